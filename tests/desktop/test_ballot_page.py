"""An opinion ballot as a member answers it, as the Secretariat runs and counts it, and as the chair rules on it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ecabinet.application import ballot_opening, catalogue
from ecabinet.application.ballot_opening import Question
from ecabinet.application.messages import Language
from ecabinet.application.pins import SecretKind
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.issue_ballot import IssueBallotDialog, PaperImporter
from ecabinet.desktop.dialogs.move_ballot import MoveBallotDialog
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.dialogs.replace_ballot_paper import ReplaceBallotPaperDialog
from ecabinet.desktop.dialogs.rule_late import RuleLateDialog
from ecabinet.desktop.facts import LinkFacts, LinkState
from ecabinet.desktop.importing import Step, TakenIn
from ecabinet.desktop.pages.ballot import BallotAround, BallotPage
from ecabinet.desktop.pages.ballots import BallotsPage
from ecabinet.desktop.panels.ballot_papers import Places
from ecabinet.desktop.panels.dossier import PaperSupply
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.ballots import BallotState, Phase
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.dossiers import Paper, PaperKind
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, ballot_feed
from ecabinet.domain.rules import Choice
from ecabinet.exports.headings import SheetProblem
from ecabinet.papers.renderer import Renderer
from tests.desktop.conftest import Desk
from tests.desktop.sitting import DRAFT, ITEMS, SUBMISSION, Sitting
from tests.laptop_world import HOUR, exchange
from tests.protocol.little_store import an_id
from tests.session_world import CHAIR, MEETING, SECRETARY, THUY, SessionWorld

BALLOT = an_id(0x9001)
ROUTE = Route(PageName.BALLOT, BALLOT)


@dataclass
class Pins:
    """The PIN 246813, typed a moment ago or not."""

    is_fresh: bool = True
    kind: SecretKind = SecretKind.PIN
    asked: list[str] = field(default_factory=list)

    def fresh(self, now: int) -> bool:
        return self.is_fresh and now > 0

    def confirm(self, pin: str) -> None:
        self.asked.append(pin)
        if pin != "246813":
            raise Refused("wrong_pin")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    """A ballot of three working days on two papers, open at the store."""
    made = SessionWorld(tmp_path, ITEMS)
    for calendar in catalogue.calendars():
        data = {"calendar": calendar.to_data(), "digest": calendar.digest}
        made.act(made.office, BODY_FEED, "calendar.adopted", data)
    body = made.store.states[BODY_FEED]
    assert isinstance(body, BodyState)
    window = ballot_opening.windows(body, made.store.now)[1]
    papers = tuple(
        Paper(an_id(0x9100 + place), one.title, PaperKind(one.kind), 1, one.sha256, len(one.data), one.pages, "x.pdf")
        for place, one in enumerate((DRAFT, SUBMISSION))
    )
    asked = Question(BODY_FEED, "Cải cách kiểm tra chuyên ngành", "Đồng ý ban hành?", "Bộ Tài chính", papers=papers)
    opening = ballot_opening.opinion_data(body, made.store.now, asked, window)
    made.act(made.office, ballot_feed(BALLOT), "ballot.opened", opening, refs=ballot_opening.refs_of(papers))
    yield made
    made.close()


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    drawing = Renderer().start()
    yield drawing
    drawing.stop()


@dataclass
class Table:
    """Somebody at the page of the ballot."""

    sitting: Sitting
    page: BallotPage
    pins: Pins

    @property
    def state(self) -> BallotState:
        return self.sitting.seat.balloting.view(BALLOT).state

    def submit(self, comment: str = "") -> None:
        if comment:
            self.page.ui.answer.ui.comment.setPlainText(comment)
        self.sitting.click(self.page.ui.answer.ui.submit)

    def standing(self) -> str:
        return self.page.ui.answer.ui.standing.text()

    def deliver(self) -> None:
        self.sitting.seat.laptop.flush_pending()
        self.sitting.exchange(self.page)


def sit(
    desk: Desk,
    world: SessionWorld,
    renderer: Renderer,
    name: str,
    link: LinkState = LinkState.CONNECTED,
    *,
    importer: PaperImporter | None = None,
) -> Table:
    seat, pins = world.seat(name), Pins()
    sitting = Sitting(desk, world, seat, renderer)
    places = Places(seat.reading.place_in, seat.reading.remember_place)
    around = BallotAround(
        seat.laptop.me, pins, PaperSupply(seat.keeper, renderer), places, lambda: LinkFacts(link, since=1), importer
    )
    page = BallotPage(sitting.kit, seat.balloting, around)
    sitting.open(page, ROUTE)
    return Table(sitting, page, pins)


def move(world: SessionWorld, moment: int) -> None:
    world.clock.time = world.store.now = moment


# A member answers ---------------------------------------------------------------------------------------------------


def test_the_page_says_what_silence_means_and_preselects_nothing(
    desk: Desk, world: SessionWorld, renderer: Renderer
) -> None:
    table = sit(desk, world, renderer, THUY, LinkState.NO_NETWORK)
    ui = table.page.ui
    assert ui.effect.text().startswith("! If you do not answer by 17:00 on Monday you are counted as agreeing")
    assert (ui.answer.ui.choice.marked, ui.answer.ui.submit.isEnabled()) == ("", False)
    assert "must be received by 17:00 on Monday" in ui.answer.ui.network.text()
    assert not ui.board.isVisible()
    desk.speak(Language.VIETNAMESE)
    assert "được coi là đồng ý" in ui.effect.text()


def test_a_no_needs_words_is_recorded_can_be_undone_and_is_received(
    desk: Desk, world: SessionWorld, renderer: Renderer
) -> None:
    table = sit(desk, world, renderer, THUY)
    laptop = table.sitting.seat.laptop
    table.sitting.press(table.page, "3")
    table.submit()
    assert table.page.ui.answer.ui.error.isVisible()
    assert laptop.pending() == ()
    table.submit("Điều 7 chưa rõ.")
    (pending,) = laptop.pending()
    assert (pending.act.data["choice"], pending.act.data["comment"]) == ("disagree", "Điều 7 chưa rõ.")
    assert "not yet received; it must arrive by 17:00 on Monday" in table.standing()
    assert table.page.ui.effect.text() == ""
    table.page.toast.take_back()
    table.sitting.settle()
    assert laptop.pending() == ()
    assert table.page.ui.effect.text()
    table.sitting.press(table.page, "1")
    table.submit()
    table.deliver()
    assert "✓ · you can change it until 17:00 on Monday" in table.standing()
    answer = table.state.answer_of(laptop.me)
    assert answer is not None
    assert answer.choice is Choice.AGREE


def test_digits_typed_into_the_comment_choose_nothing(desk: Desk, world: SessionWorld, renderer: Renderer) -> None:
    table = sit(desk, world, renderer, THUY)
    comment = table.page.ui.answer.ui.comment
    comment.setFocus()
    table.sitting.press(comment, "13")
    assert (comment.toPlainText(), table.page.ui.answer.ui.choice.marked) == ("13", "")


def test_an_old_pin_is_asked_again_before_an_answer_is_recorded(
    desk: Desk, world: SessionWorld, renderer: Renderer
) -> None:
    table = sit(desk, world, renderer, THUY)
    table.pins.is_fresh = False
    table.sitting.press(table.page, "1")
    table.submit()
    dialog = table.page.findChild(PinDialog)
    assert dialog is not None
    assert dialog._kind is table.pins.kind
    assert table.sitting.seat.laptop.pending() == ()
    dialog.ui.pin.setText("246813")
    dialog.ui.pin.textEdited.emit("246813")
    table.sitting.click(dialog.ui.confirm)
    assert table.pins.asked == ["246813"]
    assert len(table.sitting.seat.laptop.pending()) == 1


def test_a_replaced_paper_asks_whether_the_answer_holds(desk: Desk, world: SessionWorld, renderer: Renderer) -> None:
    table = sit(desk, world, renderer, THUY)
    table.sitting.press(table.page, "2")
    table.submit("Bổ sung Điều 5.")
    table.deliver()
    newer = {"paper": an_id(0x9100), "version": 2, "sha256": "5f" * 32, "title": DRAFT.title, "reason": "Sửa."}
    world.act(world.office, ballot_feed(BALLOT), "ballot.paper_replaced", newer, refs=("5f" * 32,))
    table.sitting.exchange(table.page)
    ui = table.page.ui.answer.ui
    assert ui.stale_box.isVisible()
    assert (ui.keep.text(), "replaced by version 2" in ui.stale.text()) == ("Keep it for version 2", True)
    table.sitting.click(ui.keep)
    table.deliver()
    assert not ui.stale_box.isVisible()
    answer = table.state.answer_of(table.sitting.seat.laptop.me)
    assert answer is not None
    assert (answer.choice, answer.comment) == (Choice.AGREE_WITH_REMARK, "Bổ sung Điều 5.")
    assert "5f" * 32 in answer.papers


def test_a_comment_half_written_is_there_at_the_next_visit(desk: Desk, world: SessionWorld, renderer: Renderer) -> None:
    table = sit(desk, world, renderer, THUY)
    table.page.ui.answer.ui.comment.setPlainText("Điều 7")
    table.page.hidden()
    again = sit(desk, world, renderer, CHAIR)
    page = BallotPage(table.sitting.kit, table.sitting.seat.balloting, table.page._around)
    table.sitting.open(page, ROUTE)
    assert page.ui.answer.comment == "Điều 7"
    assert again.page.ui.answer.comment == ""


def test_a_paper_that_was_opened_is_no_longer_called_unopened(
    desk: Desk, world: SessionWorld, renderer: Renderer
) -> None:
    table = sit(desk, world, renderer, THUY)
    table.sitting.wait(lambda: table.page.ui.answer.ui.unopened.text().startswith("△ 1 paper "))
    table.page.papers.tab_bar.setCurrentIndex(1)
    table.sitting.wait(lambda: not table.page.ui.answer.ui.unopened.isVisible())


# Those who run it ----------------------------------------------------------------------------------------------------


def test_the_chair_rules_without_seeing_and_the_secretariat_counts(
    desk: Desk, world: SessionWorld, renderer: Renderer
) -> None:
    member = world.seat(THUY)
    member.balloting.answer(BALLOT, Choice.DISAGREE, "Không đồng ý với Điều 7.")
    member.laptop.flush_pending()
    state = member.balloting.view(BALLOT).state
    move(world, state.deadline + HOUR)
    exchange(world, member.laptop)
    chair = sit(desk, world, renderer, CHAIR)
    (late,) = chair.sitting.seat.balloting.view(BALLOT).board.late  # type: ignore[union-attr]
    chair.page.ui.board.ruling_asked.emit(late.id)
    dialog = chair.page.findChild(RuleLateDialog)
    assert dialog is not None
    assert "Điều 7" not in dialog.ui.evidence.text()
    assert (dialog.ui.allow.isChecked(), dialog.ui.refuse.isChecked()) == (False, False)
    dialog.ui.allow.setChecked(True)
    dialog.ui.facts.setPlainText("Không có mạng trên máy bay.")
    chair.sitting.click(dialog.ui.rule)
    chair.deliver()
    move(world, state.deadline + state.grace_ms + HOUR)
    office = sit(desk, world, renderer, SECRETARY)
    assert office.page.ui.board.isVisible()
    assert not office.page.ui.answer.isVisible()
    office.sitting.click(office.page.ui.board.ui.count)
    asked = office.page.findChild(ConfirmDialog)
    assert asked is not None
    office.sitting.click(asked.ui.go_ahead)
    office.deliver()
    result = office.page.ui.result.ui
    assert office.state.phase(world.clock.now()) is Phase.CLOSED
    assert result.result.text() == "✓ Adopted"
    assert "26 did not answer" in result.sentence.text()
    assert not office.page.ui.board.isVisible()


def test_the_secretariat_issues_a_ballot_and_is_told_its_effect(
    desk: Desk, world: SessionWorld, renderer: Renderer
) -> None:
    sitting = Sitting(desk, world, world.seat(SECRETARY), renderer)
    page = BallotsPage(sitting.kit, sitting.seat.balloting)
    sitting.open(page, Route(PageName.BALLOTS))
    sitting.click(page.ui.issue)
    dialog = page.findChild(IssueBallotDialog)
    assert dialog is not None
    sitting.click(dialog.ui.issue)
    assert dialog.ui.error.text() == "Please give the ballot a title."
    dialog.ui.name.setText("Kế hoạch 2027")
    dialog.ui.question.setPlainText("Đồng ý ban hành kế hoạch?")
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
    sitting.click(page.ui.issue)
    (dialog,) = (one for one in page.findChildren(IssueBallotDialog) if one.isVisible())
    assert dialog.ui.question.toPlainText() == "Đồng ý ban hành kế hoạch?"
    sitting.click(dialog.ui.issue)
    assert "how long" in dialog.ui.error.text()
    dialog.ui.window.setCurrentIndex(0)
    assert dialog.ui.effect.text().startswith("27 members")
    assert "counted as agreeing" in dialog.ui.effect.text()
    sitting.press(dialog.ui.recused.some, " ")
    desk.bot.keyClick(dialog.ui.recused.members, Qt.Key.Key_Down)
    desk.bot.keyClick(dialog.ui.recused.members, Qt.Key.Key_Space)
    assert dialog.ui.effect.text().startswith("26 members")
    sitting.click(dialog.ui.issue)
    (outgoing,) = sitting.seat.laptop.outbox()
    assert (outgoing.act.kind, outgoing.act.data["working_days"], outgoing.probable_refusal) == ("ballot.opened", 2, "")
    here = desk.navigator.here
    assert here is not None
    assert here.page is PageName.BALLOT
    assert outgoing.act.data["recused"] == [outgoing.act.data["electorate"][1]["person"]]


@dataclass
class Files:
    """Takes in what the store can read: one paper, or nothing and the reason."""

    taken: TakenIn

    def papers(self, files: list[Path], step: Step) -> TakenIn:
        step(len(files), len(files))
        return self.taken


def test_the_secretariat_replaces_a_paper_by_a_file_and_says_why(
    desk: Desk, world: SessionWorld, renderer: Renderer
) -> None:
    newer = Paper(an_id(0x9200), "x", PaperKind.DRAFT, 1, "c" * 64, 10, 3, "moi.pdf")
    files = Files(TakenIn((), (SheetProblem("paper_encrypted", 0, {"name": "khoa.pdf"}),)))
    office = sit(desk, world, renderer, SECRETARY, importer=files)
    office.sitting.click(office.page.ui.board.ui.replace)
    dialog = office.page.findChild(ReplaceBallotPaperDialog)
    assert dialog is not None
    office.sitting.click(dialog.ui.replace)
    assert dialog.ui.error.text() == "Please choose the file of the new version."
    dialog.ui.drop.dropped.emit([Path("khoa.pdf")])
    office.sitting.settle()
    assert "password" in dialog.ui.error.text()
    files.taken = TakenIn((newer,), ())
    dialog.ui.drop.dropped.emit([Path("moi.pdf")])
    office.sitting.settle()
    assert dialog.ui.chosen.text() == "✓ moi.pdf · 3 pages"
    dialog.ui.reason.setPlainText("Tiếp thu ý kiến.")
    office.sitting.click(dialog.ui.replace)
    (outgoing,) = office.sitting.seat.laptop.outbox()
    replaced = office.state.papers[an_id(0x9100)]
    assert (outgoing.act.kind, outgoing.probable_refusal, outgoing.act.refs) == (
        "ballot.paper_replaced",
        "",
        (newer.sha256,),
    )
    assert (replaced.version, replaced.sha256, replaced.title) == (2, newer.sha256, DRAFT.title)


def test_a_ballot_moves_to_a_session_without_a_count(desk: Desk, world: SessionWorld, renderer: Renderer) -> None:
    office = sit(desk, world, renderer, SECRETARY)
    office.sitting.click(office.page.ui.board.ui.move)
    dialog = office.page.findChild(MoveBallotDialog)
    assert dialog is not None
    office.sitting.click(dialog.ui.move)
    assert dialog.ui.error.text() == "Please write the reason."
    dialog.ui.reason.setPlainText("Cần thảo luận.")
    office.sitting.click(dialog.ui.move)
    (outgoing,) = office.sitting.seat.laptop.outbox()
    assert (outgoing.act.kind, outgoing.probable_refusal) == ("ballot.moved", "")
    assert office.state.moved_to == MEETING
    assert not office.page.ui.board.isVisible()


def test_who_only_answers_cannot_issue(desk: Desk, world: SessionWorld, renderer: Renderer) -> None:
    sitting = Sitting(desk, world, world.seat(THUY), renderer)
    page = BallotsPage(sitting.kit, sitting.seat.balloting)
    sitting.open(page, Route(PageName.BALLOTS))
    assert not page.ui.issue.isVisible()
    assert page.ui.waiting_card.isVisible()
    page.ui.waiting.opened.emit(BALLOT)
    assert desk.navigator.here == Route(PageName.BALLOT, BALLOT)
    desk.picture(page, "ballots")
