"""Withdraws somebody's laptop for a reason, and, where an administrator wants that, has it emptied."""

from PySide6.QtWidgets import QWidget

from ecabinet.application.admitting import Withdrawal
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_withdraw_laptop import Ui_WithdrawLaptopDialog
from ecabinet.domain.bodies import Device


class WithdrawLaptopDialog(CarefulDialog):
    """Accepted with a `reason` and a `withdrawal`; one that was withdrawn already can only be emptied.

    Open it with `open()`.
    """

    def __init__(self, parent: QWidget | None, name: str, laptop: Device) -> None:
        super().__init__(parent)
        self.device = laptop.id
        ui = self.ui = Ui_WithdrawLaptopDialog()
        ui.setupUi(self)
        if laptop.revoked_at is None:
            ui.heading.setText(self.tr("Why is this laptop of {name} withdrawn?").format(name=name))
        else:
            ui.heading.setText(self.tr("Why is this laptop of {name} emptied?").format(name=name))
            ui.explanation.hide()
            ui.wipe.setChecked(True)
            ui.wipe.setEnabled(False)
            ui.go_ahead.setText(self.tr("Empty the laptop"))
        ui.go_ahead.setEnabled(False)
        ui.reason.textChanged.connect(self._on_reason_changed)
        ui.go_ahead.setDefault(True)  # else Enter in a field would press the button that drops what was written
        ui.cancel.clicked.connect(self.reject)
        ui.go_ahead.clicked.connect(self.accept)
        ui.reason.setFocus()
        self.setAccessibleName(ui.heading.text())
        self.guard(ui.cancel, ui.reason)
        self.setMinimumWidth(480)

    @property
    def reason(self) -> str:
        """What was written."""
        return self.ui.reason.toPlainText().strip()

    @property
    def withdrawal(self) -> Withdrawal:
        """Whether the laptop is to be emptied too."""
        return Withdrawal.AND_WIPE if self.ui.wipe.isChecked() else Withdrawal.ALONE

    def _on_reason_changed(self) -> None:
        self.ui.go_ahead.setEnabled(bool(self.reason))
