"""The visitor's window: the bar of the demonstration above the windows of the three people."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ecabinet.desktop.demo.visit_bar import DemoBar
from ecabinet.desktop.demo.visit_waiting import WaitingPanel
from ecabinet.desktop.window import MainWindow

_FIRST_SIZE = (1440, 900)
_SMALLEST = (1024, 700)


class VisitWindow(QWidget):
    """Shows first that the demonstration is being prepared, then the bar with one of the windows below it.

    Signals: `closing` when the visitor closes it.
    """

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar, self.waiting = DemoBar(self), WaitingPanel(self)
        self._scenes = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._scenes, 1)
        self._scenes.addWidget(self.waiting)
        self.bar.hide()
        self.waiting.stop_asked.connect(self.close)
        self.setMinimumSize(*_SMALLEST)
        self._fit()
        self._name()

    def take_in(self, window: MainWindow) -> None:
        """Make a person's window a part of this one."""
        window.setWindowFlags(Qt.WindowType.Widget)
        window.setMinimumSize(0, 0)
        self._scenes.addWidget(window)

    def bring(self, window: MainWindow) -> None:
        """Show one person's window, and give it the keyboard."""
        self.bar.show()
        self._scenes.setCurrentWidget(window)
        (window.page or window).setFocus()

    def _fit(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(_FIRST_SIZE[0], room.width()), min(_FIRST_SIZE[1], room.height()))

    def _name(self) -> None:
        self.setWindowTitle(self.tr("e-Cabinet – demonstration"))

    # Qt -------------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Name the window anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything ends with this window."""
        super().closeEvent(event)
        self.closing.emit()
