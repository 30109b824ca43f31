"""The program's side of the pipe: a child in hostile hands can end itself and nothing else."""

import json
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ecabinet.domain.faults import Unavailable
from ecabinet.papers import children
from ecabinet.papers.children import Child, ChildLostError, Ending
from ecabinet.papers.frames import BLOB_LIMIT
from ecabinet.papers.sandbox import Limits
from ecabinet.papers.serving import Role
from ecabinet.papers.sources import MemorySource

LIMITS = Limits(memory=1024**3, processor_seconds=60)
SOURCE = MemorySource(bytes(1000))
READY = '{"ready":1}'


def _frame(header: str, blob: bytes = b"") -> bytes:
    text = header.encode()
    return struct.pack("!II", len(text), len(blob)) + text + blob


def _child_that_says(monkeypatch: pytest.MonkeyPatch, *words: bytes, then: str = "") -> Child:
    """A process that says these bytes whatever it is asked, and then something in Python."""
    said = b"".join(words)
    script = f"import os, time; os.write(1, {said!r}); {then or 'time.sleep(30)'}"
    monkeypatch.setattr(children, "command", lambda *_: [sys.executable, "-I", "-c", script])
    return Child(Role.INTAKE, LIMITS)


MALICE = {
    "no frame": b"hello, this is no frame",
    "a header that never ends": struct.pack("!II", 2**31, 0),
    "a blob beyond all measure": struct.pack("!II", 2, BLOB_LIMIT + 1) + b"{}",
    "no JSON": _frame("{"),
    "a list": _frame("[1]"),
    "brackets without end": _frame("[" * 100_000),
    "a number without end": _frame('{"pages":' + "9" * 10_000 + "}"),
    "text that is none": struct.pack("!II", 2, 0) + b"\xff\xfe",
    "bytes before the start": _frame('{"read":[-5,10]}'),
    "bytes after the end": _frame('{"read":[1000,1]}'),
    "too many bytes": _frame(f'{{"read":[0,{2**40}]}}'),
    "no bytes": _frame('{"read":[0,0]}'),
    "three numbers": _frame('{"read":[0,1,2]}'),
    "a fraction": _frame('{"read":[0.5,1]}'),
    "words": _frame('{"read":"all"}'),
}


@pytest.mark.parametrize("name", MALICE)
def test_a_child_that_breaks_the_rules_is_lost(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    child = _child_that_says(monkeypatch, _frame(READY), MALICE[name])
    with pytest.raises(ChildLostError):
        child.call({"size": 1000}, 5, SOURCE)
    assert not child.alive


def test_a_child_that_asks_without_being_given_a_paper_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    child = _child_that_says(monkeypatch, _frame(READY), _frame('{"read":[0,1]}'))
    with pytest.raises(ChildLostError):
        child.call({}, 5)


def test_a_child_that_says_half_and_stays_silent_is_ended_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    child = _child_that_says(monkeypatch, _frame(READY), _frame('{"pages":1}')[:-3])
    began = time.monotonic()
    with pytest.raises(ChildLostError) as lost:
        child.call({}, 0.3)
    assert lost.value.ending is Ending.HUNG
    assert time.monotonic() - began < 5


def test_a_child_that_does_not_read_is_ended_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = _frame('{"read":[0,1000]}') * 1000
    child = _child_that_says(monkeypatch, _frame(READY), endless)
    with pytest.raises(ChildLostError) as lost:
        child.call({}, 0.5, SOURCE)
    assert lost.value.ending is Ending.HUNG


def test_a_child_that_dies_is_told_from_one_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    child = _child_that_says(monkeypatch, _frame(READY), then="os.abort()")
    with pytest.raises(ChildLostError) as lost:
        child.call({}, 20)
    assert lost.value.ending is Ending.DIED


def test_a_child_that_cannot_protect_itself_says_so_and_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    child = _child_that_says(monkeypatch, _frame(json.dumps({"failed": "UnprotectedError: no filter"})))
    with pytest.raises(Unavailable) as fault:
        child.call({}, 5)
    assert (fault.value.code, fault.value.details) == (
        "paper_child_failed",
        {"reason": "UnprotectedError: no filter"},
    )


def test_a_program_that_does_not_start_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "command", lambda *_: ["/nowhere/at-all"])
    with pytest.raises(Unavailable, match="paper_child_failed"):
        Child(Role.INTAKE, LIMITS)


def test_a_frozen_program_starts_itself_as_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/ecabinet/ecabinet")
    assert children.command(Role.INTAKE, LIMITS, None) == [
        "/opt/ecabinet/ecabinet",
        "--child",
        "intake",
        str(1024**3),
        "60",
        "-",
    ]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="processes are looked up under /proc")
def test_a_child_ends_with_the_program_however_that_ends(project: Path) -> None:
    program = """
import os
from ecabinet.papers.children import Child
from ecabinet.papers.sandbox import Limits
from ecabinet.papers.serving import Role
child = Child(Role.INTAKE, Limits(memory=1024**3, processor_seconds=60))
child.wait_ready()
print(child.pid, flush=True)
os.kill(os.getpid(), 9)
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=project, capture_output=True, check=False, timeout=60)
    child = Path(f"/proc/{int(done.stdout)}")
    until = time.monotonic() + 10
    while child.exists() and "(zombie)" not in (child / "status").read_text():
        assert time.monotonic() < until
        time.sleep(0.02)
