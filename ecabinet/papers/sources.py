"""Where a paper's bytes come from: a file, memory, an encrypted store; read by place, a little at a time."""

import hashlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, Self

from ecabinet.domain.faults import Unavailable

PIECE = 1024 * 1024
"""Bytes read at a time by whoever goes through a whole paper."""


class ByteSource(Protocol):
    """The bytes of one paper, readable anywhere and from any thread.

    `read_at` returns exactly `count` bytes, fewer only at the end; it raises `Unavailable` where they cannot be had.
    """

    @property
    def size(self) -> int:
        """Length of the paper in bytes."""
        ...

    def read_at(self, offset: int, count: int) -> bytes:
        """The `count` bytes that start at `offset`."""
        ...

    def close(self) -> None:
        """Give back what the source holds; nothing is read afterwards."""
        ...


class MemorySource:
    """A paper that is already in memory."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @property
    def size(self) -> int:
        """Length of the paper in bytes."""
        return len(self._data)

    def read_at(self, offset: int, count: int) -> bytes:
        """The `count` bytes that start at `offset`."""
        return self._data[offset : offset + count]

    def close(self) -> None:
        """Nothing is held."""


class FileSource:
    """A paper in a plain file, opened once so that a later rename or removal changes nothing."""

    def __init__(self, path: Path) -> None:
        try:
            self._file = path.open("rb", buffering=0)
        except OSError as error:
            raise Unavailable("paper_missing", {"name": path.name}) from error
        self._size = os.fstat(self._file.fileno()).st_size
        self._name = path.name
        self._one_at_a_time = threading.Lock()

    @property
    def size(self) -> int:
        """Length of the paper in bytes."""
        return self._size

    def read_at(self, offset: int, count: int) -> bytes:
        """The `count` bytes that start at `offset`; raises `Unavailable("paper_missing")` where the disk fails."""
        wanted = max(0, min(count, self._size - offset))
        pieces: list[bytes] = []
        with self._one_at_a_time:
            try:
                self._file.seek(offset)
                while wanted and (piece := self._file.read(wanted)):
                    pieces.append(piece)
                    wanted -= len(piece)
            except OSError as error:
                raise Unavailable("paper_missing", {"name": self._name}) from error
        return b"".join(pieces)

    def close(self) -> None:
        """Give the file back."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def pieces_of(source: ByteSource) -> Iterator[bytes]:
    """Go through a whole paper, `PIECE` bytes at a time."""
    for offset in range(0, source.size, PIECE):
        yield source.read_at(offset, PIECE)


def sha256_of(source: ByteSource) -> str:
    """The SHA-256 of a paper in hex, which is its name everywhere."""
    digest = hashlib.sha256()
    for piece in pieces_of(source):
        digest.update(piece)
    return digest.hexdigest()
