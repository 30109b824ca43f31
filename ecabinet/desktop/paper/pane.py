"""A paper with what belongs to it: small pages at its side, the bar to find words above it, its commands."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecabinet.desktop.paper.commands import PaperCommands
from ecabinet.desktop.paper.find_bar import FindBar
from ecabinet.desktop.paper.layout import Fit
from ecabinet.desktop.paper.thumbnails import Thumbnails, strip_width
from ecabinet.desktop.paper.toolbar import PaperToolbar
from ecabinet.desktop.paper.view import PaperView
from ecabinet.domain.faults import Fault
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import ByteSource


class PaperPane(QWidget):
    """The view with thumbnails and find bar; its toolbar is made here and put by the page where it has room.

    Signals: `full_screen_wanted` with whether the paper is to have the whole window. Everything else is the view's.
    """

    full_screen_wanted = Signal(bool)

    def __init__(self, renderer: Renderer, sentence: Callable[[Fault], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commands = PaperCommands(self)
        self.view = PaperView(renderer, sentence)
        self.toolbar = PaperToolbar(self.commands)
        self._thumbnails = Thumbnails()
        self._find_bar = FindBar()
        self._find_bar.follow(self.view.finder)
        self._find_bar.hide()
        self._thumbnails.hide()
        self._arrange()
        self._connect()

    def show_paper(self, key: str, source: ByteSource, facts: PaperFacts, title: str = "") -> None:
        """Show a paper from its beginning; see `PaperView.show_paper`."""
        self.view.show_paper(key, source, facts, title)
        self._thumbnails.tell(self.view.session)
        self._find_bar.tell(has_text=facts.has_text)

    def close_paper(self) -> None:
        """Show nothing."""
        self._thumbnails.tell(None)
        self.view.finder.look_into(None)
        self.view.close_paper()

    def state(self) -> dict[str, int | str]:
        """Where the person is in the paper and what stands beside it, as plain values to be remembered."""
        return self.view.state() | {"thumbnails": int(self.commands.thumbnails.isChecked())}

    def restore(self, state: Mapping[str, object]) -> None:
        """Go back to where the person was; call it after `show_paper`."""
        self.commands.thumbnails.setChecked(state.get("thumbnails") == 1)
        self.view.restore(state)

    def begin_to_find(self) -> None:
        """Open the bar to find words."""
        self._find_bar.show()
        self._find_bar.begin()

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._find_bar)
        column.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._thumbnails)
        row.addLayout(column, 1)
        self.setTabOrder(self._find_bar, self.view)
        self.setTabOrder(self.view, self._thumbnails)

    def _connect(self) -> None:
        view, commands = self.view, self.commands
        commands.thumbnails.toggled.connect(self._on_thumbnails_toggled)
        commands.find.triggered.connect(self.begin_to_find)
        commands.find_next.triggered.connect(self._on_next_asked)
        commands.find_previous.triggered.connect(self._on_previous_asked)
        commands.zoom_in.triggered.connect(view.zoom_in)
        commands.zoom_out.triggered.connect(view.zoom_out)
        commands.fit_width.triggered.connect(self._on_fit_width_triggered)
        commands.fit_page.triggered.connect(self._on_fit_page_triggered)
        commands.turn.triggered.connect(view.turn)
        commands.full_screen.toggled.connect(self.full_screen_wanted)
        view.page_changed.connect(self._on_page_changed)
        view.failed.connect(self._on_failed)
        self.toolbar.page_typed.connect(self._on_page_typed)
        self._thumbnails.page_chosen.connect(view.go_to_page)
        self._find_bar.query_typed.connect(self._on_query_typed)
        self._find_bar.next_asked.connect(self._on_next_asked)
        self._find_bar.previous_asked.connect(self._on_previous_asked)
        self._find_bar.closed.connect(self._on_find_closed)

    def _on_thumbnails_toggled(self, shown: bool) -> None:
        self._thumbnails.setFixedWidth(strip_width())
        self._thumbnails.setVisible(shown)

    def _on_fit_width_triggered(self) -> None:
        self.view.set_fit(Fit.WIDTH)

    def _on_fit_page_triggered(self) -> None:
        self.view.set_fit(Fit.PAGE)

    def _on_page_changed(self, page: int, count: int) -> None:
        self.toolbar.show_page(page, count)
        self._thumbnails.set_page(page - 1)

    def _on_failed(self) -> None:
        self._thumbnails.tell(None)

    def _on_page_typed(self, page: int) -> None:
        self.view.go_to_page(page - 1)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_query_typed(self, query: str) -> None:
        self.view.finder.find(query, self.view.page)

    def _on_next_asked(self) -> None:
        self.view.finder.go(forward=True)

    def _on_previous_asked(self) -> None:
        self.view.finder.go(forward=False)

    def _on_find_closed(self) -> None:
        """Close the bar; the words found last stay selected, to be copied or commented on."""
        self.view.take_hit()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._find_bar.hide()
        self.view.finder.find("", 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the paper alone, when nothing else was to be closed."""
        if event.key() == Qt.Key.Key_Escape and self.commands.full_screen.isChecked():
            self.commands.full_screen.setChecked(False)
        else:
            super().keyPressEvent(event)
