"""Deletes a profile that an administrator had wiped: first the keys, then what they opened. No Qt.

A note in the folder, written before anything is deleted, says that it is so: a program that was ended in the middle
goes on with it at its next start, before anybody is asked for a PIN.
"""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ecabinet.domain.faults import Unavailable
from ecabinet.signing import safe_file

NOTE: Final = "wiped.json"
_FILES: Final = (
    *("laptop.db", "laptop.db-wal", "laptop.db-shm", "laptop.db-copy", "profile.lock"),
    *("search.db", "search.db-wal", "search.db-shm"),
)
_FOLDERS: Final = ("papers", "reports")
"""All that a profile's folder holds of a person's work; other files in it are not ours, and stay."""


@dataclass(frozen=True, slots=True)
class WipedNote:
    """What the program says from then on: whose laptop it was, and when it was wiped (ms UTC)."""

    body: str
    at: int


class Eraser:
    """Deletes one profile; `destroy_keys` is the vault's. Every step may be cut off and done again."""

    def __init__(self, folder: Path, destroy_keys: Callable[[], None]) -> None:
        self._folder = folder
        self._destroy_keys = destroy_keys

    @property
    def note(self) -> WipedNote | None:
        """What was noted when this profile was wiped; None where it was not, or where its person went on."""
        kept = safe_file.read(self._folder / NOTE)
        if kept is None:
            return None
        try:
            value = json.loads(kept)
            return WipedNote(str(value["body"]), int(value["at"]))
        except (ValueError, TypeError, KeyError):
            return WipedNote("", 0)

    def begin(self, note: WipedNote) -> None:
        """Note that everything is to go; nothing is deleted yet. Raises `Unavailable("profile_unwritable")`."""
        safe_file.write(self._folder / NOTE, json.dumps({"body": note.body, "at": note.at}).encode())

    def steps(self) -> tuple[Callable[[], None], ...]:
        """What is to be done after `begin`, in this order."""
        return (self._destroy_keys, self._delete_files, self._delete_folders)

    def finish(self) -> None:
        """Do all steps, also those that were done before; raises `Unavailable("profile_unwritable")`."""
        for step in self.steps():
            step()

    def forget(self) -> None:
        """Let somebody join with this computer anew."""
        safe_file.remove(self._folder / NOTE)

    def _delete_files(self) -> None:
        for name in _FILES:
            safe_file.remove(self._folder / name)

    def _delete_folders(self) -> None:
        for name in _FOLDERS:
            try:
                shutil.rmtree(self._folder / name)
            except FileNotFoundError:
                continue
            except OSError:
                raise Unavailable("profile_unwritable") from None
