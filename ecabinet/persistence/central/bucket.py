"""Papers in a bucket of S3's, each under its SHA-256, where several processes keep them together.

The names are those of `PaperFolder`: copying its papers into the bucket moves a store. An upload is a row of objects,
`uploads/<upload>/<offset>`, one for each piece that came, so that any process can go on with it; a paper is put
together from them, checked, and put under its name. Beside it, `<sha256>.sums` holds the SHA-256 of each of its blocks,
so that a part of it can be checked as it is read.
"""

import hashlib
import logging
import os
import tempfile
import threading
import time
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from obstore import exceptions
from obstore.store import S3Store

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.persistence.central.vault import plain, translated_disk

if TYPE_CHECKING:
    from obstore.store import RetryConfig, S3Config

_log = logging.getLogger(__name__)

_BLOCK = 1 << 20
"""How many bytes of a paper one digest in its sums stands for."""
_BLOCKS_AT_ONCE = 4
_DIGEST_BYTES = hashlib.sha256().digest_size
_PUT_AT_ONCE = 64 << 20
"""Up to this size a paper is put in one request that creates or fails; a longer one would not fit into memory."""
_OFFSET_DIGITS = 12
_MOST_SUMS = 500
_LEFT_BEHIND_SECONDS = 24 * 60 * 60
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_RETRIES: "RetryConfig" = {"max_retries": 3, "retry_timeout": timedelta(seconds=30)}
_CONNECT_WITHIN, _ANSWER_WITHIN = timedelta(seconds=10), timedelta(seconds=60)


class PaperBucket:
    """Keeps papers in a bucket; implements `Vault` and may be used by many threads and processes.

    `workroom` is a folder of this machine where an upload lies as one file while it is looked into.
    """

    def __init__(self, address: str, settings: Mapping[str, str], workroom: Path) -> None:
        is_here = urlsplit(settings.get("endpoint") or os.environ.get("AWS_ENDPOINT_URL", "")).hostname in _LOOPBACK
        self.address = address
        with _translated():
            self._store = S3Store.from_url(
                address,
                config=cast("S3Config", {"checksum_algorithm": "SHA256", **settings}),
                client_options={"allow_http": is_here, "connect_timeout": _CONNECT_WITHIN, "timeout": _ANSWER_WITHIN},
                retry_config=_RETRIES,
            )
        self._workroom = workroom
        self._sums = SumsCache()
        with translated_disk():
            workroom.mkdir(mode=0o700, parents=True, exist_ok=True)
            _tidy(workroom)

    def received(self, body: str, upload: str) -> int:
        """How many bytes of an upload have come."""
        with _translated():
            return _end(self._pieces(body, upload))

    def append(self, body: str, upload: str, offset: int, data: bytes) -> int:
        """Add bytes to an upload and tell how many there are now; raises `Refused("wrong_offset")`."""
        with _translated():
            length = _end(self._pieces(body, upload))
            if offset == length and data:
                try:
                    self._create(f"{_folder(body, upload)}/{offset:0{_OFFSET_DIGITS}}", data)
                except exceptions.AlreadyExistsError:  # the same laptop sent it twice at once
                    length = _end(self._pieces(body, upload))
                else:
                    return length + len(data)
        if offset != length:
            raise Refused("wrong_offset", {"offset": length})
        return length

    @contextmanager
    def gathered(self, body: str, upload: str) -> Iterator[Path]:
        """An upload as one file on this machine, which is gone when the block ends."""
        with translated_disk():
            descriptor, name = tempfile.mkstemp(prefix="upload-", dir=self._workroom)
        file = Path(name)
        try:
            with translated_disk(), _translated(), os.fdopen(descriptor, "wb") as target:
                for _, _, place in self._pieces(body, upload):
                    target.write(self._store.get(place).bytes())
            yield file
        finally:
            file.unlink(missing_ok=True)

    def keep(self, body: str, upload: str, file: Path, sha256: str, size: int) -> None:
        """Make a gathered upload a paper; raises `Refused("paper_differs")` where its bytes are not those announced."""
        place = _place(body, sha256)
        with translated_disk(), _translated():
            found, sums = _digests(_blocks(file))
            if file.stat().st_size != size or found != sha256:
                raise Refused("paper_differs")
            self._create_once(f"{place}.sums", sums)
            if size <= _PUT_AT_ONCE:
                self._create_once(place, file.read_bytes())
            elif not self._is_there(place):
                self._store.put(place, file, use_multipart=True)
        self.drop(body, upload)

    def put_back(self, body: str, file: Path, sha256: str) -> None:
        """Keep a paper out of a backup, over whatever has its name; raises `Refused("paper_differs")`."""
        place = _place(body, sha256)
        with translated_disk(), _translated():
            found, sums = _digests(_blocks(file))
            if found != sha256:
                raise Refused("paper_differs")
            self._store.put(place, file, use_multipart=True)
            self._store.put(f"{place}.sums", sums, use_multipart=False)
        self._sums.put(place, sums)

    def drop(self, body: str, upload: str) -> None:
        """Forget the bytes of an upload."""
        with _translated():
            if places := [place for _, _, place in self._all_pieces(body, upload)]:
                self._store.delete(places)

    def read(self, body: str, sha256: str, start: int, end: int) -> Iterator[bytes]:
        """The bytes of a paper from one offset up to, not including, another, in pieces that were checked.

        Raises `Unavailable("papers_unavailable")` at once where the paper, or its beginning as it was, cannot be had.
        """
        place = _place(body, sha256)
        sums = self._sums_of(place, sha256)
        pieces = self._checked(place, sums, start, end)
        first = next(pieces, b"")
        return _together(first, pieces)

    def _checked(self, place: str, sums: bytes, start: int, end: int) -> Iterator[bytes]:
        """Read whole blocks, compare each with its digest, and hand on what was asked for."""
        last = -(-end // _BLOCK)
        for number in range(start // _BLOCK, last, _BLOCKS_AT_ONCE):
            upto = min(number + _BLOCKS_AT_ONCE, last)
            with _translated():
                data = bytes(self._store.get_range(place, start=number * _BLOCK, end=upto * _BLOCK))
            if _digests(_cut(data))[1] != sums[number * _DIGEST_BYTES : upto * _DIGEST_BYTES]:
                raise _damaged(place)
            yield data[max(0, start - number * _BLOCK) : end - number * _BLOCK]

    def _sums_of(self, place: str, sha256: str) -> bytes:
        """The digests of a paper's blocks; made, from bytes that were checked, for one that was copied here."""
        known = self._sums.get(place)
        if known is None:
            with _translated():
                try:
                    known = bytes(self._store.get(f"{place}.sums").bytes())
                except FileNotFoundError:
                    known = self._make_sums(place, sha256)
            self._sums.put(place, known)
        return known

    def _make_sums(self, place: str, sha256: str) -> bytes:
        found, sums = _digests(_regular(map(bytes, self._store.get(place).stream(min_chunk_size=_BLOCK))))
        if found != sha256:
            raise _damaged(place)
        self._create_once(f"{place}.sums", sums)
        return sums

    def _pieces(self, body: str, upload: str) -> list[tuple[int, int, str]]:
        """Offset, size and place of the pieces that follow each other from the start."""
        length, found = 0, []
        for offset, size, place in self._all_pieces(body, upload):
            if offset != length:
                break
            length += size
            found.append((offset, size, place))
        return found

    def _all_pieces(self, body: str, upload: str) -> list[tuple[int, int, str]]:
        listed = (one for page in self._store.list(_folder(body, upload)) for one in page)
        return sorted((int(one["path"].rpartition("/")[2]), one["size"], one["path"]) for one in listed)

    def _is_there(self, place: str) -> bool:
        try:
            self._store.head(place)
        except FileNotFoundError:
            return False
        return True

    def _create(self, place: str, data: bytes) -> None:
        """Put an object whose name is free (`If-None-Match: *`); raises `AlreadyExistsError`."""
        self._store.put(place, data, mode="create", use_multipart=False)

    def _create_once(self, place: str, data: bytes) -> None:
        """Put an object whose bytes follow from its name: one that is there already is the same."""
        try:
            self._create(place, data)
        except exceptions.AlreadyExistsError:
            return


class SumsCache:
    """The digests of papers read lately; those longest unread go first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    def get(self, place: str) -> bytes | None:
        """The digests of a paper's blocks, where they are kept."""
        with self._lock:
            found = self._kept.get(place)
            if found is not None:
                self._kept.move_to_end(place)
            return found

    def put(self, place: str, sums: bytes) -> None:
        """Keep the digests of a paper's blocks."""
        with self._lock:
            self._kept[place] = sums
            while len(self._kept) > _MOST_SUMS:
                self._kept.popitem(last=False)


def _folder(body: str, upload: str) -> str:
    return f"{plain(body)}/uploads/{plain(upload)}"


def _place(body: str, sha256: str) -> str:
    return f"{plain(body)}/papers/{plain(sha256)[:2]}/{sha256}"


def _end(pieces: list[tuple[int, int, str]]) -> int:
    """Where the next piece goes."""
    return pieces[-1][0] + pieces[-1][1] if pieces else 0


def _digests(blocks: Iterator[bytes]) -> tuple[str, bytes]:
    """The SHA-256 of everything in hex, and those of the blocks one behind the other."""
    whole, sums = hashlib.sha256(), bytearray()
    for block in blocks:
        whole.update(block)
        sums += hashlib.sha256(block).digest()
    return whole.hexdigest(), bytes(sums)


def _blocks(file: Path) -> Iterator[bytes]:
    with file.open("rb") as source:
        while block := source.read(_BLOCK):
            yield block


def _cut(data: bytes) -> Iterator[bytes]:
    return (data[start : start + _BLOCK] for start in range(0, len(data), _BLOCK))


def _regular(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Pieces of any size as blocks."""
    waiting = bytearray()
    for piece in pieces:
        waiting += piece
        while len(waiting) >= _BLOCK:
            yield bytes(waiting[:_BLOCK])
            del waiting[:_BLOCK]
    if waiting:
        yield bytes(waiting)


def _together(first: bytes, others: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from others


def _damaged(place: str) -> Unavailable:
    _log.error("the bytes of %s in the bucket are not those of its name: put back a copy", place)
    return Unavailable("papers_unavailable")


def _tidy(workroom: Path) -> None:
    """Remove what a process that was killed left behind."""
    before = time.time() - _LEFT_BEHIND_SECONDS
    for file in workroom.glob("upload-*"):
        if file.stat().st_mtime < before:
            file.unlink(missing_ok=True)


@contextmanager
def _translated() -> Iterator[None]:
    """Raise `Unavailable` for what the bucket did, or did not."""
    try:
        yield
    except exceptions.AlreadyExistsError:
        raise
    except (exceptions.BaseError, FileNotFoundError) as error:
        raise Unavailable("papers_unavailable") from error
