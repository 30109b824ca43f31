"""What was found, by kind: a title, where it belongs, and a line or two of its words with those found marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecabinet.application.searching_views import Stretch
from ecabinet.desktop import colours, icons
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting

_Index = QModelIndex | QPersistentModelIndex
_LINES: Final = 2
_PAD, _SIGN, _GAP, _RADIUS = 10, 20, 12, 6


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row: a heading where `key` is empty, else something to open. `spoken` is all of it in words."""

    key: str
    title: str
    detail: str = ""
    snippet: tuple[Stretch, ...] = ()
    icon: Icon | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        words = "".join(one.text for one in self.snippet)
        return ". ".join(part for part in (self.title, self.detail, words) if part)


class _Rows(QAbstractListModel):
    """The rows as Qt asks for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[FoundRow, ...] = ()

    def tell(self, rows: Sequence[FoundRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        texts = {Qt.ItemDataRole.DisplayRole: row.title, Qt.ItemDataRole.AccessibleTextRole: row.spoken}
        return texts.get(Qt.ItemDataRole(role))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not self.rows[index.row()].key:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SearchResults(QListView):
    """A list one moves in with the arrow keys; headings are passed over.

    Signals: `opened` with the key of a row that was clicked or entered; `left` upwards, out of the first row;
    `removal_asked` with the key of the row where Delete was pressed.
    """

    opened = Signal(str)
    left = Signal()
    removal_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)

    @property
    def rows(self) -> tuple[FoundRow, ...]:
        """What is shown."""
        return self._model.rows

    @property
    def current(self) -> str:
        """The key of the row one is at, that of the first where one is at none."""
        row = self.currentIndex().row()
        if row < 0:
            row = self._next(-1, 1)
        return self.rows[row].key if 0 <= row < len(self.rows) else ""

    def tell(self, rows: Sequence[FoundRow]) -> None:
        """Show these."""
        if tuple(rows) != self.rows:
            self._model.tell(rows)
            self.scrollToTop()

    def begin(self) -> None:
        """Take the keyboard, at the first row that can be opened."""
        if (row := self._next(-1, 1)) >= 0:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(self._model.index(row))

    def _next(self, row: int, step: int) -> int:
        """The next row that can be opened, -1 where there is none."""
        row += step
        while 0 <= row < len(self.rows):
            if self.rows[row].key:
                return row
            row += step
        return -1

    def _on_clicked(self, index: QModelIndex) -> None:
        if key := self.rows[index.row()].key:
            self.opened.emit(key)

    # Qt -------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between rows, open one, go back to the field."""
        key, row = event.key(), self.currentIndex().row()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current:
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_Delete and self.current:
            self.removal_asked.emit(self.current)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            following = self._next(row, step)
            if following >= 0:
                self.setCurrentIndex(self._model.index(following))
            elif step < 0:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap everything anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _Painter(QStyledItemDelegate):
    """Draws one row; its height follows from its words."""

    def __init__(self, view: SearchResults) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        row, width = self._view.rows[index.row()], self._view.viewport().width()
        pad = colours.pixels(_PAD)
        if not row.key:
            return QSize(width, QFontMetrics(self._strong()).height() + 2 * pad)
        height = QFontMetrics(self._strong()).lineSpacing() + 2 * pad
        height += QFontMetrics(self._small()).lineSpacing() if row.detail else 0
        height += self._laid(row, self._room(width))[1] if row.snippet else 0
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, state, area = self._view.rows[index.row()], option.state, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.key:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            if chosen or state & QStyle.StateFlag.State_MouseOver:
                painting.box(painter, QRectF(area), _RADIUS, Token.NAVY_SOFT if chosen else Token.HOVER)
            if chosen and self._view.hasFocus():
                painting.box(painter, QRectF(area), _RADIUS, None, Token.NAVY, width=2)
            self._paint_found(painter, area, row)
        else:
            self._paint_heading(painter, area, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, row: FoundRow) -> None:
        painter.setFont(painting.font(self._view, 9, QFont.Weight.DemiBold))
        painter.setPen(colours.colour(Token.MUTED))
        pad = colours.pixels(_PAD)
        painter.drawText(area.adjusted(pad, 0, -pad, -pad // 2), int(Qt.AlignmentFlag.AlignBottom), row.title)

    def _paint_found(self, painter: QPainter, area: QRect, row: FoundRow) -> None:
        pad, side = colours.pixels(_PAD), colours.pixels(_SIGN)
        if row.icon is not None:
            icons.paint(painter, QRect(area.left() + pad, area.top() + pad, side, side), row.icon, Token.NAVY)
        left, top = area.left() + pad + side + colours.pixels(_GAP), area.top() + pad
        width = self._room(area.width())
        for words, font, token in (
            (row.title, self._strong(), Token.INK),
            (row.detail, self._small(), Token.MUTED),
        ):
            if words:
                painter.setFont(font)
                painter.setPen(colours.colour(token))
                metrics = QFontMetrics(font)
                line = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
                painter.drawText(QRect(left, top, width, metrics.lineSpacing()), 0, line)
                top += metrics.lineSpacing()
        if row.snippet:
            painter.setPen(colours.colour(Token.INK))
            self._laid(row, width)[0].draw(painter, QPointF(left, top))

    def _laid(self, row: FoundRow, width: int) -> tuple[QTextLayout, int]:
        """The snippet in at most two lines, and how high they are."""
        words = "".join(one.text for one in row.snippet)
        layout = QTextLayout(words, painting.font(self._view))
        layout.setFormats(_marks(row.snippet))
        layout.beginLayout()
        height = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, round(height)

    def _room(self, width: int) -> int:
        return max(40, width - colours.pixels(2 * _PAD + _SIGN + _GAP))

    def _strong(self) -> QFont:
        return painting.font(self._view, weight=QFont.Weight.DemiBold)

    def _small(self) -> QFont:
        return painting.font(self._view, 9)


def _marks(snippet: Sequence[Stretch]) -> list[QTextLayout.FormatRange]:
    """How the words that were found stand out: by their ground and by their weight."""
    found: list[QTextLayout.FormatRange] = []
    at = 0
    for stretch in snippet:
        if stretch.is_hit:
            mark, look = QTextLayout.FormatRange(), QTextCharFormat()
            look.setBackground(colours.colour(Token.GOLD_SOFT))
            look.setForeground(colours.colour(Token.INK))
            look.setFontWeight(QFont.Weight.Bold)
            mark.start, mark.length, mark.format = at, len(stretch.text), look
            found.append(mark)
        at += len(stretch.text)
    return found
