"""Notes on the papers of a meeting as a member makes them: by key, with text, undone, kept, made into a comment."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ecabinet.application.paper_notes import PaperNotes
from ecabinet.desktop.pages.meeting import MeetingPage
from ecabinet.desktop.panels.notes import FILTERS, NotesPanel
from ecabinet.desktop.panels.paper_notes import NotesDesk
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.paper_notes import Meaning, NoteKind
from ecabinet.papers.renderer import Renderer
from tests.desktop.conftest import Desk
from tests.desktop.sitting import ITEMS, Sitting
from tests.session_world import MEETING, THUY, SessionWorld

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as made:
        yield made


@pytest.fixture
def sitting(desk: Desk, tmp_path: Path, renderer: Renderer) -> Iterator[Sitting]:
    world = SessionWorld(tmp_path, ITEMS)
    yield Sitting(desk, world, world.seat(THUY), renderer)
    world.close()


def workspace(sitting: Sitting) -> tuple[MeetingPage, NotesDesk]:
    """The workspace at its second item, with the draft opened and its letters known."""
    notes = PaperNotes(sitting.seat.laptop)
    page = MeetingPage(sitting.kit, sitting.seat.reading, sitting.seat.attending, sitting.supply, notes=notes)
    sitting.open(page, Route(PageName.MEETING, MEETING, sitting.world.item_id(2)))
    sitting.wait(lambda: page.dossier.paper is not None)
    sitting.wait(lambda: page.dossier.pane.view.under.letters(0) is not None)
    sitting.settle()
    assert page.notes is not None
    return page, page.notes


def kinds(sitting: Sitting) -> list[NoteKind]:
    return [line.note.kind for line in PaperNotes(sitting.seat.laptop).notes(sitting.world.item_id(2))]


def select(page: MeetingPage, words: str) -> None:
    letters = page.dossier.pane.view.under.letters(0)
    assert letters is not None
    start = letters.text.text.index(words)
    page.dossier.pane.view.selecting.take(0, start, start + len(words))


def test_a_highlight_is_made_undone_and_done_again_by_keys(sitting: Sitting) -> None:
    page, notes = workspace(sitting)
    view = page.dossier.pane.view
    select(page, "Điều 3")
    sitting.press(view, Qt.Key.Key_H)
    assert kinds(sitting) == [NoteKind.HIGHLIGHT]
    assert [mark.note.anchor.quote for mark in notes.layer.on_page(0)] == ["Điều 3"]
    sitting.press(view, Qt.Key.Key_Z, CTRL)
    assert kinds(sitting) == []
    assert notes.layer.on_page(0) == ()
    sitting.press(view, Qt.Key.Key_Y, CTRL)
    assert kinds(sitting) == [NoteKind.HIGHLIGHT]


def test_a_slip_opens_to_be_written_on_and_keeps_what_was_typed(sitting: Sitting) -> None:
    page, notes = workspace(sitting)
    notes.tools.put(NoteKind.STICKY, page.dossier.pane.view.viewport().rect().center().toPointF())
    sitting.settle()
    assert notes.editor.isVisible()
    notes.editor.text.insertPlainText("Vì sao 30 ngày?")
    sitting.press(notes.editor, Qt.Key.Key_Escape)
    assert not notes.editor.isVisible()
    (line,) = PaperNotes(sitting.seat.laptop).notes(sitting.world.item_id(2))
    assert (line.note.text, line.note.meaning) == ("Vì sao 30 ngày?", Meaning.PLAIN)


def test_a_half_written_slip_is_there_again_where_the_program_ended_meanwhile(sitting: Sitting) -> None:
    page, notes = workspace(sitting)
    notes.tools.put(NoteKind.STICKY, page.dossier.pane.view.viewport().rect().center().toPointF())
    sitting.settle()
    key = notes.editor.key
    PaperNotes(sitting.seat.laptop).save_draft(key, "nửa câu")
    notes.editor.drop()
    notes.tools.opened.emit(key)
    sitting.settle()
    assert notes.editor.text.toPlainText() == "nửa câu"


def test_a_note_becomes_the_beginning_of_a_comment(sitting: Sitting) -> None:
    page, notes = workspace(sitting)
    select(page, "Điều 3")
    notes.tools.mark(NoteKind.STRIKE)
    sitting.settle()
    mark = notes.layer.on_page(0)[0]
    notes.editor.comment_asked.emit(mark.key, "Bỏ điều này.")
    sitting.settle()
    draft = page.side.comments.composer.draft
    assert (draft.text, draft.proposed_wording) == ("Bỏ điều này.", "Điều 3")
    assert draft.anchor is not None
    assert draft.anchor.quote == "Điều 3"


def test_words_are_copied_with_paper_page_and_article(sitting: Sitting) -> None:
    page, notes = workspace(sitting)
    select(page, "Trách nhiệm")
    notes.copy_cited()
    copied = QGuiApplication.clipboard().text()
    assert copied == "“Trách nhiệm” (Dự thảo Nghị định v1, p. 1, Điều 3)"


def test_a_fault_is_said_and_the_paper_shows_what_is_kept(sitting: Sitting) -> None:
    page, notes = workspace(sitting)
    notes.tools.removed.emit("no-such-note")
    sitting.settle()
    assert page.ui.banner.isVisible()


def test_notes_are_listed_searched_filtered_gone_to_and_removed(sitting: Sitting) -> None:
    page, notes = workspace(sitting)
    for words, meaning in (("Trang 1", Meaning.AGREE), ("Điều 3", Meaning.QUESTION)):
        select(page, words)
        notes.tools.mark(NoteKind.HIGHLIGHT, meaning)
        sitting.settle()
    (listed,) = page.findChildren(NotesPanel)
    quotes = [line.note.anchor.quote for line in listed.model.lines]
    assert quotes == ["Trang 1", "Điều 3"]
    if folder := os.environ.get("ECABINET_PICTURES"):
        page.grab().save(str(Path(folder) / "notes.png"))
    listed.search.setText("dieu")
    assert [line.note.anchor.quote for line in listed.model.lines] == ["Điều 3"]
    listed.search.clear()
    listed.filter.setCurrentIndex(FILTERS.index(Meaning.AGREE))
    assert [line.note.anchor.quote for line in listed.model.lines] == ["Trang 1"]
    page.dossier.pane.view.go_to_page(2)
    listed.list.clicked.emit(listed.model.index(0))
    sitting.settle()
    assert page.dossier.pane.view.page == 0
    listed.delete_asked.emit(listed.model.lines[0])
    sitting.settle()
    assert len(kinds(sitting)) == 1
