"""The form in which papers lie on a laptop's disk: a head, a random salt, and encrypted chunks of 64 KiB.

AES-256-GCM in the STREAM construction: each chunk's nonce is its number and whether it is the last, so none can be
left out, repeated or moved. The key is the file's own, derived from the keeper's key and the salt. The last chunk is
bound to the paper's SHA-256: no file opens under another's name.
"""

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ecabinet.domain.faults import Unavailable

KEY_BYTES: Final = 32
SALT_BYTES: Final = 32
CHUNK: Final = 64 * 1024
"""Bytes of a paper in one chunk; only the last one is shorter."""
SEALED_CHUNK: Final = CHUNK + 16
"""Bytes of a whole chunk on the disk, with the tag that proves it."""
HEAD: Final = b"eCabinet paper 1\n"
START: Final = len(HEAD) + SALT_BYTES
"""Where the first chunk begins."""

_CONTEXT = b"ecabinet/paper/v1\0"
_NEW_FILE = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT} if sys.platform != "win32" else {errno.ENOSPC})


def cipher(key: bytes, salt: bytes) -> AESGCM:
    """The cipher of one file, from the keeper's key and the file's salt."""
    return AESGCM(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=_CONTEXT).derive(key))


def nonce(number: int, *, last: bool) -> bytes:
    """The nonce of a chunk; every file has a key of its own, so numbers do."""
    return number.to_bytes(11) + (b"\1" if last else b"\0")


def created(path: Path) -> BinaryIO:
    """A new file that its owner alone may read; raises `Unavailable` where the disk fails."""
    with disk():
        return os.fdopen(os.open(path, _NEW_FILE, 0o600), "wb", buffering=0)


def write_whole(file: BinaryIO, data: bytes) -> None:
    """Write all of the data, in several turns where the system takes less at once; raises as `disk`."""
    with disk():
        view = memoryview(data)
        while view:
            view = view[file.write(view) :]


@contextlib.contextmanager
def disk() -> Iterator[None]:
    """Translate what the disk says into `Unavailable` with `paper_disk_full` or `paper_not_kept`."""
    try:
        yield
    except OSError as error:
        raise Unavailable("paper_disk_full" if error.errno in _FULL else "paper_not_kept") from error


def settle(folder: Path) -> None:
    """Make a rename or removal last: the folder itself goes to the disk, where the system knows how."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
