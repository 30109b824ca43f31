"""What the command `central quarantine` reads."""

from pathlib import Path

from ecabinet.application.central_quarantine import Quarantined, quarantined
from ecabinet.central.bootstrap import open_store
from ecabinet.central.folder import StoreFolder
from ecabinet.domain.bodies import BodyState


def listed(folder: Path) -> list[tuple[BodyState, Quarantined]]:
    """Everything in quarantine in a store, with the body it belongs to."""
    found: list[tuple[BodyState, Quarantined]] = []
    with open_store(StoreFolder(folder)) as store:
        for body in store.ledger.bodies():
            state = store.body(body)
            with store.ledger.reading(body) as snapshot:
                found += [(state, one) for one in quarantined(snapshot, state)]
    return found
