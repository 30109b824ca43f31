"""The way back from a forgotten PIN: the letters of the recovery sheet, and a new PIN."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ecabinet.application.pins import SecretKind
from ecabinet.desktop.forms.ui_recover import Ui_RecoverPanel
from ecabinet.desktop.joining import Unlocking
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.tasks import Progress
from ecabinet.domain.faults import Fault

_LETTERS = 26
_ABOUT_LETTERS = frozenset({"recovery_mistyped", "wrong_recovery"})
_WIDTHS = (440, 520)


class RecoverPanel(QWidget):
    """Asks for the printed letters and for a new PIN, or a passphrase where the laptop has no key store now.

    Signals: `recovered` once the laptop is open again; `back_asked`.
    """

    recovered = Signal()
    back_asked = Signal()

    def __init__(self, kit: PageKit, unlocking: Unlocking, phone: str) -> None:
        super().__init__()
        self._kit, self._unlocking, self._phone = kit, unlocking, phone
        self._kind = unlocking.new_kind()
        self._fault: Fault | None = None
        self._differ = False
        self.ui = Ui_RecoverPanel()
        self.ui.setupUi(self)
        smallest, largest = _WIDTHS
        self.ui.card.setMinimumWidth(smallest)
        self.ui.card.setMaximumWidth(largest)
        self.ui.letters.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        for field in (self.ui.pin, self.ui.again):
            field.ask_for(self._kind)
        self._connect()
        self._allow()
        self.setFocusProxy(self.ui.letters)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language; what was typed stays."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.ui.back.isEnabled():
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        for field in (ui.letters, ui.pin, ui.again):
            field.textEdited.connect(self._on_edited)
        ui.letters.returnPressed.connect(ui.pin.setFocus)
        ui.pin.returnPressed.connect(ui.again.setFocus)
        ui.again.returnPressed.connect(self._on_open_clicked)
        ui.again.editingFinished.connect(self._on_again_finished)
        ui.open.clicked.connect(self._on_open_clicked)
        ui.back.clicked.connect(self.back_asked)
        ui.language.chosen.connect(self._kit.translating.choose)

    def _retranslate(self) -> None:
        ui = self.ui
        ui.language.tell(self._kit.translating.language)
        said = self.tr(
            "The sheet was printed when this laptop joined; where a new one was made later, only that one opens it. "
            "Nothing on the laptop is lost by this."
        )
        if self._kind is SecretKind.PASSPHRASE:
            ui.pin_label.setText(self.tr("New passphrase, at least 14 characters"))
            ui.again_label.setText(self.tr("New passphrase once more"))
        ui.explanation.setText(said)
        secretariat = (
            self.tr("the Secretariat, {phone}").format(phone=self._phone) if self._phone else self.tr("the Secretariat")
        )
        ui.help.setText(
            self.tr("No sheet at hand? Call {whom}: you can join again with a new invitation.").format(whom=secretariat)
        )
        if self._fault is not None:
            self._say(self._fault)
        if self._differ:
            self._on_again_finished()

    def _complete(self) -> bool:
        ui = self.ui
        letters = sum(letter.isalnum() for letter in ui.letters.text())
        return letters >= _LETTERS and ui.pin.complete() and ui.pin.text() == ui.again.text()

    def _allow(self) -> None:
        self.ui.open.setEnabled(self._complete())

    def _on_edited(self) -> None:
        self._fault, self._differ = None, False
        self.ui.letters_error.settle()
        self.ui.error.settle()
        self._allow()

    def _on_again_finished(self) -> None:
        """Say that the two differ, but only once both were typed."""
        ui = self.ui
        self._differ = bool(ui.again.text()) and ui.pin.complete() and ui.pin.text() != ui.again.text()
        if self._differ:
            ui.error.note(ui.again, self.tr("The two are not the same. Type the second once more."))

    def _on_open_clicked(self) -> None:
        if not self._complete():
            return
        letters, secret = self.ui.letters.text(), self.ui.pin.take()
        self.ui.again.clear()
        self._set_busy(busy=True)

        def work(_progress: Progress) -> None:
            self._unlocking.recover(letters, secret)

        self._kit.tasks.run(work, self._on_recovered, failed=self._on_failed)

    def _on_recovered(self, _nothing: None) -> None:
        self.ui.letters.clear()
        self.recovered.emit()

    def _on_failed(self, fault: Fault) -> None:
        self._set_busy(busy=False)
        self._fault = fault
        self._say(fault)

    def _say(self, fault: Fault) -> None:
        sentence, ui = self._kit.faults.sentence(fault), self.ui
        if fault.code in _ABOUT_LETTERS:
            ui.letters_error.tell(ui.letters, sentence)
        else:
            ui.error.tell(ui.pin, sentence)

    def _set_busy(self, *, busy: bool) -> None:
        ui = self.ui
        for widget in (ui.letters, ui.pin, ui.again, ui.back):
            widget.setEnabled(not busy)
        self._allow()
        ui.open.setText(self.tr("Opening…") if busy else self.tr("Set it and open"))
