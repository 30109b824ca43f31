"""What a private note on a paper says: marked words, a slip, ink, a text box, a bookmark. It travels encrypted only.

Places are whole hundredths of a point on the page as it is shown unturned, from its top left corner: whole numbers
survive canonical JSON, and neither the zoom nor the way a reader turned the page is in them. Whoever sends a note may
be hostile: what does not fit the shapes below is no note.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, Final, Self

from ecabinet.domain.comments import Anchor
from ecabinet.domain.faults import Refused
from ecabinet.domain.shapes import DIGEST, ID, LINE, TIME, Fields, Line, ListOf, OneOf, Text, Whole

UNITS: Final = 100
"""Units of a point: places are told in hundredths."""
TEXT_LIMIT: Final = 8_000
QUOTE_LIMIT: Final = 2_000
BOXES_LIMIT: Final = 200
STROKES_LIMIT: Final = 400
POINTS_LIMIT: Final = 8_000
"""Points of all strokes of a note together: as many as the longest padded note has room for."""
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Signs that are not seen, or that turn the direction of what follows: papers made elsewhere hold them."""
_CONTENT: Final = "paper_note"
_FURTHEST: Final = 14_400 * UNITS


class NoteKind(StrEnum):
    """What a note looks like on its page."""

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    STRIKE = "strike"
    STICKY = "sticky"
    INK = "ink"
    TEXT_BOX = "text_box"
    BOOKMARK = "bookmark"

    @property
    def is_on_words(self) -> bool:
        """Whether it marks words, and follows them when the paper is replaced."""
        return self in {NoteKind.HIGHLIGHT, NoteKind.UNDERLINE, NoteKind.STRIKE}

    @property
    def is_movable(self) -> bool:
        """Whether a person may put it elsewhere on its page."""
        return self in {NoteKind.STICKY, NoteKind.TEXT_BOX}


class Meaning(StrEnum):
    """What the reader meant by it; the colour follows from it, and never stands alone."""

    PLAIN = "plain"
    IMPORTANT = "important"
    QUESTION = "question"
    AGREE = "agree"
    DISAGREE = "disagree"


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle on a page, in hundredths of a point; y grows downwards."""

    left: int
    top: int
    right: int
    bottom: int

    def moved(self, across: int, down: int) -> "Rect":
        """The same size elsewhere, never beyond the left and upper edge."""
        across, down = max(across, -self.left), max(down, -self.top)
        return Rect(self.left + across, self.top + down, self.right + across, self.bottom + down)


Stroke = tuple[tuple[int, int], ...]
"""The points of one line of ink, in hundredths of a point."""


@dataclass(frozen=True, slots=True)
class PaperNote:
    """One note on a paper; `anchor` names paper, version, page (from 1) and, where words are marked, the quote.

    `boxes` are the marked lines, or the one place of a slip or text box; `strokes` are ink. Times in ms UTC, as the
    laptop's clock told them.
    """

    kind: NoteKind
    anchor: Anchor
    meaning: Meaning = Meaning.PLAIN
    text: str = ""
    boxes: tuple[Rect, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    made_at: int = 0
    changed_at: int = 0

    def to_content(self) -> dict[str, Any]:
        """As it goes into a private note; raises `Refused("note_too_long")` where it is more than a note may hold."""
        told = {
            "v": 1,
            "kind": self.kind.value,
            "meaning": self.meaning.value,
            "text": self.text,
            "anchor": asdict(self.anchor),
            "boxes": [[box.left, box.top, box.right, box.bottom] for box in self.boxes],
            "strokes": [[edge for point in stroke for edge in point] for stroke in self.strokes],
            "made": self.made_at,
            "changed": self.changed_at,
        }
        if not _is_sound(told):
            raise Refused("note_too_long")
        return {_CONTENT: told}

    @classmethod
    def from_content(cls, content: Mapping[str, Any]) -> Self | None:
        """The note that stands in a private note's content; None where it is about something else, or is none."""
        told = content.get(_CONTENT)
        if not isinstance(told, Mapping) or not _is_sound(told):
            return None
        return cls(
            kind=NoteKind(told["kind"]),
            anchor=Anchor.from_data(told["anchor"]),
            meaning=Meaning(told["meaning"]),
            text=told["text"],
            boxes=tuple(Rect(*box) for box in told["boxes"]),
            strokes=tuple(tuple(zip(edges[::2], edges[1::2], strict=True)) for edges in told["strokes"]),
            made_at=told["made"],
            changed_at=told["changed"],
        )

    def moved(self, across: int, down: int) -> Self:
        """The note elsewhere on its page."""
        return replace(self, boxes=tuple(box.moved(across, down) for box in self.boxes))

    @property
    def place(self) -> tuple[int, int, int]:
        """Page and height and distance from the left: the order in which notes are read."""
        first = [(box.top, box.left) for box in self.boxes[:1]]
        first += [(point[1], point[0]) for stroke in self.strokes[:1] for point in stroke[:1]]
        return (self.anchor.page, *(first[0] if first else (0, 0)))


def readable(text: str, most: int = TEXT_LIMIT) -> str:
    """A text as a note can hold it: in NFC, without signs that are not seen, and no longer than it may be."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNSEEN.sub("", plain))[:most]


def readable_anchor(anchor: Anchor) -> Anchor:
    """An anchor whose texts are single lines that a note can hold."""
    quote, before, after = (" ".join(readable(text).split()) for text in (anchor.quote, anchor.prefix, anchor.suffix))
    return replace(anchor, quote=quote[:QUOTE_LIMIT], prefix=before[-LINE:], suffix=after[:LINE])


_EDGE = Whole(0, _FURTHEST)
_ANCHOR = Fields(
    {
        "paper": ID,
        "version": Whole(1, 10_000),
        "sha256": DIGEST,
        "page": Whole(1, 100_000),
        "quote": Line(most=QUOTE_LIMIT),
        "prefix": Line(),
        "suffix": Line(),
    }
)
_SHAPE = Fields(
    {
        "v": Whole(1, 1),
        "kind": OneOf.of(NoteKind),
        "meaning": OneOf.of(Meaning),
        "text": Text(most=TEXT_LIMIT),
        "anchor": _ANCHOR,
        "boxes": ListOf(ListOf(_EDGE, most=4), most=BOXES_LIMIT),
        "strokes": ListOf(ListOf(_EDGE, most=2 * POINTS_LIMIT), most=STROKES_LIMIT),
        "made": TIME,
        "changed": TIME,
    }
)


def _is_sound(told: Mapping[str, Any]) -> bool:
    """Whether a note has every part of the right shape, and what its kind needs."""
    if not _SHAPE.fits(told):
        return False
    boxes, strokes = told["boxes"], told["strokes"]
    is_drawn = all(map(_is_box, boxes)) and all(len(edges) >= 2 and len(edges) % 2 == 0 for edges in strokes)
    return is_drawn and sum(map(len, strokes)) <= 2 * POINTS_LIMIT and _has_place(NoteKind(told["kind"]), told)


def _is_box(edges: Sequence[int]) -> bool:
    return len(edges) == 4 and edges[0] <= edges[2] and edges[1] <= edges[3]


def _has_place(kind: NoteKind, told: Mapping[str, Any]) -> bool:
    if kind.is_on_words:
        return bool(told["boxes"] or told["anchor"]["quote"])
    if kind is NoteKind.INK:
        return bool(told["strokes"])
    return kind is NoteKind.BOOKMARK or len(told["boxes"]) == 1
