"""People in protocol order as a table: some can be ticked to be invited."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ecabinet.application.admitting import Admission, MemberLine
from ecabinet.desktop import colours
from ecabinet.desktop.panels.members_words import MembersWords
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.wording import Wording
from ecabinet.exports.headings import folded

Index = QModelIndex | QPersistentModelIndex
ORDER, NAME, OFFICE, AGENCY, ROLES, VOTE, LAPTOPS = range(7)
"""The columns; the tick stands before the order."""
_TOP = QModelIndex()
_ROOMY = 900  # pixels at text size 100 % from which agencies have a column of their own
_TIGHT = 600  # pixels from which there is room for more than names and laptops
_FIXED = {ORDER: 62, VOTE: 88}  # pixels at text size 100 %
_SHARES = {NAME: 28, OFFICE: 40, AGENCY: 36, ROLES: 24, LAPTOPS: 30}  # how the columns of words part what is left
_ROW = 34
_TOKENS = {
    Admission.ADMITTED: Token.AGREE,
    Admission.INVITED: Token.NAVY,
    Admission.EXPIRED: Token.SPEAK,
    Admission.NONE: Token.MUTED,
}
Key = Qt.Key


class PeopleModel(QAbstractTableModel):
    """The people and who is ticked.

    Signals: `ticked` after a tick was set or taken away.
    """

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = MembersWords(self)
        self._lines: tuple[MemberLine, ...] = ()
        self._laptops: tuple[str, ...] = ()
        self._ticks: set[str] = set()

    def tell(self, lines: Sequence[MemberLine], wording: Wording, now: int) -> None:
        """Show these people; ticks stay with who may still be invited."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._laptops = tuple(self._words.laptops(line, wording, now) for line in lines)
        self._ticks &= {line.person.id for line in lines if line.may_invite}
        self.endResetModel()
        self.ticked.emit()

    @property
    def ticks(self) -> tuple[str, ...]:
        """The ids of who is ticked, in protocol order."""
        return tuple(line.person.id for line in self._lines if line.person.id in self._ticks)

    def tick(self, people: Sequence[str]) -> None:
        """Tick these people, as far as they may be invited, and nobody else."""
        self.beginResetModel()
        self._ticks = {line.person.id for line in self._lines if line.may_invite and line.person.id in people}
        self.endResetModel()
        self.ticked.emit()

    def line(self, row: int) -> MemberLine:
        """The person of a row."""
        return self._lines[row]

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many people."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Seven columns."""
        return 0 if parent.isValid() else LAPTOPS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("No."),
            self.tr("Full name"),
            self.tr("Office"),
            self.tr("Agency"),
            self.tr("Roles"),
            self.tr("Vote"),
            self.tr("Laptops"),
        )
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Who may be invited can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == ORDER and self._lines[index.row()].may_invite:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """What a cell shows."""
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and (column != ORDER or not line.may_invite):
            return None
        makers: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: partial(self._text, index.row(), column),
            Qt.ItemDataRole.CheckStateRole: partial(self._tick_of, line),
            Qt.ItemDataRole.ToolTipRole: partial(self._tip, line, index.row(), column),
            Qt.ItemDataRole.ForegroundRole: partial(colours.colour, self._token(line, column)),
            Qt.ItemDataRole.FontRole: partial(_font, column),
            Qt.ItemDataRole.TextAlignmentRole: partial(_alignment, column),
        }
        return makers[role]() if role in makers else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt's own
        """Set or take away a tick."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        person = self._lines[index.row()].person.id
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticks.add(person)
        else:
            self._ticks.discard(person)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True

    def _tick_of(self, line: MemberLine) -> Qt.CheckState:
        return Qt.CheckState.Checked if line.person.id in self._ticks else Qt.CheckState.Unchecked

    def _text(self, row: int, column: int) -> str:
        line = self._lines[row]
        person = line.person
        return {
            ORDER: str(person.order),
            NAME: person.name,
            OFFICE: person.title,
            AGENCY: person.agency,
            ROLES: self._words.roles(person.roles),
            VOTE: "✓" if person.voting else "",
            LAPTOPS: self._laptops[row],
        }[column]

    def _tip(self, line: MemberLine, row: int, column: int) -> str:
        if column == ORDER and not line.may_invite and line.person.roles:
            return self.tr("Only an administrator invites chair, secretaries and administrators.")
        if column == OFFICE:
            return " · ".join(part for part in (line.person.title, line.person.agency) if part)
        return self._text(row, column)

    def _token(self, line: MemberLine, column: int) -> Token:
        if not line.person.roles:
            return Token.MUTED
        if column == LAPTOPS:
            return _TOKENS[line.admission]
        return Token.AGREE if column == VOTE else Token.INK


def _font(column: int) -> QFont | None:
    if column not in {NAME, LAPTOPS}:
        return None
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _alignment(column: int) -> Qt.AlignmentFlag | None:
    return Qt.AlignmentFlag.AlignCenter if column == VOTE else None


class _Found(QSortFilterProxyModel):
    """The people whose name, office or agency has all words of a text, whatever its marks."""

    def __init__(self, model: PeopleModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)

    def look_for(self, text: str) -> None:
        """Show who fits."""
        self.beginFilterChange()
        self._words = tuple(folded(text).split())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Whether somebody fits."""
        person = self._model.line(row).person
        known = folded(f"{person.name} {person.title} {person.agency}")
        return all(word in known for word in self._words)


class PeopleTable(QTableView):
    """Told the people; Enter or a double click opens one, Space ticks.

    Signals: `opened` with a person's id; `ticked` when other people are ticked.
    """

    opened = Signal(str)
    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = PeopleModel(self)
        self._found = _Found(self.people, self)
        self.setModel(self._found)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(self._on_double_clicked)
        self.people.ticked.connect(self.ticked)
        self._arrange()

    def tell(self, lines: Sequence[MemberLine], wording: Wording, now: int) -> None:
        """Show these people; the one that was chosen stays so."""
        chosen = self.chosen()
        self.people.tell(lines, wording, now)
        for row in range(self._found.rowCount()):
            if self._line(self._found.index(row, 0)).person.id == chosen:
                self.selectRow(row)

    def chosen(self) -> str:
        """The id of the person whose row is chosen, empty for none."""
        index = self.currentIndex()
        return self._line(index).person.id if index.isValid() else ""

    def look_for(self, text: str) -> None:
        """Show who fits a text."""
        self._found.look_for(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, tick with Space."""
        index = self.currentIndex()
        if event.key() in {Key.Key_Return, Key.Key_Enter} and index.isValid():
            self._on_double_clicked(index)
        elif event.key() == Key.Key_Space and index.isValid():
            self._toggle(self._found.index(index.row(), ORDER))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give agencies a column where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._arrange()
        super().changeEvent(event)

    def _arrange(self) -> None:
        head = self.horizontalHeader()
        self.setColumnHidden(AGENCY, self.width() < colours.pixels(_ROOMY))
        for column in (OFFICE, ROLES, VOTE):
            self.setColumnHidden(column, self.width() < colours.pixels(_TIGHT))
        for column in (*_FIXED, *_SHARES):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        for column, width in _FIXED.items():
            self.setColumnWidth(column, colours.pixels(width))
        shown = {column: share for column, share in _SHARES.items() if not self.isColumnHidden(column)}
        taken = sum(self.columnWidth(column) for column in _FIXED if not self.isColumnHidden(column))
        room = max(0, self.viewport().width() - taken)
        for column, share in shown.items():
            self.setColumnWidth(column, room * share // sum(shown.values()))
        self.verticalHeader().setDefaultSectionSize(colours.pixels(_ROW))

    def _toggle(self, index: QModelIndex) -> None:
        if self._found.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            ticked = self._found.data(index, Qt.ItemDataRole.CheckStateRole)
            turned = Qt.CheckState.Unchecked if ticked == Qt.CheckState.Checked else Qt.CheckState.Checked
            self._found.setData(index, turned, Qt.ItemDataRole.CheckStateRole)

    def _line(self, index: QModelIndex) -> MemberLine:
        return self.people.line(self._found.mapToSource(index).row())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._line(index).person.id)
