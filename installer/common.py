"""What every step of the build needs: where things lie, running a tool, doing one thing at a time."""

import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"


class StepFailed(Exception):  # noqa: N818 - a sentence for the person who builds, not a programming error
    """A step of the build could not be done; the text says why."""


def tool(name: str) -> str:
    """The path of a command of this environment, such as `pyside6-uic`."""
    folder = Path(sysconfig.get_path("scripts"))
    for candidate in (folder / name, folder / f"{name}.exe"):
        if candidate.is_file():
            return str(candidate)
    raise StepFailed(f"{name} is not in this environment; run the step with the Python of .venv")


def run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> str:
    """Run a command in the checkout and return what it printed; raises `StepFailed` with its complaint."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise StepFailed(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout


@contextmanager
def one_at_a_time(name: str) -> Iterator[None]:
    """Hold a lock on a step, so that two runs in one checkout do not write the same files."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / f"{name}.lock").open("a") as lock:
        _lock(lock.fileno())
        yield  # closing the file releases the lock


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)


def write_if_changed(file: Path, content: bytes) -> bool:
    """Write a file unless it already holds that; says whether it was written."""
    if file.is_file() and file.read_bytes() == content:
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return True
