"""The items of an agenda as a table that is reordered by dragging or keys, and on whose rows papers are dropped."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.panels.agenda_row import (
    ITEM_MIME,
    MENU,
    PAPERS,
    STATE,
    TIMES,
    TITLE,
    WIDTHS,
    ItemRow,
    Room,
    width_of,
)
from ecabinet.desktop.panels.agenda_rows import ItemLine
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.restyle import set_style_property

_ROOMY = 700  # pixels at text size 100 % from which papers have a column of their own
_TIGHT = 520  # pixels from which times and state do
_ENDING = ".pdf"


class AgendaTable(QWidget):
    """Rows under headings.

    Signals: `asked` with an `Asked`; `moved` with an item's id and the place it was dragged to, counted from 0;
    `papers_dropped` with an item's id and a list of `Path`.
    """

    asked = Signal(object)
    moved = Signal(str, int)
    papers_dropped = Signal(str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, ItemRow] = {}
        self._order: list[str] = []
        self._gap: int | None = None
        self._head = QWidget(self)
        self._headings = [QLabel(self._head) for _ in range(5)]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._build_head()
        self.setAcceptDrops(True)
        self.retranslate()

    def tell(self, lines: Sequence[ItemLine]) -> None:
        """Show these items; the row that has the keyboard keeps it wherever it goes."""
        order = [line.key for line in lines]
        for key in set(self._rows) - set(order):
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for line in lines:
            if line.key in self._rows:
                if self._rows[line.key].line != line:
                    self._rows[line.key].tell(line)
            else:
                self._rows[line.key] = self._new_row(line)
        if order != self._order:
            for place, key in enumerate(order):
                self._column.insertWidget(place + 1, self._rows[key])
        self._order = order
        for key, row in self._rows.items():
            row.setProperty("last", "yes" if key == order[-1] else "no")
        self._head.setVisible(bool(order))
        self._arrange()

    def focus_row(self, key: str) -> None:
        """Give an item the keyboard."""
        if key in self._rows:
            self._rows[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, key: str) -> ItemRow | None:
        """The row of an item."""
        return self._rows.get(key)

    def retranslate(self) -> None:
        """Name the columns again."""
        names = (
            self.tr("#"), self.tr("Item · agency · kind"), self.tr("From–to"), self.tr("Papers"), self.tr("State"),
        )  # fmt: skip
        for label, name in zip(self._headings, names, strict=True):
            label.setText(name)

    # Dragging -------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome items of this agenda and papers."""
        if self._item_in(event.mimeData()) or _papers_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go."""
        place = event.position().toPoint()
        if self._item_in(event.mimeData()):
            self._show_gap(self._gap_at(place))
            event.acceptProposedAction()
        elif self._taker_at(place):
            self._show_taker(self._taker_at(place))
            event.acceptProposedAction()
        else:
            self._show_taker("")
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._settle()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the item, or take the papers."""
        item, place = self._item_in(event.mimeData()), event.position().toPoint()
        self._settle()
        event.acceptProposedAction()
        if item:
            gap, here = self._gap_at(place), self._order.index(item)
            self.moved.emit(item, gap - 1 if gap > here else gap)
        elif self._taker_at(place):
            self.papers_dropped.emit(self._taker_at(place), _papers_in(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give papers a column of their own where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._arrange()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the gap into which an item would fall."""
        if self._gap is None:
            return
        rows = [self._rows[key] for key in self._order]
        y = rows[self._gap].y() if self._gap < len(rows) else rows[-1].geometry().bottom()
        painter = QPainter(self)
        painter.fillRect(0, y - 2, self.width(), 3, colours.colour(Token.NAVY))

    # How ------------------------------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        self._head_grid = QGridLayout(self._head)
        self._head_grid.setContentsMargins(8, 4, 6, 4)  # as the rows, whose frames are 2 pixels wide
        self._head_grid.setHorizontalSpacing(8)
        for label, column in zip(self._headings, (1, TITLE, TIMES, PAPERS, STATE), strict=True):
            label.setProperty("role", "overline")
            self._head_grid.addWidget(label, 0, column)
        for column in (0, MENU):
            self._head_grid.addWidget(QWidget(self._head), 0, column)
        for label in self._headings:
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._head_grid.setColumnStretch(TITLE, 5)

    def _new_row(self, line: ItemLine) -> ItemRow:
        row = ItemRow(line, self)
        row.asked.connect(self.asked)
        row.stepped.connect(self._on_row_stepped)
        return row

    def _arrange(self) -> None:
        room = Room.WIDE
        if self.width() < colours.pixels(_ROOMY):
            room = Room.NARROW if self.width() >= colours.pixels(_TIGHT) else Room.TINY
        times, papers, state = self._headings[2:]
        papers.setVisible(room is Room.WIDE)
        for heading in (times, state):
            heading.setVisible(room is not Room.TINY)
        for column in WIDTHS:
            self._head_grid.setColumnMinimumWidth(column, colours.pixels(width_of(column, room)))
        self._head_grid.setColumnStretch(PAPERS, 4 if room is Room.WIDE else 0)
        for row in self._rows.values():
            row.arrange(room)

    def _on_row_stepped(self, step: int) -> None:
        here = next((place for place, key in enumerate(self._order) if self._rows[key] is self.sender()), None)
        if here is not None and 0 <= here + step < len(self._order):
            self.focus_row(self._order[here + step])

    def _item_in(self, data: QMimeData) -> str:
        key = bytes(data.data(ITEM_MIME).data()).decode("utf-8", "replace")
        return key if key in self._rows else ""

    def _gap_at(self, place: QPoint) -> int:
        middles = [self._rows[key].geometry().center().y() for key in self._order]
        return sum(middle < place.y() for middle in middles)

    def _taker_at(self, place: QPoint) -> str:
        for key, row in self._rows.items():
            if row.geometry().contains(place) and row.line.takes_papers:
                return key
        return ""

    def _show_gap(self, gap: int | None) -> None:
        self._gap = gap
        self.update()

    def _show_taker(self, taker: str) -> None:
        for key, row in self._rows.items():
            set_style_property(row, "state", "over" if key == taker else "")

    def _settle(self) -> None:
        self._show_gap(None)
        self._show_taker("")


def _papers_in(data: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() == _ENDING]
