"""The roll call: every member in protocol order, one key each, and who asks to be absent."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QInputDialog, QWidget

from ecabinet.application.leading_views import RollLine, RoomView
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_room_roll import Ui_RollPanel
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.models.roll import RollModel
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.flow_row import lay_head
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.domain.attendance import Leave, Presence

_KEYS: dict[int, Presence] = {
    Qt.Key.Key_P: Presence.ROOM,
    Qt.Key.Key_R: Presence.REMOTE,
    Qt.Key.Key_E: Presence.EXCUSED,
    Qt.Key.Key_S: Presence.STAND_IN,
    Qt.Key.Key_V: Presence.ABSENT,
}
_ROW = 24


class RollPanel(QWidget):
    """Marks members with one key each.

    Signals: `record_asked` with the marks to record, `absence_opened` with the id of who asks to be absent.
    """

    record_asked = Signal(object)
    absence_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RoomView | None = None
        self._model = RollModel(self)
        self._names = MeetingWords(self)
        self.ui = Ui_RollPanel()
        self.ui.setupUi(self)
        table = self.ui.table
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        self.ui.actions.take(self.ui.take_over, self.ui.record)
        table.installEventFilter(self)
        self.ui.take_over.clicked.connect(self._on_take_over_clicked)
        self.ui.record.clicked.connect(self._on_record_clicked)
        self.ui.absence_rows.opened.connect(self.absence_opened)
        self._name()

    def tell(self, view: RoomView) -> None:
        """Show who is there and who is announced."""
        self._view = view
        self._model.tell(view.roll)
        if not self.ui.table.currentIndex().isValid() and view.roll:
            self.ui.table.selectRow(0)
        self._show()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._name()
        self._show()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._lay_out()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        """Rows as high as their text, and the buttons below the words where there is little room."""
        rows = self.ui.table.verticalHeader()
        rows.setMinimumSectionSize(colours.pixels(_ROW))
        rows.setDefaultSectionSize(colours.pixels(_ROW))
        lay_head(self.ui.head, self.width())

    def words(self) -> dict[Presence, str]:
        """How each presence is called."""
        return {
            Presence.ROOM: self.tr("in the room"),
            Presence.REMOTE: self.tr("remote"),
            Presence.EXCUSED: self.tr("excused"),
            Presence.STAND_IN: self.tr("stand-in"),
            Presence.ABSENT: self.tr("absent"),
        }

    def _name(self) -> None:
        heads = (
            self.tr("Member"),
            self.tr("Office"),
            self.tr("Announced"),
            self.tr("Laptop"),
            self.tr("Roll call"),
            self.tr("to record"),
        )
        self._model.name(self.words(), heads)

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        shown = [self._model.shown(row) for row in range(len(view.roll))]
        room, remote = shown.count(Presence.ROOM), shown.count(Presence.REMOTE)
        sign = "✓" if room + remote >= view.quorum.needed else "✕"
        said = self.tr("{room} + {remote} remote = {present} of {members} · {needed} needed {sign}")
        self.ui.quorum.setText(
            said.format(
                room=room,
                remote=remote,
                present=room + remote,
                members=view.quorum.members,
                needed=view.quorum.needed,
                sign=sign,
            )
        )
        for widget in (self.ui.keys_hint, self.ui.take_over, self.ui.record):
            widget.setVisible(view.may_record)
        self.ui.record.setEnabled(bool(self._model.marks))
        self._lay_out()
        self._show_absences(view)

    def _show_absences(self, view: RoomView) -> None:
        words = self.words()
        rows = [
            Row(
                key=line.person.id,
                title=self.tr("{name}: {how}").format(
                    name=line.person.name, how=words.get(line.attendance.declared or Presence.EXCUSED, "")
                ),
                subtitle=" · ".join(part for part in self._details(line) if part),
                icon=Icon.ABSENT,
                token=Token.SPEAK,
                button=self.tr("Allow or refuse") if view.may_decide_leave else "",
            )
            for line in view.roll
            if line.attendance.leave is Leave.ASKED
        ]
        self.ui.absences.setVisible(bool(rows))
        self.ui.absences_title.tell(self.tr("Ask to be absent"), self.tr("a stand-in has no vote"))
        self.ui.absence_rows.tell(rows)

    def _details(self, line: RollLine) -> tuple[str, ...]:
        """Who comes instead, why, and who asked for it in the member's name."""
        by = self._names.acted(line.announced_by, line.person.name) if line.announced_by else ""
        return line.attendance.stand_in, line.attendance.reason, by

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One key marks the member in the current row and goes on to the next."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._may_mark():
            presence = _KEYS.get(event.key())
            if presence is not None:
                self._mark(presence)
                return True
        return super().eventFilter(watched, event)

    def _may_mark(self) -> bool:
        return self._view is not None and self._view.may_record and self.ui.table.currentIndex().isValid()

    def _mark(self, presence: Presence) -> None:
        row, stand_in = self.ui.table.currentIndex().row(), ""
        if presence is Presence.STAND_IN:
            known = self._model.lines[row].attendance.stand_in
            stand_in, accepted = QInputDialog.getText(
                self, self.tr("Stand-in"), self.tr("Name of the stand-in, who has no vote"), text=known
            )
            if not accepted or not stand_in.strip():
                return
        self._model.mark(row, presence, stand_in.strip())
        self.ui.table.selectRow(min(row + 1, len(self._model.lines) - 1))
        self._show()

    def _on_take_over_clicked(self) -> None:
        self._model.take_over()
        self._show()

    def _on_record_clicked(self) -> None:
        self.record_asked.emit(self._model.marks)
