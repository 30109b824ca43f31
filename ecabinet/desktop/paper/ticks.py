"""A scroll bar with a stroke wherever something was found."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token

_THICK = 2


class TickBar(QScrollBar):
    """A vertical scroll bar; ticks are shares of the whole length, 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._ticks: tuple[float, ...] = ()

    @property
    def ticks(self) -> tuple[float, ...]:
        """Where something was found."""
        return self._ticks

    def set_ticks(self, ticks: Sequence[float]) -> None:
        """Show these ticks, and no others."""
        if self._ticks != tuple(ticks):
            self._ticks = tuple(ticks)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, and the ticks on top of it."""
        super().paintEvent(event)
        if not self._ticks:
            return
        painter = QPainter(self)
        groove = self._groove()
        colour = colours.colour(Token.GOLD)
        for row in {round(tick * (groove.height() - _THICK)) for tick in self._ticks}:
            painter.fillRect(groove.left() + 1, groove.top() + row, groove.width() - 2, _THICK, colour)

    def _groove(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarGroove
        return self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
