"""The slip that opens beside a note: its text, what it means, with whom it is shared, and what can be made of it."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ecabinet.desktop import colours
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.paper.note_marks import NoteMark, token
from ecabinet.desktop.paper.note_words import NoteWords
from ecabinet.desktop.paper.notes_bar import SIGNS
from ecabinet.desktop.tokens import Token
from ecabinet.domain.paper_notes import TEXT_LIMIT, Meaning

_WIDTH, _HEIGHT = 290, 190


class NoteEditor(QFrame):
    """Floats over the paper; whoever listens keeps what is typed.

    Signals, each with the note's id: `typed` with the text as it stands; `closed` with the text, the meaning and
    whether it is shared with the office; `delete_asked`; `comment_asked` with the text.
    """

    typed = Signal(str, str)
    closed = Signal(str, str, object, bool)
    delete_asked = Signal(str)
    comment_asked = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.setAutoFillBackground(True)
        self._over = parent
        self._mark: NoteMark | None = None
        self._meaning = Meaning.PLAIN
        self._words = NoteWords(self)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.shared = QCheckBox()
        self._meanings = {meaning: self._button(sign, token(meaning)) for meaning, sign in SIGNS.items()}
        self._delete, self._close = self._button(Icon.DELETE, Token.MUTED), self._button(Icon.CLOSE, Token.MUTED)
        self._comment = QPushButton()
        self._arrange()
        self._connect()
        self._retranslate()
        self.hide()

    @property
    def key(self) -> str:
        """The id of the note that is open; empty where none is."""
        return self._mark.key if self._mark else ""

    def open_on(self, mark: NoteMark, text: str, place: QPoint, *, may_share: bool) -> None:
        """Open a note beside a place of the parent; `text` is what it says, or what was left half written."""
        self.finish()
        self._mark, self._meaning = mark, mark.note.meaning
        self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(False)
        self.text.setReadOnly(not mark.is_mine)
        self.shared.setChecked(mark.is_shared)
        self.shared.setVisible(mark.is_mine and (may_share or mark.is_shared))
        for part in (*self._meanings.values(), self._delete):
            part.setVisible(mark.is_mine)
        self._show_meaning()
        self.resize(colours.pixels(_WIDTH), colours.pixels(_HEIGHT))
        room = self._over.rect()
        left = max(4, min(place.x() + 12, room.width() - self.width() - 4))
        self.move(left, max(4, min(place.y() + 8, room.height() - self.height() - 4)))
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Close, and say what became of the note."""
        mark, self._mark = self._mark, None
        self.hide()
        if mark is not None and mark.is_mine:
            text = self.text.toPlainText()[:TEXT_LIMIT]
            self.closed.emit(mark.key, text, self._meaning, self.shared.isChecked())

    def drop(self) -> None:
        """Close without a word, because the note is gone."""
        self._mark = None
        self.hide()

    def _arrange(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(2)
        for button in self._meanings.values():
            button.setCheckable(True)
            head.addWidget(button)
        head.addStretch(1)
        head.addWidget(self._delete)
        head.addWidget(self._close)
        foot.addWidget(self.shared, 1)
        foot.addWidget(self._comment)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        for meaning, button in self._meanings.items():
            button.clicked.connect(partial(self._on_meaning_clicked, meaning))
        self.text.textChanged.connect(self._on_text_changed)
        self._delete.clicked.connect(self._on_delete_clicked)
        self._close.clicked.connect(self.finish)
        self._comment.clicked.connect(self._on_comment_clicked)

    def _button(self, sign: Icon, shade: Token) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(sign, shade))
        button.setAutoRaise(True)
        return button

    def _show_meaning(self) -> None:
        for meaning, button in self._meanings.items():
            button.setChecked(meaning is self._meaning)

    def _on_meaning_clicked(self, meaning: Meaning) -> None:
        self._meaning = meaning
        self._show_meaning()

    def _on_text_changed(self) -> None:
        if self._mark is not None:
            self.typed.emit(self._mark.key, self.text.toPlainText()[:TEXT_LIMIT])

    def _on_delete_clicked(self) -> None:
        key = self.key
        self.drop()
        self.delete_asked.emit(key)

    def _on_comment_clicked(self) -> None:
        key, text = self.key, self.text.toPlainText()
        self.finish()
        self.comment_asked.emit(key, text)

    def _retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Only for yourself, until you share it."))
        self.shared.setText(self.tr("Also for my office"))
        self._comment.setText(self.tr("Make a comment…"))
        names = {button: self._words.meaning(meaning) for meaning, button in self._meanings.items()}
        names |= {self._delete: self.tr("Remove the note"), self._close: self.tr("Close (Esc)")}
        for button, name in names.items():
            button.setAccessibleName(name)
            button.setToolTip(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; what was written is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
