"""The defects about people that were seeded: private notes, aides, acting for another, laptops, offices, grants."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

import pytest

from ecabinet.application import private_keys
from ecabinet.application.private_handing import Courier
from ecabinet.application.private_keys import PrivateKeys
from ecabinet.domain import delegations, permissions
from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.bodies import BodyState, Device
from ecabinet.domain.delegations import Delegation
from ecabinet.domain.feeds import FeedKind, FeedName
from ecabinet.domain.items import ItemState
from ecabinet.domain.kinds import body, item, private
from ecabinet.domain.private import Share
from ecabinet.protocol import base64url, canonical
from ecabinet.protocol.private import EpochKey
from tests.exchange import catch_people
from tests.exchange.defects import Defect

_TAG: Final = bytes(16)


def _write_in_clear(patch: pytest.MonkeyPatch) -> None:
    def lock(_self: EpochKey, _note: str, content: Any) -> tuple[str, str]:  # noqa: ANN401 - as the method's own
        padded = canonical.encode(content).ljust(512)
        return base64url.encode(bytes(12)), base64url.encode(padded + _TAG)

    def unlock(_self: EpochKey, _note: str, _nonce: str, sealed: str) -> Any:  # noqa: ANN401 - as the method's own
        return canonical.decode(base64url.decode(sealed)[: -len(_TAG)].rstrip())

    patch.setattr(EpochKey, "lock", lock)
    patch.setattr(EpochKey, "unlock", unlock)


def _never_renew_keys(patch: pytest.MonkeyPatch) -> None:
    def current(self: PrivateKeys, share: Share) -> EpochKey:
        self._introduce()
        known = (self.key(share, self._laptop.me, epoch) for epoch in self.locker(share, self._laptop.me).epochs)
        return next((key for key in known if key is not None), None) or self._begin(share)

    patch.setattr(PrivateKeys, "current", current)


def _aides_for_ever(patch: pytest.MonkeyPatch) -> None:
    named = body.KINDS["aides.named"]

    def fold(state: BodyState, act: Act, decision: Decision) -> BodyState:
        folded = named.fold(state, act, decision)
        assert isinstance(folded, BodyState)
        kept = state.aides_of(act.author) | folded.aides_of(act.author)
        return replace(folded, aides={**folded.aides, act.author: kept})

    patch.setitem(body.KINDS, "aides.named", replace(named, fold=fold))


def _all_of_ones_name_are_family(patch: pytest.MonkeyPatch) -> None:
    def family(state: BodyState, laptop: str) -> tuple[Device, ...]:
        return tuple(one for one in state.devices_of(state.devices[laptop].person) if one.is_admitted)

    patch.setattr(private_keys, "family", family)


def _the_lost_stay_in_the_family(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(private_keys, "family", lambda state, laptop: state.devices_of(state.devices[laptop].person))


def _hand_nothing_on(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Courier, "on_changed", lambda *_: None)


def _sheets_for_ever(patch: pytest.MonkeyPatch) -> None:
    withdrawn = private.KINDS["sheet.withdrawn"]
    patch.setitem(private.KINDS, "sheet.withdrawn", replace(withdrawn, fold=lambda state, *_: state))


def _successors_read_on(patch: pytest.MonkeyPatch) -> None:
    careful = permissions._owns

    def owns(person: str, feed: FeedName, state: BodyState) -> bool:
        succeeds = feed.kind is FeedKind.PERSON and bool(
            {held.office for held in state.holdings_of(person)}
            & {held.office for held in state.holdings_of(feed.subject)}
        )
        return succeeds or careful(person, feed, state)

    patch.setattr(permissions, "_owns", owns)


def _entrusted_is_entrusted(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Delegation, "is_in_force", lambda self, now: now <= self.until)


def _anybody_for_anybody(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(delegations, "refusal", lambda *_: "")


def _show_one_name(patch: pytest.MonkeyPatch) -> None:
    made = item.KINDS["comment.made"]

    def fold(state: ItemState, act: Act, decision: Decision) -> ItemState:
        folded = made.fold(state, replace(act, acting_for=None), decision)
        assert isinstance(folded, ItemState)
        return folded

    patch.setitem(item.KINDS, "comment.made", replace(made, fold=fold))


def _disputes_do_not_matter(patch: pytest.MonkeyPatch) -> None:
    disputed = body.KINDS["device.disputed"]
    patch.setitem(body.KINDS, "device.disputed", replace(disputed, fold=lambda state, *_: state))


def _one_signer_will_do(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(BodyState, "needs_two_signers", lambda _self: False)


def _one_officer_will_do(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(BodyState, "needs_second", lambda *_: False)


def _anybody_succeeds(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(BodyState, "has_succeeded", lambda *_: True)


def _defects() -> Iterator[Defect]:
    story = catch_people
    yield Defect("notes go out in clear", "P9", _write_in_clear, story.somebody_notes_something)
    yield Defect("a former aide reads what is noted later", "P9", _never_renew_keys, story.an_aide_is_one_no_longer)
    yield Defect("an aide stays one for ever", "P9", _aides_for_ever, story.an_aide_is_one_no_longer)
    yield Defect(
        "a lost laptop opens later notes", "P9", _the_lost_stay_in_the_family, story.a_laptop_with_notes_is_lost
    )
    yield Defect(
        "what officers let in is given the keys of notes",
        "P9",
        _all_of_ones_name_are_family,
        story.officers_let_in_a_laptop_in_her_name,
    )
    yield Defect("a lost sheet opens later notes", "P9", _sheets_for_ever, story.a_sheet_is_printed_anew)
    yield Defect("a successor reads who was before", "P9", _successors_read_on, story.an_office_passes_on)
    yield Defect("a further laptop is given no keys", "P6", _hand_nothing_on, story.a_further_laptop_comes_in)
    yield Defect(
        "what was entrusted cannot be taken back",
        "P14",
        _entrusted_is_entrusted,
        story.a_comment_in_her_name_comes_after_she_took_it_back,
    )
    yield Defect(
        "anybody may speak for anybody",
        "P14",
        _anybody_for_anybody,
        story.a_comment_in_the_name_of_somebody_who_never_said_so,
    )
    yield Defect(
        "who spoke in another's name is not shown",
        "P2",
        _show_one_name,
        story.a_comment_in_the_name_of_somebody_who_never_said_so,
    )
    yield Defect("a dispute is ignored", "P14", _disputes_do_not_matter, story.a_disputed_laptop_goes_on)
    yield Defect("roles need one signer", "P14", _one_signer_will_do, story.somebody_is_raised_by_one_alone)
    yield Defect(
        "a laptop beside another needs one officer",
        "P14",
        _one_officer_will_do,
        story.one_officer_lets_in_a_laptop_alone,
    )
    yield Defect("a seat goes to anybody", "P3", _anybody_succeeds, story.a_seat_is_passed_to_somebody_elses_office)


DEFECTS: Final = tuple(_defects())
"""Every defect about people."""
