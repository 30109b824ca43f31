"""The right side of the meeting room: who takes part, who wishes to speak, the conclusion with its tasks."""

from datetime import date

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.leading_views import RoomView
from ecabinet.desktop.forms.ui_room_side import Ui_RoomSide
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.quorum_line import Presence as Point
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.domain.meetings import MeetingPhase

_REST_MS = 3_000


class RoomSide(QWidget):
    """Says what was typed once the field is left or the hands rest for three seconds.

    Signals: `concluded` with the text; `task_added` with text, lead agency and due date (ISO); `task_removed` with its
    id; `typed` with the half-typed text, to be kept.
    """

    concluded = Signal(str)
    task_added = Signal(str, str, str)
    task_removed = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RoomView | None = None
        self._item = ""
        self._recorded = ""
        self.ui = Ui_RoomSide()
        self.ui.setupUi(self)
        self.ui.conclusion.setMinimumHeight(110)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.settle)
        self.ui.conclusion.textChanged.connect(self._on_conclusion_changed)
        self.ui.add_task.clicked.connect(self._on_add_task_clicked)
        self.ui.task_text.returnPressed.connect(self._on_add_task_clicked)
        self.ui.tasks.opened.connect(self.task_removed)

    def tell(self, view: RoomView, draft: str) -> None:
        """Show the room; `draft` is a conclusion that was typed and not recorded."""
        self._view = view
        self._show_quorum(view)
        self._show_speakers(view)
        self._show_conclusion(view, draft)

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        if self._view is not None:
            self.tell(self._view, self.ui.conclusion.toPlainText())

    def settle(self) -> None:
        """Record what was typed, if it is something new."""
        self._rest.stop()
        text = self.ui.conclusion.toPlainText().strip()
        if self._item and text != self._recorded:
            self._recorded = text
            self.concluded.emit(text)

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

    def _show_conclusion(self, view: RoomView, draft: str) -> None:
        called, ui = view.called, self.ui
        writes = view.may_lead or view.may_record
        ui.conclusion_card.setVisible(
            called is not None and writes and view.meeting.phase is not MeetingPhase.PUBLISHED
        )
        if called is None:
            self.settle()
            self._item = ""
            return
        if called.entry.item.id != self._item:
            self.settle()
            self._item = called.entry.item.id
            self._recorded = view.conclusion.text if view.conclusion else ""
            ui.conclusion.setPlainText(draft or self._recorded)
            self._rest.stop()
            due = _in_a_month(view.meeting.convened_on or date.today())  # noqa: DTZ011 - a day to begin with
            ui.task_due.setDate(QDate(due.year, due.month, due.day))
        ui.conclusion_title.setText(self.tr("Conclusion of item {number}").format(number=called.entry.item.number))
        self._show_state(view)
        self._show_tasks(view)

    def _show_state(self, view: RoomView) -> None:
        text = self.ui.conclusion.toPlainText().strip()
        recorded = view.conclusion.text if view.conclusion else ""
        if text == recorded and recorded:
            self.ui.conclusion_state.setText(self.tr("Recorded."))
        elif text:
            self.ui.conclusion_state.setText(self.tr("Is recorded when you stop typing."))
        else:
            self.ui.conclusion_state.setText(self.tr("What the chair concludes, as it will stand in the minutes."))

    def _show_tasks(self, view: RoomView) -> None:
        tasks = view.conclusion.tasks if view.conclusion else ()
        self.ui.tasks.setVisible(bool(tasks))
        self.ui.tasks.tell(
            [
                Row(task.id, task.text, f"{task.lead} · {task.due}", Icon.TASKS, button=self.tr("Remove"))
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
        self.typed.emit(self.ui.conclusion.toPlainText())
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


def _in_a_month(day: date) -> date:
    month = day.month % 12 + 1
    return date(day.year + (day.month == 12), month, min(day.day, 28))
