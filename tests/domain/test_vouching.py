"""Whose word makes a laptop one that private things are handed to: its owner's, never that of officers alone."""

import pytest

from ecabinet.domain.bodies import BodyState, Device, Invitation, Objection
from ecabinet.domain.vouching import family, vouched


def laptop(name: str, admitted_at: int, **fields: object) -> Device:
    return Device(name, "an", f"key-{name}", "", admitted_at, **fields)  # type: ignore[arg-type]


def invited(name: str, on: str, by: str = "an") -> Invitation:
    return Invitation(f"invite-{name}", "an", 99, used_by=name, issued_by=by, issued_on=on)


def body(*devices: Device, invitations: tuple[Invitation, ...] = ()) -> BodyState:
    others = Device("officers", "office", "k", "", 0), Device("other", "binh", "k9", "", 0)
    known = {device.id: device for device in (*others, *devices)}
    return BodyState(devices=known, invitations={one.key: one for one in invitations})


FIRST = laptop("first", 1)


def test_an_only_laptop_needs_nobody_to_vouch_for_it() -> None:
    state = body(FIRST)
    assert vouched(state, "an") == family(state, "first") == (FIRST,)


@pytest.mark.parametrize(
    ("further", "invitations"),
    [
        (laptop("second", 5), ()),
        (laptop("second", 5, confirmed_by="office"), ()),
        (laptop("second", 5, confirmed_by="other"), ()),
        (laptop("second", 5), (invited("second", "officers", "office"),)),
        (laptop("second", 5, confirmed_by="first", objection=Objection("first", "No.", at=7, seq=7)), ()),
        (laptop("second", 5, confirmed_by="first", revoked_at=8), ()),
        (laptop("second", 5, revoked_at=8), (invited("second", "first"),)),
    ],
    ids=["nobody", "an administrator", "a stranger's laptop", "officers", "disputed", "revoked", "invited and revoked"],
)
def test_a_further_laptop_is_given_nothing_on_others_words(
    further: Device, invitations: tuple[Invitation, ...]
) -> None:
    state = body(FIRST, further, invitations=invitations)
    assert vouched(state, "an") == family(state, "first") == (FIRST,)


def test_a_further_laptop_is_vouched_for_by_the_person_alone() -> None:
    second = laptop("second", 5)
    by_code = body(FIRST, second, invitations=(invited("second", "first"),))
    assert vouched(by_code, "an") == family(by_code, "first") == family(by_code, "second") == (FIRST, second)
    known = laptop("second", 5, confirmed_by="first")
    assert vouched(body(FIRST, known), "an") == family(body(FIRST, known), "first") == (FIRST, known)


def test_a_laptop_nobody_vouches_for_vouches_for_nobody() -> None:
    spy, second_spy = laptop("spy", 5), laptop("second-spy", 6, confirmed_by="spy")
    state = body(FIRST, spy, second_spy, invitations=(invited("second-spy", "spy"),))
    assert vouched(state, "an") == family(state, "first") == (FIRST,)
    assert family(state, "spy") == (spy, second_spy)


def test_an_older_laptop_does_not_make_itself_known_by_knowing_a_younger_one() -> None:
    lost = laptop("first", 1, revoked_at=3)
    spy, again = laptop("spy", 4), laptop("again", 6, confirmed_by="spy")
    assert family(body(lost, spy, again), "again") == (again,)


def test_a_family_goes_up_to_who_let_one_in_and_down_again() -> None:
    second, third, fourth = laptop("second", 2), laptop("third", 3), laptop("fourth", 4, confirmed_by="second")
    invitations = invited("second", "first"), invited("third", "second")
    state = body(FIRST, second, third, fourth, invitations=invitations)
    for name in ("first", "second", "third"):
        assert family(state, name) == (FIRST, second, third, fourth)


def test_a_family_outlives_the_laptop_that_began_it() -> None:
    lost, second, third = laptop("first", 1, revoked_at=9), laptop("second", 2), laptop("third", 3)
    state = body(lost, second, third, invitations=(invited("second", "first"), invited("third", "first")))
    assert family(state, "second") == (second, third)


def test_who_lost_the_only_laptop_is_believed_again_with_the_next() -> None:
    lost, second = laptop("first", 1, revoked_at=3), laptop("second", 5)
    assert vouched(body(lost, second), "an") == (second,)
    still_in_use_then = laptop("first", 1, revoked_at=7)
    assert vouched(body(still_in_use_then, second), "an") == ()
