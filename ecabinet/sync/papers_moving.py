"""Papers on their way: to the store in pieces that can be gone on with, from the store whole and checked."""

import io
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO, Final, cast

from ecabinet.application.laptop_papers import PaperSide
from ecabinet.application.laptop_rows import PaperRow
from ecabinet.application.ports import PaperKeeper
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import limits
from ecabinet.protocol.messages import UploadAnswer, UploadRequest
from ecabinet.sync.link import Watched
from ecabinet.sync.wire import BYTES, CLOCK_SKEW, Wire, require

UPLOADS: Final = "/v1/uploads"
PAPERS: Final = "/v1/papers"
PIECE_BYTES: Final = 2 << 20
"""How much of a paper goes out in one request: small enough for a bad connection."""
STOPPED: Final = "transfer_stopped"
_ALTERED: Final = "paper_altered"
_NOT_FOUND: Final = "not_found"
_WRONG_OFFSET: Final = "wrong_offset"
_OF_THE_CALL: Final = frozenset(
    {"unsigned_request", "unknown_device", "bad_signature", CLOCK_SKEW, "replayed", "device_revoked", "device_fork"}
)
"""Why a store refuses a call, whatever it is about."""


class Direction(StrEnum):
    """Which way a paper goes."""

    BRINGING = "bringing"
    FETCHING = "fetching"


@dataclass(frozen=True, slots=True)
class Transfer:
    """A paper on its way: how many of its bytes are through, `size` 0 while that is not known."""

    direction: Direction
    sha256: str
    done: int
    size: int


class PaperMover:
    """Brings and fetches the papers of one laptop; may be used by several threads, one paper at a time in each.

    `is_ending` is asked between pieces, so that the program need not wait for a long paper.
    """

    def __init__(self, side: PaperSide, keeper: PaperKeeper, wire: Wire, is_ending: Callable[[], bool]) -> None:
        self._side = side
        self._keeper = keeper
        self._wire = wire
        self._is_ending = is_ending
        self._bringing = threading.Lock()
        self.transfer: Watched[Transfer | None] = Watched(None)

    def bring_all(self) -> None:
        """Bring every paper that the store lacks, or learn why it will not take it.

        Raises `Unavailable`, and `Refused` where it did not listen to this laptop, which says nothing of a paper.
        """
        with self._bringing:
            for row in self._side.to_bring():
                try:
                    self._bring(row)
                except Refused as fault:
                    if fault.code in _OF_THE_CALL:
                        raise
                    self._side.reject(row.sha256, fault.code)
                else:
                    self._side.arrived(row.sha256)

    def fetch_all(self) -> None:
        """Fetch every paper that is wanted, the next meeting's first; raises `Unavailable`.

        One that the store does not have yet, or that came altered, is left for the next time. Papers that this laptop
        may no longer have are deleted first.
        """
        self._side.discard_unnamed()
        for row in self._side.wanted():
            try:
                self._fetch(row)
            except Refused as fault:
                if fault.code == _NOT_FOUND:
                    self._side.await_paper(row)
                elif fault.code != _ALTERED:
                    raise
            else:
                self._side.arrived(row.sha256)

    def _bring(self, row: PaperRow) -> None:
        try:
            file = self._keeper.open(row.sha256)
        except Unavailable as fault:
            raise Refused(fault.code) from fault
        with file:
            size = file.seek(0, io.SEEK_END)
            upload = self._announced(row, size)
            while upload.offset < size:
                self._go_on(Transfer(Direction.BRINGING, row.sha256, upload.offset, size))
                upload = self._send_piece(upload, file)
        self._wire.call("POST", f"{UPLOADS}/{upload.upload}/commit", b"", UploadAnswer)

    def _announced(self, row: PaperRow, size: int) -> UploadAnswer:
        """Announce a paper for the first of its feeds that the store lets this person read."""
        *others, last = row.feeds
        for feed in others:
            try:
                return self._wire.post(UPLOADS, UploadRequest(feed, row.sha256, size), UploadAnswer)
            except Refused as fault:
                if fault.code != _NOT_FOUND:
                    raise
        return self._wire.post(UPLOADS, UploadRequest(last, row.sha256, size), UploadAnswer)

    def _send_piece(self, upload: UploadAnswer, file: BinaryIO) -> UploadAnswer:
        """Send the next bytes; where the store has others than thought, it says where to go on."""
        file.seek(upload.offset)
        target = f"{UPLOADS}/{upload.upload}?offset={upload.offset}"
        try:
            answer = self._wire.call("PATCH", target, file.read(PIECE_BYTES), UploadAnswer, BYTES)
        except Refused as fault:
            offset = fault.details.get("offset")
            if fault.code != _WRONG_OFFSET or not isinstance(offset, int):
                raise
            answer = UploadAnswer(upload.upload, offset)
        if answer.offset == upload.offset:
            raise Unavailable("unreadable_answer", {"why": "no progress"})
        return answer

    def _fetch(self, row: PaperRow) -> None:
        if self._keeper.has(row.sha256):
            return
        with self._wire.open("GET", f"{PAPERS}/{row.sha256}") as response:
            require(response, BYTES)
            incoming = _Incoming(response.iter_raw(), lambda done: self._report(row, done))
            self._keeper.put(cast("BinaryIO", incoming), row.sha256)

    def _report(self, row: PaperRow, done: int) -> None:
        self._go_on(Transfer(Direction.FETCHING, row.sha256, done, row.size))
        if done > (row.size or limits.PAPER_BYTES):
            raise Refused(_ALTERED)

    def _go_on(self, transfer: Transfer) -> None:
        """Tell how far a paper is; raises `Unavailable("transfer_stopped")` where the program wants to end."""
        if self._is_ending():
            raise Unavailable(STOPPED)
        self.transfer.set(transfer)


class _Incoming(io.RawIOBase):
    """What comes in over the line as a file to read once; `progress` hears of every piece, in bytes so far."""

    def __init__(self, pieces: Iterator[bytes], progress: Callable[[int], None]) -> None:
        super().__init__()
        self._pieces = pieces
        self._progress = progress
        self._rest = b""
        self._done = 0

    def readable(self) -> bool:
        """It can be read, and nothing else."""
        return True

    def readinto(self, buffer: "bytearray | memoryview[int]") -> int:  # type: ignore[override]  # narrower on purpose
        """Hand out the next bytes; none at the end."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = piece
            self._done += len(piece)
            self._progress(self._done)
        count = min(len(buffer), len(self._rest))
        buffer[:count], self._rest = self._rest[:count], self._rest[count:]
        return count
