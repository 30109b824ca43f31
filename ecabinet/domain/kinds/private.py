"""The kinds of acts about private notes: ciphertext and wrapped keys, in `person:<id>`, `device:<id>` and the desk.

The store can tell whose laptop wrote and that a note is padded; what it says, only its readers. Folding asks once more
whose feed it is: a store that was bribed could let a stranger's key in among the owner's.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.cases import Case, Kind, Place, require
from ecabinet.domain.desks import DeskState
from ecabinet.domain.feeds import FeedName
from ecabinet.domain.layers import Layered
from ecabinet.domain.private import (
    BEGUN,
    PRINTED,
    PRIVATE,
    SEALED_LETTERS,
    WRAPPED,
    DeviceState,
    Epoch,
    LockedNote,
    PrivateState,
    Share,
    Sheet,
    WrapName,
    Wraps,
)
from ecabinet.domain.shapes import ID, Data, Fields

S = TypeVar("S", bound=PrivateState | DeskState)


def subject(act: Act) -> str:
    """Whose feed an act stands in: the person of a private feed or a desk, the laptop of a device's."""
    return FeedName.parse(act.feed).subject


def _owners_own(fold: Callable[[S, Act, Decision], S]) -> Callable[[S, Act, Decision], S]:
    """Fold only what the owner of the feed wrote."""

    def guarded(state: S, act: Act, decision: Decision) -> S:
        return fold(state, act, decision) if act.author == subject(act) else state

    return guarded


def _guard_beginning(case: Case[S]) -> Decision:
    require(case.data["epoch"] not in case.state.locker.epochs, "epoch_known")
    return case.accept()


def _begin(state: S, act: Act, decision: Decision) -> S:
    epoch = Epoch(act.data["epoch"], act.data["check"], act.device, decision.at)
    locker = replace(state.locker, epochs={**state.locker.epochs, epoch.id: epoch})
    return replace(state, locker=locker)


def _guard_note(case: Case[S]) -> Decision:
    require(not case.act.refs, "bad_refs")
    require(case.data["epoch"] in case.state.locker.epochs, "epoch_unknown")
    require(len(case.data["sealed"]) in SEALED_LETTERS, "not_padded")
    return case.accept()


def _keep_note(state: S, act: Act, decision: Decision) -> S:
    """The version received last stands; those before it stay in the feed."""
    data, known = act.data, state.locker.notes.get(act.data["note"])
    note = LockedNote(
        id=data["note"],
        epoch=data["epoch"],
        nonce=data["nonce"],
        sealed=data["sealed"],
        act=act.id,
        device=act.device,
        at=decision.at,
        versions=known.versions + 1 if known else 1,
    )
    notes = Layered.of(state.locker.notes).put(note.id, note)
    return replace(state, locker=replace(state.locker, notes=notes))


def with_wrap(wraps: Wraps, act: Act) -> Wraps:
    """The wrapped keys with the one an act brings."""
    data: Data = act.data
    name = WrapName(Share(data["share"]), data["epoch"], data["to"], act.author)
    return {**wraps, name: data["sealed"]}


def _put_wrap(state: S, act: Act, _decision: Decision) -> S:
    return replace(state, locker=replace(state.locker, wraps=with_wrap(state.locker.wraps, act)))


def _guard_wrap_for_sheet(case: Case[PrivateState]) -> Decision:
    """A key for a recovery sheet; whether an office's epoch exists stands in another feed."""
    sheet = case.state.sheets.get(case.data["to"])
    require(sheet and not sheet.withdrawn, "sheet_unknown")
    known = case.data["share"] == Share.OFFICE or case.data["epoch"] in case.state.locker.epochs
    require(known, "epoch_unknown")
    return case.accept()


def _guard_wrap_for_aide(case: Case[DeskState]) -> Decision:
    require(case.data["share"] == Share.OFFICE, "wrong_recipient")
    require(case.data["epoch"] in case.state.locker.epochs, "epoch_unknown")
    device = case.body.devices.get(case.data["to"])
    aides = case.body.aides_of(subject(case.act))
    require(device and device.is_admitted and device.person in aides, "wrong_recipient")
    return case.accept()


def _guard_wrap_for_laptop(case: Case[DeviceState]) -> Decision:
    device = case.body.devices.get(case.data["to"])
    require(case.data["to"] == subject(case.act) and device and device.is_admitted, "wrong_recipient")
    return case.accept()


def _put_wrap_for_laptop(state: DeviceState, act: Act, _decision: Decision) -> DeviceState:
    return replace(state, wraps=with_wrap(state.wraps, act))


def _guard_printing(case: Case[PrivateState]) -> Decision:
    require(case.data["sheet"] not in case.state.sheets, "sheet_known")
    require(all(sheet.key != case.data["key"] for sheet in case.state.sheets.values()), "sheet_known")
    return case.accept()


def _print(state: PrivateState, act: Act, _decision: Decision) -> PrivateState:
    sheet = Sheet(act.data["sheet"], act.data["key"], act.device)
    return replace(state, sheets={**state.sheets, sheet.id: sheet})


def _guard_withdrawing(case: Case[PrivateState]) -> Decision:
    sheet = case.state.sheets.get(case.data["sheet"])
    require(sheet and not sheet.withdrawn, "sheet_unknown")
    return case.accept()


def _withdraw(state: PrivateState, act: Act, _decision: Decision) -> PrivateState:
    sheet = state.sheets.get(act.data["sheet"])
    return replace(state, sheets={**state.sheets, sheet.id: replace(sheet, withdrawn=True)}) if sheet else state


_EPOCH_BEGUN: Kind[PrivateState] = Kind(BEGUN, _guard_beginning, _owners_own(_begin), place=Place.ANYWHERE)
_NOTE: Kind[PrivateState] = Kind(PRIVATE, _guard_note, _owners_own(_keep_note))

KINDS: dict[str, Kind[PrivateState]] = {
    "epoch.begun": _EPOCH_BEGUN,
    "key.wrapped": Kind(WRAPPED, _guard_wrap_for_sheet, _owners_own(_put_wrap)),
    "private": _NOTE,
    "sheet.printed": Kind(PRINTED, _guard_printing, _owners_own(_print), place=Place.ANYWHERE),
    "sheet.withdrawn": Kind(Fields({"sheet": ID}), _guard_withdrawing, _owners_own(_withdraw)),
}
"""Every kind of act in the feed `person:<id>`."""

DESK_KINDS: dict[str, Kind[DeskState]] = {
    "epoch.begun": Kind(BEGUN, _guard_beginning, _owners_own(_begin), place=Place.ANYWHERE),
    "key.wrapped": Kind(WRAPPED, _guard_wrap_for_aide, _owners_own(_put_wrap)),
    "private": Kind(PRIVATE, _guard_note, _owners_own(_keep_note)),
}
"""The kinds about notes shared with one's office, in the feed `desk:<person>`."""

DEVICE_KINDS: dict[str, Kind[DeviceState]] = {
    "key.wrapped": Kind(WRAPPED, _guard_wrap_for_laptop, _put_wrap_for_laptop, place=Place.ANYWHERE),
}
"""Every kind of act in the feed `device:<id>`."""
