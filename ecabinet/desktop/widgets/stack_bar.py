"""A bar of shares: how many are of one mind, how many of another, how many open."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting


@dataclass(frozen=True, slots=True)
class Share:
    """One part of the bar; `spoken` is said by a screen reader, `label` stands in the bar where it has room."""

    count: int
    token: Token
    spoken: str
    label: str = ""


class StackBar(QWidget):
    """Shares beside each other, as wide as they are many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, shares: Sequence[Share]) -> None:
        """Show these shares; empty ones take no room."""
        self._shares = tuple(share for share in shares if share.count > 0)
        self.setAccessibleName(", ".join(share.spoken for share in self._shares))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Tall enough for labels where there are any."""
        tall = any(share.label for share in self._shares)
        return QSize(colours.pixels(240), colours.pixels(36 if tall else 14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shares inside one rounded outline."""
        painter = painting.smooth(self)
        outline = QPainterPath()
        radius = min(self.height() / 2, 8)
        outline.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), colours.colour(Token.TRACK))
        whole = sum(share.count for share in self._shares)
        left = 0.0
        painter.setFont(painting.font(self, weight=QFont.Weight.DemiBold))
        for share in self._shares:
            width = self.width() * share.count / whole
            area = QRectF(left, 0, width, self.height())
            painter.fillRect(
                area.adjusted(0, 0, -1 if left + width < self.width() - 1 else 0, 0), colours.colour(share.token)
            )
            if painter.fontMetrics().horizontalAdvance(share.label) < width - 8:
                painter.setPen(colours.colour(Token.INK if share.token is Token.TRACK else Token.ON_STATE))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, share.label)
            left += width
