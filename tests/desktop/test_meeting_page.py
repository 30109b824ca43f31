"""The meeting workspace as a member uses it: reading, stances by key, comments on selected words, replaced papers."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ecabinet.application.messages import Language
from ecabinet.application.reading_views import CommentDraft
from ecabinet.desktop.dialogs.attendance import AttendanceDialog
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.pages.meeting import MeetingPage
from ecabinet.desktop.paper.find_bar import FindBar
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.window import MainWindow
from ecabinet.domain.attendance import Presence
from ecabinet.domain.comments import Audience, Tier
from ecabinet.domain.feeds import item_feed
from ecabinet.domain.items import ItemState, StanceKind
from ecabinet.papers.anchors import Anchor as Place
from ecabinet.papers.renderer import Renderer
from tests.desktop.conftest import Desk
from tests.desktop.sitting import DRAFT, ITEMS, REVISED, Sitting
from tests.laptop_world import exchange
from tests.session_world import MEETING, SECRETARY, THUY, SessionWorld


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as made:
        yield made


@pytest.fixture
def sitting(desk: Desk, tmp_path: Path, renderer: Renderer) -> Iterator[Sitting]:
    world = SessionWorld(tmp_path, ITEMS)
    yield Sitting(desk, world, world.seat(THUY), renderer)
    world.close()


@pytest.fixture
def page(sitting: Sitting) -> MeetingPage:
    """The workspace at its second item, with the draft opened."""
    made = MeetingPage(sitting.kit, sitting.seat.reading, sitting.seat.attending, sitting.supply)
    sitting.open(made, Route(PageName.MEETING, MEETING, sitting.world.item_id(2)))
    sitting.wait(lambda: made.dossier.paper is not None)
    sitting.settle()
    return made


def item_state(sitting: Sitting, number: int = 2) -> ItemState:
    state = sitting.seat.laptop.current(item_feed(sitting.world.item_id(number)))
    assert isinstance(state, ItemState)
    return state


def stance_of(sitting: Sitting, number: int = 2) -> StanceKind | None:
    stance = item_state(sitting, number).stance_of(sitting.seat.laptop.me)
    return stance.stance if stance else None


def test_an_item_is_opened_with_its_question_and_its_main_paper(page: MeetingPage) -> None:
    assert "Chính phủ thông qua nội dung trình?" in page.dossier.ui.question.text()
    assert "Proposed: Thông qua như dự thảo." in page.dossier.ui.question.text()
    assert [page.dossier.tab_bar.tabText(place) for place in range(2)] == ["Draft", "Submission"]
    assert page.dossier.paper is not None
    assert page.dossier.paper.sha256 == DRAFT.sha256
    assert page.dossier.pane.view.page_count == 3
    details = [entry.detail.partition(" · ")[2] for entry in page.agenda.ui.list.entries]
    assert details == ["1/1 here", "2/2 here", "on paper only"]


def test_keys_take_a_stance_that_waits_and_is_then_received(sitting: Sitting, page: MeetingPage) -> None:
    sitting.press(page.dossier.pane.view, "1")
    assert stance_of(sitting) is StanceKind.NO_OBJECTION
    assert page.side.stance.ui.choice.marked == "no_objection"
    assert page.side.stance.ui.standing.text().endswith("waiting to be sent")
    assert page.agenda.ui.list.entries[1].spoken.endswith("your stance: No objection")
    sitting.pass_ten_seconds()
    sitting.exchange(page)
    assert page.side.stance.ui.standing.text().startswith("Received")
    sitting.press(page.dossier.pane.view, "2")
    assert stance_of(sitting) is StanceKind.WISH_TO_SPEAK


def test_ctrl_z_takes_a_stance_back_before_it_is_recorded(sitting: Sitting, page: MeetingPage) -> None:
    sitting.press(page.dossier.pane.view, "1")
    assert page.entries.toast.isVisible()
    sitting.press(page.dossier.pane.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stance_of(sitting) is None
    assert page.side.stance.ui.choice.marked == ""
    sitting.pass_ten_seconds()
    assert sitting.seat.laptop.outbox() == ()


def test_an_objection_asks_for_its_reason_and_esc_goes_back(sitting: Sitting, page: MeetingPage) -> None:
    stance = page.side.stance.ui
    sitting.press(page.dossier.pane.view, "3")
    assert stance.reason.hasFocus()
    sitting.click(stance.record)
    assert stance.error.isVisible()
    assert stance_of(sitting) is None
    sitting.press(stance.reason, Qt.Key.Key_Escape)
    assert not stance.objection.isVisible()
    sitting.press(page, "3")
    sitting.desk.type(stance.reason, "Chưa rõ nguồn vốn 2026.")
    sitting.press(stance.reason, "1")
    assert stance.reason.toPlainText().endswith("2026.1")
    sitting.press(stance.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    recorded = item_state(sitting).stance_of(sitting.seat.laptop.me)
    assert recorded is not None
    assert (recorded.stance, recorded.reason) == (StanceKind.OBJECTION, "Chưa rõ nguồn vốn 2026.1")
    assert stance.given_reason.text() == "“Chưa rõ nguồn vốn 2026.1”"


def test_j_and_k_move_between_items_and_the_place_is_kept(sitting: Sitting, page: MeetingPage) -> None:
    sitting.press(page.dossier.pane.view, "j")
    assert page.dossier.ui.stack.currentWidget() is page.dossier.ui.empty_page
    assert page.side.ui.heading.text() == "Your stance on item 3"
    sitting.press(page, "k")
    sitting.wait(lambda: page.dossier.paper is not None)
    page.dossier.pane.view.go_to_page(2)
    page.hidden()
    sitting.settle()
    again = MeetingPage(sitting.kit, sitting.seat.reading, sitting.seat.attending, sitting.supply)
    sitting.open(again)
    sitting.wait(lambda: again.dossier.paper is not None)
    sitting.settle()
    assert again.side.ui.heading.text() == "Your stance on item 2"
    assert again.dossier.pane.view.page == 2
    assert sitting.seat.laptop.outbox() == ()


def test_selected_words_become_a_comment_for_the_audience_chosen_before(sitting: Sitting, page: MeetingPage) -> None:
    composer = page.side.comments.composer
    page.dossier.pane.view.text_selected.emit(Place(2, "Điều 3", "trước", "sau"))
    assert composer.ui.audience.currentText() == "Secretariat and lead agency"
    assert composer.ui.chip_text.text() == "p. 2, “Điều 3”"
    composer.ui.audience.setCurrentIndex(2)
    sitting.click(composer.ui.text)
    sitting.desk.type(composer.ui.text, "Đề nghị chuyển tiếp 12 tháng.")
    composer.ui.tier.setCurrentIndex(2)
    page.dossier.pane.view.text_selected.emit(None)
    sitting.press(composer.ui.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (comment,) = item_state(sitting).comments.values()
    assert (comment.audience, comment.tier, comment.text) == (Audience.ALL, Tier.MUST, "Đề nghị chuyển tiếp 12 tháng.")
    assert comment.anchor is not None
    assert (comment.anchor.sha256, comment.anchor.page, comment.anchor.quote) == (DRAFT.sha256, 2, "Điều 3")
    (row,) = page.side.comments.rows
    assert row.line.is_waiting
    assert composer.draft == CommentDraft()


def test_what_was_written_and_not_submitted_is_there_again(sitting: Sitting, page: MeetingPage) -> None:
    composer = page.side.comments.composer
    sitting.desk.type(composer.ui.text, "Đang viết dở")
    composer.ui.audience.setCurrentIndex(1)
    page.hidden()
    sitting.settle()
    sitting.press(page, "j")
    assert composer.ui.text.toPlainText() == ""
    sitting.press(page, "k")
    assert (composer.ui.text.toPlainText(), composer.draft.audience) == ("Đang viết dở", Audience.CHAIR)


def test_a_reply_that_was_begun_is_not_lost_when_one_looks_elsewhere(sitting: Sitting, page: MeetingPage) -> None:
    comments = page.side.comments
    sitting.desk.type(comments.composer.ui.text, "Chưa rõ.")
    sitting.click(comments.composer.ui.submit)
    comments.rows[0].reply_asked.emit(comments.rows[0].line.comment.id)
    sitting.desk.type(comments.composer.ui.text, "Xin bổ sung thêm.")
    page.agenda.step(1)
    sitting.settle()
    page.agenda.step(-1)
    sitting.settle()
    assert comments.composer.ui.text.toPlainText() == "Xin bổ sung thêm."


def test_escape_drops_neither_a_reply_nor_a_reason(sitting: Sitting, page: MeetingPage) -> None:
    comments, stance = page.side.comments, page.side.stance.ui
    sitting.desk.type(comments.composer.ui.text, "Chưa rõ.")
    sitting.click(comments.composer.ui.submit)
    comment = comments.rows[0].line.comment.id
    comments.rows[0].reply_asked.emit(comment)
    sitting.desk.type(comments.composer.ui.text, "Xin bổ sung thêm.")
    sitting.press(comments.composer.ui.text, Qt.Key.Key_Escape)
    assert comments.composer.ui.text.toPlainText() == ""
    comments.rows[0].reply_asked.emit(comment)
    assert comments.composer.ui.text.toPlainText() == "Xin bổ sung thêm."
    sitting.press(page.dossier.pane.view, "3")
    sitting.desk.type(stance.reason, "Chưa rõ nguồn vốn.")
    sitting.press(stance.reason, Qt.Key.Key_Escape)
    sitting.press(page.dossier.pane.view, "3")
    assert stance.reason.toPlainText() == "Chưa rõ nguồn vốn."


def test_what_was_folded_and_dragged_is_so_the_next_time(sitting: Sitting, page: MeetingPage) -> None:
    sitting.click(page.side.ui.fold)
    page.ui.splitter.setSizes([300, 1000, 48])
    page.ui.splitter.splitterMoved.emit(300, 1)
    page.hidden()
    sitting.settle()
    again = MeetingPage(sitting.kit, sitting.seat.reading, sitting.seat.attending, sitting.supply)
    sitting.open(again)
    assert again.side.narrow
    assert abs(again.agenda.width() - 300) <= 2


def test_a_vote_that_waits_is_one_click_away_from_the_papers(sitting: Sitting, page: MeetingPage) -> None:
    sitting.world.begin()
    sitting.world.put_to_vote(2)
    sitting.exchange(page)
    assert page.ui.banner.text == "A vote is open and waits for you."
    page.ui.banner.action_asked.emit()
    assert sitting.kit.navigator.here == Route(PageName.SESSION, MEETING)


def test_a_click_on_a_comments_words_leads_to_them_and_its_pin_leads_back(sitting: Sitting, page: MeetingPage) -> None:
    author = sitting.world.seat(SECRETARY)
    anchor = {**sitting.world._paper(sitting.world.item_id(2), 1)}
    page.dossier.pane.view.text_selected.emit(Place(3, "Điều 3", "", ""))
    made = page.side.comments.composer.draft.anchor
    assert made is not None
    assert made.paper == anchor["paper"]
    author.reading.comment(sitting.world.item_id(2), CommentDraft("Xem Điều 3.", Audience.ALL, anchor=made))
    author.laptop.flush_pending()
    exchange(sitting.world, author.laptop)
    sitting.exchange(page)
    page.dossier.tab_bar.setCurrentIndex(1)
    sitting.wait(lambda: page.dossier.paper is not None and page.dossier.paper.title == "Tờ trình")
    (row,) = page.side.comments.rows
    sitting.press(row, Qt.Key.Key_Return)
    sitting.wait(lambda: page.dossier.paper is not None and page.dossier.paper.sha256 == DRAFT.sha256)
    sitting.wait(lambda: page.dossier.pane.view.page == 2)
    page.dossier.pane.view.pin_clicked.emit(row.line.comment.id)
    assert page.side.comments.rows[0].hasFocus()


def test_one_changes_takes_back_and_answers_comments(sitting: Sitting, page: MeetingPage) -> None:
    comments = page.side.comments
    sitting.desk.type(comments.composer.ui.text, "Chưa rõ.")
    sitting.click(comments.composer.ui.submit)
    sitting.pass_ten_seconds()
    sitting.exchange(page)
    assert [action.text() for action in comments.rows[0].menu().actions()] == ["Reply…", "Change…", "Take back", "Copy"]
    comments.rows[0].change_asked.emit(comments.rows[0].line.comment.id)
    assert comments.composer.ui.text.toPlainText() == "Chưa rõ."
    comments.composer.ui.text.setPlainText("Chưa rõ Điều 3.")
    sitting.click(comments.composer.ui.submit)
    assert comments.rows[0].line.comment.text == "Chưa rõ Điều 3."
    comments.rows[0].reply_asked.emit(comments.rows[0].line.comment.id)
    assert comments.composer.ui.subject.text() == "Reply to Trần Thu Thủy"
    sitting.desk.type(comments.composer.ui.text, "Bổ sung sau.")
    sitting.click(comments.composer.ui.submit)
    assert [reply.reply.text for reply in comments.rows[0].line.replies] == ["Bổ sung sau."]
    comments.rows[0].taking_back_asked.emit(comments.rows[0].line.comment.id)
    (dialog,) = page.findChildren(ConfirmDialog)
    assert "Chưa rõ Điều 3." in dialog.ui.lost.text()
    dialog.accept()
    sitting.settle()
    assert comments.rows[0].line.comment.is_retracted


def test_a_comment_of_a_moment_ago_is_taken_back_without_a_trace(sitting: Sitting, page: MeetingPage) -> None:
    comments = page.side.comments
    sitting.desk.type(comments.composer.ui.text, "Gửi nhầm.")
    sitting.click(comments.composer.ui.submit)
    comments.rows[0].taking_back_asked.emit(comments.rows[0].line.comment.id)
    sitting.settle()
    assert comments.rows == ()
    assert (sitting.seat.laptop.pending(), sitting.seat.laptop.outbox()) == ((), ())


def test_of_many_comments_the_newest_stand_there_and_earlier_ones_come_when_asked(
    sitting: Sitting, page: MeetingPage
) -> None:
    author = sitting.world.seat(SECRETARY)
    for number in range(20):
        author.reading.comment(sitting.world.item_id(2), CommentDraft(f"Ý kiến {number}", Audience.ALL))
    author.laptop.flush_pending()
    exchange(sitting.world, author.laptop)
    sitting.exchange(page)
    comments = page.side.comments
    assert [row.line.comment.text for row in comments.rows] == [f"Ý kiến {number}" for number in range(5, 20)]
    assert comments.ui.earlier.text() == "Show 5 earlier comments"
    kept = comments.rows[-1]
    sitting.click(comments.ui.earlier)
    assert [row.line.comment.text for row in comments.rows] == [f"Ý kiến {number}" for number in range(20)]
    assert comments.rows[-1] is kept
    assert not comments.ui.earlier.isVisible()
    assert comments.ui.list.indexOf(comments.rows[0]) < comments.ui.list.indexOf(comments.rows[-1])


def test_a_replaced_paper_says_so_and_the_stance_is_kept_for_it(sitting: Sitting, page: MeetingPage) -> None:
    sitting.press(page, "1")
    sitting.pass_ten_seconds()
    sitting.exchange(page)
    sitting.world.replace(2, 1, REVISED, "Tiếp thu ý kiến thẩm định")
    sitting.exchange(page)
    news = page.dossier.ui.news
    assert news.text.startswith("Version 2 is on its way; you are still reading version 1.")
    assert page.dossier.paper is not None
    assert page.dossier.paper.version == 1
    sitting.seat.keeper.put(io.BytesIO(REVISED.data))
    sitting.exchange(page)
    sitting.wait(lambda: page.dossier.paper is not None and page.dossier.paper.version == 2)
    sitting.settle()
    assert news.text == (
        "Replaced: this is version 2. Reason: Tiếp thu ý kiến thẩm định · changed since you took your stance"
    )
    assert page.dossier.tab_bar.tabText(0) == "Draft · v2"
    assert page.side.stance.ui.stale.isVisible()
    sitting.click(page.side.stance.ui.keep)
    assert not page.side.stance.ui.stale.isVisible()
    kept = item_state(sitting).stance_of(sitting.seat.laptop.me)
    assert kept is not None
    assert not item_state(sitting).is_stale(kept)


def test_a_paper_on_its_way_says_so_and_opens_by_itself(sitting: Sitting) -> None:
    for item in sitting.world.items.values():
        for paper in item.papers:
            sitting.seat.keeper.discard(paper.sha256)
    page = MeetingPage(sitting.kit, sitting.seat.reading, sitting.seat.attending, sitting.supply)
    sitting.open(page, Route(PageName.MEETING, MEETING, sitting.world.item_id(2)))
    assert page.dossier.ui.empty.accessibleName().startswith("This paper is on its way")
    sitting.seat.keeper.put(io.BytesIO(DRAFT.data))
    sitting.exchange(page)
    sitting.wait(lambda: page.dossier.paper is not None)


def test_a_place_found_by_searching_opens_its_paper_at_the_words(sitting: Sitting, page: MeetingPage) -> None:
    item, paper = sitting.world.item_id(2), page.dossier.paper
    assert paper is not None
    for place in (3, 2):
        page.shown(Route(PageName.MEETING, MEETING, f"{item}/{paper.id}/{place}/Trang {place}"))
        sitting.wait(lambda place=place: _found_page(page) == place - 1)
        assert page.dossier.pane.view.page == place - 1
    field = page.dossier.pane.findChild(FindBar)
    assert isinstance(field, FindBar)
    assert (field.isVisible(), field.field.text()) == (True, "Trang 2")


def _found_page(page: MeetingPage) -> int | None:
    hit = page.dossier.pane.view.finder.current
    return hit.page if hit else None


def test_what_is_on_paper_only_has_no_papers_here(sitting: Sitting, page: MeetingPage) -> None:
    sitting.press(page, "j")
    assert page.dossier.ui.empty.accessibleName().startswith("On paper only")
    assert not page.dossier.ui.tabs_bar.isVisible()


@pytest.mark.parametrize(("width", "agenda", "side"), [(1386, False, False), (970, True, False), (800, True, True)])
def test_the_sides_fold_where_the_paper_needs_the_room(
    sitting: Sitting, page: MeetingPage, width: int, agenda: bool, side: bool
) -> None:
    page.resize(width, 628)
    sitting.settle()
    assert (page.agenda.narrow, page.side.narrow) == (agenda, side)
    assert page.dossier.width() >= 600


def test_a_side_that_is_opened_in_a_small_window_folds_the_other(sitting: Sitting, page: MeetingPage) -> None:
    page.resize(970, 628)
    sitting.settle()
    sitting.click(page.agenda.ui.fold)
    assert (page.agenda.narrow, page.side.narrow) == (False, True)
    sitting.click(page.side.ui.unfold)
    assert (page.agenda.narrow, page.side.narrow) == (True, False)


def test_f11_leaves_the_paper_alone_and_esc_brings_everything_back(sitting: Sitting, page: MeetingPage) -> None:
    asked: list[bool] = []
    page.paper_alone_asked.connect(asked.append)
    sitting.press(page.dossier.pane.view, Qt.Key.Key_F11)
    assert not page.agenda.isVisible()
    assert not page.side.isVisible()
    assert not page.dossier.ui.tabs_bar.isVisible()
    sitting.press(page.dossier.pane.view, Qt.Key.Key_Escape)
    assert page.agenda.isVisible()
    assert page.dossier.ui.tabs_bar.isVisible()
    assert asked == [True, False]


def test_the_window_gives_a_paper_alone_the_whole_screen_and_comes_back(sitting: Sitting) -> None:
    kit = sitting.kit
    window = MainWindow(kit.navigator, kit.translating, kit.memory, kit.clock, kit.faults)
    sitting.desk.put(window, 1440, 900)
    frame = (window.ui.header, window.ui.rail, window.ui.status)
    window.show_alone(True)
    assert window.isFullScreen()
    assert not any(part.isVisible() for part in frame)
    window.show_alone(False)
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in frame)


def test_from_a_meeting_that_was_held_one_click_leads_to_its_minutes(sitting: Sitting, page: MeetingPage) -> None:
    sitting.world.begin()
    sitting.world.end()
    sitting.world.circulate_minutes()
    sitting.exchange(page)
    assert page.agenda.ui.session.text() == "Open the minutes"
    sitting.click(page.agenda.ui.session)
    assert sitting.kit.navigator.here == Route(PageName.MINUTES, MEETING)


def test_an_absence_is_announced_with_its_reason(sitting: Sitting, page: MeetingPage) -> None:
    sitting.click(page.agenda.ui.attendance)
    (dialog,) = page.findChildren(AttendanceDialog)
    assert not dialog.ui.send.isEnabled()
    sitting.click(dialog.ui.stand_in)
    assert "A stand-in has no vote" in dialog.ui.effect.text()
    sitting.click(dialog.ui.send)
    assert dialog.ui.error.isVisible()
    dialog.ui.name.setText("Thứ trưởng Hà")
    dialog.ui.reason.setText("Công tác")
    sitting.click(dialog.ui.send)
    attendance = sitting.seat.reading.workspace(MEETING).meeting.attendance
    assert attendance is not None
    assert (attendance.declared, attendance.stand_in) == (Presence.STAND_IN, "Thứ trưởng Hà")
    assert "without a vote" in page.agenda.ui.coming.text()


def test_what_the_store_did_not_take_is_said_where_it_was_entered(sitting: Sitting, page: MeetingPage) -> None:
    sitting.world.begin()
    sitting.world.call(2)
    sitting.press(page, "1")
    sitting.pass_ten_seconds()
    sitting.exchange(page)
    assert page.ui.banner.text.startswith("Your last entry on this item was not taken:")
    assert not page.side.stance.ui.choice.isEnabled()
    assert page.side.stance.ui.effect.text().startswith("The item is being treated")


def test_a_meeting_that_is_not_here_says_when_it_will_be(sitting: Sitting) -> None:
    page = MeetingPage(sitting.kit, sitting.seat.reading, sitting.seat.attending, sitting.supply)
    sitting.open(page, Route(PageName.MEETING, "none"))
    assert page.ui.empty.accessibleName().startswith("This meeting is not here. This meeting has not arrived")


def test_the_language_changes_while_the_page_is_open(sitting: Sitting, page: MeetingPage) -> None:
    sitting.desk.speak(Language.VIETNAMESE)
    sitting.settle()
    assert page.side.ui.heading.text() == "Ý kiến của ông/bà về nội dung 2"
    assert page.dossier.tab_bar.tabText(0) == "Dự thảo"
    assert page.side.comments.composer.ui.audience.currentText() == "Ban Thư ký và cơ quan chủ trì"
    assert isinstance(QApplication.focusWidget(), type(page.dossier.pane.view))
    sitting.desk.picture(page, "meeting")
