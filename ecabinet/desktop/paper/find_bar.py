"""The bar to look for words in a paper: a field, how many places there are, the next and the one before."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.paper.finding import Finder
from ecabinet.desktop.widgets.elided import ElidedLabel

_REST_MS = 150


class FindBar(QFrame):
    """Signals: `query_typed` with the words once typing rests; `next_asked`; `previous_asked`; `closed`."""

    query_typed = Signal(str)
    next_asked = Signal()
    previous_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bar")
        self._finder: Finder | None = None
        self._has_text = True
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self._count = ElidedLabel()
        self._count.setProperty("role", "muted")
        self._count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._previous, self._next, self._close = QToolButton(), QToolButton(), QToolButton()
        for button, sign in ((self._previous, Icon.UP), (self._next, Icon.DOWN), (self._close, Icon.CLOSE)):
            button.setIcon(icon(sign))
            button.setAutoRaise(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(8)
        layout.addWidget(self.field, 2)
        layout.addWidget(self._count, 3)
        for button in (self._previous, self._next, self._close):
            layout.addWidget(button)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rest_timeout)
        self.field.textChanged.connect(self._rest.start)
        self._previous.clicked.connect(self.previous_asked)
        self._next.clicked.connect(self.next_asked)
        self._close.clicked.connect(self.closed)
        self._retranslate()

    def follow(self, finder: Finder) -> None:
        """Say what this finder finds."""
        self._finder = finder
        finder.changed.connect(self._show_count)
        finder.finished.connect(self._show_count)

    def tell(self, *, has_text: bool) -> None:
        """Whether the paper has any words to find."""
        self._has_text = has_text
        self._show_count()

    def begin(self) -> None:
        """Take the keyboard, with the former words selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._show_count()

    def show_query(self, query: str) -> None:
        """Show words that are being looked for already."""
        was = self.field.blockSignals(True)
        self.field.setText(query)
        self.field.blockSignals(was)

    def _on_rest_timeout(self) -> None:
        self.query_typed.emit(self.field.text().strip())

    def _show_count(self) -> None:
        finder = self._finder
        found = len(finder.hits) if finder else 0
        self._previous.setEnabled(found > 0)
        self._next.setEnabled(found > 0)
        self._count.setText(self._said(finder) if finder else "")

    def _said(self, finder: Finder) -> str:
        if not self._has_text:
            return self.tr("This paper is a scan without text; words cannot be found in it.")
        if not finder.query:
            return self.tr("Capitals and tone marks do not matter.")
        looking = (
            "" if finder.is_done else self.tr("{percent} % looked through").format(percent=int(finder.share * 100))
        )
        if finder.hits:
            count = self.tr("{number} of {count}").format(number=finder.number or "–", count=len(finder.hits))
            return f"{count} · {looking}" if looking else count
        return looking or self.tr("Not in this paper.")

    def _retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Find in the paper"))
        self.field.setPlaceholderText(self.tr("Find in the paper"))
        for button, text in (
            (self._previous, self.tr("Previous place")),
            (self._next, self.tr("Next place")),
            (self._close, self.tr("Close")),
        ):
            button.setAccessibleName(text)
            button.setToolTip(text)
        self._show_count()

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Shift+Enter go on and back, Esc closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._rest.isActive():
                self._rest.stop()
                self._on_rest_timeout()
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_asked if back else self.next_asked).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
