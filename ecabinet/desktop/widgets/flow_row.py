"""Buttons beside a title that go on in a further line where there is little room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.widgets.flow_layout import FlowLayout

_GAP = 8
_TITLE = 420  # pixels at text size 100 % that a title needs beside its buttons


def lay_head(head: QBoxLayout, width: int) -> None:
    """Lay a title and its buttons beside each other, or where the title would get too little room, one below the other.

    The buttons are the last thing in `head`.
    """
    buttons = head.itemAt(head.count() - 1)
    needed = colours.pixels(_TITLE) + (buttons.sizeHint().width() if buttons else 0)
    roomy = width >= needed
    head.setStretch(0, 1 if roomy else 0)  # across it takes what is left, down it would push the buttons away
    head.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)


class FlowRow(QWidget):
    """Wants the width of one line and gives way down to its widest part; `take` hands it what a form names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, _GAP)
        self._parts: tuple[QWidget, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take(self, *parts: QWidget) -> None:
        """Lay these parts from left to right."""
        self._parts = parts
        for part in parts:
            self._flow.addWidget(part)

    def event(self, event: QEvent) -> bool:
        """Ask for other room once a part has another text."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def sizeHint(self) -> QSize:
        """One line of all parts that are shown."""
        sizes = [part.sizeHint() for part in self._parts if not part.isHidden()]
        width = sum(size.width() for size in sizes) + _GAP * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))
