"""A paper with what belongs to it: small pages or contents at its side, bars above it, its commands."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ecabinet.desktop.paper.commands import PaperCommands
from ecabinet.desktop.paper.find_bar import FindBar
from ecabinet.desktop.paper.found_ticks import FoundTicks
from ecabinet.desktop.paper.layout import Fit, Spread
from ecabinet.desktop.paper.marquee import Marquee
from ecabinet.desktop.paper.outline import Outline
from ecabinet.desktop.paper.scan_bar import ScanBar
from ecabinet.desktop.paper.scans import ScanWatch
from ecabinet.desktop.paper.thumbnails import Thumbnails, strip_width
from ecabinet.desktop.paper.toolbar import PaperToolbar
from ecabinet.desktop.paper.view import PaperView
from ecabinet.domain.faults import Fault
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import ByteSource

_LINKS_SHOWN = 30


class PaperPane(QWidget):
    """The view with thumbnails and find bar; its toolbar is made here and put by the page where it has room.

    Signals: `full_screen_wanted` with whether the paper is to have the whole window. Everything else is the view's.
    """

    full_screen_wanted = Signal(bool)

    def __init__(self, renderer: Renderer, sentence: Callable[[Fault], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.renderer = renderer
        self.commands = PaperCommands(self)
        self.view = PaperView(renderer, sentence)
        self.toolbar = PaperToolbar(self.commands)
        self._ticks = FoundTicks(self.view)
        self._marquee = Marquee(self.view)
        self._scan_watch = ScanWatch(self)
        self._scan_bar = ScanBar()
        self._thumbnails, self._outline = Thumbnails(), Outline()
        self._find_bar = FindBar()
        self._find_bar.follow(self.view.finder)
        self._find_bar.hide()
        self._thumbnails.hide()
        self._outline.hide()
        self._arrange()
        self._connect()

    def show_paper(self, key: str, source: ByteSource, facts: PaperFacts, title: str = "") -> None:
        """Show a paper from its beginning; see `PaperView.show_paper`."""
        self.view.show_paper(key, source, facts, title)
        self._thumbnails.tell(self.view.session)
        self._outline.tell(self.view.session)
        self._find_bar.tell(has_text=facts.has_text)
        self._scan_bar.say(is_scan=not facts.has_text)
        self._scan_watch.look_at(self.view.session if facts.has_text else None)
        self._show_spread()

    def close_paper(self) -> None:
        """Show nothing."""
        self._marquee.put_down()
        self._scan_watch.look_at(None)
        self._scan_bar.say(is_scan=False)
        self._outline.tell(None)
        self._thumbnails.tell(None)
        self.view.finder.look_into(None)
        self.view.close_paper()

    def state(self) -> dict[str, int | str]:
        """Where the person is in the paper and what stands beside it, as plain values to be remembered."""
        commands = self.commands
        shown = {"thumbnails": commands.thumbnails, "outline": commands.outline, "night": commands.night}
        return self.view.state() | {name: int(command.isChecked()) for name, command in shown.items()}

    def restore(self, state: Mapping[str, object]) -> None:
        """Go back to where the person was; call it after `show_paper`."""
        self.commands.thumbnails.setChecked(state.get("thumbnails") == 1)
        self.commands.outline.setChecked(state.get("outline") == 1)
        self.commands.night.setChecked(state.get("night") == 1)
        self.view.restore(state)
        self._show_spread()

    def begin_to_find(self) -> None:
        """Open the bar to find words."""
        self._find_bar.show()
        self._find_bar.begin()

    def look_for(self, words: str, page: int) -> None:
        """Come to the first place of words on or after a page, with all of their places marked."""
        self.view.go_to_page(page)
        self.view.finder.find("", 0)
        if words:
            self._find_bar.show_query(words)
            self._find_bar.show()
            self.view.finder.find(words, page)

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scan_bar)
        column.addWidget(self._find_bar)
        column.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._thumbnails)
        row.addWidget(self._outline)
        row.addLayout(column, 1)
        self.setTabOrder(self._find_bar, self.view)
        self.setTabOrder(self.view, self._thumbnails)
        self.setTabOrder(self._thumbnails, self._outline)

    def _connect(self) -> None:
        view = self.view
        self._connect_commands()
        view.page_changed.connect(self._on_page_changed)
        view.failed.connect(self._on_failed)
        view.menu_opening.connect(self._on_menu_opening)
        self._marquee.ended.connect(self._on_marquee_ended)
        self._scan_watch.decided.connect(self._on_scan_decided)
        self.toolbar.page_typed.connect(self._on_page_typed)
        self.toolbar.menu_opening.connect(self._show_trail)
        self._thumbnails.page_chosen.connect(view.leap)
        self._outline.page_chosen.connect(view.leap)
        self._find_bar.query_typed.connect(self._on_query_typed)
        self._find_bar.next_asked.connect(self._on_next_asked)
        self._find_bar.previous_asked.connect(self._on_previous_asked)
        self._find_bar.closed.connect(self._on_find_closed)

    def _connect_commands(self) -> None:
        view, commands = self.view, self.commands
        commands.thumbnails.toggled.connect(self._on_thumbnails_toggled)
        commands.outline.toggled.connect(self._on_outline_toggled)
        commands.find.triggered.connect(self.begin_to_find)
        commands.find_next.triggered.connect(self._on_next_asked)
        commands.find_previous.triggered.connect(self._on_previous_asked)
        commands.zoom_in.triggered.connect(view.zoom_in)
        commands.zoom_out.triggered.connect(view.zoom_out)
        commands.zoom_to_selection.triggered.connect(view.zoom_to_selection)
        commands.fit_width.triggered.connect(self._on_fit_width_triggered)
        commands.fit_page.triggered.connect(self._on_fit_page_triggered)
        commands.marquee.toggled.connect(self._on_marquee_toggled)
        commands.abreast.triggered.connect(self._on_abreast_triggered)
        commands.book.triggered.connect(self._on_book_triggered)
        commands.night.toggled.connect(self._on_night_toggled)
        commands.turn.triggered.connect(self._on_turn_triggered)
        commands.turn_left.triggered.connect(self._on_turn_left_triggered)
        commands.back.triggered.connect(view.go_back)
        commands.forward.triggered.connect(view.go_forward)
        commands.full_screen.toggled.connect(self.full_screen_wanted)

    def _on_thumbnails_toggled(self, shown: bool) -> None:
        if shown:
            self.commands.outline.setChecked(False)
        self._thumbnails.setFixedWidth(strip_width())
        self._thumbnails.setVisible(shown)

    def _on_outline_toggled(self, shown: bool) -> None:
        if shown:
            self.commands.thumbnails.setChecked(False)
        self._outline.setVisible(shown)

    def _on_marquee_toggled(self, taken_up: bool) -> None:
        if taken_up:
            self._marquee.take_up()
        else:
            self._marquee.put_down()

    def _on_marquee_ended(self) -> None:
        self.commands.marquee.setChecked(False)

    def _on_abreast_triggered(self, wanted: bool) -> None:
        self._lay_out(Spread.TWO if wanted else Spread.ONE)

    def _on_book_triggered(self, wanted: bool) -> None:
        self._lay_out(Spread.BOOK if wanted else Spread.ONE)

    def _lay_out(self, spread: Spread) -> None:
        self.view.set_spread(spread)
        self._show_spread()

    def _show_spread(self) -> None:
        self.commands.abreast.setChecked(self.view.spread is Spread.TWO)
        self.commands.book.setChecked(self.view.spread is Spread.BOOK)

    def _on_night_toggled(self, night: bool) -> None:
        self.view.set_night(night=night)

    def _on_turn_triggered(self) -> None:
        self.view.turn()

    def _on_turn_left_triggered(self) -> None:
        self.view.turn(-1)

    def _on_scan_decided(self, is_scan: bool) -> None:
        self._scan_bar.say(is_scan=is_scan)
        self._find_bar.tell(has_text=not is_scan)

    def _show_trail(self) -> None:
        self.commands.back.setEnabled(self.view.trail.can_go_back)
        self.commands.forward.setEnabled(self.view.trail.can_go_forward)

    def _on_menu_opening(self, menu: QMenu, _point: QPointF) -> None:
        """Add to the menu of a right click what can be done with the paper, and where its page leads."""
        commands = self.commands
        self._show_trail()
        menu.addActions([commands.turn_left, commands.abreast, commands.night])
        menu.addSeparator()
        menu.addActions([commands.back, commands.forward])
        session = self.view.session
        links = session.links(self.view.page) if session else ()
        if links:
            leading = menu.addMenu(self.tr("Links on this page"))
            for link in links[:_LINKS_SHOWN]:
                leading.addAction(self.view.said_of(link), partial(self.view.follow, link))
        menu.addSeparator()
        menu.addActions([commands.copy_link, commands.own_window, commands.beside, commands.print, commands.save_copy])

    def _on_fit_width_triggered(self) -> None:
        self.view.set_fit(Fit.WIDTH)

    def _on_fit_page_triggered(self) -> None:
        self.view.set_fit(Fit.PAGE)

    def _on_page_changed(self, page: int, count: int) -> None:
        self.toolbar.show_page(page, count)
        self._thumbnails.set_page(page - 1)
        self._outline.set_page(page - 1)

    def _on_failed(self) -> None:
        self._thumbnails.tell(None)
        self._outline.tell(None)

    def _on_page_typed(self, page: int) -> None:
        self.view.leap(page - 1)
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
