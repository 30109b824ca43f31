"""Says what the program is and which version."""

from PySide6.QtWidgets import QDialog, QWidget

from ecabinet import __version__
from ecabinet.desktop.forms.ui_about import Ui_AboutDialog


class AboutDialog(QDialog):
    """The program's name, version and licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AboutDialog()
        self.ui.setupUi(self)
        self.ui.version.setText(self.tr("Version {version}").format(version=__version__))
        self.ui.close.clicked.connect(self.accept)
        self.setMinimumWidth(420)
