"""The crowd as the demonstration speaks to it: a child process that answers line by line."""

import json
import subprocess
from typing import Any, Final, Self

from ecabinet.cli.demo.store_process import give_way, program
from ecabinet.domain.faults import Unavailable

WAIT_FOR: Final = 120
"""The longest a deed of the crowd may take, in seconds."""


class CrowdProcess:
    """Starts with the first deed and ends with the demonstration."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program with our own arguments
            [*program(), "demo-crowd"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        give_way(self._process)
        self._unanswered = 0

    def tell(self, deed: str, **told: Any) -> None:  # noqa: ANN401 - deeds are plain JSON
        """Begin a deed without waiting for its answer."""
        line = json.dumps({"do": deed, "wait_for": WAIT_FOR, **told})
        try:
            if self._process.stdin is not None:
                self._process.stdin.write(line + "\n")
                self._process.stdin.flush()
        except OSError as error:
            raise Unavailable("demo_crowd_gone") from error
        self._unanswered += 1

    def heard(self) -> dict[str, Any]:
        """The answer to the deed begun last; raises `Unavailable` where it failed or the crowd is gone."""
        answer: dict[str, Any] = {}
        while self._unanswered:
            line = self._process.stdout.readline() if self._process.stdout else ""
            if not line:
                raise Unavailable("demo_crowd_gone")
            self._unanswered -= 1
            answer = json.loads(line)
            if "fault" in answer:
                raise Unavailable(answer["fault"], {"deed": str(answer.get("deed", ""))})
        return answer

    def do(self, deed: str, **told: Any) -> dict[str, Any]:  # noqa: ANN401 - deeds are plain JSON
        """A deed and its answer."""
        self.tell(deed, **told)
        return self.heard()

    def close(self) -> None:
        """Close all laptops and end."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
