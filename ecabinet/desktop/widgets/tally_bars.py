"""Named amounts as bars under each other, with their figures at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting

_ROW = 25


@dataclass(frozen=True, slots=True)
class Amount:
    """One bar: `part` of `whole`, and the figure as it is printed, such as “9 of 61”."""

    label: str
    part: int
    whole: int
    token: Token
    figure: str


class TallyBars(QWidget):
    """Bars whose names, tracks and figures stand in three columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amounts: tuple[Amount, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, amounts: Sequence[Amount]) -> None:
        """Show these amounts."""
        self._amounts = tuple(amounts)
        self.setAccessibleName("; ".join(f"{amount.label}: {amount.figure}" for amount in amounts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line for each amount."""
        return QSize(colours.pixels(300), colours.pixels(_ROW) * len(self._amounts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all lines."""
        painter = painting.smooth(self)
        names = max((self._wide(amount.label, 9, QFont.Weight.Normal) for amount in self._amounts), default=0)
        names = min(names, self.width() * 2 // 5)
        figures = max((self._wide(amount.figure, 10, QFont.Weight.DemiBold) for amount in self._amounts), default=0)
        for number, amount in enumerate(self._amounts):
            row = QRectF(0, number * colours.pixels(_ROW), self.width(), colours.pixels(_ROW))
            self._paint_row(painter, row, amount, (names, figures))

    def _paint_row(self, painter: QPainter, row: QRectF, amount: Amount, columns: tuple[int, int]) -> None:
        names, figures = columns
        painter.setPen(colours.colour(Token.INK))
        painter.setFont(painting.font(self, 9))
        label = painter.fontMetrics().elidedText(amount.label, Qt.TextElideMode.ElideRight, names)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)
        painter.setFont(painting.font(self, 10, QFont.Weight.DemiBold))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, amount.figure)
        height = colours.pixels(11)
        track = QRectF(names + 14, row.center().y() - height / 2, row.width() - names - figures - 28, height)
        painting.box(painter, track, 3, Token.TRACK)
        track.setWidth(track.width() * min(1.0, amount.part / amount.whole) if amount.whole else 0)
        painting.box(painter, track, 3, amount.token)

    def _wide(self, words: str, points: float, weight: QFont.Weight) -> int:
        return painting.width_of(painting.font(self, points, weight), words)
