"""A large answer: shape, words and the key that gives it."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ecabinet.desktop import colours, icons
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting
from ecabinet.desktop.widgets.pill import Kind

_GROUNDS = {
    Kind.AGREE: (Token.AGREE, Token.AGREE_SOFT),
    Kind.OBJECT: (Token.OBJECT, Token.OBJECT_SOFT),
    Kind.SPEAK: (Token.SPEAK, Token.SPEAK_SOFT),
    Kind.ABSTAIN: (Token.ABSTAIN, Token.ABSTAIN_SOFT),
    Kind.GOLD: (Token.GOLD, Token.GOLD_SOFT),
}
_PLAIN = (Token.NAVY, Token.NAVY_SOFT)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer a person may give; `key` is the digit that gives it, "" for none."""

    name: str
    label: str
    icon: Icon
    kind: Kind
    key: str = ""


class StanceButton(QAbstractButton):
    """An answer as a button; checked it takes the colours of what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = Answer("", "", Icon.OPEN, Kind.NEUTRAL)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def answer(self) -> Answer:
        """What the button says."""
        return self._answer

    def tell(self, answer: Answer) -> None:
        """Offer this answer."""
        self._answer = answer
        self.setAccessibleName(answer.label)
        self.setToolTip(answer.key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the icon, the words on one line and the key."""
        words = painting.width_of(painting.font(self, weight=QFont.Weight.DemiBold), self._answer.label)
        return QSize(words + colours.pixels(92), colours.pixels(42))

    def minimumSizeHint(self) -> QSize:
        """Room for the icon, a few letters and the key."""
        return QSize(colours.pixels(140), colours.pixels(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, words and key cap."""
        painter = painting.smooth(self)
        if not self.isEnabled():
            painter.setOpacity(0.55)
        ink, soft = _GROUNDS.get(self._answer.kind, _PLAIN)
        area = QRectF(self.rect())
        if self.isChecked():
            painting.box(painter, area, 8, soft, ink, width=2)
        else:
            painting.box(painter, area, 8, Token.HOVER if self.underMouse() else Token.SURFACE, Token.EDGE)
        side, pad = colours.pixels(18), colours.pixels(14)
        icons.paint(painter, QRect(pad, (self.height() - side) // 2, side, side), self._answer.icon, ink)
        right = self._paint_key(painter, pad)
        self._paint_words(painter, pad + side + colours.pixels(10), right, ink)
        if self.hasFocus():
            painting.box(painter, area.adjusted(3, 3, -3, -3), 6, None, Token.NAVY, width=1.5)

    def _paint_words(self, painter: QPainter, left: int, right: int, ink: Token) -> None:
        painter.setFont(painting.font(self, weight=QFont.Weight.DemiBold))
        painter.setPen(colours.colour(ink if self.isChecked() else Token.INK))
        room = QRect(left, 0, right - left - 6, self.height())
        metrics, label = painter.fontMetrics(), self._answer.label
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        wrapped = metrics.boundingRect(room, middle | Qt.TextFlag.TextWordWrap, label)
        if wrapped.height() <= room.height() and wrapped.width() <= room.width():
            painter.drawText(room, middle | Qt.TextFlag.TextWordWrap, label)
        else:
            painter.drawText(room, middle, metrics.elidedText(label, Qt.TextElideMode.ElideRight, room.width()))

    def _paint_key(self, painter: QPainter, pad: int) -> int:
        """Paint the key cap, if there is a key, and return where it begins."""
        if not self._answer.key:
            return self.width() - pad
        side = colours.pixels(21)
        cap = QRect(self.width() - pad - side, (self.height() - side) // 2, side, side)
        painting.box(painter, QRectF(cap), 4, None, Token.EDGE)
        painter.setFont(painting.font(self, 9))
        painter.setPen(colours.colour(Token.MUTED))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._answer.key)
        return cap.left()
