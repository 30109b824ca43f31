"""A former pack of the same papers: the numbers it gave to pages, and which page of it each new page was. No Qt."""

import json
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Self

from ecabinet.application.packs import Numbers
from ecabinet.application.page_numbers import ItemNumbers, same_pages
from ecabinet.desktop.packing import NUMBERS_FILE, Open
from ecabinet.domain.faults import Fault, Refused
from ecabinet.papers.packing import PackMaker, PaperBreaksPackError
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import ByteSource
from ecabinet.papers.text import PageText


@dataclass(frozen=True, slots=True)
class Former:
    """What a former pack says of itself: the numbers by item, and where each paper begins in it."""

    numbers: Numbers
    begins: dict[tuple[str, str], int]

    @classmethod
    def read(cls, source: ByteSource) -> Self:
        """Read a former pack in a child; raises `Refused("pack_numbers_unreadable")` where it is none."""
        with PackMaker() as maker:
            try:
                maker.look(source)
            except PaperBreaksPackError:
                raise Refused("pack_numbers_unreadable") from None
            data = maker.attached(NUMBERS_FILE)
        return cls.of(data)

    @classmethod
    def of(cls, data: bytes) -> Self:
        """From the file inside a pack; raises `Refused("pack_numbers_unreadable")`."""
        try:
            told = json.loads(data)
            numbers = {str(item): ItemNumbers.from_data(one["numbers"]) for item, one in told.items()}
            begins = {
                (str(item), str(paper)): int(page)
                for item, one in told.items()
                for paper, page in one["begins"].items()
            }
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise Refused("pack_numbers_unreadable") from None
        return cls(numbers, begins)


class PagesByText:
    """Tells which page of a former pack each page of a new version was, by the words on them."""

    def __init__(self, renderer: Renderer, former: Former, open_former: Callable[[], ByteSource], new: Open) -> None:
        self._renderer, self._former, self._open_former, self._new = renderer, former, open_former, new

    def __call__(self, item: str, paper: str, sha256: str, pages: int) -> Sequence[int | None]:
        """The former page of each page of a new version; raises `Unavailable` where text cannot be had."""
        labels = self._former.numbers[item].papers[paper]
        begins = self._former.begins.get((item, paper), 0)
        old = self._texts(self._open_former(), range(begins, begins + len(labels)))
        new = self._texts(self._new(sha256), range(pages))
        return same_pages(_unstamped(old, new), new)

    def _texts(self, source: ByteSource, pages: range) -> list[str]:
        drawn = self._renderer.open(source).result()
        try:
            asked: list[Future[PageText]] = [drawn.text(page) for page in pages if page < len(drawn.pages)]
            return [_told(one) for one in asked]
        finally:
            drawn.close()


def _told(asked: Future[PageText]) -> str:
    """A page's text; one that cannot be read has none."""
    try:
        return asked.result().text
    except Fault:
        return ""


def _unstamped(old: list[str], new: list[str]) -> list[str]:
    """The pages of a former pack without what it wrote on each of them: its reader and the word before the number."""
    theirs = [frozenset(text.split()) for text in old]
    stamped = frozenset.intersection(*theirs) - frozenset(" ".join(new).split()) if theirs else frozenset()
    return [" ".join(word for word in text.split() if word not in stamped) for text in old]
