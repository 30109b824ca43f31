"""What children serve, and how a paper looks to them: a file whose bytes the program hands over on demand."""

import io
from collections import OrderedDict
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from ecabinet.papers.frames import Header

BLOCK = 128 * 1024
_BLOCKS_KEPT = 64

Answer = tuple[Header, bytes | memoryview]
Fetch = Callable[[int, int], bytes]
"""Ask the program for `count` bytes of the paper at `offset`; raises `OSError` where they cannot be had."""


class Role(StrEnum):
    """What a child is for."""

    INTAKE = "intake"
    DRAWING = "drawing"
    PACKING = "packing"


class Service(Protocol):
    """What a child does all its life: answer one request after the other."""

    def answer(self, request: Header) -> Answer:
        """The answer to a request."""
        ...


class PaperFile(io.RawIOBase):
    """A paper as a file: seekable, read block by block from the program, the last blocks remembered."""

    def __init__(self, size: int, fetch: Fetch) -> None:
        super().__init__()
        self._size = size
        self._fetch = fetch
        self._position = 0
        self._blocks: OrderedDict[int, bytes] = OrderedDict()

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place; returns it, counted from the start."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("before the start of the paper")
        self._position = start + offset
        return self._position

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # typeshed's Buffer has no name in 3.11
        """Fill a buffer as far as the current block goes."""
        data = self.read_at(self._position, len(buffer))
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)

    def read_at(self, offset: int, count: int) -> bytes:
        """The `count` bytes at `offset`, fewer only at the end."""
        end = min(offset + count, self._size)
        first, last = offset // BLOCK, max(offset, end - 1) // BLOCK
        if first == last:
            return self._block(first)[offset - first * BLOCK : end - first * BLOCK] if offset < end else b""
        data = b"".join(self._block(index) for index in range(first, last + 1))
        return data[offset - first * BLOCK : end - first * BLOCK]

    def _block(self, index: int) -> bytes:
        block = self._blocks.get(index)
        if block is None:
            block = self._fetch(index * BLOCK, min(BLOCK, self._size - index * BLOCK))
            self._blocks[index] = block
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(index)
        return block
