"""What reaches beyond reading a paper: a window of its own, a link, and what the rules allow to leave the program."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from ecabinet.application import catalogue
from ecabinet.application.paper_links import Holder, PaperLink
from ecabinet.application.paper_rights import PaperRights
from ecabinet.desktop.pages.meeting import MeetingPage
from ecabinet.desktop.panels.dossier import DossierPanel, PaperSupply
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.rules import PaperRules
from ecabinet.papers.renderer import Renderer
from tests.desktop.conftest import Desk
from tests.desktop.sitting import DRAFT, ITEMS, Sitting
from tests.session_world import MEETING, THUY, SessionWorld

Opening = Callable[[PaperRules | None], DossierPanel]


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as made:
        yield made


@pytest.fixture
def opened(desk: Desk, tmp_path: Path, renderer: Renderer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opening]:
    worlds: list[SessionWorld] = []

    def open_under(papers: PaperRules | None) -> DossierPanel:
        rules = replace(catalogue.rule_set("vn-gov-2026"), papers=papers)
        monkeypatch.setattr(catalogue, "rule_set", lambda _name: rules)
        world = SessionWorld(tmp_path, ITEMS)
        worlds.append(world)
        sitting = Sitting(desk, world, world.seat(THUY), renderer)
        supply = PaperSupply(sitting.seat.keeper, renderer, rights=PaperRights(sitting.seat.laptop))
        page = MeetingPage(sitting.kit, sitting.seat.reading, sitting.seat.attending, supply)
        sitting.open(page, Route(PageName.MEETING, MEETING, world.item_id(2)), 1280, 800)
        page.dossier.settle = sitting.settle
        return page.dossier

    yield open_under
    for world in worlds:
        world.close()


def _trigger(dossier: DossierPanel, name: str) -> None:
    getattr(dossier.pane.commands, name).trigger()
    dossier.settle()


def test_rules_that_say_nothing_let_nothing_out(opened: Opening) -> None:
    dossier = opened(None)
    _trigger(dossier, "print")
    assert "do not allow its papers to be printed" in dossier.ui.banner.text
    _trigger(dossier, "save_copy")
    assert "do not allow copies" in dossier.ui.banner.text
    assert dossier.findChildren(QPrintDialog) == dossier.findChildren(QFileDialog) == []


def test_what_was_allowed_is_asked_again_when_it_is_done(opened: Opening, tmp_path: Path) -> None:
    dossier = opened(None)
    paper, file = dossier.deeds._paper, tmp_path / "copy.pdf"
    dossier.deeds.save_copy(paper, str(file))
    dossier.settle()
    dossier.deeds.print_on(QPrinter(), paper, range(1))
    dossier.settle()
    assert not file.exists()
    assert "do not allow its papers to be printed" in dossier.ui.banner.text


def test_a_print_carries_the_readers_name_on_each_page(opened: Opening, tmp_path: Path) -> None:
    dossier = opened(PaperRules(printing=True))
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    dossier.deeds.print_on(printer, dossier.deeds._paper, range(2))
    dossier.settle()
    assert dossier.ui.banner.text == "2 pages were given to the printer."
    with pypdfium2.PdfDocument(tmp_path / "print.pdf") as printed:
        texts = [page.get_textpage().get_text_bounded() for page in printed]
    assert [text.count(THUY) for text in texts] == [2, 2]
    _trigger(dossier, "save_copy")
    assert "do not allow copies" in dossier.ui.banner.text


def test_a_copy_is_the_paper_itself_and_its_owners_alone(opened: Opening, tmp_path: Path) -> None:
    dossier, file = opened(PaperRules(taking_out=True)), tmp_path / "copy.pdf"
    dossier.deeds.save_copy(dossier.deeds._paper, str(file))
    dossier.settle()
    assert file.read_bytes() == DRAFT.data
    assert file.stat().st_mode & 0o077 == 0
    assert dossier.ui.banner.text == "The copy is saved as copy.pdf. It is not protected any more."
    dossier.deeds.save_copy(dossier.deeds._paper, str(tmp_path / "nowhere" / "copy.pdf"))
    dossier.settle()
    assert "could not be written" in dossier.ui.banner.text


def test_a_link_names_the_page_and_the_selected_words(opened: Opening) -> None:
    dossier = opened(None)
    _trigger(dossier, "copy_link")
    link = PaperLink.of_text(QGuiApplication.clipboard().text())
    assert link == PaperLink(Holder.ITEM, dossier.deeds._paper.link.subject, dossier.paper.id, 1)


def test_a_paper_opens_in_a_window_of_its_own_where_one_was(opened: Opening) -> None:
    dossier = opened(None)
    dossier.pane.view.go_to_page(1)
    dossier.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
    _trigger(dossier, "own_window")
    window = dossier.deeds.windows.last
    assert window is not None
    assert (window.windowTitle(), window.panes[0].view.page_count) == (dossier.paper.title, 3)
    assert window.panes[0].state()["page"] == dossier.pane.state()["page"]
    _trigger(dossier, "beside")
    assert len(window.panes) == 2
    window.close()
