"""A store whose papers lie in a bucket: its backup holds them, and a restored store has them in its bucket again."""

import hashlib
import tarfile
import tracemalloc
from pathlib import Path

import obstore
import pytest

from ecabinet.central import tending
from ecabinet.central.bootstrap import open_store
from ecabinet.central.folder import StoreFolder
from ecabinet.domain.faults import Unavailable
from ecabinet.persistence.central.bucket import PaperBucket
from tests.central.store_world import Template, World
from tests.central.test_backups import hold_real_paper, quiet
from tests.s3_server import S3Server, s3  # noqa: F401 - the fixture is found by its name

LARGE = 40 << 20


@pytest.fixture
def world(founded_store: Template, tmp_path: Path, s3: S3Server) -> World:  # noqa: F811 - the fixture, here and below
    return World(founded_store, tmp_path / "first", papers=s3)


def bucket_of(world: World) -> PaperBucket:
    vault = world.store.cases.papers._vault
    assert isinstance(vault, PaperBucket)
    return vault


def places(world: World) -> list[str]:
    """Everything that stands in the bucket under this store's prefix."""
    return sorted(one["path"] for page in obstore.list(bucket_of(world)._store) for one in page)


def hold(world: World, data: bytes, folder: Path) -> str:
    """Have the store hold a paper of any bytes."""
    sha256, file = hashlib.sha256(data).hexdigest(), folder / "bytes"
    file.write_bytes(data)
    bucket_of(world).put_back(world.body, file, sha256)
    world.hold_paper(sha256, len(data))
    file.unlink()
    return sha256


def test_papers_of_a_bucket_are_in_the_backup_and_in_the_bucket_of_the_restored_store(
    world: World, tmp_path: Path
) -> None:
    sha256 = hold_real_paper(world)
    world.publish(paper=sha256)
    out, again = tmp_path / "backup.tar", tmp_path / "again"
    found = tending.back_up(world.folder.root, out, quiet)
    assert (found.papers, found.left_out) == (1, 0)
    bucket_of(world)._store.delete(places(world))
    assert places(world) == []
    tending.restore(out, again, quiet)
    assert [place.rpartition("/")[2] for place in places(world)] == [sha256, f"{sha256}.sums"]
    assert not [file for file in (again / "papers").rglob("*") if file.is_file()], "they belong into the bucket alone"
    with open_store(StoreFolder(again)) as store, store.ledger.reading(world.body) as snapshot:
        (paper,) = snapshot.all_papers()
        data = b"".join(store.vault.read(world.body, sha256, 0, paper.size))
    assert hashlib.sha256(data).hexdigest() == sha256
    assert [one.flaws for one in tending.examine(again, quiet)] == [[]]


def test_a_paper_that_was_altered_in_the_bucket_is_put_right_by_a_restore(world: World, tmp_path: Path) -> None:
    sha256 = hold_real_paper(world)
    out = tmp_path / "backup.tar"
    tending.back_up(world.folder.root, out, quiet)
    place = next(place for place in places(world) if place.endswith(sha256))
    bucket_of(world)._store.put(place, b"another")
    tending.restore(out, tmp_path / "again", quiet)
    assert [one.flaws for one in tending.examine(tmp_path / "again", quiet)] == [[]]


def test_a_paper_that_cannot_be_had_is_left_out_and_said(world: World, tmp_path: Path) -> None:
    sound, spoilt = hold_real_paper(world), hold(world, b"%PDF-spoilt" * 99, tmp_path)
    place = next(place for place in places(world) if place.endswith(spoilt))
    altered = b"%PDF-spoilT" * 99
    bucket_of(world)._store.put(place, altered)
    bucket_of(world)._store.put(f"{place}.sums", hashlib.sha256(altered).digest())  # whoever alters one alters both
    found = tending.back_up(world.folder.root, tmp_path / "backup.tar", quiet)
    assert (found.papers, found.left_out) == (1, 1)
    with tarfile.open(tmp_path / "backup.tar") as archive:
        papers = [name.rpartition("/")[2] for name in archive.getnames() if name.startswith("papers/")]
    assert papers == [sound]


def test_a_bucket_that_gives_nothing_makes_no_backup(world: World, tmp_path: Path) -> None:
    hold_real_paper(world)
    bucket_of(world)._store.delete(places(world))
    with pytest.raises(Unavailable, match="papers_unavailable"):
        tending.back_up(world.folder.root, tmp_path / "backup.tar", quiet)
    assert not (tmp_path / "backup.tar").exists()


def test_a_bucket_that_takes_nothing_leaves_nothing_restored(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold_real_paper(world)
    tending.back_up(world.folder.root, tmp_path / "backup.tar", quiet)
    monkeypatch.setattr(PaperBucket, "put_back", _refused)
    with pytest.raises(Unavailable, match="papers_unavailable"):
        tending.restore(tmp_path / "backup.tar", tmp_path / "again", quiet)
    assert not (tmp_path / "again").exists()


def _refused(*_args: object) -> None:
    raise Unavailable("papers_unavailable")


def test_no_whole_paper_is_in_memory_on_the_way(world: World, tmp_path: Path) -> None:
    hold(world, b"x" * LARGE, tmp_path)
    tracemalloc.start()
    try:
        tending.back_up(world.folder.root, tmp_path / "backup.tar", quiet)
        tending.restore(tmp_path / "backup.tar", tmp_path / "again", quiet)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < LARGE // 2
