"""The lock: covers everything until the PIN was right."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.messages import Language
from ecabinet.application.pins import SecretKind
from ecabinet.desktop.facts import BodyFacts, HolderFacts
from ecabinet.desktop.forms.ui_unlock import Ui_UnlockPanel
from ecabinet.desktop.joining import Unlocking
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.domain.faults import Fault


class UnlockPanel(QWidget):
    """Asks for the PIN, or the passphrase where the laptop has no key store.

    Signals: `unlocked` once it was right; `recovery_asked` by who forgot it; `verify_asked` by who only has minutes to
    verify.
    """

    unlocked = Signal()
    recovery_asked = Signal()
    verify_asked = Signal()

    def __init__(self, kit: PageKit, unlocking: Unlocking, body: BodyFacts, holder: HolderFacts, phone: str) -> None:
        super().__init__()
        self._kit, self._unlocking, self._phone = kit, unlocking, phone
        self._kind = unlocking.secret_kind()
        self._fault: Fault | None = None
        self.ui = Ui_UnlockPanel()
        self.ui.setupUi(self)
        self.ui.badge.tell(body.badge, Token.BADGE, Token.ON_STATE)
        self.ui.body_name.setText(body.name)
        self.ui.holder.setText(" · ".join(part for part in (holder.name, holder.office) if part))
        self.ui.card.setMinimumWidth(400)
        self.ui.card.setMaximumWidth(460)
        self.ui.pin.ask_for(self._kind)
        self.ui.pin.textEdited.connect(self._on_pin_edited)
        self.ui.pin.returnPressed.connect(self._on_open_clicked)
        self.ui.open.clicked.connect(self._on_open_clicked)
        self.ui.open.setEnabled(False)
        self.ui.recover.clicked.connect(self.recovery_asked)
        self.ui.verify.clicked.connect(self.verify_asked)
        self.ui.language.chosen.connect(kit.translating.choose)
        self.setFocusProxy(self.ui.pin)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        language: Language = self._kit.translating.language
        self.ui.language.tell(language)
        passphrase = self._kind is SecretKind.PASSPHRASE
        self.ui.pin_label.setText(self.tr("Passphrase") if passphrase else self.tr("PIN"))
        self.ui.recover.setText(
            self.tr("Forgotten passphrase? Use the recovery sheet…")
            if passphrase
            else self.tr("Forgotten PIN? Use the recovery sheet…")
        )
        opens = self.tr("Opens with or without a network.")
        call = self.tr("Trouble? Secretariat, {phone}.").format(phone=self._phone) if self._phone else ""
        self.ui.help.setText(" ".join(part for part in (opens, call) if part))
        if self._fault is not None:
            self.ui.error.tell(self.ui.pin, self._kit.faults.sentence(self._fault))

    def _on_pin_edited(self) -> None:
        self.ui.open.setEnabled(self.ui.pin.complete())

    def _on_open_clicked(self) -> None:
        if not self.ui.pin.complete():
            return
        secret = self.ui.pin.take()
        self._fault = None
        self.ui.error.settle()
        self._set_busy(busy=True)

        def work(_progress: Progress) -> None:
            self._unlocking.unlock(secret)

        self._kit.tasks.run(work, self._on_unlocked, failed=self._on_unlock_failed)

    def _on_unlocked(self, _nothing: None) -> None:
        self.unlocked.emit()

    def _on_unlock_failed(self, fault: Fault) -> None:
        self._set_busy(busy=False)
        self._fault = fault
        self.ui.error.tell(self.ui.pin, self._kit.faults.sentence(fault))

    def _set_busy(self, *, busy: bool) -> None:
        self.ui.pin.setEnabled(not busy)
        self.ui.open.setEnabled(False)
        self.ui.open.setText(self.tr("Opening…") if busy else self.tr("Open"))
