"""The switch between the three people a visitor can be."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ecabinet.desktop.demo.guide_tour import Part

_KEYS: Final = {Part.MEMBER: "Ctrl+Shift+1", Part.SECRETARY: "Ctrl+Shift+2", Part.CHAIR: "Ctrl+Shift+3"}


class PartSwitch(QWidget):
    """“Member · Secretary · Chair” in one row, of which one is chosen.

    Signals: `chosen` with the `Part` that was clicked or keyed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons = {part: self._button(part, row) for part in _KEYS}
        self._group.idClicked.connect(self._on_group_clicked)
        self._name()

    def tell(self, part: Part) -> None:
        """Mark who the visitor is."""
        self._buttons[part].setChecked(True)

    def _button(self, part: Part, row: QHBoxLayout) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"part_{part}")
        button.setCheckable(True)
        button.setProperty("part", "segment")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._group.addButton(button, list(_KEYS).index(part))
        row.addWidget(button)
        return button

    def _name(self) -> None:
        names = {Part.MEMBER: self.tr("Member"), Part.SECRETARY: self.tr("Secretary"), Part.CHAIR: self.tr("Chair")}
        for part, button in self._buttons.items():
            keys = QKeySequence(_KEYS[part])
            button.setText(names[part])
            button.setShortcut(keys)
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(self.tr("Be the {person} ({keys})").format(person=names[part].lower(), keys=shown))
        self.setAccessibleName(self.tr("Who you are"))

    def _on_group_clicked(self, number: int) -> None:
        self.chosen.emit(list(_KEYS)[number])

    # Qt -------------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Name everything anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)
