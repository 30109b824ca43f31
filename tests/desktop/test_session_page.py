"""A member in session: following the chair, voting by key, the receipt, the result after the close."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ecabinet.application.messages import Language
from ecabinet.application.pins import RecentPin, SecretKind
from ecabinet.desktop.dialogs.contest import ContestDialog
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.pages.session import SessionPage
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.attendance import Presence
from ecabinet.domain.ballots import BallotState, MembersWord
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import ballot_feed
from ecabinet.domain.items import StanceKind
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.rules import Choice
from ecabinet.papers.anchors import Anchor as Place
from ecabinet.papers.renderer import Renderer
from tests.desktop.conftest import Desk
from tests.desktop.sitting import ITEMS, REVISED, Sitting
from tests.session_world import MEETING, MEETING_FEED, THUY, SessionWorld


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as made:
        yield made


@dataclass
class InSession:
    """The page of a session that has begun, its sitting, and the PIN that guards it."""

    sitting: Sitting
    page: SessionPage
    pins: RecentPin

    def put_to_vote(self, *numbers: int) -> str:
        """Open a vote and let it arrive."""
        ballot = self.sitting.world.put_to_vote(*numbers)
        self.sitting.exchange(self.page)
        return ballot

    def answer(self, ballot: str) -> Choice | None:
        """What this laptop has recorded."""
        state = self.sitting.seat.laptop.current(ballot_feed(ballot))
        assert isinstance(state, BallotState)
        mine = state.answer_of(self.sitting.seat.laptop.me)
        return mine.choice if mine else None


@pytest.fixture
def session(desk: Desk, tmp_path: Path, renderer: Renderer) -> Iterator[InSession]:
    world = SessionWorld(tmp_path, ITEMS)
    world.begin()
    world.call(2)
    sitting = Sitting(desk, world, world.seat(THUY), renderer)

    def check(pin: str) -> None:
        if pin != "241953":
            raise Refused("wrong_pin")

    pins = RecentPin(check, world.clock)
    pins.opened()
    page = SessionPage(sitting.kit, sitting.seat.reading, sitting.seat.attending, pins, sitting.supply)
    sitting.open(page, Route(PageName.SESSION, MEETING))
    sitting.wait(lambda: page.dossier.paper is not None)
    sitting.settle()
    yield InSession(sitting, page, pins)
    world.close()


def test_the_page_follows_the_chair_from_item_to_item(session: InSession) -> None:
    page, sitting = session.page, session.sitting
    assert page.ui.phase.text() == "● IN SESSION"
    assert page.ui.called.text() == "Item 2 · Nghị định về dữ liệu"
    sitting.world.call(1)
    sitting.exchange(page)
    assert page.ui.called.text() == "Item 1 · Thông qua chương trình"
    sitting.wait(lambda: page.dossier.paper is not None and page.dossier.paper.title == "Báo cáo")


def test_who_looks_elsewhere_stays_there_until_f_follows_again(session: InSession) -> None:
    page, sitting = session.page, session.sitting
    sitting.press(page.dossier.pane.view, "k")
    assert page.ui.called.text() == "Item 1 · Thông qua chương trình"
    assert page.ui.aside.text() == "being treated: item 2"
    assert page.ui.follow.text() == "Follow the chair (F)"
    sitting.world.call(3)
    sitting.exchange(page)
    assert page.ui.called.text() == "Item 1 · Thông qua chương trình"
    sitting.press(page, "f")
    assert page.ui.called.text() == "Item 3 · Nội dung mật"
    assert page.ui.follow.text() == "Following the chair (F)"


def test_whom_the_secretary_has_recorded_is_not_asked_where_they_are(session: InSession) -> None:
    assert not session.page.ui.join_bar.isVisible()


def test_one_says_where_one_takes_part(session: InSession) -> None:
    world = session.sitting.world
    late = {"person": world.people[THUY], "status": "excused", "stand_in": ""}
    world.act(world.office, MEETING_FEED, "attendance.recorded", {"entries": [late]})
    session.sitting.exchange(session.page)
    assert session.page.ui.join_bar.isVisible()
    session.sitting.click(session.page.ui.join_remote)
    meeting = session.sitting.seat.laptop.current(MEETING_FEED)
    assert isinstance(meeting, MeetingState)
    assert meeting.attendance_of(session.sitting.seat.laptop.me).joined is Presence.REMOTE
    assert not session.page.ui.join_bar.isVisible()


def test_a_vote_is_given_by_two_keys_and_received(session: InSession) -> None:
    page, sitting, vote = session.page, session.sitting, session.page.ui.vote.ui
    assert not page.ui.vote.isVisible()
    ballot = session.put_to_vote(2)
    assert page.ui.vote.isVisible()
    assert vote.needs.text() == "needs 14 of 27 · named vote"
    assert vote.choice.marked == ""
    sitting.press(page.dossier.pane.view, "1")
    assert vote.confirm.text() == "Confirm “In favour” · Enter"
    assert session.answer(ballot) is None
    sitting.press(vote.confirm, Qt.Key.Key_Return)
    assert session.answer(ballot) is Choice.AGREE
    assert "not yet received. It must arrive before the chair closes the vote." in vote.standing.text()
    sitting.exchange(page)
    assert vote.standing.text().startswith("You voted “In favour”: recorded ")
    assert vote.standing.text().endswith("✓")
    assert not vote.choice.isVisible()


def test_a_choice_is_left_by_esc_and_enter_elsewhere_confirms_nothing(session: InSession) -> None:
    page, sitting, vote = session.page, session.sitting, session.page.ui.vote.ui
    ballot = session.put_to_vote(2)
    sitting.press(page, "2")
    page.dossier.pane.view.setFocus()
    sitting.press(page.dossier.pane.view, Qt.Key.Key_Return)
    assert session.answer(ballot) is None
    vote.confirm.setFocus()
    sitting.press(vote.confirm, Qt.Key.Key_Escape)
    assert vote.choice.marked == ""
    assert not vote.confirming.isVisible()


def test_another_opinion_takes_words_and_digits_in_them_choose_nothing(session: InSession) -> None:
    page, sitting, vote = session.page, session.sitting, session.page.ui.vote.ui
    ballot = session.put_to_vote(2)
    sitting.press(page, "3")
    assert vote.words.hasFocus()
    sitting.press(vote.words, "124")
    sitting.press(vote.words, Qt.Key.Key_Return)
    state = sitting.seat.laptop.current(ballot_feed(ballot))
    assert isinstance(state, BallotState)
    mine = state.answer_of(sitting.seat.laptop.me)
    assert mine is not None
    assert (mine.choice, mine.comment) == (Choice.OTHER, "124")


def test_a_vote_can_be_changed_until_the_close_and_then_shows_its_result(session: InSession) -> None:
    page, sitting, vote = session.page, session.sitting, session.page.ui.vote.ui
    ballot = session.put_to_vote(2)
    sitting.press(page, "2")
    sitting.press(vote.confirm, Qt.Key.Key_Return)
    sitting.exchange(page)
    assert not vote.result_box.isVisible()
    sitting.click(vote.change)
    sitting.press(page, "1")
    sitting.click(vote.confirm)
    assert session.answer(ballot) is Choice.AGREE
    sitting.exchange(page)
    sitting.world.close_vote(ballot)
    sitting.exchange(page)
    assert vote.result.text() == "✕ Not carried: 1 in favour, 14 needed"
    assert vote.bars.accessibleName() == "In favour: 1; Against: 0; Other opinion: 0; Not voting: 26"
    sitting.click(vote.put_away)
    assert not page.ui.vote.isVisible()


def test_after_five_minutes_the_pin_is_asked_again(session: InSession) -> None:
    page, sitting, vote = session.page, session.sitting, session.page.ui.vote.ui
    ballot = session.put_to_vote(2)
    sitting.world.clock.time += 5 * 60_000
    sitting.press(page, "1")
    sitting.press(vote.confirm, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(PinDialog)
    assert session.answer(ballot) is None
    dialog.ui.pin.setText("000000")
    dialog._on_confirm_clicked()
    sitting.settle()
    assert session.answer(ballot) is None
    dialog.ui.pin.setText("241953")
    dialog._on_confirm_clicked()
    sitting.settle()
    assert session.answer(ballot) is Choice.AGREE


def test_on_a_computer_without_a_key_store_the_passphrase_is_asked_instead(session: InSession) -> None:
    page, sitting, vote = session.page, session.sitting, session.page.ui.vote.ui
    session.pins.kind = SecretKind.PASSPHRASE
    session.put_to_vote(2)
    sitting.world.clock.time += 5 * 60_000
    sitting.press(page, "1")
    sitting.press(vote.confirm, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(PinDialog)
    sitting.desk.type(dialog.ui.pin, "bốn từ khó đoán")
    assert dialog.ui.pin.text() == "bốn từ khó đoán"
    assert dialog.ui.confirm.isEnabled()
    assert dialog.ui.pin_label.text() == "Passphrase"


def test_one_vote_on_several_items_names_them_all_and_what_changed(session: InSession) -> None:
    page, sitting, vote = session.page, session.sitting, session.page.ui.vote.ui
    sitting.seat.reading.take_stance(sitting.world.item_id(1), StanceKind.NO_OBJECTION)
    sitting.seat.laptop.flush_pending()
    sitting.exchange(page)
    sitting.world.replace(1, 0, REVISED, "Sửa lỗi")
    session.put_to_vote(1, 3)
    assert "Thông qua chương trình" in vote.items.text()
    assert "Nội dung mật" in vote.items.text()
    assert "changed since your stance" in vote.papers.text()
    vote.papers.linkActivated.emit(sitting.world._paper(sitting.world.item_id(1), 0)["paper"])
    sitting.settle()
    assert page.ui.called.text() == "Item 1 · Thông qua chương trình"


def test_a_vote_recorded_by_the_secretariat_is_confirmed_or_contested(session: InSession) -> None:
    page, sitting = session.page, session.sitting
    ballot = session.put_to_vote(2)
    sitting.world.enter_for(ballot, THUY)
    sitting.exchange(page)
    assert page.ui.entered.isVisible()
    assert "recorded “In favour” for you" in page.ui.entered.said
    assert "it counts once the chair has confirmed it" in page.ui.vote.ui.standing.text()
    sitting.click(page.ui.entered.ui.wrong)
    (dialog,) = page.findChildren(ContestDialog)
    sitting.click(dialog.ui.contest)
    assert dialog.ui.error.isVisible()
    dialog.ui.reason.setText("Tôi không biểu quyết như vậy.")
    sitting.click(dialog.ui.contest)
    state = sitting.seat.laptop.current(ballot_feed(ballot))
    assert isinstance(state, BallotState)
    assert state.answers[state.latest[sitting.seat.laptop.me]].word is MembersWord.CONTESTED
    assert not page.ui.entered.isVisible()
    assert page.ui.vote.ui.choice.isVisible()
    sitting.press(page, "2")
    sitting.click(page.ui.vote.ui.confirm)
    assert session.answer(ballot) is Choice.DISAGREE


def test_the_page_is_found_by_the_vote_that_waits(session: InSession) -> None:
    ballot = session.put_to_vote(2)
    session.page.shown(Route(PageName.SESSION, ballot))
    session.sitting.settle()
    assert session.page.ui.called.text() == "Item 2 · Nghị định về dữ liệu"
    assert session.page.ui.vote.isVisible()


def test_a_comment_begun_in_session_goes_on_in_the_workspace(session: InSession) -> None:
    page, sitting = session.page, session.sitting
    page.dossier.pane.view.comment_wanted.emit(Place(1, "Điều 3", "", ""))
    sitting.settle()
    assert sitting.kit.navigator.here == Route(PageName.MEETING, MEETING, sitting.world.item_id(2))
    anchor = sitting.seat.reading.draft(sitting.world.item_id(2)).anchor
    assert anchor is not None
    assert anchor.quote == "Điều 3"


def test_a_session_that_is_over_says_when_and_where_its_minutes_will_be(session: InSession) -> None:
    page, sitting = session.page, session.sitting
    sitting.world.end()
    sitting.exchange(page)
    assert page.ui.phase.text() == "held"
    assert page.ui.banner.text.endswith("The minutes appear here once they are circulated.")
    assert not page.ui.join_bar.isVisible()
    assert not page.ui.follow.isVisible()


def test_the_vote_speaks_the_bodys_words_in_both_languages(session: InSession) -> None:
    ballot = session.put_to_vote(2)
    session.sitting.desk.speak(Language.VIETNAMESE)
    session.sitting.settle()
    vote = session.page.ui.vote.ui
    labels = [button.answer.label for button in vote.choice._buttons]
    assert labels == ["Tán thành", "Không tán thành", "Ý kiến khác…", "Không biểu quyết"]
    assert vote.needs.text() == "cần 14 trên 27 · biểu quyết đích danh"
    assert session.answer(ballot) is None
    session.sitting.desk.picture(session.page, "session")
