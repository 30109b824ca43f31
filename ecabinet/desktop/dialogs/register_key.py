"""Changes the key with which the central system signs the register."""

from PySide6.QtWidgets import QWidget

from ecabinet.application.seconding import Seconding
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_register_key import Ui_RegisterKeyDialog
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.tasks import Progress

_LETTERS = 43
"""How long a key is as it is written."""


class RegisterKeyDialog(CarefulDialog):
    """Shows the words of a key that was pasted; accepted with them in sight, read `key` then. Open it with `open()`."""

    def __init__(self, parent: QWidget | None, seconding: Seconding, kit: PageKit) -> None:
        super().__init__(parent)
        self._seconding, self._kit = seconding, kit
        ui = self.ui = Ui_RegisterKeyDialog()
        ui.setupUi(self)
        ui.consequence.setText(
            self.tr("It comes into force once another administrator has agreed.")
            if seconding.second_needed
            else self.tr("It comes into force as soon as this reaches the central system.")
        )
        ui.key.textChanged.connect(self._on_key_changed)
        ui.cancel.clicked.connect(self.reject)
        ui.go_ahead.clicked.connect(self.accept)
        self._show_words("")
        ui.key.setFocus()
        self.guard(ui.cancel, ui.key)
        self.setAccessibleName(ui.heading.text())
        self.setMinimumWidth(520)

    @property
    def key(self) -> str:
        """The public key that was pasted."""
        return self.ui.key.text().strip()

    def _on_key_changed(self) -> None:
        self.ui.error.settle()
        self._show_words("")
        if len(self.key) >= _LETTERS:
            key = self.key

            def draw(_progress: Progress) -> tuple[str, str]:
                return key, self._seconding.words_of_key(key)

            self._kit.tasks.run(draw, self._on_words_drawn)

    def _on_words_drawn(self, drawn: tuple[str, str]) -> None:
        key, words = drawn
        if key != self.key:  # something else was pasted meanwhile
            return
        self._show_words(words)
        if not words:
            self.ui.error.note(self.ui.key, self.tr("This is no key. Please copy it whole, without spaces."))

    def _show_words(self, words: str) -> None:
        self.ui.words.setText(words)
        self.ui.words.setVisible(bool(words))
        self.ui.compare.setVisible(bool(words))
        self.ui.go_ahead.setEnabled(bool(words))
        self.adjustSize()
