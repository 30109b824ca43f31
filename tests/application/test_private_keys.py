"""Keys of notes on a laptop, and the courier that hands them on by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application.delivering import Delivering
from ecabinet.application.private_handing import Courier
from ecabinet.application.private_keys import PrivateKeys, remember_sheet
from ecabinet.application.private_notes import PrivateNotes
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import device_feed, person_feed
from ecabinet.domain.private import DeviceState, PrivateState, Share
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.private import EpochKey, Place
from tests.laptop_world import AN, CHI, ITEM_FEED, MEETING_FEED, LaptopWorld, exchange


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path)
    made.publish_meeting()
    yield made
    made.close()


def test_a_laptop_without_notes_records_nothing_by_itself(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    courier = Courier(laptop)
    laptop.subscribe(courier.on_changed)
    exchange(world, laptop)
    assert laptop.outbox() == ()


def test_an_aides_laptop_is_given_the_key_without_anybody_asking(world: LaptopWorld) -> None:
    member, aide = world.laptop(AN), world.laptop(CHI)
    for laptop in (member, aide):
        laptop.subscribe(Courier(laptop).on_changed)
    exchange(world, member, aide)
    PrivateNotes(member).put(ITEM_FEED, {"text": "Read Article 5."}, share=Share.OFFICE)
    member.record("body", "aides.named", {"aides": [aide.me]})
    exchange(world, member, aide, rounds=8)
    assert [note.content["text"] for note in PrivateNotes(aide).notes(ITEM_FEED)] == ["Read Article 5."]
    exchange(world, member, aide, rounds=3)
    assert member.outbox() == aide.outbox() == ()


def test_the_outbox_shows_the_note_and_not_how_its_key_was_handed_on(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    PrivateNotes(laptop).put(ITEM_FEED, {"text": "x"})
    delivering = Delivering(laptop, sender=None)  # type: ignore[arg-type]
    assert len(laptop.outbox()) == 4
    assert [one.entry.kind for one in delivering.view().waiting] == ["private"]
    exchange(world, laptop)
    assert [one.entry.kind for one in delivering.view().received] == ["private"]


def test_a_key_that_reached_nobody_is_handed_on_again_before_anything_is_written_under_it(
    world: LaptopWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    keys = PrivateKeys(laptop)
    with monkeypatch.context() as refused:
        refused.setattr(PrivateKeys, "_wrap", lambda *_told: None)
        first = keys.current(Share.OWN)
    assert keys.current(Share.OWN) == first
    exchange(world, laptop)
    assert PrivateKeys(laptop).key(Share.OWN, laptop.me, first.place.epoch) == first


def test_a_key_refused_too_late_is_nobodys_trouble(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    wrap = {"share": "own", "epoch": "e1", "to": "gone", "sealed": "A" * 107}
    laptop.record("device:gone", "key.wrapped", wrap)
    exchange(world, laptop)
    assert len(laptop.attention()) == 1
    Courier(laptop).on_changed(frozenset({"body"}))
    assert laptop.attention() == ()


def test_a_note_must_be_about_a_feed(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    with pytest.raises(Refused, match="unknown_feed"):
        PrivateNotes(laptop).put("nowhere", {"text": "x"})
    with pytest.raises(Refused, match="note_too_long"):
        PrivateNotes(laptop).put(ITEM_FEED, {"text": "x" * 300_000})
    assert PrivateNotes(laptop).notes(ITEM_FEED) == ()


def test_a_strangers_key_that_a_bribed_store_lets_in_is_passed_over(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    notes = PrivateNotes(laptop)
    notes.put(ITEM_FEED, {"text": "mine"})
    exchange(world, laptop, rounds=4)
    (epoch,) = PrivateKeys(laptop).locker(Share.OWN, laptop.me).epochs
    forged = EpochKey.fresh(Place(world.body, laptop.me, Share.OWN, epoch))
    data = {"share": "own", "epoch": epoch, "to": laptop.device}
    data["sealed"] = forged.wrapped(laptop.device, laptop.wrap_key.public)
    for feed in (device_feed(laptop.device), person_feed(laptop.me)):
        world.store.force(world.office.seal(feed, "key.wrapped", data))
    exchange(world, laptop, rounds=4)
    state = laptop.confirmed(device_feed(laptop.device))
    assert isinstance(state, DeviceState)
    assert len(state.wraps) == 2
    again = PrivateNotes(laptop)
    assert [note.content["text"] for note in again.notes(ITEM_FEED)] == ["mine"]
    again.put(ITEM_FEED, {"text": "mine too"})
    assert PrivateKeys(laptop).current(Share.OWN) != forged


def test_a_sheet_that_was_withdrawn_opens_no_later_note(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    code = Code.fresh()
    remember_sheet(laptop, code)
    notes = PrivateNotes(laptop)
    notes.put(ITEM_FEED, {"text": "before"})
    state = laptop.current(person_feed(laptop.me))
    assert isinstance(state, PrivateState)
    (sheet,) = state.sheets
    notes.withdraw_sheet(sheet)
    notes.put(ITEM_FEED, {"text": "after"})
    first, second = PrivateKeys(laptop).locker(Share.OWN, laptop.me).epochs
    wraps = laptop.current(person_feed(laptop.me)).locker.wraps  # type: ignore[union-attr]
    assert [(name.epoch, name.to) for name in wraps] == [(first, sheet)]
    assert second != first
    with pytest.raises(Refused, match="sheet_not_yours"):
        notes.recover(Code.fresh())


def test_notes_of_many_items_are_found_without_opening_all_of_them_again(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    notes = PrivateNotes(laptop)
    for number in range(5):
        notes.put(ITEM_FEED, {"text": str(number)})
        notes.put(MEETING_FEED, {"text": f"m{number}"})
    first = notes.notes(ITEM_FEED)
    assert [note.content["text"] for note in first] == list("01234")
    assert notes.notes(ITEM_FEED)[0] is first[0]
    notes.put(ITEM_FEED, {"text": "new"}, note=first[0].id)
    assert [note.content["text"] for note in notes.notes(ITEM_FEED)] == ["new", *"1234"]
    assert notes.note(first[0].id) == notes.notes(ITEM_FEED)[0]
