"""What is wrong or missing on an agenda, in sentences with what can be done about each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ecabinet.application.preparing_views import AgendaView
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.widgets.flow_layout import FlowLayout
from ecabinet.desktop.wording import Wording
from ecabinet.domain.checks import Problem, Severity
from ecabinet.domain.dossiers import PaperKind
from ecabinet.domain.faults import Refused
from ecabinet.domain.offices import HEADER, ORDER, OfficePhase

AWAITED = "check_paper_awaited"
"""Papers on their way are counted in one line, not listed."""
CONFLICT = "check_conflict"


class Remedy(StrEnum):
    """What a person may do about a problem."""

    SHOW = "show"
    MARK_SUMMARY = "mark_summary"
    ADD_PAPER = "add_paper"
    RENUMBER = "renumber"
    ACCEPT = "accept"
    DECIDE = "decide"
    EDIT_HEADER = "edit_header"


@dataclass(frozen=True, slots=True)
class Remedied:
    """A remedy that was asked for, for these problems; `subject` is an item, or what a conflict is about."""

    remedy: Remedy
    problems: tuple[Problem, ...]
    subject: str = ""


@dataclass(frozen=True, slots=True)
class _Link:
    text: str
    remedied: Remedied


@dataclass(frozen=True, slots=True)
class _Finding:
    sentence: str
    role: str
    links: tuple[_Link, ...] = ()


def grouped(problems: Iterable[Problem]) -> list[tuple[Problem, ...]]:
    """Problems of one kind together, as long as they say the same; the gravest first."""
    groups: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        if problem.code != AWAITED:
            groups.setdefault((problem.code, repr(sorted(problem.details.items()))), []).append(problem)
    order = list(Severity)
    return sorted((tuple(group) for group in groups.values()), key=lambda group: order.index(group[0].severity))


class AgendaChecks(QWidget):
    """Sentences under each other.

    Signals: `asked` with a `Remedied`.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[_Finding] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._blocks: list[_Block] = []

    def tell(self, view: AgendaView, faults: FaultTeller, wording: Wording) -> None:
        """Show what is wrong with an agenda, what one goes on without, and the figures that are fine."""
        findings = [*self._problems(view, faults), *self._figures(view, wording)]
        if findings == self._shown:
            return
        self._shown = findings
        for block in self._blocks:
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._blocks = [_Block(finding, self) for finding in findings]
        for block in self._blocks:
            block.asked.connect(self.asked)
            self._column.addWidget(block)
            block.show()  # a layout would show it later: a blank moment

    def sentence(self, view: AgendaView, group: Sequence[Problem], faults: FaultTeller) -> str:
        """What one kind of problem is, with the numbers of the items that have it."""
        said = faults.sentence(Refused(group[0].code, dict(group[0].details)))
        rows = (view.row(problem.item) for problem in group)
        numbers = [row.draft.item.number or "–" for row in rows if row is not None]
        if not numbers:
            return said
        where = self.tr("Item {numbers}") if len(numbers) == 1 else self.tr("Items {numbers}")
        return f"{where.format(numbers=', '.join(numbers))}: {said}"

    # Problems -------------------------------------------------------------------------------------------------------

    def _problems(self, view: AgendaView, faults: FaultTeller) -> Iterable[_Finding]:
        for group in grouped(view.open_problems()):
            grave = group[0].severity
            sign, role = {
                Severity.ERROR: ("✕", "object"),
                Severity.WARNING: ("△", "speak"),
                Severity.NOTE: ("○", "muted"),
            }[grave]
            sentence = self.sentence(view, group, faults)
            yield _Finding(f"{sign} {sentence}", role, tuple(self._links(view, group)))
        accepted = [problem for problem in view.problems if view.reason_for(problem)]
        for group in grouped(accepted):
            reason = self.tr("Goes on without: {reason}").format(reason=view.reason_for(group[0]))
            yield _Finding(f"○ {self.sentence(view, group, faults)} {reason}", "muted")

    def _links(self, view: AgendaView, group: tuple[Problem, ...]) -> Iterable[_Link]:
        code, first = group[0].code, group[0].item
        if code == CONFLICT:
            yield from self._decisions(view, group)
            return
        if not view.is_secretary:
            return
        if code.startswith("check_summary") and len(group) == 1:
            yield _Link(self.tr("Mark a paper as the summary"), Remedied(Remedy.MARK_SUMMARY, group, first))
        elif code == "check_main_paper" and len(group) == 1:
            yield _Link(self.tr("Add its papers"), Remedied(Remedy.ADD_PAPER, group, first))
        elif code.startswith("check_number") and view.may_edit:
            yield _Link(self.tr("Number 1, 2, 3 …"), Remedied(Remedy.RENUMBER, group))
        elif code == "check_time_overrun" and view.may_edit:
            yield _Link(self.tr("Change the times"), Remedied(Remedy.EDIT_HEADER, group))
        elif first and view.may_edit:
            yield _Link(self._write_it(code, view, first, len(group)), Remedied(Remedy.SHOW, group, first))
        if group[0].severity is Severity.WARNING and view.may_edit:
            yield _Link(self.tr("Go on without, with a reason…"), Remedied(Remedy.ACCEPT, group))

    def _write_it(self, code: str, view: AgendaView, item: str, count: int) -> str:
        row = view.row(item)
        if count > 1 and row is not None:
            return self.tr("Write it for item {number}").format(number=row.draft.item.number or "–")
        return self.tr("Write it") if code in {"check_question", "check_agency"} else self.tr("Look")

    def _decisions(self, view: AgendaView, group: tuple[Problem, ...]) -> Iterable[_Link]:
        for found in view.conflicts:
            row = view.row(found.subject)
            if found.subject == HEADER:
                text = self.tr("Decide: name, time and place")
            elif found.subject == ORDER:
                text = self.tr("Decide: order of the items")
            else:
                number = row.draft.item.number if row else "–"
                text = self.tr("Decide: item {number}").format(number=number)
            yield _Link(text, Remedied(Remedy.DECIDE, group, found.act))

    # Figures --------------------------------------------------------------------------------------------------------

    def _figures(self, view: AgendaView, wording: Wording) -> Iterable[_Finding]:
        planned = self.tr("{planned} of {available} minutes planned").format(
            planned=wording.number(view.planned_minutes), available=wording.number(view.available_minutes)
        )
        fits = view.planned_minutes <= view.available_minutes
        if fits:
            yield _Finding(f"✓ {planned}", "agree")
        members = self.tr("%n members decide", "", view.expected)
        quorum = self.tr("quorum {needed}").format(needed=view.needed)
        yield _Finding(f"✓ {members} · {quorum}", "agree")
        if view.papers:
            yield self._papers(view)
        if view.phase is OfficePhase.DRAFT and not grouped(view.open_problems()):
            yield _Finding(self.tr("✓ Nothing is missing."), "agree")

    def _papers(self, view: AgendaView) -> _Finding:
        if view.brought == view.papers:
            return _Finding("✓ " + self.tr("All %n papers are at the central system", "", view.papers), "agree")
        said = self.tr("{brought} of {papers} papers delivered to the central system")
        return _Finding("… " + said.format(brought=view.brought, papers=view.papers), "muted")


class _Block(QWidget):
    """One sentence with its links."""

    asked = Signal(object)

    def __init__(self, finding: _Finding, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        sentence = QLabel(finding.sentence, self)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setProperty("role", finding.role)
        sentence.setWordWrap(True)
        column.addWidget(sentence)
        self._links: dict[QPushButton, Remedied] = {}
        if finding.links:
            self._add_links(finding, column)

    def _add_links(self, finding: _Finding, column: QVBoxLayout) -> None:
        box = QWidget(self)
        flow = FlowLayout(box, 6)
        for link in finding.links:
            button = QPushButton(link.text, box)
            button.setProperty("role", "link")
            button.setAccessibleName(f"{link.text}: {finding.sentence}")
            button.clicked.connect(self._on_link_clicked)
            flow.addWidget(button)
            self._links[button] = link.remedied
        column.addWidget(box)

    def _on_link_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.asked.emit(self._links[button])


def papers_to_mark(view: AgendaView, item: str) -> tuple[tuple[str, str], ...]:
    """The papers of an item that could be its summary: id and title."""
    row = view.row(item)
    papers = row.draft.papers if row else ()
    return tuple((paper.id, paper.title) for paper in papers if paper.kind is not PaperKind.SUBMISSION)
