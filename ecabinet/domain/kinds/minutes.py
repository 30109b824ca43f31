"""The kinds of acts by which minutes are circulated, corrected, finalised, signed and sealed, in the meeting's feed."""

from dataclasses import replace

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.attendance import PRESENT
from ecabinet.domain.bodies import Role
from ecabinet.domain.cases import Case, Kind, require
from ecabinet.domain.faults import Refused
from ecabinet.domain.meetings import MeetingPhase, MeetingState
from ecabinet.domain.sealing import Correction, Minutes, MinutesPhase, Signature, Signer
from ecabinet.domain.shapes import DIGEST, FLAG, ID, MAYBE_ID, TIME, Data, Fields, OneOf, Text, Whole

_IN_PREPARATION = frozenset({MinutesPhase.NONE, MinutesPhase.IN_REVIEW})


def _with_minutes(state: MeetingState, minutes: Minutes) -> MeetingState:
    return replace(state, minutes=minutes)


def _require_in_review(minutes: Minutes) -> None:
    require(minutes.phase is MinutesPhase.IN_REVIEW, f"minutes_{minutes.phase.value}")


def _guard_circulation(case: Case[MeetingState]) -> Decision:
    minutes = case.state.minutes
    require(case.state.phase is MeetingPhase.HELD, f"meeting_is_{case.state.phase.value}")
    require(minutes.phase in _IN_PREPARATION, f"minutes_{minutes.phase.value}")
    require(case.data["revision"] == minutes.revision + 1, "minutes_revision")
    return case.accept()


def _circulate(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    data = act.data
    return _with_minutes(
        state,
        replace(
            state.minutes,
            phase=MinutesPhase.IN_REVIEW,
            revision=data["revision"],
            sha256=data["sha256"],
            length=data["length"],
            figures_sha256=data["figures_sha256"],
            review_until=data["review_until"],
            circulated_at=decision.at,
        ),
    )


def _guard_correction(case: Case[MeetingState]) -> Decision:
    """Whoever was in the room or remote at any time of the meeting may ask for a correction."""
    _require_in_review(case.state.minutes)
    entries = case.state.attendance_of(case.act.author).entries
    require(any(entry.status in PRESENT for entry in entries), "not_present")
    require(case.data["correction"] not in case.state.minutes.corrections, "correction_known")
    item = case.data["item"]
    require(not item or item in case.state.items, "item_unknown")
    return case.accept()


def _propose(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    data = act.data
    correction = Correction(data["correction"], act.author, data["item"], data["text"], decision.at)
    return _with_correction(state, correction)


def _with_correction(state: MeetingState, correction: Correction) -> MeetingState:
    corrections = {**state.minutes.corrections, correction.id: correction}
    return _with_minutes(state, replace(state.minutes, corrections=corrections))


def _guard_ruling(case: Case[MeetingState]) -> Decision:
    _require_in_review(case.state.minutes)
    correction = case.state.minutes.corrections.get(case.data["correction"])
    require(correction is not None and correction.is_open, "correction_not_open")
    return case.accept()


def _rule(state: MeetingState, act: Act, _decision: Decision) -> MeetingState:
    asked = state.minutes.corrections[act.data["correction"]]
    return _with_correction(state, replace(asked, taken=bool(act.data["taken"]), ruling=act.data["text"]))


def _guard_final_text(case: Case[MeetingState]) -> Decision:
    """The final text is the circulated one, or one revision further where corrections were taken."""
    minutes = case.state.minutes
    _require_in_review(minutes)
    require(case.now >= minutes.review_until, "review_not_over")
    require(not minutes.open_corrections(), "corrections_open")
    require(case.data["revision"] in {minutes.revision, minutes.revision + 1}, "minutes_revision")
    same = (case.data["sha256"], case.data["length"]) == (minutes.sha256, minutes.length)
    require(same or case.data["revision"] > minutes.revision, "minutes_revision")
    return case.accept()


def _finalise(state: MeetingState, act: Act, _decision: Decision) -> MeetingState:
    data = act.data
    return _with_minutes(
        state,
        replace(
            state.minutes,
            phase=MinutesPhase.FINAL_TEXT,
            revision=data["revision"],
            sha256=data["sha256"],
            length=data["length"],
            figures_sha256=data["figures_sha256"],
        ),
    )


def _guard_signing(case: Case[MeetingState]) -> Decision:
    """Signatures come in the order of the signers, each file longer than the one before it."""
    minutes, data = case.state.minutes, case.data
    signer = case.state.next_signer()
    require(minutes.phase in {MinutesPhase.FINAL_TEXT, MinutesPhase.SIGNED}, f"minutes_{minutes.phase.value}")
    if signer is None:
        raise Refused("not_your_signature")
    require((signer.role, signer.person) == (data["role"], case.act.author), "not_your_signature")
    require(data["length"] > minutes.length and data["sha256"] != minutes.sha256, "signature_adds_nothing")
    return case.accept()


def _sign(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    data = act.data
    signature = Signature(Role(data["role"]), act.author, data["sha256"], data["length"], decision.at)
    return _with_minutes(
        state,
        replace(
            state.minutes,
            phase=MinutesPhase.SIGNED,
            sha256=data["sha256"],
            length=data["length"],
            signatures=(*state.minutes.signatures, signature),
        ),
    )


def _last_signer(state: MeetingState) -> Signer | None:
    return state.signers[-1] if state.signers else None


def _guard_sealing(case: Case[MeetingState]) -> Decision:
    state, minutes, data = case.state, case.state.minutes, case.data
    require(minutes.phase is MinutesPhase.SIGNED, f"minutes_{minutes.phase.value}")
    require(state.next_signer() is None, "signatures_missing")
    last = _last_signer(state)
    require(last is not None and last.person == case.act.author, "not_your_signature")
    sealed = (data["sha256"], data["length"], data["figures_sha256"])
    require(sealed == (minutes.sha256, minutes.length, minutes.figures_sha256), "not_the_signed_minutes")
    return case.accept()


def _seal(state: MeetingState, _act: Act, decision: Decision) -> MeetingState:
    sealed = replace(state.minutes, phase=MinutesPhase.SEALED, sealed_at=decision.at)
    return replace(state, phase=MeetingPhase.CLOSED, minutes=sealed)


def _paper(data: Data) -> tuple[str, ...]:
    return (data["sha256"],)


_LENGTH = Whole(1, 2**40)
_FILE = Fields({"sha256": DIGEST, "length": _LENGTH})
_FIGURED = _FILE.and_also(figures_sha256=DIGEST)
_REVISED = _FIGURED.and_also(revision=Whole(1, 10_000))
_GIVEN = Text(least=1, most=4_000)
_PROPOSED = Fields({"correction": ID, "item": MAYBE_ID, "text": _GIVEN})
_RULED = Fields({"correction": ID, "taken": FLAG, "text": Text(most=4_000)})

KINDS: dict[str, Kind[MeetingState]] = {
    "minutes.circulated": Kind(_REVISED.and_also(review_until=TIME), _guard_circulation, _circulate, papers=_paper),
    "minutes.correction_proposed": Kind(_PROPOSED, _guard_correction, _propose),
    "minutes.correction_ruled": Kind(_RULED, _guard_ruling, _rule),
    "minutes.finalised": Kind(_REVISED, _guard_final_text, _finalise, papers=_paper),
    "minutes.signed": Kind(_FILE.and_also(role=OneOf.of(Role)), _guard_signing, _sign, papers=_paper),
    "minutes.sealed": Kind(_FIGURED, _guard_sealing, _seal, papers=_paper),
}
"""Every kind of act about minutes in the feed `meeting:<id>`."""
