"""A member with what they answered: shape, colour and name."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting
from ecabinet.desktop.widgets.pill import Kind

_LOOKS = {
    Kind.AGREE: (Token.AGREE, Token.AGREE_SOFT, Token.AGREE),
    Kind.OBJECT: (Token.OBJECT, Token.OBJECT_SOFT, Token.OBJECT),
    Kind.SPEAK: (Token.SPEAK, Token.SPEAK_SOFT, Token.SPEAK),
    Kind.ABSTAIN: (Token.ABSTAIN, Token.ABSTAIN_SOFT, Token.ABSTAIN),
    Kind.NAVY: (Token.NAVY, Token.NAVY_SOFT, Token.NAVY),
    Kind.GOLD: (Token.GOLD, Token.GOLD_SOFT, Token.GOLD),
}
_PLAIN = (Token.MUTED, Token.SURFACE, Token.LINE)


class MemberChip(QWidget):
    """“✓ Công an” in a box; clickable where the page wants more about the member.

    Signals: `clicked` with the member's id.
    """

    clicked = Signal(str)

    def __init__(self, member: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member = member
        self._words = ""
        self._kind = Kind.NEUTRAL
        self._hint: QSize | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, sign: str, name: str, kind: Kind, spoken: str) -> None:
        """Show a sign such as ✓ before the name; `spoken` says in words what the sign means."""
        words, named = f"{sign} {name}".strip(), f"{name}: {spoken}" if spoken else name
        if (words, kind, named) == (self._words, self._kind, self.accessibleName()):
            return
        self._words, self._kind = words, kind
        self.setAccessibleName(named)
        self.setToolTip(named)
        self._hint = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words."""
        if self._hint is None:
            words = painting.width_of(painting.font(self, 9.5, QFont.Weight.DemiBold), self._words)
            self._hint = QSize(words + colours.pixels(20), colours.pixels(30))
        return self._hint

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._hint = None
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and words."""
        painter = painting.smooth(self)
        ink, ground, edge = _LOOKS.get(self._kind, _PLAIN)
        painting.box(painter, QRectF(self.rect()), 7, ground)
        painter.setOpacity(0.35 if ink is edge else 1)
        painting.box(painter, QRectF(self.rect()), 7, None, edge)
        painter.setOpacity(1)
        painter.setFont(painting.font(self, 9.5, QFont.Weight.DemiBold))
        painter.setPen(colours.colour(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say that the member was clicked."""
        super().mouseReleaseEvent(event)
        self.clicked.emit(self._member)
