"""Joining, step 1: the invitation as a file, a link or a code."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ecabinet.desktop.forms.ui_join_invitation import Ui_JoinInvitation
from ecabinet.desktop.panels.join_step import JoinStep

_ENDING = ".ecabinet-invitation"
_LINK = "ecabinet:"
_LARGEST = 65_536


class JoinInvitation(JoinStep):
    """A dropped file counts over what is typed; typing counts over a file dropped before.

    A typed code does not say where the central system is: then its address is asked for as well.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_JoinInvitation()
        self.ui.setupUi(self)
        self._file: Path | None = None
        self.ui.drop.dropped.connect(self._on_drop_dropped)
        self.ui.code.textEdited.connect(self._on_code_edited)
        self.ui.address.textEdited.connect(self.edited)
        for field in (self.ui.code, self.ui.address):
            field.returnPressed.connect(self.submitted)
        self._ask_address()
        self.retranslate()

    def given(self) -> tuple[str | bytes, str]:
        """The file's bytes or the typed text, and the typed address; raises `OSError` where the file cannot be read."""
        if self._file is not None:
            with self._file.open("rb") as file:
                return file.read(_LARGEST), ""
        return self.ui.code.text().strip(), self.ui.address.text().strip() if self._needs_address() else ""

    def ready(self) -> bool:
        """Whether there is a file, a link, or a code and an address."""
        if self._file is not None:
            return True
        typed = bool(self.ui.code.text().strip())
        return typed and (not self._needs_address() or bool(self.ui.address.text().strip()))

    def complain(self, sentence: str) -> bool:
        """Say what is wrong with the invitation."""
        self.ui.error.tell(self.ui.code, sentence)
        return True

    def entered(self) -> None:
        """Begin where one can type."""
        self.ui.code.setFocus()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        name = self._file.name if self._file else ""
        text = (
            self.tr("{name}: press Continue to read it.").format(name=name) if name else self.tr("Drop the file here")
        )
        self.ui.drop.tell(text, self.tr("Choose the file…"), [_ENDING], self.tr("Invitation"))

    def _needs_address(self) -> bool:
        typed = self.ui.code.text().strip().lower()
        return bool(typed) and not typed.startswith(_LINK)

    def _ask_address(self) -> None:
        self.ui.address_box.setVisible(self._file is None and self._needs_address())

    def _on_drop_dropped(self, files: list[Path]) -> None:
        self._file = files[0]
        self.ui.code.clear()
        self._changed()
        self.submitted.emit()

    def _on_code_edited(self) -> None:
        self._file = None
        self._changed()

    def _changed(self) -> None:
        self.ui.error.settle()
        self._ask_address()
        self.retranslate()
        self.edited.emit()
