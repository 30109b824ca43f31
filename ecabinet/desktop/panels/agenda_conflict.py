"""Two texts of one thing: both shown, one is kept, and both stay on record."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ecabinet.application.preparing_steps import Value
from ecabinet.application.preparing_views import TextConflict
from ecabinet.desktop.forms.ui_agenda_conflict import Ui_AgendaConflictForm
from ecabinet.desktop.panels.agenda_rows import AgendaRows
from ecabinet.desktop.widgets.word_diff import WordDiff
from ecabinet.desktop.wording import Wording
from ecabinet.domain.offices import DraftItem, Header

Named = tuple[str, str]


class AgendaConflictForm(QWidget):
    """Shows what the later text would change.

    Signals: `decided` with whether the later text is kept.
    """

    decided = Signal(bool)

    def __init__(
        self, parent: QWidget | None, found: TextConflict, author: str, titles: Callable[[str], str], wording: Wording
    ) -> None:
        super().__init__(parent)
        self._titles, self._wording = titles, wording
        self.ui = Ui_AgendaConflictForm()
        self.ui.setupUi(self)
        ui, when = self.ui, wording.stamp(found.at, found.at)
        ui.what.setText(self.tr("Two people edited the same part at the same time. Decide which text holds."))
        if found.is_mine:
            ui.late_title.setText(self.tr("Your text of {when}, against the one that stands").format(when=when))
            ui.keep_late.setText(self.tr("Keep mine"))
            ui.keep_standing.setText(self.tr("Keep theirs"))
        else:
            said = self.tr("{author}’s text of {when}, against the one that stands")
            ui.late_title.setText(said.format(author=author, when=when))
            ui.keep_late.setText(self.tr("Keep the text of {author}").format(author=author))
            ui.keep_standing.setText(self.tr("Keep the text that stands"))
        for name, before, after in self._differences(found):
            self._add(name, before, after)
        ui.keep_late.clicked.connect(self._on_keep_late_clicked)
        ui.keep_standing.clicked.connect(self._on_keep_standing_clicked)

    def _differences(self, found: TextConflict) -> Iterable[tuple[str, str, str]]:
        standing, late = dict(self._fields(found.standing)), dict(self._fields(found.late))
        gone = self.tr("(taken off the agenda)")
        if found.standing is None or found.late is None:
            shown = standing or late
            text = "\n".join(shown.values())
            yield "", text if found.standing is not None else gone, text if found.late is not None else gone
            return
        for name, text in standing.items():
            if text != late.get(name, ""):
                yield name, text, late.get(name, "")

    def _fields(self, value: Value) -> Iterable[Named]:
        kinds = AgendaRows(self)
        match value:
            case DraftItem():
                item = value.item
                yield self.tr("Number"), item.number
                yield self.tr("Title"), item.title
                yield self.tr("Agency"), item.agency
                yield self.tr("Minutes"), str(item.minutes)
                yield self.tr("Question"), value.question
                yield self.tr("Proposed decision"), value.proposed
                yield (
                    self.tr("Papers"),
                    "\n".join(f"{paper.title} ({kinds.paper_kind(paper.kind)})" for paper in value.papers),
                )
            case Header():
                yield self.tr("Name"), value.title
                yield self.tr("Number"), value.number
                yield self.tr("Day"), self._wording.weekday_and_date(value.starts_at)
                yield self.tr("Time"), self._wording.span(value.starts_at, value.ends_at)
                yield self.tr("Place"), value.place
            case tuple():
                lines = (f"{place}. {self._titles(item)}" for place, item in enumerate(value, 1))
                yield self.tr("Order"), "\n".join(lines)

    def _add(self, name: str, before: str, after: str) -> None:
        if name:
            label = QLabel(name, self)
            label.setProperty("role", "caption")
            self.ui.fields.addWidget(label)
        words = WordDiff(self)
        words.tell(before, after)
        self.ui.fields.addWidget(words)

    def _on_keep_late_clicked(self) -> None:
        self.decided.emit(True)

    def _on_keep_standing_clicked(self) -> None:
        self.decided.emit(False)
