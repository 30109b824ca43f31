"""Notes on papers: written without a network, undone, shared with an office, and made into comments."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ecabinet.application.laptop import Laptop
from ecabinet.application.paper_notes import NoteLine, PaperNotes, draft_of
from ecabinet.application.private_notes import PrivateNotes
from ecabinet.application.reading_views import CommentDraft
from ecabinet.domain.comments import Anchor
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import item_feed
from ecabinet.domain.paper_notes import Meaning, NoteKind, PaperNote, Rect
from ecabinet.domain.private import Share
from tests.laptop_world import exchange
from tests.session_world import THUY, SampleItem, SamplePaper, Seat, SessionWorld

DRAFT = SamplePaper("Dự thảo Nghị định", "draft", b"the draft, as first published")
ITEMS = (SampleItem("Nghị định về dữ liệu", papers=(DRAFT,)),)
BOX = Rect(7_200, 10_000, 20_000, 11_200)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    made = SessionWorld(tmp_path, ITEMS)
    yield made
    made.close()


@pytest.fixture
def seat(world: SessionWorld) -> Seat:
    return world.seat(THUY)


@pytest.fixture
def laptop(seat: Seat) -> Laptop:
    return seat.laptop


@pytest.fixture
def item(world: SessionWorld) -> str:
    return world.item_id(1)


def marked(world: SessionWorld, page: int = 23, *, text: str = "", kind: NoteKind = NoteKind.HIGHLIGHT) -> PaperNote:
    paper = world._paper(world.item_id(1), 0)["paper"]
    anchor = Anchor(paper, 1, DRAFT.sha256, page, "Điều 3. Trách nhiệm", "trước", "sau")
    return PaperNote(kind, anchor, Meaning.QUESTION, text, (BOX,))


def shown(lines: tuple[NoteLine, ...]) -> list[tuple[int, str]]:
    return [(line.note.anchor.page, line.note.text) for line in lines]


def test_notes_of_an_item_stand_in_the_order_of_its_pages(world: SessionWorld, laptop: Laptop, item: str) -> None:
    notes = PaperNotes(laptop)
    for page, text in ((40, "c"), (2, "a"), (23, "b")):
        notes.add(item, marked(world, page, text=text))
    PrivateNotes(laptop).put(item_feed(item), {"text": "about the item, on no paper"})
    lines = notes.notes(item)
    assert shown(lines) == [(2, "a"), (23, "b"), (40, "c")]
    assert {(line.share, line.is_mine, line.is_here, line.is_on_former) for line in lines} == {
        (Share.OWN, True, True, False)
    }
    assert notes.notes(item, "another-paper") == ()


def test_a_note_is_changed_and_keeps_when_it_was_made(world: SessionWorld, laptop: Laptop, item: str) -> None:
    notes = PaperNotes(laptop)
    line = notes.add(item, marked(world, text="first"))
    made = line.note.made_at
    world.clock.time += 60_000
    notes.change(item, line.id, replace(line.note, text="second", meaning=Meaning.AGREE))
    (found,) = notes.notes(item)
    assert (found.note.text, found.note.meaning) == ("second", Meaning.AGREE)
    assert (found.note.made_at, found.note.changed_at) == (made, made + 60_000)


def test_every_step_can_be_undone_and_done_again_in_turn(world: SessionWorld, laptop: Laptop, item: str) -> None:
    notes = PaperNotes(laptop)
    line = notes.add(item, marked(world, text="one"))
    notes.change(item, line.id, replace(line.note, text="two"))
    notes.remove(item, line.id)
    seen = []
    while notes.undo():
        seen.append(shown(notes.notes(item)))
    assert seen == [[(23, "two")], [(23, "one")], []]
    seen = []
    while notes.redo():
        seen.append(shown(notes.notes(item)))
    assert seen == [[(23, "one")], [(23, "two")], []]
    assert notes.can_undo
    assert not notes.can_redo


def test_something_new_ends_what_could_be_done_again(world: SessionWorld, laptop: Laptop, item: str) -> None:
    notes = PaperNotes(laptop)
    notes.add(item, marked(world))
    notes.undo()
    notes.add(item, marked(world, 5))
    assert notes.redo() is None
    assert shown(notes.notes(item)) == [(5, "")]


def test_undoing_never_takes_away_what_another_laptop_wrote(world: SessionWorld, laptop: Laptop, item: str) -> None:
    notes = PaperNotes(laptop)
    line = notes.add(item, marked(world, text="here"))
    PaperNotes(laptop).change(item, line.id, replace(line.note, text="there"))
    with pytest.raises(Refused, match="note_changed_since"):
        notes.undo()
    assert shown(notes.notes(item)) == [(23, "there")]


def test_a_note_that_is_gone_is_neither_changed_nor_removed(world: SessionWorld, laptop: Laptop, item: str) -> None:
    notes = PaperNotes(laptop)
    line = notes.add(item, marked(world))
    notes.remove(item, line.id)
    for deed in (lambda: notes.change(item, line.id, line.note), lambda: notes.remove(item, line.id)):
        with pytest.raises(Refused, match="note_unknown"):
            deed()


def test_signs_that_are_not_seen_do_not_keep_a_note_from_being_written(
    world: SessionWorld, laptop: Laptop, item: str
) -> None:
    note = marked(world)
    odd = replace(note, text="a\u202eb", anchor=replace(note.anchor, quote="Điều\u2066 3\r\nđoạn 2"))
    PaperNotes(laptop).add(item, odd)
    (line,) = PaperNotes(laptop).notes(item)
    assert (line.note.text, line.note.anchor.quote) == ("ab", "Điều 3 đoạn 2")


def test_a_note_is_there_after_the_program_was_opened_anew_and_received_by_the_store(
    world: SessionWorld, laptop: Laptop, item: str
) -> None:
    PaperNotes(laptop).add(item, marked(world, text="stays"))
    exchange(world, laptop)
    assert not laptop.attention()
    assert shown(PaperNotes(laptop).notes(item)) == [(23, "stays")]


def test_a_note_becomes_a_comment_with_the_old_words_to_start_from(world: SessionWorld, seat: Seat, item: str) -> None:
    line = PaperNotes(seat.laptop).add(item, marked(world, text="Nên ghi rõ thời hạn."))
    draft = draft_of(line, CommentDraft("Đã viết."))
    assert draft.text == "Đã viết.\n\nNên ghi rõ thời hạn."
    assert (draft.proposed_wording, draft.anchor) == ("Điều 3. Trách nhiệm", line.note.anchor)
    assert draft_of(line, CommentDraft(proposed_wording="mine")).proposed_wording == "mine"
    pending = seat.reading.comment(item, draft)
    assert pending.act.data["anchor"]["page"] == 23


def test_a_note_is_decoded_once_however_often_it_is_looked_at(world: SessionWorld, laptop: Laptop, item: str) -> None:
    notes = PaperNotes(laptop)
    notes.add_all(item, [marked(world, page) for page in range(1, 20)])
    before = {line.id: line.note for line in notes.notes(item)}
    notes.add(item, marked(world, 77))
    assert all(before.get(line.id, line.note) is line.note for line in notes.notes(item))
