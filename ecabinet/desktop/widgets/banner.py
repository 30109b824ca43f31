"""A sentence across a page: something to know, to look at, or that failed, with at most one action."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.icon_label import IconLabel
from ecabinet.desktop.widgets.restyle import set_style_property


class BannerKind(StrEnum):
    """How urgent a banner is."""

    GOOD = "good"
    INFO = "info"
    NEWS = "news"
    WARN = "warn"
    ERROR = "error"


_LOOKS = {
    BannerKind.GOOD: (Icon.AGREE, Token.AGREE),
    BannerKind.INFO: (Icon.INFO, Token.NAVY),
    BannerKind.NEWS: (Icon.INFO, Token.GOLD),
    BannerKind.WARN: (Icon.WARNING, Token.SPEAK),
    BannerKind.ERROR: (Icon.PROBLEM, Token.OBJECT),
}


class Banner(QFrame):
    """Hidden until it is told something.

    Signals: `action_asked` when its button was pressed, `closed` when the person put it away.
    """

    action_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._text = IconLabel(self), QLabel(self)
        self._action, self._close = QPushButton(self), QToolButton(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action.setProperty("role", "link")
        self._close.setIcon(icon(Icon.CLOSE, Token.MUTED))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._action.clicked.connect(self.action_asked)
        self._close.clicked.connect(self._on_close_clicked)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def tell(self, kind: BannerKind, text: str, action: str = "", *, closable: bool = True) -> None:
        """Show a sentence, and have a screen reader read it at once."""
        shape, token = _LOOKS[kind]
        self._icon.tell(shape, token)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._close.setVisible(closable)
        self._close.setAccessibleName(self.tr("Put this message away"))
        self._close.setToolTip(self.tr("Put away"))
        self.setAccessibleName(text)
        set_style_property(self, "kind", kind)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def settle(self) -> None:
        """Put the message away, for what it said is over."""
        self.hide()

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
