"""The second copy of what a laptop alone has: what it holds, what it survives, and that it is in nobody's way."""

from itertools import pairwise
from pathlib import Path

import pytest

from ecabinet.application.laptop_rows import DeviceHead, OwnRow, PendingRow, Standing, StoredAct
from ecabinet.persistence.laptop import second_copy
from ecabinet.persistence.laptop.own_work import mark_of
from ecabinet.persistence.laptop.second_copy import COPY_NAME, Mark, SecondCopy, Work
from ecabinet.persistence.laptop.store import STORE_NAME, SqlCipherStore, create_store, open_store
from ecabinet.protocol.envelope import Envelope

KEY = bytes(range(32))
LOG = f"{STORE_NAME}-wal"


def own(number: int, content: bytes = b"{}") -> OwnRow:
    """An act of this laptop, as far as its store looks at it."""
    act = StoredAct(
        f"act-{number}", f"{number:064x}", "body", "any.kind", "device", number, Envelope(content, b"s" * 64)
    )
    return OwnRow(number, act.id, act.hash, act.feed, act.kind, Standing.WAITING, 1_000 + number, act=act)


def record(store: SqlCipherStore, number: int, content: bytes = b"{}") -> None:
    row = own(number, content)
    assert row.act is not None
    with store.writing() as writing:
        writing.add_own(row, row.act)


def numbers(store: SqlCipherStore) -> list[int]:
    with store.reading() as reading:
        return [row.device_seq for row in reading.outbox()]


def without_log(folder: Path, store: SqlCipherStore, to: Path) -> SqlCipherStore:
    """The same files after a power cut that cost the database's log."""
    to.mkdir()
    for name in (STORE_NAME, COPY_NAME):
        (to / name).write_bytes((folder / name).read_bytes())
    store.close()
    return open_store(to, KEY)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A profile whose tables are in the database itself, as they are from the first joining on."""
    create_store(tmp_path / "profile", KEY).close()
    return tmp_path / "profile"


def test_acts_that_the_log_held_come_back_in_order_with_their_bytes(folder: Path, tmp_path: Path) -> None:
    store = open_store(folder, KEY)
    for number in (1, 2, 3):
        record(store, number, b"{%d}" % number)
    again = without_log(folder, store, tmp_path / "cut")
    assert numbers(again) == [1, 2, 3]
    with again.reading() as reading:
        act = reading.act("act-2")
        assert act is not None
        assert act.envelope == Envelope(b"{2}", b"s" * 64)
        assert reading.device_head() == DeviceHead(3, f"{3:064x}")
    again.close()


def test_a_copy_that_grew_long_is_begun_anew_and_costs_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_copy, "LONG_BYTES", 20_000)
    store = open_store(folder, KEY)
    sizes = []
    for number in range(1, 61):
        record(store, number, b"x" * 1_000)
        sizes.append((folder / COPY_NAME).stat().st_size)
    assert 15_000 < max(sizes) < 25_000
    assert sum(after < before for before, after in pairwise(sizes)) >= 2
    again = without_log(folder, store, tmp_path / "cut")
    assert numbers(again) == list(range(1, 61))
    again.close()


def test_a_long_copy_waits_while_somebody_reads(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_copy, "LONG_BYTES", 5_000)
    store = open_store(folder, KEY)
    with store.reading() as reading:
        reading.outbox()
        for number in range(1, 21):
            record(store, number, b"x" * 1_000)
        assert (folder / COPY_NAME).stat().st_size > 20_000, "the log cannot be emptied meanwhile"
    record(store, 21)
    assert (folder / COPY_NAME).stat().st_size < 5_000
    again = without_log(folder, store, tmp_path / "cut")
    assert numbers(again) == list(range(1, 22))
    again.close()


def test_a_copy_that_cannot_be_written_fails_nobodys_work_and_catches_up(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store = open_store(folder, KEY)
    record(store, 1)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        record(store, 2)
    assert "second copy cannot be written" in caplog.text
    record(store, 3)
    again = without_log(folder, store, tmp_path / "cut")
    assert numbers(again) == [1, 2, 3]
    again.close()


def test_what_was_taken_back_does_not_come_back_and_what_was_half_written_is_spoken_of(
    folder: Path, tmp_path: Path
) -> None:
    store = open_store(folder, KEY)
    with store.writing() as writing:
        writing.add_pending(PendingRow("p", "body", "any.kind", b"{}", 1, 2))
    with store.writing() as writing:
        writing.remove_pending("p")
    again = without_log(folder, store, tmp_path / "cut")
    with again.reading() as reading:
        assert reading.pending() == []
        assert mark_of(reading).works == 2
        assert reading.setting("damage/found")
    again.close()


def test_only_work_of_the_laptops_own_is_counted(folder: Path) -> None:
    store = open_store(folder, KEY)
    before = (folder / COPY_NAME).read_bytes()
    with store.writing() as writing:
        writing.put_setting("page", "7")
    assert (folder / COPY_NAME).read_bytes() == before
    with store.writing() as writing:
        writing.put_draft("draft", "Nháp", 1)
    assert len((folder / COPY_NAME).read_bytes()) > len(before)
    with pytest.raises(ZeroDivisionError), store.writing() as writing:
        writing.put_draft("draft", "Nháp khác", 1 // 0)
    assert SecondCopy(folder, KEY).read()[-1].mark.works == 1
    store.close()


def copy_of(folder: Path, *works: Work) -> Path:
    copy = SecondCopy(folder, KEY)
    copy.begin(Mark())
    for work in works:
        copy.add(work)
    return folder / COPY_NAME


def work(number: int) -> Work:
    return Work(Mark(number, DeviceHead(number, f"{number:064x}")), (own(number),))


def test_a_record_that_was_cut_off_is_none_and_those_before_it_stand(tmp_path: Path) -> None:
    file = copy_of(tmp_path, work(1), work(2))
    whole = file.read_bytes()
    for length in range(len(whole) - 200, len(whole)):
        file.write_bytes(whole[:length])
        assert [one.mark.works for one in SecondCopy(tmp_path, KEY).read()] == [0, 1]


def test_every_changed_bit_ends_the_copy_where_it_is(tmp_path: Path) -> None:
    file = copy_of(tmp_path, work(1))
    whole = file.read_bytes()
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << place % 8
        file.write_bytes(changed)
        assert len(SecondCopy(tmp_path, KEY).read()) < 2


def test_a_copy_opens_with_its_own_key_alone_and_says_nothing_in_clear(tmp_path: Path) -> None:
    file = copy_of(tmp_path, work(1))
    assert list(SecondCopy(tmp_path, bytes(32)).read()) == []
    assert b"any.kind" not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0


def test_there_need_not_be_a_copy(tmp_path: Path) -> None:
    assert list(SecondCopy(tmp_path, KEY).read()) == []
    (tmp_path / COPY_NAME).write_bytes(b"something else")
    assert list(SecondCopy(tmp_path, KEY).read()) == []


def test_a_copy_that_is_behind_the_database_tells_nothing(folder: Path, tmp_path: Path) -> None:
    store = open_store(folder, KEY)
    before = (folder / COPY_NAME).read_bytes()
    record(store, 1)
    store.close()
    (folder / COPY_NAME).write_bytes(before)
    again = open_store(folder, KEY)
    assert numbers(again) == [1]
    with again.reading() as reading:
        assert not reading.setting("damage/found")
    again.close()
