"""The laptop's store: encrypted, opened once, whole or not at all."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from ecabinet.application.laptop_rows import (
    Cursor,
    DeviceHead,
    Discrepancy,
    Entry,
    Memory,
    OwnRow,
    PaperRow,
    PaperState,
    PendingRow,
    Profile,
    Standing,
    StoredAct,
)
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.persistence.laptop import database
from ecabinet.persistence.laptop.locking import LOCK_NAME
from ecabinet.persistence.laptop.store import STORE_NAME, SqlCipherStore, create_store, open_store
from ecabinet.persistence.laptop.tables import Base
from ecabinet.protocol.envelope import Envelope, Head

KEY = bytes(range(32))
PROFILE = Profile("b" * 64, "person", "device", "key", "https://store.example", "", 5)


def stored(number: int, feed: str = "meeting:one") -> StoredAct:
    envelope = Envelope(f"act {number} with a secret".encode(), b"s" * 64)
    return StoredAct(f"act-{number}", envelope.hash, feed, "comment.made", "device", number, envelope)


def own(number: int, standing: Standing = Standing.WAITING, feed: str = "meeting:one") -> OwnRow:
    act = stored(number, feed)
    return OwnRow(number, act.id, act.hash, feed, act.kind, standing, recorded_at=number)


def entry(number: int, feed: str = "meeting:one") -> Entry:
    return Entry(number, stored(number, feed), b"c" * 32, number, Envelope(b"receipt", b"r" * 64))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlCipherStore]:
    made = create_store(tmp_path, KEY)
    yield made
    made.close()


def add_much(store: SqlCipherStore) -> None:
    with store.writing() as writing:
        writing.add_own(own(2), stored(2))
        writing.add_entries("meeting:one", [entry(number) for number in range(3, 200)])


def fail_half_way(store: SqlCipherStore) -> None:
    with store.writing() as writing:
        writing.put_profile(PROFILE)
        raise InterruptedError


def reopened(store: SqlCipherStore, folder: Path) -> SqlCipherStore:
    store.close()
    return open_store(folder, KEY)


def test_the_tables_are_what_the_migrations_make(store: SqlCipherStore) -> None:
    with store._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_nothing_that_was_written_stands_readable_on_the_disk(store: SqlCipherStore, tmp_path: Path) -> None:
    with store.writing() as writing:
        writing.add_own(own(1), stored(1))
    files = [file for file in tmp_path.iterdir() if file.name.startswith(STORE_NAME)]
    assert {file.name for file in files} >= {STORE_NAME, f"{STORE_NAME}-wal"}
    for file in files:
        content = file.read_bytes()
        assert b"secret" not in content
        assert b"CREATE TABLE" not in content
        assert not content.startswith(database.PLAIN_HEADER)


def test_a_store_whose_key_was_forgotten_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / STORE_NAME).write_bytes(database.PLAIN_HEADER + bytes(4096))
    with pytest.raises(Refused, match="profile_not_encrypted"):
        open_store(tmp_path, KEY)


def test_a_new_store_without_encryption_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "prepare", lambda _connection, _key: None)
    with pytest.raises(Refused, match="profile_not_encrypted"):
        create_store(tmp_path, KEY)


def test_another_key_does_not_open_it_and_spoils_nothing(
    store: SqlCipherStore, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with store.writing() as writing:
        writing.put_profile(PROFILE)
    store.close()
    with pytest.raises(Refused, match="wrong_key"):
        open_store(tmp_path, bytes(32))
    again = open_store(tmp_path, KEY)
    with again.reading() as reading:
        assert reading.profile() == PROFILE
    again.close()
    assert capfd.readouterr().err == ""


def test_a_key_of_the_wrong_length_is_a_defect(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32"):
        create_store(tmp_path, b"short")


def test_the_disk_has_a_commit_before_it_is_told(store: SqlCipherStore) -> None:
    with store._engine.connect() as connection:
        pragma = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store")
        }
    assert pragma == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2}


def test_a_profile_is_open_once(store: SqlCipherStore, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="profile_in_use"):
        open_store(tmp_path, KEY)
    reopened(store, tmp_path).close()


def test_another_process_is_kept_away_until_this_one_ends(store: SqlCipherStore, tmp_path: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from ecabinet.persistence.laptop.store import open_store\n"
        "from ecabinet.domain.faults import Unavailable\n"
        "try: open_store(pathlib.Path(sys.argv[1]), bytes(range(32))).close(); print('opened')\n"
        "except Unavailable as fault: print(fault.code)\n"
    )

    def other() -> str:
        asked = [sys.executable, "-c", program, str(tmp_path)]
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()

    assert other() == "profile_in_use"
    store.close()
    assert other() == "opened"


def test_a_file_that_was_cut_off_at_its_creation_makes_room(tmp_path: Path) -> None:
    (tmp_path / STORE_NAME).touch()
    create_store(tmp_path, KEY).close()
    open_store(tmp_path, KEY).close()


def test_a_store_is_never_made_over_another(store: SqlCipherStore, tmp_path: Path) -> None:
    store.close()
    with pytest.raises(Refused, match="profile_exists"):
        create_store(tmp_path, KEY)


@pytest.mark.parametrize("content", [None, b""])
def test_a_store_that_is_gone_is_not_replaced_by_an_empty_one(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / STORE_NAME).write_bytes(content)
    with pytest.raises(Refused, match="profile_missing"):
        open_store(tmp_path, KEY)


def test_a_lock_that_cannot_be_taken_is_the_disks_fault_and_no_other_program(
    store: SqlCipherStore, tmp_path: Path
) -> None:
    store.close()
    (tmp_path / LOCK_NAME).unlink()
    (tmp_path / LOCK_NAME).mkdir()
    with pytest.raises(Unavailable, match="profile_unreachable"):
        open_store(tmp_path, KEY)


def test_a_store_of_a_newer_program_is_left_alone(store: SqlCipherStore, tmp_path: Path) -> None:
    with store._engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(Refused, match="profile_newer"):
        open_store(tmp_path, KEY)


def test_a_damaged_file_is_said_to_be_damaged(store: SqlCipherStore, tmp_path: Path) -> None:
    with store.writing() as writing:
        writing.add_entries("meeting:one", [entry(number) for number in range(1, 500)])
    store.close()
    file = tmp_path / STORE_NAME
    content = bytearray(file.read_bytes())
    for page in range(40, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    file.write_bytes(content)
    again = open_store(tmp_path, KEY)
    with pytest.raises(Unavailable, match="profile_damaged"), again.reading() as reading:
        reading.entries("meeting:one")
    again.close()


def test_a_full_disk_is_said_and_leaves_the_last_state(store: SqlCipherStore) -> None:
    with store.writing() as writing:
        writing.add_own(own(1), stored(1))
        pages = writing._connection.execute(text("PRAGMA page_count")).scalar()
        writing._connection.execute(text(f"PRAGMA max_page_count = {pages + 1}"))
    with pytest.raises(Unavailable, match="disk_full"):
        add_much(store)
    with store.reading() as reading:
        assert [row.act_id for row in reading.outbox()] == ["act-1"]
        assert reading.entries("meeting:one") == []


def test_a_unit_of_work_that_fails_leaves_no_trace(store: SqlCipherStore) -> None:
    with pytest.raises(InterruptedError):
        fail_half_way(store)
    with store.reading() as reading:
        assert reading.profile() is None


def test_what_is_kept_is_there_after_opening_again(store: SqlCipherStore, tmp_path: Path) -> None:
    memory = Memory(2, 40, Head(41, "a" * 64), "note\n", -7, 9, "")
    pending = PendingRow("p", "meeting:one", "comment.made", b"{}", 1, 11)
    found = Discrepancy("act-3", "ballot:one", 4, "ballot.closed", "accepted", "stale_close", 8)
    with store.writing() as writing:
        writing.put_profile(PROFILE)
        writing.remember(Memory())
        writing.remember(memory)
        writing.add_own(own(1), stored(1))
        writing.add_pending(pending)
        writing.add_discrepancies([found])
        writing.put_setting("page", "4")
        writing.put_setting("page", "5")
        writing.put_draft("a%b", "half", 1)
        writing.put_draft("axb", "other", 1)
        writing.put_cursors({"meeting:one": Cursor(3, b"c", 4)})
    again = reopened(store, tmp_path)
    with again.reading() as reading:
        assert reading.profile() == PROFILE
        assert reading.memory() == memory
        assert reading.device_head() == DeviceHead(1, stored(1).hash)
        assert reading.pending() == [pending]
        assert reading.discrepancies() == [found]
        assert reading.setting("page") == "5"
        assert reading.drafts("a%") == {"a%b": "half"}
        assert reading.cursors() == {"meeting:one": Cursor(3, b"c", 4)}
        assert reading.cursors()["meeting:one"].behind
    with again.writing() as writing:
        writing.remove_pending("p")
        writing.settle("act-3", 12)
        writing.put_draft("a%b", None, 2)
    with again.reading() as reading:
        assert (reading.pending(), reading.discrepancies(), dict(reading.drafts("a%"))) == ([], [], {})
    again.close()


def test_an_act_leaves_the_outbox_when_it_is_refused_or_stands_in_its_feed(store: SqlCipherStore) -> None:
    receipt = Envelope(b"receipt", b"r")
    with store.writing() as writing:
        for number in (1, 2, 3, 4):
            writing.add_own(own(number), stored(number))
        writing.mark_sent([1, 2, 3], at=50)
        for number, standing in ((1, Standing.RECEIVED), (2, Standing.RECEIVED), (3, Standing.REFUSED)):
            writing.decide_own([replace(own(number, standing), receipt=receipt, decided_at=60)])
        writing.add_entries("meeting:one", [entry(1)])
    with store.reading() as reading:
        assert [(row.act_id, row.standing) for row in reading.outbox()] == [
            ("act-2", Standing.RECEIVED),
            ("act-4", Standing.WAITING),
        ]
        assert [row.act_id for row in reading.unsettled()] == ["act-3"]
        assert [row.act_id for row in reading.delivered(limit=9)] == ["act-3", "act-2", "act-1"]
        assert [row.act_id for row in reading.delivered(limit=1, before=3)] == ["act-2"]
        first = reading.own("act-1")
        assert first is not None
        assert (first.placed, first.receipt, first.act) == (True, receipt, stored(1))


def test_a_forgotten_feed_takes_its_acts_and_papers_but_not_what_was_never_delivered(store: SqlCipherStore) -> None:
    with store.writing() as writing:
        writing.add_own(own(1, Standing.RECEIVED), stored(1))
        writing.add_own(own(2), stored(2))
        writing.add_entries("meeting:one", [entry(1), entry(7)])
        writing.put_cursors({"meeting:one": Cursor(2, b"c", 2)})
        writing.note_papers([PaperRow("only", 5, PaperState.HERE, ("meeting:one",))])
        writing.note_papers([PaperRow("both", 5, PaperState.HERE, ("meeting:one", "item:two"))])
    with store.writing() as writing:
        writing.forget("meeting:one")
        assert writing.unnamed_papers() == ["only"]
        assert [row.sha256 for row in writing.papers(PaperState.WANTED)] == ["only"]
        writing.drop_papers(["only", "both"])
    with store.reading() as reading:
        assert reading.entries("meeting:one") == []
        assert reading.cursors() == {}
        assert [(row.act_id, row.act) for row in reading.outbox()] == [("act-2", stored(2))]
        delivered = reading.own("act-1")
        assert delivered is not None
        assert delivered.act is None
        assert reading.papers() == [PaperRow("both", 5, PaperState.HERE, ("item:two",))]
        assert reading.device_head() == DeviceHead(2, stored(2).hash)


def test_a_paper_keeps_its_state_and_learns_its_size_and_feeds(store: SqlCipherStore) -> None:
    with store.writing() as writing:
        writing.note_papers([PaperRow("d", 0, PaperState.TO_UPLOAD, ("office:one",))])
        writing.note_papers([PaperRow("d", 77, PaperState.WANTED, ("item:two",))])
    with store.reading() as reading:
        assert reading.papers(PaperState.TO_UPLOAD) == [
            PaperRow("d", 77, PaperState.TO_UPLOAD, ("item:two", "office:one"))
        ]
        assert reading.papers(PaperState.WANTED) == []
    with store.writing() as writing:
        writing.set_paper("d", PaperState.HERE)
    with store.reading() as reading:
        assert [paper.state for paper in reading.papers()] == [PaperState.HERE]


@pytest.mark.parametrize("state", [PaperState.WANTED, PaperState.AWAITED, PaperState.REJECTED])
def test_a_paper_the_store_may_lack_is_offered_again_when_it_is_here(store: SqlCipherStore, state: PaperState) -> None:
    with store.writing() as writing:
        writing.note_papers([PaperRow("d", 5, state, ("office:one",))])
        writing.note_papers([PaperRow("d", 5, PaperState.TO_UPLOAD, ("office:one",))])
    with store.reading() as reading:
        assert [paper.state for paper in reading.papers()] == [PaperState.TO_UPLOAD]


def test_a_reader_sees_one_moment_while_a_writer_goes_on(store: SqlCipherStore) -> None:
    with store.reading() as reading:
        assert reading.outbox() == []
        with store.writing() as writing:
            writing.add_own(own(1), stored(1))
        assert reading.outbox() == []
    with store.reading() as reading:
        assert len(reading.outbox()) == 1
