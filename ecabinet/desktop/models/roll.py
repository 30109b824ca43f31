"""The roll call as a table: who was announced how, where their laptop says they are, what the secretary will record."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ecabinet.application.leading_views import RollLine
from ecabinet.domain.attendance import Presence

_Index = QModelIndex | QPersistentModelIndex
Marks = Mapping[str, tuple[Presence, str]]
"""Per person the presence to record and, for a stand-in, the name."""

COLUMNS: Final = 5


class RollModel(QAbstractTableModel):
    """Lines of the roll call with the marks that are set and not recorded yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RollLine, ...] = ()
        self._marks: dict[str, tuple[Presence, str]] = {}
        self._words: dict[Presence, str] = {}
        self._heads: tuple[str, ...] = ("",) * COLUMNS

    @property
    def lines(self) -> tuple[RollLine, ...]:
        """The lines in protocol order."""
        return self._lines

    @property
    def marks(self) -> Marks:
        """What would be recorded now and is not recorded yet."""
        return dict(self._marks)

    def name(self, words: Mapping[Presence, str], heads: Sequence[str]) -> None:
        """Take the words of the language that is shown."""
        self._words, self._heads = dict(words), tuple(heads)
        self._told()

    def tell(self, lines: Sequence[RollLine]) -> None:
        """Show these lines; marks that were recorded meanwhile go."""
        is_same = [line.person.id for line in lines] == [line.person.id for line in self._lines]
        if not is_same:
            self.beginResetModel()
        self._lines = tuple(lines)
        for line in lines:
            mark = self._marks.get(line.person.id)
            if mark is not None and mark[0] is line.attendance.recorded:
                del self._marks[line.person.id]
        if not is_same:
            self.endResetModel()
        self._told()

    def mark(self, row: int, presence: Presence, stand_in: str = "") -> None:
        """Set what is to be recorded for a line."""
        line = self._lines[row]
        if line.attendance.recorded is presence:
            self._marks.pop(line.person.id, None)
        else:
            self._marks[line.person.id] = (presence, stand_in)
        self._told()

    def take_over(self) -> None:
        """Mark everybody as their laptop says, else as they announced, else as absent."""
        for row, line in enumerate(self._lines):
            if line.attendance.recorded is None and line.person.id not in self._marks:
                self.mark(row, line.suggested, line.attendance.stand_in)

    def shown(self, row: int) -> Presence | None:
        """What stands in a line: the mark, else what is recorded."""
        line = self._lines[row]
        mark = self._marks.get(line.person.id)
        return mark[0] if mark else line.attendance.recorded

    def _told(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, COLUMNS - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        """One row a member."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Name, office, announced, laptop, roll call."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands over a column."""
        is_head = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if is_head else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, and the whole line for a screen reader."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " · ".join(text for column in range(COLUMNS) if (text := self._text(index.row(), column)))
        return None

    def _text(self, row: int, column: int) -> str:
        line = self._lines[row]
        attendance = line.attendance
        match column:
            case 0:
                return line.person.name
            case 1:
                return line.person.title
            case 2:
                return self._announced(line)
            case 3:
                return f"✓ {self._words.get(attendance.joined, '')}" if attendance.joined else "–"
            case _:
                return self._recorded(row, line)

    def _announced(self, line: RollLine) -> str:
        """“remote”, with who announced it in the member's name: “remote (Lê Văn Tám)”."""
        if line.attendance.declared is None:
            return "–"
        said = self._words.get(line.attendance.declared, "")
        return f"{said} ({line.announced_by})" if line.announced_by else said

    def _recorded(self, row: int, line: RollLine) -> str:
        shown = self.shown(row)
        if shown is None:
            return "…"
        is_marked = line.person.id in self._marks
        return (
            f"{self._words.get(shown, '')} ({self._words_to_record})"
            if is_marked
            else f"✓ {self._words.get(shown, '')}"
        )

    @property
    def _words_to_record(self) -> str:
        return self._heads[COLUMNS] if len(self._heads) > COLUMNS else ""
