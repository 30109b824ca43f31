"""Papers in a folder, each under its SHA-256; a name appears there only once all its bytes are on the disk.

For every body: `<body>/papers/ab/<sha256>` and, until they are whole, `<body>/uploads/<upload>`.
"""

import errno
import hashlib
import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import takewhile
from pathlib import Path

from ecabinet.domain.faults import Refused, Unavailable

_PIECE = 256 * 1024
_PLAIN = re.compile(r"[0-9a-f-]{36,64}")
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LOCKS = 64


class PaperFolder:
    """Keeps papers in a folder of this machine; implements `Vault` and may be used by many threads."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._locks = tuple(threading.Lock() for _ in range(_LOCKS))

    def received(self, body: str, upload: str) -> int:
        """How many bytes of an upload have come."""
        file = self._staged(body, upload)
        with translated_disk():
            return file.stat().st_size if file.exists() else 0

    def append(self, body: str, upload: str, offset: int, data: bytes) -> int:
        """Add bytes to an upload and tell how many there are now.

        They reach the disk for good when the upload is kept: after a power cut a laptop asks how many there are.
        """
        file = self._staged(body, upload)
        with translated_disk(), self._locks[hash(upload) % _LOCKS]:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with file.open("ab") as target:
                length = target.tell()
                if offset != length:
                    raise Refused("wrong_offset", {"offset": length})
                target.write(data)
        return offset + len(data)

    @contextmanager
    def gathered(self, body: str, upload: str) -> Iterator[Path]:
        """An upload as one file, which it is anyway."""
        yield self._staged(body, upload)

    def keep(self, body: str, upload: str, file: Path, sha256: str, size: int) -> None:
        """Make a gathered upload a paper; raises `Refused("paper_differs")` where its bytes are not those announced."""
        source, target = file, self._place(body, sha256)
        with translated_disk(), self._locks[hash(upload) % _LOCKS]:
            with source.open("rb+") as data:
                if os.fstat(data.fileno()).st_size != size or hashlib.file_digest(data, "sha256").hexdigest() != sha256:
                    raise Refused("paper_differs")
                os.fsync(data.fileno())
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            source.chmod(0o400)
            source.replace(target)
            for folder in (source.parent, *takewhile(self._root.parent.__ne__, target.parents)):
                _sync(folder)

    def drop(self, body: str, upload: str) -> None:
        """Forget the bytes of an upload."""
        with translated_disk(), self._locks[hash(upload) % _LOCKS]:
            self._staged(body, upload).unlink(missing_ok=True)

    def read(self, body: str, sha256: str, start: int, end: int) -> Iterator[bytes]:
        """The bytes of a paper from one offset up to, not including, another, in pieces.

        Raises `Unavailable("papers_unavailable")` at once where the file is not there.
        """
        file = self._place(body, sha256)
        with translated_disk():
            file.stat()
        return _pieces(file, start, end)

    def _staged(self, body: str, upload: str) -> Path:
        return self._root / plain(body) / "uploads" / plain(upload)

    def _place(self, body: str, sha256: str) -> Path:
        return self._root / plain(body) / "papers" / plain(sha256)[:2] / sha256


def _pieces(file: Path, start: int, end: int) -> Iterator[bytes]:
    with translated_disk(), file.open("rb") as source:
        source.seek(start)
        left = end - start
        while left > 0 and (piece := source.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece


def plain(name: str) -> str:
    """A digest or an id as it becomes a file's name: nothing else may, whatever was checked above."""
    if not _PLAIN.fullmatch(name):
        raise ValueError("not a digest or an id")
    return name


def _sync(folder: Path) -> None:
    """Make names in a folder survive a power cut, where the system lets a folder be synced."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def translated_disk() -> Iterator[None]:
    """Raise `Unavailable` for what the disk did."""
    try:
        yield
    except OSError as error:
        raise Unavailable("store_full" if error.errno in _FULL else "papers_unavailable") from error
