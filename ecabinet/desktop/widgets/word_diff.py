"""A text with the words underlined that were added and those struck that were removed."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.word_changes import Change, Words, word_changes

_LOOKS = {
    Change.ADDED: (Token.AGREE, Token.AGREE_SOFT, "underline"),
    Change.REMOVED: (Token.OBJECT, Token.OBJECT_SOFT, "line-through"),
}


class WordDiff(QLabel):
    """Shows what became of a text, in words and not only in colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[Words, ...] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def tell(self, before: str, after: str) -> None:
        """Compare two texts."""
        self._words = tuple(word_changes(before, after))
        added = " ".join(words.text for words in self._words if words.change is Change.ADDED)
        removed = " ".join(words.text for words in self._words if words.change is Change.REMOVED)
        notes = [self.tr("added: {text}").format(text=added)] if added else []
        notes += [self.tr("removed: {text}").format(text=removed)] if removed else []
        self.setAccessibleName("; ".join([after, *notes]))
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange and self._words:
            self._render()
        super().changeEvent(event)

    def _render(self) -> None:
        html = "".join(_marked(words) for words in self._words)
        if html != self.text():
            self.setText(html)


def _marked(words: Words) -> str:
    text = escape(words.text).replace("\n", "<br>")
    if words.change is Change.KEPT:
        return text
    ink, ground, line = _LOOKS[words.change]
    tokens = colours.shown()
    body = text.rstrip()
    blank = text[len(body) :]
    return f'<span style="color:{tokens[ink]};background:{tokens[ground]};text-decoration:{line}">{body}</span>{blank}'
