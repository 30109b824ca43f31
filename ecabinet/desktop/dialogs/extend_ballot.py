"""Gives a ballot more working days, with the reason that all members read."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ecabinet.application.ballot_opening import Window
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_extend_ballot import Ui_ExtendBallotDialog
from ecabinet.desktop.models.ballot_words import BallotWords
from ecabinet.desktop.wording import Wording


class ExtendBallotDialog(CarefulDialog):
    """Accepted with a `window` and a `reason`. Open it with `open()`."""

    def __init__(self, parent: QWidget | None, windows: Sequence[Window], wording: Wording, now: int) -> None:
        super().__init__(parent)
        words = BallotWords(self)
        self.ui = Ui_ExtendBallotDialog()
        self.ui.setupUi(self)
        for window in windows:
            self.ui.window.addItem(words.window(wording, window.working_days, window.deadline, now), window)
        self.ui.window.setCurrentIndex(-1)
        self.ui.window.setPlaceholderText(self.tr("Please choose"))
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.extend.clicked.connect(self._on_extend_clicked)
        self.ui.window.setFocus()
        self.guard(self.ui.cancel, self.ui.reason)
        self.setMinimumWidth(480)

    @property
    def window_chosen(self) -> Window | None:
        """The new window."""
        chosen = self.ui.window.currentData()
        return chosen if isinstance(chosen, Window) else None

    @property
    def reason(self) -> str:
        """Why it is extended."""
        return self.ui.reason.toPlainText().strip()

    def _on_extend_clicked(self) -> None:
        if self.window_chosen is None:
            self.ui.error.tell(self.ui.window, self.tr("Please choose the new deadline."))
        elif not self.reason:
            self.ui.error.tell(self.ui.reason, self.tr("Please write the reason."))
        else:
            self.accept()
