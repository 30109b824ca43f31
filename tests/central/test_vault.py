"""Papers in a folder: whole or not there, and never outside it."""

import errno
import hashlib
import os
from pathlib import Path

import pytest

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.persistence.central.vault import PaperFolder
from ecabinet.protocol import envelope

BODY, DATA = "aa" * 32, b"A paper of some pages. " * 40_000
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def vault(tmp_path: Path) -> PaperFolder:
    return PaperFolder(tmp_path)


def bring(vault: PaperFolder, data: bytes = DATA) -> str:
    upload = envelope.new_id()
    assert vault.append(BODY, upload, 0, data) == len(data)
    return upload


def test_a_kept_paper_is_read_in_any_part(vault: PaperFolder) -> None:
    vault.keep(BODY, bring(vault), SHA256, len(DATA))
    for start, end in [(0, len(DATA)), (5, 6), (300_000, 900_000)]:
        assert b"".join(vault.read(BODY, SHA256, start, end)) == DATA[start:end]


def test_a_paper_appears_only_once_it_is_on_the_disk(vault: PaperFolder, monkeypatch: pytest.MonkeyPatch) -> None:
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
    vault.keep(BODY, bring(vault), SHA256, len(DATA))
    assert order[:2] == ["fsync", "rename"]
    assert order.count("fsync") > 1, "the folder, too"


def test_other_bytes_than_announced_are_not_kept(vault: PaperFolder) -> None:
    with pytest.raises(Refused, match="paper_differs"):
        vault.keep(BODY, bring(vault, DATA[:-1] + b"!"), SHA256, len(DATA))
    with pytest.raises(Refused, match="paper_differs"):
        vault.keep(BODY, bring(vault), SHA256, len(DATA) - 1)
    with pytest.raises(Unavailable, match="papers_unavailable"):
        vault.read(BODY, SHA256, 0, 1)


def test_bytes_come_in_order_and_once(vault: PaperFolder) -> None:
    upload = bring(vault, b"abc")
    for offset in (0, 2, 4):
        with pytest.raises(Refused) as found:
            vault.append(BODY, upload, offset, b"d")
        assert found.value.details == {"offset": 3}
    assert vault.append(BODY, upload, 3, b"d") == 4


def test_a_full_disk_is_said_so(vault: PaperFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(Unavailable, match="store_full"):
        vault.append(BODY, envelope.new_id(), 0, b"x")


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "..", "a/b", "AA" * 32, "\0" * 40])
def test_no_name_leads_out_of_the_folder(vault: PaperFolder, name: str) -> None:
    for use in (
        lambda: vault.append(BODY, name, 0, b"x"),
        lambda: vault.append(name, envelope.new_id(), 0, b"x"),
        lambda: vault.read(BODY, name, 0, 1),
        lambda: vault.drop(BODY, name),
    ):
        with pytest.raises(ValueError, match="not a digest or an id"):
            use()


def test_one_body_does_not_read_another_ones_papers(vault: PaperFolder) -> None:
    vault.keep(BODY, bring(vault), SHA256, len(DATA))
    with pytest.raises(Unavailable):
        vault.read("bb" * 32, SHA256, 0, 1)
