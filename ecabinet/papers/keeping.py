"""Papers on a laptop's disk: encrypted, named by the SHA-256 of their content, whole or not there at all.

A file is a head, a random salt, and AES-256-GCM chunks of 64 KiB in the STREAM construction: each chunk's nonce is its
number and whether it is the last, so none can be left out, repeated or moved. The key is the file's own, derived from
the keeper's key and the salt. The last chunk is bound to the paper's SHA-256: no file opens under another's name.
"""

import contextlib
import errno
import hashlib
import io
import os
import re
import secrets
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.papers.serving import PaperFile

KEY_BYTES = 32
CHUNK = 64 * 1024
_HEAD = b"eCabinet paper 1\n"
_SALT_BYTES = 32
_TAG_BYTES = 16
_START = len(_HEAD) + _SALT_BYTES
_CONTEXT = b"ecabinet/paper/v1\0"
_NAME = re.compile(r"[0-9a-f]{64}")
_INCOMING = ".incoming-"
_AT_ONCE = 1024 * 1024
_NEW_FILE = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT} if sys.platform != "win32" else {errno.ENOSPC})


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept: the digest in hex and the size in bytes of the paper itself."""

    sha256: str
    size: int


class EncryptedPapers:
    """Keeps papers in one folder under a key of 32 bytes; safe to use from several threads."""

    def __init__(self, folder: Path, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("the key has 32 bytes")
        self._folder = folder
        self._key = key
        with _disk():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def has(self, sha256: str) -> bool:
        """Whether a paper is here whole."""
        return bool(_NAME.fullmatch(sha256)) and self._path(sha256).is_file()

    def put(self, stream: BinaryIO, sha256: str = "") -> Kept:
        """Keep all that a stream gives; it is there after this returns, whatever happens to the power.

        Raises `Refused("paper_altered")` where the content is not the one named by `sha256`, `Unavailable` with
        `paper_disk_full` or `paper_not_kept` where the disk fails. In either case nothing is kept.
        """
        incoming = self._folder / f"{_INCOMING}{secrets.token_hex(8)}"
        try:
            kept = self._write(incoming, stream)
            if sha256 and kept.sha256 != sha256:
                raise Refused("paper_altered")
            with _disk():
                incoming.replace(self._path(kept.sha256))
                _settle(self._folder)
        finally:
            with contextlib.suppress(OSError):
                incoming.unlink(missing_ok=True)
        return kept

    def source(self, sha256: str) -> "KeptPaper":
        """A paper to read from anywhere; raises `Unavailable` with `paper_not_here` or `paper_damaged`."""
        if not self.has(sha256):
            raise Unavailable("paper_not_here")
        return KeptPaper(self._path(sha256), sha256, self._key)

    def open(self, sha256: str) -> BinaryIO:
        """A paper as a file to read; raises as `source` does, also later where a part of it is damaged."""
        return io.BufferedReader(_OpenFile(self.source(sha256)), _AT_ONCE)

    def discard(self, sha256: str) -> None:
        """Delete a paper, where it is here."""
        if self.has(sha256):
            with _disk():
                self._path(sha256).unlink(missing_ok=True)
                _settle(self._folder)

    def sweep(self) -> int:
        """Delete what a power cut left half written, when nothing is being put; how many files that were."""
        leftovers = list(self._folder.glob(f"{_INCOMING}*"))
        with _disk():
            for leftover in leftovers:
                leftover.unlink(missing_ok=True)
        return len(leftovers)

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256

    def _write(self, path: Path, stream: BinaryIO) -> Kept:
        salt = secrets.token_bytes(_SALT_BYTES)
        cipher, digest, size = _cipher(self._key, salt), hashlib.sha256(), 0
        with _disk():
            file = os.fdopen(os.open(path, _NEW_FILE, 0o600), "wb", buffering=0)
        with file:
            _write_whole(file, _HEAD + salt)
            for number, (chunk, last) in enumerate(_chunks(stream)):
                digest.update(chunk)
                size += len(chunk)
                bound_to = digest.digest() if last else None
                _write_whole(file, cipher.encrypt(_nonce(number, last=last), chunk, bound_to))
            with _disk():
                os.fsync(file.fileno())
        return Kept(digest.hexdigest(), size)


class KeptPaper:
    """A kept paper to read from; a `ByteSource`. Opened, it stays readable even when it is discarded."""

    def __init__(self, path: Path, sha256: str, key: bytes) -> None:
        self._one_at_a_time = threading.Lock()
        try:
            self._file = path.open("rb", buffering=0)
        except OSError as error:
            raise Unavailable("paper_not_here") from error
        try:
            self._cipher, self._chunks, self._size = self._examine(key)
            self._digest = bytes.fromhex(sha256)
            self._chunk(self._chunks - 1)
        except Unavailable:
            self._file.close()
            raise

    @property
    def size(self) -> int:
        """Length of the paper in bytes."""
        return self._size

    def read_at(self, offset: int, count: int) -> bytes:
        """The `count` bytes at `offset`, fewer only at the end; `Unavailable("paper_damaged")` where they changed."""
        end = min(offset + count, self._size)
        if offset >= end:
            return b""
        first, last = offset // CHUNK, (end - 1) // CHUNK
        data = b"".join(self._chunk(number) for number in range(first, last + 1))
        return data[offset - first * CHUNK : end - first * CHUNK]

    def close(self) -> None:
        """Give the file back."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _examine(self, key: bytes) -> tuple[AESGCM, int, int]:
        """Cipher, number of chunks and size of the paper, from the head and the length of the file."""
        length = os.fstat(self._file.fileno()).st_size
        chunks = -(-(length - _START) // (CHUNK + _TAG_BYTES))
        head = self._read(0, _START)
        if chunks < 1 or len(head) < _START or not head.startswith(_HEAD):
            raise Unavailable("paper_damaged")
        return _cipher(key, head[len(_HEAD) :]), chunks, length - _START - chunks * _TAG_BYTES

    def _chunk(self, number: int) -> bytes:
        last = number == self._chunks - 1
        sealed = self._read(_START + number * (CHUNK + _TAG_BYTES), CHUNK + _TAG_BYTES)
        try:
            return self._cipher.decrypt(_nonce(number, last=last), sealed, self._digest if last else None)
        except (InvalidTag, ValueError) as error:
            raise Unavailable("paper_damaged") from error

    def _read(self, offset: int, count: int) -> bytes:
        try:
            with self._one_at_a_time:
                self._file.seek(offset)
                return self._file.read(count)
        except OSError as error:
            raise Unavailable("paper_damaged") from error


class _OpenFile(PaperFile):
    """A kept paper as a file; closing it closes the paper."""

    def __init__(self, source: KeptPaper) -> None:
        super().__init__(source.size, source.read_at)
        self._source = source

    def close(self) -> None:
        self._source.close()
        super().close()


@contextlib.contextmanager
def _disk() -> Iterator[None]:
    """Translates what the disk says."""
    try:
        yield
    except OSError as error:
        raise Unavailable("paper_disk_full" if error.errno in _FULL else "paper_not_kept") from error


def _write_whole(file: BinaryIO, data: bytes) -> None:
    with _disk():
        view = memoryview(data)
        while view:
            view = view[file.write(view) :]


def _settle(folder: Path) -> None:
    """Make a rename or removal last: the folder itself goes to the disk, where the system knows how."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _chunks(stream: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """All of a stream in chunks, and of each whether it is the last; an empty stream has one, which is empty."""
    chunk = _filled(stream)
    while len(chunk) == CHUNK and (following := _filled(stream)):
        yield chunk, False
        chunk = following
    yield chunk, True


def _filled(stream: BinaryIO) -> bytes:
    """The next chunk, short only at the end."""
    chunk = stream.read(CHUNK)
    while len(chunk) < CHUNK and (more := stream.read(CHUNK - len(chunk))):
        chunk += more
    return chunk


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=_CONTEXT).derive(key))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11) + (b"\1" if last else b"\0")
