#!/usr/bin/env python3
"""Runs eCabinet from a checkout: `python3 dev.py demo`, `python3 dev.py test`.

Needs Python 3.11 and git, and the standard library only. The first run makes `.venv` out of the hash-pinned
requirements.txt and, on Debian and Ubuntu, installs the system libraries Qt needs; later runs start at once.
"""

from __future__ import annotations  # an older Python must get as far as the sentence below

import argparse
import contextlib
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one is told so, instead of a traceback
    sys.exit("eCabinet needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031 - as above

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "ecabinet-ready"
LOCK = ROOT / "requirements.txt"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

# Shared libraries that Qt opens, and programs that the tests judge with, each with the Debian package that brings it.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
TEST_PROGRAMS = {
    "qpdf": "qpdf",
    "pdfsig": "poppler-utils",
    "xvfb-run": "xvfb",
    "xauth": "xauth",
    "initdb": "postgresql",  # the central store is tested on a server of the tests' own
}
BUILD_PROGRAMS = {"objdump": "binutils", "dpkg-deb": "dpkg"}


def main(words: list[str]) -> int:
    """Do what the command line asks; returns the exit status."""
    arguments, rest = _parser().parse_known_args(words)
    if rest and rest[0] == "--":
        rest = rest[1:]
    programs = {} if arguments.command in ("demo", "run") else {**TEST_PROGRAMS, **BUILD_PROGRAMS}
    _need_system_packages(programs)
    _need_environment()
    if arguments.command == "check":
        return check()
    if arguments.command in ("test", "bench"):
        os.chdir(ROOT)
        return _go_on_as(
            *(_pytest_words(arguments, rest) if arguments.command == "test" else ["-m", "tests.bench", *rest])
        )
    return _go_on_as("-P", "-m", "ecabinet", "open" if arguments.command == "run" else "demo", *rest)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__.partition("\n\n")[0], allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("demo", help="show a whole cabinet meeting with a sample body", add_help=False)
    commands.add_parser("run", help="start the program", add_help=False)
    test = commands.add_parser("test", help="run the tests; PATH… and pytest's own options run a part of them")
    test.add_argument("--deep", action="store_true", help="the long tests as well")
    test.add_argument("--long", action="store_true", help="a night: the exchange's state machine, a million steps")
    test.add_argument("--part", metavar="N/M", help="only the long tests, and of those the Nth of M parts")
    commands.add_parser("bench", help="measure, and write docs/benchmarks.md", add_help=False)
    commands.add_parser("check", help="lint, types, layers, and whether made files are current")
    for command in commands.choices.values():
        command.allow_abbrev = False
    return parser


# --- what the commands run ---------------------------------------------------------------------------------------


LONG_RUN = ["-s", "-m", "deep", "-o", "faulthandler_timeout=900", "tests/exchange/test_state_machine.py"]


def _pytest_words(arguments: argparse.Namespace, rest: list[str]) -> list[str]:
    """The pytest command line: the whole suite on two processes, each file in one of them; a named part in one."""
    named = [word for word in rest if not word.startswith("-") and (ROOT / word.partition("::")[0]).exists()]
    words = ["-m", "pytest", "-q"]
    if arguments.long:
        os.environ.setdefault("ECABINET_MODEL_STEPS", "1000000")
        return [*words, *LONG_RUN, *rest]
    if not named and "-n" not in rest:
        words += ["-n", "2", "--dist", "loadfile"]
    if arguments.deep or arguments.part:
        words += ["-o", "faulthandler_timeout=900"]
    if arguments.part:
        words += ["-m", "deep", "--part", arguments.part]
    elif not arguments.deep and not any("::" in word for word in named):
        words += ["-m", "not deep"]
    return [*words, *rest]


CHECKS = {
    "lint": ["-m", "ruff", "check", "--quiet", "."],
    "format": ["-m", "ruff", "format", "--check", "--quiet", "."],
    "types": ["-m", "mypy", "--no-error-summary"],
    "layers": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-logo"],
    "forms": ["build_installer.py", "forms", "--check"],
    "translations": ["build_installer.py", "translations", "--check"],
}


def check() -> int:
    """Run every check and print a line for each, with the complaints of those that failed."""
    failed = 0
    for name, words in CHECKS.items():
        started = time.monotonic()
        done = subprocess.run([str(PYTHON), *words], cwd=ROOT, capture_output=True, text=True, check=False)
        verdict = "FAILED" if done.returncode else "ok"
        print(f"{name:<14}{verdict:<8}{time.monotonic() - started:5.1f} s", flush=True)
        if done.returncode:
            failed += 1
            print(done.stdout + done.stderr, flush=True)
    return min(failed, 1)


def _go_on_as(*words: str) -> int:
    """Go on as the environment's Python, so that signals and the terminal are its own."""
    sys.stdout.flush()
    if os.name != "nt":  # where exec would detach from the console
        os.execv(PYTHON, [str(PYTHON), *words])  # noqa: S606 - our own Python with the words its user typed
    return subprocess.run([str(PYTHON), *words], check=False).returncode


# --- system packages ---------------------------------------------------------------------------------------------


def _need_system_packages(programs: dict[str, str]) -> None:
    """Install what is missing on Debian and Ubuntu, or print the line to type and stop."""
    if not sys.platform.startswith("linux"):
        return
    missing = _missing_packages(programs)
    if not missing:
        return
    if not shutil.which("apt-get"):
        print(f"Qt and the tests need these, under the names they have here: {' '.join(missing)}", file=sys.stderr)
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    rights = _rights()
    if rights is not None:
        print(f"Installing system packages: {' '.join(missing)}", flush=True)
        # A fresh system has no list of packages yet; that its first try fails is no news to anybody.
        if _quietly([*rights, *install], errors=subprocess.DEVNULL):
            return
        if _quietly([*rights, "apt-get", "update", "-q"]) and _quietly([*rights, *install]):
            return
    sys.exit(f"Please type this once, then start again:\n  {_line_to_type(install)}")


def _line_to_type(install: list[str]) -> str:
    """One line for whoever may change the system; a Debian whose root has a password comes without sudo."""
    become = ["sudo", "sh", "-c"] if shutil.which("sudo") else ["su", "-", "-c"]
    return shlex.join([*become, f"apt-get update && {shlex.join(install)}"])


def _missing_packages(programs: dict[str, str]) -> list[str]:
    ldconfig = next((name for name in ("/sbin/ldconfig", "/usr/sbin/ldconfig") if Path(name).exists()), None)
    known = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout if ldconfig else ""
    missing = [package for library, package in LIBRARIES.items() if ldconfig and f"\t{library} " not in known]
    # Debian keeps PostgreSQL's programs for each version apart, where nobody types them.
    folders = os.pathsep.join(
        [os.environ.get("PATH", os.defpath), *map(str, Path("/usr/lib/postgresql").glob("*/bin"))]
    )
    missing += [package for program, package in programs.items() if not shutil.which(program, path=folders)]
    if not PYTHON.exists() and not shutil.which("uv") and not importlib.util.find_spec("ensurepip"):
        missing.append("python3-venv")
    return missing


def _rights() -> list[str] | None:
    """What to put before a command that changes the system; None where that is not ours to do."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _quietly(["sudo", "-n", "true"]):
        return ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive"]
    return None


def _quietly(command: list[str], errors: int | None = None) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=errors, check=False)
    return done.returncode == 0


# --- the environment ---------------------------------------------------------------------------------------------


def _wanted() -> str:
    """What a finished environment's stamp says: the Python, the place and the requirements it was made for."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"{version}\n{ROOT}\n{hashlib.sha256(LOCK.read_bytes()).hexdigest()}\n"


def _stamp() -> str:
    return STAMP.read_text("utf-8") if STAMP.is_file() and PYTHON.exists() else ""


def _need_environment() -> None:
    """Make `.venv`, bring it up to requirements.txt, or do nothing where it is current."""
    if _stamp() == _wanted():
        return
    with _alone():
        if _stamp() == _wanted():  # another run has just made it
            return
        usable = _stamp().splitlines()[:2] == _wanted().splitlines()[:2]
        if VENV.exists() and not usable:
            print("Removing an environment that is unfinished or was made for another Python or place.", flush=True)
            shutil.rmtree(VENV)
        STAMP.unlink(missing_ok=True)  # whatever is cut off from here on is noticed by the next run
        _fill_environment()
        STAMP.write_text(_wanted(), "utf-8")


def _fill_environment() -> None:
    packages = sum(line[:1].isalnum() for line in LOCK.read_text("utf-8").splitlines())
    print(f"Preparing .venv with {packages} packages; this takes about a minute, once.", flush=True)
    uv = shutil.which("uv")
    base: str = getattr(sys, "_base_executable", sys.executable)  # an environment cannot be made from within itself
    if not PYTHON.exists():
        _must([uv, "venv", "-q", "--python", base, VENV] if uv else [base, "-m", "venv", VENV])
    pins: list[str | Path] = ["--require-hashes", "--only-binary", ":all:", "-r", LOCK]
    if uv:
        _must([uv, "pip", "install", "-q", "--compile-bytecode", "--python", PYTHON, *pins])
    else:
        _must([PYTHON, "-m", "pip", "install", "-q", "--no-input", "--disable-pip-version-check", *pins])
    _make_importable()


def _make_importable() -> None:
    """Let the environment's Python find this checkout, and give it the command `ecabinet`."""
    place = sysconfig.get_path("purelib", "venv", {"base": str(VENV), "platbase": str(VENV)})
    Path(place, "ecabinet.pth").write_text(f"{ROOT}\n", "utf-8")
    if os.name == "nt":
        (BIN / "ecabinet.cmd").write_text(f'@"{PYTHON}" -P -m ecabinet %*\n', "utf-8")
        return
    command = BIN / "ecabinet"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(str(PYTHON))} -P -m ecabinet "$@"\n', "utf-8")
    command.chmod(0o755)


def _must(command: list[str | Path]) -> None:
    """Run a step of the preparation; stops the program with a sentence where it fails."""
    if subprocess.run([str(word) for word in command], cwd=ROOT, check=False).returncode:
        sys.exit("The environment could not be prepared; the lines above say why. Start again when that is mended.")


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Wait until no other run prepares the same environment."""
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        yield
        return
    with (ROOT / ".venv.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
