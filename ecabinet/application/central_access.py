"""Who may do what at the store's door: whose request it is, which feeds its person may read."""

import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ecabinet.application.central import Caller
from ecabinet.application.central_ports import Change, Ledger, Survey
from ecabinet.application.central_states import StateCache, States, View
from ecabinet.application.clocks import Clock
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import FeedName
from ecabinet.domain.permissions import may_read
from ecabinet.protocol import invitations, requests
from ecabinet.protocol.messages import InvitedAnswer, InvitedRequest
from ecabinet.protocol.requests import Call, Claim, Nonces

_MOST_PEOPLE = 20_000
_SURVEY_AGAIN = 1_000
"""How far, in receipts, a kept survey may fall behind before it is written without any change to tell."""


class Gate:
    """Tells from a request's signature whose it is."""

    def __init__(self, ledger: Ledger, cache: StateCache, clock: Clock, nonces: Nonces) -> None:
        self._ledger = ledger
        self._cache = cache
        self._clock = clock
        self._nonces = nonces

    def find(self, claim: Claim) -> Caller:
        """The laptop that a request names, nothing proved yet; raises `Refused("unknown_device")`.

        A body that is not kept here is as unknown as a laptop: strangers learn nothing.
        """
        try:
            with self._ledger.reading(claim.body) as snapshot:
                states = States(claim.body, snapshot, self._cache)
                device = states.body().devices.get(claim.device)
        except Refused:
            device = None
        if device is None:
            raise Refused("unknown_device")
        states.publish()
        return Caller(claim.body, claim.device, device.person, device.key, standing=device.standing)

    def identify(self, claim: Claim, call: Call) -> Caller:
        """Whose laptop made a call; one that was revoked is still told from a stranger's.

        Raises `Refused` with `unknown_device`, or as `requests.check`.
        """
        caller = self.find(claim)
        self.check(claim, call, caller.key)
        return caller

    def check(self, claim: Claim, call: Call, key: str) -> None:
        """Whether the holder of a key made a call; raises as `requests.check`."""
        requests.check(claim, call, key, now=self._clock.now(), nonces=self._nonces)

    def invited(self, request: InvitedRequest) -> InvitedAnswer:
        """Whom an invitation, whose holder asks, invites to what.

        The asker does not know the body yet, so every body is looked into. Raises `Refused` with "invitation_used",
        "invitation_expired" or "invitation_unknown".
        """
        now = self._clock.now()
        if invitations.may_ask(request, now):
            for body in self._ledger.bodies():
                with self._ledger.reading(body) as snapshot:
                    state = States(body, snapshot, self._cache).body()
                found = state.invitations.get(request.invite_key)
                person = state.person(found.person) if found else None
                if found and person:
                    if found.used_by:
                        raise Refused("invitation_used")
                    if now > found.expires:
                        raise Refused("invitation_expired")
                    return InvitedAnswer(body, state.name, person.id, person.name, found.expires)
        raise Refused("invitation_unknown")


@dataclass(frozen=True, slots=True)
class Cleared:
    """Which feeds a person may read, judged at that size of the register, and since when."""

    size: int = 0
    changes: Mapping[str, Change] = field(default_factory=dict)

    def reads(self, feed: str) -> bool:
        """Whether the person may read a feed."""
        found = self.changes.get(feed)
        return found is not None and found.readable

    def changed(self, since: int, *, readable: bool) -> list[str]:
        """The feeds that became readable, or no longer are, behind that size of the register; by name."""
        found = self.changes.values()
        return sorted(change.feed for change in found if change.at > since and change.readable is readable)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found when a person's clearances were judged; `kept` is the survey on disk at that moment."""

    cleared: Cleared
    news: tuple[Change, ...]
    kept: Survey

    @property
    def is_worth_writing(self) -> bool:
        """Whether something changed, or judging it again after a restart would take long."""
        return bool(self.news) or self.cleared.size - self.kept.size > _SURVEY_AGAIN


class Clearances:
    """Keeps, for each person, which feeds they may read, and judges anew only what can have changed.

    That is: feeds that moved, feeds below one whose judgement turned, and everything where the person's own record in
    the body changed. What is found is on disk before any laptop hears of it, else a withdrawal could be forgotten. And
    what somebody else wrote there, another request or another process, is taken over before anything is judged on.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[str, str], _Remembered] = OrderedDict()

    def judge(self, person: str, view: View) -> Judgement:
        """What a person may read; nobody may hear of it before `keep`."""
        with self._lock:
            remembered = self._known.get((view.body, person))
        kept = view.snapshot.survey(person)
        if remembered is not None and remembered.kept == kept:
            known = remembered.cleared
        else:
            known = Cleared(kept.size, {change.feed: change for change in view.snapshot.clearances(person)})
        if known.size >= view.register.size:
            return Judgement(known, (), kept)
        news = tuple(_judged(person, known, view, since=0 if known.size < kept.again_from else known.size))
        changes = {**known.changes, **{change.feed: change for change in news}} if news else known.changes
        return Judgement(Cleared(view.register.size, changes), news, kept)

    def keep(self, body: str, person: str, judgement: Judgement) -> bool:
        """Write what was found, where it is worth it, and remember it.

        False where another request judged a later moment meanwhile: then nobody may hear of this one, which could
        name a feed that the later one never knew to take back.
        """
        kept = self._written(body, person, judgement) if judgement.is_worth_writing else judgement.kept
        if kept is None:
            return False
        with self._lock:
            self._known[body, person] = _Remembered(judgement.cleared, kept)
            self._known.move_to_end((body, person))
            while len(self._known) > _MOST_PEOPLE:
                self._known.popitem(last=False)
        return True

    def _written(self, body: str, person: str, judgement: Judgement) -> Survey | None:
        """The survey on disk afterwards; None where somebody else wrote meanwhile what this judgement knows nothing of.

        One without news stands all the same, and is judged on from what the other wrote.
        """
        with self._ledger.writing(body) as transaction:
            transaction.lock()
            stored = transaction.survey(person)
            if stored.size != judgement.kept.size:
                return None if judgement.news else judgement.kept
            survey = Survey(judgement.cleared.size, stored.again_from)
            transaction.save_clearances(person, judgement.news)
            transaction.save_survey(person, survey)
            return survey


@dataclass(frozen=True, slots=True)
class _Remembered:
    """What was found last, and the survey that was on disk then: where that differs now, others have written."""

    cleared: Cleared
    kept: Survey


def _judged(person: str, known: Cleared, view: View, since: int) -> Iterator[Change]:
    """Judge the feeds that moved, and where a judgement turned also the feeds below."""
    moved = view.snapshot.moved(since)
    view.states.know(moved)
    waiting, seen = [head.feed for head in moved], set[str]()
    while waiting:
        turned = []
        for feed in waiting:
            readable = may_read(person, FeedName.parse(feed), view.states.existing)
            if readable is not known.reads(feed):
                turned.append(feed)
                yield Change(feed, readable, view.register.size)
        seen.update(waiting)
        waiting = [feed for feed in view.snapshot.below(turned) if feed not in seen] if turned else []
