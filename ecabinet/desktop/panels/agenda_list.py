"""The agendas in preparation, and the ways to begin one: empty, from a spreadsheet, from a folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ecabinet.application.preparing_views import AgendaLine
from ecabinet.desktop.forms.ui_agenda_list import Ui_AgendaListPanel
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.panels.agenda_words import AgendaWords
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.desktop.wording import Wording
from ecabinet.domain.offices import OfficePhase

_KINDS = {
    OfficePhase.DRAFT: Kind.NEUTRAL,
    OfficePhase.PROPOSED: Kind.SPEAK,
    OfficePhase.CONVENED: Kind.NAVY,
    OfficePhase.FROZEN: Kind.NAVY,
    OfficePhase.PUBLISHED: Kind.AGREE,
}
_SHEETS = (".xlsx", ".xlsm", ".csv")


class AgendaList(QWidget):
    """Told which agendas there are.

    Signals: `opened` with a meeting's id; `start_asked`; `import_asked` with the `Path` of a sheet or folder.
    """

    opened = Signal(str)
    start_asked = Signal()
    import_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AgendaListPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._words = AgendaWords(self)
        self._lines: tuple[AgendaLine, ...] = ()
        ui.start.setIcon(icon(Icon.ADD))
        ui.folder.setIcon(icon(Icon.FOLDER))
        ui.progress_card.hide()
        ui.nothing.hide()
        ui.list.opened.connect(self.opened)
        ui.start.clicked.connect(self.start_asked)
        ui.drop.dropped.connect(self._on_drop_dropped)
        ui.folder.clicked.connect(self._on_folder_clicked)
        self._tell_drop()

    def tell(self, lines: Sequence[AgendaLine], wording: Wording, now: int, *, may_start: bool) -> None:
        """Show the agendas; who may not begin one sees them alone."""
        ui = self.ui
        ui.start.setVisible(may_start)
        ui.import_card.setVisible(may_start)
        ui.list_card.setVisible(bool(lines))
        ui.nothing.setVisible(not lines and not may_start)
        ui.nothing.tell(
            Icon.AGENDA_BUILDER,
            self.tr("No agenda waits for you"),
            self.tr("An agenda appears here once the Secretariat has begun it."),
        )
        ui.list.tell([self._row(line, wording, now) for line in lines])

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._tell_drop()

    def _tell_drop(self) -> None:
        self.ui.drop.tell(
            self.tr("Drop the agenda’s spreadsheet here"),
            self.tr("Choose a spreadsheet…"),
            _SHEETS,
            self.tr("Spreadsheets"),
        )

    def _row(self, line: AgendaLine, wording: Wording, now: int) -> Row:
        items = self.tr("%n items", "", line.items)
        returned = self.tr("sent back by the chair") if line.returned_because else ""
        parts = (f"{wording.short_date(line.starts_at, now)} {wording.time(line.starts_at)}", items, returned)
        clash = line.has_conflicts
        return Row(
            key=line.meeting,
            title=line.title,
            subtitle=" · ".join(part for part in parts if part),
            icon=Icon.AGENDA_BUILDER,
            pill=self.tr("✕ two texts") if clash else self._words.phase(line.phase),
            pill_kind=Kind.OBJECT if clash else _KINDS.get(line.phase, Kind.NEUTRAL),
            clickable=True,
        )

    def _on_drop_dropped(self, files: list[Path]) -> None:
        if files:
            self.import_asked.emit(files[0])

    def _on_folder_clicked(self) -> None:
        dialog = QFileDialog(self, self.ui.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    def _on_folder_chosen(self, name: str) -> None:
        self.import_asked.emit(Path(name))
