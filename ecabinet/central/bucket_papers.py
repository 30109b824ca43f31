"""Papers that a store keeps in a bucket, on their way into a backup and back: in pieces, each checked by its digest."""

import hashlib
import os
from functools import partial
from pathlib import Path

from ecabinet.application.central_ports import HeldPaper
from ecabinet.central.backups import Fetch
from ecabinet.central.bootstrap import CentralStore, open_bucket
from ecabinet.central.folder import StoreFolder
from ecabinet.domain.faults import Unavailable

_OWNER_ONLY = 0o600


def to_fetch(store: CentralStore) -> dict[str, Fetch]:
    """Every paper that the store holds, by the name that it would have in the store's folder."""
    found: dict[str, Fetch] = {}
    for body in store.ledger.bodies():
        with store.ledger.reading(body) as snapshot:
            papers = snapshot.all_papers()
        for paper in papers:
            name = f"{store.folder.papers.name}/{body}/papers/{paper.sha256[:2]}/{paper.sha256}"
            found[name] = partial(_fetch, store, body, paper)
    return found


def bring_back(unpacked: StoreFolder) -> None:
    """Put the papers of an unpacked backup into the bucket that its settings name, and remove them from the folder.

    What stands there under their names is written over: it can be nothing else. Raises
    `Unavailable("papers_unavailable")`.
    """
    bucket = open_bucket(unpacked)
    if bucket is None:
        return
    for file in sorted(unpacked.papers.glob("*/papers/*/*")):
        bucket.put_back(file.parents[2].name, file, file.name)
        file.unlink()


def _fetch(store: CentralStore, body: str, paper: HeldPaper, target: Path) -> None:
    """Write a paper into a file; raises `Unavailable("papers_unavailable")` where it is not what its name says."""
    digest = hashlib.sha256()
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    with os.fdopen(descriptor, "wb") as file:
        for piece in store.vault.read(body, paper.sha256, 0, paper.size):
            digest.update(piece)
            file.write(piece)
    if digest.hexdigest() != paper.sha256:
        raise Unavailable("papers_unavailable")
