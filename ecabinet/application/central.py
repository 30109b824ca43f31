"""The central store decides: acts come in, each gets its place and its receipt, in one transaction a request.

verify → known? its receipt again → the device's next number → decide → append → the register's leaves → commit; only
then is anything answered. Trying again is always safe: an act that was decided once is answered from the ledger.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Lock

from ecabinet.application.central_batch import Batch, ForkedError
from ecabinet.application.central_identity import Identities, require_signed_in
from ecabinet.application.central_keys import LogKeys
from ecabinet.application.central_ports import Ledger, Register, StoredAct, Transaction
from ecabinet.application.central_states import StateCache, States
from ecabinet.application.central_turns import patiently
from ecabinet.application.clocks import Clock
from ecabinet.domain import deciding
from ecabinet.domain.acts import Act
from ecabinet.domain.bodies import BodyState, Standing
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, FeedName
from ecabinet.protocol import admission, genesis
from ecabinet.protocol.envelope import Envelope, Sealed, peek
from ecabinet.protocol.genesis import Root
from ecabinet.protocol.roster import JOINED, BodyRoster, Holder


@dataclass(frozen=True, slots=True)
class Caller:
    """Who a request is from, proved by its signature; `key` is the laptop's public one.

    One that was revoked or is disputed is not admitted: it hands over what it still holds, and gets nothing.
    """

    body: str
    device: str
    person: str
    key: str
    standing: Standing = Standing.ADMITTED

    @property
    def is_admitted(self) -> bool:
        """Whether it is given anything."""
        return self.standing is Standing.ADMITTED

    def require_admitted(self) -> None:
        """Raise `Refused` with `device_revoked` or `device_disputed` unless the laptop is admitted."""
        if not self.is_admitted:
            raise Refused("device_revoked" if self.standing is Standing.REVOKED else "device_disputed")

    def holder(self, device: str) -> Holder | None:
        """Whose key an act of this request is checked with: a laptop speaks for itself alone."""
        return Holder(self.person, self.key) if device == self.device else None

    def invited(self, _invite_key: str) -> str | None:
        """Nobody: a laptop that is in has nothing to join."""
        return None


@dataclass(frozen=True, slots=True)
class Submission:
    """What became of acts, in the order they were sent, and the feeds that moved by it."""

    acts: tuple[StoredAct, ...] = ()
    moved: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Opened:
    """An act whose signature holds, as it was sent."""

    sealed: Sealed
    sent: Envelope


class Decider:
    """Decides acts; one for a whole store, used by many threads."""

    def __init__(
        self, ledger: Ledger, cache: StateCache, clock: Clock, log_keys: LogKeys, identities: Identities
    ) -> None:
        self._ledger = ledger
        self._cache = cache
        self._clock = clock
        self._log_keys = log_keys
        self._identities = identities
        self._turns: defaultdict[str, Lock] = defaultdict(Lock)

    def submit(self, caller: Caller, sent: Sequence[Envelope]) -> Submission:
        """Decide a laptop's acts, all in one transaction.

        Raises `Refused` for what cannot even be decided: `malformed`, `bad_signature`, `other_body`, `unknown_device`
        (another one's act), `wrong_author`, `id_reuse`, `gap` (with the `next` number wanted) and `device_fork`; then
        nothing is kept.
        """
        if not sent:
            return Submission()
        opened = [_Opened(admission.open_admitted(one, caller.body, caller), one) for one in sent]
        try:
            return self._decided(caller.body, caller.device, opened)
        except ForkedError:
            patiently(lambda: self._note_fork(caller))
            raise Refused("device_fork") from None

    def admit(self, sent: Envelope, identity: str = "") -> tuple[Caller, Submission]:
        """Decide the `device.joined` by which a laptop joins; a refused one is refused as a whole, without a trace.

        Whoever is not admitted yet could otherwise fill the register. `identity` is a token of the body's provider,
        which one that was decided before needs no more. Raises `Refused` as `submit`, with whatever the rules say, and
        as `require_signed_in`.
        """
        act = peek(sent.bytes)
        if act.kind != JOINED:
            raise Refused("founding_closed" if act.kind == genesis.KIND else "bad_admission")
        with self._ledger.reading(act.body) as snapshot:
            state = States(act.body, snapshot, self._cache).body()
            is_decided = act.id in snapshot.acts([act.id])
        opened = _Opened(admission.open_admitted(sent, act.body, BodyRoster(state)), sent)
        if not is_decided:
            require_signed_in(self._identities, state, act, identity, self._clock.now())
        try:
            submission = self._decided(act.body, act.device, [opened], must_stand=True)
        except ForkedError:
            raise Refused("device_known") from None
        return Caller(act.body, act.device, act.author, admission.applicant_key(sent)), submission

    def found(self, founding: Envelope) -> Root:
        """Found a body with its genesis act.

        Raises `Refused` with `body_known`, `wrong_log_key`, or as the rules say.
        """
        root = genesis.open_genesis(founding)
        if root.body in self._ledger.bodies():
            raise Refused("body_known")
        if not self._log_keys.holds(root.body, root.log_key):
            raise Refused("wrong_log_key")
        sealed = admission.open_admitted(founding, root.body, BodyRoster(BodyState()))
        with self._ledger.writing(root.body) as transaction:
            transaction.save_register(Register())
            states, _ = self._taken(
                transaction, root.body, sealed.act.device, [_Opened(sealed, founding)], must_stand=True
            )
        states.publish()
        return root

    def _decided(self, body: str, device: str, opened: Sequence[_Opened], *, must_stand: bool = False) -> Submission:
        def decide_all() -> tuple[States, Submission]:
            with self._ledger.writing(body) as transaction:
                return self._taken(transaction, body, device, opened, must_stand=must_stand)

        with self._turns[body]:  # waited for here, where it costs nobody a connection, and only then at the database
            states, submission = patiently(decide_all)
        states.publish()
        return submission

    def _taken(
        self, transaction: Transaction, body: str, device: str, opened: Sequence[_Opened], *, must_stand: bool
    ) -> tuple[States, Submission]:
        """Decide what the ledger does not know yet and write it; what it knows is answered as it was."""
        states = States(body, transaction, self._cache)
        _lock(transaction, states, device, [one.sealed.act for one in opened])
        known = dict(transaction.acts([one.sealed.act.id for one in opened]))
        batch = Batch(transaction, states, self._log_keys, device=device, now=self._clock.now())
        acts: list[StoredAct] = []
        for one in opened:
            act = one.sealed.act
            if act.id not in known:
                known[act.id] = batch.take(one.sealed, one.sent)
            if known[act.id].hash != act.hash:
                raise Refused("id_reuse")
            acts.append(known[act.id])
        if must_stand and (code := batch.first_refusal):
            raise Refused(code)
        batch.save()
        return states, Submission(tuple(acts), batch.moved)

    def _note_fork(self, caller: Caller) -> None:
        """Let a device that used a number twice write no more: nobody can tell which of the two it is."""
        with self._ledger.writing(caller.body) as transaction:
            transaction.lock(caller.device)
            counter = transaction.counter(caller.device)
            transaction.save_counter(replace(counter, forked_at=counter.forked_at or self._clock.now()))


def _lock(transaction: Transaction, states: States, device: str, acts: Sequence[Act]) -> None:
    """Take the locks for all acts at once, in their order, and read how far their feeds and those above have come."""
    feeds, parents = {act.feed for act in acts}, {BODY_FEED}
    for act in acts:
        try:
            parents.update(deciding.parents_of(FeedName.parse(act.feed), states.at(act.feed), act))
        except Refused:  # no feed of ours: the act will be refused without reading anything
            continue
    if transaction.lock(device, parents=parents - feeds, feeds=feeds):
        states.forget()
    states.load(sorted(parents | feeds))
