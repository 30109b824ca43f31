"""A paper on its way to a laptop's disk: encrypted from its first byte on, gone on with where it broke off.

The file is the beginning of the one that the whole paper will be (`sealed_chunks`), as many chunks as have come in
full, and the last one makes it the paper. A chunk is sealed only once a byte has come behind it, since the last one is
sealed in another way.
"""

import contextlib
import hashlib
import os
import secrets
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from cryptography.exceptions import InvalidTag

from ecabinet.domain.faults import Refused
from ecabinet.papers import sealed_chunks
from ecabinet.papers.sealed_chunks import CHUNK, HEAD, SEALED_CHUNK, START


class ArrivingPaper:
    """The pieces of one paper, in order; a context manager, for one thread.

    `received` counts the bytes that are here: the next ones wanted are those behind them.
    """

    def __init__(self, partial: Path, whole: Path, key: bytes) -> None:
        self._partial = partial
        self._whole = whole
        self._key = key
        self._begin()
        self._go_on()

    @property
    def received(self) -> int:
        """How many bytes of the paper are here."""
        return self._chunks * CHUNK + len(self._rest)

    def write(self, data: bytes) -> None:
        """Take the next bytes in; raises `Unavailable` where the disk fails."""
        self._digest.update(data)
        self._rest += data
        while len(self._rest) > CHUNK:
            self._seal(bytes(self._rest[:CHUNK]))
            del self._rest[:CHUNK]

    def finish(self) -> None:
        """Make all that has come the paper; it is there after this returns, whatever happens to the power.

        Raises `Refused("paper_altered")`, and forgets all of it, where it is not the paper of that name, `Unavailable`
        where the disk fails.
        """
        if self._digest.hexdigest() != self._whole.name:
            self.discard()
            raise Refused("paper_altered")
        self._seal(bytes(self._rest), self._digest.digest())
        with sealed_chunks.disk():
            os.fsync(self._file.fileno())
            self._file.close()
            self._partial.replace(self._whole)
            sealed_chunks.settle(self._whole.parent)

    def discard(self) -> None:
        """Forget what has come."""
        self._file.close()
        with sealed_chunks.disk():
            self._partial.unlink(missing_ok=True)

    def restart(self) -> None:
        """Forget what has come, because everything comes anew."""
        self.discard()
        self._begin()
        self._fresh()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave what has come for the next time."""
        with contextlib.suppress(OSError):
            self._file.close()

    def _begin(self) -> None:
        self._digest = hashlib.sha256()
        self._chunks = 0
        self._rest = bytearray()

    def _go_on(self) -> None:
        """Take up what came before, if all of it is sound; else begin anew.

        A file that ends in the middle of a chunk is not mended but dropped: to seal that chunk again could use a nonce
        twice.
        """
        with sealed_chunks.disk():
            if self._partial.exists() and self._is_sound():
                self._file: BinaryIO = self._partial.open("ab", buffering=0)
                return
            self._partial.unlink(missing_ok=True)
        self._begin()
        self._fresh()

    def _fresh(self) -> None:
        salt = secrets.token_bytes(sealed_chunks.SALT_BYTES)
        self._cipher = sealed_chunks.cipher(self._key, salt)
        self._file = sealed_chunks.created(self._partial)
        with contextlib.ExitStack() as undone:
            undone.callback(self._file.close)
            sealed_chunks.write_whole(self._file, HEAD + salt)
            undone.pop_all()

    def _is_sound(self) -> bool:
        """Read all that came before, and count it."""
        with self._partial.open("rb") as file:
            head = file.read(START)
            if len(head) < START or not head.startswith(HEAD):
                return False
            self._cipher = sealed_chunks.cipher(self._key, head[len(HEAD) :])
            while sealed := file.read(SEALED_CHUNK):
                try:
                    nonce = sealed_chunks.nonce(self._chunks, last=False)
                    self._digest.update(self._cipher.decrypt(nonce, sealed, None))
                except (InvalidTag, ValueError):
                    return False
                self._chunks += 1
        return True

    def _seal(self, chunk: bytes, bound_to: bytes | None = None) -> None:
        """Write the next chunk; the last one is bound to the paper's digest."""
        nonce = sealed_chunks.nonce(self._chunks, last=bound_to is not None)
        sealed_chunks.write_whole(self._file, self._cipher.encrypt(nonce, chunk, bound_to))
        self._chunks += 1
