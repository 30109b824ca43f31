"""The feeds of notes, keys and desks: who writes what, and that a bribed store's additions are folded into nothing."""

from typing import Any

import pytest

from ecabinet.domain import deciding
from ecabinet.domain.acts import Status, accepted
from ecabinet.domain.desks import DeskState, OfferKind
from ecabinet.domain.feeds import FeedName
from ecabinet.domain.items import StanceKind
from ecabinet.domain.permissions import may_read
from ecabinet.domain.private import PADDED_BYTES, SEALED_LETTERS, DeviceState, PrivateState
from tests.domain.little_cabinet import FOUNDER, SECRETARY, Cabinet, digest, key, other
from tests.domain.whole_story import locked, wrapped

MINE, DESK, DEVICE = "person:member-2", "desk:member-2", "device:laptop-of-member-2"
BRIEF = {"brief": "f1", "about": "item:i1", "text": "Agree."}


@pytest.fixture
def cabinet() -> Cabinet:
    """A member with an aide, and an epoch for their notes and one for those of their office."""
    cabinet = Cabinet(members=5)
    cabinet.add_person("aide", "aide")
    cabinet.do("member-2", "body", "aides.named", {"aides": ["aide"]})
    for feed in (MINE, DESK):
        cabinet.do("member-2", feed, "epoch.begun", {"epoch": "e1", "check": digest(1)})
    return cabinet


def code(cabinet: Cabinet, author: str, feed: str, kind: str, data: dict[str, Any], **fields: Any) -> str:  # noqa: ANN401
    return cabinet.attempt(author, feed, kind, data, **fields).code


def test_a_note_names_a_known_epoch_is_padded_and_names_nothing_else(cabinet: Cabinet) -> None:
    assert code(cabinet, "member-2", MINE, "private", locked(epoch="e9")) == "epoch_unknown"
    bare = locked() | {"sealed": "A" * (min(SEALED_LETTERS) - 1)}
    assert code(cabinet, "member-2", MINE, "private", bare) == "not_padded"
    assert code(cabinet, "member-2", MINE, "private", locked(), refs=("act-1",)) == "bad_refs"
    assert code(cabinet, "member-2", MINE, "private", locked()) == ""


def test_the_last_version_of_a_note_stands(cabinet: Cabinet) -> None:
    for _ in range(3):
        last = cabinet.do("member-2", MINE, "private", locked())
    state = cabinet.state(MINE)
    assert isinstance(state, PrivateState)
    (note,) = state.locker.notes.values()
    assert (note.act, note.versions) == (last, 3)


def test_lengths_of_notes_are_few() -> None:
    assert PADDED_BYTES[0] == 512
    assert PADDED_BYTES[-1] == 256 * 1024
    assert len(SEALED_LETTERS) == 10


@pytest.mark.parametrize("author", [FOUNDER, "member-1", "aide"])
def test_nobody_else_writes_where_a_person_keeps_notes(cabinet: Cabinet, author: str) -> None:
    for feed, kind, data in (
        (MINE, "private", locked()),
        (MINE, "epoch.begun", {"epoch": "e2", "check": digest(2)}),
        (MINE, "sheet.printed", {"sheet": "s1", "key": key("s")}),
        (DESK, "private", locked()),
        (DESK, "epoch.begun", {"epoch": "e2", "check": digest(2)}),
        (DEVICE, "key.wrapped", wrapped("laptop-of-member-2")),
    ):
        assert code(cabinet, author, feed, kind, data) == "not_permitted", kind


def test_what_a_bribed_store_lets_a_stranger_write_changes_no_notes(cabinet: Cabinet) -> None:
    cabinet.do("member-2", MINE, "private", locked())
    for feed, kind, data in (
        (MINE, "private", locked()),
        (MINE, "epoch.begun", {"epoch": "e2", "check": digest(2)}),
        (MINE, "sheet.printed", {"sheet": "s1", "key": key("s")}),
        (DESK, "key.wrapped", wrapped("laptop-of-aide", "office")),
    ):
        before = cabinet.state(feed)
        after = deciding.evolve(before, cabinet.act("member-1", feed, kind, data), accepted(cabinet.now))
        assert isinstance(before, PrivateState | DeskState)
        assert isinstance(after, PrivateState | DeskState)
        assert after.locker == before.locker
    forged = cabinet.act("member-1", DEVICE, "key.wrapped", wrapped("laptop-of-member-2"))
    state = deciding.evolve(DeviceState(), forged, accepted(cabinet.now))
    assert isinstance(state, DeviceState)
    assert [name.author for name in state.wraps] == ["member-1"]  # and whoever uses one asks for the owner's


def test_keys_go_to_those_they_are_meant_for(cabinet: Cabinet) -> None:
    cabinet.do("member-2", MINE, "sheet.printed", {"sheet": "s1", "key": key("s")})
    member = "member-2"
    assert code(cabinet, member, DEVICE, "key.wrapped", wrapped("laptop-of-member-3")) == "wrong_recipient"
    assert code(cabinet, member, MINE, "key.wrapped", wrapped("s2")) == "sheet_unknown"
    assert code(cabinet, member, MINE, "key.wrapped", wrapped("s1", epoch="e2")) == "epoch_unknown"
    assert code(cabinet, member, DESK, "key.wrapped", wrapped("laptop-of-member-3", "office")) == "wrong_recipient"
    assert code(cabinet, member, DESK, "key.wrapped", wrapped("laptop-of-aide", "own")) == "wrong_recipient"
    assert code(cabinet, member, DESK, "key.wrapped", wrapped("laptop-of-aide", "office")) == ""
    cabinet.do(FOUNDER, "body", "device.revoked", {"device": "laptop-of-aide", "reason": "Lost."})
    assert code(cabinet, member, DESK, "key.wrapped", wrapped("laptop-of-aide", "office")) == "wrong_recipient"
    cabinet.do(member, MINE, "sheet.withdrawn", {"sheet": "s1"})
    assert code(cabinet, member, MINE, "key.wrapped", wrapped("s1")) == "sheet_unknown"
    assert code(cabinet, member, MINE, "sheet.printed", {"sheet": "s2", "key": key("s")}) == "sheet_known"


def test_a_laptop_names_its_own_key_once(cabinet: Cabinet) -> None:
    cabinet.do("member-2", "body", "device.keyed", {"key": key("a")})
    assert code(cabinet, "member-2", "body", "device.keyed", {"key": key("b")}) == "device_keyed"
    assert code(cabinet, "member-3", "body", "device.keyed", {"key": key("a")}) == "key_known"
    assert cabinet.body.wrap_keys == {"laptop-of-member-2": key("a")}


def test_members_alone_name_aides_who_are_others_of_the_body(cabinet: Cabinet) -> None:
    assert code(cabinet, SECRETARY, "body", "aides.named", {"aides": ["aide"]}) == "only_members_have_aides"
    assert code(cabinet, "member-2", "body", "aides.named", {"aides": ["member-2"]}) == "own_aide"
    assert code(cabinet, "member-2", "body", "aides.named", {"aides": ["nobody"]}) == "person_unknown"
    assert cabinet.body.aides_of("member-2") == {"aide"}
    assert cabinet.body.helped_by("aide") == ("member-2",)
    cabinet.do("member-2", "body", "aides.named", {"aides": []})
    assert not cabinet.body.helped_by("aide")


def test_an_aide_lays_briefs_and_drafts_on_the_desk_and_takes_them_back(cabinet: Cabinet) -> None:
    cabinet.do("aide", DESK, "brief.offered", BRIEF | {"stance": "objection", "pages": [2]})
    draft = {"draft": "f2", "about": "item:i1", "text": "Unclear.", "tier": "must", "proposed_wording": "…"}
    cabinet.do("aide", DESK, "draft.offered", draft)
    state = cabinet.state(DESK)
    assert isinstance(state, DeskState)
    brief, offered = state.offered("item:i1")
    assert (brief.kind, brief.stance, brief.pages, brief.author) == (
        OfferKind.BRIEF,
        StanceKind.OBJECTION,
        (2,),
        "aide",
    )
    assert (offered.kind, offered.wording) == (OfferKind.DRAFT, "…")
    cabinet.do("member-2", DESK, "offer.withdrawn", {"offer": "f2"})
    cabinet.do("aide", DESK, "offer.withdrawn", {"offer": "f1"})
    state = cabinet.state(DESK)
    assert isinstance(state, DeskState)
    assert state.offered("item:i1") == ()
    assert len(state.offers) == 2
    assert code(cabinet, "aide", DESK, "offer.withdrawn", {"offer": "f1"}) == "offer_withdrawn"
    assert code(cabinet, "aide", DESK, "offer.withdrawn", {"offer": "f9"}) == "offer_unknown"


def test_one_aide_does_not_clear_what_another_offered(cabinet: Cabinet) -> None:
    cabinet.add_person("second", "aide")
    cabinet.do("member-2", "body", "aides.named", {"aides": ["aide", "second"]})
    cabinet.do("aide", DESK, "brief.offered", BRIEF)
    assert code(cabinet, "second", DESK, "offer.withdrawn", {"offer": "f1"}) == "not_your_offer"
    assert code(cabinet, "aide", DESK, "brief.offered", BRIEF) == "offer_known"
    assert code(cabinet, "aide", DESK, "brief.offered", BRIEF | {"brief": "f2", "about": "nowhere"}) == "unknown_feed"


def test_who_is_no_aide_any_more_neither_reads_nor_offers(cabinet: Cabinet) -> None:
    assert may_read("aide", FeedName.parse(DESK), cabinet.states.get)
    cabinet.do("member-2", "body", "aides.named", {"aides": []})
    assert not may_read("aide", FeedName.parse(DESK), cabinet.states.get)
    assert code(cabinet, "aide", DESK, "brief.offered", BRIEF) == "not_permitted"


def test_private_feeds_are_read_by_their_owner_alone(cabinet: Cabinet) -> None:
    cabinet.do("member-2", DEVICE, "key.wrapped", wrapped("laptop-of-member-2"))
    readers = {
        feed: {person for person in cabinet.body.people if may_read(person, FeedName.parse(feed), cabinet.states.get)}
        for feed in (MINE, DEVICE, DESK)
    }
    assert readers == {MINE: {"member-2"}, DEVICE: {"member-2"}, DESK: {"member-2", "aide"}}
    cabinet.do(FOUNDER, "body", "person.changed", other("member-2") | {"roles": []})
    assert not may_read("member-2", FeedName.parse(MINE), cabinet.states.get)


def test_nothing_is_wrapped_for_a_device_that_is_not_of_the_body(cabinet: Cabinet) -> None:
    decision = cabinet.attempt("member-2", "device:nowhere", "key.wrapped", wrapped("nowhere"))
    assert (decision.status, decision.code) == (Status.REFUSED, "not_permitted")
