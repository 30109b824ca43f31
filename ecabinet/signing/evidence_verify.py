"""Judges an evidence file: what a member's laptop checks of everything it receives, and then the minutes themselves.

Signatures of every author and of the central store, the chain of each feed, the place of each receipt in the register,
every decision made again by the rules, and the figures of the minutes derived again from the acts.
"""

from collections.abc import Iterator, Mapping, Sequence

from ecabinet.application import folding, kept, minutes_file
from ecabinet.application.folding import Replay
from ecabinet.application.minutes_figures import figures
from ecabinet.application.receiving import Reception, Taken
from ecabinet.domain.acts import Status
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.minutes import MinutesFigures
from ecabinet.domain.sealing import MinutesPhase
from ecabinet.domain.states import State
from ecabinet.protocol import envelope, genesis, receipts
from ecabinet.protocol.register_keys import NAMES, RegisterKeys
from ecabinet.protocol.verifying import Arrived, Receipted, check_proven
from ecabinet.signing.evidence import Evidence, EvidenceEntry, Register
from ecabinet.signing.verdict import Finding, Verdict, failed, held, noted
from ecabinet.signing.verify import Sealed, verify_minutes

_FINAL_TEXT = "minutes.finalised"


def verify_evidence(evidence: Evidence, trust_roots: Sequence[bytes] = ()) -> Verdict:
    """Examine an evidence file; `trust_roots` as for `verify_minutes`."""
    try:
        pages, keys = _signed_by_the_store(evidence)
        findings = [_proved(evidence.register, pages, evidence.body, keys)]
        taken = _taken(evidence.body, pages)
    except Refused as fault:
        return Verdict((failed("evidence_broken", why=fault.code),))
    findings += _decided(taken)
    if not evidence.minutes:
        return Verdict((*findings, noted("evidence_no_minutes")))
    judged = _minutes(evidence, taken, trust_roots)
    return Verdict((*findings, *judged.findings), judged.figures)


def _signed_by_the_store(evidence: Evidence) -> tuple[dict[str, tuple[Arrived, ...]], RegisterKeys]:
    """The acts with receipts that the register's key of the time signed, and these keys."""
    body = evidence.feeds.get(BODY_FEED) or ()
    if not body:
        raise Refused("not_a_genesis")
    keys = _keys_of(body, evidence.body)
    pages = {
        feed: tuple(Arrived(entry.act, Receipted(keys.open_receipt(entry.receipt), entry.receipt)) for entry in entries)
        for feed, entries in evidence.feeds.items()
    }
    return pages, keys


def _keys_of(body: Sequence[EvidenceEntry], body_id: str) -> RegisterKeys:
    """The keys of the register: the founding names the first, the body's acts the others.

    Which act brought a key into force, the rules say. They are asked before any signature of a receipt is, for without
    the key there is none to check; what is built on them holds once each receipt is found signed by its time's key.
    """
    keys = RegisterKeys.founded(genesis.open_genesis(body[0].act, body_id).log_key)
    if all(envelope.peek(entry.act.bytes).kind != NAMES for entry in body):
        return keys
    read = [Arrived(entry.act, Receipted(receipts.read(entry.receipt.bytes), entry.receipt)) for entry in body]
    state = _taken(body_id, {BODY_FEED: read}).states.get(BODY_FEED)
    leaves = {one.receipted.receipt.seq: one.receipted.receipt.leaf_index for one in read}
    for known in state.log_keys[1:] if isinstance(state, BodyState) else ():
        keys = keys.then(known.key, leaves[known.behind] + 1)
    return keys


def _proved(
    register: Register | None, pages: Mapping[str, Sequence[Arrived]], body: str, keys: RegisterKeys
) -> Finding:
    """Every receipt stands in the register under a head that the store signed."""
    found = [arrived.receipted for page in pages.values() for arrived in page]
    if register is None:
        return noted("evidence_register_missing")
    head = keys.open_head(register.checkpoint, body)
    unproved = {one.receipt.leaf_index for one in found}
    for batch in register.batches:
        wanted = set(batch.leaves)
        check_proven([one for one in found if one.receipt.leaf_index in wanted], head, batch.hashes)
        unproved -= wanted
    if unproved:
        return failed("evidence_unproved", count=len(unproved))
    return held("evidence_proved", count=len(found), size=head.size)


def _taken(body: str, pages: Mapping[str, Sequence[Arrived]]) -> Taken:
    """Signatures, chains and decisions checked by the same code that a laptop receives with."""
    nothing = Replay(lambda _: ())
    return Reception(body, {}, lambda _: None, nothing, 0).take(pages)


def _decided(taken: Taken) -> Iterator[Finding]:
    for found in taken.discrepancies:
        yield failed("evidence_other_decision", kind=found.kind, feed=found.feed, theirs=found.theirs, ours=found.ours)
    if taken.waiting:
        yield noted("evidence_parents_missing", feeds=", ".join(sorted(taken.waiting)))
    if not taken.discrepancies:
        yield held("evidence_decided", count=len(taken.acts))


def _minutes(evidence: Evidence, taken: Taken, trust_roots: Sequence[bytes]) -> Verdict:
    meeting = taken.states.get(meeting_feed(evidence.meeting))
    if not isinstance(meeting, MeetingState):
        return Verdict((failed("evidence_other_meeting"),))
    sealed = None
    if meeting.minutes.phase is MinutesPhase.SEALED:
        sealed = Sealed(meeting.minutes.length, meeting.minutes.sha256)
    judged = verify_minutes(evidence.minutes, trust_roots, sealed)
    if judged.figures is None:
        return judged
    stated = judged.figures
    recorded = minutes_file.digest(minutes_file.to_bytes(stated)) == meeting.minutes.figures_sha256
    follows = recorded and _followed(stated, evidence.meeting, taken)
    finding = held("evidence_figures") if follows else failed("evidence_other_figures")
    return Verdict((*judged.findings, finding), stated)


def _followed(stated: MinutesFigures, meeting: str, taken: Taken) -> bool:
    """Whether the figures follow from the acts as they stood when the text of the minutes was made.

    That was at some moment between the meeting's end and the final text: what members said later, such as confirming
    an answer that was entered for them, is on record but not in these minutes.
    """
    states: dict[str, State] = {}
    entries = sorted((entry for page in taken.entries.values() for entry in page), key=lambda entry: entry.leaf_index)
    for entry in entries:
        act, decision = kept.entry(entry)
        if (act.feed, act.kind) == (meeting_feed(meeting), _FINAL_TEXT) and decision.status is Status.ACCEPTED:
            return False
        before = states.get(act.feed) or folding.start(act.feed)
        if before is not None:
            states[act.feed] = folding.step(before, act, decision)
        if _derived(stated, meeting, states) == stated:
            return True
    return False


def _derived(stated: MinutesFigures, meeting: str, states: Mapping[str, State]) -> MinutesFigures | None:
    """The figures that follow from these states; None while the meeting goes on."""
    body, held_meeting = states.get(BODY_FEED), states.get(meeting_feed(meeting))
    if not isinstance(body, BodyState) or not isinstance(held_meeting, MeetingState) or not held_meeting.closed_at:
        return None
    items = {state.id: state for state in states.values() if isinstance(state, ItemState)}
    reported = {ballot.ballot for ballot in stated.opinion_ballots}
    ballots = [
        state
        for state in states.values()
        if isinstance(state, BallotState) and (state.parent != BODY_FEED or state.id in reported)
    ]
    return figures(body, held_meeting, items, ballots, revision=stated.revision)
