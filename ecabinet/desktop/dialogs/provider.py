"""Asks an administrator where people of the body sign in when they join, and whether that address answers."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.forms.ui_provider import Ui_ProviderDialog
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.tasks import Progress
from ecabinet.domain.faults import Fault, Refused
from ecabinet.domain.identities import CLIENT_LENGTH, ISSUER_LENGTH, Provider

ProviderCheck = Callable[[str], None]
"""Asks a provider's address what it is; slow. Raises `Unavailable` where that is no provider of this very name."""

_NOBODY_THERE: Final = "provider_unreachable"


class ProviderDialog(CarefulDialog):
    """Accepted with the `provider` to name, None for joining without signing in. Open it with `open()`.

    An address that does not answer is said to be so, and is saved only when that is asked for once more.
    """

    def __init__(self, parent: QWidget | None, named: Provider | None, check: ProviderCheck, kit: PageKit) -> None:
        super().__init__(parent)
        self._check, self._kit = check, kit
        self._is_checking = False
        self._unanswered: Provider | None = None
        self._fault: Fault | None = None
        self.provider: Provider | None = named
        ui = self.ui = Ui_ProviderDialog()
        ui.setupUi(self)
        for field, length in ((ui.issuer, ISSUER_LENGTH), (ui.client_id, CLIENT_LENGTH)):
            field.setMaxLength(length)
            field.textChanged.connect(self._on_edited)
        if named is not None:
            ui.issuer.setText(named.issuer)
            ui.client_id.setText(named.client_id)
        ui.none.setVisible(named is not None)
        ui.go_ahead.setDefault(True)
        ui.none.clicked.connect(self._on_none_clicked)
        ui.cancel.clicked.connect(self.reject)
        ui.go_ahead.clicked.connect(self._on_go_ahead_clicked)
        ui.issuer.setFocus()
        self.setAccessibleName(ui.heading.text())
        self.guard(ui.cancel, ui.issuer, ui.client_id)
        self.setMinimumWidth(540)
        self._enable()

    def reject(self) -> None:
        """Put it away, but not while the address is being asked."""
        if not self._is_checking:
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.setAccessibleName(self.ui.heading.text())
            if self._fault is not None:
                self._say(self._fault)
        super().changeEvent(event)

    def _written(self) -> Provider:
        return Provider(self.ui.issuer.text().strip(), self.ui.client_id.text().strip())

    def _enable(self) -> None:
        ui, written = self.ui, self._written()
        for field in (ui.issuer, ui.client_id, ui.none, ui.cancel):
            field.setEnabled(not self._is_checking)
        ui.go_ahead.setEnabled(bool(written.issuer and written.client_id) and not self._is_checking)

    def _on_edited(self) -> None:
        self._unanswered = self._fault = None
        self.ui.error.settle()
        self.ui.go_ahead.setText(self.tr("Check and save"))
        self._enable()

    def _on_go_ahead_clicked(self) -> None:
        written = self._written()
        if not written.is_usable:
            self._fault = Refused("provider_unusable")
            self._say(self._fault)
        elif written == self._unanswered:
            self._accept(written)
        else:
            self._ask(written)

    def _ask(self, written: Provider) -> None:
        self._is_checking = True
        self._enable()
        self.ui.error.settle()
        self.ui.progress.tell(self.tr("Asking the sign-in service…"), 0, 0, stoppable=False)

        def work(_progress: Progress) -> Provider:
            self._check(written.issuer)
            return written

        self._kit.tasks.run(work, self._on_answered, failed=self._on_failed)

    def _on_answered(self, written: Provider) -> None:
        self._settle()
        self._accept(written)

    def _on_failed(self, fault: Fault) -> None:
        self._settle()
        self._unanswered, self._fault = self._written(), fault
        self._say(fault)

    def _say(self, fault: Fault) -> None:
        """Say what is wrong with the address; one that does not answer can be saved all the same."""
        if isinstance(fault, Refused):
            self.ui.error.tell(self.ui.issuer, self._kit.faults.sentence(fault))
            return
        if fault.code == _NOBODY_THERE:
            said = self.tr(
                "Nobody answered at this address just now. Please compare it with what the service’s operator wrote."
            )
        else:
            said = self.tr(
                "What answers there is no sign-in service of exactly this name. Please compare the address letter by "
                "letter, with or without a stroke at its end."
            )
        later = self.tr("If you save it all the same, nobody can join until the service answers.")
        self.ui.go_ahead.setText(self.tr("Save all the same"))
        self.ui.error.tell(self.ui.issuer, f"{said} {later}")

    def _settle(self) -> None:
        self._is_checking = False
        self.ui.progress.settle()
        self._enable()

    def _accept(self, provider: Provider | None) -> None:
        self.provider = provider
        self.accept()

    def _on_none_clicked(self) -> None:
        dialog = ConfirmDialog(
            self,
            self.tr("Let people join without signing in?"),
            self.tr("Join without signing in"),
            explanation=self.tr("Whoever holds an invitation can use it then, without showing who they are."),
        )
        dialog.accepted.connect(self._on_none_confirmed)
        dialog.open()

    def _on_none_confirmed(self) -> None:
        self._accept(None)
