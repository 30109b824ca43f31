"""The row of tools for notes: each with a key, the meanings as coloured buttons, undo; small enough for 600 pixels."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.paper.note_marks import token
from ecabinet.desktop.paper.note_tools import NoteTools, Tool
from ecabinet.desktop.paper.note_words import NoteWords
from ecabinet.desktop.tokens import Token
from ecabinet.domain.paper_notes import Meaning

_KEYS = {
    Tool.HIGHLIGHT: (Icon.HIGHLIGHT, "H"),
    Tool.UNDERLINE: (Icon.UNDERLINE, "U"),
    Tool.STRIKE: (Icon.STRIKE, "S"),
    Tool.STICKY: (Icon.NOTE, "N"),
    Tool.INK: (Icon.EDIT, "I"),
    Tool.TEXT_BOX: (Icon.TEXT_BOX, "T"),
    Tool.ERASER: (Icon.ERASER, "E"),
}
SIGNS = {
    Meaning.PLAIN: Icon.MEANS_PLAIN,
    Meaning.IMPORTANT: Icon.PROBLEM,
    Meaning.QUESTION: Icon.HELP,
    Meaning.AGREE: Icon.AGREE,
    Meaning.DISAGREE: Icon.DISAGREE,
}
_SIDE = 17


class NotesBar(QFrame):
    """Tools are given to the paper's pane, so that their keys work while it is read."""

    def __init__(self, tools: NoteTools, pane: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bar")
        self._tools, self._words = tools, NoteWords(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 12, 4)
        self._row.setSpacing(2)
        self._by_tool = {tool: self._command(sign, key, checkable=True) for tool, (sign, key) in _KEYS.items()}
        self.bookmark = self._command(Icon.BOOKMARK, "B")
        self._row.addSpacing(10)
        self._by_meaning = {meaning: self._command(sign, "", checkable=True) for meaning, sign in SIGNS.items()}
        self._row.addStretch(1)
        self.undo, self.redo = self._command(Icon.UNDO, ""), self._command(Icon.REDO, "")
        pane.addActions([*self._by_tool.values(), self.bookmark])
        self._connect()
        self._show()
        self._retranslate()

    def offer(self, *, undo: bool, redo: bool) -> None:
        """Whether something can be taken back or done again."""
        self.undo.setEnabled(undo)
        self.redo.setEnabled(redo)

    def _command(self, sign: Icon, key: str, *, checkable: bool = False) -> QAction:
        command = QAction(self)
        meaning = next((one for one, its in SIGNS.items() if its is sign), None)
        command.setIcon(icon(sign, token(meaning)) if meaning else icon(sign, checked=Token.NAVY))
        if key:
            command.setShortcut(QKeySequence(key))
            command.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        command.setCheckable(checkable)
        button = QToolButton()
        button.setDefaultAction(command)
        button.setAutoRaise(True)
        button.setIconSize(QSize(colours.pixels(_SIDE), colours.pixels(_SIDE)))
        self._row.addWidget(button)
        return command

    def _connect(self) -> None:
        for tool, command in self._by_tool.items():
            command.triggered.connect(partial(self._on_tool_triggered, tool))
        for meaning, command in self._by_meaning.items():
            command.triggered.connect(partial(self._on_meaning_triggered, meaning))
        self.bookmark.triggered.connect(self._tools.bookmark)
        self.undo.triggered.connect(self._tools.undo_asked)
        self.redo.triggered.connect(self._tools.redo_asked)
        self._tools.tool_changed.connect(self._show)

    def _on_tool_triggered(self, tool: Tool) -> None:
        self._tools.take(None if self._tools.tool is tool else tool)

    def _on_meaning_triggered(self, meaning: Meaning) -> None:
        self._tools.finish_ink()
        self._tools.meaning = meaning
        self._show()

    def _show(self) -> None:
        for tool, command in self._by_tool.items():
            command.setChecked(tool is self._tools.tool)
        for meaning, command in self._by_meaning.items():
            command.setChecked(meaning is self._tools.meaning)

    def _retranslate(self) -> None:
        names = {tool: self._words.kind(tool.kind) if tool.kind else self.tr("Rub out ink") for tool in self._by_tool}
        texts = {self._by_tool[tool]: name for tool, name in names.items()}
        texts |= {command: self._words.meaning(meaning) for meaning, command in self._by_meaning.items()}
        texts |= {
            self.bookmark: self.tr("Bookmark on this page"),
            self.undo: self.tr("Undo (Ctrl Z)"),
            self.redo: self.tr("Do again (Ctrl Y)"),
        }
        for command, text in texts.items():
            keys = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            command.setText(text)
            command.setToolTip(self.tr("{command} ({keys})").format(command=text, keys=keys) if keys else text)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
