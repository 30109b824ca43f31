"""One place in the rail: icon, name, and how many things wait there."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ecabinet.desktop import colours, icons
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting

_HEIGHT, _ICON, _PAD = 36, 17, 10


class RailButton(QAbstractButton):
    """Checked while one is in the place; told its name, because the rail translates it."""

    def __init__(self, meaning: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = meaning
        self._count = 0
        self._narrow = False
        self._name, self._keys = "", ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, name: str, keys: str) -> None:
        """Set the name and the keys that lead there."""
        self._name, self._keys = name, keys
        self._describe()

    def set_count(self, count: int) -> None:
        """Set how many things wait there."""
        self._count = count
        self._describe()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, or the name too."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row of the rail."""
        height = colours.pixels(_HEIGHT)
        return QSize(height if self._narrow else colours.pixels(160), height)

    def nextCheckState(self) -> None:
        """Leave the mark alone: the rail sets it when one has arrived."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, name and count."""
        painter = painting.smooth(self)
        if self.isChecked() or self.underMouse():
            ground = Token.NAVY_SOFT if self.isChecked() else Token.HOVER
            painting.box(painter, QRectF(self.rect()), 7, ground)
        side = colours.pixels(_ICON)
        left = (self.width() - side) // 2 if self._narrow else colours.pixels(_PAD)
        icons.paint(painter, QRect(left, (self.height() - side) // 2, side, side), self._icon, self._ink())
        badge = self._paint_count(painter, left + side)
        if not self._narrow:
            self._paint_name(painter, left + side + colours.pixels(10), badge)
        painting.focus_ring(painter, self, 7)

    def _ink(self) -> Token:
        return Token.NAVY if self.isChecked() else Token.INK

    def _paint_name(self, painter: QPainter, left: int, right: int) -> None:
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium
        painter.setFont(painting.font(self, weight=weight))
        painter.setPen(colours.colour(self._ink()))
        room = QRect(left, 0, right - left - 4, self.height())
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_count(self, painter: QPainter, icon_right: int) -> int:
        """Paint the count, if any, and return where it begins."""
        right = self.width() - colours.pixels(_PAD)
        if not self._count:
            return right
        painter.setFont(painting.font(self, 9 if not self._narrow else 7.5, QFont.Weight.DemiBold))
        said = str(self._count) if self._count < 100 else "99+"
        height = painter.fontMetrics().height() + (2 if not self._narrow else -2)
        width = max(height, painter.fontMetrics().horizontalAdvance(said) + height // 2 + 2)
        area = QRect(right - width, (self.height() - height) // 2, width, height)
        if self._narrow:
            area.moveTopLeft(self.rect().topLeft())
            area.moveLeft(min(icon_right - width // 3, self.width() - width))
            area.moveTop(1)
        painting.box(painter, QRectF(area), height / 2, Token.OBJECT)
        painter.setPen(colours.colour(Token.ON_STATE))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, said)
        return area.left()

    def _describe(self) -> None:
        waiting = self.tr("%n waiting", "", self._count) if self._count else ""
        said = ", ".join(part for part in (self._name, waiting) if part)
        self.setAccessibleName(said)
        self.setToolTip(f"{said}  ({self._keys})" if self._keys else said)
