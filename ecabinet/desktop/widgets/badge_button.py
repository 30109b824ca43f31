"""A button with a count."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting
from ecabinet.desktop.widgets.restyle import set_style_property


class BadgeButton(QPushButton):
    """A button that says how many things wait behind it; the count is part of its spoken name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0

    def set_count(self, count: int) -> None:
        """Show a count; 0 shows none."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else "")
        set_style_property(self, "counted", "yes" if count else "no")
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then its count over the right end."""
        super().paintEvent(event)
        if not self._count:
            return
        painter = painting.smooth(self)
        width, height = self._badge_width(), colours.pixels(17)
        area = QRect(self.width() - width - 10, (self.height() - height) // 2, width, height)
        painting.box(painter, QRectF(area), height / 2, Token.OBJECT)
        painter.setFont(painting.font(self, 9, QFont.Weight.DemiBold))
        painter.setPen(colours.colour(Token.ON_STATE))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._count))

    def _badge_width(self) -> int:
        words = painting.width_of(painting.font(self, 9, QFont.Weight.DemiBold), str(self._count))
        return max(colours.pixels(17), words + colours.pixels(9))
