"""A store in PostgreSQL: its backup holds a dump, and a recovery brings back an empty database."""

from pathlib import Path

import psycopg
import pytest

from ecabinet.central import tending
from ecabinet.central.bootstrap import open_store
from ecabinet.central.folder import StoreFolder
from ecabinet.domain.faults import Unavailable
from ecabinet.protocol.envelope import Head
from ecabinet.protocol.messages import KnownHead
from ecabinet.protocol.recovery_messages import Donated, DonateRequest
from tests.central.store_world import START, Template, World
from tests.central.test_backups import quiet
from tests.central.test_examination import forget
from tests.postgres_server import PostgresServer


@pytest.fixture
def address(postgres: PostgresServer, founded_on_postgres: tuple[Template, str]) -> str:
    """A database of its own for one test."""
    return postgres.address(postgres.create(template=founded_on_postgres[1]))


def test_a_store_in_postgresql_is_dumped_lost_restored_and_recovered(
    postgres: PostgresServer, founded_on_postgres: tuple[Template, str], address: str, tmp_path: Path
) -> None:
    world = World(founded_on_postgres[0], tmp_path / "first", database=address)
    world.hold_paper()
    ballot = world.open_ballot()
    forget(world)
    before = world.state
    out, again = tmp_path / "backup.tar", tmp_path / "again"
    tending.back_up(world.folder.root, out, quiet)
    with world.store.ledger.reading(world.body) as snapshot:
        size = snapshot.register().size
    world.do(world.an, ballot, "answer.given", world.answered())
    world.do(world.binh, ballot, "answer.given", world.answered("disagree"))
    with world.store.ledger.reading(world.body) as snapshot:
        lost = snapshot.leaves(size, 100)
    world.store.close()
    with pytest.raises(Unavailable, match="dump_failed"):
        tending.restore(out, again, quiet)  # nothing is written over: the database is still there
    assert not again.exists()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    tending.restore(out, again, quiet)
    with open_store(StoreFolder(again)) as store:
        entries = [Donated.of(act.envelope, act.receipt) for act in lost]
        request = DonateRequest(epoch=1, head=KnownHead.of(Head()), entries=entries)
        assert store.cases.recovery.donate(world.an.caller, request).taken == len(lost) == 2
    (standing,) = tending.standing(again)
    assert standing.progress.since > START
    (ended,) = tending.end(again)
    assert (ended.statement.epoch, ended.statement.lost) == (2, ())
    (found,) = tending.examine(again, quiet)
    assert (found.flaws, found.name) == ([], before.name)
