"""The ledger in a file of SQLite's: durable, and clear about what is wrong with the file."""

import sqlite3
from pathlib import Path

import pytest

from ecabinet.domain.faults import Unavailable
from ecabinet.persistence.central.ledger import SqlLedger

BODY = "aa" * 32


def test_a_write_is_on_the_disk_before_it_is_acknowledged(ledger: SqlLedger) -> None:
    with ledger._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_database_that_others_hold_is_busy_and_not_broken(
    ledger: SqlLedger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecabinet.persistence.central.engine._BUSY_SECONDS", 0)
    other = sqlite3.connect(tmp_path / "central.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    ledger._engine.dispose()
    with pytest.raises(Unavailable, match="store_busy"), ledger.writing(BODY):
        pass
    other.close()


def test_a_file_that_is_no_database_is_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / "central.sqlite3").write_bytes(b"not a database, but long enough to be looked at" * 100)
    with pytest.raises(Unavailable, match="store_damaged"):
        SqlLedger.open(tmp_path / "central.sqlite3")
