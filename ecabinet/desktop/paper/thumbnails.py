"""The strip of small pages beside a paper: shows where one is, and goes where one points."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.paper.painting import PAPER_WHITE
from ecabinet.desktop.paper.session import PaperSession, Wish
from ecabinet.desktop.paper.tiles import Tile
from ecabinet.desktop.tokens import Token
from ecabinet.papers.pages import Part
from ecabinet.papers.renderer import Urgency

Index = QModelIndex | QPersistentModelIndex
_WIDTH, _HEIGHT = 104, 146
_NUMBER, _INSET = 22, 8


def strip_width() -> int:
    """How wide the strip wants to be, scroll bar included."""
    return colours.pixels(_WIDTH) + 2 * colours.pixels(_INSET) + 20


class _Pages(QAbstractListModel):
    """The pages of a paper as rows; a page is named by its number."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.session: PaperSession | None = None

    def tell(self, session: PaperSession | None) -> None:
        self.beginResetModel()
        self.session = session
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many pages there are."""
        return 0 if parent.isValid() or self.session is None else len(self.session.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The number of a page, and how it is spoken."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {page}").format(page=index.row() + 1)
        return None


class _PagePainter(QStyledItemDelegate):
    """A small page with its number below; the page in sight has a frame and a bold number."""

    def __init__(self, pages: _Pages, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages

    def tile(self, page: int, ratio: float) -> Tile | None:
        """The picture of a page in the size of the strip."""
        session = self._pages.session
        if session is None:
            return None
        size = session.pages[page]
        scale = min(colours.pixels(_WIDTH) / size.width, colours.pixels(_HEIGHT) / size.height) * ratio
        width, height = max(1, round(size.width * scale)), max(1, round(size.height * scale))
        return Tile(session.key, page, Part(width, height, 0, 0, width, height))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for every page."""
        inset = 2 * colours.pixels(_INSET)
        return QSize(colours.pixels(_WIDTH) + inset, colours.pixels(_HEIGHT) + colours.pixels(_NUMBER) + inset)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one page."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        ratio = painter.device().devicePixelRatio()
        tile, session = self.tile(index.row(), ratio), self._pages.session
        if tile is None or session is None:
            return
        width, height = round(tile.part.width / ratio), round(tile.part.height / ratio)
        room = rect.adjusted(0, colours.pixels(_INSET), 0, -colours.pixels(_INSET) - colours.pixels(_NUMBER))
        area = QRect(room.center().x() - width // 2, room.bottom() + 1 - height, width, height)
        painter.save()
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        frame, thick = (Token.NAVY, 3) if is_current else (Token.LINE, 1)
        painter.fillRect(area.adjusted(-thick, -thick, thick, thick), colours.colour(frame))
        painter.fillRect(area, QColor(PAPER_WHITE))
        if image := session.picture(tile):
            painter.drawImage(area, image)
        font = painter.font()
        font.setBold(is_current)
        painter.setFont(font)
        painter.setPen(colours.colour(Token.INK if is_current else Token.MUTED))
        number = QRect(rect.left(), room.bottom() + 1, rect.width(), colours.pixels(_NUMBER) + thick)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        painter.restore()


class Thumbnails(QListView):
    """Told with `tell`. Signals: `page_chosen` with the page, from 0, that the person wants to see."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages(self)
        self._painter = _PagePainter(self._pages, self)
        self._session: PaperSession | None = None
        self.setModel(self._pages)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._ask)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)
        self._name()

    def tell(self, session: PaperSession | None) -> None:
        """Show the pages of another paper."""
        self._session = session
        self._pages.tell(session)
        if session is not None:
            session.opened.connect(self._on_opened)
            session.drawn.connect(self._on_drawn)
        self._ask()

    def set_page(self, page: int) -> None:
        """Show which page, from 0, is in sight."""
        index = self._pages.index(page, 0)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _ask(self) -> None:
        """Want the small pages in sight, behind everything else."""
        if self._session is None:
            return
        if not self.isVisible():
            self._session.want("thumbnails", [])
            return
        height = self._painter.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        first = self.verticalScrollBar().value() // height
        rows = range(first, min(self._pages.rowCount(), first + self.viewport().height() // height + 2))
        tiles = (self._painter.tile(row, self.devicePixelRatioF()) for row in rows)
        self._session.want("thumbnails", [Wish(tile, Urgency.LATER) for tile in tiles if tile])

    def _on_opened(self) -> None:
        current = self.currentIndex().row()
        self._pages.tell(self._session)
        self.set_page(max(0, current))
        self._ask()

    def _on_drawn(self, page: int) -> None:
        index = self._pages.index(page, 0)
        self.update(index)

    def _on_activated(self, index: QModelIndex) -> None:
        self.page_chosen.emit(index.row())

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Pages of the paper"))

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        """Ask for pictures when the strip appears or the screen has another scaling."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.DevicePixelRatioChange}:
            self._ask()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Say its name in the new language; another text size changes the size of the pages."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.scheduleDelayedItemsLayout()
            self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer pages are in sight."""
        super().resizeEvent(event)
        self._ask()

    def sizeHint(self) -> QSize:
        """One page wide."""
        return QSize(strip_width(), super().sizeHint().height())
