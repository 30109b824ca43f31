"""Two versions of a text with their words compared to the one before both, and a third to be made of them."""

from PySide6.QtWidgets import QWidget

from ecabinet.application.delivering_views import ClashField
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_outbox_text import Ui_OutboxTextPanel

_HEIGHT = 110
"""Pixels at text size 100 %; longer texts scroll."""


class OutboxTextPanel(QWidget):
    """The result begins with one's own words; `result` is what it has become."""

    def __init__(self, field: ClashField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.ui = Ui_OutboxTextPanel()
        self.ui.setupUi(self)
        self.ui.result.setMaximumHeight(colours.pixels(_HEIGHT))
        self.ui.result.setPlainText(field.mine)

    @property
    def field(self) -> ClashField:
        """The texts that clash."""
        return self._field

    @property
    def result(self) -> str:
        """The text as it shall be."""
        return self.ui.result.toPlainText().strip()

    def tell(self, mine: str, theirs: str) -> None:
        """Show the texts; `mine` and `theirs` say whose they are and of when."""
        field, ui = self._field, self.ui
        before = self.tr("Before both: “{text}”").format(text=field.base) if field.base else ""
        ui.base.setText(before or self.tr("Before both there was no text."))
        ui.mine_title.setText(mine)
        ui.theirs_title.setText(theirs)
        ui.mine.tell(field.base, field.mine)
        ui.theirs.tell(field.base, field.theirs)
        names = {"proposed": self.tr("Result: proposed decision"), "question": self.tr("Result: question")}
        ui.result_label.setText(names.get(field.name, self.tr("Result")))
