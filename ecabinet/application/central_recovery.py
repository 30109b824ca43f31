"""Brings a store that was put back to an old backup up to date again, from what laptops hold.

While a recovery is under way nothing is decided. Laptops donate decided acts with their receipts, which the register's
key signed before: each must be the next of its feed, or a refusal that stands in none. When an operator ends it, the
register is built again with every receipt at its old place; where one is missing, a mark that is no receipt stands, and
a signed statement names it. Every laptop checks the statement against what it holds before it goes on.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ecabinet.application.central import Caller
from ecabinet.application.central_batch import papers_named
from ecabinet.application.central_keys import LogKeys, key_changes, key_for, register_keys, told_keys
from ecabinet.application.central_ports import FeedHead, Link, Register, StoredAct
from ecabinet.application.central_recovery_ports import Donor, RecoveryLedger, RecoverySnapshot, RecoveryTransaction
from ecabinet.application.central_states import StateCache, States
from ecabinet.application.clocks import Clock
from ecabinet.domain import deciding
from ecabinet.domain.acts import Act, Status
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, FeedName
from ecabinet.protocol import admission, checkpoint, keys, merkle, receipts, recovery, verifying
from ecabinet.protocol.envelope import Head, peek
from ecabinet.protocol.merkle import Frontier, Node
from ecabinet.protocol.messages import Octets, Signed
from ecabinet.protocol.recovery import Statement
from ecabinet.protocol.recovery_messages import (
    DonateAnswer,
    Donated,
    DonateRequest,
    HeadsAnswer,
    HeadsRequest,
    LeavesAnswer,
    LeavesRequest,
    RecoveryAnswer,
    RefusalsRequest,
)
from ecabinet.protocol.register_keys import NAMES, SECONDS, RegisterKeys
from ecabinet.protocol.roster import BodyRoster
from ecabinet.protocol.verifying import Arrived, Receipted

NOT_RECOVERING: Final = "not_recovering"
_AT_ONCE: Final = 1_000
_MOST_PAPERS: Final = 200
ANSWERS: Final = frozenset({"answer.given", "answer.recorded_for"})
"""The kinds of acts that are somebody's answer in a ballot."""


@dataclass(frozen=True, slots=True)
class Ended:
    """What a recovery came to: the signed statement, and how many acts came back."""

    statement: Statement
    brought: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a recovery is: when it began (ms UTC, 0 where none is under way), who came, which numbers are missing.

    `size` is that of the backup's register, `known` the largest that anybody has heard of.
    """

    since: int
    epoch: int
    size: int
    known: int
    missing: int
    donors: Sequence[Donor]


class Recovery:
    """Takes part in recoveries for a whole store; used by many threads."""

    def __init__(self, ledger: RecoveryLedger, cache: StateCache, clock: Clock, log_keys: LogKeys) -> None:
        self._ledger = ledger
        self._cache = cache
        self._clock = clock
        self._log_keys = log_keys

    def begin(self, body: str) -> None:
        """Decide nothing more until `end`; a recovery that is under way goes on."""
        with self._ledger.writing(body) as transaction:
            transaction.lock()
            if not transaction.register().recovering_since:
                transaction.save_recovering(self._clock.now())

    def progress(self, body: str) -> Progress:
        """How far a recovery is; raises `Refused("unknown_body")`."""
        with self._ledger.reading(body) as snapshot:
            register, donors = snapshot.register(), snapshot.donors()
            here = {act.leaf_index for act in _leaves(snapshot, register.size)}
            known = max((register.size, *(donor.head.size for donor in donors), *(leaf + 1 for leaf in here)))
            missing = known - register.size - len(here)
        return Progress(register.recovering_since, register.epoch, register.size, known, missing, donors)

    def answer(self, caller: Caller, epoch: int) -> RecoveryAnswer:
        """What a laptop that knows an epoch is told: whether a recovery is under way, and what came of others."""
        with self._ledger.reading(caller.body) as snapshot:
            register, states = snapshot.register(), States(caller.body, snapshot, self._cache)
            head = Head(register.size, merkle.root(snapshot, register.size).hex())
            return RecoveryAnswer(
                epoch=register.epoch,
                recovering_since=register.recovering_since,
                checkpoint=checkpoint.seal(head, caller.body, key_for(self._log_keys, states)),
                statements=[Signed.of(statement) for statement in snapshot.statements(epoch)],
                keys=told_keys(key_changes(states, snapshot, known=1)),
            )

    def prove(self, caller: Caller, request: LeavesRequest) -> LeavesAnswer:
        """One proof that the register of a size holds receipts; raises `Refused("not_found")` beyond its end."""
        with self._ledger.reading(caller.body) as snapshot:
            if not max(request.leaves) < request.size <= snapshot.register().size:
                raise Refused("not_found")
            proof = merkle.batch_proof(snapshot, request.leaves, request.size)
        return LeavesAnswer([Octets(found) for found in proof])

    def join(self, caller: Caller, request: HeadsRequest) -> HeadsAnswer:
        """Proofs that sizes of the register lead to another; raises `Refused("not_found")` beyond its end."""
        with self._ledger.reading(caller.body) as snapshot:
            if not max(request.sizes) <= request.new <= snapshot.register().size:
                raise Refused("not_found")
            proofs = [merkle.consistency_proof(snapshot, size, request.new) for size in request.sizes]
        return HeadsAnswer([[Octets(found) for found in proof] for proof in proofs])

    def introduced(self, body: str, device: str, request: DonateRequest) -> Caller:
        """A laptop that the backup does not know: it joined in the time that was lost, and brings the proof of that.

        Among what it donates stands its joining, with a receipt by the register's key of the time. Raises
        `Refused("unknown_device")` where no recovery is under way or nothing proves it; whether it is really that
        laptop, its signature tells.
        """
        with self._ledger.reading(body) as snapshot:
            if body in self._ledger.bodies() and snapshot.register().recovering_since:
                known = _shown(request, body, register_keys(States(body, snapshot, self._cache), snapshot))
                for one in request.entries:
                    if (found := _joining(one, body, device, known)) is not None:
                        return found
        raise Refused("unknown_device")

    def donate(self, caller: Caller, request: DonateRequest) -> DonateAnswer:
        """Take in decided acts that are missing here; answers which of the offered feeds still lack something.

        Raises `Refused` with `not_recovering`, `epoch_changed`, or what is wrong with an act or its receipt; then
        nothing of the request is kept. An act that is not the next of its feed is passed over.
        """
        with self._ledger.writing(caller.body) as transaction:
            donations = self._open(transaction, caller.body)
            donations.follow(request)
            taken = donations.take(request.entries)
            donor = donations.donor(caller.device, request)
            finished = self._clock.now() if request.finished else 0
            transaction.save_donor(replace(donor, brought=donor.brought + taken, finished_at=finished))
            heads = transaction.heads(request.offers)
            here = {feed: heads[feed].seq if feed in heads else 0 for feed in request.offers}
            papers = transaction.papers_lacking(request.offers)[:_MOST_PAPERS] if request.offers else []
        donations.states.publish()
        wanted = {feed: seq for feed, seq in here.items() if seq < request.offers[feed]}
        return DonateAnswer(taken, wanted, list(papers))

    def refusals(self, caller: Caller, request: RefusalsRequest) -> DonateAnswer:
        """Take in refused acts with their receipts; raises as `donate`."""
        with self._ledger.writing(caller.body) as transaction:
            donations = self._open(transaction, caller.body)
            donations.same_epoch(request.epoch)
            taken = donations.take_refused(request.entries)
            known = next(
                (one for one in transaction.donors() if one.device == caller.device), Donor(caller.device, Head())
            )
            transaction.save_donor(replace(known, brought=known.brought + taken))
        return DonateAnswer(taken)

    def end(self, body: str) -> Ended:
        """Build the register again and go on in a new epoch.

        Raises `Refused` with `not_recovering`, or with `register_fork` where a donor had verified a head that does not
        come out although nothing before it is missing: then this backup is of another register; and
        `Unavailable("log_key_missing")` where the backup lacks the key that came into force after it was made.
        """
        with self._ledger.writing(body) as transaction:
            transaction.lock()
            register = transaction.register()
            if not register.recovering_since:
                raise Refused(NOT_RECOVERING)
            donors = transaction.donors()
            rebuilt = _Rebuilt(transaction, body, register, max((donor.head.size for donor in donors), default=0))
            rebuilt.check(donors)
            statement = rebuilt.statement(self._clock.now())
            transaction.add_nodes(rebuilt.nodes)
            received_at = max(register.received_at, rebuilt.received_at)
            transaction.save_register(Register(statement.epoch, statement.head.size, received_at))
            key = key_for(self._log_keys, States(body, transaction, self._cache))
            transaction.save_statement(statement.epoch, recovery.seal(statement, key))
            transaction.void_clearances(statement.head.size)
            transaction.save_recovering(0)
            transaction.forget_donors()
        return Ended(statement, sum(donor.brought for donor in donors))

    def _open(self, transaction: RecoveryTransaction, body: str) -> "_Donations":
        """A transaction that takes donations; raises `Refused("not_recovering")`."""
        transaction.lock()
        register = transaction.register()
        if not register.recovering_since:
            raise Refused(NOT_RECOVERING)
        return _Donations(transaction, body, register, self._cache)


class _Donations:
    """One request's donations in one transaction, whose locks are held."""

    def __init__(self, transaction: RecoveryTransaction, body: str, register: Register, cache: StateCache) -> None:
        self._transaction = transaction
        self._body = body
        self._register = register
        self._since: Sequence[Statement] = ()
        self.states = States(body, transaction, cache)

    @property
    def _keys(self) -> RegisterKeys:
        """The keys of the register, as far as the body's feed is here."""
        return register_keys(self.states, self._transaction)

    def same_epoch(self, epoch: int) -> None:
        """Whether a laptop has the past that is being recovered, or an earlier one; raises `Refused("epoch_changed")`.

        Of an earlier past only that counts which the recoveries since then lost: other numbers may be used again.
        """
        if epoch > self._register.epoch:
            raise Refused("epoch_changed", {"epoch": self._register.epoch})
        sealed = self._transaction.statements(epoch)
        self._since = [recovery.read(one.bytes, self._body) for one in sealed]

    def follow(self, request: DonateRequest) -> None:
        """Recover the latest past there is: a backup may be older than an earlier recovery, as its statements prove.

        What laptops brought of an older past does not go with a later one: then the backup has to be restored again.
        """
        if request.epoch > self._register.epoch and request.statements:
            known = _shown(request, self._body, self._keys)
            found = [known.open_statement(one.envelope, self._body) for one in request.statements]
            if [one.epoch for one in found] == list(range(self._register.epoch + 1, request.epoch + 1)):
                if any(donor.brought for donor in self._transaction.donors()):
                    raise Refused("recovery_mixed")
                for one, sent in zip(found, request.statements, strict=True):
                    self._transaction.save_statement(one.epoch, sent.envelope)
                self._register = replace(self._register, epoch=request.epoch)
                self._transaction.save_register(self._register)
        self.same_epoch(request.epoch)

    def donor(self, device: str, request: DonateRequest) -> Donor:
        """What is noted of a donor, with the head it proves; raises `Refused` where the head is not as signed."""
        known = self.known(device)
        if not request.checkpoint:
            return known
        head = _shown(request, self._body, self._keys).open_head(request.checkpoint, self._body)
        if head != request.head.head:
            raise Refused("malformed", {"why": "another head than the checkpoint's"})
        return replace(known, head=head) if head.size > known.head.size else known

    def known(self, device: str) -> Donor:
        """What is noted of a donor so far."""
        return next((one for one in self._transaction.donors() if one.device == device), Donor(device, Head()))

    def take(self, entries: Sequence[Donated]) -> int:
        """Append what comes next in its feed; how many acts that were."""
        pages: dict[str, list[Donated]] = {}
        for one in entries:
            receipt = receipts.read(one.receipt.bytes)
            if receipt.status is Status.REFUSED:
                raise Refused("donation_refused")
            pages.setdefault(receipt.feed, []).append(one)
        taken = 0
        for feed in sorted(pages, key=lambda name: name != BODY_FEED):
            for part in _by_key(feed, pages[feed]):
                taken += self._append(feed, part)
        return taken

    def take_refused(self, entries: Sequence[Donated]) -> int:
        """Keep refused acts that are missing; how many those were."""
        roster, missing = BodyRoster(self.states.body()), []
        for arrived in self._arrived(entries):
            if arrived.receipted.receipt.status is not Status.REFUSED:
                raise Refused("donation_refused")
            sealed, signature = admission.read_admitted(arrived.envelope, self._body, roster)
            if not keys.all_hold((signature,)):
                raise Refused("bad_signature")
            if not arrived.receipted.receipt.names(sealed.act):
                raise Refused("donation_refused")
            missing.append(verifying.Entry(sealed, arrived.envelope, arrived.receipted, signature))
        return self._keep(missing)

    def _arrived(self, donated: Sequence[Donated]) -> list[Arrived]:
        """Donations whose receipts the register's key of the time signed."""
        sent = [one.receipt.envelope for one in donated]
        opened = self._keys.open_receipts(sent)
        return [
            Arrived(one.envelope, Receipted(receipt, envelope))
            for one, receipt, envelope in zip(donated, opened, sent, strict=True)
        ]

    def _append(self, feed: str, donated: Sequence[Donated]) -> int:
        """Append the next acts of one feed, from where it stands here; nothing behind a gap can be judged yet."""
        head = self.states.head(feed)
        coming = self._arrived(_in_a_row(donated, head.seq))
        roster = BodyRoster(self.states.body())
        cursor = verifying.Cursor(head.seq, head.chain)
        entries, _ = verifying.check_page(feed, coming, cursor, roster, self._body)
        kept = self._keep(entries)
        if kept != len(entries):
            raise Refused("donation_taken", {"feed": feed})
        for entry in entries:
            self._derive(entry)
        return kept

    def _keep(self, entries: Sequence[verifying.Entry]) -> int:
        """Keep acts that are not here yet at their places in the register; those there already are passed over."""
        known = self._transaction.acts([entry.sealed.act.id for entry in entries])
        new = [entry for entry in entries if entry.sealed.act.id not in known]
        leaves = [entry.receipted.receipt.leaf_index for entry in new]
        is_old = any(leaf < self._register.size for leaf in leaves)
        is_old = is_old or not all(one.lost_at(leaf) for one in self._since for leaf in leaves)
        if is_old or len(set(leaves)) < len(leaves) or self._transaction.taken(leaves):
            raise Refused("donation_taken")
        self._transaction.add_acts([_stored(entry) for entry in new])
        for entry in new:
            self._count(entry.sealed.act)
        return len(new)

    def _count(self, act: Act) -> None:
        """Let the device have counted as far as this act."""
        counter = self._transaction.counter(act.device)
        if act.device_seq > counter.last_seq:
            self._transaction.save_counter(replace(counter, last_seq=act.device_seq, last_hash=act.hash))

    def _derive(self, entry: verifying.Entry) -> None:
        """Write what is kept beside an act that stands in its feed."""
        act, receipt, transaction = entry.sealed.act, entry.receipted.receipt, self._transaction
        state = deciding.evolve(self.states.at(act.feed), act, receipt.decision)
        head = FeedHead(act.feed, receipt.seq, bytes.fromhex(receipt.chain), receipt.leaf_index + 1)
        self.states.advance(head, state)
        transaction.save_heads([head])
        above = deciding.parents_of(FeedName.parse(act.feed), state, None)
        transaction.add_links(Link(act.feed, feed) for feed in sorted(above) if feed != BODY_FEED)
        if receipt.status is Status.ACCEPTED:
            transaction.add_references(act.feed, papers_named(act))
            if act.kind in ANSWERS:
                transaction.set_answer(act.feed, answering(act), act.id)


class _Rebuilt:
    """The register from the backup's end on, with every receipt at its old place."""

    def __init__(self, snapshot: RecoverySnapshot, body: str, register: Register, known: int) -> None:
        self._body = body
        self._register = register
        self._frontier = Frontier.load(snapshot, register.size)
        self._kept = Head(register.size, self._frontier.root.hex())
        self._lost: list[int] = []
        self._roots = {register.size: self._kept.root}
        self._known = known
        self.nodes: list[Node] = []
        self.received_at = 0
        for act in _leaves(snapshot, register.size):
            self._fill(act.leaf_index)
            self.received_at = max(self.received_at, receipts.read(act.receipt.bytes).received_at)
            self._append(receipts.leaf(act.receipt))
        self._fill(known)

    def check(self, donors: Iterable[Donor]) -> None:
        """Whether the heads that donors knew come out, as far as nothing before them is missing."""
        whole = self._lost[0] if self._lost else self._frontier.size
        for donor in donors:
            root = self._roots.get(donor.head.size)
            if root is not None and donor.head.size <= whole and root != donor.head.root:
                raise Refused("register_fork", {"known": donor.head.size, "found": self._frontier.size})

    def statement(self, now: int) -> Statement:
        """What is said of the recovery."""
        head = Head(self._frontier.size, self._frontier.root.hex())
        lost, epoch = recovery.spans(self._lost), self._register.epoch + 1
        return Statement(self._body, epoch, self._kept, head, max(self._known, head.size), lost, now)

    def _fill(self, end: int) -> None:
        """Mark the numbers up to one as lost."""
        while self._frontier.size < end:
            self._lost.append(self._frontier.size)
            self._append(recovery.lost_leaf(self._body, self._frontier.size))

    def _append(self, leaf: bytes) -> None:
        self._frontier, made = self._frontier.append(leaf)
        self.nodes.extend(made)
        self._roots[self._frontier.size] = self._frontier.root.hex()


def answering(act: Act) -> str:
    """Whose answer an act of a ballot is."""
    return act.author if act.kind == "answer.given" else str(act.data["person"])


def _leaves(snapshot: RecoverySnapshot, start: int) -> Iterator[StoredAct]:
    """Acts in the order of the register, from a number on."""
    while found := snapshot.leaves(start, _AT_ONCE):
        yield from found
        start = found[-1].leaf_index + 1


def _shown(request: DonateRequest, body: str, known: RegisterKeys) -> RegisterKeys:
    """The keys of the register with those that came into force after the backup, as a donor shows."""
    return known.follow([one.handover for one in request.keys], body)


def _joining(one: Donated, body: str, device: str, known: RegisterKeys) -> Caller | None:
    """Whose joining a donated entry is, if it is a laptop's accepted one; None where it is anything else."""
    try:
        receipt = known.open_receipt(one.receipt.envelope)
        act, key = peek(one.envelope.bytes), admission.applicant_key(one.envelope)
    except Refused:
        return None
    is_its_own = act.device == device and receipt.names(act) and receipt.status is Status.ACCEPTED
    is_signed = keys.verify(key, keys.ACT, one.envelope.bytes, one.envelope.sig)
    return Caller(body, device, act.author, key) if is_its_own and is_signed and act.body == body else None


def _by_key(feed: str, donated: Sequence[Donated]) -> Iterator[list[Donated]]:
    """What was brought of a feed, in order, in parts behind which another key may sign receipts."""
    part: list[Donated] = []
    for one in sorted(donated, key=_seq):
        part.append(one)
        if feed == BODY_FEED and peek(one.bytes).kind in {NAMES, SECONDS}:
            yield part
            part = []
    yield part


def _in_a_row(donated: Sequence[Donated], seq: int) -> list[Donated]:
    """What of a page follows right behind a place."""
    coming: list[Donated] = []
    for one in donated:
        if _seq(one) == seq + 1:
            coming.append(one)
            seq += 1
    return coming


def _seq(one: Donated) -> int:
    return receipts.read(one.receipt.bytes).seq


def _stored(entry: verifying.Entry) -> StoredAct:
    act, receipt = entry.sealed.act, entry.receipted.receipt
    return StoredAct(
        id=act.id,
        hash=act.hash,
        device=act.device,
        device_seq=act.device_seq,
        feed=act.feed,
        seq=receipt.seq,
        leaf_index=receipt.leaf_index,
        envelope=entry.envelope,
        receipt=entry.receipted.envelope,
    )
