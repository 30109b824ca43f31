"""Remembers where a person dragged the bars between the parts of a page."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter

from ecabinet.desktop.memory import Memory


class SplitterMemory(QObject):
    """Puts a splitter where it was the last time, and keeps where it is dragged to; lives as long as the splitter."""

    def __init__(self, splitter: QSplitter, memory: Memory, name: str) -> None:
        super().__init__(splitter)
        self._splitter, self._memory, self._name = splitter, memory, f"splitter:{name}"
        kept = [int(size) for size in (memory.recall(self._name) or "").split() if size.isdecimal()]
        if len(kept) == splitter.count() and any(kept):
            splitter.setSizes(kept)
        splitter.splitterMoved.connect(self._on_splitter_moved)

    def _on_splitter_moved(self) -> None:
        self._memory.remember(self._name, " ".join(str(size) for size in self._splitter.sizes()))
