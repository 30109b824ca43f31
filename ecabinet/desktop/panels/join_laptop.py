"""Joining, step 3: the PIN, and where the keys will be kept, in words."""

from PySide6.QtWidgets import QWidget

from ecabinet.application.pins import SecretKind
from ecabinet.desktop.forms.ui_join_laptop import Ui_JoinLaptop
from ecabinet.desktop.joining import InvitationFacts, KeyPlace
from ecabinet.desktop.panels.join_step import JoinStep
from ecabinet.desktop.widgets.restyle import set_style_property


class JoinLaptop(JoinStep):
    """The same PIN twice; without a key store a passphrase instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_JoinLaptop()
        self.ui.setupUi(self)
        self._place = KeyPlace.NOWHERE
        self._facts: InvitationFacts | None = None
        self.ui.pin.textEdited.connect(self._on_edited)
        self.ui.again.textEdited.connect(self._on_edited)
        self.ui.again.editingFinished.connect(self._on_again_finished)
        self.ui.pin.returnPressed.connect(self.ui.again.setFocus)
        self.ui.again.returnPressed.connect(self.submitted)

    def tell(self, place: KeyPlace, facts: InvitationFacts) -> None:
        """Say where keys will be kept, and ask for what that needs."""
        self._place, self._facts = place, facts
        for field in (self.ui.pin, self.ui.again):
            field.clear()
            field.ask_for(place.secret)
        self.retranslate()

    def take_secret(self) -> str:
        """The PIN or passphrase; both fields are empty afterwards."""
        self.ui.again.clear()
        return self.ui.pin.take()

    def ready(self) -> bool:
        """Whether it is long enough and the same twice."""
        return self.ui.pin.complete() and self.ui.pin.text() == self.ui.again.text()

    def entered(self) -> None:
        """Begin at the PIN."""
        self.ui.pin.setFocus()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        passphrase = self._place.secret is SecretKind.PASSPHRASE
        if passphrase:
            self.ui.explanation.setText(
                self.tr(
                    "You open the program with a passphrase, also without a network. Votes and answers ask for it too."
                )
            )
            self.ui.pin_label.setText(self.tr("Passphrase, at least 14 characters"))
            self.ui.again_label.setText(self.tr("Passphrase once more"))
        set_style_property(self.ui.keys_box, "part", "warn" if passphrase else "good")
        self.ui.keys_title.setText(self._kept())
        self.ui.keys_text.setText(
            self.tr("Papers on this laptop are locked with your passphrase alone: choose one nobody guesses.")
            if passphrase
            else self.tr("Papers on this laptop are locked with them; without your PIN nobody can open them.")
        )
        if self._facts is not None:
            self.ui.joining_line.setText(self.tr("You are joining “{body}”.").format(body=self._facts.body_name))
            self.ui.joining_words.setText(
                self.tr("The words you compared: {words}").format(words=" · ".join(self._facts.words))
            )

    def _kept(self) -> str:
        return {
            KeyPlace.WINDOWS: self.tr("✓ Keys are kept in Windows Credential Manager."),
            KeyPlace.MACOS: self.tr("✓ Keys are kept in the macOS keychain."),
            KeyPlace.SECRET_SERVICE: self.tr("✓ Keys are kept in this desktop’s keyring."),
            KeyPlace.KWALLET: self.tr("✓ Keys are kept in KWallet."),
            KeyPlace.NOWHERE: self.tr("△ This laptop has no key store."),
        }[self._place]

    def _on_edited(self) -> None:
        self.ui.error.settle()
        self.edited.emit()

    def _on_again_finished(self) -> None:
        """Say that the two differ, but only once both were typed."""
        if self.ui.again.text() and self.ui.pin.complete() and self.ui.pin.text() != self.ui.again.text():
            self.ui.error.note(self.ui.again, self.tr("The two are not the same. Type the second once more."))
