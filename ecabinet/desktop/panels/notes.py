"""The list of all notes on an item's papers: searched, filtered, gone to; by mouse and by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ecabinet.application.paper_notes import NoteLine
from ecabinet.desktop import colours
from ecabinet.desktop.icons import icon
from ecabinet.desktop.paper.note_marks import token
from ecabinet.desktop.paper.note_words import NoteWords
from ecabinet.desktop.paper.notes_bar import SIGNS
from ecabinet.domain.paper_notes import Meaning, NoteKind
from ecabinet.domain.private import Share
from ecabinet.papers.text import fold

_HEIGHT = 220
_LONG = 90

FILTERS = (None, Share.OFFICE, *Meaning, *NoteKind)
"""What the list can be narrowed to, in the order offered; None is everything."""
Index = QModelIndex | QPersistentModelIndex


class _Lines(QAbstractListModel):
    """Notes as rows: a list of five thousand costs nothing until a row is seen."""

    def __init__(self, words: NoteWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.lines: tuple[NoteLine, ...] = ()

    def tell(self, lines: Sequence[NoteLine]) -> None:
        """Show these notes, and no others."""
        if tuple(lines) != self.lines:
            self.beginResetModel()
            self.lines = tuple(lines)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row a note."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Page and words, the meaning as a sign, all of it as a tooltip and for a screen reader."""
        line = self.lines[index.row()]
        note = line.note
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(SIGNS[note.meaning], token(note.meaning))
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        said = " ".join((note.text or note.anchor.quote or self._words.kind(note.kind)).split())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{note.anchor.page} · {said[:_LONG]}"
        return f"{self._words.kind(note.kind)}, {self._words.meaning(note.meaning)}, {note.anchor.page}: {said}"


class NotesPanel(QWidget):
    """Signals, each with a `NoteLine`: `chosen` when the person wants to see it, `delete_asked` to remove it."""

    chosen = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = NoteWords(self)
        self._lines: tuple[NoteLine, ...] = ()
        self.heading, self.search, self.filter, self.list = QLabel(), QLineEdit(), QComboBox(), QListView()
        self._empty = QLabel()
        self.model = _Lines(self._words, self)
        self.heading.setProperty("role", "section")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self.search.setClearButtonEnabled(True)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        for part in (self.heading, self.search, self.filter, self._empty, self.list):
            column.addWidget(part)
        self._offer()
        self._retranslate()
        self.search.textChanged.connect(self._show)
        self.filter.currentIndexChanged.connect(self._show)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)

    def tell(self, lines: Sequence[NoteLine]) -> None:
        """Show the notes of an item."""
        self._lines = tuple(lines)
        self._show()

    def _offer(self) -> None:
        place = max(0, self.filter.currentIndex())
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(self.tr("All"))
        self.filter.addItem(self.tr("Shared with my office"))
        for meaning in Meaning:
            self.filter.addItem(icon(SIGNS[meaning], token(meaning)), self._words.meaning(meaning))
        for kind in NoteKind:
            self.filter.addItem(self._words.kind(kind))
        self.filter.setCurrentIndex(place)
        self.filter.blockSignals(False)

    def _show(self) -> None:
        words, wanted = fold(self.search.text()).split(), FILTERS[max(0, self.filter.currentIndex())]
        shown = [line for line in self._lines if _fits(line, wanted) and all(word in _told(line) for word in words)]
        self.model.tell(shown)
        self.heading.setText(self.tr("My notes · {count}").format(count=len(self._lines)))
        for part in (self.search, self.filter, self.list):
            part.setVisible(bool(self._lines))
        self._empty.setVisible(not self._lines)
        self.list.setFixedHeight(colours.pixels(_HEIGHT))

    def _on_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.lines[index.row()])

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search my notes"))
        self.search.setAccessibleName(self.tr("Search my notes"))
        self.filter.setAccessibleName(self.tr("Which notes are listed"))
        self.list.setAccessibleName(self.tr("My notes on this item"))
        self._empty.setText(
            self.tr("Nothing yet. Select words and press H to highlight, or N for a note; only you can read them.")
        )
        self._offer()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del removes the note in the list that has the keyboard; Ctrl Z brings it back."""
        index = self.list.currentIndex()
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and index.isValid():
            self.delete_asked.emit(self.model.lines[index.row()])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _fits(line: NoteLine, wanted: object) -> bool:
    if isinstance(wanted, Share):
        return line.share is wanted
    if isinstance(wanted, Meaning):
        return line.note.meaning is wanted
    return wanted is None or line.note.kind is wanted


def _told(line: NoteLine) -> str:
    return fold(f"{line.note.text} {line.note.anchor.quote}")
