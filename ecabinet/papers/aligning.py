"""Which paragraph of a new version is which of the old one."""

from collections.abc import Sequence
from dataclasses import dataclass

from ecabinet.papers.paragraphs import Paragraph


@dataclass(frozen=True, slots=True)
class Pair:
    """An old paragraph and the new one it became, by their numbers from 0.

    `similarity` is 1.0 where the words are the same; `moved` where it stands elsewhere in the order.
    """

    old: int
    new: int
    similarity: float
    moved: bool


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two versions and their pairs, in the order of the old one. A split paragraph has several pairs, as a merged one."""

    old: tuple[Paragraph, ...]
    new: tuple[Paragraph, ...]
    pairs: tuple[Pair, ...]

    def of_old(self, index: int) -> tuple[Pair, ...]:
        """What became of an old paragraph; nothing where it was deleted."""
        return tuple(pair for pair in self.pairs if pair.old == index)

    def of_new(self, index: int) -> tuple[Pair, ...]:
        """Where a new paragraph comes from; nothing where it was added."""
        return tuple(pair for pair in self.pairs if pair.new == index)


def align(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Alignment:
    """The pairs of two versions."""
    raise NotImplementedError
