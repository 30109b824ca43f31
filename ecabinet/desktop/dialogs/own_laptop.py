"""Asks whether a new laptop is one's own; nothing is done before one of the two answers was chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.application.own_laptops import OwnLaptop
from ecabinet.desktop.forms.ui_own_laptop import Ui_OwnLaptopDialog
from ecabinet.desktop.wording import Wording


class OwnLaptopDialog(QDialog):
    """Open it with `open()`; Enter and Esc leave the question for later.

    Signals: `mine` and `unknown`, after which it is closed.
    """

    mine = Signal()
    unknown = Signal()

    def __init__(self, parent: QWidget | None, laptop: OwnLaptop, wording: Wording, now: int) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_OwnLaptopDialog()
        ui.setupUi(self)
        ui.label.setText(laptop.device.label or self.tr("Laptop"))
        ui.when.setText(self.tr("admitted {moment}").format(moment=wording.stamp(laptop.device.admitted_at, now)))
        ui.later.clicked.connect(self.reject)
        ui.mine.clicked.connect(self._on_mine_clicked)
        ui.unknown.clicked.connect(self._on_unknown_clicked)
        ui.mine.setAutoDefault(False)
        ui.unknown.setAutoDefault(False)
        ui.later.setDefault(True)
        ui.later.setFocus()
        self.setAccessibleName(ui.question.text())
        self.setMinimumWidth(480)

    def _on_mine_clicked(self) -> None:
        self.accept()
        self.mine.emit()

    def _on_unknown_clicked(self) -> None:
        self.accept()
        self.unknown.emit()
