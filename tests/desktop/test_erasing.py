"""A profile is deleted as a whole, keys first, however often the program is ended on the way."""

from pathlib import Path

import pytest

from ecabinet.application.clocks import SystemClock
from ecabinet.desktop import bootstrap
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.wiping import NOTE, Eraser, WipedNote
from ecabinet.domain.faults import Unavailable
from ecabinet.signing.vault import Vault
from ecabinet.signing.vault_file import Cost
from tests.journeys.at_a_computer import PIN, KeyStore

NOTED = WipedNote("Nội các Minh họa", 5)


class DeafStore(KeyStore):
    """A key store that does not answer any more once it is deaf."""

    is_deaf = False

    def forget(self, account: str) -> None:
        if self.is_deaf:
            raise Unavailable("key_store_locked")
        super().forget(account)


def filled(folder: Path, secrets: KeyStore) -> Profile:
    """A profile with everything in it, and a file of somebody's beside it."""
    folder.mkdir()
    profile = bootstrap.profile(folder, SystemClock(), secrets)
    profile.vault.create(PIN, Cost(1, 64, 1))
    for name in ("laptop.db", "laptop.db-wal", "laptop.db-copy", "pin.json", "own.txt"):
        (folder / name).write_bytes(b"x")
    (folder / "papers" / "ab").mkdir(parents=True)
    (folder / "papers" / "ab" / "paper").write_bytes(b"x")
    (folder / "reports").mkdir()
    return profile


def left(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*")}


@pytest.mark.parametrize("steps", range(4))
def test_a_wipe_that_was_cut_off_after_any_step_is_finished_at_the_next_start(tmp_path: Path, steps: int) -> None:
    folder, secrets = tmp_path / "profile", KeyStore()
    profile = filled(folder, secrets)
    profile.eraser.begin(NOTED)
    for step in profile.eraser.steps()[:steps]:
        step()
    again = bootstrap.profile(folder, SystemClock(), secrets).eraser
    assert again.note == NOTED
    again.finish()
    assert left(folder) == {NOTE, "own.txt"}
    assert secrets.kept == {}
    again.forget()
    assert again.note is None


def test_the_keys_go_before_anything_they_open(tmp_path: Path) -> None:
    folder, secrets = tmp_path / "profile", KeyStore()
    profile = filled(folder, secrets)
    profile.eraser.steps()[0]()
    assert (secrets.kept, (folder / "keys.json").exists()) == ({}, False)
    assert (folder / "laptop.db").exists()


def test_a_key_store_that_does_not_answer_keeps_no_key_from_being_deleted(tmp_path: Path) -> None:
    folder, secrets = tmp_path / "profile", DeafStore()
    filled(folder, secrets)
    secrets.is_deaf = True
    Vault(folder, secrets, SystemClock()).destroy()
    assert secrets.kept
    assert not (folder / "keys.json").exists()


def test_nothing_is_deleted_that_nobody_ordered(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    profile = filled(folder, KeyStore())
    before = left(folder)
    assert profile.eraser.note is None
    assert left(folder) == before


def test_a_note_that_cannot_be_read_still_says_that_it_was_wiped(tmp_path: Path) -> None:
    (tmp_path / NOTE).write_bytes(b"{")
    assert Eraser(tmp_path, lambda: None).note == WipedNote("", 0)
