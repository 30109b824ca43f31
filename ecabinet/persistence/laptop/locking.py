"""Keeps a second program away from a profile that is already open."""

import errno
import os
import sys
from pathlib import Path
from typing import IO

from ecabinet.domain.faults import Unavailable

LOCK_NAME = "profile.lock"
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}


class ProfileLock:
    """Holds a profile's lock file for as long as the profile is open.

    The operating system lets go of it when the process ends in whatever way, so a crash never shuts anybody out.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._file: IO[bytes] | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises `Unavailable` with `profile_in_use` where another program, or this one, has it, and with
        `profile_readonly` or `profile_unreachable` where the disk does not let it be taken.
        """
        file = self._opened()
        try:
            _lock(file)
        except OSError:
            file.close()
            raise Unavailable("profile_in_use") from None
        self._file = file

    def _opened(self) -> IO[bytes]:
        try:
            return self._path.open("a+b")
        except OSError as error:
            forbidden = error.errno in _FORBIDDEN
            raise Unavailable("profile_readonly" if forbidden else "profile_unreachable") from error

    def release(self) -> None:
        """Let go; the file stays, because removing it would let two others in at once."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
