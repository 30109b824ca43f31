"""What reading papers costs beside PDFium and pypdf alone: intake, the first page, turning pages, finding words."""

import io
import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pypdfium2

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ecabinet.desktop import shell
from ecabinet.desktop.paper.view import PaperView
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.intake import Intake
from ecabinet.papers.intake_walk import walk
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import MemorySource
from tests.bench.figures import Figure
from tests.papers.paper_maker import scan, vietnamese

PAPERS, PAGES, MANY_PAGES = 19, 23, 1_000
RUNS = 9


def bench(_folder: Path) -> list[Figure]:
    """Papers of the project's own making: Vietnamese text, and pictures of pages."""
    application = shell.application()
    text, picture, many = vietnamese(PAGES), scan(4, width=1240, height=1754), vietnamese(MANY_PAGES)
    with Renderer() as renderer:
        view = PaperView(renderer, str)
        view.resize(900, 1000)
        view.show()
        desk = _Desk(application, view)
        figures = [
            _intake(text),
            _first_page(desk, "first sharp page of text after the click", text, PAGES, limit=6),
            _first_page(desk, "first sharp page of a scan after the click", picture, 4, limit=6),
            _turning(desk, text),
            *_finding(desk, many),
        ]
        view.close_paper()
        view.close()
    return figures


class _Desk:
    """A view on the screen, and waiting until it shows what it should."""

    def __init__(self, application: QApplication, view: PaperView) -> None:
        self.application = application
        self.view = view
        self._number = 0

    def show(self, data: bytes, pages: int) -> None:
        """Show a paper that was never shown before."""
        self._number += 1
        facts = PaperFacts("0" * 64, len(data), pages, "", has_text=True)
        self.view.show_paper(str(self._number), MemorySource(data), facts)

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        until = time.monotonic() + 60
        while not done():
            if time.monotonic() > until:
                raise TimeoutError
            self.application.processEvents()
            time.sleep(0.0002)

    def is_sharp(self) -> bool:
        """Whether the page in sight has its picture."""
        return self.has_pictures(self.view.page)

    def has_pictures(self, page: int) -> bool:
        """Whether a page has all its pictures."""
        session = self.view.session
        return bool(session and session.is_open and all(session.picture(tile) for tile in self.view._tiles(page)))

    def find(self, words: str) -> None:
        """Find words in the whole paper."""
        self.view.finder.find(words, 0)
        self.wait(lambda: self.view.finder.is_done)

    @contextmanager
    def heartbeat(self) -> Iterator[list[float]]:
        """The milliseconds between two turns of the window's loop, all of them."""
        beats, last, timer = [0.0], [time.perf_counter()], QTimer()

        def beat() -> None:
            beats.append((time.perf_counter() - last[0]) * 1000)
            last[0] = time.perf_counter()

        timer.timeout.connect(beat)
        timer.start(0)
        yield beats
        timer.stop()


def _ms(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _intake(data: bytes) -> Figure:
    def bare() -> None:
        for _ in range(PAPERS):
            walk(io.BytesIO(data))

    def checked() -> None:
        with Intake() as intake:
            for _ in range(PAPERS):
                intake.check(MemorySource(data))

    alone = statistics.median(_ms(bare) for _ in range(3))
    guarded = statistics.median(_ms(checked) for _ in range(3))
    detail = f"{PAPERS * PAGES} pages, {guarded:.0f} ms with the start of the child"
    return Figure("intake in a child of its own", guarded / alone, 3, "×", "the walk in this process", detail)


def _first_page(desk: _Desk, name: str, data: bytes, pages: int, limit: float) -> Figure:
    def opened() -> float:
        begun = time.perf_counter()
        desk.show(data, pages)
        desk.wait(desk.is_sharp)
        desk.view.viewport().repaint()
        return (time.perf_counter() - begun) * 1000

    def bare() -> None:
        document = pypdfium2.PdfDocument(data)
        document[0].render(scale=desk.view.sheet(0).scale)
        document.close()

    shown = statistics.median(opened() for _ in range(RUNS))
    alone = statistics.median(_ms(bare) for _ in range(RUNS))
    return Figure(name, shown / alone, limit, "×", "PDFium alone", f"{shown:.0f} ms beside {alone:.0f} ms")


def _turning(desk: _Desk, data: bytes) -> Figure:
    desk.show(data, PAGES)
    desk.wait(desk.is_sharp)
    times = []
    for page in range(1, PAGES):
        desk.wait(partial(desk.has_pictures, page))
        desk.view.go_to_page(page)
        times.append(_ms(desk.view.viewport().repaint))
    return Figure(
        "turning to a page that was drawn ahead", statistics.median(times), 16, "ms", "", f"{len(times)} pages"
    )


def _finding(desk: _Desk, data: bytes) -> list[Figure]:
    desk.show(data, MANY_PAGES)
    desk.wait(desk.is_sharp)
    with desk.heartbeat() as beats:
        first = _ms(partial(desk.find, "hanh chinh"))
    again = _ms(partial(desk.find, "bao dam"))

    def bare() -> None:
        document = pypdfium2.PdfDocument(data)
        for page in document:
            page.get_textpage().get_text_range()
        document.close()

    alone = _ms(bare)
    detail = f"{MANY_PAGES} pages, {first:.0f} ms; the next words {again:.0f} ms"
    return [
        Figure("finding words for the first time", first / alone, 6, "×", "PDFium's text alone", detail),
        Figure("longest time the window stood still meanwhile", max(beats), 50, "ms", "", f"{len(beats)} turns"),
    ]
