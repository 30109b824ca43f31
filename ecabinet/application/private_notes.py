"""Private notes: what a person writes for themself, or for themself and their office; nobody else can read them.

A note is about a feed (an item, a meeting, a ballot); what it says, and where in a paper it stands, is its `content`.
It is encrypted before it is an act, and readable offline on every laptop of the person that was given the key. Where
the access to what it is about was withdrawn, the note stays hidden, and it returns with the access.
"""

import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ecabinet.application import kept
from ecabinet.application.laptop import Laptop
from ecabinet.application.private_keys import PrivateKeys, feed_of
from ecabinet.domain.acts import Act, Status
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import FeedName, person_feed
from ecabinet.domain.private import LockedNote, Locker, Share, Wraps
from ecabinet.protocol.envelope import new_id
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.private import EpochKey

KIND: Final = "private"
_REMOVED: Final = "removed"


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """A note as its reader sees it; `author` is whose it is: oneself, or the member whose aide one is.

    `content` is what was put, `at` when it was received (or written, while it waits), in ms UTC, `device` the laptop
    it was written on, `versions` how often it was written.
    """

    id: str
    about: str
    content: Mapping[str, Any]
    share: Share
    author: str
    device: str
    at: int
    versions: int = 1


@dataclass(frozen=True, slots=True)
class _Said:
    """What a version of a note says, decrypted: kept in memory alone, by the act it stands in."""

    about: str
    content: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Shelf:
    """One person's notes of one share, opened, by what they are about; good while locker and keys are the same."""

    locker: Locker
    handed: Wraps
    notes: Mapping[str, tuple[PrivateNote, ...]]


class PrivateNotes:
    """The private notes of a laptop's person, and those that members share with them; for several threads."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop
        self._keys = PrivateKeys(laptop)
        self._lock = threading.RLock()
        self._read: dict[str, _Said | None] = {}
        self._shelves: dict[tuple[Share, str], _Shelf] = {}

    # Writing --------------------------------------------------------------------------------------------------------

    def put(self, about: str, content: Mapping[str, Any], *, note: str = "", share: Share | None = None) -> PrivateNote:
        """Write a note, or with the id of one, write it anew; works offline, and is on the disk when this returns.

        `content` is text, whole numbers, lists and maps; `share` stays as it was unless given. Raises `Refused` with
        `unknown_feed`, `note_too_long`, or `malformed`.
        """
        FeedName.parse(about)
        with self._lock:
            known = self._own(note) if note else None
            kind = share or (known.share if known else Share.OWN)
            if known is not None and known.share is not kind:
                self._write(known.share, known.id, {_REMOVED: 1})
            return self._written(kind, note or new_id(), about, content)

    def share(self, note: str, share: Share) -> PrivateNote:
        """Share a note with one's office, or keep it to oneself from now on; what was shared was shared.

        Raises `Refused("note_unknown")`.
        """
        with self._lock:
            known = self._known(note)
            return self.put(known.about, known.content, note=note, share=share)

    def remove(self, note: str) -> None:
        """Remove a note; its earlier versions stay in the record, encrypted. Raises `Refused("note_unknown")`."""
        with self._lock:
            known = self._known(note)
            self._write(known.share, note, {_REMOVED: 1})

    # Reading --------------------------------------------------------------------------------------------------------

    def notes(self, about: str) -> tuple[PrivateNote, ...]:
        """The notes about a feed, the oldest first: one's own, and those of members who share theirs with one.

        None where the feed may not be read here now.
        """
        if about not in self._laptop.feeds():
            return ()
        found = [note for source in self._sources() for note in self._shelf(*source).get(about, ())]
        return tuple(sorted(found, key=lambda note: note.id))

    def note(self, note: str) -> PrivateNote | None:
        """One note that can be read here now."""
        feeds = self._laptop.feeds()
        return next((found for found in self._all() if found.id == note and found.about in feeds), None)

    def versions(self, note: str) -> tuple[PrivateNote, ...]:
        """Every version of an own note that the store has received, the first one first."""
        me = self._laptop.me
        opened = (self._opened(share, me, locked) for share in Share for locked in self._received(share, note))
        return tuple(sorted((one for one in opened if one is not None), key=lambda one: one.at))

    # Keys -----------------------------------------------------------------------------------------------------------

    @property
    def wait_for_another_laptop(self) -> bool:
        """Whether there are notes that come only once another laptop of this person is online."""
        return self._keys.waits()

    def hand_on(self) -> int:
        """Give other laptops the keys they are to have; to be called when feeds changed. Answers how many acts."""
        return self._keys.hand_on()

    def withdraw_sheet(self, sheet: str) -> None:
        """Wrap no more keys for a printed sheet, because it was lost: later notes are under keys it does not open."""
        self._laptop.record(person_feed(self._laptop.me), "sheet.withdrawn", {"sheet": sheet})

    def recover(self, code: Code) -> int:
        """Open the notes of lost laptops with the letters of a recovery sheet; answers how many keys that brought.

        Raises `Refused("sheet_not_yours")`.
        """
        return self._keys.recover(code)

    # How ------------------------------------------------------------------------------------------------------------

    def _known(self, note: str) -> PrivateNote:
        known = self._own(note)
        if known is None:
            raise Refused("note_unknown")
        return known

    def _received(self, share: Share, note: str) -> Iterator[LockedNote]:
        """The versions of an own note in the record of a share."""
        for entry in self._laptop.entries(feed_of(share, self._laptop.me)):
            act, decision = kept.entry(entry)
            is_version = act.kind == KIND and act.data.get("note") == note and act.author == self._laptop.me
            if is_version and decision.status is Status.ACCEPTED:
                yield _locked(act, decision.at)

    def _own(self, note: str) -> PrivateNote | None:
        return next((one for one in self._all() if one.id == note and one.author == self._laptop.me), None)

    def _write(self, share: Share, note: str, content: Mapping[str, Any]) -> Act:
        key = self._keys.current(share)
        nonce, sealed = key.lock(note, content)
        data = {"note": note, "epoch": key.place.epoch, "nonce": nonce, "sealed": sealed}
        return self._laptop.record(feed_of(share, self._laptop.me), KIND, data).act

    def _written(self, share: Share, note: str, about: str, content: Mapping[str, Any]) -> PrivateNote:
        act = self._write(share, note, {"about": about, "content": dict(content)})
        locked = self._keys.locker(share, self._laptop.me).notes.get(note) or _locked(act, act.made_at)
        found = self._opened(share, self._laptop.me, locked)
        if found is None:
            raise Refused("note_not_opened")
        return found

    def _all(self) -> Iterator[PrivateNote]:
        """Every note that can be opened here."""
        for source in self._sources():
            for notes in self._shelf(*source).values():
                yield from notes

    def _shelf(self, share: Share, author: str) -> Mapping[str, tuple[PrivateNote, ...]]:
        """The notes of a share by what they are about; made again once one was written, or a key was handed over."""
        locker, handed = self._keys.locker(share, author), self._keys.handed()
        with self._lock:
            kept = self._shelves.get((share, author))
            if kept is not None and kept.locker is locker and kept.handed is handed:
                return kept.notes
            found: dict[str, list[PrivateNote]] = {}
            for note in (self._opened(share, author, locked) for locked in locker.notes.values()):
                if note is not None:
                    found.setdefault(note.about, []).append(note)
            shelf = _Shelf(locker, handed, {about: tuple(notes) for about, notes in found.items()})
            self._shelves[share, author] = shelf
            return shelf.notes

    def _sources(self) -> Iterable[tuple[Share, str]]:
        me = self._laptop.me
        helped = self._keys.body.helped_by(me)
        return [(Share.OWN, me), (Share.OFFICE, me), *((Share.OFFICE, member) for member in helped)]

    def _opened(self, share: Share, author: str, locked: LockedNote) -> PrivateNote | None:
        """What a note says; None where it was removed, or cannot be opened here."""
        with self._lock:
            if locked.act not in self._read:
                key = self._keys.key(share, author, locked.epoch)
                if key is None:
                    return None
                self._read[locked.act] = _said(key, locked)
            said = self._read[locked.act]
        if said is None:
            return None
        return PrivateNote(
            id=locked.id,
            about=said.about,
            content=said.content,
            share=share,
            author=author,
            device=locked.device,
            at=locked.at,
            versions=locked.versions,
        )


def _said(key: EpochKey, locked: LockedNote) -> _Said | None:
    """What stands in a note; None where it was removed, and where somebody put one note's text in another's place."""
    try:
        value = key.unlock(locked.id, locked.nonce, locked.sealed)
    except Refused:
        return None
    return None if _REMOVED in value else _Said(value["about"], value["content"])


def _locked(act: Act, at: int) -> LockedNote:
    data = act.data
    return LockedNote(data["note"], data["epoch"], data["nonce"], data["sealed"], act.id, act.device, at)
