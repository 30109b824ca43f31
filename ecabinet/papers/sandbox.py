"""What a child gives up before it sees the first byte of a paper: files, network, programs, memory without end.

On Linux the limits of setrlimit(2) and an allow-list of system calls, seccomp(2) in filter mode, hold from then on;
every other call fails with EPERM. The numbers are those of the kernel's system call tables. Where the kernel has no
such filter the child ends rather than work unprotected. Elsewhere a child is a process of its own with an empty
environment and nothing more.
"""

import ctypes
import errno
import os
import platform
import struct
import sys
from dataclasses import dataclass

if sys.platform != "win32":
    import resource

_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP_SET_MODE_FILTER = 1
_SECCOMP_FILTER_FLAG_TSYNC = 1  # the filter holds for every thread a library may already have started

_LOAD = 0x20  # BPF_LD | BPF_W | BPF_ABS
_JUMP_IF_EQUAL = 0x15
_JUMP_IF_AT_LEAST = 0x35
_JUMP_IF_ANY_BIT = 0x45
_RETURN = 0x06
_ALLOW = 0x7FFF0000
_KILL_PROCESS = 0x80000000
_DENY = 0x00050000 | errno.EPERM
_PROT_EXEC = 4
_NUMBER_AT, _MACHINE_AT, _THIRD_ARGUMENT_AT = 0, 4, 32  # in struct seccomp_data, little-endian
_X32_CALLS = 0x40000000


class UnprotectedError(Exception):
    """The kernel did not accept the limits; the child must not go on."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use: address space in bytes, processor time in seconds over its whole life."""

    memory: int
    processor_seconds: int


@dataclass(frozen=True, slots=True)
class _Machine:
    """Numbers of the calls that a child needs, for one processor: reading and writing its pipes, memory, time."""

    audit: int
    seccomp: int
    mappings: tuple[int, ...]
    allowed: frozenset[int]


_MACHINES = {
    "x86_64": _Machine(
        audit=0xC000003E,
        seccomp=317,
        mappings=(9, 10),  # mmap, mprotect
        # read write munmap brk rt_sigaction rt_sigprocmask rt_sigreturn writev sched_yield mremap madvise nanosleep
        # getpid exit gettimeofday getrusage times sigaltstack gettid futex restart_syscall clock_gettime
        # clock_getres clock_nanosleep exit_group getrandom rseq
        allowed=frozenset({0, 1, 11, 12, 13, 14, 15, 20, 24, 25, 28, 35})
        | {39, 60, 96, 98, 100, 131, 186, 202, 219, 228, 229, 230, 231, 318, 334},
    ),
    "aarch64": _Machine(
        audit=0xC00000B7,
        seccomp=277,
        mappings=(222, 226),
        allowed=frozenset({63, 64, 215, 214, 134, 135, 139, 66, 124, 216, 233, 101})
        | {172, 93, 169, 165, 153, 132, 178, 98, 128, 113, 114, 115, 94, 278, 293},
    ),
}


def forbid_dumps() -> None:
    """Let no crash of this process write its memory to a disk, nor another program of the same person look into it.

    The limit alone would not do: Linux hands a dump to a program, where one is set up to take them, whatever the limit.
    """
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def limit(limits: Limits) -> None:
    """Bound memory and processor time, forbid new descriptors and core dumps; first thing in a child's life."""
    if sys.platform == "win32":
        return
    for kind, value in (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CPU, limits.processor_seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (value, value))


def shut() -> None:
    """Give up files, network and programs for good; raises `UnprotectedError` where Linux does not agree."""
    if sys.platform != "linux":
        return
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))  # descriptors that are open stay open; there are no new ones
    machine = _MACHINES.get(platform.machine())
    if machine is None:
        raise UnprotectedError(f"no list of system calls for {platform.machine()}")
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0):
        raise UnprotectedError(os.strerror(ctypes.get_errno()))
    _install(libc, machine.seccomp, _filter(machine))


def _filter(machine: _Machine) -> bytes:
    """The BPF program: the right processor, an allowed call, and no memory that is made executable."""
    steps = [
        _step(_LOAD, _MACHINE_AT),
        _step(_JUMP_IF_EQUAL, machine.audit, 1, 0),
        _step(_RETURN, _KILL_PROCESS),
        _step(_LOAD, _NUMBER_AT),
        _step(_JUMP_IF_AT_LEAST, _X32_CALLS, 0, 1),
        _step(_RETURN, _DENY),
    ]
    for call in sorted(machine.allowed):
        steps += [_step(_JUMP_IF_EQUAL, call, 0, 1), _step(_RETURN, _ALLOW)]
    for call in machine.mappings:
        steps += [
            _step(_JUMP_IF_EQUAL, call, 0, 4),
            _step(_LOAD, _THIRD_ARGUMENT_AT),
            _step(_JUMP_IF_ANY_BIT, _PROT_EXEC, 0, 1),
            _step(_RETURN, _DENY),
            _step(_RETURN, _ALLOW),
        ]
    return b"".join([*steps, _step(_RETURN, _DENY)])


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    """One struct sock_filter."""
    return struct.pack("=HBBI", code, if_true, if_false, value)


def _install(libc: ctypes.CDLL, seccomp: int, program: bytes) -> None:
    steps = ctypes.create_string_buffer(program, len(program))
    # struct sock_fprog: the number of steps, the address of the first
    header = ctypes.create_string_buffer(struct.pack("@HP", len(program) // 8, ctypes.addressof(steps)))
    if libc.syscall(seccomp, _SECCOMP_SET_MODE_FILTER, _SECCOMP_FILTER_FLAG_TSYNC, header):
        raise UnprotectedError(os.strerror(ctypes.get_errno()) or "refused")
