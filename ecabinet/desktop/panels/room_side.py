"""The right side of the meeting room: who takes part, who wishes to speak, the conclusion with its tasks."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.leading_views import RoomView
from ecabinet.desktop.forms.ui_room_side import Ui_RoomSide
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.quorum_line import Presence as Point
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.desktop.wording import Wording
from ecabinet.domain.dossiers import Task
from ecabinet.domain.meetings import MeetingPhase

_REST_MS = 3_000


@dataclass(frozen=True, slots=True)
class TypedConclusion:
    """The conclusion of an item as it was typed, with its tasks; `base` is the recorded revision it was typed on."""

    item: str = ""
    text: str = ""
    tasks: tuple[Task, ...] = ()
    base: int = 0


class RoomSide(QWidget):
    """Says what was typed once the field is left or the hands rest for three seconds.

    Signals: `concluded` with a `TypedConclusion`; `task_added` with text, lead agency and due date (ISO);
    `task_removed` with its id; `typed` with an item's id and its half-typed text to keep, empty where nothing is new.
    """

    concluded = Signal(object)
    task_added = Signal(str, str, str)
    task_removed = Signal(str)
    typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RoomView | None = None
        self._wording: Wording | None = None
        self._seen = TypedConclusion()  # what is on record, as far as the person has seen it
        self.ui = Ui_RoomSide()
        self.ui.setupUi(self)
        self.ui.conclusion.setMinimumHeight(110)
        self.ui.task_due.setDisplayFormat("dd/MM/yyyy")
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.settle)
        self.ui.conclusion.textChanged.connect(self._on_conclusion_changed)
        self.ui.add_task.clicked.connect(self._on_add_task_clicked)
        self.ui.task_text.returnPressed.connect(self._on_add_task_clicked)
        self.ui.tasks.opened.connect(self.task_removed)

    def tell(self, view: RoomView, wording: Wording) -> None:
        """Show the room; a conclusion that was typed and not recorded comes back into the field."""
        self._view, self._wording = view, wording
        self._show_quorum(view)
        self._show_speakers(view)
        self._show_conclusion(view, wording)

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        if self._view is not None and self._wording is not None:
            self.tell(self._view, self._wording)

    def settle(self) -> None:
        """Record what was typed, if it is something new."""
        self._rest.stop()
        if self._seen.item and self._text() != self._seen.text:
            self.concluded.emit(self.taken())

    def taken(self) -> TypedConclusion:
        """The conclusion as it stands in the field; it counts as recorded from now on."""
        self._rest.stop()
        self._seen = replace(self._seen, text=self._text())
        return self._seen

    def _text(self) -> str:
        return self.ui.conclusion.toPlainText().strip()

    def _show_quorum(self, view: RoomView) -> None:
        quorum = view.quorum
        said = self.tr("{sign} {room} + {remote} remote of {members} · {needed} needed")
        sign = "✓" if quorum.is_reached else "✕"
        text = said.format(
            sign=sign, room=quorum.room, remote=quorum.remote, members=quorum.members, needed=quorum.needed
        )
        self.ui.quorum_pill.tell(text, Kind.AGREE if quorum.is_reached else Kind.OBJECT)
        points = [Point(point.at, point.present) for point in view.quorum_line]
        self.ui.quorum_line.tell(points, view.now, quorum.needed, quorum.members, text)

    def _show_speakers(self, view: RoomView) -> None:
        speakers = view.called.speakers if view.called else ()
        self.ui.speakers_card.setVisible(bool(speakers))
        self.ui.speakers.setText("\n".join(f"{number}. {one.name}" for number, one in enumerate(speakers, 1)))

    def _show_conclusion(self, view: RoomView, wording: Wording) -> None:
        called, ui = view.called, self.ui
        writes = view.may_lead or view.may_record
        ui.conclusion_card.setVisible(
            called is not None and writes and view.meeting.phase is not MeetingPhase.PUBLISHED
        )
        if called is None:
            self.settle()
            self._seen = TypedConclusion()
            return
        on_record = _on_record(called.entry.item.id, view)
        if on_record.item != self._seen.item:
            self.settle()
            self._seen = on_record
            self._fill(view.draft or on_record.text)
            due = _in_a_month(view.meeting.convened_on or date.today())  # noqa: DTZ011 - a day to begin with
            ui.task_due.setDate(QDate(due.year, due.month, due.day))
        elif on_record.base > self._seen.base:
            self._take_in(on_record)
        ui.conclusion_title.setText(self.tr("Conclusion of item {number}").format(number=called.entry.item.number))
        self._show_state(view)
        self._show_tasks(view, wording)

    def _take_in(self, on_record: TypedConclusion) -> None:
        """Show what was recorded elsewhere, unless somebody is typing here: then both texts come to be compared."""
        is_untouched = self._text() == self._seen.text
        if is_untouched and on_record.text != self._seen.text:
            self._seen = on_record
            self._fill(on_record.text)
        elif is_untouched or on_record.text == self._seen.text:
            self._seen = on_record

    def _fill(self, text: str) -> None:
        self.ui.conclusion.setPlainText(text)
        self._rest.stop()

    def _show_state(self, view: RoomView) -> None:
        text = self._text()
        recorded = view.conclusion.text if view.conclusion else ""
        if text == recorded and recorded:
            self.ui.conclusion_state.setText(self.tr("Recorded."))
        elif text:
            self.ui.conclusion_state.setText(self.tr("Is recorded when you stop typing."))
        else:
            self.ui.conclusion_state.setText(self.tr("What the chair concludes, as it will stand in the minutes."))

    def _show_tasks(self, view: RoomView, wording: Wording) -> None:
        tasks = view.conclusion.tasks if view.conclusion else ()
        self.ui.tasks.setVisible(bool(tasks))
        self.ui.tasks.tell(
            [
                Row(task.id, task.text, _lead_and_due(task, wording), Icon.TASKS, button=self.tr("Remove"))
                for task in tasks
            ]
        )
        if [self.ui.task_lead.itemText(row) for row in range(self.ui.task_lead.count())] != list(view.agencies):
            self.ui.task_lead.clear()
            self.ui.task_lead.addItems(list(view.agencies))
            self.ui.task_lead.setCurrentIndex(-1)
        self.ui.task_lead.setPlaceholderText(self.tr("Lead agency"))

    def _on_conclusion_changed(self) -> None:
        self._rest.start()
        self.typed.emit(self._seen.item, "" if self._text() == self._seen.text else self.ui.conclusion.toPlainText())
        if self._view is not None:
            self._show_state(self._view)

    def _on_add_task_clicked(self) -> None:
        text, lead = self.ui.task_text.text().strip(), self.ui.task_lead.currentText()
        if not text:
            self.ui.task_text.setFocus()
        elif not lead:
            self.ui.task_lead.setFocus()
        else:
            due = self.ui.task_due.date()
            self.task_added.emit(text, lead, f"{due.year():04d}-{due.month():02d}-{due.day():02d}")
            self.ui.task_text.clear()


def _lead_and_due(task: Task, wording: Wording) -> str:
    due = wording.calendar_day(date.fromisoformat(task.due)) if task.due else ""
    return " · ".join(part for part in (task.lead, due) if part)


def _on_record(item: str, view: RoomView) -> TypedConclusion:
    conclusion = view.conclusion
    if conclusion is None:
        return TypedConclusion(item)
    return TypedConclusion(item, conclusion.text, tuple(conclusion.tasks), view.conclusion_revision)


def _in_a_month(day: date) -> date:
    month = day.month % 12 + 1
    return date(day.year + (day.month == 12), month, min(day.day, 28))
