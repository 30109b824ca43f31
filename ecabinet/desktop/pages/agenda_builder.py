"""The agenda builder: agendas in preparation, and one of them from its first item to what its members hold."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from ecabinet.application.preparing_views import AgendaLine, AgendaView
from ecabinet.desktop.agenda_desk import AgendaDesk, Begun
from ecabinet.desktop.forms.ui_agenda_builder import Ui_AgendaBuilderPage
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.agenda_editor import PaperWork
from ecabinet.desktop.panels.agenda_sheets import AgendaSheets, Work
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.tasks import Progress, Task
from ecabinet.desktop.widgets.progress_panel import ProgressPanel
from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Fault
from ecabinet.exports.headings import SheetProblem


@dataclass(frozen=True, slots=True)
class _Seen:
    lines: tuple[AgendaLine, ...]
    view: AgendaView | None


class AgendaBuilderPage(Page):
    """Shows the list, or the agenda that the route names. Deeds are done one after the other, never in this thread."""

    def __init__(self, kit: PageKit, desk: AgendaDesk, me: str) -> None:
        super().__init__()
        self._kit, self._desk, self._me = kit, desk, me
        self._meeting = ""
        self._lines: tuple[AgendaLine, ...] = ()
        self._noticed: dict[str, tuple[SheetProblem, ...]] = {}
        self._waiting: list[tuple[Callable[[Progress], Any], str]] = []
        self._task: Task | None = None
        self._what = ""
        self._looking: Task | None = None
        self._is_stale = False
        self.ui = Ui_AgendaBuilderPage()
        self.ui.setupUi(self)
        agendas, editor = self.ui.agendas, self.ui.editor
        editor.furnish(kit, desk)
        self._sheets = AgendaSheets(agendas, kit, desk)
        self._sheets.decided.connect(self._on_deed_asked)
        agendas.opened.connect(self._on_opened)
        agendas.start_asked.connect(self._sheets.new_agenda)
        agendas.import_asked.connect(self._on_import_asked)
        editor.deed_asked.connect(self._on_deed_asked)
        editor.papers_asked.connect(self._on_papers_asked)
        editor.back_asked.connect(self._on_back_asked)
        editor.meeting_asked.connect(self._on_meeting_asked)
        editor.ui.noticed.closed.connect(self._on_noticed_closed)
        for panel in (agendas.ui.progress, editor.ui.progress):
            panel.cancel_asked.connect(self._on_cancel_asked)

    def title(self) -> str:
        """“Agenda builder”."""
        return self.tr("Agenda builder")

    def shown(self, route: Route) -> None:
        """Show the agenda named, or the list."""
        self._meeting = route.subject
        self._show_noticed()
        self.ui.stack.setCurrentWidget(self.ui.editor if route.subject else self.ui.agendas)
        self._load()

    def refresh(self, changed: frozenset[str]) -> None:
        """Something arrived or was recorded."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self.ui.agendas.retranslate()
        self.ui.editor.retranslate()
        self._show_noticed()
        self._show_list(self._lines)

    # Showing --------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        """Look again; while one look is under way, the next waits, however much changes meanwhile."""
        if self._looking is not None:
            self._is_stale = True
            return
        meeting, self._is_stale = self._meeting, False

        def look(_progress: Progress) -> _Seen:
            return _Seen(self._desk.agendas(), self._desk.view(meeting) if meeting else None)

        self._looking = self._kit.tasks.run(look, self._show, failed=self._on_failed)
        self._looking.over.connect(self._on_looked)

    def _on_looked(self) -> None:
        self._looking = None
        if self._is_stale:
            self._load()

    def _show(self, seen: _Seen) -> None:
        self._show_list(seen.lines)
        if seen.view is not None and seen.view.meeting == self._meeting:
            self.ui.editor.tell(seen.view)

    def _show_list(self, lines: tuple[AgendaLine, ...]) -> None:
        self._lines = lines
        may_start = Role.SECRETARY in self._desk.preparing.body.roles_of(self._me)
        self.ui.agendas.tell(lines, self._kit.wording, self._kit.now(), may_start=may_start)

    def _show_noticed(self) -> None:
        self.ui.editor.ui.noticed.tell(self._noticed.get(self._meeting, ()), self._kit.faults)

    # Doing ----------------------------------------------------------------------------------------------------------

    def _on_opened(self, meeting: str) -> None:
        self._kit.navigator.go(Route(PageName.AGENDA_BUILDER, meeting))

    def _on_back_asked(self) -> None:
        self._kit.navigator.go(Route(PageName.AGENDA_BUILDER))

    def _on_meeting_asked(self, meeting: str) -> None:
        self._kit.navigator.go(Route(PageName.MEETING, meeting))

    def _on_noticed_closed(self) -> None:
        self._noticed.pop(self._meeting, None)

    def _on_deed_asked(self, work: Work) -> None:
        def do(_progress: Progress) -> Any:  # noqa: ANN401 - each deed answers what it likes
            return work()

        self._enqueue(do, "")

    def _on_papers_asked(self, work: PaperWork) -> None:
        def do(progress: Progress) -> Any:  # noqa: ANN401 - as above
            return work(progress.report)

        self._enqueue(do, self.tr("Checking papers"))

    def _on_import_asked(self, place: Path) -> None:
        def do(progress: Progress) -> Begun:
            return self._desk.take_over(place, progress.report)

        self._enqueue(do, self.tr("Taking over {name}: each paper is checked").format(name=place.name))

    def _enqueue(self, work: Callable[[Progress], Any], what: str) -> None:
        self._waiting.append((work, what))
        self._go_on()

    def _go_on(self) -> None:
        if self._task is not None or not self._waiting:
            return
        work, self._what = self._waiting.pop(0)
        if self._what:
            self._banner().settle()
            self._show_progress(0, 0)
        self._task = self._kit.tasks.run(work, self._on_done, failed=self._on_failed, progressed=self._show_progress)
        self._task.over.connect(self._on_over)

    def _show_progress(self, done: int, total: int) -> None:
        if not self._what:
            return
        said = self.tr("{done} of %n papers", "", total).format(done=done) if total else ""
        self._progress().tell(self._what, done, total, said)
        self._progress_card().show()

    def _on_done(self, result: object) -> None:
        """Show what came of a deed: an agenda that was begun, or what was noticed about papers."""
        if isinstance(result, Begun):
            self._noticed[result.meeting] = result.problems
            self._kit.navigator.go(Route(PageName.AGENDA_BUILDER, result.meeting))
        elif isinstance(result, str) and not self._meeting:
            self._kit.navigator.go(Route(PageName.AGENDA_BUILDER, result))
        elif isinstance(result, tuple) and result:
            self._noticed[self._meeting] = (*self._noticed.get(self._meeting, ()), *result)
            self._show_noticed()

    def _on_failed(self, fault: Fault) -> None:
        self._kit.faults.on_banner(self._banner(), fault)

    def _on_over(self) -> None:
        self._task = None
        for panel in (self.ui.agendas, self.ui.editor):
            panel.ui.progress.settle()
            panel.ui.progress_card.hide()
        self._load()
        self._go_on()

    def _on_cancel_asked(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _banner(self) -> Any:  # noqa: ANN401 - compiled forms have no types of their own
        return self.ui.editor.ui.banner if self._meeting else self.ui.agendas.ui.banner

    def _progress(self) -> ProgressPanel:
        panel: ProgressPanel = self.ui.editor.ui.progress if self._meeting else self.ui.agendas.ui.progress
        return panel

    def _progress_card(self) -> QWidget:
        card: QWidget = self.ui.editor.ui.progress_card if self._meeting else self.ui.agendas.ui.progress_card
        return card
