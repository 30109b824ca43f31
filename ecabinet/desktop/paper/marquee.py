"""Drawing a rectangle on a paper to see that part of it large."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QRubberBand

from ecabinet.desktop.paper.desk import PaperDesk

_LEAST = 8
"""Pixels; a smaller rectangle was a click, by which one gives up."""


class Marquee(QObject):
    """Takes the next drag on a desk for a rectangle and zooms to it. Signals: `ended` when the tool is put down."""

    ended = Signal()

    def __init__(self, desk: PaperDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, desk.viewport())
        self._start: QPoint | None = None
        self._is_up = False

    def take_up(self) -> None:
        """Wait for a rectangle."""
        if not self._is_up:
            self._is_up = True
            self._desk.viewport().setCursor(Qt.CursorShape.CrossCursor)
            self._desk.viewport().installEventFilter(self)
            self._desk.installEventFilter(self)

    def put_down(self) -> None:
        """Do nothing more."""
        if self._is_up:
            self._is_up, self._start = False, None
            self._band.hide()
            self._desk.viewport().removeEventFilter(self)
            self._desk.removeEventFilter(self)
            self._desk.viewport().unsetCursor()
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse; Esc gives up."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.put_down()
                return True
        elif isinstance(event, QMouseEvent) and watched is self._desk.viewport():
            return self._mouse(event)
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._start = point
                self._band.setGeometry(QRect(point, point))
                self._band.show()
            case QEvent.Type.MouseMove if self._start is not None:
                self._band.setGeometry(QRect(self._start, point).normalized())
            case QEvent.Type.MouseButtonRelease if self._start is not None:
                drawn = QRect(self._start, point).normalized()
                self.put_down()
                if min(drawn.width(), drawn.height()) >= _LEAST:
                    top_left = self._desk.desk_point(QPointF(drawn.topLeft()))
                    self._desk.zoom_to(QRectF(top_left, self._desk.desk_point(QPointF(drawn.bottomRight()))))
            case _:
                pass
        return True
