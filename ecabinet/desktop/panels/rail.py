"""The rail at the left: the places of the program, with counts of what waits in them."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.rail_button import RailButton

WIDE, NARROW = 200, 54
_ICONS = {
    PageName.TODAY: Icon.TODAY,
    PageName.MEETINGS: Icon.MEETINGS,
    PageName.BALLOTS: Icon.BALLOTS,
    PageName.TASKS: Icon.TASKS,
    PageName.LIBRARY: Icon.LIBRARY,
    PageName.SIGNED: Icon.SIGNED,
    PageName.OUTBOX: Icon.OUTBOX,
    PageName.VERIFY: Icon.VERIFY,
    PageName.AGENDA_BUILDER: Icon.AGENDA_BUILDER,
    PageName.ROOM: Icon.ROOM,
    PageName.MINUTES: Icon.MINUTES,
    PageName.MEMBERS: Icon.MEMBERS,
}
_SECRETARIAT = frozenset({PageName.AGENDA_BUILDER, PageName.ROOM, PageName.MINUTES, PageName.MEMBERS})
SECRETARIAT_ALONE = _SECRETARIAT - {PageName.MINUTES}
"""The places only the Secretariat has in its rail; everybody reads minutes, the Secretariat among its own places."""
_INSIDE = {
    PageName.MEETING: PageName.MEETINGS,
    PageName.SESSION: PageName.MEETINGS,
    PageName.COMPARE: PageName.MEETINGS,
    PageName.BALLOT: PageName.BALLOTS,
}


class Rail(QFrame):
    """Lists the places there are; a page inside a place marks its place.

    Signals: `chosen` with a `PageName`, `fold_asked` when the rail is to change between labels and icons.
    """

    chosen = Signal(object)
    fold_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[PageName, RailButton] = {}
        self._own: frozenset[PageName] = frozenset()
        self._counts: dict[PageName, int] = {}
        self._narrow = False
        self._build()
        self._retranslate()
        self.set_narrow(False)

    @property
    def places(self) -> tuple[PageName, ...]:
        """The places in the order they are listed, which is that of Ctrl 1 to Ctrl 9."""
        return tuple(self._buttons)

    @property
    def narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._narrow

    def offer(self, pages: Iterable[PageName]) -> None:
        """List those of the pages that are places of their own, in the rail's order."""
        wanted = set(pages) & set(_ICONS)
        if wanted == set(self._buttons):
            return
        self._clear()
        self._own = _SECRETARIAT if wanted & SECRETARIAT_ALONE else frozenset()
        for page in sorted(wanted, key=lambda page: (page in self._own, list(_ICONS).index(page))):
            button = RailButton(_ICONS[page], self._list)
            button.clicked.connect(self._on_button_clicked)
            column = self._secretariat if page in self._own else self._common
            column.addWidget(button)
            self._buttons[page] = button
            button.set_narrow(self._narrow)
            button.set_count(self._counts.get(page, 0))
        self._retranslate()

    def mark(self, page: PageName) -> None:
        """Show where one is."""
        place = _INSIDE.get(page, page)
        for name, button in self._buttons.items():
            button.setChecked(name is place)

    def count(self, page: PageName, number: int) -> None:
        """Show how many things wait for the person in a place; 0 shows nothing."""
        self._counts[page] = number
        if page in self._buttons:
            self._buttons[page].set_count(number)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or labels too."""
        self._narrow = narrow
        self.setFixedWidth(colours.pixels(NARROW if narrow else WIDE))
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self._fold.setIcon(icon(Icon.UNFOLD if narrow else Icon.FOLD, Token.MUTED))
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the places with the arrow keys, Home and End."""
        buttons = list(self._buttons.values())
        focused = self.focusWidget()
        at = buttons.index(focused) if isinstance(focused, RailButton) and focused in buttons else -1
        targets: dict[int, int] = {
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: -1,
        }
        target = targets.get(event.key())
        if target is None or not buttons:
            super().keyPressEvent(event)
            return
        buttons[target % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language, the width after one of the text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.setFixedWidth(colours.pixels(NARROW if self._narrow else WIDE))
        super().changeEvent(event)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list = QWidget(scroll)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(9, 12, 9, 8)
        column.setSpacing(3)
        self._common, self._secretariat = QVBoxLayout(), QVBoxLayout()
        self._heading = QLabel(self._list)
        self._heading.setProperty("role", "rail-heading")
        for layout in (self._common, self._secretariat):
            layout.setSpacing(3)
        column.addLayout(self._common)
        column.addWidget(self._heading)
        column.addLayout(self._secretariat)
        column.addStretch(1)
        scroll.setWidget(self._list)
        self._fold = QToolButton(self)
        self._fold.clicked.connect(self.fold_asked)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignRight)

    def _clear(self) -> None:
        for button in self._buttons.values():
            button.setParent(None)
            button.deleteLater()
        self._buttons.clear()

    def _retranslate(self) -> None:
        for place, (page, button) in enumerate(self._buttons.items(), start=1):
            button.tell(self._label(page), self.tr("Ctrl {number}").format(number=place) if place <= 9 else "")
        self._heading.setText(self.tr("Secretariat"))
        self._heading.setVisible(bool(self._own) and not self._narrow)
        fold = self.tr("Show the names of the places") if self._narrow else self.tr("Show icons only")
        self._fold.setToolTip(fold)
        self._fold.setAccessibleName(fold)

    def _label(self, page: PageName) -> str:
        return {
            PageName.TODAY: self.tr("Today"),
            PageName.MEETINGS: self.tr("Meetings"),
            PageName.BALLOTS: self.tr("Opinion ballots"),
            PageName.TASKS: self.tr("Assigned tasks"),
            PageName.LIBRARY: self.tr("Library"),
            PageName.SIGNED: self.tr("Signed documents"),
            PageName.OUTBOX: self.tr("Outbox"),
            PageName.AGENDA_BUILDER: self.tr("Agenda builder"),
            PageName.ROOM: self.tr("Meeting room"),
            PageName.MINUTES: self.tr("Minutes"),
            PageName.MEMBERS: self.tr("Members & laptops"),
            PageName.VERIFY: self.tr("Verify minutes"),
        }[page]

    def _on_button_clicked(self) -> None:
        pressed = self.sender()
        for page, button in self._buttons.items():
            if button is pressed:
                self.chosen.emit(page)
