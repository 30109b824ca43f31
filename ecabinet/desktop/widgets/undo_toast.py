"""“Recorded: agree · Undo”: the ten seconds in which a step can be taken back with Ctrl Z."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting
from ecabinet.desktop.widgets.key_cap import KeyCap

UNDO_SECONDS = 10.0
_TICK_MS = 100


class UndoToast(QFrame):
    """Floats over the lower edge of its parent until the time is over.

    One step waits at a time: offering another makes the former final. Signals: `undone` with the key of the step that
    was taken back, `elapsed` with the key of one that is now final.
    """

    undone = Signal(str)
    elapsed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._key: str | None = None
        self._span = UNDO_SECONDS
        self._since = QElapsedTimer()
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._text, self._left, self._undo = QLabel(self), QLabel(self), QPushButton(self)
        self._cap = KeyCap("Ctrl Z")
        self._shortcut = QShortcut(QKeySequence.StandardKey.Undo, parent)
        self._build()
        self.hide()

    @property
    def waiting(self) -> str | None:
        """The key of the step that can still be taken back."""
        return self._key

    def offer(self, key: str, text: str, seconds: float = UNDO_SECONDS) -> None:
        """Let a step be taken back for some seconds; `text` says what was done."""
        self.settle()
        self._key, self._span = key, seconds
        self._text.setText(text)
        self._undo.setText(self.tr("Undo"))
        self.setAccessibleName(text)
        self._shortcut.setEnabled(True)
        self._since.start()
        self._ticking.start()
        self._show_left()
        self.show()
        self.raise_()
        self._place()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def settle(self) -> None:
        """Make the waiting step final now, e.g. because the page is left."""
        key = self._end()
        if key is not None:
            self.elapsed.emit(key)

    def take_back(self) -> None:
        """Undo the waiting step."""
        key = self._end()
        if key is not None:
            self.undone.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge when the parent changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a dark ground and, along its foot, how much time is left."""
        painter = painting.smooth(self)
        painting.box(painter, QRectF(self.rect()), 8, Token.INK)
        left = max(0.0, 1 - self._since.elapsed() / (self._span * 1000)) if self._key is not None else 0
        painting.box(painter, QRectF(10, self.height() - 5, (self.width() - 20) * left, 2), 1, Token.SURFACE)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 12, 11)
        row.setSpacing(12)
        for widget in (self._text, self._left, self._undo, self._cap):
            row.addWidget(widget)
        self._undo.clicked.connect(self.take_back)
        self._shortcut.activated.connect(self.take_back)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.setEnabled(False)
        self._ticking.timeout.connect(self._on_tick)
        self._over.installEventFilter(self)

    def _on_tick(self) -> None:
        if self._since.elapsed() >= self._span * 1000:
            self.settle()
            return
        self._show_left()
        self.update()

    def _show_left(self) -> None:
        left = max(0, round(self._span - self._since.elapsed() / 1000))
        self._left.setText(self.tr("{seconds} s").format(seconds=left))

    def _end(self) -> str | None:
        """Stop waiting; returns the key of the step that waited."""
        key, self._key = self._key, None
        self._ticking.stop()
        self._shortcut.setEnabled(False)
        self.hide()
        return key

    def _place(self) -> None:
        parent = self._over
        self.resize(min(self.sizeHint().width(), parent.width() - 32), self.sizeHint().height())
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - colours.pixels(20))
