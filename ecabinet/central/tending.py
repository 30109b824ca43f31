"""What the commands `central backup`, `restore`, `recover` and `check` do, apart from asking and printing."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from ecabinet.application.central_check import Examination, Flaw
from ecabinet.application.central_check import Progress as Walked
from ecabinet.application.central_ports import HeldPaper
from ecabinet.application.central_recovery import Ended
from ecabinet.application.central_recovery import Progress as Recovering
from ecabinet.central import backups, bucket_papers
from ecabinet.central import storage as storages
from ecabinet.central.backups import Backup
from ecabinet.central.bootstrap import CentralStore, open_store
from ecabinet.central.folder import StoreFolder
from ecabinet.domain.faults import Unavailable


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the recovery of a body is; `came` are the people whose laptops took part, `awaited` the others."""

    body: str
    name: str
    progress: Recovering
    came: Sequence[str]
    awaited: Sequence[str]


@dataclass(frozen=True, slots=True)
class Examined:
    """What is wrong with a body."""

    body: str
    name: str
    acts: int
    flaws: Sequence[Flaw]


def back_up(folder: Path, out: Path, progress: backups.Progress) -> Backup:
    """Write a backup of a store, which may be at work, with the papers it keeps in a bucket.

    Raises as `backups.back_up`.
    """
    place = StoreFolder(folder)
    with ExitStack() as opened:

        def elsewhere() -> dict[str, backups.Fetch]:
            is_elsewhere = storages.kept(place).papers
            return bucket_papers.to_fetch(opened.enter_context(open_store(place))) if is_elsewhere else {}

        return backups.back_up(place, out, progress, elsewhere)


def restore(file: Path, folder: Path, progress: backups.Progress) -> Backup:
    """Unpack a backup and begin the recovery, since nobody can know how old it is.

    Papers of a bucket go back into it. Raises as `backups.restore`, and `Unavailable("papers_unavailable")` where the
    bucket cannot be written to; then nothing is left in the folder either.
    """
    found = backups.restore(file, StoreFolder(folder), progress, bucket_papers.bring_back)
    begin(folder)
    return found


def begin(folder: Path) -> None:
    """Decide nothing more until laptops have brought back what the store lacks; papers that are gone are asked for."""
    with open_store(StoreFolder(folder)) as store:
        for body in store.ledger.bodies():
            store.cases.recovery.begin(body)
            with store.ledger.reading(body) as snapshot:
                papers = snapshot.all_papers()
            gone = [paper.sha256 for paper in papers if not _is_whole(store, body, paper)]
            with store.ledger.writing(body) as transaction:
                transaction.forget_papers(gone)


def standing(folder: Path) -> list[Standing]:
    """How far recoveries are."""
    with open_store(StoreFolder(folder)) as store:
        return [_standing(store, body) for body in store.ledger.bodies()]


def end(folder: Path) -> list[Ended]:
    """End the recoveries under way; raises `Refused` with `not_recovering` or `register_fork`."""
    with open_store(StoreFolder(folder)) as store:
        return [store.cases.recovery.end(body) for body in store.ledger.bodies()]


def examine(folder: Path, progress: Walked) -> list[Examined]:
    """Walk through everything a store keeps and name what is wrong.

    Raises `Unavailable("store_damaged")` where the database's own file is broken: nothing in it can be relied on then.
    """
    with open_store(StoreFolder(folder)) as store:
        store.ledger.require_sound()
        return [_examined(store, body, progress) for body in store.ledger.bodies()]


def _standing(store: CentralStore, body: str) -> Standing:
    state, progress = store.body(body), store.cases.recovery.progress(body)
    finished = {donor.device for donor in progress.donors if donor.finished_at}
    names: dict[bool, set[str]] = {True: set(), False: set()}
    for device_id, device in state.devices.items():
        person = state.people.get(device.person)
        if device.is_admitted and person:
            names[device_id in finished].add(person.name)
    return Standing(body, state.name, progress, sorted(names[True]), sorted(names[False] - names[True]))


def _examined(store: CentralStore, body: str, progress: Walked) -> Examined:
    with store.ledger.reading(body) as snapshot:
        size, papers = snapshot.register().size, snapshot.all_papers()
        examination = Examination(body, snapshot, progress)
        flaws = list(examination.flaws())
    if not store.log_keys.holds(body, examination.log_key):
        flaws.append(Flaw("flaw_key", examination.log_key))
    flaws += [Flaw("flaw_paper", paper.sha256) for paper in papers if not _is_whole(store, body, paper)]
    return Examined(body, examination.name, size, flaws)


def _is_whole(store: CentralStore, body: str, paper: HeldPaper) -> bool:
    """Whether the bytes of a paper are those of its name."""
    digest, size = hashlib.sha256(), 0
    try:
        for piece in _read(store, body, paper):
            digest.update(piece)
            size += len(piece)
    except Unavailable:
        return False
    return (digest.hexdigest(), size) == (paper.sha256, paper.size)


def _read(store: CentralStore, body: str, paper: HeldPaper) -> Iterator[bytes]:
    return store.vault.read(body, paper.sha256, 0, paper.size)
