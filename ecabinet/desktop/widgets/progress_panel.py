"""How far long work has come, how long it will still take, and a way to stop it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

_STEPS = 1000


class ProgressPanel(QFrame):
    """A title, a bar and “112 of 168 MB · 2 min left”; hidden until it is told something.

    Signals: `cancel_asked` when the person wants the work stopped.
    """

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._said = QLabel(self), QLabel(self)
        self._bar, self._cancel = QProgressBar(self), QPushButton(self)
        self._title.setProperty("role", "strong")
        self._said.setProperty("role", "caption")
        self._title.setWordWrap(True)
        self._said.setWordWrap(True)
        self._bar.setTextVisible(False)
        words = QVBoxLayout()
        words.setSpacing(6)
        for widget in (self._title, self._bar, self._said):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._cancel)
        self._is_stopping = False
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._name()
        self.hide()

    def tell(self, title: str, done: int, total: int, said: str = "", *, stoppable: bool = True) -> None:
        """Show how far it is; a `total` of 0 means that nobody knows, and the bar only moves."""
        self._title.setText(title)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._bar.setRange(0, _STEPS if total else 0)
        if total:
            self._bar.setValue(_STEPS * done // total)
        self._bar.setAccessibleName(title)
        self._cancel.setVisible(stoppable)
        if not self.isVisible():
            self._is_stopping = False
            self._name()
        self.show()

    def settle(self) -> None:
        """Put the panel away, for the work is over."""
        self.hide()

    def _on_cancel_clicked(self) -> None:
        self._is_stopping = True
        self._name()
        self.cancel_asked.emit()

    def _name(self) -> None:
        self._cancel.setEnabled(not self._is_stopping)
        self._cancel.setText(self.tr("Stopping…") if self._is_stopping else self.tr("Stop"))

    def changeEvent(self, event: QEvent) -> None:
        """Name the button anew after a change of language; what is under way is told again by its next step."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)
