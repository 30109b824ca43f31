"""What can be done with the paper in front besides reading it: a window of its own, a link, a print, a copy."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ecabinet.application.paper_links import Holder, PaperLink
from ecabinet.application.paper_rights import NOTHING, PaperRights, PaperUse, demand
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.paper.pane import PaperPane
from ecabinet.desktop.paper.printing import PrintJob, print_pages
from ecabinet.desktop.paper.window import PaperWindows, ShownPaper
from ecabinet.desktop.tasks import Progress
from ecabinet.domain.faults import Unavailable
from ecabinet.exports.files import write_whole
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.sources import ByteSource

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

_PIECE = 1024 * 1024


class Shelf(Protocol):
    """Where the bytes of papers are; raises `Unavailable` for one that is not here or damaged."""

    def source(self, sha256: str) -> ByteSource:
        """A paper to read from anywhere."""
        ...


@dataclass(frozen=True, slots=True)
class PaperInHand:
    """The paper in front: its bytes' digest, title, pages, and a link to its beginning."""

    sha256: str
    title: str
    pages: int
    link: PaperLink


class PaperDeeds(QObject):
    """Carries out the commands of a paper pane that reach beyond it.

    Without `rights` nothing may leave the program. They are asked in worker threads, for that may take a while.

    Signals: `refused` with the `Fault` that says why something was not done; `done` with a sentence about what was.
    """

    refused = Signal(object)
    done = Signal(str)

    def __init__(self, kit: PageKit, shelf: Shelf, pane: PaperPane, rights: PaperRights | None, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit, self._shelf, self._pane, self._rights, self._owner = kit, shelf, pane, rights, owner
        self._renderer = renderer = pane.renderer
        self._paper: PaperInHand | None = None
        self.windows = PaperWindows(renderer, kit.faults.sentence, owner)
        commands = pane.commands
        commands.own_window.triggered.connect(self._on_own_window_triggered)
        commands.beside.triggered.connect(self._on_beside_triggered)
        commands.copy_link.triggered.connect(self._on_copy_link_triggered)
        commands.print.triggered.connect(self._on_print_triggered)
        commands.save_copy.triggered.connect(self._on_save_copy_triggered)

    def tell(self, paper: PaperInHand | None) -> None:
        """Another paper is in front, or none."""
        self._paper = paper
        commands = self._pane.commands
        every = (commands.own_window, commands.beside, commands.copy_link, commands.print, commands.save_copy)
        commands.offer(*(every if paper else ()))

    def _demand(self, paper: PaperInHand, use: PaperUse) -> str:
        """The name of the reader; raises `Refused` where the rules of the paper do not allow the use."""
        rights, link = self._rights, paper.link
        if rights is None:
            demand(NOTHING, use)
            return ""
        demand(rights.of_item(link.subject) if link.holder is Holder.ITEM else rights.of_ballot(link.subject), use)
        return rights.reader

    # windows and links

    def _on_own_window_triggered(self) -> None:
        self._show_aside(self.windows.open)

    def _on_beside_triggered(self) -> None:
        self._show_aside(self.windows.open_beside)

    def _show_aside(self, show: Callable[[ShownPaper], object]) -> None:
        paper, state = self._paper, self._pane.state()
        if paper is None:
            return

        def work(_progress: Progress) -> tuple[Callable[[ShownPaper], object], ShownPaper]:
            source = self._shelf.source(paper.sha256)
            facts = PaperFacts(paper.sha256, source.size, paper.pages, paper.title, has_text=True)
            return show, ShownPaper(paper.sha256, source, facts, paper.title, state)

        self._kit.tasks.run(work, self._on_source_opened, failed=self.refused.emit)

    def _on_source_opened(self, opened: tuple[Callable[[ShownPaper], object], ShownPaper]) -> None:
        show, shown = opened
        show(shown)

    def _on_copy_link_triggered(self) -> None:
        if self._paper is None:
            return
        anchor, link = self._pane.view.selected_anchor, self._paper.link
        page, quote = (anchor.page, anchor.quote) if anchor else (self._pane.view.page + 1, "")
        text = PaperLink(link.holder, link.subject, link.paper, page, quote).to_text()
        QGuiApplication.clipboard().setText(text)
        self.done.emit(self.tr("The link is copied. It opens for those alone who may read the paper."))

    # printing

    def _on_print_triggered(self) -> None:
        self._ask_rules(PaperUse.PRINTING, self._on_printing_allowed)

    def _ask_rules(self, use: PaperUse, allowed: Callable[[PaperInHand], None]) -> None:
        paper = self._paper
        if paper is None:
            return

        def work(_progress: Progress) -> PaperInHand:
            self._demand(paper, use)
            return paper

        self._kit.tasks.run(work, allowed, failed=self.refused.emit)

    def _on_printing_allowed(self, paper: PaperInHand) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - its plugins search for printers

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(paper.title)
        dialog = QPrintDialog(printer, self._owner)
        options = QPrintDialog.PrintDialogOption
        dialog.setOptions(options.PrintPageRange | options.PrintCurrentPage | options.PrintToFile)
        dialog.setMinMax(1, paper.pages)
        dialog.setFromTo(1, paper.pages)
        dialog.accepted.connect(partial(self._on_printer_chosen, dialog, printer, paper))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the print dialog has another open() of its own

    def _on_printer_chosen(self, dialog: "QPrintDialog", printer: "QPrinter", paper: PaperInHand) -> None:
        ranges, here = dialog.PrintRange, self._pane.view.page
        match dialog.printRange():
            case ranges.CurrentPage:
                pages = range(here, here + 1)
            case ranges.PageRange:
                pages = range(dialog.fromPage() - 1, min(dialog.toPage(), paper.pages))
            case _:
                pages = range(paper.pages)
        self.print_on(printer, paper, pages)

    def print_on(self, printer: "QPrinter", paper: PaperInHand, pages: range) -> None:
        """Print pages, counted from 0, on a printer, with the reader's name; the rules are asked once more."""
        at = self._kit.wording.moment(self._kit.now(), self._kit.now())

        def work(progress: Progress) -> int:
            reader = self._demand(paper, PaperUse.PRINTING)
            job = PrintJob(pages, reader, f"{reader} · {at}")
            source, sentence = self._shelf.source(paper.sha256), self._kit.faults.sentence
            print_pages(self._renderer, source, printer, job, sentence=sentence, progress=progress)
            return len(pages)

        self._kit.tasks.run(work, self._on_printed, failed=self.refused.emit)

    def _on_printed(self, pages: int) -> None:
        self.done.emit(self.tr("%n pages were given to the printer.", "", pages))

    # a copy outside

    def _on_save_copy_triggered(self) -> None:
        self._ask_rules(PaperUse.TAKING_OUT, self._on_taking_out_allowed)

    def _on_taking_out_allowed(self, paper: PaperInHand) -> None:
        dialog = QFileDialog(self._owner, self.tr("Save a copy"), "", self.tr("Papers (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(partial(self.save_copy, paper))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_copy(self, paper: PaperInHand, file: str) -> None:
        """Write the paper as it is, for its owner alone to read; the rules are asked once more."""

        def work(_progress: Progress) -> str:
            self._demand(paper, PaperUse.TAKING_OUT)
            source = self._shelf.source(paper.sha256)
            try:
                starts = range(0, source.size, _PIECE)
                data = b"".join(source.read_at(start, min(_PIECE, source.size - start)) for start in starts)
                write_whole(Path(file), data, private=True)
            except OSError as error:
                raise Unavailable("paper_copy_not_written") from error
            finally:
                source.close()
            return Path(file).name

        self._kit.tasks.run(work, self._on_copied, failed=self.refused.emit)

    def _on_copied(self, name: str) -> None:
        self.done.emit(self.tr("The copy is saved as {name}. It is not protected any more.").format(name=name))
