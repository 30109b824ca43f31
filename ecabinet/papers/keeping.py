"""Papers on a laptop's disk: encrypted (`sealed_chunks`), named by the SHA-256 of their content, and whole.

What is still on its way has another name and is shown to nobody.
"""

import contextlib
import hashlib
import io
import os
import re
import secrets
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.papers import sealed_chunks
from ecabinet.papers.arriving import ArrivingPaper
from ecabinet.papers.sealed_chunks import CHUNK, HEAD, KEY_BYTES, SEALED_CHUNK, START
from ecabinet.papers.serving import PaperFile

__all__ = ["CHUNK", "KEY_BYTES", "EncryptedPapers", "Kept", "KeptPaper"]

_TAG_BYTES = SEALED_CHUNK - CHUNK
_NAME = re.compile(r"[0-9a-f]{64}")
_INCOMING = ".incoming-"
_ARRIVING = ".arriving-"
_AT_ONCE = 1024 * 1024


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
        with sealed_chunks.disk():
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
            with sealed_chunks.disk():
                incoming.replace(self._path(kept.sha256))
                sealed_chunks.settle(self._folder)
        finally:
            with contextlib.suppress(OSError):
                incoming.unlink(missing_ok=True)
        return kept

    def arriving(self, sha256: str) -> ArrivingPaper:
        """A paper that comes in piece by piece: the one that was begun before goes on, also after a restart.

        Raises `Unavailable` with `paper_disk_full` or `paper_not_kept` where the disk fails.
        """
        if not _NAME.fullmatch(sha256):
            raise ValueError("not a digest")
        return ArrivingPaper(self._folder / f"{_ARRIVING}{sha256}", self._path(sha256), self._key)

    def source(self, sha256: str) -> "KeptPaper":
        """A paper to read from anywhere; raises `Unavailable` with `paper_not_here` or `paper_damaged`."""
        if not self.has(sha256):
            raise Unavailable("paper_not_here")
        return KeptPaper(self._path(sha256), sha256, self._key)

    def open(self, sha256: str) -> BinaryIO:
        """A paper as a file to read; raises as `source` does, also later where a part of it is damaged."""
        return io.BufferedReader(_OpenFile(self.source(sha256)), _AT_ONCE)

    def discard(self, sha256: str) -> None:
        """Delete a paper, where it is here, and what has come of it where it is on its way."""
        if not _NAME.fullmatch(sha256):
            return
        with sealed_chunks.disk():
            for file in (self._path(sha256), self._folder / f"{_ARRIVING}{sha256}"):
                file.unlink(missing_ok=True)
            sealed_chunks.settle(self._folder)

    def sweep(self) -> int:
        """Delete what a power cut left half written, when nothing is being put; how many files that were."""
        leftovers = list(self._folder.glob(f"{_INCOMING}*"))
        with sealed_chunks.disk():
            for leftover in leftovers:
                leftover.unlink(missing_ok=True)
        return len(leftovers)

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256

    def _write(self, path: Path, stream: BinaryIO) -> Kept:
        salt = secrets.token_bytes(sealed_chunks.SALT_BYTES)
        cipher, digest, size = sealed_chunks.cipher(self._key, salt), hashlib.sha256(), 0
        with sealed_chunks.created(path) as file:
            sealed_chunks.write_whole(file, HEAD + salt)
            for number, (chunk, last) in enumerate(_chunks(stream)):
                digest.update(chunk)
                size += len(chunk)
                bound_to = digest.digest() if last else None
                sealed_chunks.write_whole(file, cipher.encrypt(sealed_chunks.nonce(number, last=last), chunk, bound_to))
            with sealed_chunks.disk():
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
        chunks = -(-(length - START) // SEALED_CHUNK)
        head = self._read(0, START)
        if chunks < 1 or len(head) < START or not head.startswith(HEAD):
            raise Unavailable("paper_damaged")
        return sealed_chunks.cipher(key, head[len(HEAD) :]), chunks, length - START - chunks * _TAG_BYTES

    def _chunk(self, number: int) -> bytes:
        last = number == self._chunks - 1
        sealed = self._read(START + number * SEALED_CHUNK, SEALED_CHUNK)
        try:
            return self._cipher.decrypt(sealed_chunks.nonce(number, last=last), sealed, self._digest if last else None)
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
