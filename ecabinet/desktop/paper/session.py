"""One paper being read: what of it has come from the renderer, what is asked for, what is broken."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ecabinet.desktop.paper.post import Post
from ecabinet.desktop.paper.tiles import Tile, TileCache
from ecabinet.domain.faults import Fault
from ecabinet.papers.glyphs import PageGlyphs
from ecabinet.papers.pages import Box, Link, OutlineEntry, PageSize, Picture
from ecabinet.papers.renderer import DrawnPaper, Renderer, Urgency
from ecabinet.papers.sources import ByteSource
from ecabinet.papers.text import PageText

_GLYPHS_KEPT = 64
A4 = PageSize(595.0, 842.0)


@dataclass(frozen=True, slots=True)
class Wish:
    """A picture that is wanted, and how soon."""

    tile: Tile
    urgency: Urgency


@dataclass(frozen=True, slots=True)
class _Asked:
    urgency: Urgency
    future: "Future[Picture]"


class PaperSession(QObject):
    """Asks the renderer and remembers its answers; every call answers at once.

    Signals: `opened` when the true sizes of the pages are known; `failed` with the `Fault` where the paper cannot be
    opened; `drawn` with the page of a picture that came; `broken` with a page that cannot be drawn; `letters_known`
    with a page whose letters came, `text_known` with one whose plain text came; `outline_known` when the paper's own
    table of contents came.
    """

    opened = Signal()
    failed = Signal(object)
    drawn = Signal(int)
    broken = Signal(int)
    letters_known = Signal(int)
    text_known = Signal(int)
    outline_known = Signal()

    def __init__(
        self, renderer: Renderer, key: str, source: ByteSource, *, pages: int, cache: TileCache, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.pages: tuple[PageSize, ...] = (A4,) * pages
        self.faults: dict[int, Fault] = {}
        self.fault: Fault | None = None
        self._cache = cache
        self._post = Post(self)
        self._paper: DrawnPaper | None = None
        self._wishes: dict[str, dict[Tile, _Asked]] = {}
        self._unopened: dict[str, Sequence[Wish]] = {}
        self._letters: OrderedDict[int, PageGlyphs] = OrderedDict()
        self._links: dict[int, tuple[Link, ...]] = {}
        self._photographs: dict[int, tuple[Box, ...]] = {}
        self._outline: tuple[OutlineEntry, ...] | None = None
        self._texts: dict[int, PageText] = {}
        self._asked: set[tuple[str, int]] = set()
        opening = renderer.open(source)
        self._post.deliver(opening, self._on_opened)
        self._lease = _Lease(opening)
        self.destroyed.connect(self._lease.end)

    @property
    def is_open(self) -> bool:
        """Whether the paper can be drawn."""
        return self._paper is not None

    def want(self, group: str, wishes: Sequence[Wish]) -> None:
        """These pictures are wanted now, in this order, and no others of the group: what else waits is taken back."""
        if self._paper is None:
            self._unopened[group] = wishes
            return
        former = {tile: asked for tile, asked in self._wishes.get(group, {}).items() if not asked.future.done()}
        wanted = {wish.tile: wish.urgency for wish in wishes}
        for tile, asked in former.items():
            if tile not in wanted or wanted[tile] < asked.urgency:
                asked.future.cancel()
        self._wishes[group] = {}
        for tile, urgency in wanted.items():
            if tile in former and not former[tile].future.cancelled():
                self._wishes[group][tile] = former[tile]
            elif tile not in self._cache and tile.page not in self.faults:
                future = self._paper.draw(tile.page, tile.part, urgency)
                self._post.deliver(future, partial(self._on_drawn, tile))
                self._wishes[group][tile] = _Asked(urgency, future)

    def picture(self, tile: Tile) -> QImage | None:
        """A picture, if it has come."""
        return self._cache.get(tile)

    def letters(self, page: int) -> PageGlyphs | None:
        """The letters of a page with their places, or None while they are being asked for."""
        if page in self._letters:
            self._letters.move_to_end(page)
            return self._letters[page]
        if self._paper and self._first_time("letters", page):
            self._post.deliver(self._paper.glyphs(page), partial(self._on_letters, page))
        return None

    def links(self, page: int) -> tuple[Link, ...]:
        """The links of a page, none while they are being asked for."""
        if self._paper and page not in self._links and self._first_time("links", page):
            self._post.deliver(self._paper.links(page), partial(self._on_links, page))
        return self._links.get(page, ())

    def photographs(self, page: int) -> tuple[Box, ...]:
        """Where a page shows photographs, nowhere while they are being asked for."""
        if self._paper and page not in self._photographs and self._first_time("photographs", page):
            self._post.deliver(self._paper.photographs(page), partial(self._on_photographs, page))
        return self._photographs.get(page, ())

    def outline(self) -> tuple[OutlineEntry, ...] | None:
        """The paper's own table of contents, or None while it is being asked for."""
        if self._paper and self._first_time("outline", 0):
            self._post.deliver(self._paper.outline(), self._on_outline)
        return self._outline

    def text(self, page: int) -> PageText | None:
        """The plain text of a page if it has come."""
        return self._texts.get(page)

    def read(self, pages: Iterable[int]) -> None:
        """Ask for the plain text of pages, where it was not yet asked for."""
        if self._paper is None:
            return
        for page in pages:
            if self._first_time("text", page):
                self._post.deliver(self._paper.text(page), partial(self._on_text, page))

    def try_again(self, page: int) -> None:
        """A person wants to see a broken page again."""
        if self._paper and self.faults.pop(page, None):
            self._paper.try_again(page)
            self._asked -= {(what, page) for what in ("letters", "links", "text", "photographs")}

    def close(self) -> None:
        """Want nothing more, and let the paper go."""
        self._post.stop()
        self._lease.end()
        self._paper = None
        self.deleteLater()

    def _first_time(self, what: str, page: int) -> bool:
        if (what, page) in self._asked:
            return False
        self._asked.add((what, page))
        return True

    def _on_opened(self, future: "Future[DrawnPaper]") -> None:
        try:
            self._paper = future.result()
        except Fault as fault:
            self.fault = fault
            self.failed.emit(fault)
            return
        self.pages = self._paper.pages
        self.opened.emit()
        for group, wishes in self._unopened.items():
            if group not in self._wishes:
                self.want(group, wishes)
        self._unopened.clear()

    def _on_drawn(self, tile: Tile, future: "Future[Picture]") -> None:
        try:
            picture = future.result()
        except Fault as fault:
            self.faults[tile.page] = fault
            self.broken.emit(tile.page)
            return
        self._cache.put(tile, image_of(picture))
        self.drawn.emit(tile.page)

    def _on_letters(self, page: int, future: "Future[PageGlyphs]") -> None:
        if future.exception():
            return  # what cannot be read cannot be selected; that the page is broken is told by its picture
        self._letters[page] = future.result()
        self._texts[page] = self._letters[page].text
        if len(self._letters) > _GLYPHS_KEPT:
            forgotten, _ = self._letters.popitem(last=False)
            self._asked.discard(("letters", forgotten))
        self.letters_known.emit(page)

    def _on_links(self, page: int, future: "Future[tuple[Link, ...]]") -> None:
        if not future.exception():
            self._links[page] = future.result()

    def _on_photographs(self, page: int, future: "Future[tuple[Box, ...]]") -> None:
        if not future.exception() and (boxes := future.result()):
            self._photographs[page] = boxes
            self.drawn.emit(page)

    def _on_outline(self, future: "Future[tuple[OutlineEntry, ...]]") -> None:
        self._outline = () if future.exception() else future.result()
        self.outline_known.emit()

    def _on_text(self, page: int, future: "Future[PageText]") -> None:
        self._texts[page] = PageText.of("") if future.exception() else future.result()
        self.text_known.emit(page)


def image_of(picture: Picture) -> QImage:
    """A picture for Qt; the pixels are shared, not copied, and live as long as the image."""
    return QImage(picture.pixels, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32)


class _Lease:
    """The paper as long as the session lasts; the Qt object may be gone before the renderer has opened it."""

    def __init__(self, opening: "Future[DrawnPaper]") -> None:
        self._opening = opening

    def end(self) -> None:
        """Let the paper go, now or as soon as it is open."""
        self._opening.cancel()
        self._opening.add_done_callback(_close_opened)


def _close_opened(opened: "Future[DrawnPaper]") -> None:
    if not opened.cancelled() and not opened.exception():
        opened.result().close()
