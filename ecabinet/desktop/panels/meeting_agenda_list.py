"""The items of an agenda in a column: number, title, a line about it, and one's mark."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecabinet.desktop import colours, icons
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting

_Index = QModelIndex | QPersistentModelIndex
_LINES = 3
_PAD, _NUMBER, _MARK, _GAP = 9, 26, 18, 8
_NARROW_HEIGHT = 54
_MARGINS = (8, 0, 2, 0)


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """One item as it is drawn; `detail` in the colour of `detail_token`, `spoken` is all of it in words."""

    key: str
    number: str
    title: str
    detail: str
    detail_token: Token
    mark: Icon
    mark_token: Token
    spoken: str


class _Entries(QAbstractListModel):
    """The entries as Qt asks for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: tuple[AgendaEntry, ...] = ()

    def tell(self, entries: Sequence[AgendaEntry]) -> None:
        """Show these; where they are the same items in the same order, the selection stays."""
        if [entry.key for entry in entries] != [entry.key for entry in self.entries]:
            self.beginResetModel()
            self.entries = tuple(entries)
            self.endResetModel()
        elif tuple(entries) != self.entries:
            self.entries = tuple(entries)
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        texts = {
            Qt.ItemDataRole.DisplayRole: entry.title,
            Qt.ItemDataRole.ToolTipRole: entry.spoken,
            Qt.ItemDataRole.AccessibleTextRole: entry.spoken,
        }
        return texts.get(Qt.ItemDataRole(role))


class AgendaList(QListView):
    """A list one moves in with the arrow keys. Signals: `chosen` with the key of the item that came to the front."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Entries(self)
        self._is_telling = False
        self._narrow = False
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)
        self.setViewportMargins(*_MARGINS)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def narrow(self) -> bool:
        """Whether only numbers and marks are shown."""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:
        """Show numbers and marks alone, or everything."""
        self._narrow = narrow
        self.setViewportMargins(*((0, 0, 0, 0) if narrow else _MARGINS))
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if narrow else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        self.scheduleDelayedItemsLayout()

    def tell(self, entries: Sequence[AgendaEntry], current: str) -> None:
        """Show these items with one of them chosen; says nothing about it."""
        self._is_telling = True
        self._model.tell(entries)
        self.mark(current)
        self._is_telling = False
        self.scheduleDelayedItemsLayout()

    def mark(self, key: str) -> None:
        """Show an item as the chosen one."""
        was, self._is_telling = self._is_telling, True
        row = next((row for row, entry in enumerate(self._model.entries) if entry.key == key), -1)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(row))
        self._is_telling = was

    def step(self, by: int) -> None:
        """Choose the item so many places further, where there is one."""
        row = self.currentIndex().row() + by
        if 0 <= row < len(self._model.entries):
            self.setCurrentIndex(self._model.index(row))

    @property
    def entries(self) -> tuple[AgendaEntry, ...]:
        """What is shown."""
        return self._model.entries

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the titles anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_telling:
            self.chosen.emit(self._model.entries[current.row()].key)


class _Painter(QStyledItemDelegate):
    """Draws one item; its height follows from its title."""

    def __init__(self, view: AgendaList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        if self._view.narrow:
            return QSize(width, colours.pixels(_NARROW_HEIGHT))
        entry = self._view.entries[index.row()]
        pad = colours.pixels(_PAD)
        return QSize(width, self._title_height(entry, width) + QFontMetrics(self._small()).height() + 2 * pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = self._view.entries[index.row()]
        state, area = option.state, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painting.box(painter, QRectF(area), 6, Token.NAVY_SOFT if chosen else Token.HOVER)
        if chosen and self._view.hasFocus():
            painting.box(painter, QRectF(area), 6, None, Token.NAVY, width=2)
        if self._view.narrow:
            self._paint_narrow(painter, area, entry)
        else:
            self._paint_wide(painter, area, entry)
        painter.restore()

    def _paint_narrow(self, painter: QPainter, area: QRect, entry: AgendaEntry) -> None:
        upper = QRect(area.left(), area.top() + 6, area.width(), area.height() // 2 - 6)
        painter.setFont(self._bold())
        _write(painter, upper, entry.number, Token.NAVY, Qt.AlignmentFlag.AlignCenter)
        side = colours.pixels(_MARK)
        mark = QRect(area.center().x() - side // 2, area.center().y() + 2, side, side)
        icons.paint(painter, mark, entry.mark, entry.mark_token)

    def _paint_wide(self, painter: QPainter, area: QRect, entry: AgendaEntry) -> None:
        pad, side = colours.pixels(_PAD), colours.pixels(_MARK)
        room = self._title_room(area.width()).translated(area.left(), area.top() + pad)
        painter.setFont(self._bold())
        room.setHeight(painter.fontMetrics().lineSpacing())
        number = QRect(area.left() + pad, room.top(), colours.pixels(_NUMBER), room.height())
        _write(painter, number, entry.number, Token.NAVY)
        for line in self._lines(entry.title, room.width()):
            _write(painter, room, line, Token.INK)
            room.translate(0, room.height())
        painter.setFont(self._small())
        detail = QRect(room.left(), room.top(), area.right() - room.left() - pad, area.height())
        words = painter.fontMetrics().elidedText(entry.detail, Qt.TextElideMode.ElideRight, detail.width())
        _write(painter, detail, words, entry.detail_token)
        mark = QRect(area.right() - pad - side, area.top() + pad, side, side)
        icons.paint(painter, mark, entry.mark, entry.mark_token)

    def _lines(self, title: str, width: int) -> list[str]:
        """The title in lines of a width, the last one cut where there is more than fits."""
        layout = QTextLayout(title, self._bold())
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        lines = [title[start:end].strip() for start, end in pairwise([*starts, len(title)])]
        if len(lines) <= _LINES:
            return lines
        rest = title[starts[_LINES - 1] :]
        last = QFontMetrics(self._bold()).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return [*lines[: _LINES - 1], last]

    def _title_room(self, width: int) -> QRect:
        left = colours.pixels(_PAD + _NUMBER)
        return QRect(left, 0, max(40, width - left - colours.pixels(_MARK + _GAP + _PAD)), 0)

    def _title_height(self, entry: AgendaEntry, width: int) -> int:
        lines = self._lines(entry.title, self._title_room(width).width())
        return QFontMetrics(self._bold()).lineSpacing() * len(lines)

    def _bold(self) -> QFont:
        return painting.font(self._view, weight=QFont.Weight.DemiBold)

    def _small(self) -> QFont:
        return painting.font(self._view, 9)


def _write(
    painter: QPainter,
    room: QRect,
    words: str,
    token: Token,
    how: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setPen(colours.colour(token))
    painter.drawText(room, int(how), words)
