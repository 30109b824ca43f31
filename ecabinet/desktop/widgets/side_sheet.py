"""A sheet over the right side of a page for one matter: read, decide, close."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.icons import Icon, icon

_WIDTH = 460
_VEIL = QColor(0, 0, 0, 70)


class SideSheet(QWidget):
    """Covers its parent with a veil and shows a sheet at the right; Esc and a click beside it close it.

    Signals: `closed` after the sheet was closed, by the person or by the page.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._content: QWidget | None = None
        self._back_to: QWidget | None = None
        self._sheet, self._title, self._close = QFrame(self), QLabel(self), QToolButton(self)
        self._scroll = QScrollArea(self._sheet)
        self._build()
        parent.installEventFilter(self)
        self.hide()

    def open(self, title: str, content: QWidget) -> None:
        """Show content under a title; the sheet owns it until it is closed."""
        self._drop_content()
        self._content = content
        self._scroll.setWidget(content)
        self.retitle(title)
        if not self.isVisible():
            self._back_to = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        content.show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focusNextChild()

    def retitle(self, title: str) -> None:
        """Change the title, as after a change of language."""
        self._title.setText(title)
        self._sheet.setAccessibleName(title)

    def close_sheet(self) -> None:
        """Put the sheet away and give the keyboard back to where it was."""
        if not self.isVisible():
            return
        self.hide()
        self._drop_content()
        if self._back_to is not None:
            self._back_to.setFocus()
            self._back_to = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent whatever its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close with a click beside the sheet."""
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def changeEvent(self, event: QEvent) -> None:
        """Name the button anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_close()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _VEIL)

    def _build(self) -> None:
        self._sheet.setProperty("part", "sheet")
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._close.setIcon(icon(Icon.CLOSE))
        self._close.clicked.connect(self.close_sheet)
        self._scroll.setWidgetResizable(True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(22, 18, 18, 18)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self._name_close()

    def _name_close(self) -> None:
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))

    def _place(self) -> None:
        self.setGeometry(self._over.rect())
        width = min(colours.pixels(_WIDTH), self.width() - 40)
        self._sheet.setGeometry(self.width() - width, 0, width, self.height())

    def _drop_content(self) -> None:
        if self._content is not None:
            self._scroll.takeWidget()
            self._content.hide()
            self._content.deleteLater()
            self._content = None
