"""The desk a paper lies on: its pages one below the other or abreast, scrolling and zoom, pictures asked for and shown.

Nothing here waits. What is not there yet is a white page with its number; what cannot be drawn is a page with a
sentence. All lengths are pixels of the screen itself (see `layout`); the scroll bars count them too.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.paper import painting
from ecabinet.desktop.paper.layout import LARGEST_ZOOM, SMALLEST_ZOOM, Desk, Fit, Layout, Sheet, Spread, next_zoom
from ecabinet.desktop.paper.painting import Ground
from ecabinet.desktop.paper.place import PaperPlace
from ecabinet.desktop.paper.session import PaperSession, Wish
from ecabinet.desktop.paper.tiles import WHOLE_UP_TO, Tile, TileCache, tiles_of
from ecabinet.desktop.tokens import Token
from ecabinet.domain.faults import Fault
from ecabinet.papers.pages import PageSize
from ecabinet.papers.renderer import Renderer, Urgency
from ecabinet.papers.sources import ByteSource

_MARGIN, _GAP = 20, 14
_AHEAD, _BEHIND = 3, 1
"""Pages drawn ahead of time, after and before those in sight."""
_STEP = 20
_SETTLE_MS = 80


@dataclass(frozen=True, slots=True)
class _Where:
    """A point of a page, as shares of its size, and where in the window it is to stay."""

    page: int
    across: float
    down: float
    x: float
    y: float


_START = _Where(0, 0.5, -1.0, 0.5, 0.0)


class PaperDesk(QAbstractScrollArea):
    """Shows pages; what lies on them is `PaperView`'s.

    Signals: `page_changed` with the page in sight from 1 and their number; `zoom_changed` with the zoom and the `Fit`
    it follows; `laid_out` when sheets have other places; `opened` when the paper's pages are known; `failed` with the
    `Fault` where it cannot be shown at all; `broken` with the code of a page's fault.
    """

    page_changed = Signal(int, int)
    zoom_changed = Signal(float, object)
    opened = Signal()
    failed = Signal(object)
    broken = Signal(str)
    laid_out = Signal()

    def __init__(self, renderer: Renderer, sentence: Callable[[Fault], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._sentence = sentence
        self._cache = TileCache()
        self._session: PaperSession | None = None
        self._fit, self._zoom, self._turn, self._spread = Fit.WIDTH, 1.0, 0, Spread.ONE
        self._is_night = False
        self._layout = Layout.of((), self._measure(), Fit.WIDTH, 1.0, 0)
        self._laid_out: tuple[tuple[PageSize, ...], Desk, Fit, float, int, Spread] | None = None
        self._where = _START
        self._told = (0, 0)
        self._is_laying_out = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MS)
        self._settled.timeout.connect(self._on_settled)

    @property
    def session(self) -> PaperSession | None:
        """The paper that is shown, if any."""
        return self._session

    @property
    def page_count(self) -> int:
        """How many pages the paper has."""
        return len(self._layout.sheets)

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        return self._layout.page_at(self._origin().y() + self._desk_size().height() // 3)

    @property
    def fit(self) -> Fit:
        """What the zoom follows."""
        return self._fit

    @property
    def zoom(self) -> float:
        """The zoom that is shown; 1 is the size on paper."""
        return self._layout.zoom

    @property
    def spread(self) -> Spread:
        """How many pages lie abreast."""
        return self._spread

    @property
    def desk_height(self) -> int:
        """How high all pages are together, with the gaps between them."""
        return self._layout.height if self._layout.sheets else 0

    def use_scroll_bar(self, bar: QScrollBar) -> None:
        """Scroll by another bar at the side; to be called before a paper is laid down."""
        self.setVerticalScrollBar(bar)
        bar.valueChanged.connect(self._on_scrolled)

    def lay_down(self, key: str, source: ByteSource, pages: int) -> None:
        """Show a paper from its first page; `key` names its content, `source` belongs to the view from now on."""
        self.close_paper()
        session = PaperSession(self._renderer, key, source, pages=pages, cache=self._cache, parent=self)
        session.opened.connect(self._on_opened)
        session.failed.connect(self._on_failed)
        session.drawn.connect(self._on_drawn)
        session.broken.connect(self._on_broken)
        session.letters_known.connect(self._on_drawn)
        self._session = session
        self._where = _START
        self._fit, self._turn, self._spread = Fit.WIDTH, 0, Spread.ONE
        self._lay_out()

    def close_paper(self) -> None:
        """Show nothing."""
        if self._session is not None:
            self._session.close()
        self._session = None
        self._lay_out()

    def place(self) -> PaperPlace:
        """Where the person is, to be remembered."""
        where = self._where_at(QPointF(0, 0))
        down = max(-1000, min(1000, round(where.down * 1000)))
        return PaperPlace(where.page, down, self._fit, round(self.zoom * 1000), self._turn, self._spread)

    def go_to_place(self, place: PaperPlace) -> None:
        """Go back to where the person was."""
        self._fit, self._zoom, self._turn = place.fit, place.zoom / 1000, place.turn
        self._spread = place.spread
        self._where = _Where(min(place.page, max(0, self.page_count - 1)), 0.5, place.down / 1000, 0.5, 0.0)
        self._lay_out()

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page, from 0, to the top of the window."""
        if self.page_count:
            page = max(0, min(page, self.page_count - 1))
            self.verticalScrollBar().setValue(self._layout.tops[page] - self._measure().gap)

    def zoom_in(self) -> None:
        """The next larger zoom."""
        self.set_zoom(next_zoom(self.zoom, larger=True))

    def zoom_out(self) -> None:
        """The next smaller zoom."""
        self.set_zoom(next_zoom(self.zoom, larger=False))

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Show another zoom; what is at a point of the window, or in its middle, stays there."""
        size = self._desk_size()
        self._where = self._where_at(around or QPointF(size.width() / 2, size.height() / 2))
        self._fit, self._zoom = Fit.ZOOM, max(SMALLEST_ZOOM, min(LARGEST_ZOOM, zoom))
        self._lay_out()

    def set_fit(self, fit: Fit) -> None:
        """Let the zoom follow the window."""
        self._where = self._where_at(QPointF(self._desk_size().width() / 2, 0))
        self._fit, self._zoom = fit, self.zoom
        self._lay_out()

    def set_spread(self, spread: Spread) -> None:
        """Lay the pages out one below the other or two abreast; the page in sight stays so, its top at the top."""
        if spread is not self._spread:
            self._where = _Where(self.page, 0.5, 0.0, 0.5, 0.0)
            self._spread = spread
            self._lay_out()

    def turn(self, quarters: int = 1) -> None:
        """Turn all pages by so many quarters to the right."""
        self._where = _Where(self.page, 0.5, 0.0, 0.5, 0.0)
        self._turn = (self._turn + quarters) % 4
        self._lay_out()

    def step(self, *, forward: bool) -> None:
        """Go to the next page or the one before, where two lie abreast to the next two."""
        if self.page_count:
            self.go_to_page(self._layout.beside(self.page, 1 if forward else -1))

    def zoom_to(self, area: QRectF) -> None:
        """Show a part of the desk as large as the window takes it."""
        size = self._desk_size()
        if area.width() < 1 or area.height() < 1:
            return
        growth = min(size.width() / area.width(), size.height() / area.height())
        origin = self._origin()
        self._where = self._where_at(area.center() - QPointF(origin))
        self._where = replace(self._where, x=0.5, y=0.5)
        self._fit, self._zoom = Fit.ZOOM, max(SMALLEST_ZOOM, min(LARGEST_ZOOM, self.zoom * growth))
        self._lay_out()

    def set_night(self, *, night: bool) -> None:
        """Show light letters on dark paper, or the paper as it is."""
        self._is_night = night
        self.viewport().update()

    def try_again(self, page: int) -> None:
        """Ask for a broken page once more, because the person wants to see it."""
        if self._session:
            self._session.try_again(page)
            self._ask()
            self.viewport().update()

    def bring_into_sight(self, page: int, area: QRectF | None) -> None:
        """Scroll as little as needed to show a part of the desk of a page, or the page where the part is unknown."""
        size, origin = self._desk_size(), self._origin()
        if area is None:
            if page not in self._layout.between(origin.y(), origin.y() + size.height()):
                self.go_to_page(page)
            return
        if area.top() < origin.y() or area.bottom() > origin.y() + size.height():
            self.verticalScrollBar().setValue(round(area.center().y() - size.height() / 3))
        if area.left() < origin.x() or area.right() > origin.x() + size.width():
            self.horizontalScrollBar().setValue(round(area.center().x() - size.width() / 2))

    def paint_over(self, painter: QPainter, ground: Ground, page: int) -> None:
        """Paint what lies on a page; nothing here."""

    def settle(self, pages: range) -> None:
        """The window has come to rest over pages; nothing to do here."""

    # what the session tells

    def _on_opened(self) -> None:
        self._lay_out()
        self.opened.emit()

    def _on_failed(self, fault: Fault) -> None:
        self._lay_out()
        self.failed.emit(fault)

    def _on_drawn(self, page: int) -> None:
        if page in self._in_sight():
            self.viewport().update()

    def _on_broken(self, page: int) -> None:
        self.viewport().update()
        if self._session:
            self.broken.emit(self._session.faults[page].code)

    # the desk and the window

    def desk_point(self, place: QPointF) -> QPointF:
        """A point of the window, in Qt's own pixels, on the desk."""
        origin = self._origin()
        return QPointF(place.x() * self._ratio() + origin.x(), place.y() * self._ratio() + origin.y())

    def sheet(self, page: int) -> Sheet:
        """Where a page lies."""
        return self._layout.sheets[page]

    def page_under(self, point: QPointF) -> int | None:
        """The page at a point of the desk, or the nearest above; None where there are no pages."""
        return self._layout.page_at_point(point.x(), point.y()) if self._layout.sheets else None

    def ground(self) -> Ground:
        """What is painted now."""
        origin = self._origin()
        return Ground(origin.x(), origin.y(), self._ratio(), self._is_night)

    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _desk_size(self) -> QSize:
        size = self.viewport().size()
        return QSize(round(size.width() * self._ratio()), round(size.height() * self._ratio()))

    def _origin(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _measure(self) -> Desk:
        size, ratio = self._desk_size(), self._ratio()
        return Desk(size.width(), size.height(), round(_MARGIN * ratio), round(_GAP * ratio), ratio)

    def _where_at(self, point: QPointF) -> _Where:
        """What lies at a point of the window, in pixels of the screen."""
        size, origin = self._desk_size(), self._origin()
        x, y = point.x() / max(1, size.width()), point.y() / max(1, size.height())
        if not self._layout.sheets:
            return _Where(0, 0.5, 0.0, x, y)
        page = self._layout.page_at_point(origin.x() + point.x(), origin.y() + point.y())
        sheet = self._layout.sheets[page]
        across, down = origin.x() + point.x() - sheet.left, origin.y() + point.y() - sheet.top
        return _Where(page, across / sheet.width, down / sheet.height, x, y)

    def _lay_out(self) -> None:
        """Give every sheet its place, with the remembered point of a page where it was in the window."""
        pages = self._session.pages if self._session and not self._session.fault else ()
        former = self._layout.zoom
        wanted = (pages, self._measure(), self._fit, self._zoom, self._turn, self._spread)
        if wanted != self._laid_out:  # a thousand pages take as long as a frame may
            self._laid_out = wanted
            self._layout = Layout.of(*wanted[:-1], spread=self._spread)
        self._is_laying_out = True
        size = self._desk_size()
        self._set_range(self.verticalScrollBar(), self._layout.height, size.height())
        self._set_range(self.horizontalScrollBar(), self._layout.width, size.width())
        if self._layout.sheets:
            where = self._where
            sheet = self._layout.sheets[min(where.page, len(self._layout.sheets) - 1)]
            across = sheet.left + where.across * sheet.width - where.x * size.width()
            self.horizontalScrollBar().setValue(round(across))
            self.verticalScrollBar().setValue(round(sheet.top + where.down * sheet.height - where.y * size.height()))
        self._is_laying_out = False
        if self._layout.zoom != former:
            self.zoom_changed.emit(self._layout.zoom, self._fit)
        self.laid_out.emit()
        self._moved()

    def _set_range(self, bar: QScrollBar, length: int, room: int) -> None:
        bar.setRange(0, max(0, length - room))
        bar.setPageStep(room)
        bar.setSingleStep(max(1, round(_STEP * self._ratio())))

    def _on_scrolled(self) -> None:
        if not self._is_laying_out:
            self._where = self._where_at(QPointF(0, 0))
            self._moved()

    def _moved(self) -> None:
        """Other pages are in sight, or the same elsewhere."""
        self._ask()
        self._settled.start()
        self.viewport().update()
        told = (self.page + 1, self.page_count) if self.page_count else (0, 0)
        if told != self._told:
            self._told = told
            self.page_changed.emit(*told)

    def _on_settled(self) -> None:
        if self._session and self._session.is_open:
            self.settle(self._in_sight())

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return self._layout.between(top, top + self._desk_size().height())

    # pictures

    def _tiles(self, page: int) -> Iterator[Tile]:
        key = self._session.key if self._session else ""
        sheet = self._layout.sheets[page]
        return tiles_of(key, page, sheet.width, sheet.height, sheet.turn)

    def _ask(self) -> None:
        """Want the pictures in sight now, those near it soon, and no others."""
        if self._session is None:
            return
        sight = QRect(self._origin(), self._desk_size())
        pages = self._in_sight()
        wishes = [Wish(tile, Urgency.NOW) for page in pages for tile in self._tiles(page) if self._shows(sight, tile)]
        near = [*range(pages.stop, pages.stop + _AHEAD), *range(pages.start - 1, pages.start - 1 - _BEHIND, -1)]
        for page in near:
            if 0 <= page < self.page_count and self.sheet(page).width * self.sheet(page).height <= WHOLE_UP_TO:
                wishes += [Wish(tile, Urgency.SOON) for tile in self._tiles(page)]
        self._session.want("pages", wishes)

    def _shows(self, sight: QRect, tile: Tile) -> bool:
        sheet, part = self._layout.sheets[tile.page], tile.part
        return sight.intersects(QRect(sheet.left + part.left, sheet.top + part.top, part.width, part.height))

    def _paint_page(self, painter: QPainter, ground: Ground, page: int, session: PaperSession) -> None:
        sheet = self._layout.sheets[page]
        area = ground.sheet(sheet)
        painting.paint_sheet(painter, area)
        if fault := session.faults.get(page):
            painting.paint_broken(painter, area, ground, self._sentence(fault), self.tr("Try again"))
            return
        sight = QRect(self._origin(), self._desk_size())
        tiles = [tile for tile in self._tiles(page) if self._shows(sight, tile)]
        if not all(tile in self._cache for tile in tiles):
            if preview := self._cache.similar(session.key, page, sheet.turn):
                painting.paint_preview(painter, area, preview)
            else:
                painting.paint_number(painter, area, ground, page + 1)
        for tile in tiles:
            if image := self._cache.get(tile):
                painting.paint_tile(painter, area, tile.part.left, tile.part.top, image)
        if self._is_night:
            photographs = [ground.box(sheet, session.pages[page], box) for box in session.photographs(page)]
            painting.paint_night(painter, area, photographs)
        self.paint_over(painter, ground, page)

    # Qt's own names

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colours.colour(Token.DESK))
        painter.scale(1 / self._ratio(), 1 / self._ratio())
        ground = self.ground()
        if self._session and self._session.fault:
            room = QRect(QPoint(0, 0), self._desk_size())
            painting.paint_message(painter, room, ground, self._sentence(self._session.fault))
        elif self._session:
            for page in self._in_sight():
                self._paint_page(painter, ground, page, self._session)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is at the top of the window there."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language, which change what is painted."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Follow the window to a screen with another scaling."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        return super().event(event)
