"""The ledger on PostgreSQL: locks that hold, one moment for readers, and a server that goes and comes back."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from sqlalchemy import text

from ecabinet.application.central_ports import Contended, Counter, FeedHead, Register, StoredAct
from ecabinet.application.central_turns import patiently
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.persistence.central import faults
from ecabinet.persistence.central.engine import check_address
from ecabinet.persistence.central.ledger import SqlLedger
from ecabinet.persistence.central.transactions import SqlTransaction
from ecabinet.protocol.envelope import Envelope
from ecabinet.protocol.requests import Claim
from tests.postgres_server import PostgresServer, postgres_server

BODY = "aa" * 32
FEEDS = ("body", "meeting:1", "meeting:2")


@pytest.fixture
def address(postgres: PostgresServer) -> str:
    """An empty database."""
    return postgres.address(postgres.create())


@pytest.fixture
def ledger(address: str) -> Iterator[SqlLedger]:
    """A ledger with a body, a device and some feeds."""
    made = SqlLedger.connect(address)
    with made.writing(BODY) as transaction:
        transaction.save_register(Register())
        transaction.save_counter(Counter("device"))
        transaction.save_heads(FeedHead(feed, 1, bytes(32), 1) for feed in FEEDS)
    yield made
    made.close()


def an_id(number: int) -> str:
    """The name of an act, in the order of their making."""
    return f"00000000-0000-7000-8000-{number:012x}"


def acts(first: int, count: int) -> list[StoredAct]:
    """Acts that stand one behind the other in a feed and in the register."""
    sealed = Envelope(bytes(700), bytes(64))  # as long as acts are
    return [
        StoredAct(an_id(number), f"{number:064x}", "device", number + 1, FEEDS[1], number + 2, number, sealed, sealed)
        for number in range(first, first + count)
    ]


def waits(ledger: SqlLedger, *, first: dict[str, object], second: dict[str, object]) -> bool:
    """Whether a transaction that locks the second has to wait for one that holds the first; nothing else is locked."""
    finished = threading.Event()

    def lock() -> None:
        with ledger.writing(BODY) as transaction:
            without_register(transaction, second)
            finished.set()

    with ledger.writing(BODY) as transaction:
        without_register(transaction, first)
        thread = threading.Thread(target=lock)
        thread.start()
        had_to_wait = not finished.wait(0.3)
    thread.join(10)
    assert finished.is_set()
    return had_to_wait


def without_register(transaction: SqlTransaction, locks: dict[str, object]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        if "register" not in locks:
            patched.setattr("ecabinet.persistence.central.transactions._LOCK_REGISTER", text("SELECT :of_body"))
        asked = {name: value for name, value in locks.items() if name != "register"}
        transaction.lock(**asked)  # type: ignore[arg-type]


def test_a_device_a_feed_and_the_register_are_each_locked_for_one_writer(ledger: SqlLedger) -> None:
    for locks in ({"device": "device"}, {"feeds": ["meeting:1"]}, {"register": True}):
        assert waits(ledger, first=locks, second=locks), locks


def test_parents_are_locked_against_change_and_shared(ledger: SqlLedger) -> None:
    shared = {"parents": ["meeting:1"]}
    assert not waits(ledger, first=shared, second=shared)
    assert waits(ledger, first=shared, second={"feeds": ["meeting:1"]})
    assert waits(ledger, first={"feeds": ["meeting:1"]}, second=shared)
    assert not waits(ledger, first={"feeds": ["meeting:1"]}, second={"feeds": ["meeting:2"]})


def test_who_waited_for_the_lock_sees_what_the_other_wrote(ledger: SqlLedger) -> None:
    began, seen = threading.Event(), []

    def look() -> None:
        with ledger.writing(BODY) as transaction:
            seen.append(transaction.register().size)
            began.set()
            assert transaction.lock("device"), "what was read before may have changed"
            seen.append(transaction.register().size)

    with ledger.writing(BODY) as transaction:
        transaction.lock("device")
        thread = threading.Thread(target=look)
        thread.start()
        assert began.wait(5)
        transaction.save_register(Register(size=7))
    thread.join(10)
    assert seen == [0, 7]


def test_two_writers_that_wait_for_each_other_are_parted_and_one_begins_again(ledger: SqlLedger) -> None:
    both = threading.Barrier(2, timeout=10)
    attempts: list[str] = []

    def write(mine: str, other: str) -> None:
        attempts.append(mine)
        with ledger.writing(BODY) as transaction:
            transaction._ask(
                text("SELECT feed FROM feeds WHERE body = :of_body AND feed = :feed FOR SHARE"),  # type: ignore[arg-type]
                feed=other,
            ).close()
            if len(attempts) <= 2:
                both.wait()
            transaction.lock("device", feeds=[mine])
            transaction.save_heads([FeedHead(mine, 2, bytes(32), 2)])

    with ThreadPoolExecutor(2) as threads:
        pairs = [("meeting:1", "meeting:2"), ("meeting:2", "meeting:1")]
        list(threads.map(lambda pair: patiently(lambda: write(*pair)), pairs))
    assert len(attempts) == 3
    with ledger.reading(BODY) as snapshot:
        assert {head.seq for head in snapshot.heads(FEEDS[1:]).values()} == {2}


def test_a_row_that_came_while_one_waited_is_locked_anew(ledger: SqlLedger) -> None:
    began = threading.Event()
    attempts: list[int] = []

    def write() -> None:
        attempts.append(1)
        with ledger.writing(BODY) as transaction:
            transaction._ask(text("SELECT :of_body")).close()  # type: ignore[arg-type]
            began.set()
            transaction.lock("new", feeds=["meeting:new"])
            assert transaction.counter("new").last_seq == 7

    with ledger.writing(BODY) as transaction:
        transaction.lock("new", feeds=["meeting:new"])
        thread = threading.Thread(target=lambda: patiently(write))
        thread.start()
        assert began.wait(5)
        time.sleep(0.2)
        transaction.save_counter(Counter("new", 7))
    thread.join(10)
    assert len(attempts) == 2


def test_doing_again_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    attempts = []

    def fail() -> None:
        attempts.append(1)
        raise Contended("store_busy")

    with pytest.raises(Unavailable, match="store_busy"):
        patiently(fail)
    assert len(attempts) == 6


def test_who_reads_cannot_write(ledger: SqlLedger) -> None:
    with pytest.raises(Unavailable, match="store_unavailable"), ledger.reading(BODY) as snapshot:
        SqlTransaction(snapshot._connection, BODY, snapshot._node_cache).save_counter(Counter("device", 9))


def test_programs_that_start_at_once_migrate_an_empty_database_once(address: str) -> None:
    with ThreadPoolExecutor(3) as threads:
        ledgers = list(threads.map(lambda _: SqlLedger.connect(address), range(3)))
    assert [one.bodies() for one in ledgers] == [[], [], []]
    for one in ledgers:
        one.close()


def test_text_is_compared_by_its_bytes_whatever_the_databases_language(ledger: SqlLedger) -> None:
    asked = text(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' "
        "AND data_type = 'character varying' AND collation_name IS DISTINCT FROM 'C' "
        "AND table_name != 'alembic_version'"
    )
    with ledger._engine.connect() as connection:
        assert connection.execute(asked).all() == []


def test_behind_a_pooler_nothing_stays_on_a_connection(address: str) -> None:
    ledger = SqlLedger.connect(address, is_pooled=True)
    with ledger.writing(BODY) as transaction:
        transaction.save_register(Register())
    for _ in range(20):
        with ledger.reading(BODY) as snapshot:
            snapshot.register()
    with ledger._engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM pg_prepared_statements").scalar() == 0
        assert connection.exec_driver_sql("SHOW lock_timeout").scalar() == "0"
    ledger.close()


def test_a_lock_that_is_not_given_back_is_waited_for_only_so_long(ledger: SqlLedger) -> None:
    with ledger._engine.connect() as connection:
        assert connection.exec_driver_sql("SHOW lock_timeout").scalar() == "20s"
        assert connection.exec_driver_sql("SHOW idle_in_transaction_session_timeout").scalar() == "1min"


def test_a_nonce_is_new_to_one_process_only(ledger: SqlLedger, address: str) -> None:
    other = SqlLedger.connect(address)
    claim = Claim(BODY, "device", 0, "n" * 22)
    with ThreadPoolExecutor(4) as threads:
        memories = [ledger.nonces(), other.nonces()] * 2
        found = sorted(threads.map(lambda one: one.is_new(claim, 10**12), memories))
    assert found == [False, False, False, True]
    other.close()


def test_nonces_are_forgotten_once_no_request_could_carry_them(ledger: SqlLedger) -> None:
    nonces, now = ledger.nonces(), 10**12
    assert nonces.is_new(Claim(BODY, "device", 0, "a" * 22), now)
    assert nonces.is_new(Claim(BODY, "device", 0, "b" * 22), now + 240_000 + 60_000)
    with ledger._engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT nonce FROM nonces").scalars().all() == ["b" * 22]


def test_remembering_a_nonce_makes_no_other_write_less_durable(postgres: PostgresServer) -> None:
    name = postgres.create()
    with psycopg.connect(postgres.address("postgres"), autocommit=True) as connection:
        connection.execute(f'ALTER DATABASE "{name}" SET synchronous_commit = on'.encode())
    ledger = SqlLedger.connect(postgres.address(name))
    assert ledger.nonces().is_new(Claim(BODY, "device", 0, "n" * 22), 10**12)
    with ledger.writing(BODY) as transaction:
        assert transaction._connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"
    ledger.close()


def test_a_line_that_is_cut_is_said_so_and_made_anew(ledger: SqlLedger, address: str) -> None:
    def cut_off() -> None:
        with ledger.writing(BODY) as transaction, psycopg.connect(address, autocommit=True) as other:
            transaction.save_counter(Counter("device", 5))
            other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'")
            transaction.save_counter(Counter("device", 6))

    with pytest.raises(Unavailable, match="store_unavailable"):
        cut_off()
    with ledger.reading(BODY) as snapshot:
        assert snapshot.counter("device") == Counter("device")


def test_a_line_that_is_cut_before_acts_are_copied_in_is_said_so_and_made_anew(ledger: SqlLedger, address: str) -> None:
    def cut_off() -> None:
        with ledger.writing(BODY) as transaction, psycopg.connect(address, autocommit=True) as other:
            transaction.lock("device")
            other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'")
            transaction.add_acts(acts(0, 1))

    with pytest.raises(Unavailable, match="store_unavailable"):
        cut_off()
    with ledger.writing(BODY) as transaction:
        transaction.add_acts(acts(0, 1))
    with ledger.reading(BODY) as snapshot:
        assert snapshot.acts([an_id(0)])[an_id(0)] == acts(0, 1)[0]


def test_acts_are_found_by_their_names_however_many_came_within_a_minute(ledger: SqlLedger, address: str) -> None:
    for first in range(0, 4096, 256):
        with ledger.writing(BODY) as transaction:
            transaction.add_acts(acts(first, 256))
    with ledger.reading(BODY) as snapshot:
        assert len(snapshot.acts([an_id(number) for number in range(100)])) == 100
    with psycopg.connect(address) as other:
        asked = "EXPLAIN SELECT act FROM acts WHERE body = %s AND act = ANY(%s)"
        plan = other.execute(asked, (BODY, [an_id(number) for number in range(100)])).fetchone()
    assert plan is not None
    assert "pk_acts" in plan[0]


def test_what_was_acknowledged_outlives_a_server_that_is_killed() -> None:
    with postgres_server(is_durable=True) as server:
        ledger = SqlLedger.connect(server.address(server.create()))
        with ledger.writing(BODY) as transaction:
            transaction.save_register(Register(size=7))
        server.kill()
        with pytest.raises(Unavailable, match="store_unavailable"), ledger.reading(BODY) as snapshot:
            snapshot.register()
        server.start()
        with ledger.reading(BODY) as snapshot:
            assert snapshot.register().size == 7
        ledger.close()


def test_a_server_that_is_not_there_is_said_so() -> None:
    with pytest.raises(Unavailable, match="store_unavailable"):
        SqlLedger.connect("host=/nowhere dbname=ecabinet")


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("40001", "store_busy"),
        ("40P01", "store_busy"),
        ("55P03", "store_busy"),
        ("53300", "store_busy"),
        ("53100", "store_full"),
        ("57P01", "store_unavailable"),
        ("58030", "store_unavailable"),
        ("25006", "store_unavailable"),
        ("XX001", "store_damaged"),
    ],
)
def test_what_the_server_says_becomes_what_people_are_told(ledger: SqlLedger, state: str, code: str) -> None:
    with pytest.raises(Unavailable) as found, faults.translated(), ledger._engine.begin() as connection:
        connection.exec_driver_sql(f"DO $$ BEGIN RAISE SQLSTATE '{state}'; END $$")
    assert found.value.code == code
    assert isinstance(found.value, Contended) == (state in {"40001", "40P01"})


def test_a_statement_that_is_wrong_is_a_defect_and_no_fault_of_the_worlds(ledger: SqlLedger) -> None:
    with pytest.raises(Exception, match="SyntaxError"), faults.translated(), ledger._engine.begin() as connection:
        connection.exec_driver_sql("SELEKT")


@pytest.mark.parametrize(
    "address", ["postgresql://me:secret@host/name", "host=h password=secret", "dbname=x sslpassword=y"]
)
def test_a_password_on_a_command_line_is_refused(address: str) -> None:
    with pytest.raises(Refused, match="password_exposed"):
        check_address(address)


def test_an_address_names_a_service_or_a_database() -> None:
    for address in ("service=ecabinet", "postgresql://me@host/name", "host=/run dbname=x"):
        check_address(address)
    with pytest.raises(Refused, match="database_address_unreadable"):
        check_address("not an address")
