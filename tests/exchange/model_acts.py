"""What people do in the model: each deed looks at what its laptop shows and records one act, sensible or not.

`which` and `how` are whole numbers from outside that choose among what there is; a deed for which there is nothing does
nothing. Nobody asks first whether an act would be accepted: only the store decides.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias, TypeVar

from ecabinet.domain.ballots import BallotState, GivenAnswer, expected_close
from ecabinet.domain.bodies import BodyState, Person, Role
from ecabinet.domain.feeds import ballot_feed, office_feed, opinions_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import OfficeState
from ecabinet.domain.states import State
from ecabinet.protocol import envelope
from tests.central.store_world import AN, BINH, CHAIR, GUEST, PAPER
from tests.exchange.model_world import SEATS, Model, Seat, paper

Deed: TypeAlias = Callable[[Model, Seat, int, int], None]
S = TypeVar("S", bound=State)
T = TypeVar("T")

_TEXTS: Final = ("Agreed.", "Đề nghị làm rõ.", "Cần bổ sung", "", "Xin ý kiến")
_CHOICES: Final = ("agree", "disagree", "agree_with_remark", "other", "not_voting")
_LATER_MS: Final = 10_000


def pick(options: Iterable[T], number: int) -> T | None:
    """One of several, or nothing of none."""
    known = list(options)
    return known[number % len(known)] if known else None


def shown(seat: Seat, kind: type[S]) -> dict[str, S]:
    """The feeds of a kind as the laptop shows them."""
    found = {feed: seat.laptop.current(feed) for feed in sorted(seat.laptop.feeds())}
    return {feed: state for feed, state in found.items() if isinstance(state, kind) and state.seq}


def _do(seat: Seat, how: int, feed: str, kind: str, data: Mapping[str, Any], **more: Any) -> None:  # noqa: ANN401 - as `Laptop.record`
    """Record at once, or with a moment to take it back."""
    if how % 3 == 0:
        seat.submit(feed, kind, data, delay_ms=_LATER_MS, **more)
    else:
        seat.record(feed, kind, data, **more)


def _text(number: int) -> str:
    return f"{_TEXTS[number % len(_TEXTS)]} {number}"


def begin(model: Model) -> None:
    """What there is before anything happens: an agenda, a ballot, a meeting to come and one in session with a vote."""
    office, chair = model.office, model.chair
    start_agenda(model, office, 0, 0)
    (agenda,) = shown(office, OfficeState).items()
    for _ in range(2):
        _put_item(office, agenda[0], agenda[1], 0, 2)
    open_ballot(model, office, 0, 0)
    model.settle()
    (meeting,) = shown(office, MeetingState)
    lead_meeting(model, office, 0, 0)
    model.settle()
    lead_meeting(model, chair, 0, 1)
    model.settle()
    open_ballot(model, chair, 0, 1)
    publish(model, office, 0, 0)
    model.settle()
    assert len(shown(chair, BallotState)) == 2, meeting


def comment(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Say something about an item, to all or not to all."""
    feed = pick(shown(seat, ItemState), which)
    if feed is None:
        return
    item = feed.partition(":")[2]
    audience = ("all", "all", "secretariat", "chair")[how % 4]
    data = {
        "comment": envelope.new_id(),
        "audience": audience,
        "text": _text(how),
        "tier": "should",
        "proposed_wording": "",
    }
    _do(seat, how, feed if audience == "all" else opinions_feed(item, seat.person.id), "comment.made", data)


def about_comment(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Reply to a comment, revise, resolve or retract it."""
    found = [(feed, known) for feed, state in shown(seat, ItemState).items() for known in state.comments]
    chosen = pick(found, which)
    if chosen is None:
        return
    feed, known = chosen
    kind, more = [
        ("replied", {"reply": envelope.new_id(), "text": _text(how)}),
        ("revised", {"text": _text(how)}),
        ("resolved", {"answer": "partly", "text": _text(how)}),
        ("retracted", {}),
    ][how % 4]
    seat.record(feed, f"comment.{kind}", {"comment": known, **more})


def stance(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Say beforehand what one thinks of an item."""
    chosen = pick(shown(seat, ItemState).items(), which)
    if chosen is None:
        return
    feed, state = chosen
    former = state.stance_of(seat.person.id)
    what = ("no_objection", "wish_to_speak", "objection")[how % 3]
    data = {"stance": what, "reason": _text(how), "papers": sorted(state.current_digests())}
    _do(seat, how, feed, "stance.taken", data, prev=former.act if former else None)


def answer(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Answer a ballot, or change one's answer."""
    chosen = pick(shown(seat, BallotState).items(), which)
    if chosen is None:
        return
    feed, state = chosen
    former = state.answer_of(seat.person.id)
    data = {
        "choice": _CHOICES[how % len(_CHOICES)],
        "comment": _text(how),
        "papers": sorted(state.current_digests()),
    }
    _do(seat, how, feed, "answer.given", data, prev=former.id if former else None)


def answer_unseen(_model: Model, seat: Seat, which: int, _how: int) -> None:
    """Answer a ballot as if one had never answered before."""
    feed = pick(shown(seat, BallotState), which)
    if feed is not None:
        seat.record(feed, "answer.given", {"choice": "agree", "comment": "", "papers": [PAPER]})


def edit_agenda(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Change the agenda's title, an item or the order, on the revision one sees or on an older one."""
    chosen = pick(shown(seat, OfficeState).items(), which)
    if chosen is None:
        return
    feed, state = chosen
    older = int(how % 5 == 0)
    kinds = ["header", "item", "item", "removed", "ordered"]
    match kinds[how % len(kinds)]:
        case "header":
            seat.record(feed, "agenda.header", {"title": _text(how) + "."}, base=max(0, state.header_revision - older))
        case "ordered":
            order = list(state.order)[::-1]
            seat.record(feed, "agenda.ordered", {"order": order}, base=max(0, state.order_revision - older))
        case "removed" if state.items:
            item = sorted(state.items)[which % len(state.items)]
            base = state.revision_of(item)
            seat.record(feed, "agenda.item_removed", {"item": item, "reason": ""}, base=max(0, base - older))
        case _:
            _put_item(seat, feed, state, which, how)


def _put_item(seat: Seat, feed: str, state: OfficeState, which: int, how: int) -> None:
    known = sorted({*state.items, *state.removed})
    item = known[which % len(known)] if known and how % 2 else envelope.new_id()
    data = {**_line(item, how), "question": _text(how), "proposed": "", "audience": [], "papers": []}
    seat.record(feed, "agenda.item_put", data, base=max(0, state.revision_of(item) - int(how % 7 == 0)))


def _line(item: str, how: int) -> dict[str, Any]:
    return {
        "item": item,
        "number": "1",
        "title": f"Item {how}",
        "agency": "Finance",
        "minutes": 20,
        "kind": "decide",
        "confidentiality": "open",
    }


def start_agenda(model: Model, seat: Seat, _which: int, how: int) -> None:
    """Begin to prepare a meeting."""
    body = model.world.state
    rules = body.rules_for(body.local_day(model.world.clock.now()))
    now = model.world.clock.now()
    data = {
        "title": _text(how) + ".",
        "kind": "regular",
        "number": "",
        "starts_at": now,
        "ends_at": now + 1,
        "place": "",
        "chair": CHAIR.id,
        "rules": rules.to_data(),
        "rules_digest": rules.digest,
    }
    seat.record(office_feed(envelope.new_id()), "agenda.started", data)


def resolve_conflict(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Settle an edit that came too late."""
    found: list[tuple[str, str, str, dict[str, Any], int]] = []
    for feed, state in shown(seat, ItemState).items():
        for known in state.conflicts.values():
            is_question = known.subject == "question"
            value = {"question": _text(how), "proposed": ""} if is_question else {"text": _text(how), "tasks": []}
            base = state.question_revision if is_question else state.conclusion_revision
            found.append((feed, known.act, known.subject, value, base))
    for feed, office in shown(seat, OfficeState).items():
        found += [
            (feed, one.act, one.subject, *_office_value(office, one.subject, how)) for one in office.conflicts.values()
        ]
    chosen = pick(found, which)
    if chosen is not None:
        feed, act, subject, value, base = chosen
        older = int(how % 6 == 0)
        data = {"subject": subject, "act": act, "value": value}
        seat.record(feed, "conflict.resolved", data, base=max(0, base - older))


def _office_value(state: OfficeState, subject: str, how: int) -> tuple[dict[str, Any], int]:
    if subject == "header":
        assert state.header is not None
        return {**state.header.to_data(), "title": _text(how) + "."}, state.header_revision
    if subject == "order":
        return {"order": list(state.order)}, state.order_revision
    value = {**_line(subject, how), "question": _text(how), "proposed": "", "audience": [], "papers": []}
    return value, state.revision_of(subject)


def revise_question(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Change what an item asks, or conclude it."""
    chosen = pick(shown(seat, ItemState).items(), which)
    if chosen is None:
        return
    feed, state = chosen
    older = int(how % 5 == 0)
    if how % 2:
        data = {"question": _text(how), "proposed": ""}
        seat.record(feed, "item.revised", data, base=max(0, state.question_revision - older))
    else:
        data = {"text": _text(how), "tasks": []}
        seat.record(feed, "conclusion.recorded", data, base=max(0, state.conclusion_revision - older))


def replace_paper(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Replace a paper of an item, or of a ballot that is open."""
    ballot = pick(shown(seat, BallotState).items(), which)
    if how % 2 and ballot is not None and ballot[1].papers:
        feed, state = ballot
        known = sorted(state.papers.values(), key=lambda found: found.id)[0]
        sha256 = paper(how)
        data = {"paper": known.id, "version": known.version + 1, "sha256": sha256, "title": "Draft", "reason": "New."}
        seat.record(feed, "ballot.paper_replaced", data, refs=(sha256,))
        return
    item = pick(shown(seat, ItemState).items(), which)
    if item is None or not item[1].papers:
        return
    newest = sorted(item[1].papers.values(), key=lambda found: found.newest.id)[0].newest
    sha256 = paper(how)
    data = {**newest.to_data(), "version": newest.version + 1, "sha256": sha256, "reason": "New."}
    seat.record(item[0], "paper.replaced", data, base=newest.version - int(how % 5 == 0), refs=(sha256,))


def open_ballot(model: Model, seat: Seat, which: int, how: int) -> None:
    """Issue an opinion ballot, or open a vote in a session."""
    feed, data = ballot_feed(envelope.new_id()), model.world.ballot()
    meeting = pick(shown(seat, MeetingState).items(), which)
    if how % 2 and meeting is not None and meeting[1].rules is not None:
        name, state = meeting
        quorum = state.quorum()
        data |= {
            "parent": name,
            "mode": "session",
            "items": [entry.item.id for entry in state.undecided()][:1],
            "electorate": [member.to_data() for member in state.members.values()],
            "presiding": state.chair,
            "rules": state.rules.to_data(),
            "rules_digest": state.rules_digest,
            "papers": [],
            "working_days": 0,
            "issued_on": "",
            "deadline": 0,
            "grace_ms": 0,
            "silence_is_consent": 0,
            "quorum": {"present": quorum.present, "needed": quorum.needed},
            "override_reason": "" if how % 4 == 1 else "So be it.",
        }
    seat.record(feed, "ballot.opened", data, refs=tuple(found["sha256"] for found in data["papers"]))


def lead_ballot(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Rule on a late answer, answer for somebody, countersign, contest, extend, withdraw or dispute."""
    chosen = pick(shown(seat, BallotState).items(), which)
    if chosen is None:
        return
    feed, state = chosen
    found = pick(sorted(state.answers.values(), key=lambda one: one.id), how // 8)
    kind, data = _led(state, found, how)
    if kind:
        seat.record(feed, kind, data)


def _led(state: BallotState, found: GivenAnswer | None, how: int) -> tuple[str, dict[str, Any]]:
    unruled = pick(state.unruled(), how // 8)
    silent = pick(state.silent(), how // 8)
    choices: list[tuple[str, dict[str, Any]]] = [
        ("ballot.ruling", {"answer": unruled.id, "allowed": how // 8 % 2, "facts": "Lines."}) if unruled else ("", {}),
        ("answer.recorded_for", _recorded_for(silent.id, how)) if silent else ("", {}),
        ("answer.countersigned", {"answer": found.id}) if found else ("", {}),
        ("answer.contested", {"answer": found.id, "reason": "Not mine."}) if found else ("", {}),
        ("answer.confirmed", {"answer": found.id, "reason": ""}) if found else ("", {}),
        ("count.disputed", {"reason": "Count again."}) if state.close else ("", {}),
        ("ballot.withdrawn", {"reason": "No more."}) if how % 64 == 6 else ("", {}),
        ("ballot.ruling", {"answer": unruled.id, "allowed": 1, "facts": "Lines."}) if unruled else ("", {}),
    ]
    return choices[how % len(choices)]


def _recorded_for(person: str, how: int) -> dict[str, Any]:
    return {"person": person, "choice": _CHOICES[how % 2], "how": "by_hand", "reason": "The laptop failed."}


def close_ballot(_model: Model, seat: Seat, which: int, _how: int) -> None:
    """Close a ballot with what this laptop counts."""
    found = {feed: seat.laptop.confirmed(feed) for feed in shown(seat, BallotState)}
    chosen = pick(((feed, state) for feed, state in found.items() if isinstance(state, BallotState)), which)
    if chosen is not None and chosen[1].rules is not None:
        feed, state = chosen
        answers, tally = expected_close(state)
        seat.record(feed, "ballot.closed", {"base": state.seq, "answers": list(answers), "tally": tally.to_data()})


def publish(model: Model, seat: Seat, _which: int, how: int) -> None:
    """Publish a meeting with an item, for all or for some."""
    audience: Sequence[Person] = ((), (AN, CHAIR), (BINH,), ())[how % 4]
    acts = model.world.publishing(audience=tuple(person.id for person in audience), paper=paper(how))
    for feed, kind, data, refs in acts:
        seat.record(feed, kind, data, refs=refs)


def lead_meeting(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Call the roll, open or suspend the session, call an item, withdraw it, record what comes of it, join."""
    chosen = pick(shown(seat, MeetingState).items(), which)
    if chosen is None:
        return
    feed, state = chosen
    item = pick(state.items, how // 8) or envelope.new_id()
    roll = [{"person": person, "status": "room", "stand_in": ""} for person in state.members]
    outcome = {"item": item, "outcome": "postponed", "ballot": ""}
    kind, data = [
        ("attendance.recorded", {"entries": roll}),
        ("meeting.opened", {"override_reason": "It must be." if how // 8 % 2 else ""}),
        ("attendance.joined", {"where": "remote"}),
        ("item.called", {"item": item}),
        ("meeting.suspended", {"reason": "Lunch."}),
        ("meeting.resumed", {"reason": ""}),
        ("outcome.recorded", outcome) if how // 8 % 4 == 0 else ("item.called", {"item": item}),
        ("meeting.item_withdrawn", {"item": item, "reason": "Not ripe."})
        if how // 8 % 4 == 0
        else ("meeting.opened", {"override_reason": "It must be."}),
    ][how % 8]
    seat.record(feed, kind, data)


_ROLES: Final = (
    (GUEST, (Role.AUDITOR,)),
    (GUEST, (Role.GUEST,)),
    (GUEST, (Role.AIDE,)),
    (BINH, (Role.MEMBER,)),
    (BINH, (Role.MEMBER, Role.SECRETARY)),
)


def change_role(_model: Model, seat: Seat, which: int, _how: int) -> None:
    """Change what somebody is in the body, and with it what they may read."""
    person, roles = _ROLES[which % len(_ROLES)]
    seat.record("body", "person.changed", {**person.to_data(), "roles": [role.value for role in roles]})


def revoke(model: Model, seat: Seat, which: int, how: int) -> None:
    """Shut out a laptop; not often, or nobody would be left."""
    body = seat.laptop.current("body")
    if how % 4 or not isinstance(body, BodyState):
        return
    seat = model.office if how // 4 % 2 else seat
    known = (model.an_at_home, model.binh, model.guest, *model.seats[len(SEATS) :])
    shut_out = known[which % len(known)]
    seat.record("body", "device.revoked", {"device": shut_out.laptop.device, "reason": "Lost."})


EVERYBODY: Final[tuple[Deed, ...]] = (comment, comment, about_comment, stance, answer, answer, answer, answer_unseen)
"""What members and guests do."""

OFFICERS: Final[tuple[Deed, ...]] = (
    edit_agenda,
    edit_agenda,
    start_agenda,
    resolve_conflict,
    revise_question,
    revise_question,
    replace_paper,
    open_ballot,
    open_ballot,
    lead_ballot,
    lead_ballot,
    close_ballot,
    publish,
    lead_meeting,
    lead_meeting,
    lead_meeting,
    change_role,
    revoke,
)
"""What secretaries and the chair do; others try it too, now and then, and are refused."""
