"""Decides one laptop's acts one after the other within one transaction, and writes what came of them at its end."""

from collections.abc import Mapping

from ecabinet.application.central_keys import LogKeys, key_for
from ecabinet.application.central_ports import (
    RECOVERING,
    Counter,
    FeedHead,
    Link,
    Register,
    StoredAct,
    Survey,
    Transaction,
)
from ecabinet.application.central_states import States
from ecabinet.domain import deciding
from ecabinet.domain.acts import Act, Decision, Status, refused
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.feeds import BODY_FEED, FeedName, office_feed
from ecabinet.domain.offices import OfficeState
from ecabinet.protocol import chain, envelope, merkle, receipts, recovery
from ecabinet.protocol.envelope import Envelope, Head, Sealed
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.merkle import Frontier, Node
from ecabinet.protocol.register_keys import NAMES, SECONDS

_DIGEST_LETTERS = 64
_NEEDS_AGENDA_PAPERS = frozenset({"agenda.frozen", "meeting.published"})
_NEEDS_NAMED_PAPERS = ("ballot.opened", "minutes.")
_ANSWERED_BY_AUTHOR = "answer.given"
_ANSWERED_FOR = "answer.recorded_for"


class ForkedError(Exception):
    """A device used a number for two acts, or continued a chain that is not its own."""


class Batch:
    """The acts of one device in one transaction, whose locks are held.

    `first_refusal` is the code of the first act that was refused. Raises `Refused("gap")` and `ForkedError` where an
    act cannot even be decided, and `Unavailable("recovering")`; then nothing of the batch may be kept.
    """

    def __init__(self, transaction: Transaction, states: States, log_keys: LogKeys, *, device: str, now: int) -> None:
        register = transaction.register()
        if register.recovering_since:
            raise Unavailable(RECOVERING)
        self._transaction = transaction
        self._states = states
        self._counter = transaction.counter(device)
        self._first_wanted = self._counter.last_seq + 1
        self._log_keys = log_keys
        self._epoch = register.epoch
        self._now = max(now, register.received_at)
        self._frontier = Frontier.load(transaction, register.size)
        self._first_size = register.size
        self._heads_had = {Head()}
        self._nodes: list[Node] = []
        self._stored: list[StoredAct] = []
        self._heads: dict[str, FeedHead] = {}
        self._references: dict[str, set[str]] = {}
        self._links: set[Link] = set()
        self.first_refusal = ""

    @property
    def moved(self) -> frozenset[str]:
        """The feeds that took an act."""
        return frozenset(self._heads)

    def take(self, sealed: Sealed, sent: Envelope) -> StoredAct:
        """Decide one new act and give it its receipt."""
        self._count(sealed)
        act = sealed.act
        # Asked before the act is decided: one that brings another key into force is the last of the former.
        key = key_for(self._log_keys, self._states, act)
        before = self._states.head(act.feed)
        parents, decision = self._judge(act, sealed.checkpoint)
        read = {feed: self._states.head(feed).seq for feed in parents}
        if decision.stands:
            decision = Decision(decision.status, decision.at, decision.code, decision.marks, before.seq + 1)
            self._append(act, decision, before)
        else:
            read[act.feed] = before.seq
            self.first_refusal = self.first_refusal or decision.code
        return self._receipt(act, sent, decision, read, key)

    def save(self) -> None:
        """Write everything; the register's leaves and its end come last."""
        if not self._stored:
            return
        transaction = self._transaction
        transaction.add_acts(self._stored)
        transaction.save_heads(self._heads.values())
        transaction.add_links(sorted(self._links, key=lambda link: (link.parent, link.feed)))
        for feed, digests in self._references.items():
            transaction.add_references(feed, digests)
        transaction.save_counter(self._counter)
        transaction.add_nodes(self._nodes)
        transaction.save_register(Register(self._epoch, self._frontier.size, self._now))

    def _count(self, sealed: Sealed) -> None:
        """Let the act be the device's next one, or one that a recovery lost, and nothing else."""
        act, counter = sealed.act, self._counter
        if act.device_seq > counter.last_seq + 1:
            raise Refused("gap", {"next": self._first_wanted})
        if counter.forked_at is not None:
            raise ForkedError
        if act.device_seq <= counter.last_seq:
            self._require_lost(sealed)
            return
        if sealed.device_prev != counter.last_hash:
            raise ForkedError
        self._counter = Counter(counter.device, act.device_seq, act.hash, counter.forked_at)

    def _require_lost(self, sealed: Sealed) -> None:
        """Raise `ForkedError` unless the act's number is free because a recovery knew only of later ones.

        Nobody may have heard what became of an act, and others of what its device did next: then that was brought
        back, and this was not. It fits if it names the act before it, and the one behind names it.
        """
        act, number = sealed.act, sealed.act.device_seq
        if self._epoch == Register().epoch:  # nothing was ever recovered
            raise ForkedError
        around = dict(self._transaction.numbered(act.device, (number - 1, number, number + 1)))
        around |= {stored.device_seq: stored for stored in self._stored}
        before, behind = around.get(number - 1), around.get(number + 1)
        if number in around or (before is not None and before.hash != sealed.device_prev):
            raise ForkedError
        if behind is not None and envelope.read(behind.envelope.bytes).device_prev != act.hash:
            raise ForkedError

    def _judge(self, act: Act, verified: Head) -> tuple[tuple[str, ...], Decision]:
        """The decision, and the parents that were read for it."""
        parents: tuple[str, ...] = ()
        try:
            state = self._states.at(act.feed)
            parents = deciding.parents_of(FeedName.parse(act.feed), state, act)
            known = {feed: self._states.at(feed) for feed in parents}
            decision = deciding.decide(state, known, act, self._now)
            if decision.stands:
                self._check_head(verified)
            if decision.status is Status.ACCEPTED:
                self._check_in_store(act)
        except Refused as no:
            decision = refused(self._now, no.code)
        return parents, decision

    def _check_head(self, verified: Head) -> None:
        """Whether this register ever had the head that the act's author says to have verified.

        An act with another one would stop every laptop that reads it, as proof of two registers: so one liar could stop
        them all. Refused here, it stops nobody, and what a laptop still meets in an accepted act is the store's own
        doing. Heads that a recovery made unprovable are let pass, for they may be true.
        """
        if verified not in self._heads_had:
            is_ours = (
                verified.size <= self._first_size
                and merkle.root(self._transaction, verified.size).hex() == verified.root
            )
            if not is_ours and not self._lost_in_recovery(verified):
                raise Refused("checkpoint_unknown")
            self._heads_had.add(verified)

    def _lost_in_recovery(self, verified: Head) -> bool:
        sealed = self._transaction.statements(0)
        return any(recovery.read(one.bytes, self._states.body_id).explains(verified) for one in sealed)

    def _check_in_store(self, act: Act) -> None:
        """What only the store can know: its own keys, whether papers have arrived, and, in the database, who answered.

        A key that this store does not hold would leave the register without anybody to sign it.
        """
        if (key := self._log_key_named(act)) and not self._log_keys.holds(self._states.body_id, key):
            raise Refused("log_key_not_held")
        awaited = self._papers_needed(act)
        if awaited and awaited - self._transaction.papers(awaited).keys():
            raise Refused("paper_awaited")
        if act.kind in {_ANSWERED_BY_AUTHOR, _ANSWERED_FOR}:
            person = act.author if act.kind == _ANSWERED_BY_AUTHOR else str(act.data["person"])
            if not self._transaction.save_answer(act.feed, person, act.id, act.prev):
                raise Refused("answered_elsewhere")

    def _log_key_named(self, act: Act) -> str:
        """The key of the register that an act would bring into force, or propose; empty where it is about none."""
        if act.kind == NAMES:
            return str(act.data["log_key"])
        if act.kind == SECONDS:
            return self._states.body().proposals[act.data["act"]].log_key
        return ""

    def _papers_needed(self, act: Act) -> set[str]:
        """The digests without whose papers nobody could read what the act puts before them."""
        if act.kind.startswith(_NEEDS_NAMED_PAPERS):
            return papers_named(act)
        if act.kind in _NEEDS_AGENDA_PAPERS:
            office = self._states.existing(office_feed(FeedName.parse(act.feed).subject))
            return {paper.sha256 for paper in office.papers()} if isinstance(office, OfficeState) else set()
        return set()

    def _append(self, act: Act, decision: Decision, before: FeedHead) -> None:
        """Put the act into its feed."""
        leaves = self._frontier.size + 1
        head = FeedHead(act.feed, decision.seq, chain.step(before.chain, act.hash), leaves)
        state = deciding.evolve(self._states.at(act.feed), act, decision)
        if isinstance(state, BodyState):
            self._void_clearances(self._states.body(), state, leaves)
        self._states.advance(head, state)
        self._heads[act.feed] = head
        if decision.status is Status.ACCEPTED:
            self._references.setdefault(act.feed, set()).update(papers_named(act))
        above = deciding.parents_of(FeedName.parse(act.feed), state, None)
        self._links |= {Link(act.feed, feed) for feed in above if feed != BODY_FEED}

    def _void_clearances(self, before: BodyState, after: BodyState, leaves: int) -> None:
        """Have everything judged anew for people whose record in the body changed, or whom they are aides of."""
        changed: set[str] = set()
        if before.people is not after.people:
            changed |= {person for person, known in after.people.items() if known != before.people.get(person)}
        if before.aides is not after.aides:
            changed |= {aide for member in after.aides for aide in before.aides_of(member) ^ after.aides_of(member)}
        for person in sorted(changed):
            survey = self._transaction.survey(person)
            self._transaction.save_survey(person, Survey(survey.size, leaves))

    def _receipt(
        self, act: Act, sent: Envelope, decision: Decision, read: Mapping[str, int], key: SigningKey
    ) -> StoredAct:
        """Seal the decision and make it the register's next leaf."""
        value = self._heads[act.feed].chain if decision.stands else b""
        receipt = receipts.issue(act, decision, chain=value, read=read, leaf_index=self._frontier.size)
        sealed = receipts.seal(receipt, key)
        self._frontier, made = self._frontier.append(receipts.leaf(sealed))
        self._nodes.extend(made)
        stored = StoredAct(
            id=act.id,
            hash=act.hash,
            device=act.device,
            device_seq=act.device_seq,
            feed=act.feed,
            seq=decision.seq,
            leaf_index=receipt.leaf_index,
            envelope=sent,
            receipt=sealed,
        )
        self._stored.append(stored)
        return stored


def papers_named(act: Act) -> set[str]:
    """The papers among what an act refers to; the others are acts."""
    return {ref for ref in act.refs if len(ref) == _DIGEST_LETTERS}
