"""Puts a newer version of a paper before those who answer a ballot, with the reason that all members read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ecabinet.application.balloting_views import Replaceable
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.dialogs.issue_ballot import PaperImporter
from ecabinet.desktop.forms.ui_replace_ballot_paper import Ui_ReplaceBallotPaperDialog
from ecabinet.desktop.importing import TakenIn
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.tasks import Progress, Task
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.faults import Fault, Refused


class ReplaceBallotPaperDialog(CarefulDialog):
    """Accepted with the `paper` to replace, the `newer` one and a `reason`. Open it with `open()`.

    Where the ballot is about an item of an agenda, its later version is offered; elsewhere a file is chosen.
    """

    def __init__(
        self, parent: QWidget | None, kit: PageKit, papers: Sequence[Replaceable], importer: PaperImporter | None
    ) -> None:
        super().__init__(parent)
        self._kit, self._importer = kit, importer
        self._brought: Paper | None = None
        self._task: Task | None = None
        self.ui = Ui_ReplaceBallotPaperDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for one in papers:
            ui.paper.addItem(one.paper.title, one)
        ui.paper.currentIndexChanged.connect(self._on_paper_changed)
        ui.drop.tell(self.tr("Drop the new version here"), self.tr("Choose file…"), (".pdf",), self.tr("PDF papers"))
        ui.drop.dropped.connect(self._on_files_dropped)
        ui.cancel.clicked.connect(self.reject)
        ui.replace.clicked.connect(self._on_replace_clicked)
        self._on_paper_changed()
        self.guard(self.ui.cancel, self.ui.reason)
        self.setMinimumWidth(520)

    @property
    def paper(self) -> str:
        """The id of the paper to replace."""
        chosen = self._chosen
        return chosen.paper.id if chosen else ""

    @property
    def newer(self) -> Paper | None:
        """What takes its place."""
        chosen = self._chosen
        return (chosen.newer if chosen else None) or self._brought

    @property
    def reason(self) -> str:
        """Why it is replaced."""
        return self.ui.reason.toPlainText().strip()

    @property
    def _chosen(self) -> Replaceable | None:
        chosen = self.ui.paper.currentData()
        return chosen if isinstance(chosen, Replaceable) else None

    def _on_paper_changed(self) -> None:
        chosen = self._chosen
        from_item = chosen.newer if chosen else None
        self.ui.drop.setVisible(from_item is None)
        if from_item is not None:
            said = self.tr("Version {version} from the agenda takes its place.").format(version=from_item.version)
            self.ui.chosen.setText(said)
        else:
            self._show_brought()

    def _show_brought(self) -> None:
        brought = self._brought
        pages = self.tr("%n pages", "", brought.pages) if brought else ""
        self.ui.chosen.setText(f"✓ {brought.name} · {pages}" if brought else "")

    def _on_files_dropped(self, files: list[Path]) -> None:
        importer = self._importer
        if importer is None or self._task is not None or not files:
            return

        def work(progress: Progress) -> TakenIn:
            return importer.papers(files[:1], progress.report)

        self.ui.error.settle()
        self.ui.replace.setEnabled(False)
        self.ui.chosen.setText(self.tr("Checking the paper…"))
        self._task = self._kit.tasks.run(work, self._on_taken_in, failed=self._on_intake_failed)

    def _on_taken_in(self, taken: TakenIn) -> None:
        self._end_intake()
        if taken.papers:
            self._brought = taken.papers[0]
        self._show_brought()
        for problem in taken.problems:
            said = self._kit.faults.sentence(Refused(problem.code, problem.details))
            self.ui.error.tell(self.ui.drop, said)

    def _on_intake_failed(self, fault: Fault) -> None:
        self._end_intake()
        self._show_brought()
        self.ui.error.tell(self.ui.drop, self._kit.faults.sentence(fault))

    def _end_intake(self) -> None:
        self._task = None
        self.ui.replace.setEnabled(True)

    def _on_replace_clicked(self) -> None:
        if self.newer is None:
            self.ui.error.tell(self.ui.drop, self.tr("Please choose the file of the new version."))
        elif not self.reason:
            self.ui.error.tell(self.ui.reason, self.tr("Please write the reason."))
        else:
            self.accept()
