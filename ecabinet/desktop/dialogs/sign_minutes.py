"""Asks for the certificate to sign minutes with, and signs."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.application.minutes_ports import Certificate
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.forms.ui_sign_minutes import Ui_SignMinutesDialog
from ecabinet.desktop.tasks import Progress, TaskRunner
from ecabinet.domain.faults import Fault, Unavailable
from ecabinet.signing.certificates import LIMIT

Sign = Callable[[Certificate], None]
"""Signs with a certificate; slow. Raises `Refused` and `Unavailable`; then nothing was signed."""
Sample = Callable[[], Certificate | None]
"""Makes a sample certificate for the person; slow."""

_ENDINGS: Final = (".p12", ".pfx")


class SignMinutesDialog(QDialog):
    """Accepted once it is signed; whatever goes wrong leaves a sentence and the password empty.

    Open it with `open()` and connect to `accepted`. `sample` is None where none may be offered.
    """

    def __init__(
        self,
        parent: QWidget | None,
        label: str,
        sign: Sign,
        tasks: TaskRunner,
        faults: FaultTeller,
        *,
        sample: Sample | None = None,
    ) -> None:
        super().__init__(parent)
        self._label, self._sign, self._sample, self._tasks, self._faults = label, sign, sample, tasks, faults
        self._file: Path | None = None
        self._uses_sample = self._is_signing = False
        self.ui = Ui_SignMinutesDialog()
        self.ui.setupUi(self)
        self.ui.sample.setVisible(sample is not None)
        self.ui.certificate.dropped.connect(self._on_certificate_dropped)
        self.ui.sample.clicked.connect(self._on_sample_clicked)
        self.ui.password.textEdited.connect(self._on_password_edited)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.sign.clicked.connect(self._on_sign_clicked)
        self.setMinimumWidth(520)
        self._say()
        self._show_chosen("")

    def reject(self) -> None:
        """Put it away, but not while the signature is being made."""
        if not self._is_signing:
            super().reject()

    def _say(self) -> None:
        said = self.tr("You sign as “{label}”. Once signed, nothing in the text can be changed any more.")
        self.ui.effect.setText(said.format(label=self._label))
        self.ui.certificate.tell(
            self.tr("Drop your certificate here (a .p12 or .pfx file)"),
            self.tr("Choose…"),
            _ENDINGS,
            self.tr("Certificates"),
        )

    def _show_chosen(self, name: str) -> None:
        self.ui.chosen.setText(f"✓ {name}")
        self.ui.chosen.setVisible(bool(name))
        self.ui.password.setEnabled(not self._uses_sample)
        self.ui.error.settle()
        self._enable()

    def _enable(self) -> None:
        ready = self._uses_sample or (self._file is not None and bool(self.ui.password.text()))
        self.ui.sign.setEnabled(ready and not self._is_signing)

    def _on_certificate_dropped(self, files: list[Path]) -> None:
        if files:
            self._file, self._uses_sample = files[0], False
            self._show_chosen(files[0].name)
            self.ui.password.setFocus()

    def _on_sample_clicked(self) -> None:
        self._file, self._uses_sample = None, True
        self.ui.password.clear()
        self._show_chosen(self.tr("Sample certificate, without legal value"))
        self.ui.sign.setFocus()

    def _on_password_edited(self) -> None:
        self.ui.error.settle()
        self._enable()

    def _on_sign_clicked(self) -> None:
        password = self.ui.password.text()
        self.ui.password.clear()
        self._go(signing=True)
        file, sample, sign = self._file, self._sample, self._sign

        def work(_progress: Progress) -> None:
            certificate = Certificate(_read(file), password) if file is not None else sample and sample()
            if certificate:
                sign(certificate)

        self._tasks.run(work, self._on_signed, failed=self._on_sign_failed)

    def _go(self, *, signing: bool) -> None:
        self._is_signing = signing
        for widget in (self.ui.certificate, self.ui.sample, self.ui.cancel):
            widget.setEnabled(not signing)
        self.ui.password.setEnabled(not signing and not self._uses_sample)
        if signing:
            self.ui.progress.tell(self.tr("Checking everything once more, then signing…"), 0, 0, stoppable=False)
        else:
            self.ui.progress.settle()
        self._enable()

    def _on_signed(self, _nothing: None) -> None:
        self._go(signing=False)
        self.accept()

    def _on_sign_failed(self, fault: Fault) -> None:
        self._go(signing=False)
        field = self.ui.sign if self._uses_sample else self.ui.password
        self.ui.error.tell(field, self._faults.sentence(fault))


def _read(file: Path) -> bytes:
    """A certificate's file, no more of it than one can be long."""
    try:
        with file.open("rb") as opened:
            return opened.read(LIMIT + 1)
    except OSError:
        raise Unavailable("certificate_file_unreadable", {"name": file.name}) from None
