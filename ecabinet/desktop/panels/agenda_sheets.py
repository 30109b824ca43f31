"""Side sheets and dialogs of the agenda builder: what has to be written or confirmed before something is done."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.application.preparing import AgendaPlan, PlannedItem
from ecabinet.application.preparing_views import AgendaRow, AgendaView, TextConflict
from ecabinet.desktop.agenda_desk import AgendaDesk
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.panels.agenda_conflict import AgendaConflictForm
from ecabinet.desktop.panels.agenda_header import AgendaHeaderForm
from ecabinet.desktop.panels.agenda_item import AgendaItemForm, ItemFormMode, edited, planned
from ecabinet.desktop.panels.agenda_send import AgendaSendForm
from ecabinet.desktop.widgets.side_sheet import SideSheet
from ecabinet.domain.bodies import Role
from ecabinet.domain.offices import Header, MeetingKind, OfficePhase

Work = Callable[[], Any]
"""Something to be done away from the window's thread."""

_FIRST_HOUR, _HOURS, _DAYS_AHEAD = 8, 3, 7


class AgendaSheets(QObject):
    """Opens them over a widget.

    Signals: `decided` with the `Work` that the person wants done; `dropped` with the title of a sheet that was closed
    with something written in it, which `take_up` opens again.
    """

    decided = Signal(object)
    dropped = Signal(str)

    def __init__(self, over: QWidget, kit: PageKit, desk: AgendaDesk) -> None:
        super().__init__(over)
        self._over, self._kit, self._desk = over, kit, desk
        self.sheet = SideSheet(over)
        self.sheet.closed.connect(self._on_sheet_closed)
        self._view: AgendaView | None = None
        self._row: AgendaRow | None = None
        self._item: AgendaItemForm | None = None
        self._header: AgendaHeaderForm | None = None
        self._send: AgendaSendForm | None = None
        self._conflict = ""
        self._begun_with: PlannedItem | Header | None = None
        self._take_up: Callable[[], None] | None = None
        self._begun_agenda: Header | None = None
        self._begun_reason = ("", "")
        self._then: Callable[[str], Work] | None = None
        self._go: Work | None = None
        self._dialog: QDialog | None = None

    # Items ----------------------------------------------------------------------------------------------------------

    def edit_item(self, view: AgendaView, row: AgendaRow, *, question: bool = False) -> None:
        """Edit an item of the agenda."""
        mode = ItemFormMode.QUESTION if view.phase is OfficePhase.PUBLISHED else ItemFormMode.DRAFT
        self._open_item(view, row, planned(row.draft), mode)
        if question and self._item is not None:
            self._item.focus_question()

    def new_item(self, view: AgendaView) -> None:
        """Write a new item; after the chair's approval a late one."""
        mode = ItemFormMode.DRAFT if view.phase is OfficePhase.DRAFT else ItemFormMode.LATE
        self._open_item(view, None, PlannedItem(str(len(view.rows) + 1), "", "", 15), mode)

    def take_up(self) -> None:
        """Open again what was closed with something written in it."""
        if self._take_up is not None:
            self._take_up()

    def _item_again(self, view: AgendaView, row: AgendaRow | None, written: PlannedItem) -> None:
        if row is not None:
            self.edit_item(view, row)
        else:
            self.new_item(view)
        if self._item is not None:
            self._item.fill(written)

    def _open(self, title: str, form: QWidget) -> None:
        """Show a form; one that was open is closed first, so that what is written in it is kept."""
        self.sheet.close_sheet()
        self.sheet.open(title, form)

    def _open_item(self, view: AgendaView, row: AgendaRow | None, begin: PlannedItem, mode: ItemFormMode) -> None:
        body = self._desk.preparing.body
        agencies = [*(person.agency for person in body.people.values()), *(one.draft.item.agency for one in view.rows)]
        form = AgendaItemForm(self.sheet, mode, agencies)
        form.fill(begin)
        form.saved.connect(self._on_item_saved)
        form.cancelled.connect(self._on_cancelled)
        number = begin.number or "–"
        title = self.tr("Item {number}").format(number=number) if row else self.tr("New item")
        self._open(title, form)
        self._view, self._row, self._item, self._begun_with = view, row, form, form.values()
        (form.ui.title if row is None else form.ui.number).setFocus()

    def _on_item_saved(self) -> None:
        form, view = self._item, self._view
        if form is None or view is None:
            return
        values, reason = form.values(), form.reason()
        row, self._item = self._row, None
        self.sheet.close_sheet()
        if row is None:
            self.decided.emit(partial(self._desk.add_item, view.meeting, values, reason))
        else:
            self.decided.emit(partial(self._desk.change_item, view.meeting, edited(row.draft, values)))

    def _on_cancelled(self) -> None:
        self._item, self._header, self._send = None, None, None
        self._begun_agenda, self._begun_reason = None, ("", "")
        self.sheet.close_sheet()

    def _on_sheet_closed(self) -> None:
        """Keep what was written in a sheet that was closed without a word, until it is taken up again."""
        item, header, send, view = self._item, self._header, self._send, self._view
        self._item, self._header, self._send = None, None, None
        if send is not None and view is not None:
            self._begun_reason = (view.meeting, send.reason())
        elif item is not None and view is not None and item.values() != self._begun_with:
            written = item.values()
            self._take_up = partial(self._item_again, view, self._row, written)
            self.dropped.emit(written.title or written.number)
        elif header is not None and header.values() != self._begun_with:
            self._keep_header(header.values(), view)

    def _keep_header(self, written: Header, view: AgendaView | None) -> None:
        if view is None:
            self._begun_agenda = written
            return
        self._take_up = partial(self._header_again, view, written)
        self.dropped.emit(written.title)

    # Header ---------------------------------------------------------------------------------------------------------

    def edit_header(self, view: AgendaView) -> None:
        """Edit name, number, time and place."""
        self._view = view
        self._open_header(view.header, self.tr("Name, time and place"))

    def new_agenda(self) -> None:
        """Write what stands above a new agenda: a week ahead, in the morning, or as it was begun before."""
        self._view = None
        if self._begun_agenda is not None:
            self._open_header(self._begun_agenda, self.tr("New agenda"))
            return
        zone = self._kit.wording.zone
        day = datetime.fromtimestamp(self._kit.now() / 1000, zone) + timedelta(days=_DAYS_AHEAD)
        begin = int(day.replace(hour=_FIRST_HOUR, minute=0, second=0, microsecond=0).timestamp() * 1000)
        header = Header("", MeetingKind.REGULAR, "", begin, begin + _HOURS * 3_600_000, "")
        self._open_header(header, self.tr("New agenda"))

    def _header_again(self, view: AgendaView, written: Header) -> None:
        self.edit_header(view)
        if self._header is not None:
            self._header.fill(written)

    def _open_header(self, header: Header, title: str) -> None:
        form = AgendaHeaderForm(self.sheet, self._kit.wording.zone)
        form.fill(header)
        form.saved.connect(self._on_header_saved)
        form.cancelled.connect(self._on_cancelled)
        self._open(title, form)
        self._header, self._begun_with = form, form.values()
        form.ui.title.setFocus()

    def _on_header_saved(self) -> None:
        if self._header is None:
            return
        header = self._header.values()
        self._header, self._begun_agenda = None, None
        self.sheet.close_sheet()
        preparing = self._desk.preparing
        if self._view is not None:
            self.decided.emit(partial(preparing.change_header, self._view.meeting, header))
            return
        plan = AgendaPlan(header.title, header.kind, header.number, header.starts_at, header.ends_at, header.place)
        self.decided.emit(partial(preparing.start, plan))

    # The way to the chair -------------------------------------------------------------------------------------------

    def send(self, view: AgendaView, stops: list[str], open_: list[str]) -> None:
        """Ask for what must be said before the agenda goes to the chair."""
        chairs = self._desk.preparing.body.with_role(Role.CHAIR)
        chair = chairs[0].name if chairs else self.tr("The chair")
        form = AgendaSendForm(self.sheet, chair, stops, open_)
        form.sent.connect(self._on_sent)
        form.cancelled.connect(self._on_cancelled)
        self._open(self.tr("Send to the chair"), form)
        self._view, self._send = view, form
        meeting, reason = self._begun_reason
        if meeting == view.meeting:
            form.ui.reason.setPlainText(reason)

    def _on_sent(self) -> None:
        if self._send is None or self._view is None:
            return
        reason, self._send, self._begun_reason = self._send.reason(), None, ("", "")
        self.sheet.close_sheet()
        self.decided.emit(partial(self._desk.propose, self._view.meeting, reason))

    # Conflicts ------------------------------------------------------------------------------------------------------

    def decide(self, view: AgendaView, found: TextConflict) -> None:
        """Show both texts of a conflict."""
        person = self._desk.preparing.body.person(found.author)
        titles = {row.draft.item.id: row.draft.item.title for row in view.rows}

        def title_of(item: str) -> str:
            return titles.get(item, "…")

        author = person.name if person else "…"
        form = AgendaConflictForm(self.sheet, found, author, title_of, self._kit.wording)
        form.decided.connect(self._on_conflict_decided)
        self._open(self.tr("Two texts"), form)
        self._view, self._conflict = view, found.act

    def _on_conflict_decided(self, keep_late: bool) -> None:
        if self._view is None:
            return
        self.sheet.close_sheet()
        preparing = self._desk.preparing
        keep = preparing.keep_late if keep_late else preparing.keep_standing
        self.decided.emit(partial(keep, self._view.meeting, self._conflict))

    # Reasons and confirmations --------------------------------------------------------------------------------------

    def ask(self, heading: str, go_ahead: str, explanation: str, then: Callable[[str], Work]) -> None:
        """Ask for a reason; `then` makes the work of it."""
        dialog = ReasonDialog(self._over, heading, go_ahead, explanation)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_reason_given)
        self._dialog, self._then = dialog, then
        dialog.open()

    def confirm(self, question: str, go_ahead: str, explanation: str, work: Work) -> None:
        """Ask whether to go on."""
        dialog = ConfirmDialog(self._over, question, go_ahead, explanation=explanation)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_confirmed)
        self._dialog, self._go = dialog, work
        dialog.open()

    def _on_reason_given(self) -> None:
        if isinstance(self._dialog, ReasonDialog) and self._then is not None:
            work = self._then(self._dialog.reason())
            self._dialog, self._then = None, None
            self.decided.emit(work)

    def _on_confirmed(self) -> None:
        work, self._go, self._dialog = self._go, None, None
        if work is not None:
            self.decided.emit(work)
