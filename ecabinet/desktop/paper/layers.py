"""What else may lie on the pages of a paper: each layer paints itself, page by page, and knows its own business."""

from typing import Protocol

from PySide6.QtGui import QPainter

from ecabinet.desktop.paper.painting import Ground


class Layer(Protocol):
    """Lies between the picture of a page and what is found or selected on it."""

    def paint(self, painter: QPainter, ground: Ground, page: int) -> None:
        """Paint what lies on a page in sight; called with every frame, so it must not compute much."""
        ...
