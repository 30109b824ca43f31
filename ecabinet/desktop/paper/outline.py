"""The paper's own table of contents beside it: shows in which part one is, and goes where one points."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QTreeView, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.paper.session import PaperSession
from ecabinet.papers.pages import OutlineEntry

Index = QModelIndex | QPersistentModelIndex
_WIDTH = 260
_OPEN_DEPTH = 1
"""Levels that are unfolded at first: chapters with their articles."""


class _Contents(QAbstractItemModel):
    """The entries as a tree; an index knows its entry by its number."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[OutlineEntry, ...] = ()
        self._parents: list[int] = []
        self._children: dict[int, list[int]] = {}
        self._rows: list[int] = []

    def tell(self, entries: Sequence[OutlineEntry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self._parents, self._children, self._rows = [], {-1: []}, []
        open_entries: list[int] = []
        for number, entry in enumerate(self.entries):
            while open_entries and self.entries[open_entries[-1]].depth >= entry.depth:
                open_entries.pop()
            parent = open_entries[-1] if open_entries else -1
            siblings = self._children.setdefault(parent, [])
            self._parents.append(parent)
            self._rows.append(len(siblings))
            siblings.append(number)
            open_entries.append(number)
        self.endResetModel()

    def of_entry(self, number: int) -> QModelIndex:
        """The index of an entry."""
        return self.createIndex(self._rows[number], 0, number) if 0 <= number < len(self._rows) else QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        """An entry below another."""
        below = self._children.get(parent.internalId() if parent.isValid() else -1, [])
        return self.createIndex(row, column, below[row]) if column == 0 and 0 <= row < len(below) else QModelIndex()

    # QObject has a parent() of its own, which this hides as Qt's models in C++ do
    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008 - Qt's own
        """What an entry belongs to."""
        return self.of_entry(self._parents[index.internalId()]) if index.isValid() else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many entries are below one."""
        return len(self._children.get(parent.internalId() if parent.isValid() else -1, []))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Titles alone."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The title; its tooltip and spoken name say the page too."""
        entry = self.entries[index.internalId()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            if entry.page is None:
                return entry.title
            return self.tr("{title} · page {page}").format(title=entry.title, page=entry.page + 1)
        return None


class Outline(QStackedWidget):
    """Told with `tell`. Signals: `page_chosen` with the page, from 0, that the person wants to see."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: PaperSession | None = None
        self._contents = _Contents(self)
        self._page = 0
        self.tree, self._nothing = QTreeView(), QLabel()
        self.tree.setModel(self._contents)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(14)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setProperty("role", "muted")
        self.addWidget(self._nothing)
        self.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        self.tree.activated.connect(self._on_activated)
        self.tree.clicked.connect(self._on_activated)
        self._name()

    def tell(self, session: PaperSession | None) -> None:
        """Show the contents of another paper, as soon as they are known."""
        self._session = session
        self._contents.tell(())
        if session is not None:
            session.opened.connect(self._read)
            session.outline_known.connect(self._read)
        self._read()

    def set_page(self, page: int) -> None:
        """Mark the part that a page, from 0, belongs to: the last that begins on it or before."""
        self._page = page
        begun = [
            (entry.page, number)
            for number, entry in enumerate(self._contents.entries)
            if entry.page is not None and entry.page <= page
        ]
        if begun and self.isVisible():
            first_page = max(begun)[0]
            number = next(number for start, number in begun if start == first_page)
            index = self._contents.of_entry(number)
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _read(self) -> None:
        """Ask for the contents once somebody wants to see them."""
        entries = self._session.outline() if self._session and self.isVisible() else None
        if entries is not None and entries != self._contents.entries:
            self._contents.tell(entries)
            self.tree.expandToDepth(_OPEN_DEPTH - 1)
            self.set_page(self._page)
        self._show_either(is_known=entries is not None)

    def _show_either(self, *, is_known: bool) -> None:
        self.setCurrentWidget(self.tree if self._contents.entries else self._nothing)
        self._nothing.setText(self.tr("This paper has no table of contents.") if is_known else "")

    def _on_activated(self, index: QModelIndex) -> None:
        page = self._contents.entries[index.internalId()].page
        if page is not None:
            self.page_chosen.emit(page)

    def _name(self) -> None:
        self.tree.setAccessibleName(self.tr("Contents of the paper"))

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        """Ask for the contents when they come to be seen, in the width that the text size wants."""
        done = super().event(event)
        if event.type() == QEvent.Type.Show:
            self.setFixedWidth(colours.pixels(_WIDTH))
            self._read()
            self.set_page(self._page)
        elif event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._read()
        return done
