"""Asks the PIN again before a vote, an answer, a close or a signature."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.application.pins import SecretKind
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.forms.ui_pin import Ui_PinDialog
from ecabinet.desktop.tasks import Progress, TaskRunner
from ecabinet.domain.faults import Fault

PinCheck = Callable[[str], None]
"""Checks a PIN; slow by design. Raises `Refused` where it is wrong, `Unavailable` where the key store is."""


class PinDialog(QDialog):
    """Accepted once the PIN was right; a wrong one leaves a sentence and the field empty.

    Open it with `open()` and connect to `accepted`.
    """

    def __init__(
        self,
        parent: QWidget | None,
        reason: str,
        check: PinCheck,
        tasks: TaskRunner,
        faults: FaultTeller,
        *,
        kind: SecretKind = SecretKind.PIN,
    ) -> None:
        super().__init__(parent)
        self._check, self._tasks, self._faults, self._kind = check, tasks, faults, kind
        self._fault: Fault | None = None
        self.ui = Ui_PinDialog()
        self.ui.setupUi(self)
        self.ui.reason.setText(reason)
        self.ui.reason.setVisible(bool(reason))
        self.ui.pin.ask_for(kind)
        self._name()
        self.ui.pin.textEdited.connect(self._on_pin_edited)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.confirm.clicked.connect(self._on_confirm_clicked)
        self.ui.confirm.setEnabled(False)
        self.ui.pin.setFocus()
        self.setMinimumWidth(400)

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language; the reason stays as it was told."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._name()
            if self._fault is not None:
                self.ui.error.note(self.ui.pin, self._faults.sentence(self._fault))
        super().changeEvent(event)

    def _name(self) -> None:
        if self._kind is SecretKind.PASSPHRASE:
            self.ui.heading.setText(self.tr("Your passphrase, please"))
            self.ui.pin_label.setText(self.tr("Passphrase"))

    def _on_pin_edited(self) -> None:
        self.ui.confirm.setEnabled(self.ui.pin.complete())

    def _on_confirm_clicked(self) -> None:
        pin = self.ui.pin.take()
        self._fault = None
        self.ui.error.settle()
        self.ui.confirm.setEnabled(False)
        self.ui.pin.setEnabled(False)

        def work(_progress: Progress) -> None:
            self._check(pin)

        self._tasks.run(work, self._on_checked, failed=self._on_check_failed)

    def _on_checked(self, _nothing: None) -> None:
        self.accept()

    def _on_check_failed(self, fault: Fault) -> None:
        self.ui.pin.setEnabled(True)
        self._fault = fault
        self.ui.error.tell(self.ui.pin, self._faults.sentence(fault))
