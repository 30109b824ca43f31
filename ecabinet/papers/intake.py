"""Intake: what a paper is and whether it may come in, told by a walk over every page in a limited child process."""

import threading
import unicodedata
from pathlib import Path
from typing import Self

from ecabinet.domain.faults import Fault, Refused
from ecabinet.papers.children import Child, ChildLostError, Ending
from ecabinet.papers.facts import PAGE_LIMIT, REFUSALS, SIZE_LIMIT, PaperFacts, Purpose
from ecabinet.papers.frames import Header
from ecabinet.papers.sandbox import Limits
from ecabinet.papers.serving import Role
from ecabinet.papers.sources import ByteSource, FileSource, sha256_of

TITLE_LIMIT = 300
_LIMITS = Limits(memory=1024 * 1024 * 1024, processor_seconds=600)
_WORN_SECONDS = 300
"""Processor time after which a child is replaced, before its limit can end it in the middle of an innocent paper."""


class Intake:
    """Checks papers, one after the other, from any thread; its child is started at need and replaced when lost."""

    def __init__(self, *, seconds: float = 120.0) -> None:
        self._seconds = seconds
        self._child: Child | None = None
        self._one_at_a_time = threading.Lock()

    def check(self, source: ByteSource, purpose: Purpose = Purpose.PAPER) -> PaperFacts:
        """The facts of a paper that may come in.

        Raises `Refused` with the reason for one that may not, `Unavailable` where its bytes cannot be read or no
        child can be started.
        """
        if source.size > SIZE_LIMIT:
            raise Refused("paper_too_large", {"megabytes": source.size // 1_000_000, "limit": SIZE_LIMIT // 1_000_000})
        if not source.size:
            raise Refused("paper_no_pdf")
        with self._one_at_a_time:
            child = self._started()
            digest = sha256_of(source)  # while the child gets ready
            answer = self._walk(child, source, purpose)
        if "refused" in answer:
            raise _refusal(answer)
        return _facts(digest, source.size, answer)

    def examine(self, file: Path, *, minutes: bool) -> None:
        """As `check`, for a file of which only the verdict matters."""
        with FileSource(file) as source:
            self.check(source, Purpose.MINUTES if minutes else Purpose.PAPER)

    def close(self) -> None:
        """End the child."""
        with self._one_at_a_time:
            self._drop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _started(self) -> Child:
        if self._child is None or not self._child.alive:
            self._drop()
            self._child = Child(Role.INTAKE, _LIMITS)
        return self._child

    def _drop(self) -> None:
        if self._child:
            self._child.close()
        self._child = None

    def _walk(self, child: Child, source: ByteSource, purpose: Purpose) -> Header:
        request = {"size": source.size, "attachments": int(purpose is Purpose.MINUTES)}
        try:
            answer, _ = child.call(request, self._seconds, source)
        except ChildLostError as lost:
            self._drop()
            raise Refused("paper_too_complex" if lost.ending is Ending.HUNG else "paper_unreadable") from lost
        except Fault:
            self._drop()
            raise
        if not isinstance(answer.get("used"), int) or answer["used"] > _WORN_SECONDS:
            self._drop()
        return answer


def _refusal(answer: Header) -> Refused:
    """The child's refusal; it may name codes and numbers, nothing that would be shown as it came."""
    code, details = answer["refused"], answer.get("details")
    if code not in REFUSALS or not isinstance(details, dict):
        return Refused("paper_unreadable")
    return Refused(code, {name: value for name, value in details.items() if type(value) is int})


def _facts(digest: str, size: int, answer: Header) -> PaperFacts:
    pages, title = answer.get("pages"), answer.get("title")
    if type(pages) is not int or not 0 < pages <= PAGE_LIMIT or not isinstance(title, str):
        raise Refused("paper_unreadable")
    return PaperFacts(digest, size, pages, clean_title(title), answer.get("has_text") == 1)


def clean_title(title: str) -> str:
    """A title fit to be shown: one line, NFC, no control or invisible signs; "" for a mere file name."""
    shown = "".join(" " if unicodedata.category(sign)[0] in "CZ" else sign for sign in title)
    shown = unicodedata.normalize("NFC", " ".join(shown.split()))[:TITLE_LIMIT]
    return "" if shown.lower().endswith((".htm", ".html", ".doc", ".docx", ".pdf", ".odt", ".xls", ".xlsx")) else shown
