"""What the five steps of joining have in common."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget


class JoinStep(QWidget):
    """One step.

    Signals: `edited` whenever what was typed or ticked changed, `submitted` when Enter was pressed in a field.
    """

    edited = Signal()
    submitted = Signal()

    def ready(self) -> bool:
        """Whether one can go on."""
        return True

    def complain(self, sentence: str) -> bool:
        """Say in the step itself what was wrong; False where the step has no place for it."""
        return not sentence

    def entered(self) -> None:
        """Called when the step comes to the front."""

    def retranslate(self) -> None:
        """Set every text again."""

    def changeEvent(self, event: QEvent) -> None:
        """Pass a change of language on."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
