"""One item in the agenda builder's table: handle, number, title, times, papers as chips, state, menu."""

from enum import Enum

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QDrag, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ecabinet.desktop import colours
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.panels.agenda_rows import Asked, Deed, ItemLine, MenuEntry, PaperChip
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.flow_layout import FlowLayout
from ecabinet.desktop.widgets.icon_label import IconLabel
from ecabinet.desktop.widgets.pill import Pill
from ecabinet.desktop.widgets.restyle import set_style_property

ITEM_MIME = "application/x-ecabinet-agenda-item"
"""What is dragged when an item is moved: its id."""

_KEYS: dict[tuple[int, Qt.KeyboardModifier], Deed] = {
    (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier): Deed.UP,
    (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier): Deed.DOWN,
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): Deed.REMOVE,
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier): Deed.EDIT,
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier): Deed.EDIT,
}
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1}
_CHIP_AIR = 20
WIDTHS = {0: 18, 1: 30, 3: 88, 5: 138, 6: 34}
"""Pixels of the columns that do not stretch, at text size 100 %."""
TITLE, TIMES, PAPERS, STATE, MENU = 2, 3, 4, 5, 6
"""The columns."""


class Room(Enum):
    """How much room a table has: for all columns, for those without papers, or for the title alone."""

    WIDE = "wide"
    NARROW = "narrow"
    TINY = "tiny"


_PLACES = {
    Room.WIDE: ((0, TIMES, 1), (0, PAPERS, 1), (0, STATE, 1)),
    Room.NARROW: ((0, TIMES, 1), (1, TITLE, 2), (0, STATE, 1)),
    Room.TINY: ((1, TITLE, 1), (2, TITLE, 1), (3, TITLE, 1)),
}
"""Row, column and columns of times, papers and state."""


def width_of(column: int, room: Room) -> int:
    """The least width of a column, in pixels at text size 100 %."""
    is_gone = room is Room.TINY and column in {TIMES, STATE}
    return 0 if is_gone else WIDTHS[column]


class ItemRow(QFrame):
    """Told what to show; says what was asked for.

    Signals: `asked` with an `Asked`; `stepped` with −1 or 1 when the keyboard shall go to the row above or below.
    """

    asked = Signal(object)
    stepped = Signal(int)

    def __init__(self, line: ItemLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line
        self._room: Room | None = None
        self._number, self._title, self._subtitle, self._times = (QLabel(self) for _ in range(4))
        self._handle, self._state, self._more = _Handle(self), Pill(self), QToolButton(self)
        self._texts, self._papers = QWidget(self), _Papers(self)
        self._chips: list[_Chip] = []
        self._build()
        self.tell(line)

    @property
    def line(self) -> ItemLine:
        """What it shows."""
        return self._line

    def tell(self, line: ItemLine) -> None:
        """Show an item."""
        chips_changed = line.chips != self._line.chips or not self._chips
        self._line = line
        self._number.setText(line.number)
        self._title.setText(line.title)
        self._subtitle.setText(line.subtitle)
        self._times.setText(line.times)
        self._state.tell(line.state, line.state_kind)
        set_style_property(self._title, "role", "muted" if line.is_off else "strong")
        self._handle.setVisible(line.is_movable)
        self._handle.key = line.key
        self._more.setVisible(bool(line.entries))
        spoken = (line.number, line.title, line.subtitle, line.times, line.state, *(chip.text for chip in line.chips))
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self._more.setAccessibleName(self.tr("What can be done with item {number}").format(number=line.number))
        self._more.setToolTip(self.tr("More"))
        if chips_changed:
            self._show_chips()

    def arrange(self, room: Room) -> None:
        """Put times, papers and state beside the title or, with little room, below it; follow the text size."""
        grid = self._grid
        for column in WIDTHS:
            grid.setColumnMinimumWidth(column, colours.pixels(width_of(column, room)))
        if room is self._room:
            return
        self._room = room
        parts: tuple[QWidget, ...] = (self._times, self._papers, self._state)
        for part in parts:
            grid.removeWidget(part)
        for part, (row, column, columns) in zip(parts, _PLACES[room], strict=True):
            alignment = Qt.AlignmentFlag.AlignTop
            if part is not self._papers:
                alignment |= Qt.AlignmentFlag.AlignLeft
            elif row:
                alignment = Qt.AlignmentFlag(0)
            grid.addWidget(part, row, column, 1, columns, alignment)
        grid.setColumnStretch(PAPERS, 4 if room is Room.WIDE else 0)

    def open_menu(self) -> None:
        """Show what can be done with the item."""
        _menu(self._line.entries, self, self._on_entry).popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, edit or take the item off; arrows alone go to other rows."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        deed = _KEYS.get((key, modifiers))
        step = _STEPS.get(key)
        if deed in self._line.deeds:
            self.asked.emit(Asked(deed, self._line.key))
        elif key == Qt.Key.Key_Menu and self._line.entries:
            self.open_menu()
        elif step and not modifiers:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the item."""
        if Deed.EDIT in self._line.deeds:
            self.asked.emit(Asked(Deed.EDIT, self._line.key))
        super().mouseDoubleClickEvent(event)

    def _build(self) -> None:
        self.setProperty("part", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for label, role in ((self._number, "strong"), (self._title, "strong"), (self._subtitle, "caption")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._title, self._subtitle):
            label.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
        texts = QVBoxLayout(self._texts)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._subtitle)
        for box in (self._texts, self._papers):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            box.setMinimumWidth(1)  # columns keep their shares whatever stands in them
        for widget in (self._handle, self._more):
            kept = widget.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(kept)
        self._more.setIcon(icon(Icon.MORE, Token.MUTED))
        self._more.clicked.connect(self.open_menu)
        self._lay()

    def _lay(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 10, 4, 10)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.addWidget(self._handle, 0, 0, top)
        self._grid.addWidget(self._number, 0, 1, top)
        self._grid.addWidget(self._texts, 0, TITLE, top)
        self._grid.addWidget(self._more, 0, MENU, top)
        self._grid.setColumnStretch(TITLE, 5)

    def _show_chips(self) -> None:
        self._chips = [_Chip(chip, self._papers) for chip in self._line.chips]
        for chip in self._chips:
            chip.asked.connect(self.asked)
        self._papers.tell(self._chips)

    def _on_entry(self, asked: Asked) -> None:
        self.asked.emit(asked)


class _Papers(QWidget):
    """The chips of an item in as many lines as they need, each cut to the width there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, 5)
        self._chips: list[_Chip] = []

    def tell(self, chips: list["_Chip"]) -> None:
        """Show these chips instead of those before."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = chips
        for chip in chips:
            self._flow.addWidget(chip)
            chip.show()
            chip.fit(self.width())
        self.setVisible(bool(chips))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut what is wider than there is room."""
        super().resizeEvent(event)
        for chip in self._chips:
            chip.fit(self.width())


class _Chip(QPushButton):
    """A paper; pressed, it offers what can be done with it. Signals: `asked`."""

    asked = Signal(object)

    def __init__(self, chip: PaperChip, parent: QWidget) -> None:
        super().__init__(chip.text, parent)
        self._chip = chip
        self.setProperty("part", "chip")
        self.setProperty("kind", str(chip.kind))
        self.setToolTip(chip.tip)
        self.setAccessibleName(chip.text)
        self.setAccessibleDescription(chip.tip)
        self.clicked.connect(self._on_clicked)

    def fit(self, width: int) -> None:
        """Cut the words to a width in pixels."""
        room = width - colours.pixels(_CHIP_AIR)
        text = self.fontMetrics().elidedText(self._chip.text, Qt.TextElideMode.ElideMiddle, room)
        if room > 0 and text != self.text():
            self.setText(text)

    def _on_clicked(self) -> None:
        if self._chip.entries:
            _menu(self._chip.entries, self, self._on_entry).popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_entry(self, asked: Asked) -> None:
        self.asked.emit(asked)


class _Handle(IconLabel):
    """Where an item is taken to be dragged to another place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Icon.DRAG, Token.MUTED)
        self.key = ""
        self._pressed: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the item."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it once the mouse was moved far enough."""
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        drag, data = QDrag(self), QMimeData()
        data.setData(ITEM_MIME, self.key.encode())
        drag.setMimeData(data)
        drag.setPixmap((self.parentWidget() or self).grab())
        drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._pressed = None
        super().mouseReleaseEvent(event)


class _Choices(QObject):
    """Lets the actions of a menu say which entry they stand for. Signals: `chosen`."""

    chosen = Signal(object)

    def on_triggered(self, action: QAction) -> None:
        """Pass on what was chosen."""
        self.chosen.emit(action.data())


def _menu(entries: tuple[MenuEntry, ...], parent: QWidget, slot: object) -> QMenu:
    """A menu that lives until it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    choices = _Choices(menu)
    choices.chosen.connect(slot)
    had_choice = False
    for entry in entries:
        if had_choice and entry.is_chosen is None:
            menu.addSeparator()
        had_choice = entry.is_chosen is not None
        action = menu.addAction(entry.text)
        action.setData(entry.asked)
        action.setCheckable(had_choice)
        action.setChecked(bool(entry.is_chosen))
    menu.triggered.connect(choices.on_triggered)
    return menu
