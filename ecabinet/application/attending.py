"""Attending a session: saying beforehand whether one comes, joining, following the chair, and voting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ecabinet.application import acting
from ecabinet.application.acting import Acted
from ecabinet.application.balloting import ANSWER, Balloting
from ecabinet.application.balloting_views import BallotView
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.reading import Reading
from ecabinet.application.reading_views import AgendaLine, MeetingLine
from ecabinet.domain.attendance import NEEDS_LEAVE, PRESENT, Presence, QuorumCount
from ecabinet.domain.ballots import BallotPaper, BallotState, GivenAnswer, MembersWord, Phase
from ecabinet.domain.bodies import Person
from ecabinet.domain.dossiers import AgendaItem
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import ballot_feed, item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingPhase, MeetingState
from ecabinet.domain.rules import Choice, Mode

DECLARED: Final = "attendance.declared"
JOINED: Final = "attendance.joined"


@dataclass(frozen=True, slots=True)
class VotedPaper:
    """A paper in the version that is voted on; `changed_since_stance` where one's stance was taken on another."""

    paper: BallotPaper
    changed_since_stance: bool


@dataclass(frozen=True, slots=True)
class VoteSheet:
    """One vote as a member sees it. `needed` is 0 where it depends on how many vote.

    Until it is closed there is no tally and nobody's answer in it but one's own.
    """

    ballot: BallotView
    items: tuple[AgendaItem, ...]
    papers: tuple[VotedPaper, ...]
    needed: int
    is_open: bool
    is_recused: bool


@dataclass(frozen=True, slots=True)
class EnteredVote:
    """A vote that the Secretariat recorded for this person and that they have neither confirmed nor contested."""

    ballot: BallotState
    answer: GivenAnswer
    entered_by: Person


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session from the seat of one member. `vote` is the one that runs, else the last one; times in ms UTC.

    `called_by` is who called the item in another's name.
    """

    meeting: MeetingLine
    agenda: tuple[AgendaLine, ...]
    called: AgendaLine | None
    called_by: Acted | None
    quorum: QuorumCount
    opened_at: int
    closed_at: int
    vote: VoteSheet | None
    entered: tuple[EnteredVote, ...]


class Attending:
    """The sessions of one laptop from the seat of its person."""

    def __init__(self, laptop: Laptop, reading: Reading, balloting: Balloting) -> None:
        self._laptop = laptop
        self._reading = reading
        self._balloting = balloting

    def prepare(self, meeting_id: str) -> None:
        """Fold the meeting, its items and its votes; call it away from the window's thread."""
        self._reading.prepare(meeting_id)
        self._laptop.prepare(*(feed for feed in self._laptop.feeds() if feed.startswith("ballot:")))

    # What is shown --------------------------------------------------------------------------------------------------

    def view(self, meeting_id: str) -> SessionView:
        """The session now; raises `Refused("meeting_not_here")`."""
        workspace, meeting = self._reading.workspace(meeting_id), self._meeting(meeting_id)
        votes = sorted(self._votes(meeting_id), key=lambda state: (state.opened_at, state.id))
        shown = self._shown(votes)
        return SessionView(
            meeting=workspace.meeting,
            agenda=workspace.agenda,
            called=next((line for line in workspace.agenda if line.is_called), None),
            called_by=acting.acted(self._laptop, meeting.items[meeting.called].called_by) if meeting.called else None,
            quorum=meeting.quorum(),
            opened_at=meeting.opened_at or 0,
            closed_at=meeting.closed_at or 0,
            vote=self._sheet(meeting, shown) if shown else None,
            entered=tuple(self._entered(votes)),
        )

    def meeting_of(self, subject: str) -> str:
        """The meeting that is meant by its own id or by that of one of its votes."""
        state = self._laptop.current(ballot_feed(subject))
        return state.parent.partition(":")[2] if isinstance(state, BallotState) and state.seq else subject

    def vote_waits(self, meeting_id: str) -> bool:
        """Whether a vote is open in which this person has a voice and has not used it."""
        if self._meeting(meeting_id).phase is not MeetingPhase.IN_SESSION:
            return False
        now, me = self._laptop.now(), self._laptop.me
        return any(
            state.phase(now) is Phase.OPEN and me not in state.recused and state.answer_of(me) is None
            for state in self._votes(meeting_id)
        )

    # What the person does -------------------------------------------------------------------------------------------

    def declare(
        self, meeting_id: str, status: Presence, reason: str = "", stand_in: str = "", principal: str = ""
    ) -> Recorded:
        """Say beforehand how one takes part, or how `principal` does, in whose name one may say so.

        Raises `Refused` with `reason_missing` where the chair is asked for leave and told no reason, with
        `stand_in_name` where a stand-in comes without a name, and as `acting.require` for another's coming.
        """
        if status is Presence.STAND_IN and not stand_in.strip():
            raise Refused("stand_in_name")
        if status in NEEDS_LEAVE and not reason.strip():
            raise Refused("reason_missing")
        named = stand_in.strip() if status is Presence.STAND_IN else ""
        data = {"status": status.value, "stand_in": named, "reason": reason.strip()}
        return acting.record(self._laptop, meeting_feed(meeting_id), DECLARED, data, principal)

    def join(self, meeting_id: str, where: Presence) -> Recorded:
        """Say that one is here, in the room or remotely; the secretary confirms it in the roll call."""
        if where not in PRESENT:
            message = f"nobody joins {where}"
            raise ValueError(message)
        return self._laptop.record(meeting_feed(meeting_id), JOINED, {"where": where.value})

    def vote(self, ballot: str, choice: Choice, comment: str = "") -> Recorded:
        """Record a vote on the papers that are voted on; a later one replaces it until the chair closes.

        There are no seconds to take it back: it was confirmed, and it must reach the store before the close.
        """
        state = self._ballot(ballot)
        former = state.answer_of(self._laptop.me)
        papers = sorted(state.current_digests())
        data = {"choice": choice.value, "comment": comment.strip(), "papers": papers}
        return self._laptop.record(ballot_feed(ballot), ANSWER, data, prev=former.id if former else None)

    def confirm(self, vote: EnteredVote) -> Recorded:
        """Say that the vote the Secretariat recorded for one is right."""
        return self._balloting.confirm_recorded(vote.ballot.id, vote.answer.id)

    def contest(self, vote: EnteredVote, reason: str) -> Recorded:
        """Say that it is wrong, and why; raises `Refused("reason_missing")`."""
        return self._balloting.contest_recorded(vote.ballot.id, vote.answer.id, reason)

    # How it is gathered ---------------------------------------------------------------------------------------------

    def _meeting(self, meeting_id: str) -> MeetingState:
        state = self._laptop.current(meeting_feed(meeting_id))
        if not isinstance(state, MeetingState) or not state.seq:
            raise Refused("meeting_not_here")
        return state

    def _ballot(self, ballot: str) -> BallotState:
        state = self._laptop.current(ballot_feed(ballot))
        if not isinstance(state, BallotState) or not state.seq:
            raise Refused("ballot_not_here")
        return state

    def _votes(self, meeting_id: str) -> Iterator[BallotState]:
        """The votes of a session in which this person has a voice."""
        parent = meeting_feed(meeting_id)
        for feed in self._laptop.feeds():
            state = self._laptop.current(feed) if feed.startswith("ballot:") else None
            if not isinstance(state, BallotState) or (state.mode, state.parent) != (Mode.SESSION, parent):
                continue
            if self._laptop.me in state.electorate:
                yield state

    def _shown(self, votes: Sequence[BallotState]) -> BallotState | None:
        """The vote to put before the person: one that waits for them, else one that runs, else the last."""
        now, me = self._laptop.now(), self._laptop.me
        running = [state for state in votes if state.phase(now) is Phase.OPEN]
        waiting = [state for state in running if state.answer_of(me) is None and me not in state.recused]
        return next(iter([*waiting[:1], *running[-1:], *votes[-1:]]), None)

    def _sheet(self, meeting: MeetingState, state: BallotState) -> VoteSheet:
        view = self._balloting.view(state.id)
        return VoteSheet(
            ballot=view,
            items=tuple(meeting.items[item].item for item in state.items if item in meeting.items),
            papers=tuple(self._papers(state)),
            needed=state.rules.votes_to_carry(len(state.electorate)) if state.rules else 0,
            is_open=view.phase is Phase.OPEN,
            is_recused=self._laptop.me in state.recused,
        )

    def _papers(self, state: BallotState) -> Iterator[VotedPaper]:
        """What is voted on, and whether it is what one's stance on its item was taken on."""
        known: dict[str, frozenset[str]] = {}
        for item_id in state.items:
            item = self._laptop.current(item_feed(item_id))
            stance = item.stance_of(self._laptop.me) if isinstance(item, ItemState) else None
            if isinstance(item, ItemState) and stance:
                known |= dict.fromkeys(item.papers, frozenset(stance.papers))
        for paper in state.papers.values():
            yield VotedPaper(paper, paper.id in known and paper.sha256 not in known[paper.id])

    def _entered(self, votes: Sequence[BallotState]) -> Iterator[EnteredVote]:
        for state in votes:
            mine = state.answer_of(self._laptop.me)
            if mine and mine.how is not None and mine.word is MembersWord.NONE:
                by = self._laptop.body.person(mine.entered_by) or Person(mine.entered_by, mine.entered_by)
                yield EnteredVote(state, mine, by)
