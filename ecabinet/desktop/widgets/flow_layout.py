"""A layout that fills a line and goes on in the next, as words do."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays widgets from left to right and wraps; its height depends on its width.

    Qt asks for the same heights many times in a row: sizes and heights are kept until something changes.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._sizes: list[tuple[QLayoutItem, int, int]] | None = None
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more thing to lay."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many things are laid."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The thing at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a thing away, None beyond the end."""
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Something that is laid has another size, or was shown or hidden."""
        self._sizes = None
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height all lines take in a width."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return height

    def setGeometry(self, rect: QRect) -> None:
        """Lay everything into a rectangle."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """As narrow as the widest thing."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest thing."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lay(self, area: QRect, *, move: bool) -> int:
        area = area.marginsRemoved(self.contentsMargins())
        start, end = area.x(), area.right() + 1
        left, top, line = start, area.y(), 0
        for item, width, height in self._sized():
            if left > start and left + width > end:
                left, top, line = start, top + line + self._gap, 0
            if move:
                item.setGeometry(QRect(left, top, width, height))
            left += width + self._gap
            line = max(line, height)
        return top + line - area.y() + self.contentsMargins().top() + self.contentsMargins().bottom()

    def _sized(self) -> list[tuple[QLayoutItem, int, int]]:
        """What is not hidden, with the width and the height it wants."""
        if self._sizes is None:
            seen = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
            self._sizes = [(item, size.width(), size.height()) for item, size in seen]
        return self._sizes
