"""Papers at the central store: who gets them, and how they come in whole, checked and within everybody's share."""

from collections.abc import Iterator
from dataclasses import dataclass

from ecabinet.application.central import Caller
from ecabinet.application.central_answers import reads
from ecabinet.application.central_ports import HeldPaper, Intake, Ledger, Snapshot, Upload, Vault
from ecabinet.application.central_states import StateCache, View
from ecabinet.application.central_turns import patiently
from ecabinet.application.clocks import Clock
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.feeds import FeedKind, FeedName
from ecabinet.protocol.envelope import new_id
from ecabinet.protocol.messages import UploadAnswer, UploadRequest

_DAY_MS = 24 * 60 * 60 * 1000
ABANDONED_AFTER_MS = 7 * _DAY_MS
"""How long an upload may stay unfinished, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much one person may bring that no accepted act refers to: open uploads, and bytes open or kept."""

    uploads: int = 100
    size: int = 8_000_000_000


class PaperDesk:
    """Takes in and hands out papers; one for a whole store, used by many threads."""

    def __init__(
        self, ledger: Ledger, cache: StateCache, clock: Clock, vault: Vault, intake: Intake, *, share: Share = Share()
    ) -> None:
        self._ledger = ledger
        self._cache = cache
        self._clock = clock
        self._vault = vault
        self._intake = intake
        self._share = share

    def find(self, caller: Caller, sha256: str) -> HeldPaper:
        """A paper that a laptop may have: its person reads a feed with an accepted act that refers to it.

        Raises `Refused("not_found")`, also for papers that are there but not for them.
        """
        with self._ledger.reading(caller.body) as snapshot:
            view = View.of(caller.body, snapshot, self._cache)
            paper = snapshot.papers([sha256]).get(sha256)
            if paper is None or not any(reads(caller, feed, view) for feed in snapshot.referring(sha256)):
                raise Refused("not_found")
        view.states.publish()
        return paper

    def read(self, caller: Caller, paper: HeldPaper, start: int, end: int) -> Iterator[bytes]:
        """The bytes of a paper that `find` handed out, from one offset up to, not including, another."""
        return self._vault.read(caller.body, paper.sha256, start, end)

    def open(self, caller: Caller, request: UploadRequest) -> UploadAnswer:
        """Where a laptop sends a paper: a new upload, or the one it began before with what is there already.

        The bytes are wanted even if the store has them: who only knows a paper's digest must not learn that. Only
        who brought them all before, and perhaps did not hear so, need not send them again. Raises `Refused` with
        `not_found` for a feed that is not readable, and `share_used_up`.
        """
        begun = patiently(lambda: self._begun(caller, request))
        is_here = self._is_here(caller.body, begun)
        return _answer(begun, begun.size if is_here else self._vault.received(caller.body, begun.id))

    def _begun(self, caller: Caller, request: UploadRequest) -> Upload:
        """The upload that a laptop goes on with, or a new one."""
        with self._ledger.writing(caller.body) as transaction:
            transaction.lock(caller.device)
            if not reads(caller, request.feed, View.of(caller.body, transaction, self._cache)):
                raise Refused("not_found")
            begun = next((one for one in transaction.uploads(caller.person) if _resumes(one, caller, request)), None)
            if begun is None:
                self._check_share(transaction, caller, request)
                begun = Upload(
                    id=new_id(),
                    person=caller.person,
                    device=caller.device,
                    feed=request.feed,
                    sha256=request.sha256,
                    size=request.size,
                    opened_at=self._clock.now(),
                )
                transaction.open_upload(begun)
        return begun

    def append(self, caller: Caller, upload: str, offset: int, data: bytes) -> UploadAnswer:
        """Add bytes at an offset.

        Raises `Refused` with `not_found`, `wrong_offset` (with the right `offset`) and `too_large`.
        """
        found = self._own(caller, upload)
        if offset + len(data) > found.size:
            raise Refused("too_large", {"limit": found.size})
        return _answer(found, self._vault.append(caller.body, upload, offset, data))

    def commit(self, caller: Caller, upload: str) -> tuple[UploadAnswer, list[str]]:
        """Make an upload a paper; also names the feeds that wait for it.

        Raises `Refused` with `not_found`, `incomplete`, `paper_differs`, or what the intake finds. What cannot become
        a paper is forgotten at once: other bytes would have another digest.
        """
        found = self._own(caller, upload)
        received = self._vault.received(caller.body, upload)
        if received < found.size:
            return self._again(caller.body, found, received), []
        try:
            minutes = FeedName.parse(found.feed).kind is FeedKind.MEETING
            with self._vault.gathered(caller.body, upload) as file:
                self._intake.examine(file, minutes=minutes)
                self._vault.keep(caller.body, upload, file, found.sha256, found.size)
        except Refused:
            self._forget(caller.body, upload)
            raise
        with self._ledger.writing(caller.body) as transaction:
            transaction.add_paper(HeldPaper(found.sha256, found.size, found.person, self._clock.now()))
            transaction.close_upload(upload)
            waiting = list(transaction.referring(found.sha256))
        return _answer(found, found.size), waiting

    def sweep(self) -> int:
        """Forget uploads that nobody went on with; how many those were."""
        before, forgotten = self._clock.now() - ABANDONED_AFTER_MS, 0
        for body in self._ledger.bodies():
            with self._ledger.reading(body) as snapshot:
                stale = snapshot.stale_uploads(before)
            for upload in stale:
                self._forget(body, upload.id)
            forgotten += len(stale)
        return forgotten

    def _again(self, body: str, upload: Upload, received: int) -> UploadAnswer:
        """End an upload of what its person brought whole before; raises `Refused("incomplete")` where they did not."""
        if not self._is_here(body, upload):
            raise Refused("incomplete", {"offset": received})
        self._forget(body, upload.id)
        return _answer(upload, upload.size)

    def _is_here(self, body: str, upload: Upload) -> bool:
        """Whether the one who announces a paper has brought all of it before, and it is still there."""
        with self._ledger.reading(body) as snapshot:
            held = snapshot.papers([upload.sha256]).get(upload.sha256)
        if held is None or (held.person, held.size) != (upload.person, upload.size):
            return False
        try:
            return any(self._vault.read(body, upload.sha256, 0, 1))
        except Unavailable:
            return False

    def _own(self, caller: Caller, upload: str) -> Upload:
        """An upload that this laptop opened."""
        with self._ledger.reading(caller.body) as snapshot:
            found = snapshot.upload(upload)
        if found is None or found.device != caller.device or not caller.is_admitted:
            raise Refused("not_found")
        return found

    def _check_share(self, snapshot: Snapshot, caller: Caller, request: UploadRequest) -> None:
        burden = snapshot.burden(caller.person)
        if burden.uploads >= self._share.uploads or burden.size + request.size > self._share.size:
            raise Refused("share_used_up", {"megabytes": self._share.size // 1_000_000})

    def _forget(self, body: str, upload: str) -> None:
        with self._ledger.writing(body) as transaction:
            transaction.close_upload(upload)
        self._vault.drop(body, upload)


def _answer(upload: Upload, received: int) -> UploadAnswer:
    return UploadAnswer(upload.id, received, complete=received == upload.size)


def _resumes(upload: Upload, caller: Caller, request: UploadRequest) -> bool:
    """Whether a request is for an upload that the same laptop began."""
    asked = (caller.device, request.feed, request.sha256, request.size)
    return (upload.device, upload.feed, upload.sha256, upload.size) == asked
