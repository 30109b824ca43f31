"""A real PostgreSQL server of the tests' own, started from the programs that `pg_config --bindir` names.

`postgres` is one server for a test session; a test gets a database of its own from it in a few hundredths of a second.
"""

import contextlib
import functools
import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

_USER = "ecabinet"
_SECONDS = 30
_QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
_SMALL = (
    "listen_addresses=''",
    "max_connections=200",
    "shared_buffers=64MB",
    "log_min_messages=error",
)


@functools.cache
def programs() -> Path | None:
    """The folder with the server's programs; None where PostgreSQL is not installed."""
    tool = shutil.which("pg_config")
    if tool is None:
        return None
    found = Path(subprocess.run([tool, "--bindir"], capture_output=True, text=True, check=True).stdout.strip())
    return found if (found / "initdb").exists() else None


class PostgresServer:
    """A server with a folder and a socket of its own; it listens on no port.

    Where it `is_durable` it keeps what it acknowledged through a power cut; otherwise it is quicker.
    """

    def __init__(self, folder: Path, programs: Path, *, is_durable: bool = False) -> None:
        self.folder = folder
        self._programs = programs
        self._data = folder / "data"
        self._settings = _SMALL + (() if is_durable else _QUICK)
        self._numbers = itertools.count(1)

    @property
    def data(self) -> Path:
        """Where the server keeps its files."""
        return self._data

    def make(self) -> None:
        """Make the files of a new server."""
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        options = ["--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--username", _USER]
        self._run("initdb", *options, "--pgdata", str(self._data))

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        settings = " ".join(f"-c {setting}" for setting in (*self._settings, f"unix_socket_directories={self.folder}"))
        log = str(self.folder / "log")
        self._run("pg_ctl", "start", "-w", "-t", str(_SECONDS), "-D", str(self._data), "-l", log, "-o", settings)

    def stop(self) -> None:
        """Stop the server; whoever is connected is cut off."""
        self._run("pg_ctl", "stop", "-w", "-m", "fast", "-D", str(self._data))

    def kill(self) -> None:
        """End the server and all its children without a warning."""
        leader = int((self._data / "postmaster.pid").read_text("ascii").split()[0])
        children = Path(f"/proc/{leader}/task/{leader}/children").read_text("ascii").split()
        processes = (leader, *map(int, children))
        for process in processes:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        while any(map(_runs, processes)):
            time.sleep(0.01)
        # The dead keep their numbers until somebody asks after them, and a new server would take them for alive.
        for lock in (self._data / "postmaster.pid", self.folder / ".s.PGSQL.5432.lock"):
            lock.unlink(missing_ok=True)

    def address(self, database: str) -> str:
        """How a database is reached, as libpq wants it said."""
        return f"host={self.folder} user={_USER} dbname={database}"

    def create(self, *, template: str = "template1") -> str:
        """A new database, empty or a copy of another one to which nobody is connected; its name."""
        name = f"test_{os.getpid()}_{next(self._numbers)}"
        self._do(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    def drop(self, database: str) -> None:
        """Take a database away, whoever is connected."""
        self._do(f'DROP DATABASE "{database}" WITH (FORCE)')

    def _do(self, statement: str) -> None:
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def _run(self, program: str, *words: str) -> None:
        """Run one of the server's programs, which refuse to be root."""
        become = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] if os.geteuid() == 0 else []
        command = [*become, str(self._programs / program), *words]
        done = subprocess.run(
            command,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=2 * _SECONDS,
        )
        assert done.returncode == 0, done.stdout


def _runs(process: int) -> bool:
    """Whether a process is there, and more than a name that nobody asked about yet."""
    try:
        state = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in {"Z", "X"}


@contextmanager
def postgres_server(*, is_durable: bool = False) -> Iterator[PostgresServer]:
    """A running server, gone afterwards; the test is skipped where PostgreSQL is not installed."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed: pg_config names no server programs")
    folder = Path(tempfile.mkdtemp(prefix="ecabinet-pg-"))  # its socket's path must be short
    server = PostgresServer(folder, found, is_durable=is_durable)
    try:
        server.make()
        server.start()
        try:
            yield server
        finally:
            with contextlib.suppress(AssertionError):
                server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One server for all tests of a session: fast, so not one to cut the power of."""
    with postgres_server() as server:
        yield server
