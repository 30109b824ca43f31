"""The sentences on a verified file; each opens to show what was looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ecabinet.desktop.widgets.check_list import ROLES, CheckLine, CheckList


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One sentence, with the checks behind it."""

    answer: CheckLine
    checks: tuple[CheckLine, ...]


class QuestionList(QWidget):
    """The sentences one below the other; those that did not come out well are open from the start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._rows: list[_Row] = []

    def tell(self, lines: Sequence[QuestionLine], opened: frozenset[int]) -> None:
        """Show these sentences; `opened` are the places of those that show their checks."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Row(line, self) for line in lines]
        for place, row in enumerate(self._rows):
            row.open(opened=place in opened)
            self._column.addWidget(row)

    def opened(self) -> frozenset[int]:
        """The places of those that show their checks now."""
        return frozenset(place for place, row in enumerate(self._rows) if row.toggle.isChecked())

    def texts(self) -> list[str]:
        """The sentences with their signs."""
        return [f"{row.line.answer.mark.value} {row.line.answer.text}" for row in self._rows]

    def row(self, place: int) -> "_Row":
        """One sentence on screen."""
        return self._rows[place]


class _Row(QFrame):
    """A sentence with a button that shows the checks below it."""

    def __init__(self, line: QuestionLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.toggle = QToolButton(self)
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setEnabled(bool(line.checks))
        self.checks = CheckList(self)
        self.checks.tell(line.checks)
        self.toggle.toggled.connect(self._on_toggled)
        head = QHBoxLayout()
        head.setSpacing(10)
        sign, text = QLabel(line.answer.mark.value, self), QLabel(line.answer.text, self)
        sign.setProperty("role", ROLES[line.answer.mark])
        sign.setFixedWidth(sign.fontMetrics().horizontalAdvance("△✓"))
        text.setProperty("role", "strong")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        text.setSizePolicy(policy)
        for part, stretch in ((sign, 0), (text, 1), (self.toggle, 0)):
            head.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addLayout(head)
        self.checks.setContentsMargins(24, 0, 0, 8)
        column.addWidget(self.checks)
        self.open(opened=False)

    def open(self, *, opened: bool) -> None:
        """Show or hide the checks."""
        self.toggle.setChecked(opened)
        self._on_toggled(opened)

    def _on_toggled(self, opened: bool) -> None:
        self.checks.setVisible(opened)
        self.toggle.setArrowType(Qt.ArrowType.UpArrow if opened else Qt.ArrowType.DownArrow)
        spoken = self.line.answer.spoken or self.line.answer.text
        self.toggle.setAccessibleName(f"{spoken} {self.line.answer.text}" if self.line.answer.spoken else spoken)
