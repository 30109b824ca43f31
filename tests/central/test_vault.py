"""Papers in a folder or in a bucket: whole or not there, checked, and never outside their place."""

import errno
import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ecabinet.application.central_ports import Vault
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.persistence.central.bucket import PaperBucket
from ecabinet.persistence.central.vault import PaperFolder
from ecabinet.protocol import envelope
from tests.s3_server import S3Server, s3  # noqa: F401 - the fixture is found by its name

BODY, DATA = "aa" * 32, b"A paper of some pages. " * 40_000
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> PaperFolder:
    return PaperFolder(tmp_path)


@pytest.fixture
def bucket(s3: S3Server, tmp_path: Path) -> PaperBucket:  # noqa: F811 - the fixture, not the import
    return PaperBucket(s3.address(), s3.settings, tmp_path / "workroom")


@pytest.fixture(params=["folder", "bucket"])
def vault(request: pytest.FixtureRequest) -> Vault:
    found: Vault = request.getfixturevalue(request.param)
    return found


def bring(vault: Vault, data: bytes = DATA) -> str:
    upload = envelope.new_id()
    assert vault.append(BODY, upload, 0, data) == len(data)
    return upload


def keep(vault: Vault, data: bytes = DATA, *, sha256: str = SHA256, size: int = len(DATA), body: str = BODY) -> None:
    upload = bring(vault, data)
    with vault.gathered(body, upload) as file:
        vault.keep(body, upload, file, sha256, size)


def test_a_kept_paper_is_read_in_any_part(vault: Vault) -> None:
    keep(vault)
    for start, end in [(0, len(DATA)), (5, 6), (300_000, 900_000), (len(DATA) - 1, len(DATA))]:
        assert b"".join(vault.read(BODY, SHA256, start, end)) == DATA[start:end]


def test_an_upload_is_gone_on_with_by_another_process(bucket: PaperBucket, s3: S3Server, tmp_path: Path) -> None:  # noqa: F811 - the fixture, not the import
    upload = bring(bucket, DATA[:1000])
    other = PaperBucket(bucket.address, s3.settings, tmp_path / "other")
    assert other.received(BODY, upload) == 1000
    assert other.append(BODY, upload, 1000, DATA[1000:]) == len(DATA)
    with bucket.gathered(BODY, upload) as file:
        bucket.keep(BODY, upload, file, SHA256, len(DATA))
    assert b"".join(other.read(BODY, SHA256, 0, len(DATA))) == DATA
    assert other.received(BODY, upload) == 0
    assert list((tmp_path / "workroom").iterdir()) == []


def test_the_same_piece_twice_at_once_is_one_piece(bucket: PaperBucket) -> None:
    upload = envelope.new_id()

    def send(number: int) -> str:
        try:
            return str(bucket.append(BODY, upload, 0, bytes([number]) * 100_000))
        except Refused as no:
            return f"{no.code} {no.details['offset']}"

    with ThreadPoolExecutor(4) as threads:
        found = sorted(threads.map(send, range(4)))
    assert found == ["100000", *["wrong_offset 100000"] * 3]
    assert bucket.received(BODY, upload) == 100_000


def test_a_paper_that_was_changed_in_the_bucket_is_not_handed_out(
    bucket: PaperBucket, caplog: pytest.LogCaptureFixture
) -> None:
    keep(bucket)
    place = f"{BODY}/papers/{SHA256[:2]}/{SHA256}"
    spoilt = bytearray(DATA)
    spoilt[500_000] ^= 1
    bucket._store.put(place, bytes(spoilt))
    with pytest.raises(Unavailable, match="papers_unavailable"):
        bucket.read(BODY, SHA256, 499_000, 501_000)
    assert "not those of its name" in caplog.text


def test_papers_that_were_copied_from_a_folder_are_checked_before_they_are_handed_out(bucket: PaperBucket) -> None:
    other = hashlib.sha256(b"other").hexdigest()
    for name in (SHA256, other):
        bucket._store.put(f"{BODY}/papers/{name[:2]}/{name}", DATA)
    assert b"".join(bucket.read(BODY, SHA256, 7, 700_000)) == DATA[7:700_000]
    with pytest.raises(Unavailable, match="papers_unavailable"):
        bucket.read(BODY, other, 0, 1)


def test_what_a_killed_process_left_behind_is_removed(s3: S3Server, tmp_path: Path) -> None:  # noqa: F811 - the fixture, not the import
    old, new = tmp_path / "upload-old", tmp_path / "upload-new"
    for file in (old, new):
        file.write_bytes(DATA)
    os.utime(old, (0, 0))
    PaperBucket(s3.address(), s3.settings, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["upload-new"]


def test_a_bucket_that_cannot_be_reached_is_said_so(s3: S3Server, tmp_path: Path) -> None:  # noqa: F811 - the fixture, not the import
    elsewhere = PaperBucket("s3://papers/x", {**s3.settings, "secret_access_key": "wrong"}, tmp_path)
    with pytest.raises(Unavailable, match="papers_unavailable"):
        bring(elsewhere)


def test_a_paper_appears_only_once_it_is_on_the_disk(folder: PaperFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def synced(descriptor: int) -> None:
        order.append("fsync")
        fsync(descriptor)

    def renamed(self: Path, target: Path) -> Path:
        order.append("rename")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    keep(folder)
    assert order[:2] == ["fsync", "rename"]
    assert order.count("fsync") > 1, "the folder, too"


def test_other_bytes_than_announced_are_not_kept(vault: Vault) -> None:
    with pytest.raises(Refused, match="paper_differs"):
        keep(vault, DATA[:-1] + b"!")
    with pytest.raises(Refused, match="paper_differs"):
        keep(vault, size=len(DATA) - 1)
    with pytest.raises(Unavailable, match="papers_unavailable"):
        vault.read(BODY, SHA256, 0, 1)


def test_bytes_come_in_order_and_once(vault: Vault) -> None:
    upload = bring(vault, b"abc")
    for offset in (0, 2, 4):
        with pytest.raises(Refused) as found:
            vault.append(BODY, upload, offset, b"d")
        assert found.value.details == {"offset": 3}
    assert vault.append(BODY, upload, 3, b"d") == 4


def test_a_full_disk_is_said_so(folder: PaperFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(Unavailable, match="store_full"):
        folder.append(BODY, envelope.new_id(), 0, b"x")


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "..", "a/b", "AA" * 32, "\0" * 40])
def test_no_name_leads_out_of_the_folder(vault: Vault, name: str) -> None:
    for use in (
        lambda: vault.append(BODY, name, 0, b"x"),
        lambda: vault.append(name, envelope.new_id(), 0, b"x"),
        lambda: vault.read(BODY, name, 0, 1),
        lambda: vault.drop(BODY, name),
    ):
        with pytest.raises(ValueError, match="not a digest or an id"):
            use()


def test_one_body_does_not_read_another_ones_papers(vault: Vault) -> None:
    keep(vault)
    with pytest.raises(Unavailable):
        vault.read("bb" * 32, SHA256, 0, 1)
