"""How many took part at each moment, and how many are needed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting


@dataclass(frozen=True, slots=True)
class Presence:
    """From a moment (milliseconds UTC) on, so many members take part."""

    at: int
    members: int


class QuorumLine(QWidget):
    """A small step chart with a dashed line at the number that is needed; red below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Presence, ...] = ()
        self._until, self._needed, self._all = 0, 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, steps: Sequence[Presence], until: int, needed: int, everybody: int, spoken: str) -> None:
        """Show presence over time up to a moment; `spoken` says it in words, such as “23 of 27, 18 needed”."""
        self._steps, self._until, self._needed = tuple(steps), until, needed
        self._all = max(1, everybody)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """A low strip."""
        return QSize(colours.pixels(200), colours.pixels(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint threshold and steps."""
        painter = painting.smooth(self)
        needed = self._height_of(self._needed)
        painter.setPen(QPen(colours.colour(Token.OBJECT), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, needed), QPointF(self.width(), needed))
        if not self._steps:
            return
        reached = self._steps[-1].members >= self._needed
        painter.setPen(QPen(colours.colour(Token.AGREE if reached else Token.OBJECT), 2))
        painter.drawPolyline(QPolygonF(self._corners()))

    def _corners(self) -> list[QPointF]:
        start = self._steps[0].at
        span = max(1, self._until - start)
        corners: list[QPointF] = []
        for step in self._steps:
            x = (step.at - start) / span * self.width()
            if corners:
                corners.append(QPointF(x, corners[-1].y()))
            corners.append(QPointF(x, self._height_of(step.members)))
        corners.append(QPointF(self.width(), corners[-1].y()))
        return corners

    def _height_of(self, members: int) -> float:
        return 3 + (self.height() - 6) * (1 - members / self._all)
