"""The three parts of the meeting workspace beside each other; the sides fold where the paper needs the room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.memory import FleetingMemory, Memory
from ecabinet.desktop.panels.meeting_agenda import AgendaPanel
from ecabinet.desktop.panels.meeting_folding import PAPER_LEAST, Folding, Side, Widths
from ecabinet.desktop.panels.meeting_side import SidePanel
from ecabinet.desktop.saving import SavingLater

_WIDTHS = {Side.AGENDA: (52, 190, 238), Side.COMMENTS: (48, 262, 312)}
_WIDEST = 460


class MeetingSplitter(QSplitter):
    """Holds agenda, paper, and stance with comments; what the person folded or dragged is remembered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory: Memory = FleetingMemory()
        self._folding = Folding()
        self._saving: SavingLater | None = None
        self._sides: dict[Side, AgendaPanel | SidePanel] = {}
        self.splitterMoved.connect(self._on_moved)

    def hold(self, agenda: AgendaPanel, paper: QWidget, comments: SidePanel) -> None:
        """Take the parts in."""
        self._sides = {Side.AGENDA: agenda, Side.COMMENTS: comments}
        for part in (agenda, paper, comments):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        agenda.fold_asked.connect(self._on_agenda_fold_asked)
        comments.fold_asked.connect(self._on_comments_fold_asked)

    def recall(self, memory: Memory, saving: SavingLater) -> None:
        """Be as the person left it."""
        self._memory, self._saving = memory, saving
        self._folding = Folding.recalled(memory)
        self._fold()

    def open_side(self, side: Side) -> None:
        """Unfold a side, at the cost of the other where there is no room for both."""
        if self._sides[side].narrow:
            self._toggle(side)

    def show_alone(self, *, alone: bool) -> None:
        """Show the paper alone, or everything again."""
        for part in self._sides.values():
            part.setVisible(not alone)

    def minimumSizeHint(self) -> QSize:
        """Never an obstacle to a smaller window: the sides fold once it is smaller."""
        return QSize(PAPER_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the paper its room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold anew where the text became larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()

    def _fold(self) -> None:
        """Fold the sides for which there is no room beside the paper, and open those for which there is."""
        if not self._sides:
            return
        widths = {side: Widths(*map(colours.pixels, values)) for side, values in _WIDTHS.items()}
        left, right = self._folding.shown(self.width(), widths[Side.AGENDA], widths[Side.COMMENTS])
        first = self._arrange(Side.AGENDA, widths[Side.AGENDA], is_open=left)
        last = self._arrange(Side.COMMENTS, widths[Side.COMMENTS], is_open=right)
        # what is usual gives way before the paper does
        missing = max(0, PAPER_LEAST - (self.width() - first - last))
        spared = min(missing, max(0, last - self._sides[Side.COMMENTS].minimumWidth()))
        first = max(self._sides[Side.AGENDA].minimumWidth(), first - (missing - spared))
        self.setSizes([first, max(1, self.width() - first - (last - spared)), last - spared])

    def _arrange(self, side: Side, widths: Widths, *, is_open: bool) -> int:
        """Make a side a strip or open it; answers its width."""
        part = self._sides[side]
        part.set_narrow(not is_open)
        part.setMinimumWidth(widths.least if is_open else widths.strip)
        part.setMaximumWidth(colours.pixels(_WIDEST) if is_open else widths.strip)
        kept = self._memory.recall(_name(side)) or ""
        return widths.strip if not is_open else int(kept) if kept.isdecimal() else widths.usual

    def _toggle(self, side: Side) -> None:
        self._folding = self._folding.toggled(side, is_open=not self._sides[side].narrow)
        self._folding.remember(self._memory)
        self._fold()

    def _on_agenda_fold_asked(self) -> None:
        self._toggle(Side.AGENDA)

    def _on_comments_fold_asked(self) -> None:
        self._toggle(Side.COMMENTS)

    def _on_moved(self) -> None:
        sizes = {Side.AGENDA: self.sizes()[0], Side.COMMENTS: self.sizes()[-1]}
        if self._saving is None:
            return
        wide = {_name(side): str(width) for side, width in sizes.items() if not self._sides[side].narrow}
        memory = self._memory

        def save() -> None:
            for name, width in wide.items():
                memory.remember(name, width)

        self._saving.put("widths", save)


def _name(side: Side) -> str:
    return f"meeting.{side.value}"
