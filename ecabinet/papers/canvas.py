"""The one piece of memory a drawing child shares with the program: it draws there, the program copies the page out."""

import mmap
import os
import sys
from typing import Self

if sys.platform == "linux":
    import fcntl

CANVAS_BYTES = 32 * 1024 * 1024
"""Room for one picture of 8 million pixels of four bytes; larger pages are drawn in tiles."""


class Canvas:
    """Shared memory without a name: it exists while the program and the child hold its descriptor."""

    def __init__(self, descriptor: int, size: int = CANVAS_BYTES) -> None:
        self.descriptor = descriptor
        self.size = size
        self.memory = mmap.mmap(descriptor, size)

    @classmethod
    def create(cls) -> Self | None:
        """New shared memory; None where the system has none without a name, and pictures go through the pipe."""
        if sys.platform != "linux":
            return None
        descriptor = os.memfd_create("ecabinet-page", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        os.ftruncate(descriptor, CANVAS_BYTES)
        # sealed, so that a hostile child cannot shrink it under the program's feet
        fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
        return cls(descriptor)

    def copy(self, count: int) -> bytes:
        """The first `count` bytes, as they are now."""
        return self.memory[:count]

    def close(self) -> None:
        """Give memory and descriptor back."""
        self.memory.close()
        os.close(self.descriptor)
