"""Puts a central store together: the only place here that chooses adapters."""

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from ecabinet.application.central import Decider
from ecabinet.application.central_access import Clearances, Gate
from ecabinet.application.central_answers import Reader
from ecabinet.application.central_audit import FetchAudit
from ecabinet.application.central_keys import LogKeys
from ecabinet.application.central_movements import Movements
from ecabinet.application.central_papers import PaperDesk
from ecabinet.application.central_ports import Vault
from ecabinet.application.central_recovery import Recovery
from ecabinet.application.central_states import StateCache, States
from ecabinet.application.clocks import Clock, SystemClock
from ecabinet.central import storage as storages
from ecabinet.central.folder import HeldKeys, StoreFolder
from ecabinet.central.identity import ProviderKeys
from ecabinet.central.storage import IN_FOLDER, Storage
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Unavailable
from ecabinet.papers.facts import Purpose
from ecabinet.papers.intake import Intake
from ecabinet.papers.sources import FileSource
from ecabinet.persistence.central.bucket import PaperBucket
from ecabinet.persistence.central.engine import check_address
from ecabinet.persistence.central.ledger import SqlLedger
from ecabinet.persistence.central.vault import PaperFolder
from ecabinet.service.services import UseCases


class WalkingIntake:
    """Looks into papers by walking over every page in a limited child process."""

    def __init__(self) -> None:
        self._intake = Intake()

    def examine(self, file: Path, *, minutes: bool) -> None:
        """Raises `Refused` where the file is not a paper that members can be given."""
        with FileSource(file) as source:
            self._intake.check(source, Purpose.MINUTES if minutes else Purpose.PAPER)

    def close(self) -> None:
        """End the child process."""
        self._intake.close()


@dataclass(frozen=True, slots=True)
class CentralStore:
    """An open central store; a context manager."""

    folder: StoreFolder
    ledger: SqlLedger
    cases: UseCases
    states: StateCache
    intake: WalkingIntake
    clock: Clock
    vault: Vault
    log_keys: LogKeys

    def body(self, body: str) -> BodyState:
        """A body as it is now: its people, laptops, invitations."""
        with self.ledger.reading(body) as snapshot:
            return States(body, snapshot, self.states).body()

    def close(self) -> None:
        """Let go of the database and of the child process."""
        self.intake.close()
        self.ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def make_store(folder: StoreFolder, storage: Storage = IN_FOLDER, *, clock: Clock | None = None) -> CentralStore:
    """Make a store in a folder, its acts and papers there or where `storage` says.

    Raises as `open_store`, and `Refused` with `database_address_unreadable`, `password_exposed` or
    `bucket_address_unreadable`; nothing is made then, nor where there is no such database.
    """
    storages.check(storage)
    if storage.database:
        check_address(storage.database)
        _ledger(folder, storage).close()
    folder.make()
    storages.keep(folder, storage)
    return _opened(folder, storage, clock)


def open_store(folder: StoreFolder, *, clock: Clock | None = None, new: bool = False) -> CentralStore:
    """Open the store in a folder, or make a plain one.

    Raises `Unavailable` with `store_missing` where there is none, or as the database and the folder raise.
    """
    if new:
        return make_store(folder, clock=clock)
    if not folder.is_there:
        raise Unavailable("store_missing", {"folder": str(folder.root)})
    return _opened(folder, storages.kept(folder), clock)


def _opened(folder: StoreFolder, storage: Storage, clock: Clock | None) -> CentralStore:
    clock = clock or SystemClock()
    ledger = _ledger(folder, storage)
    states, log_keys, clearances = StateCache(), HeldKeys(folder), Clearances(ledger)
    intake, vault = WalkingIntake(), _vault(folder, storage)
    cases = UseCases(
        Gate(ledger, states, clock, ledger.nonces()),
        Decider(ledger, states, clock, log_keys, ProviderKeys(clock)),
        Reader(ledger, states, clock, log_keys, clearances),
        PaperDesk(ledger, states, clock, vault, intake),
        Recovery(ledger, states, clock, log_keys),
        FetchAudit(ledger, states, clock),
        Movements(ledger) if ledger.is_shared else None,
    )
    return CentralStore(folder, ledger, cases, states, intake, clock, vault, log_keys)


def open_bucket(folder: StoreFolder) -> PaperBucket | None:
    """The bucket in which a store keeps its papers; None where they lie in its folder."""
    storage = storages.kept(folder)
    return PaperBucket(storage.papers, storage.s3, folder.papers) if storage.papers else None


def _vault(folder: StoreFolder, storage: Storage) -> Vault:
    if storage.papers:
        return PaperBucket(storage.papers, storage.s3, folder.papers)
    return PaperFolder(folder.papers)


def _ledger(folder: StoreFolder, storage: Storage) -> SqlLedger:
    if storage.database:
        return SqlLedger.connect(storage.database, is_pooled=storage.is_pooled)
    ledger = SqlLedger.open(folder.database)
    folder.database.chmod(0o600)
    return ledger
