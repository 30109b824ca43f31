"""Printing: the pages one asked for, the reader's name on each, and a reason in place of a page that is broken."""

import os
import signal
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from ecabinet.desktop.paper.printing import PrintJob, print_pages
from ecabinet.desktop.tasks import Cancelled
from ecabinet.desktop.theme import Theme
from ecabinet.domain.faults import Unavailable
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import MemorySource
from tests.papers.paper_maker import vietnamese

JOB = PrintJob(range(1, 3), "Nguyễn Thị Bình", "In bởi Nguyễn Thị Bình · 22/11/2026")


class Told:
    """Notes how far the work came; stops it where it is told to."""

    def __init__(self, stop_at: int = 99) -> None:
        self.steps: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int) -> None:
        self.steps.append((done, total))

    def check(self) -> None:
        if len(self.steps) >= self._stop_at:
            raise Cancelled


def _printer(file: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_the_pages_one_asked_for_come_with_the_readers_name(renderer: Renderer, theme: Theme, tmp_path: Path) -> None:
    told, file = Told(), tmp_path / "printed.pdf"
    print_pages(renderer, MemorySource(vietnamese(4)), _printer(file), JOB, sentence=str, progress=told)
    with pypdfium2.PdfDocument(file) as printed:
        assert len(printed) == 2
        for page in printed:
            text = page.get_textpage().get_text_bounded()
            assert text.count("Nguyễn Thị Bình") == 2
            assert "22/11/2026" in text
    assert told.steps == [(1, 2), (2, 2)]


def test_a_broken_page_is_a_sheet_with_the_reason(theme: Theme, tmp_path: Path) -> None:
    with Renderer(seconds=1.0, children=1) as renderer:
        source = MemorySource(vietnamese(2))

        def stop_child(fault: Unavailable) -> str:
            return f"Trang hỏng: {fault.code}"

        (seat,) = renderer._seats

        class Stopping(Told):
            def report(self, done: int, total: int) -> None:
                super().report(done, total)
                if done == 1:
                    os.kill(seat.prepare().pid, signal.SIGSTOP)

        print_pages(
            renderer,
            source,
            _printer(tmp_path / "b.pdf"),
            PrintJob(range(2), "A", "B"),
            sentence=stop_child,
            progress=Stopping(),
        )
    with pypdfium2.PdfDocument(tmp_path / "b.pdf") as printed:
        assert "page_too_slow" in printed[1].get_textpage().get_text_bounded()


def test_printing_can_be_stopped_and_lets_the_paper_go(renderer: Renderer, theme: Theme, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        print_pages(
            renderer, MemorySource(vietnamese(4)), _printer(tmp_path / "c.pdf"), PrintJob(range(4), "A", "B"),
            sentence=str, progress=Told(stop_at=2),
        )  # fmt: skip
    assert not renderer._sources


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_said(renderer: Renderer, theme: Theme, tmp_path: Path) -> None:
    printer = _printer(tmp_path / "no such folder" / "d.pdf")
    with pytest.raises(Unavailable, match="paper_not_printed"):
        print_pages(
            renderer, MemorySource(vietnamese(1)), printer, PrintJob(range(1), "A", "B"), sentence=str, progress=Told()
        )
