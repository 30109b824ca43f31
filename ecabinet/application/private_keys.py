"""The keys of private notes on one laptop: which it holds, which it hands on, and when a new one is due.

A key is handed to the laptops of the same family, to the recovery sheets they printed and, for notes shared with one's
office, to the laptops of the aides one named. It is taken from the acts that hold it each time the program opens;
nothing is kept in clear.
"""

import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from ecabinet.application.laptop import Laptop
from ecabinet.domain.bodies import BodyState, Device
from ecabinet.domain.desks import DeskState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, desk_feed, device_feed, person_feed
from ecabinet.domain.private import DeviceState, Locker, PrivateState, Share, WrapName, Wraps
from ecabinet.domain.vouching import family, vouched
from ecabinet.protocol import hpke
from ecabinet.protocol.envelope import new_id
from ecabinet.protocol.hpke import WrapKey
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.private import EpochKey, Place

_NOTHING: Final[Wraps] = MappingProxyType({})
_EMPTY: Final = Locker()
SHEET_KEY: Final = "recovery_sheet_key"
"""The setting with the public key of the recovery sheet that was printed when this laptop joined."""


def sheet_key(code: Code) -> WrapKey:
    """The key that grows from the letters of a recovery sheet."""
    return WrapKey.derived(code.seed, hpke.SHEET)


def remember_sheet(laptop: Laptop, code: Code) -> None:
    """Keep the public half of a sheet's key: keys of notes are wrapped for it as soon as there are any."""
    laptop.save_setting(SHEET_KEY, sheet_key(code).public)


def feed_of(share: Share, person: str) -> str:
    """The feed that holds a person's notes of a share."""
    return person_feed(person) if share is Share.OWN else desk_feed(person)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody a key is wrapped for: a laptop or a sheet by `id`, its public `key`, and the feed it is told in."""

    id: str
    key: str
    feed: str


class PrivateKeys:
    """Opens, hands on and begins keys of notes; for several threads."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop
        self._lock = threading.RLock()
        self._opened: dict[Place, EpochKey] = {}
        self._in_vain: set[tuple[str, str]] = set()

    @property
    def body(self) -> BodyState:
        """The body with what was recorded here and has not been received yet."""
        return self._laptop.current_body

    def locker(self, share: Share, person: str) -> Locker:
        """The encrypted notes of somebody, as far as they may be read here."""
        state = self._laptop.current(feed_of(share, person))
        return state.locker if isinstance(state, PrivateState | DeskState) else _EMPTY

    def handed(self) -> Wraps:
        """What was wrapped for this laptop: the very same mapping while nothing was added."""
        return self._device_wraps(self._laptop.device)

    def key(self, share: Share, person: str, epoch: str) -> EpochKey | None:
        """The key of an epoch; None where this laptop was not given it, or what it was given is not that key."""
        place = Place(self._laptop.body_id, person, share, epoch)
        with self._lock:
            found = self._opened.get(place) or self._unwrapped(place)
            if found is not None:
                self._opened[place] = found
            return found

    def current(self, share: Share) -> EpochKey:
        """The key that the next note of a share is written under; begins a new epoch where one is due.

        One that a laptop nobody vouches for began is never written under: it knows that key, whoever else was given it.
        Nor is one that is in memory alone, because the store refused to have it handed on: it is handed on again first.
        """
        with self._lock:
            self._introduce()
            entitled = {recipient.id for recipient in self._recipients(share)}
            for epoch in reversed(tuple(self.locker(share, self._laptop.me).epochs.values())):
                key = self.key(share, self._laptop.me, epoch.id)
                if key is not None and self._holders(share, epoch.id) | {epoch.device} <= entitled:
                    self._wrap_for_others(key)
                    return key
            return self._begin(share)

    def hand_on(self) -> int:
        """Give every key held here to whoever is to have it and has not got it; answers how many acts that took.

        Cheap where there is nothing to do. On a laptop without private notes, or the prospect of any, it does nothing.
        """
        with self._lock:
            if not self._is_concerned():
                return 0
            done = self._introduce()
            for share in Share:
                for epoch in self.locker(share, self._laptop.me).epochs:
                    key = self.key(share, self._laptop.me, epoch)
                    done += self._wrap_for_others(key) if key is not None else 0
            return done

    def spare(self, wrapped: Iterable[tuple[str, str]]) -> None:
        """Hand these on no more, each an epoch and to whom: the store refuses them as things stand.

        What is spared replaces what was before; nothing is, once things stand differently.
        """
        with self._lock:
            self._in_vain = set(wrapped)

    def recover(self, code: Code) -> int:
        """Take the keys that were wrapped for a recovery sheet, and keep them for this laptop; answers how many.

        Raises `Refused("sheet_not_yours")` where no key was wrapped for that sheet.
        """
        mine, own = sheet_key(code), self._private_state()
        sheet = next((sheet for sheet in own.sheets.values() if sheet.key == mine.public), None)
        if sheet is None:
            raise Refused("sheet_not_yours")
        with self._lock:
            self._introduce()
            return sum(
                self._recovered(name, sealed, mine)
                for name, sealed in own.locker.wraps.items()
                if name.to == sheet.id and name.author == self._laptop.me
            )

    def waits(self) -> bool:
        """Whether there are notes of this person that this laptop was not given the key to yet."""
        return any(
            self.key(share, self._laptop.me, note.epoch) is None
            for share in Share
            for note in self.locker(share, self._laptop.me).notes.values()
        )

    # How ------------------------------------------------------------------------------------------------------------

    def _private_state(self) -> PrivateState:
        state = self._laptop.current(person_feed(self._laptop.me))
        return state if isinstance(state, PrivateState) else PrivateState()

    def _device_wraps(self, device: str) -> Wraps:
        state = self._laptop.current(device_feed(device))
        return state.wraps if isinstance(state, DeviceState) else _NOTHING

    def _unwrapped(self, place: Place) -> EpochKey | None:
        """The key as it was wrapped for this laptop by its owner, if it is the one the epoch began with.

        What anybody else wrapped is passed over, whatever a store accepted.
        """
        name = WrapName(place.share, place.epoch, self._laptop.device, place.person)
        is_own = place.person == self._laptop.me
        locker = self.locker(place.share, place.person)
        sealed = (self._device_wraps(self._laptop.device) if is_own else locker.wraps).get(name)
        epoch = locker.epochs.get(place.epoch)
        if sealed is None or epoch is None:
            return None
        return _opened(place, sealed, name.to, self._laptop.wrap_key, epoch.check)

    def _recovered(self, name: WrapName, sealed: str, mine: WrapKey) -> int:
        """Keep for this laptop what a sheet opens, where it has not got it; answers how many keys that was."""
        place = Place(self._laptop.body_id, self._laptop.me, name.share, name.epoch)
        epoch = self.locker(place.share, place.person).epochs.get(place.epoch)
        key = _opened(place, sealed, name.to, mine, epoch.check) if epoch else None
        if key is None or self.key(place.share, place.person, place.epoch) is not None:
            return 0
        me = Recipient(self._laptop.device, self._laptop.wrap_key.public, device_feed(self._laptop.device))
        self._opened[place] = key  # readable at once, whatever becomes of handing it on
        self._wrap(key, me)
        return 1

    def _family(self) -> tuple[Device, ...]:
        return family(self.body, self._laptop.device) if self._laptop.device in self.body.devices else ()

    def _is_concerned(self) -> bool:
        body, me = self.body, self._laptop.me
        has_notes = any(self._laptop.current(feed_of(share, me)) for share in Share)
        return has_notes or bool(body.helped_by(me)) or len(self._family()) > 1

    def _introduce(self) -> int:
        """Say which key this laptop opens and which sheet it printed, where nobody knows yet.

        A laptop has one sheet: the one before opens it no more, and is given no further keys of notes either.
        """
        laptop, done = self._laptop, 0
        if laptop.device not in self.body.wrap_keys:
            laptop.record(BODY_FEED, "device.keyed", {"key": laptop.wrap_key.public})
            done += 1
        printed, sheets = laptop.setting(SHEET_KEY), self._private_state().sheets.values()
        if printed and all(sheet.key != printed for sheet in sheets):
            former = [sheet for sheet in sheets if sheet.device == laptop.device and not sheet.withdrawn]
            laptop.record(person_feed(laptop.me), "sheet.printed", {"sheet": new_id(), "key": printed})
            for sheet in former:
                laptop.record(person_feed(laptop.me), "sheet.withdrawn", {"sheet": sheet.id})
            done += 1 + len(former)
        return done

    def _begin(self, share: Share) -> EpochKey:
        laptop = self._laptop
        key = EpochKey.fresh(Place(laptop.body_id, laptop.me, share, new_id()))
        laptop.record(feed_of(share, laptop.me), "epoch.begun", {"epoch": key.place.epoch, "check": key.check})
        self._wrap_for_others(key)
        self._opened[key.place] = key
        return key

    def _wrap_for_others(self, key: EpochKey) -> int:
        """Wrap a key for everybody entitled who has not got it, this laptop among them."""
        holders = self._holders(key.place.share, key.place.epoch)
        wanted = (one for one in self._recipients(key.place.share) if one.key and one.id not in holders)
        missing = [one for one in wanted if (key.place.epoch, one.id) not in self._in_vain]
        for recipient in missing:
            self._wrap(key, recipient)
        return len(missing)

    def _wrap(self, key: EpochKey, recipient: Recipient) -> None:
        data = {
            "share": key.place.share.value,
            "epoch": key.place.epoch,
            "to": recipient.id,
            "sealed": key.wrapped(recipient.id, recipient.key),
        }
        self._laptop.record(recipient.feed, "key.wrapped", data)

    def _recipients(self, share: Share) -> Iterator[Recipient]:
        """Who is to have the keys of a share now, also those of whom no key is known yet.

        A sheet counts while the laptop that printed it does: what was wrapped for it before stays readable with it.
        """
        body, me = self.body, self._laptop.me
        own = {device.id for device in self._family()} | {self._laptop.device}
        for device in own:
            yield Recipient(device, body.wrap_keys.get(device, ""), device_feed(device))
        for sheet in self._private_state().sheets.values():
            if sheet.device in own and not sheet.withdrawn:
                yield Recipient(sheet.id, sheet.key, person_feed(me))
        if share is Share.OFFICE:
            for laptop in (laptop for aide in sorted(body.aides_of(me)) for laptop in vouched(body, aide)):
                yield Recipient(laptop.id, body.wrap_keys.get(laptop.id, ""), desk_feed(me))

    def _holders(self, share: Share, epoch: str) -> set[str]:
        """Who was handed the key of an epoch: laptops and sheets, by id."""
        me = self._laptop.me
        own = [self._device_wraps(device.id) for device in self.body.devices_of(me)]
        everywhere = [*own, self._private_state().locker.wraps, self.locker(Share.OFFICE, me).wraps]
        wanted = (share, epoch, me)
        return {name.to for wraps in everywhere for name in wraps if (name.share, name.epoch, name.author) == wanted}


def _opened(place: Place, sealed: str, to: str, key: WrapKey, check: str) -> EpochKey | None:
    try:
        found = EpochKey.unwrapped(place, sealed, to, key)
    except Refused:
        return None
    return found if found.fits(check) else None
