"""A note on a paper as it is kept: what comes back, and what a hostile laptop cannot make of it."""

from typing import Any

import pytest

from ecabinet.domain.comments import Anchor
from ecabinet.domain.faults import Refused
from ecabinet.domain.paper_notes import (
    POINTS_LIMIT,
    TEXT_LIMIT,
    Meaning,
    NoteKind,
    PaperNote,
    Rect,
    readable,
    readable_anchor,
)

ANCHOR = Anchor("paper-1", 3, "5e" * 32, 23, "Điều 3", "trước", "sau")
BOX = Rect(7_200, 10_000, 20_000, 11_200)
EVERY_KIND = [
    PaperNote(NoteKind.HIGHLIGHT, ANCHOR, Meaning.IMPORTANT, "xem lại", (BOX, BOX.moved(0, 1_500)), made_at=5),
    PaperNote(NoteKind.UNDERLINE, ANCHOR, boxes=(BOX,)),
    PaperNote(NoteKind.STRIKE, ANCHOR),
    PaperNote(NoteKind.STICKY, ANCHOR, Meaning.QUESTION, "vì sao?", (BOX,), changed_at=9),
    PaperNote(NoteKind.INK, ANCHOR, strokes=(((0, 0), (100, 250)), ((5, 5),))),
    PaperNote(NoteKind.TEXT_BOX, ANCHOR, Meaning.DISAGREE, "không\nđồng ý", (BOX,)),
    PaperNote(NoteKind.BOOKMARK, ANCHOR, Meaning.AGREE),
]


def told(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever a stranger may write
    (content,) = EVERY_KIND[0].to_content().values()
    return {"paper_note": {**content, **changes}}


@pytest.mark.parametrize("note", EVERY_KIND, ids=lambda note: note.kind.value)
def test_a_note_of_every_kind_comes_back_as_it_was(note: PaperNote) -> None:
    assert PaperNote.from_content(note.to_content()) == note


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "explosion"},
        {"v": 2},
        {"meaning": "shout"},
        {"text": "x" * (TEXT_LIMIT + 1)},
        {"text": "\u202etxt"},
        {"boxes": [[1, 2, 3]]},
        {"boxes": [[9, 2, 3, 4]]},
        {"boxes": [[0, 0, 10**12, 4]]},
        {"boxes": [[-1, 0, 3, 4]]},
        {"boxes": [[0, 0, True, 4]]},
        {"boxes": [[0, 0, 1.5, 4]]},
        {"boxes": [], "anchor": {**told()["paper_note"]["anchor"], "quote": ""}},
        {"strokes": [[1]]},
        {"strokes": [[1, 2, 3]]},
        {"strokes": [[]]},
        {"strokes": [[1, 2] * POINTS_LIMIT, [1, 2]]},
        {"anchor": {"paper": "p"}},
        {"kind": "sticky", "boxes": []},
        {"kind": "ink"},
        {"made": -1},
        {"more": 1},
    ],
)
def test_what_is_not_of_the_agreed_shape_is_no_note(changes: dict[str, Any]) -> None:
    assert PaperNote.from_content(told(**changes)) is None


@pytest.mark.parametrize("content", [{}, {"text": "a plain note"}, {"paper_note": []}, {"paper_note": None}])
def test_a_private_note_about_something_else_is_left_alone(content: dict[str, Any]) -> None:
    assert PaperNote.from_content(content) is None


def test_a_note_that_says_more_than_it_may_is_not_written() -> None:
    with pytest.raises(Refused, match="note_too_long"):
        PaperNote(NoteKind.STICKY, ANCHOR, text="x" * (TEXT_LIMIT + 1), boxes=(BOX,)).to_content()


def test_a_text_loses_signs_that_are_not_seen_and_nothing_else() -> None:
    assert readable("Đie\u0302\u0300u 3\r\n\u202eb\x00\tc") == "Điều 3\nb\tc"
    anchor = readable_anchor(Anchor("p", 1, "5e" * 32, 1, "một\nhai\u2066 ba", "x" * 900, "y" * 900))
    assert (anchor.quote, len(anchor.prefix), len(anchor.suffix)) == ("một hai ba", 500, 500)


def test_a_note_stays_on_its_page_when_it_is_pushed_over_the_edge() -> None:
    assert BOX.moved(-90_000, 100) == Rect(0, 10_100, 12_800, 11_300)


def test_notes_are_read_by_page_and_then_from_the_top() -> None:
    low, high = EVERY_KIND[3].moved(0, 40_000), EVERY_KIND[3]
    ink = PaperNote(NoteKind.INK, ANCHOR, strokes=(((900, 20_000),),))
    assert sorted([low, ink, high], key=lambda note: note.place) == [high, ink, low]
