"""A secretary and the chair at the agenda builder, by keys and clicks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from ecabinet.application.messages import Language
from ecabinet.application.preparing import Preparing
from ecabinet.application.publishing import Publishing
from ecabinet.desktop.agenda_desk import AgendaDesk
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.desktop.importing import Importer
from ecabinet.desktop.pages.agenda_builder import AgendaBuilderPage
from ecabinet.desktop.panels.agenda_conflict import AgendaConflictForm
from ecabinet.desktop.panels.agenda_header import AgendaHeaderForm
from ecabinet.desktop.panels.agenda_item import AgendaItemForm
from ecabinet.desktop.panels.agenda_row import ITEM_MIME, ItemRow
from ecabinet.desktop.panels.agenda_rows import Asked, Deed
from ecabinet.desktop.panels.agenda_send import AgendaSendForm
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.dossiers import PaperKind
from ecabinet.domain.offices import OfficePhase
from ecabinet.papers.intake import Intake
from ecabinet.papers.keeping import EncryptedPapers
from tests.application.test_preparing import TITLES, TwoSecretaries, a_plan
from tests.desktop.conftest import Desk
from tests.laptop_world import CHAIR, CHI, SECRETARY, LaptopWorld, exchange
from tests.papers.paper_maker import vietnamese

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@dataclass
class Seat:
    """Somebody at the page."""

    desk: Desk
    world: LaptopWorld
    page: AgendaBuilderPage
    deeds: AgendaDesk
    meeting: str = ""

    @property
    def editor(self):  # type: ignore[no-untyped-def]  # noqa: ANN201 - compiled forms have no types of their own
        return self.page.ui.editor

    @property
    def laptop(self):  # type: ignore[no-untyped-def]  # noqa: ANN201 - as above
        return self.deeds.preparing._laptop

    @property
    def view(self):  # type: ignore[no-untyped-def]  # noqa: ANN201 - as above
        return self.deeds.view(self.meeting)

    @property
    def titles(self) -> list[str]:
        return [row.draft.item.title for row in self.view.rows]

    def settle(self) -> None:
        """Let queued work come back."""
        for _ in range(6):
            self.desk.application.processEvents()

    def open(self) -> None:
        self.desk.kit.navigator.go(Route(PageName.AGENDA_BUILDER, self.meeting))
        self.page.shown(Route(PageName.AGENDA_BUILDER, self.meeting))
        self.settle()

    def row(self, place: int) -> ItemRow:
        row = self.editor.ui.table.row(self.view.rows[place].draft.item.id)
        assert isinstance(row, ItemRow)
        return row

    def key(self, place: int, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.row(place).setFocus()
        self.desk.bot.keyClick(self.row(place), key, modifiers)
        self.settle()

    def ask(self, place: int, deed: Deed, **more: str) -> None:
        """Choose something in the menu of an item or a paper."""
        item = self.view.rows[place].draft.item.id
        self.row(place).asked.emit(Asked(deed, item, **more))
        self.settle()

    def click(self, button: QPushButton) -> None:
        assert button.isVisible()
        self.desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def sheet(self, kind: type) -> object:
        """The open sheet's content."""
        (found,) = (one for one in self.page.findChildren(kind) if one.isVisible())
        return found

    def give_reason(self, text: str) -> None:
        (dialog,) = (one for one in self.page.findChildren(ReasonDialog) if one.isVisible())
        self.desk.type(dialog.ui.reason, text)
        self.click(dialog.ui.go_ahead)

    def pill(self, place: int) -> str:
        return self.row(place).line.state

    def deliver(self) -> None:
        """Everything here, papers too, reaches the store."""
        for sha256 in self.laptop.papers.not_at_store():
            self.laptop.papers.arrived(sha256)
        exchange(self.world, self.laptop)
        self.page.refresh(frozenset())
        self.settle()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = TwoSecretaries(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="module")
def intake() -> Iterator[Intake]:
    with Intake() as made:
        yield made


def seat(desk: Desk, world: LaptopWorld, intake: Intake, name: str, folder: Path) -> Seat:
    laptop = world.laptop(name)
    importer = Importer(intake, EncryptedPapers(folder / f"kept-{name}", bytes(32)))
    deeds = AgendaDesk(Preparing(laptop), Publishing(laptop), importer)
    page = AgendaBuilderPage(desk.kit, deeds, laptop.me)
    desk.kit.navigator.arrived.connect(page.shown)
    desk.put(page, 1240, 800)
    return Seat(desk, world, page, deeds)


@pytest.fixture
def secretary(desk: Desk, world: LaptopWorld, intake: Intake, tmp_path: Path) -> Seat:
    """A secretary before a draft of three items."""
    made = seat(desk, world, intake, SECRETARY, tmp_path)
    made.meeting = made.deeds.preparing.start(a_plan())
    made.open()
    return made


def beside(secretary: Seat, intake: Intake, name: str, folder: Path) -> Seat:
    """Somebody else at the same agenda."""
    exchange(secretary.world, secretary.laptop)
    other = seat(secretary.desk, secretary.world, intake, name, folder)
    exchange(secretary.world, other.laptop)
    other.meeting = secretary.meeting
    other.open()
    return other


def test_an_agenda_begins_empty_with_its_name(desk: Desk, world: LaptopWorld, intake: Intake, tmp_path: Path) -> None:
    at = seat(desk, world, intake, SECRETARY, tmp_path)
    at.open()
    at.click(at.page.ui.agendas.ui.start)
    form = at.sheet(AgendaHeaderForm)
    assert isinstance(form, AgendaHeaderForm)
    at.click(form.ui.save)
    assert form.ui.error.text() == "A meeting needs a name."
    desk.type(form.ui.title, "Phiên họp chuyên đề")
    at.click(form.ui.save)
    here = desk.kit.navigator.here
    assert here is not None
    at.meeting = here.subject
    assert (at.view.header.title, at.view.phase, at.editor.ui.title.text()) == (
        "Phiên họp chuyên đề",
        OfficePhase.DRAFT,
        "Phiên họp chuyên đề",
    )
    assert not at.editor.ui.main.isEnabled()


def test_a_folder_is_taken_over_and_what_is_wrong_stays_on_the_page(
    desk: Desk, world: LaptopWorld, intake: Intake, tmp_path: Path
) -> None:
    folder = tmp_path / "session"
    folder.mkdir()
    rows = ("Phiên họp", "STT;Nội dung;Tài liệu", "1;Nghị định;01-du-thao.pdf", "2;Kế hoạch;02-mat.pdf")
    (folder / "agenda.csv").write_text("\n".join(rows), "utf-8")
    (folder / "01-du-thao.pdf").write_bytes(vietnamese(2))
    at = seat(desk, world, intake, SECRETARY, tmp_path)
    at.open()
    at.page.ui.agendas.import_asked.emit(folder)
    at.settle()
    here = desk.kit.navigator.here
    assert here is not None
    at.meeting = here.subject
    assert at.titles == ["Nghị định", "Kế hoạch"]
    noticed = at.editor.ui.noticed
    assert noticed.isVisible()
    assert "02-mat.pdf is not in the folder" in noticed.text
    assert at.pill(1) == "✕ main paper missing"
    noticed._close.click()
    at.open()
    assert not noticed.isVisible()
    at.page.ui.agendas.import_asked.emit(tmp_path / "nowhere")
    at.settle()
    assert "nowhere" in at.editor.ui.banner.text


def test_items_move_by_keys_and_undo_brings_them_back(secretary: Seat) -> None:
    secretary.key(0, Qt.Key.Key_Down, CTRL)
    assert secretary.titles == ["Nghị định", "Chương trình", "Kế hoạch"]
    assert secretary.row(1).hasFocus()
    secretary.key(1, Qt.Key.Key_Z, CTRL)
    assert secretary.titles == list(TITLES)
    secretary.key(1, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert secretary.titles == ["Nghị định", "Chương trình", "Kế hoạch"]


def test_an_item_is_dragged_to_its_place(secretary: Seat) -> None:
    table, data = secretary.editor.ui.table, QMimeData()
    data.setData(ITEM_MIME, secretary.view.rows[0].draft.item.id.encode())
    end = QPointF(QPoint(40, table.height() - 2))
    event = QDropEvent(end, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, NONE)
    table.dropEvent(event)
    secretary.settle()
    assert secretary.titles == ["Nghị định", "Kế hoạch", "Chương trình"]
    assert [row.draft.item.number for row in secretary.view.rows] == ["1", "2", "3"]


def test_an_item_that_is_removed_can_be_brought_back_from_the_sentence_about_it(secretary: Seat) -> None:
    secretary.key(1, Qt.Key.Key_Delete)
    assert secretary.titles == ["Chương trình", "Kế hoạch"]
    banner = secretary.editor.ui.banner
    assert banner.text == "“Nghị định” is off the agenda."
    secretary.click(banner._action)
    assert secretary.titles == list(TITLES)


def test_an_item_is_edited_in_a_sheet(secretary: Seat) -> None:
    secretary.key(1, Qt.Key.Key_Return)
    form = secretary.sheet(AgendaItemForm)
    assert isinstance(form, AgendaItemForm)
    form.ui.title.clear()
    secretary.click(form.ui.save)
    assert form.ui.error.text() == "An item needs a title."
    secretary.desk.type(form.ui.title, "Nghị định về dữ liệu")
    secretary.click(form.ui.save)
    assert secretary.titles[1] == "Nghị định về dữ liệu"
    assert secretary.view.can_undo


def test_what_was_written_in_a_sheet_that_closes_can_be_taken_up_again(secretary: Seat) -> None:
    secretary.key(0, Qt.Key.Key_Return)
    form = secretary.sheet(AgendaItemForm)
    assert isinstance(form, AgendaItemForm)
    secretary.desk.type(form.ui.proposed, "Thông qua")
    secretary.desk.bot.keyClick(form.ui.proposed, Qt.Key.Key_Escape)
    secretary.settle()
    assert "was not saved" in secretary.editor.ui.banner.text
    secretary.click(secretary.editor.ui.banner._action)
    again = secretary.sheet(AgendaItemForm)
    assert isinstance(again, AgendaItemForm)
    assert again.ui.proposed.toPlainText() == "Thông qua"


def test_name_and_number_of_a_meeting_outlive_a_sheet_that_closes(secretary: Seat) -> None:
    secretary.click(secretary.editor.ui.edit_header)
    form = secretary.sheet(AgendaHeaderForm)
    assert isinstance(form, AgendaHeaderForm)
    form.ui.number.clear()
    secretary.desk.type(form.ui.number, "7")
    secretary.desk.bot.keyClick(form.ui.number, Qt.Key.Key_Escape)
    secretary.settle()
    secretary.click(secretary.editor.ui.banner._action)
    again = secretary.sheet(AgendaHeaderForm)
    assert isinstance(again, AgendaHeaderForm)
    secretary.click(again.ui.save)
    assert secretary.view.header.number == "7"
    assert "7" in secretary.editor.ui.where.text()


def test_a_reason_for_the_chair_is_still_there_when_the_sheet_opens_again(secretary: Seat) -> None:
    secretary.deliver()
    secretary.click(secretary.editor.ui.main)
    form = secretary.sheet(AgendaSendForm)
    assert isinstance(form, AgendaSendForm)
    secretary.desk.type(form.ui.reason, "Gấp")
    secretary.desk.bot.keyClick(form.ui.reason, Qt.Key.Key_Escape)
    secretary.settle()
    secretary.click(secretary.editor.ui.main)
    again = secretary.sheet(AgendaSendForm)
    assert isinstance(again, AgendaSendForm)
    assert again.reason() == "Gấp"


def test_a_new_agenda_goes_on_where_its_sheet_was_closed(
    desk: Desk, world: LaptopWorld, intake: Intake, tmp_path: Path
) -> None:
    at = seat(desk, world, intake, SECRETARY, tmp_path)
    at.open()
    at.click(at.page.ui.agendas.ui.start)
    form = at.sheet(AgendaHeaderForm)
    assert isinstance(form, AgendaHeaderForm)
    desk.type(form.ui.title, "Phiên họp tháng 7")
    desk.bot.keyClick(form.ui.title, Qt.Key.Key_Escape)
    at.settle()
    at.click(at.page.ui.agendas.ui.start)
    again = at.sheet(AgendaHeaderForm)
    assert isinstance(again, AgendaHeaderForm)
    assert again.values().title == "Phiên họp tháng 7"


def test_papers_dropped_on_an_item_join_it_and_elsewhere_make_one(secretary: Seat, tmp_path: Path) -> None:
    file, false = tmp_path / "to-trinh.pdf", tmp_path / "phu-luc.pdf"
    file.write_bytes(vietnamese(1))
    false.write_text("no paper", "utf-8")
    table, data = secretary.editor.ui.table, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(false))])
    place = QPointF(secretary.row(0).geometry().center())
    table.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE))
    secretary.settle()
    assert [paper.kind for paper in secretary.view.rows[0].draft.papers] == [PaperKind.DRAFT, PaperKind.SUBMISSION]
    assert "phu-luc.pdf" in secretary.editor.ui.noticed.text
    secretary.editor.ui.drop.dropped.emit([file])
    secretary.settle()
    assert secretary.titles[3] == "To trinh"


def test_a_guessed_kind_is_changed_in_the_chips_menu(secretary: Seat) -> None:
    paper = secretary.view.rows[0].draft.papers[0]
    secretary.ask(0, Deed.KIND, paper=paper.id, choice=PaperKind.ANNEX.value)
    assert secretary.view.rows[0].draft.papers[0].kind is PaperKind.ANNEX
    assert secretary.pill(0) == "✕ main paper missing"
    assert secretary.row(0).line.chips[0].text == "annex · 3 p."


def test_the_agenda_goes_to_the_chair_only_with_reasons_for_what_is_missing(secretary: Seat) -> None:
    draft = secretary.view.rows[0].draft
    secretary.deeds.preparing.change_item(secretary.meeting, replace(draft, question=""))
    secretary.open()
    assert secretary.editor.ui.main.text() == "Send to the chair… (1 problem)"
    secretary.click(secretary.editor.ui.main)
    form = secretary.sheet(AgendaSendForm)
    assert isinstance(form, AgendaSendForm)
    assert "Item 1: No question is asked of the members yet." in form.ui.open.text()
    secretary.click(form.ui.send)
    assert secretary.view.phase is OfficePhase.DRAFT
    secretary.desk.type(form.ui.reason, "Nêu trong tờ trình")
    secretary.click(form.ui.send)
    assert (secretary.view.phase, secretary.editor.ui.main.isVisible()) == (OfficePhase.PROPOSED, False)
    assert [one.reason for one in secretary.view.accepted] == ["Nêu trong tờ trình"]


def propose(secretary: Seat) -> None:
    secretary.deeds.propose(secretary.meeting, "")
    exchange(secretary.world, secretary.laptop)


def test_the_chair_sends_back_or_approves(secretary: Seat, intake: Intake, tmp_path: Path) -> None:
    propose(secretary)
    chair = beside(secretary, intake, CHAIR, tmp_path)
    assert (chair.editor.ui.main.text(), chair.editor.ui.undo.isVisible()) == ("Approve", False)
    chair.click(chair.editor.ui.send_back)
    chair.give_reason("Thêm nội dung về lũ lụt")
    chair.deliver()
    exchange(secretary.world, secretary.laptop)
    secretary.open()
    assert secretary.editor.ui.hint.text() == "The chair sent it back: Thêm nội dung về lũ lụt"
    propose(secretary)
    exchange(secretary.world, chair.laptop)
    chair.open()
    chair.click(chair.editor.ui.main)
    assert chair.view.phase is OfficePhase.CONVENED


def approved(secretary: Seat) -> None:
    """The chair approves on a laptop of their own."""
    propose(secretary)
    chair = secretary.world.laptop(CHAIR)
    exchange(secretary.world, chair)
    Preparing(chair).approve(secretary.meeting)
    exchange(secretary.world, chair, secretary.laptop)
    secretary.open()


def test_freezing_waits_for_the_papers_and_publishing_is_confirmed(secretary: Seat) -> None:
    approved(secretary)
    main = secretary.editor.ui.main
    assert (main.text(), main.isEnabled()) == ("0 of 3 papers delivered", False)
    secretary.deliver()
    assert (main.text(), main.isEnabled()) == ("Freeze", True)
    secretary.click(main)
    assert not secretary.editor.ui.add_item.isVisible()
    secretary.click(secretary.editor.ui.unfreeze)
    secretary.give_reason("Thay phụ lục")
    assert secretary.view.phase is OfficePhase.CONVENED
    secretary.click(main)
    secretary.click(main)
    (dialog,) = secretary.page.findChildren(ConfirmDialog)
    assert secretary.view.phase is OfficePhase.FROZEN
    secretary.click(dialog.ui.go_ahead)
    secretary.deliver()
    assert (secretary.view.phase, secretary.laptop.attention()) == (OfficePhase.PUBLISHED, ())
    assert main.text() == "Show the meeting"


def published(secretary: Seat) -> None:
    approved(secretary)
    secretary.deliver()
    secretary.deeds.preparing.freeze(secretary.meeting)
    secretary.deeds.publishing.publish(secretary.meeting)
    secretary.deliver()


def test_after_publication_changes_need_a_reason_and_show(secretary: Seat, tmp_path: Path) -> None:
    published(secretary)
    file = tmp_path / "moi.pdf"
    file.write_bytes(vietnamese(2))
    row = secretary.view.rows[0].draft
    secretary.editor.take_files(Asked(Deed.REPLACE_PAPER, row.item.id, row.papers[0].id), [file])
    secretary.give_reason("Chỉnh lý Điều 3")
    secretary.ask(1, Deed.WITHDRAW)
    secretary.give_reason("Chưa chuẩn bị xong")
    secretary.click(secretary.editor.ui.add_item)
    form = secretary.sheet(AgendaItemForm)
    assert isinstance(form, AgendaItemForm)
    secretary.desk.type(form.ui.title, "Ứng phó bão")
    secretary.click(form.ui.save)
    assert "why it comes late" in form.ui.error.text()
    secretary.desk.type(form.ui.reason, "Bão đổ bộ")
    secretary.click(form.ui.save)
    secretary.deliver()
    assert [secretary.pill(place) for place in range(4)] == [
        "→ paper replaced",
        "withdrawn",
        "✓ published",
        "late item",
    ]
    assert secretary.row(0).line.chips[0].text == "draft v2 · 2 p."
    assert secretary.laptop.attention() == ()


@pytest.mark.parametrize(("keep_mine", "title"), [(True, "Tên của tôi"), (False, "Tên của họ")])
def test_two_texts_of_an_item_are_shown_and_one_is_kept(
    secretary: Seat, intake: Intake, tmp_path: Path, keep_mine: bool, title: str
) -> None:
    other = beside(secretary, intake, CHI, tmp_path)
    for at, text in ((secretary, "Tên của tôi"), (other, "Tên của họ")):
        draft = at.view.rows[0].draft
        at.deeds.change_item(at.meeting, replace(draft, item=replace(draft.item, title=text)))
    exchange(secretary.world, other.laptop, secretary.laptop)
    secretary.open()
    assert (secretary.pill(0), secretary.editor.ui.main.isEnabled()) == ("✕ two texts", False)
    secretary.ask(0, Deed.DECIDE)
    form = secretary.sheet(AgendaConflictForm)
    assert isinstance(form, AgendaConflictForm)
    secretary.click(form.ui.keep_late if keep_mine else form.ui.keep_standing)
    assert (secretary.titles[0], secretary.view.conflicts) == (title, ())


def test_the_page_speaks_both_languages_and_fits_a_small_window(secretary: Seat) -> None:
    for width, height in ((1240, 836), (824, 636)):
        secretary.page.resize(width, height)
        secretary.settle()
        secretary.desk.picture(secretary.page, "agenda-builder")
        assert secretary.editor.ui.scroll.horizontalScrollBar().maximum() == 0
    secretary.desk.speak(Language.VIETNAMESE)
    secretary.settle()
    assert secretary.editor.ui.add_item.text() == "Thêm nội dung"
    assert secretary.pill(0) == "✓ đầy đủ"
