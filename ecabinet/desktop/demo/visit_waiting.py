"""What a visitor sees while the demonstration is being prepared."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.forms.ui_visit_waiting import Ui_WaitingPanel
from ecabinet.desktop.widgets.banner import BannerKind


class Stage(StrEnum):
    """What is being prepared, in order."""

    FOUND = "found"
    JOIN = "join"
    IMPORT = "import"
    AGREE = "agree"
    PUBLISH = "publish"
    ISSUE = "issue"


class WaitingPanel(QWidget):
    """Is told which stage was begun.

    Signals: `stop_asked` when the visitor does not want to wait any longer.
    """

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WaitingPanel()
        self.ui.setupUi(self)
        self._stage = Stage.FOUND
        self.ui.progress.cancel_asked.connect(self.stop_asked)
        self.ui.banner.action_asked.connect(self.stop_asked)
        self.tell(self._stage)

    def tell(self, stage: Stage) -> None:
        """Show that a stage was begun."""
        self._stage = stage
        stages = list(Stage)
        done = stages.index(stage)
        said = self.tr("{done} of {total}").format(done=done + 1, total=len(stages))
        self.ui.progress.tell(self._names()[stage], done, len(stages), said)

    def tell_fault(self, sentence: str) -> None:
        """Show why it ended."""
        self.ui.progress.settle()
        self.ui.banner.tell(BannerKind.WARN, sentence, self.tr("Close"), closable=False)

    def _names(self) -> Mapping[Stage, str]:
        return {
            Stage.FOUND: self.tr("Founding the body and starting its central system"),
            Stage.JOIN: self.tr("Secretary, chair and member join with their laptops"),
            Stage.IMPORT: self.tr("The secretary imports the agenda and its papers"),
            Stage.AGREE: self.tr("The chair approves the agenda"),
            Stage.PUBLISH: self.tr("The meeting is published"),
            Stage.ISSUE: self.tr("An opinion ballot is issued"),
        }

    # Qt -------------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self.ui.progress.isVisible():
                self.tell(self._stage)
        super().changeEvent(event)
