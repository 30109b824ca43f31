"""Sentences on what was checked, each with the sign of how it came out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget


class Mark(StrEnum):
    """How a check came out, by its sign."""

    HELD = "✓"
    NOTED = "△"
    FAILED = "✕"
    PENDING = "○"


ROLES = {Mark.HELD: "agree", Mark.NOTED: "speak", Mark.FAILED: "object", Mark.PENDING: "muted"}
"""The role, as style sheets know it, that a sign is painted in."""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One sentence; `spoken` says the sign in words for a screen reader."""

    mark: Mark
    text: str
    spoken: str = ""


class CheckList(QWidget):
    """The sentences one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._lines: tuple[CheckLine, ...] = ()
        self._labels: list[QLabel] = []

    @property
    def lines(self) -> tuple[CheckLine, ...]:
        """What it shows."""
        return self._lines

    def tell(self, lines: Sequence[CheckLine]) -> None:
        """Show these sentences and no others."""
        if tuple(lines) == self._lines:
            return
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels, self._lines = [], tuple(lines)
        for row, line in enumerate(lines):
            self._add(row, line)

    def _add(self, row: int, line: CheckLine) -> None:
        sign, text = QLabel(line.mark.value, self), QLabel(line.text, self)
        sign.setProperty("role", ROLES[line.mark])
        text.setProperty("role", "muted" if line.mark is Mark.PENDING else "")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setAccessibleName(f"{line.spoken}: {line.text}" if line.spoken else line.text)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        text.setSizePolicy(policy)
        self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)
        for label in (sign, text):
            label.show()  # a layout would show it later: a blank moment
        self._labels += [sign, text]
