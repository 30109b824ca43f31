"""Papers on disk: encrypted, whole or not there, and noticed when touched."""

import errno
import hashlib
import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.application.messages import Catalogue
from ecabinet.application.ports import PaperKeeper
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.papers.keeping import CHUNK, EncryptedPapers, Kept
from ecabinet.papers.sources import sha256_of

KEY = bytes(range(32))
PAPER = b"%PDF- Ngh\xe1\xbb\x8b quy\xe1\xba\xbft " * 9000  # a little over three chunks


@pytest.fixture
def papers(tmp_path: Path) -> EncryptedPapers:
    return EncryptedPapers(tmp_path / "papers", KEY)


def _file(papers: EncryptedPapers, kept: Kept) -> Path:
    return papers._folder / kept.sha256


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7])
def test_a_paper_comes_back_as_it_was_put(papers: EncryptedPapers, size: int) -> None:
    data = os.urandom(size)
    kept = papers.put(io.BytesIO(data))
    assert kept == Kept(hashlib.sha256(data).hexdigest(), size)
    assert papers.has(kept.sha256)
    with papers.source(kept.sha256) as source:
        assert (source.size, sha256_of(source)) == (size, kept.sha256)
    with papers.open(kept.sha256) as file:
        assert file.read() == data


@given(st.integers(0, len(PAPER) + 10), st.integers(0, len(PAPER) + 10))
def test_any_part_can_be_read_alone(tmp_path_factory: pytest.TempPathFactory, offset: int, count: int) -> None:
    papers = EncryptedPapers(tmp_path_factory.getbasetemp() / "any-part", KEY)
    digest = hashlib.sha256(PAPER).hexdigest()
    if not papers.has(digest):
        papers.put(io.BytesIO(PAPER))
    with papers.source(digest) as source:
        assert source.read_at(offset, count) == PAPER[offset : offset + count]


def test_nothing_of_a_paper_is_legible_on_the_disk(papers: EncryptedPapers) -> None:
    written = _file(papers, papers.put(io.BytesIO(PAPER))).read_bytes()
    assert b"PDF" not in written
    assert PAPER[:16] not in written


def test_the_same_paper_is_encrypted_differently_each_time(papers: EncryptedPapers) -> None:
    first = _file(papers, papers.put(io.BytesIO(PAPER))).read_bytes()
    assert _file(papers, papers.put(io.BytesIO(PAPER))).read_bytes() != first


@pytest.mark.parametrize("place", [0, 20, 49, 60, CHUNK + 100, -1])
def test_a_flipped_bit_is_noticed(papers: EncryptedPapers, place: int) -> None:
    kept = papers.put(io.BytesIO(PAPER))
    path = _file(papers, kept)
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    with pytest.raises(Unavailable, match="paper_damaged"), papers.source(kept.sha256) as source:
        sha256_of(source)


@pytest.mark.parametrize("length", [0, 10, 49, 49 + CHUNK + 16, 49 + 2 * (CHUNK + 16), -1, -20])
def test_a_file_cut_short_does_not_open(papers: EncryptedPapers, length: int) -> None:
    kept = papers.put(io.BytesIO(PAPER))
    path = _file(papers, kept)
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(Unavailable, match="paper_damaged"):
        papers.source(kept.sha256)


def test_chunks_that_change_places_are_noticed(papers: EncryptedPapers) -> None:
    kept = papers.put(io.BytesIO(PAPER))
    path, sealed = _file(papers, kept), CHUNK + 16
    data = path.read_bytes()
    path.write_bytes(data[:49] + data[49 + sealed : 49 + 2 * sealed] + data[49 : 49 + sealed] + data[49 + 2 * sealed :])
    with pytest.raises(Unavailable, match="paper_damaged"), papers.source(kept.sha256) as source:
        source.read_at(0, 10)


def test_a_paper_under_anothers_name_does_not_open(papers: EncryptedPapers) -> None:
    one, other = papers.put(io.BytesIO(b"one")), papers.put(io.BytesIO(b"other"))
    _file(papers, one).replace(_file(papers, other))
    with pytest.raises(Unavailable, match="paper_damaged"):
        papers.source(other.sha256)


def test_another_key_opens_nothing(papers: EncryptedPapers) -> None:
    kept = papers.put(io.BytesIO(PAPER))
    with pytest.raises(Unavailable, match="paper_damaged"):
        EncryptedPapers(papers._folder, bytes(32)).source(kept.sha256)


def test_what_is_not_the_announced_paper_is_not_kept(papers: EncryptedPapers) -> None:
    with pytest.raises(Refused, match="paper_altered"):
        papers.put(io.BytesIO(PAPER), "0" * 64)
    assert list(papers._folder.iterdir()) == []


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "paper_disk_full"), (errno.EIO, "paper_not_kept")])
def test_a_disk_that_fails_leaves_nothing_behind(
    papers: EncryptedPapers, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fails(_: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fails)
        with pytest.raises(Unavailable, match=code):
            papers.put(io.BytesIO(PAPER))
    assert list(papers._folder.iterdir()) == []
    assert {code} <= Catalogue.shipped().codes


def test_a_stream_that_breaks_off_leaves_nothing_behind(papers: EncryptedPapers) -> None:
    class Breaking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > CHUNK:
                raise Unavailable("no_network")
            return super().read(size)

    with pytest.raises(Unavailable, match="no_network"):
        papers.put(Breaking(PAPER))
    assert list(papers._folder.iterdir()) == []


def test_half_written_files_of_a_power_cut_are_swept_and_papers_stay(papers: EncryptedPapers) -> None:
    kept = papers.put(io.BytesIO(PAPER))
    (papers._folder / ".incoming-0011").write_bytes(b"half")
    assert papers.sweep() == 1
    assert papers.has(kept.sha256)
    assert papers.sweep() == 0


def test_a_discarded_paper_is_gone_and_may_be_discarded_again(papers: EncryptedPapers) -> None:
    kept = papers.put(io.BytesIO(PAPER))
    papers.discard(kept.sha256)
    papers.discard(kept.sha256)
    assert not papers.has(kept.sha256)
    with pytest.raises(Unavailable, match="paper_not_here"):
        papers.open(kept.sha256)


@pytest.mark.parametrize("name", ["../secret", "", "A" * 64, "0" * 63])
def test_what_is_no_digest_is_never_a_path(papers: EncryptedPapers, name: str) -> None:
    (papers._folder.parent / "secret").write_text("x")
    assert not papers.has(name)
    papers.discard(name)
    assert (papers._folder.parent / "secret").exists()


def test_files_are_readable_by_their_owner_alone(papers: EncryptedPapers) -> None:
    kept = papers.put(io.BytesIO(PAPER))
    assert _file(papers, kept).stat().st_mode & 0o777 == 0o600
    assert papers._folder.stat().st_mode & 0o777 == 0o700


def test_it_is_what_the_laptop_keeps_papers_with(papers: EncryptedPapers) -> None:
    keeper: PaperKeeper = papers
    kept = papers.put(io.BytesIO(PAPER))
    with keeper.open(kept.sha256) as file:
        assert file.read(5) == b"%PDF-"
