"""A paper comes in piece by piece, is encrypted from the first one on, and is a paper only when all of it is right."""

import hashlib
import secrets
from pathlib import Path

import pytest

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.papers.keeping import CHUNK, EncryptedPapers

KEY = bytes(range(32))


@pytest.fixture
def papers(tmp_path: Path) -> EncryptedPapers:
    return EncryptedPapers(tmp_path / "papers", KEY)


def named(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("size", [1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7])
@pytest.mark.parametrize("cut", [0.0, 0.3, 0.99])
def test_a_paper_goes_on_where_it_broke_off(papers: EncryptedPapers, size: int, cut: float) -> None:
    content = secrets.token_bytes(size)
    sha256, first = named(content), int(size * cut)
    with papers.arriving(sha256) as arriving:
        arriving.write(content[:first])
    with EncryptedPapers(papers._folder, KEY).arriving(sha256) as arriving:  # the program was started anew
        assert first - CHUNK <= arriving.received <= first
        assert not papers.has(sha256)
        arriving.write(content[arriving.received :])
        arriving.finish()
    assert papers.open(sha256).read() == content
    assert [file.name for file in papers._folder.iterdir()] == [sha256]


def test_what_arrived_is_the_same_file_as_one_that_was_put(papers: EncryptedPapers, tmp_path: Path) -> None:
    content = secrets.token_bytes(2 * CHUNK + 5)
    with papers.arriving(named(content)) as arriving:
        for start in range(0, len(content), 1000):
            arriving.write(content[start : start + 1000])
        arriving.finish()
    other = EncryptedPapers(tmp_path / "other", KEY)
    with papers.open(named(content)) as stream:
        other.put(stream, named(content))
    assert (papers._path(named(content)).stat().st_size) == other._path(named(content)).stat().st_size


def test_another_paper_is_not_kept_and_nothing_of_it_stays(papers: EncryptedPapers) -> None:
    content = secrets.token_bytes(2 * CHUNK)
    with papers.arriving(named(content)) as arriving:
        arriving.write(content[:-1] + b"!")
        with pytest.raises(Refused, match="paper_altered"):
            arriving.finish()
    assert list(papers._folder.iterdir()) == []


def test_a_piece_that_another_day_brought_wrong_is_found_at_the_end(papers: EncryptedPapers) -> None:
    content = secrets.token_bytes(3 * CHUNK)
    with papers.arriving(named(content)) as arriving:
        arriving.write(bytes(2 * CHUNK))
    with papers.arriving(named(content)) as arriving:
        arriving.write(content[arriving.received :])
        with pytest.raises(Refused, match="paper_altered"):
            arriving.finish()
    with papers.arriving(named(content)) as arriving:
        assert arriving.received == 0


@pytest.mark.parametrize("damage", ["torn", "flipped", "headless", "empty"])
def test_what_a_power_cut_spoilt_is_begun_anew_under_a_new_key(papers: EncryptedPapers, damage: str) -> None:
    content = secrets.token_bytes(4 * CHUNK)
    with papers.arriving(named(content)) as arriving:
        arriving.write(content[: 3 * CHUNK])
    (file,) = papers._folder.iterdir()
    data = file.read_bytes()
    salt = data[:60]
    spoilt = {
        "torn": data[:-100],
        "flipped": data[:70_000] + bytes([data[70_000] ^ 1]) + data[70_001:],
        "headless": b"x" + data[1:],
        "empty": b"",
    }
    file.write_bytes(spoilt[damage])
    with papers.arriving(named(content)) as arriving:
        assert arriving.received == 0
        assert file.read_bytes()[:60] != salt
        arriving.write(content)
        arriving.finish()
    assert papers.open(named(content)).read() == content


def test_nothing_of_a_paper_stands_readable_on_the_disk_while_it_comes(papers: EncryptedPapers) -> None:
    content = b"CONFIDENTIAL " * 20_000
    with papers.arriving(named(content)) as arriving:
        arriving.write(content[:-5])
    (file,) = papers._folder.iterdir()
    assert b"CONFIDENTIAL" not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0


def test_a_paper_that_may_no_longer_come_is_deleted_half_way(papers: EncryptedPapers) -> None:
    content = secrets.token_bytes(3 * CHUNK)
    with papers.arriving(named(content)) as arriving:
        arriving.write(content[: 2 * CHUNK])
    papers.discard(named(content))
    assert list(papers._folder.iterdir()) == []


def test_everything_may_come_anew(papers: EncryptedPapers) -> None:
    content = secrets.token_bytes(2 * CHUNK)
    with papers.arriving(named(content)) as arriving:
        arriving.write(bytes(CHUNK + 9))
        arriving.restart()
        assert arriving.received == 0
        arriving.write(content)
        arriving.finish()
    assert papers.open(named(content)).read() == content


def test_a_disk_that_fails_is_said_and_keeps_what_was_there(
    papers: EncryptedPapers, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = secrets.token_bytes(3 * CHUNK)
    with papers.arriving(named(content)) as arriving:
        arriving.write(content[: CHUNK + 1])

    def full(*_given: object) -> None:
        raise OSError(28, "no space left")

    with papers.arriving(named(content)) as arriving:
        arriving.write(content[arriving.received : CHUNK + 1])
        with monkeypatch.context() as patched:
            patched.setattr("ecabinet.papers.arriving.os.fsync", full)
            arriving.write(content[CHUNK + 1 :])
            with pytest.raises(Unavailable, match="paper_disk_full"):
                arriving.finish()
    assert not papers.has(named(content))


def test_only_a_digest_names_a_paper(papers: EncryptedPapers) -> None:
    with pytest.raises(ValueError, match="not a digest"):
        papers.arriving("../secret")
