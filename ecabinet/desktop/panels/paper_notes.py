"""One's notes on the paper in front: laid over it, made, changed and undone; the desktop's side of `PaperNotes`."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton

from ecabinet.application.paper_notes import NoteLine, PaperNotes
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.panels.dossier import DossierPanel
from ecabinet.desktop.paper.note_editor import NoteEditor
from ecabinet.desktop.paper.note_marks import NoteMark, NoteSketch
from ecabinet.desktop.paper.note_tools import NoteTools, Tool
from ecabinet.desktop.paper.note_words import NoteWords
from ecabinet.desktop.paper.notes_bar import NotesBar
from ecabinet.desktop.paper.notes_layer import NotesLayer
from ecabinet.desktop.saving import SavingLater
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.domain.comments import Anchor
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.faults import Fault
from ecabinet.domain.paper_notes import Meaning, NoteKind, PaperNote
from ecabinet.domain.private import Share
from ecabinet.papers.citing import article_before
from ecabinet.papers.text import tidy

_PAGES_BACK = 40
"""Pages that are looked through backwards for the article a place belongs to."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What was read in one go; `to_open` is a note whose text is wanted now, with what was left half written."""

    turn: int
    lines: tuple[NoteLine, ...]
    may_share: bool
    undo: bool
    redo: bool
    to_open: str = ""
    draft: str | None = None


class NotesDesk(QObject):
    """Brings tools and notes to a dossier.

    Signals: `lines_changed` with all `NoteLine`s of the item; `comment_wanted` with the `NoteLine` to make a comment
    of; `failed` with a `Fault`.
    """

    lines_changed = Signal(object)
    comment_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, kit: PageKit, notes: PaperNotes, dossier: DossierPanel) -> None:
        super().__init__(dossier)
        self._kit, self._notes, self._dossier = kit, notes, dossier
        self._view = dossier.pane.view
        self._item = ""
        self._turn = 0
        self._lines: tuple[NoteLine, ...] = ()
        self._loaded: _Loaded | None = None
        self._sought: NoteLine | None = None
        self._words = NoteWords(self)
        self.layer = NotesLayer(self._view)
        self.tools = NoteTools(self._view, self.layer)
        self.bar = NotesBar(self.tools, dossier.pane)
        self.button = QToolButton()
        self.editor = NoteEditor(self._view)
        self._saving = SavingLater(kit.tasks, self)
        self._arrange()
        self._connect()

    def tell(self, item: str) -> None:
        """Show the notes of an item, which may have changed."""
        if item != self._item:
            self.editor.finish()
            self._item, self._lines = item, ()
        self._load()

    def leave(self) -> None:
        """Keep what is half drawn or half written, because the person goes elsewhere."""
        self.tools.finish_ink()
        self.editor.finish()
        self._saving.flush()

    def go_to(self, line: NoteLine) -> None:
        """Bring a note into sight, in whichever paper of the item it is."""
        self._sought = line
        if self._dossier.paper is not None and self._dossier.paper.id == line.note.anchor.paper:
            self._show_sought()
        else:
            self._dossier.seek(line.note.anchor)

    def remove(self, line: NoteLine) -> None:
        """Take a note away; it can be undone."""
        self._do(partial(self._notes.remove, line.item, line.id))

    # How it is arranged ---------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setIcon(icon(Icon.HIGHLIGHT, checked=Token.NAVY))
        self.bar.hide()
        self._dossier.add_tools(self.button, self.bar)
        self._dossier.installEventFilter(self)
        self._name()

    def _name(self) -> None:
        self.button.setAccessibleName(self.tr("Tools for notes"))
        self.button.setToolTip(self.tr("Tools for notes"))

    def _connect(self) -> None:
        tools, editor = self.tools, self.editor
        self.button.toggled.connect(self._on_toggled)
        tools.made.connect(self._on_made)
        tools.changed.connect(self._on_changed)
        tools.removed.connect(self._on_removed)
        tools.opened.connect(self._on_opened)
        tools.undo_asked.connect(self._on_undo_asked)
        tools.redo_asked.connect(self._on_redo_asked)
        tools.tool_changed.connect(self._on_tool_changed)
        editor.typed.connect(self._on_typed)
        editor.closed.connect(self._on_editor_closed)
        editor.delete_asked.connect(self._on_removed)
        editor.comment_asked.connect(self._on_comment_asked)
        self._view.menu_opening.connect(self._on_menu_opening)
        self._dossier.paper_shown.connect(self._on_paper_shown)
        self._saving.failed.connect(self.failed)

    # Loading --------------------------------------------------------------------------------------------------------

    def _load(self, to_open: str = "") -> None:
        """Read the notes again, away from the window; the answer to the last question counts."""
        self._turn += 1
        turn, item, notes = self._turn, self._item, self._notes

        def work(_progress: Progress) -> _Loaded:
            draft = notes.draft(to_open) if to_open else None
            return _Loaded(turn, notes.notes(item), notes.may_share, notes.can_undo, notes.can_redo, to_open, draft)

        if item:
            self._kit.tasks.run(work, self._on_loaded, failed=self._on_failed)

    def _on_loaded(self, loaded: _Loaded) -> None:
        if loaded.turn != self._turn:
            return
        self._lines, self._loaded = loaded.lines, loaded
        self._show_marks()
        self.layer.draw(-1, (), Meaning.PLAIN)
        self.layer.move(None)
        self.bar.offer(undo=loaded.undo, redo=loaded.redo)
        if self.editor.key and self._line(self.editor.key) is None:
            self.editor.drop()
        self.lines_changed.emit(loaded.lines)
        if loaded.to_open and (line := self._line(loaded.to_open)):
            self._open(line, loaded.draft)

    def _show_marks(self) -> None:
        paper = self._dossier.paper
        shown = [line for line in self._lines if paper is not None and line.note.anchor.paper == paper.id]
        self.layer.set_notes([NoteMark(line.id, line.note, line.is_mine, line.share is Share.OFFICE) for line in shown])

    def _line(self, key: str) -> NoteLine | None:
        return next((line for line in self._lines if line.id == key), None)

    def _on_paper_shown(self, _paper: Paper) -> None:
        self.editor.finish()
        self._show_marks()
        self._show_sought()

    def _show_sought(self) -> None:
        line, self._sought = self._sought, None
        paper = self._dossier.paper
        if line is None or paper is None or paper.id != line.note.anchor.paper:
            return
        page = line.note.anchor.page - 1
        if not 0 <= page < self._view.page_count:
            return
        mark = NoteMark(line.id, line.note)
        areas = mark.areas or ((mark.ink.boundingRect(),) if line.note.strokes else ())
        self._view.go_to_page(page)
        if areas:
            self._view.bring_into_sight(page, self.layer.on_desk(page, areas[0]))
        self.layer.choose(line.id)

    # What the person does -------------------------------------------------------------------------------------------

    def _do(self, work: Callable[[], object], to_open: Callable[[object], str] | None = None) -> None:
        """Do something to notes away from the window, then show them as they are."""

        def run(_progress: Progress) -> str:
            done = work()
            return to_open(done) if to_open is not None else ""

        self._kit.tasks.run(run, self._load, failed=self._on_failed)

    def _on_made(self, sketch: NoteSketch) -> None:
        paper = self._dossier.paper
        if paper is None or not self._item:
            return
        place = sketch.place
        anchor = Anchor(paper.id, paper.version, paper.sha256, place.page, place.quote, place.prefix, place.suffix)
        note = PaperNote(sketch.kind, anchor, sketch.meaning, boxes=sketch.boxes, strokes=sketch.strokes)
        is_written = sketch.kind in {NoteKind.STICKY, NoteKind.TEXT_BOX}
        self._do(partial(self._notes.add, self._item, note), _id if is_written else None)

    def _on_changed(self, key: str, note: PaperNote) -> None:
        self._do(partial(self._notes.change, self._item, key, note))

    def _on_removed(self, key: str) -> None:
        self._do(partial(self._notes.remove, self._item, key))

    def _on_undo_asked(self) -> None:
        self._do(self._notes.undo)

    def _on_redo_asked(self) -> None:
        self._do(self._notes.redo)

    def _on_opened(self, key: str) -> None:
        self._load(to_open=key)

    def _open(self, line: NoteLine, draft: str | None) -> None:
        mark = NoteMark(line.id, line.note, line.is_mine, line.share is Share.OFFICE)
        self.layer.choose(line.id)
        may_share = self._loaded is not None and self._loaded.may_share
        text = line.note.text if draft is None else draft
        self.editor.open_on(mark, text, self._beside(mark), may_share=may_share)

    def _beside(self, mark: NoteMark) -> QPoint:
        """A point of the window at the lower right of a note."""
        if not mark.areas:
            return self._view.viewport().rect().center()
        corner = self.layer.in_window(mark.page, mark.areas[-1].bottomRight())
        return corner.toPoint()

    def _on_typed(self, key: str, text: str) -> None:
        self._saving.put(key, partial(self._notes.save_draft, key, text))

    def _on_editor_closed(self, key: str, text: str, meaning: Meaning, is_shared: bool) -> None:
        line = self._line(key)
        self.layer.choose("")
        self._saving.flush()
        if line is None:
            return
        note = replace(line.note, text=text, meaning=meaning)
        share = Share.OFFICE if is_shared else Share.OWN

        def work() -> None:
            if note != line.note:
                self._notes.change(line.item, key, note)
            if share is not line.share:
                self._notes.share(line.item, key, share)
            self._notes.save_draft(key, None)

        self._do(work)

    def _on_comment_asked(self, key: str, text: str) -> None:
        if line := self._line(key):
            self.comment_wanted.emit(replace(line, note=replace(line.note, text=text)))

    def _on_toggled(self, shown: bool) -> None:
        self.bar.setVisible(shown)
        if not shown:
            self.tools.take(None)

    def _on_tool_changed(self, tool: Tool | None) -> None:
        if tool is not None:
            self.button.setChecked(True)

    def _on_failed(self, fault: Fault) -> None:
        self.failed.emit(fault)
        self._load()

    # The menu of a right click --------------------------------------------------------------------------------------

    def _on_menu_opening(self, menu: QMenu, point: QPointF) -> None:
        menu.addSeparator()
        if self._view.selecting.selection is not None:
            for kind in (NoteKind.HIGHLIGHT, NoteKind.UNDERLINE, NoteKind.STRIKE):
                menu.addAction(self._words.kind(kind), partial(self.tools.mark, kind))
            menu.addAction(self.tr("Copy with citation"), self.copy_cited)
        mark = self.layer.at(point)
        if mark is not None and (line := self._line(mark.key)):
            menu.addAction(self.tr("Open the note"), partial(self._on_opened, mark.key))
            menu.addAction(self.tr("Make a comment of the note…"), partial(self.comment_wanted.emit, line))
            if mark.is_mine:
                menu.addAction(icon(Icon.DELETE), self.tr("Remove the note"), partial(self._on_removed, mark.key))
        else:
            menu.addAction(
                icon(Icon.NOTE), self.tr("Sticky note here"), partial(self.tools.put, NoteKind.STICKY, point)
            )

    def copy_cited(self) -> None:
        """Put the selected words on the clipboard, with paper, version, page and article."""
        selection, paper, session = self._view.selecting.selection, self._dossier.paper, self._view.session
        if selection is None or paper is None or session is None:
            return
        start, letters = selection.start, self._view.under.letters(selection.start.page)
        before = letters.text.text[: start.place] if letters else ""
        behind = (session.text(page) for page in range(start.page - 1, max(-1, start.page - _PAGES_BACK), -1))
        own_line = letters.text.text[: letters.line_around(start.place)[1]] if letters else before
        article = article_before([own_line, *(text.text for text in behind if text is not None)])
        citation = self._words.citation(paper.title, paper.version, start.page + 1, article)
        words = tidy(selection.text(self._view.under.letters))
        QGuiApplication.clipboard().setText(self._words.quoted(words, citation))

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Speak the dossier's new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        return super().eventFilter(watched, event)


def _id(line: object) -> str:
    """The id of a note that was just made, so that its text is opened."""
    return line.id if isinstance(line, NoteLine) else ""
