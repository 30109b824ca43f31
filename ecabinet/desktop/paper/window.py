"""A paper in a window of its own, or two side by side in it, while the program goes on in its own window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from ecabinet.desktop.paper.pane import PaperPane
from ecabinet.domain.faults import Fault
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import ByteSource

_SIZE = (960, 860)
_ABREAST = 2


@dataclass(frozen=True, slots=True)
class ShownPaper:
    """A paper to be shown: what names its content, its bytes, what is known of it, and where one was in it."""

    key: str
    source: ByteSource
    facts: PaperFacts
    title: str
    state: Mapping[str, object]


class _Half(QWidget):
    """One paper of a window with its name and its tools above it."""

    def __init__(self, renderer: Renderer, sentence: Callable[[Fault], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.pane = PaperPane(renderer, sentence)
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 8, 4)
        bar.addWidget(self.title, 1)
        bar.addWidget(self.pane.toolbar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.pane, 1)

    def show_paper(self, shown: ShownPaper) -> None:
        self.title.setText(shown.title)
        self.title.setToolTip(shown.title)
        self.pane.show_paper(shown.key, shown.source, shown.facts, shown.title)
        self.pane.restore(shown.state)


class PaperWindow(QWidget):
    """Shows one paper or two side by side; goes with the widget it belongs to, and so with everything at a lock.

    Signals: `closed` when the person closed it.
    """

    closed = Signal()

    def __init__(self, renderer: Renderer, sentence: Callable[[Fault], str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._renderer, self._sentence = renderer, sentence
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)

    @property
    def panes(self) -> list[PaperPane]:
        """The papers that are shown, from the left."""
        return [half.pane for half in self._halves()]

    def show_paper(self, shown: ShownPaper) -> None:
        """Show a paper, beside the one that is there if there is one; a third takes the place of the second."""
        halves = self._halves()
        if len(halves) < _ABREAST:
            half = _Half(self._renderer, self._sentence, self)
            self._splitter.addWidget(half)
            half.pane.full_screen_wanted.connect(self._on_full_screen_wanted)
        else:
            half = halves[-1]
        half.show_paper(shown)
        if halves:
            self.resize(max(self.width(), round(1.6 * _SIZE[0])), self.height())
            self._splitter.setSizes([1_000] * _ABREAST)
        self._name()
        half.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _halves(self) -> list[_Half]:
        found = (self._splitter.widget(place) for place in range(self._splitter.count()))
        return [half for half in found if isinstance(half, _Half)]

    def _name(self) -> None:
        titles = [half.title.text() for half in self._halves()]
        self.setWindowTitle(" · ".join(titles))
        self.setAccessibleName(self.tr("Window with {titles}").format(titles=" · ".join(titles)))

    def _on_full_screen_wanted(self, alone: bool) -> None:
        if alone is not self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # Qt's own names

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the papers go."""
        for pane in self.panes:
            pane.close_paper()
        self.closed.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say its name in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()


class PaperWindows(QObject):
    """The windows that one panel opened; they close with it."""

    def __init__(self, renderer: Renderer, sentence: Callable[[Fault], str], owner: QWidget) -> None:
        super().__init__(owner)
        self._renderer, self._sentence, self._owner = renderer, sentence, owner
        self._last: PaperWindow | None = None

    @property
    def last(self) -> PaperWindow | None:
        """The window that was opened last, as long as it is open."""
        return self._last

    def open(self, shown: ShownPaper) -> PaperWindow:
        """Show a paper in a window of its own."""
        window = PaperWindow(self._renderer, self._sentence, self._owner)
        window.closed.connect(self._on_window_closed)
        self._last = window
        window.show_paper(shown)
        window.show()
        return window

    def open_beside(self, shown: ShownPaper) -> PaperWindow:
        """Show a paper beside that of the last window; in a window of its own where none is open."""
        if self._last is None:
            return self.open(shown)
        self._last.show_paper(shown)
        self._last.activateWindow()
        return self._last

    def _on_window_closed(self) -> None:
        if self.sender() is self._last:
            self._last = None
