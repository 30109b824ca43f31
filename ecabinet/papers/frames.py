"""Frames on a pipe between the program and its children: a small JSON header and a blob.

A frame is two big-endian 32-bit lengths, the header's and the blob's, and then both. The program treats every frame
of a child as hostile: lengths are bounded, the header must be a JSON object.
"""

import json
import os
import struct
from typing import Any

_LENGTHS = struct.Struct("!II")
HEADER_LIMIT = 1024 * 1024
BLOB_LIMIT = 128 * 1024 * 1024

Header = dict[str, Any]


class PipeBrokenError(Exception):
    """The other side is gone, or sends what is no frame."""


class Pipe:
    """Two descriptors, one to read from and one to write to; each side of the pair has its own."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading = reading
        self._writing = writing

    def send(self, header: Header, blob: bytes | memoryview = b"") -> None:
        """Write one frame; raises `PipeBrokenError` where nobody reads."""
        text = json.dumps(header, separators=(",", ":")).encode()
        self._write(_LENGTHS.pack(len(text), len(blob)) + text)
        if blob:
            self._write(blob)

    def receive(self) -> tuple[Header, bytes]:
        """Read one frame; raises `PipeBrokenError` at the end of the pipe and on anything malformed."""
        header_length, blob_length = _LENGTHS.unpack(self._read(_LENGTHS.size))
        if header_length > HEADER_LIMIT or blob_length > BLOB_LIMIT:
            raise PipeBrokenError("frame too long")
        try:
            header = json.loads(self._read(header_length))
        except (ValueError, RecursionError) as error:
            raise PipeBrokenError("header is not JSON") from error
        if not isinstance(header, dict):
            raise PipeBrokenError("header is not an object")
        return header, self._read(blob_length)

    def _write(self, data: bytes | memoryview) -> None:
        view = memoryview(data)
        while view:
            try:
                view = view[os.write(self._writing, view) :]
            except OSError as error:
                raise PipeBrokenError("nobody reads") from error

    def _read(self, count: int) -> bytes:
        pieces: list[bytes] = []
        while count:
            try:
                piece = os.read(self._reading, count)
            except OSError as error:
                raise PipeBrokenError("nobody writes") from error
            if not piece:
                raise PipeBrokenError("end of pipe")
            pieces.append(piece)
            count -= len(piece)
        return b"".join(pieces)
