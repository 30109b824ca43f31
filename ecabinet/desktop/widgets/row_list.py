"""A list of things to do or to open: icon, title, what it is about, and one button."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.icon_label import IconLabel
from ecabinet.desktop.widgets.pill import Kind, Pill

_LEAD_WIDTH = 118
_AT_ONCE = 8
_BREATH_MS = 1  # with 0 the next rows would be made before anything else is done
_STEPS: Final[dict[int, int]] = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `key` comes back when it is opened: by its button, or by the whole row where it is `clickable`.

    `lead` stands in a column of its own before the title, such as the time of what is listed.
    """

    key: str
    title: str
    subtitle: str = ""
    icon: Icon | None = None
    token: Token = Token.NAVY
    button: str = ""
    primary: bool = False
    pill: str = ""
    pill_kind: Kind = Kind.NEUTRAL
    clickable: bool = False
    lead: str = ""


class RowList(QWidget):
    """Rows under each other with hairlines between; arrow keys move through those that can be opened, Enter opens.

    Signals: `opened` with the key of the row whose button was pressed, or that was clicked or entered.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: tuple[Row, ...] = ()
        self._frames: list[_RowFrame] = []
        self._focused: str | None = None

    def tell(self, rows: Sequence[Row]) -> None:
        """Show these rows; one that had the keyboard keeps it where it is still there."""
        if tuple(rows) == self._rows:
            return
        self._focused = next((frame.key for frame in self._frames if frame.has_keyboard()), None)
        self._rows = tuple(rows)
        kept = {frame.row: frame for frame in self._frames if frame.row in self._rows}
        for frame in self._frames:
            if kept.get(frame.row) is not frame:
                self._column.removeWidget(frame)
                frame.hide()
                frame.deleteLater()
        self._frames = list(kept.values())
        self._fill()

    def _fill(self) -> None:
        """Make the rows that are missing, a few in each turn of the event loop: making and styling one takes 2 ms."""
        kept = {frame.row: frame for frame in self._frames}
        frames: list[_RowFrame] = []
        made = 0
        for row in self._rows:
            frame = kept.pop(row, None)
            if frame is None and made == _AT_ONCE:
                continue
            if frame is None:
                frame, made = self._made(row), made + 1
            self._put(frame, len(frames), is_last=row is self._rows[-1])
            frames.append(frame)
        self._frames = frames
        if made:
            self._line_up()
        if len(frames) < len(self._rows):
            QTimer.singleShot(_BREATH_MS, self, self._fill)

    def _line_up(self) -> None:
        """Let Tab come to the rows where the list stands: Qt puts what is made later behind everything else."""
        before: QWidget = self
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders only what can have the keyboard
        for frame in self._frames:
            if frame.can_be_opened:
                self.setTabOrder(before, frame.stop)
                before = frame.stop
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _made(self, row: Row) -> "_RowFrame":
        frame = _RowFrame(row, self)
        frame.opened.connect(self.opened)
        return frame

    def _put(self, frame: "_RowFrame", place: int, *, is_last: bool) -> None:
        """Show a row at its place; what stands there already is not touched, for each change is styled anew."""
        if self._column.indexOf(frame) != place:
            self._column.insertWidget(place, frame)
        if frame.property("last") != (last := "yes" if is_last else "no"):
            frame.setProperty("last", last)
            if frame.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self.style().polish(frame)
        frame.show()  # a layout would show it later: a blank moment, and what is hidden takes no keyboard
        if frame.key == self._focused and not frame.has_keyboard():
            frame.take_keyboard()
            self._focused = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the keyboard up and down the rows."""
        step = _STEPS.get(event.key())
        frames = [frame for frame in self._frames if frame.can_be_opened]
        at = next((index for index, frame in enumerate(frames) if frame.has_keyboard()), None)
        if step is None or at is None or not 0 <= at + step < len(frames):
            super().keyPressEvent(event)
            return
        frames[at + step].take_keyboard()


class _RowFrame(QFrame):
    """One row on screen."""

    opened = Signal(str)

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.key = row.key
        self.setProperty("part", "row")
        self.setAccessibleName(", ".join(part for part in (row.lead, row.title, row.subtitle, row.pill) if part))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 9, 0, 9)
        layout.setSpacing(12)
        if row.icon is not None:
            beside = Qt.AlignmentFlag.AlignTop if row.subtitle else Qt.AlignmentFlag.AlignVCenter
            layout.addWidget(IconLabel(self, row.icon, row.token), 0, beside)
        if row.lead:
            layout.addWidget(_lead(row, self), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(_texts(row, self), 1)
        if row.pill:
            layout.addWidget(Pill(row.pill, row.pill_kind), 0, Qt.AlignmentFlag.AlignVCenter)
        self._button = self._add_button(row, layout) if row.button else None
        self._is_clickable = row.clickable and not row.button
        if self._is_clickable:
            self.setProperty("clickable", "yes")
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def can_be_opened(self) -> bool:
        """Whether a key or a click does anything here."""
        return self._is_clickable or self._button is not None

    @property
    def stop(self) -> QWidget:
        """What of the row takes the keyboard: its button, or the whole row."""
        return self._button or self

    def has_keyboard(self) -> bool:
        """Whether the row or its button has the keyboard."""
        return self.stop.hasFocus()

    def take_keyboard(self) -> None:
        """Give the row, or its button, the keyboard."""
        self.stop.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter or Space."""
        if self._is_clickable and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self.key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a clickable row by a click anywhere on it."""
        if self._is_clickable and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.key)

    def _add_button(self, row: Row, layout: QHBoxLayout) -> QPushButton:
        button = QPushButton(row.button, self)
        button.setAccessibleName(f"{row.button}: {row.title}")
        button.setProperty("role", "primary" if row.primary else "")
        button.clicked.connect(self._on_button_clicked)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _on_button_clicked(self) -> None:
        self.opened.emit(self.key)


def _lead(row: Row, parent: QWidget) -> QLabel:
    label = QLabel(row.lead, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "strong")
    label.setMinimumWidth(colours.pixels(_LEAD_WIDTH))
    return label


def _texts(row: Row, parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    for text, role in ((row.title, "" if row.lead else "strong"), (row.subtitle, "caption")):
        if text:
            label = QLabel(text, parent)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
            column.addWidget(label)
    return column
