"""The sandbox: what a child can no longer do once it has given everything up."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ecabinet.papers.canvas import Canvas
from ecabinet.papers.children import Child
from ecabinet.papers.sandbox import Limits
from ecabinet.papers.serving import Role

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the sandbox is Linux's")
LIMITS = Limits(memory=1024**3, processor_seconds=60)

TRIES = """
import ctypes, json, mmap, os, socket, sys
from ecabinet.papers.sandbox import Limits, limit, shut
limit(Limits(memory=1024 ** 3, processor_seconds=60))
libc = ctypes.CDLL(None, use_errno=True)
shut()
tries = {
    "read a file": lambda: open("/etc/hostname"),
    "write a file": lambda: open("/tmp/escaped", "w"),
    "list a folder": lambda: os.listdir("/"),
    "remove a file": lambda: os.unlink("/tmp/escaped"),
    "a socket": lambda: socket.socket(),
    "a pair of sockets": lambda: socket.socketpair(),
    "a pipe": lambda: os.pipe(),
    "a process": lambda: os.fork(),
    "a program": lambda: os.execv("/bin/true", ["true"]),
    "a signal": lambda: os.kill(os.getppid(), 0),
    "a look into the program": lambda: call("ptrace", 16, os.getppid(), 0, 0),
    "the program's memory": lambda: call("process_vm_readv", os.getppid(), 0, 0, 0, 0, 0),
    "another name space": lambda: call("unshare", 0x10000000),
    "code at run time": lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC),
    "a gigabyte": lambda: bytearray(1024 ** 3),
}
def call(name, *arguments):
    if getattr(libc, name)(*arguments) == -1:
        raise OSError(ctypes.get_errno(), name)
outcome = {}
for name, attempt in tries.items():
    try:
        attempt()
    except (OSError, MemoryError) as error:
        outcome[name] = type(error).__name__
    else:
        outcome[name] = "done"
print(json.dumps(outcome))
"""


def test_nothing_outside_can_be_reached_from_inside(project: Path) -> None:
    start = [sys.executable, "-c", TRIES]
    done = subprocess.run(start, cwd=project, capture_output=True, check=True, timeout=30)
    outcome = json.loads(done.stdout)
    assert outcome.pop("a gigabyte") == "MemoryError"
    assert len(outcome) == 14
    assert set(outcome.values()) <= {"PermissionError", "OSError"}
    assert not Path("/tmp/escaped").exists()  # noqa: S108 - the child tried to make it


@pytest.mark.parametrize("role", Role)
def test_a_working_child_is_filtered_and_holds_only_pipes_and_shared_memory(role: Role) -> None:
    canvas = Canvas.create() if role is Role.DRAWING else None
    child = Child(role, LIMITS, canvas)
    try:
        child.wait_ready()
        place = Path(f"/proc/{child.pid}")
        status = dict(line.split(":\t", 1) for line in (place / "status").read_text().splitlines() if ":\t" in line)
        assert (status["Seccomp"], status["NoNewPrivs"]) == ("2", "1")
        limits = (place / "limits").read_text()
        assert re.search(r"Max address space +1073741824 ", limits)
        assert re.search(r"Max core file size +0 +0 ", limits)
        assert re.search(r"Max open files +0 +0 ", limits)
        assert re.search(r"Max cpu time +60 +60 ", limits)
        try:
            held = {str(link.readlink()) for link in (place / "fd").iterdir()}
            environment = (place / "environ").read_bytes()
        except PermissionError:
            pytest.skip("only root may look at the descriptors of a process that cannot be traced")
        assert {name.partition(":")[0] for name in held} <= {"pipe", "/dev/null", "/memfd"}
        assert environment == b""
    finally:
        child.close()
        if canvas:
            canvas.close()


def test_a_crash_of_the_program_leaves_no_memory_on_a_disk(project: Path, tmp_path: Path) -> None:
    crash = (
        "import os, resource, sys; sys.path.insert(0, sys.argv[1]);"
        "_, most = resource.getrlimit(resource.RLIMIT_CORE); resource.setrlimit(resource.RLIMIT_CORE, (most, most));"
        "from ecabinet.papers.sandbox import forbid_dumps; forbid_dumps(); os.abort()"
    )
    child = os.posix_spawn(
        sys.executable,
        [sys.executable, "-c", f"import os; os.chdir({str(tmp_path)!r}); {crash}", str(project)],
        os.environ,
    )
    _, status = os.waitpid(child, 0)
    assert (os.WIFSIGNALED(status), os.WCOREDUMP(status)) == (True, False)
    assert list(tmp_path.iterdir()) == []


def test_the_command_forbids_dumps_before_anything_else(project: Path) -> None:
    program = (
        "import atexit, ctypes, resource, sys;"
        "is_dumpable = lambda: ctypes.CDLL(None).prctl(3, 0, 0, 0, 0);"
        "atexit.register(lambda: print(resource.getrlimit(resource.RLIMIT_CORE), is_dumpable()));"
        "sys.argv = ['ecabinet', '--version'];"
        "from ecabinet.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=project, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "(0, 0) 0"
