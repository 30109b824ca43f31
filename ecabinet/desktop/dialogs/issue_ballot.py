"""Puts a question to all members: what, on which papers, for how long, and what silence will mean."""

from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.application.ballot_opening import Question, Window
from ecabinet.application.balloting_views import IssueOffer, Subject
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_issue_ballot import Ui_IssueBallotDialog
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.importing import Step, TakenIn
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.models.ballot_words import BallotWords, rules_title
from ecabinet.desktop.tasks import Progress, Task
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.faults import Fault, Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.domain.rules import Mode

_DAY_MS: Final = 24 * 3_600_000
_FRAME: Final = 60  # pixels that a window's own frame may take
_LINES: Final = 5
"""Lines of the question that are seen at once."""


class PaperImporter(Protocol):
    """Takes papers from disk into this laptop."""

    def papers(self, files: list[Path], step: Step) -> TakenIn:
        """Several papers; those that may not come in are named among the problems."""
        ...


class IssueBallotDialog(QDialog):
    """Accepted with a `question` and a `window_chosen`. Open it with `open()`.

    `is_dropped` says whether it was cancelled by its button; closed otherwise, what was written is worth keeping.
    """

    def __init__(self, parent: QWidget | None, kit: PageKit, offer: IssueOffer, importer: PaperImporter | None) -> None:
        super().__init__(parent)
        self._kit, self._offer, self._importer = kit, offer, importer
        self._words = BallotWords(self)
        self._papers: list[Paper] = []
        self._task: Task | None = None
        self.is_dropped = False
        self.ui = Ui_IssueBallotDialog()
        self.ui.setupUi(self)
        self._fill()
        ui = self.ui
        ui.subject.currentIndexChanged.connect(self._on_subject_changed)
        ui.window.currentIndexChanged.connect(self._on_window_changed)
        ui.recused.changed.connect(self._on_window_changed)
        ui.until.dateTimeChanged.connect(self._on_window_changed)
        ui.drop.dropped.connect(self._on_files_dropped)
        ui.papers.opened.connect(self._on_paper_removed)
        ui.progress.cancel_asked.connect(self._on_stop_asked)
        ui.cancel.clicked.connect(self._on_cancel_clicked)
        ui.issue.clicked.connect(self._on_issue_clicked)
        ui.question.setMaximumHeight(ui.question.fontMetrics().lineSpacing() * _LINES + colours.pixels(22))
        self._on_subject_changed()
        self._on_window_changed()
        ui.name.setFocus()
        room = self.screen().availableGeometry()
        self.resize(min(colours.pixels(620), room.width()), min(colours.pixels(720), room.height() - _FRAME))

    def begin_with(self, question: Question) -> None:
        """Go on with what was written before."""
        ui = self.ui
        feeds = [subject.feed for subject in self._offer.subjects]
        ui.name.setText(question.title)
        ui.question.setPlainText(question.question)
        ui.subject.setCurrentIndex(feeds.index(question.parent) + 1 if question.parent in feeds else 0)
        ui.agency.setCurrentText(question.agency)
        if self._subject is None:
            self._papers = list(question.papers)
            self._show_papers()
        ui.recused.mark(question.recused)

    @property
    def question(self) -> Question:
        """What is put to the members."""
        ui, subject = self.ui, self._subject
        return Question(
            parent=subject.feed if subject else BODY_FEED,
            title=ui.name.text().strip(),
            question=ui.question.toPlainText().strip(),
            agency=subject.item.agency if subject else ui.agency.currentText().strip(),
            items=(subject.item.id,) if subject else (),
            papers=subject.papers if subject else tuple(self._papers),
            recused=self.ui.recused.people(),
        )

    @property
    def window_chosen(self) -> Window | None:
        """How long it stays open."""
        if not self._offer.windows:
            grace = self._offer.rules.grace
            until = self.ui.until.dateTime().toMSecsSinceEpoch()
            return Window(0, until, grace.default_minutes if grace else 0)
        chosen = self.ui.window.currentData()
        return chosen if isinstance(chosen, Window) else None

    @property
    def _subject(self) -> Subject | None:
        chosen = self.ui.subject.currentData()
        return chosen if isinstance(chosen, Subject) else None

    def _fill(self) -> None:
        ui, offer, wording = self.ui, self._offer, self._kit.wording
        rules = rules_title(offer.rules, wording.language)
        ui.rules.setText(self.tr("By the rules of today: {rules}").format(rules=rules))
        ui.subject.addItem(self.tr("A question of its own"), None)
        for subject in offer.subjects:
            ui.subject.addItem(f"{subject.item.number}. {subject.item.title} · {subject.meeting}", subject)
        ui.agency.setEditable(True)
        ui.agency.addItems(["", *offer.agencies])
        for window in offer.windows:
            ui.window.addItem(
                self._words.window(wording, window.working_days, window.deadline, self._kit.now()), window
            )
        ui.window.setCurrentIndex(-1)
        ui.window.setPlaceholderText(self.tr("Please choose"))
        ui.window.setVisible(bool(offer.windows))
        ui.window_label.setVisible(bool(offer.windows))
        ui.until.setVisible(not offer.windows)
        ui.until_label.setVisible(not offer.windows)
        ui.until.setDateTime(QDateTime.fromMSecsSinceEpoch(self._kit.now() + 3 * _DAY_MS))
        ui.drop.tell(self.tr("Drop PDF papers here"), self.tr("Choose files…"), (".pdf",), self.tr("PDF papers"))
        ui.problems.hide()
        ui.recused.tell(offer.electorate)

    # Showing --------------------------------------------------------------------------------------------------------

    def _on_subject_changed(self) -> None:
        subject, ui = self._subject, self.ui
        if subject is not None:
            ui.name.setText(ui.name.text() or subject.item.title)
            if not ui.question.toPlainText():
                ui.question.setPlainText(subject.question)
        for widget in (ui.agency, ui.agency_label):
            widget.setVisible(subject is None)
        ui.drop.setVisible(subject is None and self._importer is not None)
        self._show_papers()

    def _show_papers(self) -> None:
        subject = self._subject
        papers = subject.papers if subject else tuple(self._papers)
        remove = "" if subject else self.tr("Remove")
        self.ui.papers.tell(
            [
                Row(paper.id, paper.title, self._about(paper), icon=Icon.PAPER, token=Token.MUTED, button=remove)
                for paper in papers
            ]
        )
        self.ui.papers.setVisible(bool(papers))

    def _about(self, paper: Paper) -> str:
        pages = self.tr("%n pages", "", paper.pages)
        return f"{pages} · {self._kit.wording.megabytes(paper.size)}"

    def _on_window_changed(self) -> None:
        window, rules, wording = self.window_chosen, self._offer.rules, self._kit.wording
        self.ui.error.settle()
        silent = rules.deems_silence(Mode.OPINION)
        if window is None:
            said = self.tr("Who does not answer in time is counted as agreeing.") if silent else ""
        else:
            when = wording.moment(window.deadline, self._kit.now())
            members = self._offer.members - len(self.ui.recused.people())
            if silent:
                said = self.tr(
                    "%n members are asked. Who does not answer by {when} is counted as agreeing.", "", members
                )
            else:
                said = self.tr("%n members are asked. Who does not answer by {when} is not counted.", "", members)
            said = said.format(when=when)
            if window.grace_minutes:
                grace = wording.duration(window.grace_minutes * 60_000)
                late = self.tr("What arrives up to {grace} later is kept, and the chair rules on it.").format(
                    grace=grace
                )
                said = f"{said} {late}"
        self.ui.effect.setText(said)
        self.ui.effect_box.setVisible(bool(said))

    # Papers ---------------------------------------------------------------------------------------------------------

    def _on_files_dropped(self, files: list[Path]) -> None:
        importer = self._importer
        if importer is None or self._task is not None:
            return

        def work(progress: Progress) -> TakenIn:
            return importer.papers(files, progress.report)

        self.ui.issue.setEnabled(False)
        self._on_progressed(0, len(files))
        self._task = self._kit.tasks.run(
            work, self._on_taken_in, failed=self._on_intake_failed, progressed=self._on_progressed
        )

    def _on_progressed(self, done: int, total: int) -> None:
        self.ui.progress.tell(self.tr("Checking the papers…"), done, total, f"{done} / {total}")

    def _on_stop_asked(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._end_intake()

    def _end_intake(self) -> None:
        self._task = None
        self.ui.progress.settle()
        self.ui.issue.setEnabled(True)

    def _on_taken_in(self, taken: TakenIn) -> None:
        self._end_intake()
        self._papers += taken.papers
        faults = self._kit.faults
        said = "\n".join(
            f"{problem.details.get('name', '')}: {faults.sentence(Refused(problem.code, problem.details))}"
            for problem in taken.problems
        )
        self.ui.problems.setText(said)
        self.ui.problems.setVisible(bool(said))
        self._show_papers()

    def _on_intake_failed(self, fault: Fault) -> None:
        self._end_intake()
        self.ui.problems.setText(self._kit.faults.sentence(fault))
        self.ui.problems.show()

    def _on_paper_removed(self, paper_id: str) -> None:
        self._papers = [paper for paper in self._papers if paper.id != paper_id]
        self._show_papers()

    def _on_cancel_clicked(self) -> None:
        self.is_dropped = True
        self.reject()

    # Going ahead ----------------------------------------------------------------------------------------------------

    def _on_issue_clicked(self) -> None:
        ui, question = self.ui, self.question
        if not question.title:
            ui.error.tell(ui.name, self.tr("Please give the ballot a title."))
        elif not question.question:
            ui.error.tell(ui.question, self.tr("Please write the question that the members answer."))
        elif self.window_chosen is None:
            ui.error.tell(ui.window, self.tr("Please choose how long the ballot stays open."))
        else:
            self.accept()
