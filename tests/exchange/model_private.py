"""What nobody but the people themselves know in the model, and how it is found out who reads it."""

from base64 import urlsafe_b64encode as b64encode
from typing import TYPE_CHECKING, Final

from ecabinet.application.private_keys import feed_of, sheet_key
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.desks import DeskState
from ecabinet.domain.feeds import BODY_FEED, FeedKind, FeedName
from ecabinet.domain.private import PrivateState, Share
from tests.exchange.books import Probe, Secrets

if TYPE_CHECKING:
    from tests.exchange.model_world import Model, Seat

MARK: Final = "Chỉ mình tôi biết."
"""Stands in every private note."""
_MARKS: Final = (MARK.encode(), *(b64encode(bytes(shift) + MARK.encode())[4:-4] for shift in range(3)))
"""In clear, and in base64 wherever in a text it begins."""


def secrets_of(model: "Model") -> Secrets:
    """All keys there are, and all that lies on the store's disk."""
    files = sorted(file for file in model.world.folder.root.rglob("*") if file.is_file())
    held = [seat.laptop.wrap_key for seat in model.seats]
    held += [sheet_key(code) for codes in model.sheets.values() for code in codes]
    disk = b"".join(file.read_bytes() for file in files)
    return Secrets(_MARKS, disk, {key.public: key for key in held}, model.probes)


def probe(model: "Model") -> tuple[Probe, ...]:
    """Have everybody who keeps private notes write one on each laptop of theirs that is in touch."""
    people = model.world.state
    seats = [seat for seat in model.seats if people.devices[seat.laptop.device].is_admitted]
    seats = [seat for seat in seats if not seat.laptop.memory.stopped]
    found = [_probed(seat, share) for seat in seats for share in Share]
    return tuple(one for one in found if one is not None)


def _probed(seat: "Seat", share: Share) -> Probe | None:
    """Write what was written last time, or a first such note, where any note is there."""
    state = seat.laptop.confirmed(feed_of(share, seat.person.id))
    if not isinstance(state, PrivateState | DeskState) or not state.locker.notes:
        return None
    text = f"{MARK} {seat.laptop.device} {share}"
    mine = [note for note in seat.notes.notes(BODY_FEED) if note.content["text"] == text and note.share is share]
    put = seat.notes.put(BODY_FEED, {"text": text}, note=mine[0].id if mine else "", share=share)
    return Probe(put.id, seat.person.id, seat.laptop.device, share.value, text)


def is_theirs(feed: FeedName, person: str, body: BodyState) -> bool:
    """Whether what is meant for one person alone is meant for this one; asked of no table of the product's."""
    if feed.kind is FeedKind.DEVICE:
        return body.devices[feed.subject].person == person
    if feed.kind is FeedKind.DESK and person in body.aides.get(feed.subject, ()):
        return True
    return feed.kind not in {FeedKind.PERSON, FeedKind.DESK} or feed.subject == person
