"""The text of the minutes on the desk, with the paper's own tools above it."""

import hashlib

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.paper.pane import PaperPane
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import MemorySource


class MinutesPaper(QWidget):
    """Shows a document from memory, or why there is none."""

    def __init__(self, kit: PageKit, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = PaperPane(renderer, kit.faults.sentence, self)
        self._empty = EmptyState(self)
        self._key = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane, 1)
        column.addWidget(self._empty, 1)
        self.pane.hide()

    @property
    def key(self) -> str:
        """The SHA-256 of the document shown, empty where there is none."""
        return self._key

    def show_document(self, pdf: bytes, title: str) -> None:
        """Show a document; one that differs from the one before is shown at the same place."""
        key = hashlib.sha256(pdf).hexdigest()
        self._empty.hide()
        self.pane.show()
        if key == self._key:
            return
        place = self.pane.state() if self._key else None
        self._key = key
        facts = PaperFacts(key, len(pdf), 1, title, has_text=True)
        self.pane.show_paper(key, MemorySource(pdf), facts, title)
        if place is not None:
            self.pane.restore(place)

    def show_nothing(self, title: str, sentence: str) -> None:
        """Say what will be here."""
        self._key = ""
        self.pane.close_paper()
        self.pane.hide()
        self._empty.tell(Icon.MINUTES, title, sentence)
        self._empty.show()
