"""Papers on their way, both ways gone on with where a line broke; none is shown before all of it was checked."""

import io
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO, Final

import httpx2

from ecabinet.application.laptop_papers import PaperSide
from ecabinet.application.laptop_rows import PaperRow
from ecabinet.application.ports import Arriving, PaperKeeper
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
_OUTSIDE: Final = "range_outside"
_TOO_LARGE: Final = "paper_too_large"
_NOT_FOUND: Final = "not_found"
_INCOMPLETE: Final = "incomplete"
_WRONG_OFFSET: Final = "wrong_offset"
_OF_THE_CALL: Final = frozenset(
    {
        "unsigned_request",
        "unknown_device",
        "bad_signature",
        CLOCK_SKEW,
        "replayed",
        "device_revoked",
        "device_disputed",
        "device_fork",
    }
)
"""Why a store refuses a call, whatever it is about."""
_PARTIAL: Final = 206
_MEGABYTE: Final = 1_000_000
_DIGITS: Final = 18
"""More digits than the length of any paper has."""


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
    """Brings and fetches the papers of one laptop; of several threads one brings and one fetches at a time.

    `is_ending` is asked between pieces, so that the program need not wait for a long paper.
    """

    def __init__(self, side: PaperSide, keeper: PaperKeeper, wire: Wire, is_ending: Callable[[], bool]) -> None:
        self._side = side
        self._keeper = keeper
        self._wire = wire
        self._is_ending = is_ending
        self._bringing = threading.Lock()
        self._fetching = threading.Lock()
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
        with self._fetching:  # two that write one file would spoil it
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
            if size > limits.PAPER_BYTES:
                raise Refused(_TOO_LARGE, {"megabytes": size // _MEGABYTE, "limit": limits.PAPER_BYTES // _MEGABYTE})
            if not (self._sent_whole(row, file, size) or self._sent_whole(row, file, size)):
                raise Unavailable("unreadable_answer", {"why": "no progress"})

    def _sent_whole(self, row: PaperRow, file: BinaryIO, size: int) -> bool:
        """Send what the store lacks of a paper; False where it forgot on the way what it had."""
        upload = self._announced(row, size)
        try:
            while upload.offset < size:
                self._go_on(Transfer(Direction.BRINGING, row.sha256, upload.offset, size))
                upload = self._send_piece(upload, file)
            self._wire.call("POST", f"{UPLOADS}/{upload.upload}/commit", b"", UploadAnswer)
        except Refused as fault:
            if fault.code not in {_NOT_FOUND, _INCOMPLETE}:
                raise
            return False
        return True

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
        """Fetch what is missing of a paper; what has come stays when the line breaks or the program ends."""
        if self._keeper.has(row.sha256):
            return
        with self._keeper.arriving(row.sha256) as arriving:
            try:
                self._receive(row, arriving)
                arriving.finish()
            except Refused as fault:
                if fault.code in {_ALTERED, _OUTSIDE}:
                    arriving.discard()
                    raise Refused(_ALTERED) from fault
                raise

    def _receive(self, row: PaperRow, arriving: Arriving) -> None:
        """Take in the rest of a paper, or all of it where the store does not give parts."""
        part = {"Range": f"bytes={arriving.received}-", "If-Range": f'"{row.sha256}"'} if arriving.received else {}
        with self._wire.open("GET", f"{PAPERS}/{row.sha256}", also=part) as response:
            require(response, BYTES)
            if part and not _goes_on(response, arriving.received):
                arriving.restart()
            self._require_room(row, arriving.received + _announced_bytes(response))
            for piece in response.iter_raw():
                self._require_room(row, arriving.received + len(piece))
                arriving.write(piece)
                self._go_on(Transfer(Direction.FETCHING, row.sha256, arriving.received, row.size))

    def _require_room(self, row: PaperRow, size: int) -> None:
        """Raise `Refused("paper_altered")` where more comes than the paper has, or any paper may have."""
        if size > min(row.size or limits.PAPER_BYTES, limits.PAPER_BYTES):
            raise Refused(_ALTERED)

    def _go_on(self, transfer: Transfer) -> None:
        """Tell how far a paper is; raises `Unavailable("transfer_stopped")` where the program wants to end."""
        if self._is_ending():
            raise Unavailable(STOPPED)
        self.transfer.set(transfer)


def _goes_on(response: httpx2.Response, received: int) -> bool:
    """Whether an answer begins right behind what is here (RFC 9110 section 14.4)."""
    return response.status_code == _PARTIAL and response.headers.get("Content-Range", "").startswith(
        f"bytes {received}-"
    )


def _announced_bytes(response: httpx2.Response) -> int:
    """How many bytes an answer says to bring; 0 where it does not say."""
    found = response.headers.get("Content-Length", "")
    return int(found[:_DIGITS]) if found.isascii() and found.isdigit() else 0
