"""Private notes across real laptops and the real store: who reads them, who never does, and what the store can see."""

from contextlib import suppress

import pytest

from ecabinet.application.admitting import Admitting
from ecabinet.application.laptop import Laptop
from ecabinet.application.private_handing import Courier
from ecabinet.application.private_keys import PrivateKeys, remember_sheet, sheet_key
from ecabinet.application.private_notes import PrivateNotes
from ecabinet.central.administration import Administrator, new_person
from ecabinet.domain.acts import Status
from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, desk_feed, device_feed, person_feed
from ecabinet.domain.private import DeviceState, PrivateState, Share
from ecabinet.protocol import base64url
from ecabinet.protocol.envelope import new_id
from ecabinet.protocol.hpke import WrapKey
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.private import EpochKey, Place
from tests.central.store_world import AN, BINH
from tests.exchange.crew import ADDRESS, Crew, Member

SECRET = "Không đồng ý Điều 5 — chỉ mình tôi biết"


@pytest.fixture
def item(crew: Crew) -> str:
    """The feed of the item that notes are about."""
    return crew.world.publish()[1]


@pytest.fixture
def an(crew: Crew) -> Member:
    """An's laptop: the one of hers that is in use, since the pen of the world's own is put away first."""
    pen = crew.world.an
    crew.world.do(pen, BODY_FEED, "device.revoked", {"device": pen.device, "reason": "Sold."})
    return crew.join(AN)


@pytest.fixture
def binh(crew: Crew) -> Member:
    """Binh's laptop, likewise."""
    pen = crew.world.binh
    crew.world.do(pen, BODY_FEED, "device.revoked", {"device": pen.device, "reason": "Sold."})
    return crew.join(BINH)


def second_laptop(crew: Crew, first: Member) -> Member:
    """A further laptop that a person lets in with their first one."""
    (invitation,) = Admitting(first.laptop).invite([first.person.id])
    first.exchange()
    return crew.take_in(first.person, invitation)


def let_in_by_officers(crew: Crew) -> Member:
    """A further laptop in An's name that two officers admit without asking her."""
    world, colleague = crew.world, new_person("Colleague", {Role.SECRETARY}, order=300)
    world.do(world.office, BODY_FEED, "person.added", colleague.to_data() | {"roles": ["secretary"]})
    pen = world.joined(colleague, world.invited(colleague))
    (invited,) = Administrator(world.store, world.founded.founder).invite([AN])
    world.do(pen, BODY_FEED, "invitation.seconded", {"invite_key": invited.code.key.public})
    return crew.take_in(AN, invited.to(ADDRESS))


def texts(notes: PrivateNotes, item: str) -> list[str]:
    return [note.content["text"] for note in notes.notes(item)]


def settle(crew: Crew, *everybody: PrivateNotes) -> None:
    """Let laptops exchange and hand on keys until it is quiet."""
    for _ in range(3):
        crew.settle()
        for notes in everybody:
            notes.hand_on()
    crew.settle()


def everything_kept(crew: Crew) -> bytes:
    """Every byte of the store's folder."""
    root = crew.world.folder.root
    return b"".join(file.read_bytes() for file in sorted(root.rglob("*")) if file.is_file())


def test_a_note_is_written_offline_and_is_there_after_a_restart(crew: Crew, an: Member, item: str) -> None:
    crew.settle()
    an.line.client = None
    note = PrivateNotes(an.laptop).put(item, {"text": SECRET, "page": 3})
    an.reopen()
    (found,) = PrivateNotes(an.laptop).notes(item)
    assert (found.id, found.content, found.share) == (note.id, {"text": SECRET, "page": 3}, Share.OWN)


def test_the_version_written_last_stands_and_the_earlier_ones_stay(crew: Crew, an: Member, item: str) -> None:
    notes = PrivateNotes(an.laptop)
    note = notes.put(item, {"text": "one"})
    notes.put(item, {"text": "two"}, note=note.id)
    crew.settle()
    assert texts(notes, item) == ["two"]
    assert [version.content["text"] for version in notes.versions(note.id)] == ["one", "two"]
    notes.remove(note.id)
    assert notes.notes(item) == ()
    with pytest.raises(Refused, match="note_unknown"):
        notes.remove(note.id)
    crew.settle()
    assert not an.laptop.attention()


def test_nobody_who_holds_the_stores_disk_reads_a_note(crew: Crew, an: Member, item: str) -> None:
    PrivateNotes(an.laptop).put(item, {"text": SECRET})
    crew.settle()
    assert person_feed(AN.id).encode() in everything_kept(crew)
    kept = everything_kept(crew)
    for text in (SECRET, "Điều 5", "chỉ mình tôi"):
        assert text.encode() not in kept
        assert base64url.encode(text.encode())[2:-2].encode() not in kept


def test_nobody_who_holds_the_laptops_disk_reads_a_note(crew: Crew, an: Member, item: str) -> None:
    notes = PrivateNotes(an.laptop)
    notes.put(item, {"text": SECRET})
    crew.settle()
    assert texts(notes, item) == [SECRET]
    kept = b"".join(file.read_bytes() for file in sorted(an.folder.rglob("*")) if file.is_file())
    assert len(kept) > 100_000
    for text in (SECRET, "Điều 5", item, base64url.encode(an.laptop.wrap_key.secret.private_bytes_raw())):
        assert text.encode() not in kept


def test_nobody_else_is_given_a_private_feed(crew: Crew, an: Member, binh: Member, item: str) -> None:
    PrivateNotes(an.laptop).put(item, {"text": SECRET})
    crew.settle()
    office = crew.world.office
    wanted = dict.fromkeys((person_feed(AN.id), device_feed(an.laptop.device), desk_feed(AN.id)), (0, "00" * 32))
    answer = crew.world.exchange(office, want=wanted)
    assert not answer.feeds
    assert not {feed for feed in binh.laptop.feeds() if feed.startswith(("person:", "device:", "desk:"))}


def test_a_second_laptop_reads_the_notes_that_were_there_before_it(crew: Crew, an: Member, item: str) -> None:
    old = PrivateNotes(an.laptop)
    old.put(item, {"text": SECRET})
    crew.settle()
    new = PrivateNotes(second_laptop(crew, an).laptop)
    assert texts(new, item) == []
    assert new.wait_for_another_laptop
    settle(crew, new, old)
    assert texts(new, item) == [SECRET]
    assert not new.wait_for_another_laptop
    new.put(item, {"text": "from the new one"})
    settle(crew, new, old)
    assert texts(old, item) == [SECRET, "from the new one"]
    assert old.hand_on() == new.hand_on() == 0


def test_a_laptop_nobody_vouches_for_is_given_no_key_until_its_owner_confirms_it(
    crew: Crew, an: Member, item: str
) -> None:
    old = PrivateNotes(an.laptop)
    old.put(item, {"text": SECRET})
    crew.settle()
    stranger = let_in_by_officers(crew)
    new = PrivateNotes(stranger.laptop)
    new.hand_on()
    settle(crew, new, old)
    assert texts(new, item) == []
    an.record(BODY_FEED, "device.confirmed", {"device": stranger.laptop.device})
    settle(crew, new, old)
    assert texts(new, item) == [SECRET]


def test_a_laptop_nobody_vouches_for_cannot_push_a_key_or_a_sheet_of_its_own_upon_the_others(
    crew: Crew, an: Member, item: str
) -> None:
    """Two officers can have a laptop admitted in somebody's name: it may write where they write, and learns nothing."""
    notes = PrivateNotes(an.laptop)
    notes.put(item, {"text": "before"})
    crew.settle()
    spy, sheet = let_in_by_officers(crew), Code.fresh()
    pushed = EpochKey.fresh(Place(crew.world.body, AN.id, Share.OWN, new_id()))
    epoch, to = pushed.place.epoch, an.laptop.device
    wrapped = {"share": "own", "epoch": epoch, "to": to, "sealed": pushed.wrapped(to, an.laptop.wrap_key.public)}
    spy.record(person_feed(AN.id), "epoch.begun", {"epoch": epoch, "check": pushed.check})
    spy.record(device_feed(to), "key.wrapped", wrapped)
    spy.record(person_feed(AN.id), "sheet.printed", {"sheet": new_id(), "key": sheet_key(sheet).public})
    settle(crew, notes)
    assert not spy.laptop.attention()
    note = notes.put(item, {"text": SECRET})
    settle(crew, notes)
    assert state(an).locker.notes[note.id].epoch != epoch
    spying = PrivateNotes(spy.laptop)
    assert spying.recover(sheet) == 0
    assert texts(spying, item) == []


def test_a_revoked_laptop_cannot_open_what_is_written_after(crew: Crew, an: Member, item: str) -> None:
    old = PrivateNotes(an.laptop)
    lost = second_laptop(crew, an)
    its = PrivateNotes(lost.laptop)
    its.hand_on()
    crew.settle()
    before = old.put(item, {"text": "before"})
    settle(crew, old, its)
    assert texts(its, item) == ["before"]
    an.record(BODY_FEED, "device.revoked", {"device": lost.laptop.device, "reason": "Stolen."})
    old.put(item, {"text": SECRET})
    old.put(item, {"text": "before, changed"}, note=before.id)
    crew.members.remove(lost)
    settle(crew, old)
    assert len(state(an).locker.epochs) == 2
    stolen_key = lost.laptop.wrap_key
    for note in state(an).locker.notes.values():
        assert opened_by_thief(crew, an, lost, stolen_key, note.epoch) is None
    lost.close()


def state(member: Member) -> PrivateState:
    found = member.laptop.current(person_feed(member.laptop.me))
    assert isinstance(found, PrivateState)
    return found


def opened_by_thief(crew: Crew, an: Member, lost: Member, key: WrapKey, epoch: str) -> EpochKey | None:
    """What a stolen laptop opens, with everything a dishonest store could hand it."""
    place = Place(crew.world.body, an.laptop.me, Share.OWN, epoch)
    feeds = [an.laptop.confirmed(device_feed(device.laptop.device)) for device in (an, lost)]
    wraps = [wrap for feed in feeds if isinstance(feed, DeviceState) for wrap in feed.wraps.items()]
    for name, sealed in [*wraps, *state(an).locker.wraps.items()]:
        for to in (name.to, lost.laptop.device):
            try:
                return EpochKey.unwrapped(place, sealed, to, key)
            except Refused:
                continue
    return None


def test_two_laptops_that_change_a_note_offline_end_with_one_text_and_both_versions(
    crew: Crew, an: Member, item: str
) -> None:
    other = second_laptop(crew, an)
    first, second = PrivateNotes(an.laptop), PrivateNotes(other.laptop)
    second.hand_on()
    settle(crew, first, second)
    note = first.put(item, {"text": "begun"})
    settle(crew, first, second)
    second.put(item, {"text": "on the second"}, note=note.id)
    first.put(item, {"text": "on the first"}, note=note.id)
    settle(crew, first, second)
    assert texts(first, item) == texts(second, item) == ["on the second"]
    versions = {"begun", "on the first", "on the second"}
    for notes in (first, second):
        assert {version.content["text"] for version in notes.versions(note.id)} == versions
    assert not an.laptop.attention()
    assert not other.laptop.attention()


def test_an_aide_reads_what_is_shared_with_them_and_nothing_else(
    crew: Crew, an: Member, binh: Member, item: str
) -> None:
    members, aides = PrivateNotes(an.laptop), PrivateNotes(binh.laptop)
    members.put(item, {"text": "mine alone"})
    shared = members.put(item, {"text": "for the office"}, share=Share.OFFICE)
    settle(crew, members, aides)
    assert texts(aides, item) == []
    an.record(BODY_FEED, "aides.named", {"aides": [BINH.id]})
    settle(crew, members, aides)
    assert texts(aides, item) == ["for the office"]
    assert aides.notes(item)[0].author == AN.id
    an.record(BODY_FEED, "aides.named", {"aides": []})
    crew.settle()
    assert desk_feed(AN.id) not in binh.laptop.feeds()
    assert texts(aides, item) == []
    members.share(shared.id, Share.OWN)
    members.put(item, {"text": "after"}, share=Share.OFFICE)
    settle(crew, members, aides)
    assert texts(aides, item) == []
    assert sorted(texts(members, item)) == ["after", "for the office", "mine alone"]
    epochs = PrivateKeys(an.laptop).locker(Share.OFFICE, AN.id).epochs
    assert len(epochs) == 2


def test_an_aide_cannot_write_a_members_notes_nor_hand_out_keys(crew: Crew, an: Member, binh: Member) -> None:
    an.record(BODY_FEED, "aides.named", {"aides": [BINH.id]})
    PrivateNotes(an.laptop).put(BODY_FEED, {"text": "x"}, share=Share.OFFICE)
    crew.settle()
    locker = PrivateKeys(an.laptop).locker(Share.OFFICE, AN.id)
    note = next(iter(locker.notes.values()))
    forged = {"note": note.id, "epoch": note.epoch, "nonce": note.nonce, "sealed": note.sealed}
    binh.record(desk_feed(AN.id), "private", forged)
    binh.record(desk_feed(AN.id), "epoch.begun", {"epoch": new_id(), "check": "ab" * 32})
    crew.settle()
    assert [trouble.code for trouble in binh.laptop.attention()] == ["not_permitted"] * 2


def test_a_lost_only_laptop_and_the_printed_sheet_bring_the_notes_back(crew: Crew, an: Member, item: str) -> None:
    code = Code.fresh()
    remember_sheet(an.laptop, code)
    notes = PrivateNotes(an.laptop)
    notes.put(item, {"text": SECRET})
    notes.put(item, {"text": "shared"}, share=Share.OFFICE)
    crew.settle()
    crew.world.do(crew.world.office, BODY_FEED, "device.revoked", {"device": an.laptop.device, "reason": "Lost."})
    crew.members.remove(an)
    new = PrivateNotes(crew.join(AN).laptop)
    crew.settle()
    assert texts(new, item) == []
    with pytest.raises(Refused, match="sheet_not_yours"):
        new.recover(Code.fresh())
    assert new.recover(Code.typed(code.letters)) == 2
    assert sorted(texts(new, item)) == sorted([SECRET, "shared"])
    settle(crew, new)
    assert not crew.members[-1].laptop.attention()
    crew.members[-1].reopen()
    again = PrivateNotes(crew.members[-1].laptop)
    assert sorted(texts(again, item)) == sorted([SECRET, "shared"])
    an.close()


def test_a_sheet_that_is_printed_anew_takes_the_place_of_the_one_before(crew: Crew, an: Member, item: str) -> None:
    former, notes = Code.fresh(), PrivateNotes(an.laptop)
    remember_sheet(an.laptop, former)
    notes.put(item, {"text": "before"})
    crew.settle()
    remember_sheet(an.laptop, Code.fresh())
    notes.put(item, {"text": SECRET})
    settle(crew, notes)
    assert not an.laptop.attention()
    assert sorted(sheet.withdrawn for sheet in state(an).sheets.values()) == [False, True]
    new = PrivateNotes(second_laptop(crew, an).laptop)
    crew.settle()
    assert new.recover(former) == 1
    assert texts(new, item) == ["before"]


def test_the_sheets_letters_never_reach_the_laptops_disk_nor_the_store(crew: Crew, an: Member, item: str) -> None:
    code = Code.fresh()
    remember_sheet(an.laptop, code)
    PrivateNotes(an.laptop).put(item, {"text": SECRET})
    crew.settle()
    assert sheet_key(code).public.encode() in everything_kept(crew)
    assert base64url.encode(sheet_key(code).secret.private_bytes_raw()).encode() not in everything_kept(crew)


def test_a_note_is_hidden_while_what_it_is_about_may_not_be_read_and_returns_with_it(crew: Crew, an: Member) -> None:
    meeting, item = crew.world.publish(audience=(AN.id,))
    crew.settle()
    notes = PrivateNotes(an.laptop)
    note = notes.put(item, {"text": SECRET})
    crew.settle()
    without = AN.to_data() | {"roles": ["guest"], "voting": 0}
    crew.world.do(crew.world.office, BODY_FEED, "person.changed", without)
    crew.settle()
    assert item not in an.laptop.feeds()
    assert notes.notes(item) == ()
    assert notes.note(note.id) is None
    crew.world.do(crew.world.office, BODY_FEED, "person.changed", AN.to_data() | {"roles": ["member"]})
    crew.settle()
    assert meeting in an.laptop.feeds()
    assert texts(notes, item) == [SECRET]


def test_the_store_refuses_a_note_whose_length_was_not_hidden(crew: Crew, an: Member, item: str) -> None:
    PrivateNotes(an.laptop).put(item, {"text": "x"})
    epoch = next(iter(state(an).locker.epochs))
    bare = {"note": new_id(), "epoch": epoch, "nonce": "A" * 16, "sealed": base64url.encode(bytes(40))}
    an.record(person_feed(AN.id), "private", bare)
    crew.settle()
    assert [trouble.code for trouble in an.laptop.attention()] == ["not_padded"]


def test_a_key_that_a_stranger_wraps_is_refused(crew: Crew, an: Member, item: str) -> None:
    PrivateNotes(an.laptop).put(item, {"text": "x"})
    crew.settle()
    pen, world = crew.world.office, crew.world
    epoch = next(iter(state(an).locker.epochs))
    key = EpochKey.fresh(Place(world.body, AN.id, Share.OWN, epoch))
    data = {"share": "own", "epoch": epoch, "to": an.laptop.device}
    data["sealed"] = key.wrapped(an.laptop.device, an.laptop.wrap_key.public)
    for feed in (device_feed(an.laptop.device), person_feed(AN.id)):
        (receipt,) = world.submit(pen, pen.seal(feed, "key.wrapped", data))
        assert (receipt.status, receipt.code) == (Status.REFUSED, "not_permitted")


def test_a_disputed_laptop_offers_a_key_once_and_again_when_it_is_found_to_be_ones_own(
    crew: Crew, an: Member, item: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = Code.fresh()
    remember_sheet(an.laptop, sheet)
    first = PrivateNotes(an.laptop)
    first.put(item, {"text": "of the first laptop"})
    stranger = let_in_by_officers(crew)
    settle(crew, first)
    offered = []

    def record(feed: str, kind: str, data: dict[str, object]) -> object:
        offered.append(kind)
        assert len(offered) < 20, "it offers without end"
        return Laptop.record(stranger.laptop, feed, kind, data)

    monkeypatch.setattr(stranger.laptop, "record", record)
    stranger.laptop.subscribe(Courier(stranger.laptop).on_changed)
    PrivateKeys(stranger.laptop).recover(sheet)
    an.laptop.record(BODY_FEED, "device.disputed", {"device": stranger.laptop.device, "reason": "Not mine."})
    an.exchange()
    for _ in range(4):
        with suppress(Refused):
            stranger.exchange()
    assert offered.count("key.wrapped") <= 2
    crew.world.do(
        crew.world.office, BODY_FEED, "dispute.dismissed", {"device": stranger.laptop.device, "reason": "Hers."}
    )
    settle(crew, first)
    assert texts(PrivateNotes(stranger.laptop), item) == ["of the first laptop"]
