"""The other end of the pipe: what runs in a child process.

A frozen program must hand over to `main` before anything else when its first argument is `--child`. The order is what
protects: limits first, then the library is loaded and warmed up, then files, network and programs are given up, and
only then is the first byte of a paper asked for.
"""

import os
import time

from ecabinet.papers.canvas import Canvas
from ecabinet.papers.frames import Pipe, PipeBrokenError
from ecabinet.papers.sandbox import Limits, UnprotectedError, limit, shut
from ecabinet.papers.serving import Fetch, Role, Service


def main(arguments: list[str]) -> None:
    """Be a child: role, memory in bytes, processor seconds and shared memory are the arguments. Never returns."""
    role, memory, seconds, shared = arguments
    limit(Limits(int(memory), int(seconds)))
    pipe = _take_pipe()

    def fetch(offset: int, count: int) -> bytes:
        pipe.send({"read": [offset, count]})
        answer, data = pipe.receive()
        if answer or len(data) != count:
            raise OSError("the program could not read the paper")
        return data

    try:
        service = _service(Role(role), _canvas(shared), fetch)
        shut()
    except (ImportError, OSError, UnprotectedError) as error:
        pipe.send({"failed": f"{type(error).__name__}: {error}"})
        os._exit(1)
    try:
        pipe.send({"ready": 1})
        while True:
            request, _ = pipe.receive()
            answer, blob = service.answer(request)
            pipe.send(answer | {"used": int(time.process_time())}, blob)
    except PipeBrokenError:
        os._exit(0)  # the program is gone or wants no more


def _take_pipe() -> Pipe:
    """Keep the two ends for frames alone; what a library prints goes nowhere."""
    pipe = Pipe(os.dup(0), os.dup(1))
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return pipe


def _canvas(shared: str) -> Canvas | None:
    if shared == "-":
        return None
    descriptor, _, size = shared.partition(":")
    return Canvas(int(descriptor), int(size))


def _service(role: Role, canvas: Canvas | None, fetch: Fetch) -> Service:
    """What the child is for; each role loads its own library and not the other's."""
    if role is Role.INTAKE:
        from ecabinet.papers.intake_service import IntakeService  # noqa: PLC0415 - pypdf, see above

        return IntakeService(fetch)
    if role is Role.PACKING:
        from ecabinet.papers.pack_service import PackService  # noqa: PLC0415 - pikepdf, see above

        return PackService(fetch)
    from ecabinet.papers.drawing_service import DrawingService  # noqa: PLC0415 - PDFium, see above

    return DrawingService(canvas, fetch)
