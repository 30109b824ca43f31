"""Searching everything that can be read on this laptop; nothing of it is sent anywhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from ecabinet.application.searching import SavedSearch, Searching
from ecabinet.application.searching_ports import COUNTED
from ecabinet.application.searching_views import Choices, Found, Hit, Progress, Results
from ecabinet.desktop.forms.ui_search import Ui_SearchPage
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.models.found_words import SIGNS, FoundWords, route_to
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.search_filters import FilterFields, SearchFilters
from ecabinet.desktop.panels.search_results import FoundRow
from ecabinet.desktop.routes import Route
from ecabinet.desktop.tasks import Progress as TaskProgress
from ecabinet.desktop.tasks import Task
from ecabinet.domain.faults import Fault

_REST_MS: Final = 120
"""How long typing rests before it is searched."""
_WATCH_MS: Final = 500
_SAVED: Final = "saved:"


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around the results: what can be chosen, and searches that were kept."""

    choices: Choices
    saved: tuple[SavedSearch, ...]


class SearchPage(Page):
    """One field, results by kind below it, everything by keyboard: Down goes to the results, Enter opens one."""

    def __init__(self, kit: PageKit, searching: Searching | None) -> None:
        super().__init__()
        self._kit, self._searching = kit, searching
        self._words = FoundWords(self)
        self._results: Results | None = None
        self._hits: dict[str, Hit] = {}
        self._saved: tuple[SavedSearch, ...] = ()
        self._choices = Choices()
        self._progress = Progress()
        self._looking: Task | None = None
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self.ui = Ui_SearchPage()
        self.ui.setupUi(self)
        ui = self.ui
        fields = FilterFields(ui.kinds, ui.meeting, ui.agency, ui.period, ui.since, ui.until)
        self.filters = SearchFilters(fields, self)
        self.setFocusProxy(self.ui.field)
        self._connect()
        self._show()

    def title(self) -> str:
        """“Search”."""
        return self.tr("Search")

    def shown(self, route: Route) -> None:
        """Wait for words, those of before still there; a route may name some."""
        if route.subject and route.subject != self.ui.field.text():
            self.ui.field.setText(route.subject)
        self.ui.field.selectAll()
        self._watch.start()
        self._on_watch_timeout()
        self._load()
        self._look()

    def hidden(self) -> None:
        """Nothing moves while nobody looks."""
        self._watch.stop()

    def refresh(self, changed: frozenset[str]) -> None:
        """Something arrived: it may be found too."""
        del changed
        self._look()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._show()

    def _connect(self) -> None:
        ui = self.ui
        ui.field.textChanged.connect(self._rest.start)
        ui.field.returnPressed.connect(self._on_field_entered)
        ui.field.installEventFilter(self)
        ui.keep.clicked.connect(self._on_keep_clicked)
        ui.results.opened.connect(self._on_opened)
        ui.results.left.connect(self._on_results_left)
        ui.results.removal_asked.connect(self._on_removal_asked)
        self.filters.changed.connect(self._look)
        self._rest.timeout.connect(self._look)
        self._watch.timeout.connect(self._on_watch_timeout)

    # Looking --------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        searching = self._searching
        if searching is None:
            return

        def work(_progress: TaskProgress) -> _Around:
            return _Around(searching.choices(), searching.saved())

        self._kit.tasks.run(work, self._on_around, failed=self._on_failed)

    def _on_around(self, around: _Around) -> None:
        self._choices, self._saved = around.choices, around.saved
        self._show()

    def _look(self) -> None:
        """Search for what stands in the field now; an answer to something older is not shown."""
        self._rest.stop()
        if self._looking is not None:
            self._looking.cancel()
        searching, typed = self._searching, self.ui.field.text().strip()
        if searching is None or not typed:
            self._results = None
            self._show()
            return
        wanted = self.filters.wanted(self._kit.now())

        def work(_progress: TaskProgress) -> Results:
            return searching.find(typed, wanted)

        self._looking = self._kit.tasks.run(work, self._on_found, failed=self._on_failed)

    def _on_found(self, results: Results) -> None:
        self._results = results
        self.ui.banner.settle()
        self._show()

    def _on_failed(self, fault: Fault) -> None:
        self._kit.faults.on_banner(self.ui.banner, fault)

    def _on_watch_timeout(self) -> None:
        if self._searching is None or self._searching.progress == self._progress:
            return
        was, self._progress = self._progress, self._searching.progress
        self._show_summary()
        if self._progress.is_done and not was.is_done:
            self._look()

    # Showing --------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        ui = self.ui
        self.filters.offer(self._choices, self._words.kinds())
        ui.keep.setEnabled(self._results is not None)
        rows = list(self._rows(self._results.hits)) if self._results else list(self._saved_rows())
        ui.results.tell(rows)
        ui.stack.setCurrentWidget(ui.results if rows else ui.empty)
        self._show_empty()
        self._show_summary()

    def _show_empty(self) -> None:
        if self._searching is None:
            said = self.tr("The disk did not let it be. Everything else works; it is tried again at the next start.")
            self.ui.empty.tell(Icon.PROBLEM, self.tr("Searching is not possible now"), said)
        elif self._results is not None:
            said = self.tr("Fewer words, or fewer filters, find more. Case and tone marks make no difference.")
            self.ui.empty.tell(Icon.SEARCH, self.tr("Nothing was found"), said)
        else:
            said = self.tr("Papers, agenda items, decisions, tasks, comments and your own notes. Nothing is sent.")
            self.ui.empty.tell(Icon.SEARCH, self.tr("Type what you look for"), said)

    def _show_summary(self) -> None:
        parts: list[str] = []
        results, progress = self._results, self._progress
        if results is not None and results.hits:
            if results.total >= COUNTED:
                number = self._kit.wording.number(COUNTED)
                parts.append(self.tr("More than {number} places, the newest first").format(number=number))
            else:
                parts.append(self.tr("%n place(s)", "", results.total))
        if not progress.is_done:
            say = self._kit.wording.number
            said = self.tr("still reading papers in: {done} of {pages} pages can be found by now")
            parts.append(said.format(done=say(progress.done), pages=say(progress.pages)))
        self.ui.summary.setText(" · ".join(parts))
        self.ui.summary.setVisible(bool(parts))

    def _rows(self, hits: Sequence[Hit]) -> Iterator[FoundRow]:
        """Hits under the name of their kind; the kind of the best hit comes first."""
        order = list(dict.fromkeys(hit.source.kind for hit in hits))
        names = self._words.kinds()
        self._hits = {}
        for kind, of_kind in groupby(sorted(hits, key=lambda hit: order.index(hit.source.kind)), _kind):
            yield FoundRow("", names[kind])
            for hit in of_kind:
                key = f"{hit.source.key} {hit.page}"
                self._hits[key] = hit
                detail = self._words.detail(hit, self._kit.wording, self._kit.now())
                yield FoundRow(key, self._words.title(hit), detail, hit.snippet, SIGNS[kind])

    def _saved_rows(self) -> Iterator[FoundRow]:
        if self._saved:
            yield FoundRow("", self.tr("Searches you kept (Delete removes one)"))
        names, meetings = self._words.kinds(), dict(self._choices.meetings)
        for place, saved in enumerate(self._saved):
            wanted = saved.wanted
            kinds = [names[kind] for kind in Found if kind in wanted.kinds]
            detail = [*kinds, meetings.get(wanted.meeting, ""), wanted.agency]
            yield FoundRow(f"{_SAVED}{place}", saved.typed, " · ".join(filter(None, detail)), icon=Icon.SEARCH)

    # What the person does -------------------------------------------------------------------------------------------

    def _on_opened(self, key: str) -> None:
        if key.startswith(_SAVED):
            self._search_again(self._saved[int(key.removeprefix(_SAVED))])
        elif hit := self._hits.get(key):
            self._kit.navigator.go(route_to(hit))

    def _search_again(self, saved: SavedSearch) -> None:
        self.filters.show(saved.wanted)
        self.ui.field.setText(saved.typed)
        self.ui.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _on_field_entered(self) -> None:
        """Open the first hit, or search at once where typing did not rest yet."""
        if self._rest.isActive():
            self._look()
        elif self._results is not None and self.ui.results.current:
            self._on_opened(self.ui.results.current)

    def _on_results_left(self) -> None:
        self.ui.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep_clicked(self) -> None:
        self._keep(SavedSearch(self.ui.field.text().strip(), self.filters.wanted(self._kit.now())), kept=True)

    def _on_removal_asked(self, key: str) -> None:
        if key.startswith(_SAVED):
            self._keep(self._saved[int(key.removeprefix(_SAVED))], kept=False)

    def _keep(self, saved: SavedSearch, *, kept: bool) -> None:
        searching = self._searching
        if searching is None:
            return

        def work(_progress: TaskProgress) -> _Around:
            (searching.save if kept else searching.remove)(saved)
            return _Around(searching.choices(), searching.saved())

        self._kit.tasks.run(work, self._on_around, failed=self._on_failed)

    # Qt -------------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the field to the results."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.ui.results.begin()
            return True
        return super().eventFilter(watched, event)


def _kind(hit: Hit) -> Found:
    return hit.source.kind
