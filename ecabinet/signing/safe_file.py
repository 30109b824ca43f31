"""Small files that are either the old one or the new one after a power cut, and readable by their owner alone."""

import os
from pathlib import Path

from ecabinet.domain.faults import Unavailable


def read(file: Path) -> bytes | None:
    """The content, None where there is no such file; raises `Unavailable("profile_unreadable")`."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        raise Unavailable("profile_unreadable") from None


def write(file: Path, data: bytes) -> None:
    """Replace the content, durably; raises `Unavailable("profile_unwritable")`."""
    fresh = file.with_name(f"{file.name}.new")
    try:
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        fresh.replace(file)
        _sync_folder(file.parent)
    except OSError:
        raise Unavailable("profile_unwritable") from None


def remove(file: Path) -> None:
    """Remove a file where there is one; raises `Unavailable("profile_unwritable")`."""
    try:
        file.unlink(missing_ok=True)
    except OSError:
        raise Unavailable("profile_unwritable") from None


def erase(file: Path) -> None:
    """Overwrite a file and remove it, where there is one; raises `Unavailable("profile_unwritable")`.

    A disk that spreads its writes may keep a copy: what matters must not be readable without a second part elsewhere.
    """
    try:
        with file.open("r+b") as opened:
            opened.write(bytes(file.stat().st_size))
            opened.flush()
            os.fsync(opened.fileno())
        file.unlink()
        _sync_folder(file.parent)
    except FileNotFoundError:
        return
    except OSError:
        raise Unavailable("profile_unwritable") from None


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open folders, and makes renames durable by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
