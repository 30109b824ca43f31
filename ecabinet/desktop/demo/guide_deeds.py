"""“Show me” before the session: each move reaches one goal for the visitor, at the laptop of whoever would reach it."""

from typing import Final

from ecabinet.application.balloting import Balloting
from ecabinet.application.publishing import Publishing
from ecabinet.application.reading import Reading
from ecabinet.desktop.demo.guide_moves import Move, rest
from ecabinet.desktop.demo.guide_tour import LOOK_MS, Part, Tour
from ecabinet.desktop.importing import Importer
from ecabinet.desktop.routes import PageName
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.faults import Refused
from ecabinet.domain.items import StanceKind
from ecabinet.domain.rules import Choice
from ecabinet.papers.intake import Intake

_REMARK: Final = "Đề nghị quy định rõ thời hạn chuyển tiếp 12 tháng."
_BECAUSE: Final = "Tiếp thu ý kiến của các bộ."


def go_offline(tour: Tour) -> Move[None]:
    """The member's laptop loses its network."""
    yield from rest(LOOK_MS)
    tour.seats[Part.MEMBER].place.worker.network.set(value=False)
    yield from rest(LOOK_MS)


def answer(tour: Tour) -> Move[None]:
    """The member answers the opinion ballot."""
    yield from tour.visit(Part.MEMBER, PageName.BALLOT, tour.ballot)
    yield lambda: tour.ballot_at(Part.MEMBER) is not None
    balloting = Balloting(tour.laptop(Part.MEMBER))
    yield from tour.away(Part.MEMBER, lambda: balloting.answer(tour.ballot, Choice.AGREE_WITH_REMARK, _REMARK))
    yield from rest(LOOK_MS)


def take_stance(tour: Tour) -> Move[None]:
    """The member reads the first item that is still without a stance, and has no objection."""
    me = tour.laptop(Part.MEMBER).me
    item = next((state.id for state in tour.items_at(Part.MEMBER) if state.stance_of(me) is None), "")
    yield from tour.visit(Part.MEMBER, PageName.MEETING, tour.meeting, item)
    reading = Reading(tour.laptop(Part.MEMBER), tour.seats[Part.MEMBER].place.papers)
    yield from tour.away(Part.MEMBER, lambda: reading.take_stance(item, StanceKind.NO_OBJECTION))
    yield from rest(LOOK_MS)


def go_online(tour: Tour) -> Move[None]:
    """The network returns, and everything is delivered by itself."""
    yield from tour.visit(Part.MEMBER, PageName.OUTBOX)
    yield from tour.away(Part.MEMBER, tour.laptop(Part.MEMBER).flush_pending)
    yield from rest(LOOK_MS)
    tour.seats[Part.MEMBER].place.worker.network.set(value=True)
    yield lambda: tour.is_settled(Part.MEMBER)


def replace_paper(tour: Tour) -> Move[None]:
    """The secretary puts the next version in the place of one paper."""
    yield from tour.visit(Part.SECRETARY, PageName.AGENDA_BUILDER, tour.meeting)
    item, known = _to_replace(tour)
    yield from tour.away(Part.SECRETARY, lambda: _replace(tour, item, known))
    yield lambda: tour.is_settled(Part.SECRETARY)


def count(tour: Tour) -> Move[None]:
    """The Secretariat counts the opinion ballot."""
    yield from tour.visit(Part.SECRETARY, PageName.BALLOT, tour.ballot)
    balloting = Balloting(tour.laptop(Part.SECRETARY))
    yield from tour.away(Part.SECRETARY, lambda: balloting.close(tour.ballot))
    yield lambda: tour.is_settled(Part.SECRETARY)
    yield from rest(LOOK_MS)


def _to_replace(tour: Tour) -> tuple[str, Paper]:
    """The paper of which the session's files hold a next version, else the first one."""
    papers = [(item.id, paper) for item in tour.items_at(Part.SECRETARY) for paper in item.current_papers()]
    if not papers:
        raise Refused("session_without_papers")
    return next((found for found in papers if found[1].name == tour.files.replaced), papers[0])


def _replace(tour: Tour, item: str, known: Paper) -> None:
    publishing = Publishing(tour.laptop(Part.SECRETARY))
    newest, version = publishing.next_version(item, known.id)
    with Intake() as intake:
        importer = Importer(intake, tour.seats[Part.SECRETARY].place.papers)
        paper = importer.new_version(tour.files.replacement, newest, version)
    publishing.replace_paper(item, paper, _BECAUSE)
