"""The exchange: what taking in acts, deciding them, asking in vain, telling of news and opening a profile cost."""

import tempfile
from pathlib import Path

from tests.bench import exchange_asking, exchange_ingest, exchange_laptop, exchange_pokes
from tests.bench.figures import Figure


def bench(folder: Path) -> list[Figure]:
    """All of it, one after the other."""
    return [
        *exchange_laptop.bench(_room(folder)),
        *exchange_asking.bench(_room(folder)),
        *exchange_ingest.bench(_room(folder)),
        *exchange_pokes.bench(_room(folder)),
    ]


def _room(folder: Path) -> Path:
    return Path(tempfile.mkdtemp(dir=folder))
