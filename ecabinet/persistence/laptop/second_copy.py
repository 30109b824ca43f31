"""A second copy of what this laptop alone has, in a small file beside its database.

A bit that flips in SQLite's log makes the end of that log look like a write that was cut off, and SQLite drops it
without a word. So every unit of work in which somebody wrote something is noted here once it is committed and before
anybody hears of it: how many there were, where the laptop's chain of acts ends, and the acts themselves.

The file is a head (`MAGIC` and a salt) and records, each a length of four bytes, a nonce and AES-256-GCM over msgpack
under a key derived from the database's; salt, number and length are bound to each, so none can be moved. What does not
open, and all behind it, is no copy: the power went while it was written, or it is this file that was damaged.
"""

import logging
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ecabinet.application.laptop_rows import DeviceHead, OwnRow, PaperRow

COPY_NAME: Final = "laptop.db-copy"
MAGIC: Final = b"ecopy/1\n"
LONG_BYTES: Final = 1 << 20
"""From this size on the copy is begun anew, as soon as all that it holds is safe in the database itself."""

_INFO: Final = b"ecabinet/laptop/second-copy/v1"
_SALT_BYTES: Final = 16
_LENGTH_BYTES: Final = 4
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_HEAD_BYTES: Final = len(MAGIC) + _SALT_BYTES
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mark:
    """How far somebody's writing has come: units of work counted, and the end of the laptop's chain after the last."""

    works: int = 0
    head: DeviceHead = field(default_factory=DeviceHead)


@dataclass(frozen=True, slots=True)
class Work:
    """One unit of work: where it led, the acts made in it, with their bytes, and the papers they refer to."""

    mark: Mark
    acts: tuple[OwnRow, ...] = ()
    papers: tuple[PaperRow, ...] = ()


class SecondCopy:
    """The copy of one profile; for one thread at a time.

    It never fails anybody's work: what could not be noted is said in the log and by `is_behind`.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        self._file = folder / COPY_NAME
        derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=_INFO).derive(key)
        self._cipher = AESGCM(derived)
        self._salt = b""
        self._records = 0
        self._end = 0
        self.is_behind = True

    @property
    def is_long(self) -> bool:
        """Whether it is time to begin anew."""
        return self._end > LONG_BYTES

    def read(self) -> Sequence[Work]:
        """What the file holds, as far as it opens; nothing where there is none."""
        try:
            content = self._file.read_bytes()
        except FileNotFoundError:
            return ()
        except OSError:
            _log.warning("the second copy cannot be read", exc_info=True)
            return ()
        return self._opened(content) if content.startswith(MAGIC) else ()

    def begin(self, mark: Mark) -> None:
        """Begin anew with how far everything has come; what was there before must be safe elsewhere."""
        salt = secrets.token_bytes(_SALT_BYTES)
        content = MAGIC + salt + self._sealed(Work(mark), salt, 0)
        fresh = self._file.with_name(f"{COPY_NAME}.new")
        try:
            _write(fresh, content)
            fresh.replace(self._file)
            _sync_folder(self._file.parent)
        except OSError:
            self._fall_behind()
            return
        self._salt, self._records, self._end, self.is_behind = salt, 1, len(content), False

    def add(self, work: Work) -> None:
        """Note a unit of work, durably."""
        record = self._sealed(work, self._salt, self._records)
        try:
            with self._file.open("r+b") as opened:
                opened.seek(self._end)
                opened.write(record)
                opened.flush()
                os.fsync(opened.fileno())
        except OSError:
            self._fall_behind()
            return
        self._records, self._end = self._records + 1, self._end + len(record)

    def _fall_behind(self) -> None:
        _log.warning("the second copy cannot be written", exc_info=True)
        self.is_behind = True

    def _sealed(self, work: Work, salt: bytes, number: int) -> bytes:
        nonce, plain = secrets.token_bytes(_NONCE_BYTES), msgspec.msgpack.encode(work)
        length = _NONCE_BYTES + len(plain) + _TAG_BYTES
        sealed = self._cipher.encrypt(nonce, plain, _bound_to(salt, number, length))
        return length.to_bytes(_LENGTH_BYTES, "big") + nonce + sealed

    def _opened(self, content: bytes) -> list[Work]:
        salt, place, found = content[len(MAGIC) : _HEAD_BYTES], _HEAD_BYTES, list[Work]()
        while place < len(content):
            start = place + _LENGTH_BYTES
            place = start + int.from_bytes(content[place:start], "big")
            nonce, sealed = content[start : start + _NONCE_BYTES], content[start + _NONCE_BYTES : place]
            try:
                plain = self._cipher.decrypt(nonce, sealed, _bound_to(salt, len(found), place - start))
            except (InvalidTag, ValueError):  # ValueError: too short to be a nonce
                _log.warning("a part of the second copy does not open")
                break
            found.append(msgspec.msgpack.decode(plain, type=Work))
        return found


def _bound_to(salt: bytes, number: int, length: int) -> bytes:
    return salt + number.to_bytes(8, "big") + length.to_bytes(8, "big")


def _write(file: Path, content: bytes) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open folders, and makes renames durable by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
