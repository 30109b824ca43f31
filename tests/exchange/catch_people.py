"""Stories about people: notes of their own, aides, acting for another, laptops that are not theirs, offices, grants."""

from typing import Final

from ecabinet.application.private_keys import remember_sheet
from ecabinet.domain.bodies import Role
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.domain.private import Share
from ecabinet.domain.rules import Mode
from ecabinet.protocol import envelope
from ecabinet.protocol.invitations import Code
from tests.central.store_world import AN, BINH, CHAIR, GUEST
from tests.exchange import catching
from tests.exchange.catching import ballot_of, item_of, remark
from tests.exchange.model_private import MARK
from tests.exchange.model_world import Model, Seat

_DAY_BEFORE: Final = "2026-05-31"
_TODAY: Final = "2026-06-01"
"""The model begins on this day."""


def _note(seat: Seat, share: Share = Share.OWN) -> None:
    seat.notes.put(BODY_FEED, {"text": f"{MARK} Không đồng ý."}, share=share)


def _aides(seat: Seat, *people: str) -> None:
    seat.record(BODY_FEED, "aides.named", {"aides": list(people)})


def _entrust(model: Model) -> str:
    """An lets Binh comment in her name, and everybody knows."""
    delegation = envelope.new_id()
    granted = {"delegation": delegation, "to": BINH.id, "kinds": ["comment.made"], "items": []}
    model.an.record(BODY_FEED, "delegation.granted", {**granted, "until": model.world.clock.time + 10**10})
    model.settle()
    return delegation


def somebody_notes_something(model: Model) -> None:
    """An notes something for herself, and something for herself and her office."""
    _note(model.an)
    _note(model.an, Share.OFFICE)
    model.settle_and_check()


def an_aide_is_one_no_longer(model: Model) -> None:
    """An shares a note with Binh, who helps her, and goes on noting when he does so no more."""
    _note(model.an, Share.OFFICE)
    _aides(model.an, BINH.id)
    model.settle_and_check()
    _aides(model.an)
    model.settle_and_check()


def a_laptop_with_notes_is_lost(model: Model) -> None:
    """An notes something on two laptops; one is lost and shut out, and she goes on noting on the other."""
    _note(model.an)
    model.settle_and_check()
    model.an.record(BODY_FEED, "device.revoked", {"device": model.an_at_home.laptop.device, "reason": "Lost."})
    model.settle_and_check()


def officers_let_in_a_laptop_in_her_name(model: Model) -> None:
    """Two officers have a laptop admitted in An's name; she notes on, and never said that it is hers."""
    _note(model.an)
    model.settle()
    assert model.join_by_officers(AN, seconded=True)
    model.settle_and_check()


def one_officer_lets_in_a_laptop_alone(model: Model) -> None:
    """One officer tries to have a laptop admitted beside An's, with nobody seconding it."""
    model.join_by_officers(AN, seconded=False)


def a_further_laptop_comes_in(model: Model) -> None:
    """An lets in a further laptop, and reads there what she noted before."""
    _note(model.an)
    model.settle()
    assert model.join_further(model.an)
    model.settle_and_check()


def a_sheet_is_printed_anew(model: Model) -> None:
    """An prints a recovery sheet because she lost the one before, and goes on noting."""
    for _ in range(2):
        code = Code.fresh()
        model.sheets.setdefault(AN.id, []).append(code)
        remember_sheet(model.an.laptop, code)
        _note(model.an)
        model.settle_and_check()


def a_comment_in_her_name_comes_after_she_took_it_back(model: Model) -> None:
    """Binh, offline, comments in An's name while he may; she takes it back, and only then he is online again."""
    delegation = _entrust(model)
    model.binh.record(item_of(model.binh), "comment.made", remark(), acting_for=AN.id)
    model.an.record(BODY_FEED, "delegation.ended", {"delegation": delegation})
    model.an.exchange()
    model.settle()


def a_comment_in_the_name_of_somebody_who_never_said_so(model: Model) -> None:
    """Binh may comment in An's name; he does so in the chair's as well."""
    _entrust(model)
    for person in (AN, CHAIR):
        model.binh.record(item_of(model.binh), "comment.made", remark(), acting_for=person.id)


def a_disputed_laptop_goes_on(model: Model) -> None:
    """Two officers have a laptop admitted in An's name; she says that it is not hers, and it goes on commenting."""
    assert model.join_by_officers(AN, seconded=True)
    stranger = model.seats[-1]
    model.settle()
    model.an.record(BODY_FEED, "device.disputed", {"device": stranger.laptop.device, "reason": "Not mine."})
    model.an.exchange()
    catching.comment(stranger, item_of(model.an))
    stranger.try_exchange()


def somebody_is_raised_by_one_alone(model: Model) -> None:
    """There are two administrators; one makes a guest a secretary without asking the other."""
    for person, role in ((CHAIR, Role.ADMINISTRATOR), (GUEST, Role.SECRETARY)):
        roles = sorted({*(known.value for known in person.roles), role.value})
        model.office.record(BODY_FEED, "person.changed", {**person.to_data(), "roles": roles})
    model.settle()


def an_office_passes_on(model: Model) -> None:
    """An, a minister, is succeeded by the guest while a ballot is open; her notes stay hers."""
    _note(model.an)
    model.settle()
    office = envelope.new_id()
    _hold(model, office, AN.id, "2021-07-28", until=_DAY_BEFORE)
    holding = _hold(model, office, GUEST.id, _TODAY)
    _pass_seat(model, holding)
    model.settle_and_check()


def a_seat_is_passed_to_somebody_elses_office(model: Model) -> None:
    """The Secretariat has An's place in a ballot go to somebody who holds another office than she did."""
    _hold(model, envelope.new_id(), AN.id, "2021-07-28")
    _pass_seat(model, _hold(model, envelope.new_id(), GUEST.id, _TODAY))


def _hold(model: Model, office: str, person: str, since: str, until: str = "") -> str:
    holding = envelope.new_id()
    named = {"holding": holding, "office": office, "person": person, "from": since, "until": until}
    model.office.record(BODY_FEED, "office.assigned", {**named, "title": "Minister", "agency": "Finance", "acting": 0})
    return holding


def _pass_seat(model: Model, holding: str) -> None:
    voting = {**GUEST.to_data(), "voting": 1}
    model.office.record(BODY_FEED, "person.changed", {**voting, "roles": [Role.MEMBER.value]})
    passed = {"from": AN.id, "to": voting, "holding": holding, "reason": "Succeeded."}
    model.office.record(ballot_of(model.office, Mode.OPINION), "ballot.seat_passed", passed)
    model.settle()
