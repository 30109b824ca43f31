"""Backups: made at work, read again, put back only where nothing is, and never believed to be the latest."""

import hashlib
import io
import json
import sqlite3
import stat
import tarfile
from pathlib import Path

import pytest

from ecabinet.central import tending
from ecabinet.central.bootstrap import open_store
from ecabinet.central.folder import StoreFolder
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol.messages import UploadRequest
from tests.central.store_world import World
from tests.papers.paper_maker import vietnamese


def quiet(_done: int, _whole: int) -> None:
    """Nobody watches."""


def hold_real_paper(world: World) -> str:
    """Bring a paper whole."""
    data = vietnamese()
    sha256, desk, caller = hashlib.sha256(data).hexdigest(), world.store.cases.papers, world.office.caller
    upload = desk.open(caller, UploadRequest("body", sha256, len(data))).upload
    desk.append(caller, upload, 0, data)
    desk.commit(caller, upload)
    return sha256


@pytest.fixture
def backup(world: World, tmp_path: Path) -> Path:
    """A backup of a store that is open, with a paper in it."""
    world.publish(paper=hold_real_paper(world))
    out = tmp_path / "backup.tar"
    found = tending.back_up(world.folder.root, out, quiet)
    assert found.papers == 1
    return out


def test_a_backup_is_made_while_the_store_is_open_and_comes_back_whole(
    world: World, backup: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again"
    tending.restore(backup, again, quiet)
    with open_store(StoreFolder(again)) as store:
        assert store.body(world.body) == world.state
        with store.ledger.reading(world.body) as snapshot, world.store.ledger.reading(world.body) as before:
            assert snapshot.leaves(0, 1000) == before.leaves(0, 1000)
            assert snapshot.register().recovering_since > 0, "nobody can know how old it is"
            assert snapshot.all_papers() == before.all_papers()
    assert [one.flaws for one in tending.examine(again, quiet)] == [[]]


def test_a_backup_is_for_its_owners_eyes_alone(backup: Path, tmp_path: Path) -> None:
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    again = tmp_path / "again"
    tending.restore(backup, again, quiet)
    assert {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in [again, *again.rglob("*")]} == {0}


def test_nothing_is_overwritten(world: World, backup: Path) -> None:
    before = backup.read_bytes()
    with pytest.raises(Unavailable, match="file_exists"):
        tending.back_up(world.folder.root, backup, quiet)
    with pytest.raises(Refused, match="folder_taken"):
        tending.restore(backup, world.folder.root, quiet)
    assert backup.read_bytes() == before
    assert sorted(path.name for path in backup.parent.iterdir() if path.name.startswith(".")) == []


@pytest.mark.parametrize("place", [0.02, 0.5, 0.97])
def test_a_damaged_backup_puts_nothing_back(backup: Path, tmp_path: Path, place: float) -> None:
    data = bytearray(backup.read_bytes())
    with tarfile.open(backup) as archive:
        member = max(archive.getmembers(), key=lambda one: one.size)
    at = member.offset_data + int(member.size * place)
    data[at] ^= 1
    backup.write_bytes(data)
    with pytest.raises(Unavailable, match="backup_damaged"):
        tending.restore(backup, tmp_path / "again", quiet)
    assert not (tmp_path / "again").exists()


def test_a_file_that_is_no_backup_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"x" * 5000)
    with pytest.raises(Unavailable, match="backup_damaged"):
        tending.restore(tmp_path / "x", tmp_path / "again", quiet)


def test_a_backup_that_would_write_outside_its_folder_is_none(backup: Path, tmp_path: Path) -> None:
    with tarfile.open(backup, "w") as archive:
        manifest = json.dumps({"v": 1, "made_at": 1, "members": {"../evil": {"size": 0, "sha256": "0" * 64}}}).encode()
        header = tarfile.TarInfo("manifest.json")
        header.size = len(manifest)
        archive.addfile(header, io.BytesIO(manifest))
    with pytest.raises(Unavailable, match="backup_damaged"):
        tending.restore(backup, tmp_path / "again", quiet)
    assert not (tmp_path / "evil").exists()


def test_papers_whose_bytes_are_gone_are_asked_for_again(backup: Path, world: World, tmp_path: Path) -> None:
    again = tmp_path / "again"
    tending.restore(backup, again, quiet)
    (paper,) = (again / "papers" / world.body / "papers").rglob("?" * 64)
    paper.unlink()
    tending.begin(again)
    with open_store(StoreFolder(again)) as store, store.ledger.reading(world.body) as snapshot:
        feeds = [head.feed for head in snapshot.moved(0)]
        assert snapshot.papers_lacking(feeds) == [paper.name]


def test_a_database_that_sqlite_finds_broken_is_not_backed_up_as_if_it_were_good(world: World, tmp_path: Path) -> None:
    world.store.close()
    file = world.folder.database
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    data = bytearray(file.read_bytes())
    data[5 * 4096 : 9 * 4096] = b"\xff" * (4 * 4096)
    file.write_bytes(data)
    with pytest.raises(Unavailable, match="store_damaged"):
        tending.back_up(world.folder.root, tmp_path / "backup.tar", quiet)
    assert not (tmp_path / "backup.tar").exists()
    world.reopen()
