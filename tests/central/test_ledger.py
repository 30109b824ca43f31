"""The database: its tables are those of the migrations, its writes survive, and no statement leaves its body."""

import re
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from ecabinet.application.central_ports import Counter, Register
from ecabinet.application.central_states import States
from ecabinet.application.central_turns import patiently
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.persistence.central import migrating
from ecabinet.persistence.central.ledger import SqlLedger
from ecabinet.persistence.central.migrating import HEAD
from ecabinet.persistence.central.tables import Table
from ecabinet.protocol import receipts
from tests.central.store_world import AN, BINH, PAPER, Pen, World

ON_BOTH_DATABASES = True
BODY, OTHER = "aa" * 32, "bb" * 32


def test_the_migrations_make_exactly_the_tables_of_the_program(ledger: SqlLedger) -> None:
    with ledger._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Table.metadata) == []
        assert context.get_current_revision() == HEAD


def test_the_newest_migration_is_the_one_the_program_asks_for() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_a_database_of_a_newer_program_is_left_alone(ledger: SqlLedger) -> None:
    with ledger._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Unavailable, match="store_too_new"):
        migrating.upgrade(ledger._engine)


def test_every_key_begins_with_the_body() -> None:
    for table in Table.metadata.sorted_tables:
        keys = [table.primary_key, *table.indexes, *(c for c in table.constraints if len(list(c.columns)) > 1)]
        assert all(next(iter(key.columns)).name == "body" for key in keys), table.name


def test_no_statement_reads_or_writes_across_bodies(world: World) -> None:
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(world.store.ledger._engine, "before_cursor_execute", note)
    world.hold_paper()
    feed = world.open_ballot()
    world.do(world.an, feed, "answer.given", world.answered())
    world.exchange(world.an, want={feed: (0, "00" * 32)})
    world.store.cases.reader.proof(world.an.caller, world.do(world.an, *an_answer(world)).act_id)
    plain = [one for one in statements if not re.match(r"BEGIN|PRAGMA", one)]
    assert len(plain) > 30
    for statement in plain:
        in_body = re.search(r"WHERE \w+\.body = (\?|%\(of_body\)s)|INSERT INTO \w+ \(body,", statement)
        assert in_body, statement


def an_answer(world: World) -> tuple[str, str, dict[str, object]]:
    return world.open_ballot(), "answer.given", world.answered()


def test_nothing_of_a_transaction_that_raises_remains(ledger: SqlLedger) -> None:
    def spoilt() -> None:
        with ledger.writing(BODY) as transaction:
            transaction.save_register(Register(size=7))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        spoilt()
    with ledger.reading(BODY) as snapshot, pytest.raises(Refused, match="unknown_body"):
        snapshot.register()


def test_a_snapshot_does_not_see_what_is_written_meanwhile(ledger: SqlLedger) -> None:
    with ledger.writing(BODY) as transaction:
        transaction.save_register(Register(size=1))
    with ledger.reading(BODY) as snapshot:
        assert snapshot.register().size == 1
        with ledger.writing(BODY) as transaction:
            transaction.save_register(Register(size=2))
        assert snapshot.register().size == 1


def test_a_statement_that_fails_says_nothing_of_what_people_wrote(ledger: SqlLedger) -> None:
    wrong = text("INSERT INTO nowhere VALUES (:words)")
    with pytest.raises(DBAPIError) as found, ledger.writing(BODY) as transaction:
        transaction._connection.execute(wrong, {"words": "what somebody wrote"})
    assert "nowhere" in str(found.value)
    assert "somebody" not in str(found.value)


def test_one_body_does_not_see_another(ledger: SqlLedger) -> None:
    with ledger.writing(BODY) as transaction:
        transaction.save_counter(Counter("device", 5, "cc" * 32))
        transaction.add_references("item:x", [PAPER])
    with ledger.reading(OTHER) as snapshot:
        assert snapshot.counter("device") == Counter("device")
        assert snapshot.referring(PAPER) == []


def test_writers_take_turns_and_lose_no_count(ledger: SqlLedger) -> None:
    with ledger.writing(BODY) as transaction:
        transaction.save_register(Register())

    def count_on() -> None:
        with ledger.writing(BODY) as transaction:
            transaction.lock("device")
            known = transaction.counter("device")
            transaction.save_counter(Counter("device", known.last_seq + 1))

    def count() -> None:
        for _ in range(20):
            patiently(count_on)

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with ledger.reading(BODY) as snapshot:
        assert snapshot.counter("device").last_seq == 80


def test_a_commit_that_fails_gives_no_receipt_and_spoils_nothing(world: World) -> None:
    world.hold_paper()
    feed = world.open_ballot()
    answer = world.an.seal(feed, "answer.given", world.answered())

    def fail(_connection: object) -> None:
        raise Unavailable("store_full")

    engine = world.store.ledger._engine
    event.listen(engine, "commit", fail)
    with pytest.raises(Unavailable, match="store_full"):
        world.submit(world.an, answer)
    event.remove(engine, "commit", fail)
    with world.store.ledger.reading(world.body) as snapshot:
        assert snapshot.heads([feed])[feed].seq == 1
        assert snapshot.answer(feed, AN.id) is None
    assert world.do(world.binh, feed, "answer.given", world.answered()).seq == 2
    (receipt,) = world.submit(world.an, answer)
    assert receipt.seq == 3
    with world.store.ledger.reading(world.body) as snapshot:
        state = States(world.body, snapshot, world.store.states).at(feed)
    assert isinstance(state, BallotState)
    assert set(state.latest) == {AN.id, BINH.id}, "nothing of the failed transaction is remembered"


def test_two_answers_at_the_same_moment_are_one_answer(world: World) -> None:
    world.hold_paper()
    feed = world.open_ballot()
    pens = [world.an]
    for _ in range(3):
        pen = type(world.an)(AN, world.body)
        world.store.cases.decider.admit(pen.join(world.invited(AN)))
        pens.append(pen)
    found: list[str] = []

    def answer(pen: object) -> None:
        (receipt,) = world.submit(pen, pen.seal(feed, "answer.given", world.answered()))
        found.append(receipt.code)

    threads = [threading.Thread(target=answer, args=(pen,)) for pen in pens]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == ["", *["answered_elsewhere"] * 3]


def test_the_same_acts_from_four_sides_at_once_are_decided_once(world: World) -> None:
    meeting, _ = world.publish()
    acts = [world.an.seal(meeting, "attendance.joined", {"where": "room"}) for _ in range(5)]
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: world.submit(world.an, *acts), range(4)))
    assert all(receipts == found[0] for receipts in found)
    with world.store.ledger.reading(world.body) as snapshot:
        assert snapshot.counter(world.an.device).last_seq == world.an.seq
        assert [entry.seq for entry in snapshot.entries(meeting, 1, 100)] == [2, 3, 4, 5, 6]


def test_laptops_that_write_to_one_feed_at_once_get_places_without_a_gap(world: World) -> None:
    meeting, _ = world.publish()

    def attend(pen: Pen) -> None:
        for number in range(10):
            world.do(pen, meeting, "attendance.joined", {"where": "room" if number % 2 else "remote"})

    with ThreadPoolExecutor(3) as threads:
        list(threads.map(attend, [world.an, world.binh, world.chair]))
    with world.store.ledger.reading(world.body) as snapshot:
        entries = snapshot.entries(meeting, 0, 100)
        assert [entry.seq for entry in entries] == list(range(1, 32))
        register = snapshot.register()
    leaves = sorted(entry.leaf_index for entry in entries)
    times = [receipts.read(entry.receipt.bytes).received_at for entry in entries]
    assert leaves == [entry.leaf_index for entry in entries], "the feed's order is the register's"
    assert leaves[-1] == register.size - 1
    assert times == sorted(times)


def test_a_paper_is_counted_against_who_brought_it_until_an_act_refers_to_it(world: World) -> None:
    world.hold_paper(size=500)
    with world.store.ledger.reading(world.body) as snapshot:
        assert snapshot.burden(world.office.person.id).size == 500
    world.open_ballot()
    with world.store.ledger.reading(world.body) as snapshot:
        assert snapshot.burden(world.office.person.id).size == 0
