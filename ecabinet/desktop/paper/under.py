"""What lies under a point of the window: words, a link, a pin, the offer to try a broken page again."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from ecabinet.desktop.paper import painting
from ecabinet.desktop.paper.desk import PaperDesk
from ecabinet.desktop.paper.marks import Marks, Pin
from ecabinet.desktop.paper.painting import Ground
from ecabinet.desktop.paper.selection import Spot
from ecabinet.papers.glyphs import PageGlyphs
from ecabinet.papers.pages import Box, Link


class Under:
    """Looks up points of the window, in Qt's own pixels, on the pages of a desk."""

    def __init__(self, desk: PaperDesk, marks: Marks) -> None:
        self._desk = desk
        self._marks = marks

    def letters(self, page: int) -> PageGlyphs | None:
        """The letters of a page, where they are known."""
        session = self._desk.session
        return session.letters(page) if session and 0 <= page < len(session.pages) else None

    def spot(self, point: QPointF) -> Spot | None:
        """The place in the text that is nearest."""
        page, x, y = self.on_page(point)
        letters = self.letters(page)
        return Spot(page, letters.place_at(x, y)) if letters else None

    def is_text(self, point: QPointF) -> bool:
        """Whether a line of text is there."""
        page, x, y = self.on_page(point)
        letters = self.letters(page)
        return letters is not None and letters.is_on_text(x, y)

    def link(self, point: QPointF) -> Link | None:
        """The link that is there."""
        page, x, y = self.on_page(point)
        links = self._desk.session.links(page) if self._desk.session and page >= 0 else ()
        within = (link for link in links if _holds(link.box, x, y))
        return next(within, None)

    def pin(self, point: QPointF) -> Pin | None:
        """The pin that is there."""
        page, _, _ = self.on_page(point)
        place = point * self._desk.ground().ratio
        return next((pin for area, pin in self.pins(self._desk.ground(), page) if area.contains(place)), None)

    def broken_page(self, point: QPointF) -> int | None:
        """The broken page whose offer to be tried again is there."""
        page, _, _ = self.on_page(point)
        if page < 0 or not self._desk.session or page not in self._desk.session.faults:
            return None
        ground = self._desk.ground()
        area = painting.button_area(ground.sheet(self._desk.sheet(page)), ground)
        return page if QRectF(area).contains(point * ground.ratio) else None

    def pins(self, ground: Ground, page: int) -> list[tuple[QRectF, Pin]]:
        """The pins of a page and where they are painted."""
        if not self._marks.has_any(page):
            return []
        found = []
        for placed in self._marks.pins(page, self.letters(page)):
            (line,) = self.areas(ground, page, [Box(0, placed.y, 0, placed.y)])
            area = painting.pin_area(ground.sheet(self._desk.sheet(page)), ground, line.center().y())
            found.append((area, placed.pin))
        return found

    def areas(self, ground: Ground, page: int, boxes: Sequence[Box]) -> list[QRectF]:
        """Where boxes of a page are painted."""
        if not self._desk.session:
            return []
        size, sheet = self._desk.session.pages[page], self._desk.sheet(page)
        return [ground.box(sheet, size, box) for box in boxes]

    def on_page(self, point: QPointF) -> tuple[int, float, float]:
        """The page, -1 where there is none, and the place on it in points."""
        desk = self._desk.desk_point(point)
        page = self._desk.page_under(desk)
        if page is None or not self._desk.session:
            return -1, 0.0, 0.0
        return page, *self._desk.sheet(page).on_page(desk.x(), desk.y(), self._desk.session.pages[page])


def _holds(box: Box, x: float, y: float) -> bool:
    return box.left <= x <= box.right and box.top <= y <= box.bottom
