"""Joining, where the body has people sign in: what will happen in the browser, and whose page it will be."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.forms.ui_join_sign_in import Ui_JoinSignIn
from ecabinet.desktop.panels.join_step import JoinStep


class JoinSignIn(JoinStep):
    """Says where one signs in; while the program waits, the link can be copied into any browser of this laptop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_JoinSignIn()
        self.ui.setupUi(self)
        self._host, self._address, self._was_copied = "", "", False
        self.ui.copy.clicked.connect(self._on_copy_clicked)
        self.tell_address("")

    def tell_host(self, host: str) -> None:
        """Say whose page it will be."""
        self._host = host
        self.tell_address("")

    def tell_address(self, address: str) -> None:
        """Offer the link of the sign-in that is going on; empty where none is."""
        self._address, self._was_copied = address, False
        self.ui.link_box.setVisible(bool(address))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self.ui.where.setText(self.tr("You sign in at {host}.").format(host=self._host))
        if self._was_copied:
            self.ui.copy.setText(self.tr("Copied"))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._was_copied = True
        self.retranslate()
