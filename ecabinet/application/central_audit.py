"""Who fetched a paper that is meant for some alone: noted before its first byte leaves, shown to few.

The list says which laptop fetched the bytes and when, never who read them: a paper that is on a laptop is read there
without anybody's knowledge. The chair sees the whole list, everybody else their own laptops; nobody sees any of it who
may not have the paper.
"""

from dataclasses import replace

from ecabinet.application.central import Caller
from ecabinet.application.central_answers import reads
from ecabinet.application.central_ports import Fetch, Ledger
from ecabinet.application.central_states import StateCache, View
from ecabinet.application.clocks import Clock
from ecabinet.domain.authority import Actor, Ask, Request, authorise
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.deciding import State
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import OfficeState
from ecabinet.domain.opinions import OpinionsState


def is_for_some(state: State | None) -> bool:
    """Whether a feed's papers are meant for some alone: an item with an audience, somebody's opinions, a ballot."""
    return isinstance(state, OpinionsState | BallotState) or (isinstance(state, ItemState) and bool(state.audience))


class FetchAudit:
    """Notes fetches and shows them; one for a whole store, used by many threads."""

    def __init__(self, ledger: Ledger, cache: StateCache, clock: Clock) -> None:
        self._ledger = ledger
        self._cache = cache
        self._clock = clock

    def note(self, caller: Caller, sha256: str) -> None:
        """Note that a laptop is about to get a paper that it may have, where the paper is meant for some alone.

        Raises as the ledger does; then the paper must not leave.
        """
        with self._ledger.reading(caller.body) as snapshot:
            if not self._is_restricted(View.of(caller.body, snapshot, self._cache), sha256):
                return
        now = self._clock.now()
        with self._ledger.writing(caller.body) as transaction:
            before = {fetch.device: fetch for fetch in transaction.fetches(sha256)}.get(caller.device)
            fresh = Fetch(sha256, caller.device, caller.person, now, now)
            transaction.save_fetch(replace(fresh, first_at=before.first_at) if before else fresh)

    def fetched(self, caller: Caller, sha256: str) -> tuple[Fetch, ...]:
        """Who fetched a paper, as far as the caller may know: the chair everything, others their own laptops.

        Raises `Refused("not_found")` where they may not have the paper.
        """
        with self._ledger.reading(caller.body) as snapshot:
            view = View.of(caller.body, snapshot, self._cache)
            if not any(reads(caller, feed, view) for feed in snapshot.referring(sha256)):
                raise Refused("not_found")
            fetches = snapshot.fetches(sha256)
            is_chair = self._is_chair(view, caller, sha256)
        return tuple(fetch for fetch in fetches if is_chair or fetch.person == caller.person)

    def _is_restricted(self, view: View, sha256: str) -> bool:
        """Whether a paper is meant for some alone, and stands in no feed that is for all.

        An agenda's draft says nothing of that: every paper of a meeting stood there first.
        """
        states = [view.states.existing(feed) for feed in view.snapshot.referring(sha256)]
        public = [state for state in states if not isinstance(state, OfficeState)]
        return bool(public) and all(is_for_some(state) for state in public)

    def _is_chair(self, view: View, caller: Caller, sha256: str) -> bool:
        """Whether somebody is the body's chair, or that of a meeting to which an item with the paper belongs."""
        actor = Actor(caller.person, caller.device)
        if authorise(actor, Ask(Request.WHO_FETCHED), view.states.existing):
            return True
        states = (view.states.existing(feed) for feed in view.snapshot.referring(sha256))
        meetings = (view.states.existing(meeting_feed(item.meeting)) for item in states if isinstance(item, ItemState))
        return any(isinstance(meeting, MeetingState) and meeting.chair == caller.person for meeting in meetings)
