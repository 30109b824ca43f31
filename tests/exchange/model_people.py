"""What people do about each other in the model: private notes, aides, acting for another, laptops, offices, grants.

As in `model_acts.py`, nobody asks first whether an act would be accepted.
"""

from datetime import timedelta
from functools import partial
from typing import Any, Final

from ecabinet.application.private_keys import remember_sheet, sheet_key
from ecabinet.application.private_notes import PrivateNote, PrivateNotes
from ecabinet.application.succeeding import Succeeding
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import Device, Role
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, item_feed, person_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.private import PrivateState, Share
from ecabinet.domain.rules import Mode
from ecabinet.protocol import envelope
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.keys import SigningKey
from tests.central.store_world import AN, BINH, CHAIR, GUEST, OFFICE
from tests.exchange.model_acts import Deed, pick, shown
from tests.exchange.model_private import MARK
from tests.exchange.model_world import FURTHER, Model, Seat
from tests.exchange.promises import require

_AIDES: Final = ((BINH,), (GUEST,), (BINH, GUEST), (OFFICE,), ())
_HELPERS: Final = (BINH, CHAIR, OFFICE, AN, BINH, GUEST)
_ENTRUSTED: Final = (
    ("comment.made", "comment.revised"),
    ("comment.made", "comment.replied", "comment.retracted"),
    ("comment.resolved", "comment.replied"),
)
_HOUR: Final = 3_600_000
_UNTIL: Final = (2 * _HOUR, 30 * _HOUR, 400 * 24 * _HOUR)
_LEADERS: Final = (CHAIR, BINH)
_SUCCESSORS: Final = (GUEST, BINH, AN)
_FIRST_DAY: Final = "2021-07-28"
MOST_SHEETS: Final = 3
"""How many recovery sheets one person prints."""


# Notes of one's own -------------------------------------------------------------------------------------------------


def write_note(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Note something for oneself, or for oneself and one's office; or write a note anew."""
    about = pick([BODY_FEED, *shown(seat, ItemState)], which) or BODY_FEED
    known = pick(_own_notes(seat, about), which // 8)
    note = known.id if known is not None and how % 2 else ""
    share = (None, Share.OWN, Share.OFFICE)[how // 2 % 3]
    seat.confide(lambda notes: notes.put(about, {"text": f"{MARK} {how}"}, note=note, share=share))


def change_note(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Share a note, share it no more, or remove it."""
    note = pick([note for about in (BODY_FEED, *shown(seat, ItemState)) for note in _own_notes(seat, about)], which)
    if note is not None:
        seat.confide(partial(_changed, note=note.id, how=how))


def _changed(notes: PrivateNotes, note: str, how: int) -> None:
    if how % 4 == 0:
        notes.remove(note)
    else:
        notes.share(note, (Share.OWN, Share.OFFICE)[how % 2])


def print_sheet(model: Model, seat: Seat, _which: int, _how: int) -> None:
    """Print a recovery sheet, which the letters of the one before open no longer."""
    codes = model.sheets.setdefault(seat.person.id, [])
    if len(codes) < MOST_SHEETS:
        codes.append(Code.fresh())
        remember_sheet(seat.laptop, codes[-1])
        seat.confide(lambda notes: notes.hand_on())


def type_sheet(model: Model, seat: Seat, which: int, _how: int) -> None:
    """Type the letters of a sheet that somebody of the same name printed: what was wrapped for it can be read then."""
    code = pick(model.sheets.get(seat.person.id, ()), which)
    if code is None:
        return
    try:
        brought = seat.confide(lambda notes: notes.recover(Code.typed(code.letters)))
    except Refused as fault:
        require("P12", fault.code == "sheet_not_yours", f"a sheet's letters were met with {fault.code}")
        brought = None
    if brought is not None:
        _require_opened(seat, code)


def _require_opened(seat: Seat, code: Code) -> None:
    """All that was wrapped for a sheet, as far as the laptop knows, can be read on it now."""
    own = seat.laptop.current(person_feed(seat.person.id))
    assert isinstance(own, PrivateState)
    (sheet,) = [sheet.id for sheet in own.sheets.values() if sheet.key == sheet_key(code).public]
    for name in own.locker.wraps:
        known = seat.notes._keys.locker(name.share, seat.person.id).epochs
        if name.to == sheet and name.epoch in known:
            key = seat.notes._keys.key(name.share, seat.person.id, name.epoch)
            require("P6", key, f"{seat.name} typed a sheet's letters and cannot read what was wrapped for it")


def _own_notes(seat: Seat, about: str) -> list[PrivateNote]:
    return [note for note in seat.notes.notes(about) if note.author == seat.person.id]


# Aides and acting for another ---------------------------------------------------------------------------------------


def name_aides(_model: Model, seat: Seat, which: int, _how: int) -> None:
    """Say who one's aides are, whole."""
    aides = [person.id for person in _AIDES[which % len(_AIDES)] if person.id != seat.person.id]
    seat.record(BODY_FEED, "aides.named", {"aides": aides})


def entrust(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Let somebody act in one's name, in all items or in one, for hours or for good."""
    to = _HELPERS[which % len(_HELPERS)]
    item = pick(shown(seat, ItemState), how)
    data = {
        "delegation": envelope.new_id(),
        "to": to.id,
        "kinds": list(_ENTRUSTED[how % len(_ENTRUSTED)] if to.id != seat.person.id else _ENTRUSTED[0]),
        "items": [item.partition(":")[2]] if item and how % 4 == 0 else [],
        "until": seat.clock.now() + _UNTIL[how % len(_UNTIL)],
    }
    seat.record(BODY_FEED, "delegation.granted", data)


def entrust_no_more(_model: Model, seat: Seat, which: int, _how: int) -> None:
    """Take back what one let somebody do, or give it up; or try to with another's."""
    body = seat.laptop.current_body
    mine = [one.id for one in body.delegations.values() if seat.person.id in {one.grantor, one.to}]
    chosen = pick(mine or body.delegations, which)
    if chosen is not None:
        seat.record(BODY_FEED, "delegation.ended", {"delegation": chosen})


def act_for(model: Model, seat: Seat, which: int, how: int) -> None:
    """Comment in the name of somebody who entrusted one with it, or who did so once, or never did."""
    granted = pick(model.office.laptop.current_body.delegations.values(), which)
    actor = _of(model, seat, granted.to) if granted is not None and how % 4 else seat
    for_whom = granted.grantor if granted is not None else AN.id
    items = shown(actor, ItemState)
    about = [item_feed(item) for item in (granted.items if granted else ()) if item_feed(item) in items]
    feed = pick(about or items, which // 8)
    if feed is None or for_whom == actor.person.id:
        return
    known = pick([one.id for one in items[feed].comments.values() if for_whom in {one.author, one.acting_for}], how)
    kind, data = _said_for(known, how // 4)
    actor.record(feed, kind, data, acting_for=for_whom)


def _said_for(known: str | None, how: int) -> tuple[str, dict[str, Any]]:
    kinds = ("made", "made", "replied", "revised", "retracted", "made", "resolved", "made")
    kind = kinds[how % len(kinds)] if known is not None else "made"
    said: dict[str, dict[str, Any]] = {
        "made": {"comment": envelope.new_id(), "audience": "all", "tier": "should", "proposed_wording": ""},
        "replied": {"comment": known, "reply": envelope.new_id()},
        "revised": {"comment": known},
        "retracted": {"comment": known},
        "resolved": {"comment": known, "answer": "explained"},
    }
    text = {} if kind == "retracted" else {"text": f"In their name. {how}"}
    return f"comment.{kind}", {**said[kind], **text}


def _of(model: Model, seat: Seat, *people: str) -> Seat:
    """The laptop itself if it is one of those people's; else the first one that is."""
    if seat.person.id in people:
        return seat
    return next((one for one in model.seats if one.person.id in people), seat)


# Laptops ------------------------------------------------------------------------------------------------------------


def let_in_by_officers(model: Model, _seat: Seat, which: int, how: int) -> None:
    """Two officers let in a further laptop in somebody's name without asking them; now and then just one tries."""
    person = (AN, GUEST, AN, BINH)[which % 4]
    if person is not BINH or how % 2:
        model.join_by_officers(person, seconded=bool(how % 3))


def vouch(model: Model, seat: Seat, which: int, how: int) -> None:
    """Say that another laptop of one's own name is one's own, or that it is not; now and then a younger one says so."""
    devices = model.office.laptop.current_body.devices.values()
    chosen = pick([one for one in devices if not one.confirmed_by and _is_of_the_model(one)], which)
    if chosen is None:
        return
    actor = _of(model, model.seats[0], chosen.person) if how // 2 % 4 else seat
    if how % 2:
        actor.record(BODY_FEED, "device.confirmed", {"device": chosen.id})
    else:
        actor.record(BODY_FEED, "device.disputed", {"device": chosen.id, "reason": "Not mine."})


def _is_of_the_model(device: Device) -> bool:
    """Whether a laptop came in later: the two of one person that were there at first do not quarrel."""
    return device.label.startswith(FURTHER)


def dismiss(model: Model, seat: Seat, which: int, how: int) -> None:
    """Rule that a disputed laptop is its owner's after all, as an administrator or not."""
    seat = model.office if how % 4 else seat
    body = seat.laptop.current_body
    disputed = pick([device.id for device in body.devices.values() if device.objection], which)
    if disputed is not None:
        seat.record(BODY_FEED, "dispute.dismissed", {"device": disputed, "reason": "It is theirs."})


# Offices and grants -------------------------------------------------------------------------------------------------


def hold_office(model: Model, seat: Seat, which: int, how: int) -> None:
    """Give somebody an office, or let one end and give it to somebody else who becomes a voting member for it."""
    body = seat.laptop.current_body
    today = body.local_day(model.world.clock.now())
    held = pick([one for one in body.holdings.values() if one.until is None], which)
    if held is None or how % 4 == 0:
        former = (AN, BINH)[which % 2]
        _assign(seat, envelope.new_id(), former.id, _FIRST_DAY)
        return
    successor = pick([person for person in _SUCCESSORS if person.id != held.person], how)
    if successor is None:
        return
    ended = {"holding": held.id, "until": (today - timedelta(days=1)).isoformat(), "reason": "Retired."}
    seat.record(BODY_FEED, "office.ended", ended)
    _assign(seat, held.office, successor.id, today.isoformat())
    if successor is GUEST:
        voting = {**GUEST.to_data(), "voting": 1, "roles": [Role.MEMBER.value]}
        seat.record(BODY_FEED, "person.changed", voting)


def _assign(seat: Seat, office: str, person: str, since: str, until: str = "") -> str:
    holding = envelope.new_id()
    data = {
        "holding": holding,
        "office": office,
        "title": "Minister",
        "agency": "Finance",
        "person": person,
        "from": since,
        "until": until,
        "acting": 0,
    }
    seat.record(BODY_FEED, "office.assigned", data)
    return holding


def succeed(model: Model, seat: Seat, which: int, _how: int) -> None:
    """Have the guest succeed to an office of somebody who has not answered yet, and answer in their place."""
    body = seat.laptop.current_body
    found = [
        (feed, former)
        for feed, state in shown(seat, BallotState).items()
        if state.mode is Mode.OPINION and not state.close and GUEST.id not in state.electorate
        for former in state.silent()
    ]
    chosen = pick(found, which)
    if chosen is None:
        return
    (feed, former), office = chosen, envelope.new_id()
    today = body.local_day(model.world.clock.now())
    _assign(seat, office, former.id, _FIRST_DAY, until=(today - timedelta(days=1)).isoformat())
    holding = _assign(seat, office, GUEST.id, today.isoformat())
    voting = {**GUEST.to_data(), "voting": 1}
    seat.record(BODY_FEED, "person.changed", {**voting, "roles": [Role.MEMBER.value]})
    seat.record(
        feed, "ballot.seat_passed", {"from": former.id, "to": voting, "holding": holding, "reason": "Succeeded."}
    )


def pass_seat(_model: Model, seat: Seat, which: int, how: int) -> None:
    """Let a successor answer an open ballot in place of the one before; or pretend that somebody is one."""
    known = pick(Succeeding(seat.laptop).seats(), which)
    if known is not None and how % 4:
        seat.record(f"ballot:{known.ballot}", "ballot.seat_passed", _passed(known.former.id, known, known.holding.id))
        return
    ballot = pick(shown(seat, BallotState).items(), which)
    holding = pick(seat.laptop.current_body.holdings.values(), how)
    if ballot is not None and holding is not None:
        feed, state = ballot
        former, to = pick(state.electorate, how), seat.laptop.current_body.person(holding.person)
        if former is not None and to is not None:
            data = {"from": former, "to": to.to_data(), "holding": holding.id, "reason": "So be it."}
            seat.record(feed, "ballot.seat_passed", data)


def _passed(former: str, seat: Any, holding: str) -> dict[str, Any]:  # noqa: ANN401 - a seat as the product lists it
    return {"from": former, "to": seat.successor.to_data(), "holding": holding, "reason": "Succeeded."}


def raise_somebody(model: Model, seat: Seat, which: int, how: int) -> None:
    """Make somebody an administrator or a secretary, or take it away again."""
    seat = model.office if how // 4 % 4 else seat
    person = _LEADERS[which % len(_LEADERS)]
    more = ((), (Role.ADMINISTRATOR,), (Role.SECRETARY,), (Role.ADMINISTRATOR, Role.SECRETARY))[how % 4]
    roles = sorted({*(role.value for role in person.roles), *(role.value for role in more)})
    seat.record(BODY_FEED, "person.changed", {**person.to_data(), "roles": roles})


def change_register_key(model: Model, seat: Seat, _which: int, how: int) -> None:
    """Have the operator make a further key of the register, or not, and bring it into force as an administrator."""
    key, body = SigningKey.generate(), model.world.body
    if how % 4:
        model.world.folder.keep_further_log_key(body, key)
    seat = model.office if how // 4 % 4 else seat
    seat.record(BODY_FEED, "log_key.changed", {"log_key": key.public})


def second(model: Model, seat: Seat, which: int, how: int) -> None:
    """Second what somebody proposed, oneself or another one, or withdraw it; propose it where nobody did."""
    administrators = [person.id for person in model.office.laptop.current_body.with_role(Role.ADMINISTRATOR)]
    seat = _of(model, seat, pick(administrators, how // 4) or "")
    proposed = pick(seat.laptop.current_body.proposals, which)
    if proposed is None:
        raise_somebody(model, model.office, which, how)
        return
    if how % 4:
        seat.record(BODY_FEED, "grant.seconded", {"act": proposed})
    else:
        seat.record(BODY_FEED, "grant.withdrawn", {"act": proposed, "reason": "Not now."})


CONFIDING: Final[tuple[Deed, ...]] = (write_note, write_note, write_note, change_note, print_sheet, type_sheet)
"""What people do with their private notes."""

HELPING: Final[tuple[Deed, ...]] = (
    name_aides,
    name_aides,
    entrust,
    entrust,
    entrust_no_more,
    act_for,
    act_for,
    act_for,
)
"""What people do for each other."""

VOUCHING: Final[tuple[Deed, ...]] = (let_in_by_officers, vouch, vouch, vouch, dismiss)
"""What people do about laptops."""

GOVERNING: Final[tuple[Deed, ...]] = (
    succeed,
    hold_office,
    hold_office,
    pass_seat,
    pass_seat,
    raise_somebody,
    change_register_key,
    second,
    second,
)
"""What officers do about offices and roles."""
