"""The steps of a path, with the one that is next in bold; they wrap where there is little room."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from ecabinet.desktop.widgets.flow_layout import FlowLayout
from ecabinet.desktop.widgets.restyle import set_style_property


class StepStrip(QWidget):
    """“✓ Invitation → ✓ You → 3 This laptop → 4 Recovery”."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, 8)
        self._labels: list[QLabel] = []

    def tell(self, steps: Sequence[str], current: int) -> None:
        """Show steps of which `current` (from 0) is the one to do; those before it are done."""
        while len(self._labels) < len(steps):
            self._add()
        for number, label in enumerate(self._labels):
            label.setVisible(number < len(steps))
        for number, step in enumerate(steps):
            state = "done" if number < current else "current" if number == current else "later"
            self._labels[number].setText(f"✓ {step}" if state == "done" else f"{number + 1} {step}")
            set_style_property(self._labels[number], "state", state)
        here = f"{current + 1} / {len(steps)}: {steps[current]}" if current < len(steps) else steps[-1]
        self.setAccessibleName(here)

    def _add(self) -> None:
        if self._labels:
            arrow = QLabel("→", self)
            arrow.setProperty("role", "muted")
            self._row.addWidget(arrow)
        label = QLabel(self)
        label.setProperty("part", "step")
        self._row.addWidget(label)
        self._labels.append(label)
