"""Puts what was made onto the disk: whole or not at all, so that a full disk never costs a file that was there."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

_FRESH: Final = ".new"
_OWNER_ONLY: Final = 0o600
_AS_USUAL: Final = 0o666


def write_whole(file: Path, data: bytes, *, private: bool = False) -> None:
    """Write or replace a file, down to the disk; a `private` one its owner alone may read. Raises `OSError`."""
    fresh = file.with_name(f"{file.name}{_FRESH}")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY if private else _AS_USUAL)
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        fresh.replace(file)
    except OSError:
        with suppress(OSError):
            fresh.unlink()
        raise
