"""A disk of its own that a test can fill to the last byte, as a person's disk is filled by something else."""

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_BLOCK = 4096
_BALLAST = "photographs"


class SmallDisk:
    """A real file system of a few megabytes, full or not."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def fill(self) -> None:
        """Leave not one block."""
        with (self.root / _BALLAST).open("ab", buffering=0) as ballast:
            try:
                while True:
                    ballast.write(bytes(_BLOCK))
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise

    def make_room(self) -> None:
        """Take away what filled it."""
        (self.root / _BALLAST).unlink()

    def forbid_writing(self) -> None:
        """Let it be read alone, as a failing disk is; nobody may have a file of it open to write."""
        subprocess.run(["mount", "-o", "remount,ro", str(self.root)], check=True)

    def allow_writing(self) -> None:
        """Let it be written again."""
        subprocess.run(["mount", "-o", "remount,rw", str(self.root)], check=True)


@contextmanager
def small_disk(root: Path, megabytes: int = 16) -> Iterator[SmallDisk]:
    """Such a disk at an empty folder; the test is skipped where it may not be had."""
    root.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(root)]
    if os.name == "nt" or os.geteuid() != 0 or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("a disk of one's own needs the right to mount")
    try:
        yield SmallDisk(root)
    finally:
        subprocess.run(["umount", "--lazy", str(root)], check=True)
