"""What became of the places in a paper that comments, notes and votes are tied to, when a new version came."""

from dataclasses import dataclass
from enum import Enum

from ecabinet.papers.aligning import Alignment
from ecabinet.papers.anchors import Anchor
from ecabinet.papers.paragraphs import Stretch


class Fate(Enum):
    """What became of the paragraph an anchor stands in; MOVED: elsewhere in the order, not merely on another page."""

    KEPT = "kept"
    MOVED = "moved"
    CHANGED = "changed"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Placement:
    """The fate of an anchor, with a confidence from 0 to 1.

    `old` and `new` are the numbers of its paragraphs, None where there is none; `quote` is where its words stand in the
    new version, or what stands in their place, one stretch for each page; empty where nothing is left of them.
    """

    fate: Fate
    confidence: float
    old: int | None
    new: int | None
    quote: tuple[Stretch, ...]


class Reanchoring:
    """Places any number of anchors; prepared once for two versions."""

    def __init__(self, alignment: Alignment) -> None:
        self.alignment = alignment

    def place(self, anchor: Anchor) -> Placement:
        """The fate of one anchor of the old version; page 0 stands for "not known on which page"."""
        raise NotImplementedError


def reanchor(anchor: Anchor, alignment: Alignment) -> Placement:
    """The fate of a single anchor; for many of one paper use `Reanchoring`."""
    return Reanchoring(alignment).place(anchor)
