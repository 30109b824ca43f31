"""Power cuts made from a trace: what a disk may hold after one, of everything that a real program wrote to it.

A program runs with `write_trace.c` preloaded, which writes down each write, truncation, fsync and change of names. At
any point of that trace the power may go: what an fsync has confirmed is on the disk, of the rest there may be nothing,
all, some writes and not others, and of any of them some sectors and not others. Names follow the strict reading of
POSIX: a file's is safe only after an fsync of its folder; those of a folder come onto the disk in their order.
"""

import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

import pytest

SECTOR: Final = 512
BEGIN: Final = "begin"
"""The file whose making begins the trace."""
SHARED_MEMORY: Final = "-shm"
"""SQLite keeps no data in these files, and makes them anew."""
_HEAD: Final = struct.Struct("=cIQQ")
_COMPILERS: Final = ("cc", "gcc", "clang")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a program did to its disk; `kind` is one letter, as `write_trace.c` writes it."""

    kind: str
    path: str
    offset: int = 0
    data: bytes = b""


def compiled(folder: Path) -> Path:
    """The recorder as a library; the test is skipped where it cannot be made."""
    compiler = next(filter(None, map(shutil.which, _COMPILERS)), None)
    if compiler is None or sys.platform != "linux":
        pytest.skip("to record what a program writes needs Linux and a compiler of C")
    library = folder / "write_trace.so"
    source = Path(__file__).with_name("write_trace.c")
    words = [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", str(library), str(source)]
    subprocess.run([*words, "-lpthread"], check=True)
    return library


def traced(words: Sequence[str], root: Path, folder: Path, also: Mapping[str, str]) -> list[Step]:
    """Run a program, and tell what it did to its disk below `root` from the making of `BEGIN` on."""
    trace = folder / "trace"
    names = {"LD_PRELOAD": str(compiled(folder)), "TRACE_ROOT": str(root), "TRACE_FILE": str(trace), **also}
    done = subprocess.run(words, env=os.environ | names, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    return list(_steps(trace.read_bytes(), root))


def _steps(trace: bytes, root: Path) -> Iterator[Step]:
    place = 0
    while place < len(trace):
        kind, size, offset, length = _HEAD.unpack_from(trace, place)
        place += _HEAD.size
        path = trace[place : place + size].decode()
        place += size
        data = trace[place : place + length]
        place += length
        if not path.endswith(SHARED_MEMORY):
            yield Step(kind.decode("ascii"), str(Path(path).relative_to(root)), offset, data)


@dataclass
class _File:
    """What is safely on the disk of a file, and what was done to it since."""

    content: bytearray = field(default_factory=bytearray)
    unsafe: list[Step] = field(default_factory=list)

    def sync(self) -> None:
        for step in self.unsafe:
            _do(step, self.content)
        self.unsafe.clear()


class Disk:
    """A disk to which a trace is done step by step, and of which every power cut leaves something else."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._named = {path: _File(bytearray(content)) for path, content in files.items()}
        self._safely = dict(self._named)
        self._names: list[tuple[str, str, _File | None]] = []

    @classmethod
    def of(cls, folder: Path) -> Self:
        """A disk with a folder's files safely on it."""
        files = (file for file in folder.rglob("*") if file.is_file() and not file.name.endswith(SHARED_MEMORY))
        return cls({str(file.relative_to(folder)): file.read_bytes() for file in files})

    @property
    def is_safe(self) -> bool:
        """Whether a power cut would change nothing."""
        return not self._names and not any(file.unsafe for file in self._safely.values())

    def do(self, step: Step) -> None:
        """Do the next step of a trace."""
        match step.kind:
            case "c":
                self._name(step.path, _File())
            case "u":
                self._name(step.path, None)
            case "r":
                moved = self._named[step.path]
                self._name(step.path, None)
                self._name(_moved_to(step), moved)
            case "s" if step.path in self._named:
                self._named[step.path].sync()
            case "s":
                self._sync_folder(step.path)
            case _:
                self._named[step.path].unsafe.append(step)

    def _name(self, path: str, file: _File | None) -> None:
        _point(self._named, path, file)
        self._names.append((path, str(Path(path).parent), file))

    def _sync_folder(self, folder: str) -> None:
        for path, parent, file in self._names:
            if parent == folder:
                _point(self._safely, path, file)
        self._names = [change for change in self._names if change[1] != folder]

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files after a power cut."""
        names = dict(self._safely)
        for path, _, file in self._names[: chance.randint(0, len(self._names))]:
            _point(names, path, file)
        return {path: _left(file, chance) for path, file in names.items()}

    def files(self) -> dict[str, bytes]:
        """The files as the program sees them."""
        found = {}
        for path, file in self._named.items():
            content = bytearray(file.content)
            for step in file.unsafe:
                _do(step, content)
            found[path] = bytes(content)
        return found


def _moved_to(step: Step) -> str:
    """Where a file was renamed to, told as its own path is; both stand in one folder."""
    return str(Path(step.path).with_name(Path(step.data.decode()).name))


def _point(names: dict[str, _File], path: str, file: _File | None) -> None:
    if file is None:
        names.pop(path, None)
    else:
        names[path] = file


def _do(step: Step, content: bytearray) -> None:
    """Write or truncate; what lies behind the end reads as zeros."""
    end = step.offset if step.kind == "t" else step.offset + len(step.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if step.kind == "t":
        del content[end:]
    else:
        content[step.offset : end] = step.data


def _left(file: _File, chance: random.Random) -> bytes:
    """What is left of a file."""
    content, unsafe = bytearray(file.content), file.unsafe
    match chance.choice(("nothing", "everything", "beginning", "some", "sectors")):
        case "everything":
            kept = list(unsafe)
        case "beginning" if unsafe:
            number = chance.randrange(len(unsafe))
            kept = [*unsafe[:number], *_torn(unsafe[number], chance)]
        case "some":
            kept = [step for step in unsafe if chance.random() < 0.5]
        case "sectors":
            kept = [piece for step in unsafe for piece in _torn(step, chance)]
        case _:
            kept = []
    for step in kept:
        _do(step, content)
    return bytes(content)


def _torn(step: Step, chance: random.Random) -> Iterator[Step]:
    """Some sectors of a write; what lies beside them stays as it was."""
    if step.kind != "w":
        yield step
        return
    first = step.offset - step.offset % SECTOR
    for sector in range(first, step.offset + len(step.data), SECTOR):
        if chance.random() < 0.5:
            start, end = max(sector, step.offset), min(sector + SECTOR, step.offset + len(step.data))
            yield Step("w", step.path, start, step.data[start - step.offset : end - step.offset])
