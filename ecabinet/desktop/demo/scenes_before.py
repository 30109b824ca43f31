"""Before the session: joining, the agenda, the ballot, and a member who reads and answers without a network."""

from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit

from ecabinet.application.ballot_opening import Question, Window
from ecabinet.application.balloting import Balloting
from ecabinet.application.preparing import Preparing
from ecabinet.application.publishing import Publishing
from ecabinet.application.reading import Reading
from ecabinet.application.reading_views import CommentDraft
from ecabinet.desktop.demo.playhouse import HOUR_MS, Playhouse
from ecabinet.desktop.demo.seats import PIN, Seat
from ecabinet.desktop.importing import Importer
from ecabinet.desktop.panels.join import JoinPanel, Step
from ecabinet.desktop.panels.unlock import UnlockPanel
from ecabinet.desktop.routes import PageName
from ecabinet.domain.ballots import BallotState, Phase
from ecabinet.domain.comments import Audience
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.feeds import BODY_FEED, ballot_feed, item_feed, meeting_feed
from ecabinet.domain.items import ItemState, StanceKind
from ecabinet.domain.offices import OfficePhase
from ecabinet.domain.rules import Choice
from ecabinet.papers.intake import Intake
from ecabinet.protocol import invitations

_OPEN_DAYS: Final = 3
_REASON: Final = "Đề nghị quy định rõ thời hạn chuyển tiếp 12 tháng."


def join(house: Playhouse, person: str) -> Seat:
    """A member joins at the window, step by step, with the link from the invitation and a PIN."""
    seat = house.seats.new(person)
    hand, panel = house.hand, house.hand.find(seat.window, JoinPanel, "JoinPanel")
    house.camera.take(seat.window, "join-invitation")
    link = invitations.read_file(house.backstage.invitation(person)).link
    hand.type(hand.find(panel.invitation, QLineEdit, "code"), link)
    _next(house, panel, Step.PERSON)
    hand.press(hand.find(panel.person, QCheckBox, "same"), QPoint(12, 12))
    house.camera.take(seat.window, "join-you")
    _next(house, panel, Step.LAPTOP)
    for secret in ("pin", "again"):
        hand.type(hand.find(panel.laptop, QLineEdit, secret), PIN)
    house.camera.take(seat.window, "join-laptop")
    _next(house, panel, Step.RECOVERY)
    hand.type(hand.find(panel.recovery, QLineEdit, "reason"), "Bản trình diễn: không cần phiếu khôi phục.")
    house.camera.take(seat.window, "join-recovery")
    _next(house, panel, Step.READY)
    house.camera.take(seat.window, "join-ready")
    hand.click(panel, "go_on")
    hand.wait(lambda: seat.program.workplace is not None, "workplace")
    return seat


def _next(house: Playhouse, panel: JoinPanel, step: Step) -> None:
    button = house.hand.find(panel, QAbstractButton, "go_on")
    house.hand.wait(button.isEnabled, f"before {step.name}")
    house.hand.press(button)
    house.hand.wait(lambda: panel.step is step, step.name)
    house.hand.rest(200)


def import_agenda(house: Playhouse) -> None:
    """The secretary brings the session in from its spreadsheet and papers."""
    place = house.secretary.place
    intake = Intake()
    importer = Importer(intake, place.papers)

    def bring_in() -> str:
        found = importer.session(house.files.place, place.laptop.body, place.laptop.now(), _unheard)
        return Preparing(place.laptop).start(found.plan)

    house.meeting = house.away(bring_in)
    house.away(intake.close)


def _unheard(_done: int, _total: int) -> None:
    """Nobody looks at how far the import is."""


def agree_agenda(house: Playhouse) -> None:
    """Proposed by the secretary, approved by the chair, frozen and published."""
    preparing, meeting = Preparing(house.secretary.place.laptop), house.meeting
    house.go(house.secretary, PageName.AGENDA_BUILDER, meeting)
    house.camera.take_all_ways(house.secretary, "agenda-builder")
    house.away(lambda: preparing.propose(meeting))
    chairs = Preparing(house.chair.place.laptop)
    house.hand.wait(lambda: _phase(chairs, meeting) is OfficePhase.PROPOSED, "proposal")
    house.go(house.chair, PageName.TODAY)
    house.hand.rest(400)
    house.camera.take(house.chair.window, "chairs-desk")
    house.away(lambda: chairs.approve(meeting))
    house.hand.wait(lambda: _phase(preparing, meeting) is OfficePhase.CONVENED, "approval")
    house.settled(house.secretary)
    house.away(lambda: preparing.freeze(meeting))
    house.away(lambda: Publishing(house.secretary.place.laptop).publish(meeting))
    house.settled(house.secretary, house.chair)
    house.items = tuple(house.state(house.secretary).items)
    house.camera.take(house.secretary.window, "agenda-published")


def _phase(preparing: Preparing, meeting: str) -> OfficePhase | None:
    return next((line.phase for line in preparing.agendas() if line.meeting == meeting), None)


def issue_ballot(house: Playhouse) -> None:
    """The Secretariat asks all members for their opinion on a paper."""
    laptop, balloting = house.secretary.place.laptop, Balloting(house.secretary.place.laptop)
    windows = balloting.windows()
    open_window = Window(0, laptop.now() + 72 * HOUR_MS, 0)
    window = next((one for one in windows if one.working_days == _OPEN_DAYS), open_window)
    papers = (house.away(lambda: _ballot_paper(house)),) if house.files.ballot_paper else ()
    question = Question(
        BODY_FEED, house.files.ballot_title, house.files.ballot_question, house.files.ballot_agency, papers=papers
    )
    house.ballot = house.away(lambda: balloting.issue(question, window))
    house.settled(house.secretary)


def _ballot_paper(house: Playhouse) -> Paper:
    with Intake() as intake:
        importer = Importer(intake, house.secretary.place.papers)
        file = house.files.ballot_paper
        return importer.paper(file) if file else importer.paper(house.files.replacement)


def receive(house: Playhouse) -> None:
    """Everybody has the meeting, the ballot and all papers."""
    papers = sum(len(item.papers) for item in _items(house, house.secretary))
    feeds = [ballot_feed(house.ballot), meeting_feed(house.meeting), *map(item_feed, house.items)]
    house.crowd("papers", papers=papers)
    house.crowd("arrive", feeds=feeds)
    here = house.reader.place.laptop.current
    house.hand.wait(lambda: all(here(feed) is not None for feed in feeds), "meeting and ballot")
    progress = house.reader.place.laptop.papers.progress
    house.hand.wait(lambda: progress().here == progress().papers >= papers, "papers")
    house.go(house.reader, PageName.TODAY)
    house.hand.rest(400)
    house.camera.take_all_ways(house.reader, "today")


def _items(house: Playhouse, seat: Seat) -> list[ItemState]:
    states = [seat.place.laptop.current(item_feed(item)) for item in house.items]
    return [state for state in states if isinstance(state, ItemState)]


def work_offline(house: Playhouse) -> None:
    """The store is gone: people read, take stances, comment and answer; two laptops are closed and opened again."""
    house.away(house.backstage.stop_store)
    house.told("the store was stopped")
    _read_and_mark(house)
    balloting = Balloting(house.reader.place.laptop)
    house.away(lambda: balloting.answer(house.ballot, Choice.AGREE_WITH_REMARK, _REASON))
    house.go(house.reader, PageName.BALLOT, house.ballot)
    house.hand.rest(400)
    house.camera.take(house.reader.window, "ballot-without-network")
    house.crowd("stances", meeting=house.meeting, by=house.script.stances(house.items))
    house.crowd("answer", ballot=house.ballot, by=house.script.answers())
    house.crowd("reopen", people=[house.script.taking_part[0]])
    reopen(house)
    house.go(house.reader, PageName.OUTBOX)
    house.camera.take(house.reader.window, "outbox-waiting")
    house.away(house.backstage.start_store)
    house.crowd("settle")
    house.settled()
    house.told("the store returned and everything was delivered")


def _read_and_mark(house: Playhouse) -> None:
    seat = house.reader
    house.go(seat, PageName.MEETING, house.meeting, house.items[0])
    house.hand.rest(1_500)
    house.camera.take_all_ways(seat, "meeting")
    page = seat.window.page
    if page is not None:
        page.setFocus()
        house.hand.key(page, Qt.Key.Key_1)
        house.hand.rest(400)
    reading = Reading(seat.place.laptop, seat.place.papers)
    for place, item in enumerate(house.items):
        objects = place == 1
        stance, reason = (StanceKind.OBJECTION, _REASON) if objects else (StanceKind.NO_OBJECTION, "")
        house.away(partial(reading.take_stance, item, stance, reason))
    said = CommentDraft("Đề nghị bổ sung số liệu so sánh với cùng kỳ năm trước.", Audience.SECRETARIAT)
    house.away(lambda: reading.comment(house.items[0], said))
    house.hand.rest(400)
    house.camera.take(seat.window, "meeting-without-network")


def reopen(house: Playhouse) -> None:
    """The reader closes the laptop and opens it again with the PIN, without a network."""
    seat = house.reader
    house.away(seat.place.close)
    seat.program.forget()
    seat.program.look()
    panel = house.hand.find(seat.window, UnlockPanel, "UnlockPanel")
    house.camera.take(seat.window, "lock")
    house.hand.type(house.hand.find(panel, QLineEdit, "pin"), PIN)
    house.hand.click(panel, "open")
    house.hand.wait(lambda: seat.program.workplace is not None, "reopened")
    house.hand.rest(300)


def replace_paper(house: Playhouse) -> None:
    """One paper is replaced by its next version; answers given on the old one say so."""
    laptop = house.secretary.place.laptop
    publishing = Publishing(laptop)
    item, known = _to_replace(house)
    newest, version = publishing.next_version(item, known.id)
    paper = house.away(lambda: _new_version(house, newest, version))
    house.away(lambda: publishing.replace_paper(item, paper, "Tiếp thu ý kiến của các bộ."))
    house.settled(house.secretary)

    def arrived() -> bool:
        state = house.reader.place.laptop.confirmed(item_feed(item))
        return isinstance(state, ItemState) and paper.sha256 in state.current_digests()

    house.hand.wait(arrived, "new version")
    house.hand.wait(lambda: house.reader.place.papers.has(paper.sha256), "new version's pages")
    house.go(house.reader, PageName.MEETING, house.meeting, item)
    house.hand.rest(800)
    house.camera.take(house.reader.window, "paper-replaced")
    reading = Reading(house.reader.place.laptop, house.reader.place.papers)
    house.away(lambda: reading.take_stance(item, StanceKind.NO_OBJECTION))
    house.settled()


def _new_version(house: Playhouse, newest: Paper, version: int) -> Paper:
    with Intake() as intake:
        importer = Importer(intake, house.secretary.place.papers)
        return importer.new_version(house.files.replacement, newest, version)


def _to_replace(house: Playhouse) -> tuple[str, Paper]:
    for state in _items(house, house.secretary):
        for paper in state.current_papers():
            if paper.name == house.files.replaced:
                return state.id, paper
    first = _items(house, house.secretary)[0]
    return first.id, first.current_papers()[0]


def count_ballot(house: Playhouse) -> None:
    """The time is over; the ballot is counted by whoever presides."""
    expected = len(house.script.answers()) + 1

    def all_here() -> bool:
        found = house.chair.place.laptop.confirmed(ballot_feed(house.ballot))
        return isinstance(found, BallotState) and len(found.latest) == expected

    house.hand.wait(all_here, "answers")
    state = house.chair.place.laptop.confirmed(ballot_feed(house.ballot))
    if isinstance(state, BallotState):
        house.backstage.move_clock(state.deadline + state.grace_ms + HOUR_MS)
    balloting = Balloting(house.chair.place.laptop)
    house.away(lambda: balloting.close(house.ballot))
    house.settled(house.chair)

    def counted() -> bool:
        found = house.reader.place.laptop.confirmed(ballot_feed(house.ballot))
        return isinstance(found, BallotState) and found.ended is Phase.CLOSED

    house.hand.wait(counted, "count")
    house.go(house.reader, PageName.BALLOT, house.ballot)
    house.hand.rest(400)
    house.camera.take(house.reader.window, "ballot-counted")


def to_the_day(house: Playhouse) -> None:
    """Half an hour before the meeting."""
    meeting = house.secretary.place.laptop.current(meeting_feed(house.meeting))
    starts_at = getattr(meeting, "starts_at", 0)
    house.backstage.move_clock(max(starts_at - HOUR_MS // 2, house.secretary.place.laptop.now()))
    house.go(house.chair, PageName.TODAY)
    house.hand.rest(500)
    house.camera.take(house.chair.window, "chairs-desk-before-the-session")
