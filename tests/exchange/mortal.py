"""Programs that can end at any moment: between any two things that a store, a laptop's or the central one, does."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Engine, event

from ecabinet.application.central_ports import Transaction
from ecabinet.application.ports import LaptopStore, Reading, Writing
from ecabinet.central.bootstrap import CentralStore


class LaptopDiedError(BaseException):
    """A laptop's program ended here: nothing in it may catch this, as nothing outlives a SIGKILL."""


class StoreDiedError(Exception):
    """The central store's program ended here, before or after it had committed."""


@dataclass
class Fuse:
    """Counts the moments at which a program may end, and ends it at the one that was chosen."""

    end: Callable[[], BaseException]
    left: int = 0
    burnt: int = field(default=0)

    def moment(self) -> None:
        """The program may end here."""
        if self.left:
            self.left -= 1
            if not self.left:
                self.burnt += 1
                raise self.end()


class MortalStore:
    """A laptop's store whose program may end before and after each commit; implements `LaptopStore`."""

    def __init__(self, store: LaptopStore, fuse: Fuse) -> None:
        self._store = store
        self._fuse = fuse

    def reading(self) -> AbstractContextManager[Reading]:
        """As the store's own."""
        return self._store.reading()

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """As the store's own, if it comes to its end."""
        with self._store.writing() as writing:
            yield writing
            self._fuse.moment()
        self._fuse.moment()

    def close(self) -> None:
        """As the store's own."""
        self._store.close()


def make_mortal(store: CentralStore, fuse: Fuse) -> None:
    """Let a central store's program end before or after any commit."""
    ledger = store.ledger
    undisturbed = ledger.writing

    @contextmanager
    def writing(body: str) -> Iterator[Transaction]:
        with undisturbed(body) as transaction:
            yield transaction
            fuse.moment()
        fuse.moment()

    ledger.writing = writing  # type: ignore[method-assign]


def trust_the_power(engine: Engine) -> None:
    """Have a database wait for no disk: programs end in this model, machines do not."""
    engine.dispose()
    event.listen(engine, "connect", _hurry)


def _hurry(connection: object, _entry: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA synchronous=OFF")
    cursor.close()
