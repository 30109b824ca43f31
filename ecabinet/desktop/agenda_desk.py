"""What the agenda builder does about an agenda wherever it stands: in preparation or published. No Qt.

Everything here records or takes papers in, so it runs away from the window's thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ecabinet.application.preparing import PlannedItem, Preparing
from ecabinet.application.preparing_views import AgendaLine, AgendaView
from ecabinet.application.publishing import Publishing
from ecabinet.desktop.importing import Importer, Step
from ecabinet.domain.bodies import Role
from ecabinet.domain.checks import Problem, Severity
from ecabinet.domain.dossiers import PaperKind, main_paper
from ecabinet.domain.offices import DraftItem, OfficePhase, Override
from ecabinet.exports.headings import SheetProblem


@dataclass(frozen=True, slots=True)
class Begun:
    """An agenda that was taken over, with everything that was noticed on the way."""

    meeting: str
    problems: tuple[SheetProblem, ...]


class AgendaDesk:
    """A secretary's or the chair's deeds at the agendas of their body."""

    def __init__(self, preparing: Preparing, publishing: Publishing, importer: Importer) -> None:
        self.preparing = preparing
        self.publishing = publishing
        self._importer = importer

    def agendas(self) -> tuple[AgendaLine, ...]:
        """Every agenda that is here."""
        return self.preparing.agendas()

    def view(self, meeting: str) -> AgendaView:
        """One agenda; raises as `Preparing.view`."""
        return self.preparing.view(meeting)

    def is_secretary(self, me: str) -> bool:
        """Whether somebody begins agendas."""
        return self.preparing.body.has_role(me, Role.SECRETARY)

    def take_over(self, place: Path, step: Step) -> Begun:
        """Begin an agenda from a spreadsheet or folder with its papers; raises as `Importer.session`."""
        preparing = self.preparing
        imported = self._importer.session(place, preparing.body, preparing.now(), step)
        return Begun(preparing.start(imported.plan), imported.problems)

    # Items ----------------------------------------------------------------------------------------------------------

    def add_item(self, meeting: str, item: PlannedItem, reason: str) -> None:
        """Put an item on the agenda; after the chair's approval with the reason why it comes late."""
        if self._is_published(meeting):
            self.publishing.add_late_item(meeting, item, reason)
        else:
            self.preparing.add_item(meeting, item, reason)

    def change_item(self, meeting: str, changed: DraftItem) -> None:
        """Keep an edited item; of a published one the question and the proposed decision."""
        if self._is_published(meeting):
            self.publishing.revise_texts(changed.item.id, changed.question, changed.proposed)
        else:
            self.preparing.change_item(meeting, changed)

    # Papers ---------------------------------------------------------------------------------------------------------

    def add_papers(self, meeting: str, item: str, files: Sequence[Path], step: Step) -> tuple[SheetProblem, ...]:
        """Add papers to an item; those that may not come in are named."""
        taken = self._importer.papers(files, step)
        if self._is_published(meeting):
            for paper in taken.papers:
                self.publishing.add_paper(item, paper)
        elif taken.papers:
            self.preparing.add_papers(meeting, item, taken.papers)
        return taken.problems

    def item_of_papers(self, meeting: str, files: Sequence[Path], step: Step) -> tuple[SheetProblem, ...]:
        """Make an item of papers in the draft, called by its main one."""
        taken = self._importer.papers(files, step)
        if taken.papers:
            main = main_paper(taken.papers) or taken.papers[0]
            number = str(len(self.view(meeting).rows) + 1)
            self.preparing.add_item(meeting, PlannedItem(number, main.title, "", 0, taken.papers))
        return taken.problems

    def set_kind(self, meeting: str, item: str, paper: str, kind: PaperKind) -> None:
        """Say what a paper is."""
        row = self.view(meeting).row(item)
        for known in row.draft.papers if row else ():
            if known.id == paper and known.kind is not kind:
                self.preparing.change_paper(meeting, item, replace(known, kind=kind))

    def replace_paper(self, meeting: str, item: str, paper: str, file: Path, reason: str) -> None:
        """Take another file for a paper; for a published one as its next version, with a reason.

        Raises as `Importer.paper`.
        """
        if self._is_published(meeting):
            newest, version = self.publishing.next_version(item, paper)
            self.publishing.replace_paper(item, self._importer.new_version(file, newest, version), reason)
            return
        row = self.view(meeting).row(item)
        for known in row.draft.papers if row else ():
            if known.id == paper:
                self.preparing.change_paper(meeting, item, self._importer.new_version(file, known, known.version))

    # The way to the chair -------------------------------------------------------------------------------------------

    def accept(self, meeting: str, problems: Sequence[Problem], reason: str) -> None:
        """Go on in spite of problems, all for one reason."""
        for problem in problems:
            self.preparing.accept_problem(meeting, problem, reason)

    def propose(self, meeting: str, reason: str) -> None:
        """Send the agenda to the chair; what is still open goes with the reason."""
        open_ = [problem for problem in self.view(meeting).open_problems() if problem.severity is Severity.WARNING]
        self.preparing.propose(meeting, [Override(problem.code, problem.item, reason) for problem in open_])

    def _is_published(self, meeting: str) -> bool:
        return self.view(meeting).phase is OfficePhase.PUBLISHED
