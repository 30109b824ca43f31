"""One agenda: its items in a table, what is missing, and the one step that is next on its way to the members."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCursor, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QMenu, QWidget

from ecabinet.application.preparing_views import AgendaRow, AgendaView
from ecabinet.desktop import colours
from ecabinet.desktop.agenda_desk import AgendaDesk
from ecabinet.desktop.forms.ui_agenda_editor import Ui_AgendaEditorPanel
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.panels.agenda_checks import Remedied, Remedy, grouped, papers_to_mark
from ecabinet.desktop.panels.agenda_rows import AgendaRows, Asked, Deed
from ecabinet.desktop.panels.agenda_sheets import AgendaSheets, Work
from ecabinet.desktop.panels.agenda_words import AgendaWords, step_of
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.desktop.widgets.flow_row import lay_head
from ecabinet.domain.checks import Severity
from ecabinet.domain.dossiers import PaperKind
from ecabinet.domain.offices import OfficePhase

_ROOMY = 1010  # pixels at text size 100 % from which what is missing stands beside the table
PaperWork = Callable[[Callable[[int, int], None]], Any]
"""Work that takes papers in and tells how many of how many."""


class AgendaEditor(QWidget):
    """Told an agenda; the page does what it asks for.

    Signals: `deed_asked` with a `Work`; `papers_asked` with a `PaperWork`; `back_asked`; `meeting_asked` with the id.
    """

    deed_asked = Signal(object)
    papers_asked = Signal(object)
    back_asked = Signal()
    meeting_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AgendaEditorPanel()
        self.ui.setupUi(self)
        self._kit: PageKit | None = None
        self._desk: AgendaDesk | None = None
        self._sheets: AgendaSheets | None = None
        self._view: AgendaView | None = None
        self._rows, self._words = AgendaRows(self), AgendaWords(self)
        self._files_for: Asked | None = None
        self._banner_work: Callable[[], None] = self._on_undo_asked
        self._connect()
        for widget in (self.ui.progress_card, self.ui.noticed, self.ui.edit_header, self.ui.main):
            widget.hide()

    def furnish(self, kit: PageKit, desk: AgendaDesk) -> None:
        """Give it what it works with; once, before it is shown."""
        self._kit, self._desk = kit, desk
        self._sheets = AgendaSheets(self, kit, desk)
        self._sheets.decided.connect(self.deed_asked)
        self._sheets.dropped.connect(self._on_sheet_dropped)
        self.retranslate()

    @property
    def sheets(self) -> AgendaSheets:
        """The side sheets over it."""
        if self._sheets is None:
            raise LookupError("the editor was not furnished")
        return self._sheets

    def tell(self, view: AgendaView) -> None:
        """Show an agenda."""
        if self._kit is None:
            return
        if self._view is not None and self._view.meeting != view.meeting:
            self.sheets.sheet.close_sheet()
            self.ui.banner.settle()
        self._view = view
        ui, wording = self.ui, self._kit.wording
        ui.title.setText(view.header.title)
        ui.who_sees.setText(self._who_sees(view))
        ui.steps.tell(self._words.steps(), step_of(view.phase))
        ui.hint.setText(self._hint(view))
        ui.hint.setVisible(bool(ui.hint.text()))
        ui.table.tell(self._rows.lines(view, wording))
        ui.drop.setVisible(view.may_edit)
        ui.checks_title.setText(self._checks_title(view))
        ui.checks.tell(view, self._kit.faults, wording)
        self._show_header(view)
        self._show_buttons(view)
        self._lay_out()

    def retranslate(self) -> None:
        """Set every text again."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.table.retranslate()
        ui.undo.setToolTip(self.tr("Undo (Ctrl Z)"))
        ui.redo.setToolTip(self.tr("Redo (Ctrl Shift Z)"))
        ui.drop.tell(
            self.tr("Drop papers on an item, or here for a new item"),
            self.tr("Choose papers…"),
            (".pdf",),
            self.tr("Papers"),
        )
        if self._view is not None:
            self.tell(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._lay_out()
        super().changeEvent(event)

    # Showing --------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Put what is missing below the table, and the buttons below the title, where there is little room."""
        lay_head(self.ui.head, self.width())
        roomy = self.width() >= colours.pixels(_ROOMY)
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        if self.ui.columns.direction() != direction:
            self.ui.columns.setDirection(direction)
            self.ui.columns.setStretch(0, 7 if roomy else 0)
            self.ui.columns.setStretch(1, 3 if roomy else 0)

    def _who_sees(self, view: AgendaView) -> str:
        if view.phase is OfficePhase.PUBLISHED:
            return self.tr("The members have this agenda")
        if view.phase is OfficePhase.DRAFT:
            return self.tr("Only the Secretariat sees this draft") if view.is_secretary else self.tr("A draft")
        return self.tr("Only Secretariat and chair see this agenda")

    def _hint(self, view: AgendaView) -> str:
        if view.phase is OfficePhase.DRAFT and view.returned_because:
            return self.tr("The chair sent it back: {reason}").format(reason=view.returned_because)
        if view.phase is OfficePhase.PROPOSED and view.is_chair:
            return self.tr("Please approve it or send it back. Approving convenes the meeting with this agenda.")
        return {
            OfficePhase.PROPOSED: self.tr("It is with the chair and can be changed again once it comes back."),
            OfficePhase.CONVENED: self.tr("The chair has approved it. Papers may still change until it is frozen."),
            OfficePhase.FROZEN: self.tr("Nothing changes any more. Publishing sends it to every member."),
            OfficePhase.PUBLISHED: self.tr("Every change from now on is announced to the members with its reason."),
        }.get(view.phase, "")

    def _checks_title(self, view: AgendaView) -> str:
        if view.phase is OfficePhase.DRAFT:
            return self.tr("Before it can go to the chair")
        if view.phase in {OfficePhase.PROPOSED, OfficePhase.CONVENED}:
            return self.tr("Before it can be frozen")
        return self.tr("Figures")

    def _show_header(self, view: AgendaView) -> None:
        if self._kit is None:
            return
        header, wording = view.header, self._kit.wording
        self.ui.edit_header.setVisible(view.may_edit)
        span = wording.span(header.starts_at, header.ends_at)
        self.ui.when.setText(f"{wording.weekday_and_date(header.starts_at)}, {span}")
        kind = self._words.kind(header.kind)
        number = self.tr("{kind} no. {number}").format(kind=kind, number=header.number) if header.number else kind
        self.ui.where.setText(" · ".join(part for part in (header.place, number) if part))
        self.ui.expected.hide()

    def _show_buttons(self, view: AgendaView) -> None:
        ui, phase, secretary = self.ui, view.phase, view.is_secretary
        for button, shown in ((ui.undo, view.may_edit), (ui.redo, view.may_edit)):
            button.setVisible(shown)
        ui.undo.setEnabled(view.can_undo)
        ui.redo.setEnabled(view.can_redo)
        # Into a frozen agenda an item comes only with its papers: opening it again is the way.
        late = phase is OfficePhase.CONVENED or (phase is OfficePhase.PUBLISHED and view.is_open)
        ui.add_item.setVisible(view.may_edit or (secretary and late))
        ui.add_item.setText(self.tr("Add item") if view.may_edit else self.tr("Add late item…"))
        ui.send_back.setVisible(phase is OfficePhase.PROPOSED and view.is_chair)
        ui.unfreeze.setVisible(phase is OfficePhase.FROZEN and (secretary or view.is_chair))
        text, is_ready, symbol = self._main(view)
        ui.main.setVisible(bool(text))
        ui.main.setText(text)
        ui.main.setEnabled(is_ready)
        ui.main.setIcon(icon(symbol, Token.ON_NAVY))
        ui.actions.updateGeometry()

    def _main(self, view: AgendaView) -> tuple[str, bool, Icon]:
        """The one step that is next: its words, whether it can be done now, its icon."""
        open_ = [group for group in grouped(view.open_problems()) if group[0].severity is not Severity.NOTE]
        match view.phase:
            case OfficePhase.DRAFT if view.is_secretary:
                text = self.tr("Send to the chair…")
                if open_:
                    text = self.tr("Send to the chair… (%n problems)", "", len(open_))
                return text, bool(view.rows) and not view.conflicts, Icon.SEND
            case OfficePhase.PROPOSED if view.is_chair:
                return self.tr("Approve"), True, Icon.AGREE
            case OfficePhase.CONVENED if view.is_secretary:
                return self._freeze(view)
            case OfficePhase.FROZEN if view.is_secretary:
                return self.tr("Publish…"), not view.conflicts, Icon.PUBLISH
            case OfficePhase.PUBLISHED:
                return self.tr("Show the meeting"), True, Icon.READ
        return "", False, Icon.SEND

    def _freeze(self, view: AgendaView) -> tuple[str, bool, Icon]:
        if view.brought < view.papers:
            said = self.tr("{brought} of {papers} papers delivered")
            return said.format(brought=view.brought, papers=view.papers), False, Icon.FREEZE
        stops = [problem for problem in view.problems if problem.severity is Severity.ERROR]
        return self.tr("Freeze"), not stops, Icon.FREEZE

    # What the person does -------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.actions.take(ui.undo, ui.redo, ui.add_item, ui.send_back, ui.unfreeze, ui.main)
        ui.undo.setIcon(icon(Icon.UNDO))
        ui.redo.setIcon(icon(Icon.REDO))
        ui.add_item.setIcon(icon(Icon.ADD))
        ui.back.clicked.connect(self.back_asked)
        ui.undo.clicked.connect(self._on_undo_asked)
        ui.redo.clicked.connect(self._on_redo_asked)
        ui.add_item.clicked.connect(self._on_add_item_clicked)
        ui.send_back.clicked.connect(self._on_send_back_clicked)
        ui.unfreeze.clicked.connect(self._on_unfreeze_clicked)
        ui.main.clicked.connect(self._on_main_clicked)
        ui.edit_header.clicked.connect(self._on_edit_header_clicked)
        ui.table.asked.connect(self._on_table_asked)
        ui.table.moved.connect(self._on_table_moved)
        ui.table.papers_dropped.connect(self._on_table_papers_dropped)
        ui.drop.dropped.connect(self._on_drop_dropped)
        ui.checks.asked.connect(self._on_checks_asked)
        ui.banner.action_asked.connect(self._on_banner_action)
        keys = (
            (QKeySequence.StandardKey.Undo, self._on_undo_asked),
            (QKeySequence("Ctrl+Shift+Z"), self._on_redo_asked),
        )
        for sequence, slot in keys:
            QShortcut(QKeySequence(sequence), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _do(self, work: Work) -> None:
        self.deed_asked.emit(work)

    def _on_undo_asked(self) -> None:
        if self._view is not None and self._desk is not None and self._view.can_undo:
            self.ui.banner.settle()
            self._do(partial(self._desk.preparing.undo, self._view.meeting))

    def _on_redo_asked(self) -> None:
        if self._view is not None and self._desk is not None and self._view.can_redo:
            self._do(partial(self._desk.preparing.redo, self._view.meeting))

    def _on_add_item_clicked(self) -> None:
        if self._view is not None:
            self.sheets.new_item(self._view)

    def _on_edit_header_clicked(self) -> None:
        if self._view is not None:
            self.sheets.edit_header(self._view)

    def _on_send_back_clicked(self) -> None:
        if self._view is not None and self._desk is not None:
            work = partial(partial, self._desk.preparing.send_back, self._view.meeting)
            self.sheets.ask(
                self.tr("What should be changed?"),
                self.tr("Send back"),
                self.tr("The Secretariat reads this and can edit the agenda again."),
                work,
            )

    def _on_unfreeze_clicked(self) -> None:
        if self._view is not None and self._desk is not None:
            self.sheets.ask(
                self.tr("Why is the agenda opened again?"),
                self.tr("Unfreeze"),
                self.tr("Papers can be changed until it is frozen once more. The reason stays on record."),
                partial(partial, self._desk.preparing.unfreeze, self._view.meeting),
            )

    def _on_main_clicked(self) -> None:
        view, desk = self._view, self._desk
        if view is None or desk is None:
            return
        match view.phase:
            case OfficePhase.DRAFT:
                self._send(view)
            case OfficePhase.PROPOSED:
                self._do(partial(desk.preparing.approve, view.meeting))
            case OfficePhase.CONVENED:
                self._do(partial(desk.preparing.freeze, view.meeting))
            case OfficePhase.FROZEN:
                said = self.tr(
                    "{members} members receive the agenda and {papers} papers on their laptops. From then on"
                    " every change is announced to them."
                )
                self.sheets.confirm(
                    self.tr("Publish “{title}”?").format(title=view.header.title),
                    self.tr("Publish"),
                    said.format(members=view.expected, papers=view.papers),
                    partial(desk.publishing.publish, view.meeting),
                )
            case _:
                self.meeting_asked.emit(view.meeting)

    def _send(self, view: AgendaView) -> None:
        if self._kit is None:
            return
        stops, open_ = [], []
        for group in grouped(view.open_problems()):
            sentence = self.ui.checks.sentence(view, group, self._kit.faults)
            if group[0].severity is Severity.ERROR:
                stops.append(sentence)
            elif group[0].severity is Severity.WARNING:
                open_.append(sentence)
        self.sheets.send(view, stops, open_)

    # Items and papers -----------------------------------------------------------------------------------------------

    def _on_table_moved(self, item: str, place: int) -> None:
        if self._view is not None and self._desk is not None:
            self._do(partial(self._desk.preparing.move_item, self._view.meeting, item, place))

    def _on_table_asked(self, asked: Asked) -> None:
        view, desk = self._view, self._desk
        row = view.row(asked.item) if view else None
        if view is None or desk is None or row is None:
            return
        preparing, meeting, item = desk.preparing, view.meeting, asked.item
        match asked.deed:
            case Deed.EDIT:
                self.sheets.edit_item(view, row)
            case Deed.DECIDE:
                self._decide(view, item)
            case Deed.UP | Deed.DOWN:
                self._do(partial(preparing.step_item, meeting, item, -1 if asked.deed is Deed.UP else 1))
            case Deed.ADD_PAPER | Deed.REPLACE_PAPER:
                self._choose_files(asked)
            case Deed.REMOVE:
                self._remove(view, row)
            case Deed.KIND:
                self._do(partial(desk.set_kind, meeting, item, asked.paper, PaperKind(asked.choice)))
            case Deed.REMOVE_PAPER:
                self._do(partial(preparing.remove_paper, meeting, item, asked.paper))
            case Deed.WITHDRAW | Deed.WITHDRAW_PAPER:
                self._withdraw(row, asked)

    def _decide(self, view: AgendaView, subject: str) -> None:
        found = next((one for one in view.conflicts if subject in {one.subject, one.act}), None)
        if found is not None:
            self.sheets.decide(view, found)

    def _remove(self, view: AgendaView, row: AgendaRow) -> None:
        if self._desk is None:
            return
        self._do(partial(self._desk.preparing.remove_item, view.meeting, row.draft.item.id))
        said = self.tr("“{title}” is off the agenda.").format(title=row.draft.item.title)
        self.ui.banner.tell(BannerKind.INFO, said, self.tr("Undo"))
        self._banner_work = self._on_undo_asked

    def _withdraw(self, row: AgendaRow, asked: Asked) -> None:
        if self._desk is None or self._view is None:
            return
        publishing, explanation = self._desk.publishing, self.tr("The members read the reason. It stays on record.")
        if asked.deed is Deed.WITHDRAW:
            heading = self.tr("Why is item {number} withdrawn?").format(number=row.draft.item.number)
            work = partial(partial, publishing.withdraw_item, self._view.meeting, asked.item)
        else:
            title = next((paper.title for paper in row.draft.papers if paper.id == asked.paper), "")
            heading = self.tr("Why is “{title}” withdrawn?").format(title=title)
            work = partial(partial, publishing.withdraw_paper, asked.item, asked.paper)
        self.sheets.ask(heading, self.tr("Withdraw"), explanation, work)

    def _choose_files(self, asked: Asked) -> None:
        dialog = QFileDialog(self, self.tr("Choose papers"), "", self.tr("Papers") + " (*.pdf)")
        several = asked.deed is Deed.ADD_PAPER
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_chosen)
        self._files_for = asked
        dialog.open()

    def _on_files_chosen(self, names: list[str]) -> None:
        if self._files_for is not None:
            self.take_files(self._files_for, [Path(name) for name in names])

    def take_files(self, asked: Asked, files: list[Path]) -> None:
        """Add files to an item, or put one in the place of a paper; after publication the reason is asked first."""
        view, desk = self._view, self._desk
        if view is None or desk is None or not files:
            return
        if asked.deed is Deed.ADD_PAPER:
            self.papers_asked.emit(partial(desk.add_papers, view.meeting, asked.item, files))
            return
        replace = partial(desk.replace_paper, view.meeting, asked.item, asked.paper, files[0])
        if view.phase is not OfficePhase.PUBLISHED:
            self._do(partial(replace, ""))
            return
        self.sheets.ask(
            self.tr("Why is the paper replaced?"),
            self.tr("Send the new version"),
            self.tr("Members read the reason. Stances on the old version stay, marked as such, until taken again."),
            partial(partial, replace),
        )

    def _on_table_papers_dropped(self, item: str, files: list[Path]) -> None:
        row = self._view.row(item) if self._view else None
        if self._view is None or row is None:
            return
        add = Asked(Deed.ADD_PAPER, item)
        if self._view.phase is not OfficePhase.PUBLISHED or len(files) > 1 or not row.draft.papers:
            self.take_files(add, files)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for paper in row.draft.papers:
            entry = menu.addAction(self.tr("Replace “{title}”…").format(title=paper.title))
            entry.setData((Asked(Deed.REPLACE_PAPER, item, paper.id), files))
        menu.addSeparator()
        menu.addAction(self.tr("Add as a further paper")).setData((add, files))
        menu.triggered.connect(self._on_dropped_chosen)
        menu.popup(QCursor.pos())

    def _on_dropped_chosen(self, entry: QAction) -> None:
        asked, files = entry.data()
        self.take_files(asked, files)

    def _on_drop_dropped(self, files: list[Path]) -> None:
        if self._view is not None and self._desk is not None:
            self.papers_asked.emit(partial(self._desk.item_of_papers, self._view.meeting, files))

    # Problems -------------------------------------------------------------------------------------------------------

    def _on_checks_asked(self, asked: Remedied) -> None:
        view, desk = self._view, self._desk
        if view is None or desk is None:
            return
        row = view.row(asked.subject)
        match asked.remedy:
            case Remedy.SHOW if row is not None:
                self.sheets.edit_item(view, row, question=asked.problems[0].code == "check_question")
            case Remedy.MARK_SUMMARY:
                self._mark_summary(asked.subject)
            case Remedy.ADD_PAPER:
                self._choose_files(Asked(Deed.ADD_PAPER, asked.subject))
            case Remedy.RENUMBER:
                self._do(partial(desk.preparing.renumber, view.meeting))
            case Remedy.EDIT_HEADER:
                self.sheets.edit_header(view)
            case Remedy.DECIDE:
                self._decide(view, asked.subject)
            case Remedy.ACCEPT:
                self.sheets.ask(
                    self.tr("Why does it go on without?"),
                    self.tr("Go on without"),
                    self.tr("The chair reads this beside the agenda."),
                    partial(partial, desk.accept, view.meeting, asked.problems),
                )
            case _:
                pass

    def _mark_summary(self, item: str) -> None:
        if self._view is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for paper, title in papers_to_mark(self._view, item):
            menu.addAction(title).setData(Asked(Deed.KIND, item, paper, PaperKind.SUMMARY.value))
        menu.addSeparator()
        menu.addAction(self.tr("Add a paper…")).setData(Asked(Deed.ADD_PAPER, item))
        menu.triggered.connect(self._on_summary_chosen)
        menu.popup(self.ui.checks.mapToGlobal(QPoint(0, 0)) if not self.underMouse() else QCursor.pos())

    def _on_summary_chosen(self, entry: QAction) -> None:
        self._on_table_asked(entry.data())

    def _on_sheet_dropped(self, title: str) -> None:
        said = self.tr("What you wrote for “{title}” was not saved.").format(title=title)
        self.ui.banner.tell(BannerKind.WARN, said, self.tr("Go on writing"))
        self._banner_work = self.sheets.take_up

    def _on_banner_action(self) -> None:
        self.ui.banner.settle()
        self._banner_work()
