"""Members & laptops: who belongs to the body, who is invited, with which laptops they come."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu

from ecabinet.application.admitting import Admission, Admitting, MembersView
from ecabinet.application.seconding import Seconding, Waiting
from ecabinet.application.succeeding import Seat, Succeeding
from ecabinet.desktop.dialogs.accounts import AccountsDialog
from ecabinet.desktop.dialogs.end_office import EndOfficeDialog
from ecabinet.desktop.dialogs.provider import ProviderCheck, ProviderDialog
from ecabinet.desktop.dialogs.register_key import RegisterKeyDialog
from ecabinet.desktop.dialogs.withdraw_laptop import WithdrawLaptopDialog
from ecabinet.desktop.forms.ui_members import Ui_MembersPage
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.member_import import PeopleRead, read_people
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.member import MemberForm
from ecabinet.desktop.panels.members_invited import MembersInvited
from ecabinet.desktop.panels.members_preview import MembersPreview
from ecabinet.desktop.panels.members_waiting import MembersWaiting
from ecabinet.desktop.panels.office import OfficeForm
from ecabinet.desktop.routes import Route
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.desktop.widgets.flow_row import lay_head
from ecabinet.desktop.widgets.side_sheet import SideSheet
from ecabinet.domain.bodies import Person
from ecabinet.domain.faults import Fault
from ecabinet.protocol.envelope import new_id
from ecabinet.protocol.invitations import Invitation

_SHEETS = "*.xlsx *.xlsm *.csv"


class MembersPage(Page):
    """For the Secretariat and administrators; the secrets of invitations live in the sheet that shows them alone."""

    def __init__(
        self,
        kit: PageKit,
        admitting: Admitting,
        seconding: Seconding,
        succeeding: Succeeding,
        check_provider: ProviderCheck,
    ) -> None:
        super().__init__()
        self._kit, self._admitting, self._succeeding = kit, admitting, succeeding
        self._check_provider = check_provider
        self._seconding = seconding
        self._naming: ProviderDialog | None = None
        self._changing: RegisterKeyDialog | None = None
        self._view: MembersView | None = None
        self._form: MemberForm | None = None
        self._begun_with: Person | None = None
        self._unfinished: Person | None = None
        self._read: PeopleRead | None = None
        self._revoking: WithdrawLaptopDialog | None = None
        self._giving: tuple[str, OfficeForm] | None = None
        self._ending: EndOfficeDialog | None = None
        self._asking: AccountsDialog | None = None
        self._unsaved: tuple[Invitation, ...] = ()
        self._found_waiting: tuple[Waiting | Seat, ...] = ()
        self.ui = Ui_MembersPage()
        self.ui.setupUi(self)
        self._sheet = SideSheet(self)
        ui = self.ui
        self._waiting = MembersWaiting(
            kit, seconding, succeeding, rows=ui.waiting, card=ui.waiting_card, sheet=self._sheet
        )
        self._waiting.asked.connect(self._on_waiting_asked)
        ui.actions.take(ui.take_over, ui.add, ui.more, ui.invite)
        ui.finding.take(ui.search, ui.choose_open)
        self.sign_in = QAction(icon(Icon.LOCK), "", self)
        self.sign_in.triggered.connect(self._on_sign_in_triggered)
        menu = QMenu(ui.more)
        self.register_key = QAction(icon(Icon.KEY), "", self)
        self.register_key.triggered.connect(self._on_register_key_triggered)
        menu.addAction(self.sign_in)
        menu.addAction(self.register_key)
        ui.more.setMenu(menu)
        ui.more.setIcon(icon(Icon.MORE))
        ui.more.hide()
        ui.take_over.setIcon(icon(Icon.IMPORT))
        ui.add.setIcon(icon(Icon.ADD))
        ui.invite.setIcon(icon(Icon.INVITE, Token.ON_NAVY))
        ui.take_over.clicked.connect(self._on_take_over_clicked)
        ui.add.clicked.connect(self._on_add_clicked)
        ui.invite.clicked.connect(self._on_invite_clicked)
        ui.choose_open.clicked.connect(self._on_choose_open_clicked)
        ui.search.textChanged.connect(ui.people.look_for)
        ui.people.opened.connect(self._on_person_opened)
        ui.people.ticked.connect(self._on_ticked)
        ui.banner.action_asked.connect(self._on_banner_action)
        self._sheet.closed.connect(self._on_sheet_closed)

    def title(self) -> str:
        """“Members & laptops”."""
        return self.tr("Members & laptops")

    def shown(self, route: Route) -> None:
        """Look again at each visit."""
        del route
        self._load()

    def refresh(self, changed: frozenset[str]) -> None:
        """Somebody joined, or was changed."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        if self._view is not None:
            self._show(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where there is little room."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._lay_out()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        for head in (self.ui.head, self.ui.above):
            lay_head(head, self.width())

    # Showing --------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        def look(_progress: Progress) -> tuple[MembersView, tuple[Waiting | Seat, ...]]:
            return self._admitting.view(), self._waiting.look()

        self._kit.tasks.run(look, self._on_looked, failed=self._on_failed)

    def _on_looked(self, found: tuple[MembersView, tuple[Waiting | Seat, ...]]) -> None:
        view, self._found_waiting = found
        self._show(view)

    def _on_waiting_asked(self, deed: Callable[[], Any]) -> None:
        self._form = None
        self._do(deed, self._on_recorded)

    def _show(self, view: MembersView) -> None:
        self._view = view
        self._waiting.show(self._found_waiting)
        ui = self.ui
        ui.people.tell(view.lines, self._kit.wording, self._kit.now())
        may = (
            self.tr("You name and invite everybody")
            if view.is_administrator
            else self.tr(
                "You invite members and staff; chair, secretaries and administrators are invited by administrators"
            )
        )
        ui.who_sees.setText(may)
        ui.more.setVisible(view.is_administrator)
        self.sign_in.setText(self.tr("Where people sign in when they join…"))
        self.register_key.setText(self.tr("Change the register’s key…"))
        parts = [self.tr("%n members decide", "", view.voters)]
        parts.append(self.tr("{number} of them have a laptop").format(number=view.with_laptop))
        if view.waiting:
            parts.append(self.tr("%n changes are on their way to the central system", "", view.waiting))
        ui.summary.setText(" · ".join(parts))
        self._on_ticked()
        self._lay_out()

    def _on_ticked(self) -> None:
        number = len(self.ui.people.people.ticks)
        self.ui.invite.setText(self.tr("Invite %n people", "", number) if number else self.tr("Invite"))
        self.ui.invite.setEnabled(number > 0)
        self.ui.actions.updateGeometry()

    # People ---------------------------------------------------------------------------------------------------------

    def _on_add_clicked(self) -> None:
        order = max((line.person.order for line in self._view.lines), default=0) + 1 if self._view else 1
        self._open_person(Person(new_id(), "", order=order), self.tr("Add a person"))

    def _on_person_opened(self, person: str) -> None:
        line = self._view.line(person) if self._view else None
        if line is not None:
            self._open_person(line.person, line.person.name)

    def _on_unfinished_asked(self) -> None:
        """Show again what was written when the sheet was closed."""
        written = self._unfinished
        if written is None:
            return
        line = self._view.line(written.id) if self._view else None
        self._open_person(line.person if line else written, line.person.name if line else self.tr("Add a person"))
        if self._form is not None:
            self._form.fill(written)

    def _open_person(self, person: Person, title: str) -> None:
        view = self._view
        if view is None:
            return
        form = MemberForm(self._sheet, person, view.line(person.id), names_officers=view.is_administrator)
        form.tell_laptops(self._kit.wording, self._kit.now(), is_administrator=view.is_administrator)
        offices = self._succeeding.offices_of(person.id)
        form.tell_offices(offices, self._kit.wording, may_assign=self._succeeding.may_assign)
        form.office_asked.connect(self._on_office_asked)
        form.end_asked.connect(self._on_end_asked)
        form.saved.connect(self._on_person_saved)
        form.cancelled.connect(self._on_person_cancelled)
        form.invite_asked.connect(self._on_form_invite_asked)
        form.revoke_asked.connect(self._on_form_revoke_asked)
        self._form, self._begun_with = form, form.values()
        self._sheet.open(title, form)
        form.ui.name.setFocus()

    def _on_person_saved(self) -> None:
        """The sheet stays until it is recorded, so that a refusal costs no text."""
        if self._form is not None:
            self._do(partial(self._admitting.put, self._form.values()), self._on_person_recorded)

    def _on_person_recorded(self, _recorded: object) -> None:
        self._on_person_cancelled()
        self._load()

    def _on_person_cancelled(self) -> None:
        self._form = self._unfinished = None
        self._sheet.close_sheet()

    def _on_form_invite_asked(self) -> None:
        if self._form is not None:
            self._invite((self._form.values().id,))

    # Offices --------------------------------------------------------------------------------------------------------

    def _on_office_asked(self) -> None:
        if self._form is None:
            return
        person = self._form.values()
        self._on_sheet_closed()
        form = OfficeForm(self._sheet, self._succeeding.known_offices(), self._succeeding.today())
        form.saved.connect(self._on_office_saved)
        form.cancelled.connect(self._sheet.close_sheet)
        self._giving = (person.id, form)
        self._sheet.open(self.tr("An office for {name}").format(name=person.name), form)
        form.ui.title.setFocus()

    def _on_office_saved(self) -> None:
        if self._giving is None:
            return
        person, form = self._giving
        deed = partial(
            self._succeeding.assign,
            person,
            title=form.ui.title.text(),
            agency=form.ui.agency.text(),
            since=form.since,
            until=form.until,
            tenure=form.tenure,
            succeeds=form.succeeds,
        )
        self._do(deed, self._on_office_recorded)

    def _on_office_recorded(self, _recorded: object) -> None:
        self._giving = None
        self._sheet.close_sheet()
        self._load()

    def _on_end_asked(self, holding: str) -> None:
        if self._form is None:
            return
        offices = self._succeeding.offices_of(self._form.values().id)
        held = next((one for one in offices if one.holding.id == holding), None)
        if held is None:
            return
        dialog = EndOfficeDialog(self, held, self._succeeding.today())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_end_accepted)
        self._ending = dialog
        dialog.open()

    def _on_end_accepted(self) -> None:
        dialog, self._ending = self._ending, None
        if dialog is not None:
            deed = partial(self._succeeding.end, dialog.holding, dialog.until, dialog.reason)
            self._sheet.close_sheet()
            self._do(deed, self._on_recorded)

    # Laptops --------------------------------------------------------------------------------------------------------

    def _on_form_revoke_asked(self, device: str) -> None:
        if self._form is None or self._view is None or not self._view.is_administrator:
            return
        line = self._view.line(self._form.values().id)
        laptop = next((one for one in line.laptops if one.id == device), None) if line else None
        if laptop is None:
            return
        dialog = WithdrawLaptopDialog(self, self._form.values().name, laptop)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_revoke_accepted)
        self._revoking = dialog
        dialog.open()

    def _on_revoke_accepted(self) -> None:
        dialog, self._revoking = self._revoking, None
        if dialog is None:
            return
        deed = partial(self._admitting.revoke, dialog.device, dialog.reason, dialog.withdrawal)
        self._form = None
        self._sheet.close_sheet()
        self._do(deed, self._on_recorded)

    # Invitations ----------------------------------------------------------------------------------------------------

    def _on_choose_open_clicked(self) -> None:
        open_ = {Admission.NONE, Admission.EXPIRED}
        lines = self._view.lines if self._view else ()
        self.ui.people.people.tick([line.person.id for line in lines if line.admission in open_])

    def _on_invite_clicked(self) -> None:
        self._invite(self.ui.people.people.ticks)

    def _invite(self, people: tuple[str, ...]) -> None:
        asked = self._admitting.without_account(people)
        if not asked:
            self._do(partial(self._admitting.invite, people), self._on_invited)
            return
        dialog = self._asking = AccountsDialog(self, people, asked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_accounts_accepted)
        dialog.open()

    def _on_accounts_accepted(self) -> None:
        dialog, self._asking = self._asking, None
        if dialog is not None:
            deed = partial(self._admitting.invite, dialog.people, accounts=dialog.accounts)
            self._do(deed, self._on_invited)

    def _on_invited(self, invitations: tuple[Invitation, ...]) -> None:
        self.ui.people.people.tick(())
        self._unsaved = invitations
        self._show_invited()
        self._load()

    def _show_invited(self) -> None:
        panel = MembersInvited(self._sheet, self._kit, self._unsaved, self._admitting.body.utc_offset)
        panel.saved.connect(self._on_invited_saved)
        self._form = None
        self._sheet.open(self.tr("Invitations"), panel)

    def _on_invited_saved(self) -> None:
        self._unsaved = ()

    def _on_sheet_closed(self) -> None:
        form, self._form, self._giving = self._form, None, None
        if self._unsaved:
            said = self.tr("%n invitations were not saved yet.", "", len(self._unsaved))
            self.ui.banner.tell(BannerKind.WARN, said, self.tr("Show them again"))
        elif form is not None and form.values() != self._begun_with:
            self._unfinished = form.values()
            said = self.tr("What you wrote about “{name}” was not saved.").format(name=self._unfinished.name or "…")
            self.ui.banner.tell(BannerKind.WARN, said, self.tr("Go on writing"))

    def _on_banner_action(self) -> None:
        self.ui.banner.settle()
        if self._unsaved:
            self._show_invited()
        else:
            self._on_unfinished_asked()

    # Where people sign in --------------------------------------------------------------------------------------------

    def _on_sign_in_triggered(self) -> None:
        dialog = self._naming = ProviderDialog(self, self._admitting.provider, self._check_provider, self._kit)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_provider_accepted)
        dialog.open()

    def _on_provider_accepted(self) -> None:
        dialog, self._naming = self._naming, None
        if dialog is not None and dialog.provider != self._admitting.provider:
            self._do(partial(self._admitting.name_provider, dialog.provider), self._on_provider_named)

    def _on_provider_named(self, _recorded: object) -> None:
        provider = self._admitting.provider
        if provider is None:
            said = self.tr("People join without signing in from now on.")
        else:
            said = self.tr("Who joins from now on signs in at {address} first.").format(address=provider.issuer)
        self.ui.banner.tell(BannerKind.GOOD, said)
        self._load()

    # The register's key ---------------------------------------------------------------------------------------------

    def _on_register_key_triggered(self) -> None:
        dialog = self._changing = RegisterKeyDialog(self, self._seconding, self._kit)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_register_key_accepted)
        dialog.open()

    def _on_register_key_accepted(self) -> None:
        dialog, self._changing = self._changing, None
        if dialog is not None:
            self._do(partial(self._seconding.change_key, dialog.key), self._on_key_signed)

    def _on_key_signed(self, _recorded: object) -> None:
        said = (
            self.tr("Signed. Now another administrator has to agree to the new key.")
            if self._seconding.second_needed
            else self.tr("Signed. The new key comes into force once this has reached the central system.")
        )
        self.ui.banner.tell(BannerKind.GOOD, said)
        self._load()

    # Import ---------------------------------------------------------------------------------------------------------

    def _on_take_over_clicked(self) -> None:
        named = self.tr("Spreadsheets")
        sheets = f"{named} ({_SHEETS})"
        dialog = QFileDialog(self, self.ui.take_over.text(), "", sheets)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_sheet_chosen)
        dialog.open()

    def _on_sheet_chosen(self, name: str) -> None:
        self.take_over(Path(name))

    def take_over(self, file: Path) -> None:
        """Read a spreadsheet and show what it would do."""
        self._do(partial(read_people, file, self._admitting), self._on_read)

    def _on_read(self, read: PeopleRead) -> None:
        preview = MembersPreview(self._sheet, read.people, read.problems, self._kit.faults)
        preview.taken.connect(self._on_preview_taken)
        preview.cancelled.connect(self._sheet.close_sheet)
        self._read = read
        self._sheet.open(self.tr("What the spreadsheet brings"), preview)

    def _on_preview_taken(self) -> None:
        if self._read is not None:
            read, self._read = self._read, None
            self._sheet.close_sheet()
            self.ui.noticed.tell(read.problems, self._kit.faults)
            self._do(partial(self._admitting.take_in, read.people), self._on_taken_in)

    def _on_taken_in(self, number: int) -> None:
        self.ui.banner.tell(BannerKind.GOOD, self.tr("%n people were taken over.", "", number))
        self._load()

    # How ------------------------------------------------------------------------------------------------------------

    def _do(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        def do(_progress: Progress) -> Any:  # noqa: ANN401 - each deed answers what it likes
            return work()

        self.ui.banner.settle()
        self._kit.tasks.run(do, done, failed=self._on_failed)

    def _on_recorded(self, _recorded: object) -> None:
        self._load()

    def _on_failed(self, fault: Fault) -> None:
        if self._giving is not None:
            self._giving[1].ui.error.tell(self._giving[1].ui.title, self._kit.faults.sentence(fault))
        elif self._form is not None:
            self._form.ui.error.tell(self._form.ui.name, self._kit.faults.sentence(fault))
        else:
            self._kit.faults.on_banner(self.ui.banner, fault)
        self._load()
