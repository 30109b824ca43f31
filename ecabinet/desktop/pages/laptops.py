"""My laptops: which ones record what counts as one's own, whether one knows them, and how the next one joins."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent

from ecabinet.application.notes_recovery import Came, NotesRecovery
from ecabinet.application.own_laptops import OwnLaptop, OwnLaptops
from ecabinet.desktop.deeds import Deeds
from ecabinet.desktop.dialogs.own_laptop import OwnLaptopDialog
from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.desktop.dialogs.sheet_letters import SheetLettersDialog
from ecabinet.desktop.forms.ui_laptops import Ui_LaptopsPage
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.own_invited import OwnInvited
from ecabinet.desktop.panels.sheet_renewal import SheetRenewal
from ecabinet.desktop.recovery_sheets import RecoverySheets
from ecabinet.desktop.routes import Route
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.desktop.widgets.flow_row import lay_head
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.desktop.widgets.side_sheet import SideSheet
from ecabinet.domain.bodies import Standing
from ecabinet.domain.faults import Fault
from ecabinet.protocol.invitations import Invitation


class LaptopsPage(Page):
    """For everybody; asked by Today, a new laptop is asked about as soon as the page is shown."""

    def __init__(
        self,
        kit: PageKit,
        own: OwnLaptops,
        notes: NotesRecovery,
        utc_offset: Callable[[], int],
        sheets: RecoverySheets | None = None,
    ) -> None:
        super().__init__()
        self._kit, self._own, self._notes, self._utc_offset = kit, own, notes, utc_offset
        self._view: tuple[OwnLaptop, ...] = ()
        self._asked_for = ""
        self._asking: tuple[str, OwnLaptopDialog] | None = None
        self._unsaved: Invitation | None = None
        self._typing: SheetLettersDialog | None = None
        self.ui = Ui_LaptopsPage()
        self.ui.setupUi(self)
        self.begin_at(self.ui.scroll)
        self._deeds = Deeds(kit, self.ui.banner, self)
        self._deeds.over.connect(self._load)
        self._sheet = SideSheet(self)
        self.ui.notes_card.hide()
        self.ui.sheet_card.setVisible(sheets is not None)
        self._renewal = SheetRenewal(kit, sheets, self._sheet, self.ui.sheet_what) if sheets is not None else None
        if self._renewal is not None:
            self.ui.renew.clicked.connect(self._renewal.begin)
            self._renewal.failed.connect(self._deeds.say)
        self.ui.recover.clicked.connect(self._on_recover_clicked)
        self.ui.actions.take(self.ui.add)
        self.ui.add.setIcon(icon(Icon.ADD, Token.ON_NAVY))
        self.ui.add.clicked.connect(self._on_add_clicked)
        self.ui.laptops.opened.connect(self._on_laptop_opened)
        self.ui.banner.action_asked.connect(self._on_banner_action)
        self._sheet.closed.connect(self._on_sheet_closed)

    def title(self) -> str:
        """“My laptops”."""
        return self.tr("My laptops")

    def shown(self, route: Route) -> None:
        """Look again at each visit; the place is the laptop one came about."""
        self._asked_for = route.place
        self._load()

    def refresh(self, changed: frozenset[str]) -> None:
        """A laptop joined, or was answered for elsewhere."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        if self._renewal is not None:
            self._renewal.retranslate()
        self._show(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the words where there is little room."""
        super().resizeEvent(event)
        lay_head(self.ui.head, self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            lay_head(self.ui.head, self.width())
        super().changeEvent(event)

    # Showing --------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        def look(_progress: Progress) -> tuple[OwnLaptop, ...]:
            return self._own.view()

        def look_for_notes(_progress: Progress) -> bool:
            return self._notes.waits()

        self._kit.tasks.run(look, self._show, failed=self._deeds.say)
        self._kit.tasks.run(look_for_notes, self.ui.notes_card.setVisible, failed=self._deeds.say)
        if self._renewal is not None:
            self._renewal.look()

    def _show(self, view: tuple[OwnLaptop, ...]) -> None:
        self._view = view
        self.ui.laptops.tell([self._row(one) for one in reversed(view)])
        asked, self._asked_for = self._asked_for, ""
        if asked and any(one.device.id == asked and one.may_answer for one in view):
            self._on_laptop_opened(asked)

    def _row(self, one: OwnLaptop) -> Row:
        device = one.device
        pill, kind = self._said(one)
        button = self.tr("Is it yours?") if one.may_answer else self.tr("Withdraw…") if one.may_withdraw else ""
        is_gone = device.standing is Standing.REVOKED
        token = Token.MUTED if is_gone else Token.OBJECT if one.may_answer else Token.NAVY
        return Row(
            key=device.id,
            title=device.label or self.tr("Laptop"),
            subtitle=self._history(one),
            icon=Icon.LAPTOP,
            token=token,
            button=button,
            primary=one.may_answer,
            pill=pill,
            pill_kind=kind,
        )

    def _said(self, one: OwnLaptop) -> tuple[str, Kind]:
        if one.is_this:
            return self.tr("this laptop"), Kind.NEUTRAL
        if one.may_answer:
            return self.tr("new"), Kind.OBJECT
        return {
            Standing.ADMITTED: ("", Kind.NEUTRAL),
            Standing.DISPUTED: (self.tr("shut out"), Kind.OBJECT),
            Standing.REVOKED: (self.tr("withdrawn"), Kind.NEUTRAL),
        }[one.device.standing]

    def _history(self, one: OwnLaptop) -> str:
        device, wording, now = one.device, self._kit.wording, self._kit.now()
        parts = [self.tr("admitted {moment}").format(moment=wording.stamp(device.admitted_at, now))]
        if device.objection is not None:
            said = self.tr("not known to you, said {moment}: {reason}")
            moment = wording.stamp(device.objection.at, now)
            parts.append(said.format(moment=moment, reason=device.objection.reason))
        if device.revoked_at is not None:
            said = self.tr("withdrawn {moment}: {reason}")
            parts.append(said.format(moment=wording.stamp(device.revoked_at, now), reason=device.revoked_because))
        if device.wiped_at is not None:
            parts.append(self.tr("emptied {moment}").format(moment=wording.stamp(device.wiped_at, now)))
        return " · ".join(parts)

    # Answering ------------------------------------------------------------------------------------------------------

    def _on_laptop_opened(self, device: str) -> None:
        one = next((found for found in self._view if found.device.id == device), None)
        if one is None:
            return
        if one.may_answer:
            self._ask(one)
        elif one.may_withdraw:
            self._ask_reason(
                self._own.withdraw,
                device,
                self.tr("Why do you withdraw this laptop?"),
                self.tr("Withdraw the laptop"),
                self.tr("Nothing recorded on it counts from then on. What it sent before stays."),
            )

    def _ask(self, one: OwnLaptop) -> None:
        dialog = OwnLaptopDialog(self, one, self._kit.wording, self._kit.now())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.mine.connect(self._on_mine)
        dialog.unknown.connect(self._on_unknown)
        self._asking = (one.device.id, dialog)
        dialog.open()

    def _on_mine(self) -> None:
        if self._asking is not None:
            self._deeds.do(partial(self._own.confirm, self._asking[0]))

    def _on_unknown(self) -> None:
        if self._asking is not None:
            self._ask_reason(
                self._own.dispute,
                self._asking[0],
                self.tr("Why do you not know this laptop?"),
                self.tr("Shut it out"),
                self.tr("It is shut out at once; an administrator will look into it. Call the Secretariat too."),
            )

    def _ask_reason(
        self, deed: Callable[[str, str], Any], device: str, heading: str, go_ahead: str, explanation: str
    ) -> None:
        self._deeds.ask_reason(ReasonDialog(self, heading, go_ahead, explanation), partial(deed, device))

    # A further laptop -----------------------------------------------------------------------------------------------

    def _on_add_clicked(self) -> None:
        def invite(_progress: Progress) -> Invitation:
            return self._own.invite()

        self.ui.banner.settle()
        self._kit.tasks.run(invite, self._on_invited, failed=self._deeds.failed)

    def _on_invited(self, invitation: Invitation) -> None:
        self._unsaved = invitation
        self._show_invited()

    def _show_invited(self) -> None:
        if self._unsaved is None:
            return
        panel = OwnInvited(self._sheet, self._kit, self._unsaved, self._utc_offset())
        panel.saved.connect(self._on_invited_saved)
        self._sheet.open(self.tr("A further laptop of mine"), panel)
        panel.ui.letters.setFocus()

    def _on_invited_saved(self) -> None:
        self._unsaved = None

    def _on_sheet_closed(self) -> None:
        if self._unsaved is not None:
            said = self.tr("The invitation for your further laptop was not saved.")
            self.ui.banner.tell(BannerKind.WARN, said, self.tr("Show it again"))
        elif self._renewal is not None and self._renewal.is_unkept:
            said = self.tr(
                "The new recovery sheet was neither printed nor saved. The former one opens this laptop no more."
            )
            self.ui.banner.tell(BannerKind.WARN, said, self.tr("Show it again"))

    def _on_banner_action(self) -> None:
        self.ui.banner.settle()
        if self._unsaved is not None:
            self._show_invited()
        elif self._renewal is not None:
            self._renewal.show_again()

    # What was kept on a laptop that is gone --------------------------------------------------------------------------

    def _on_recover_clicked(self) -> None:
        self._typing = SheetLettersDialog(self)
        self._typing.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._typing.submitted.connect(self._on_letters_submitted)
        self._typing.finished.connect(self._on_typing_finished)
        self._typing.open()

    def _on_typing_finished(self) -> None:
        self._typing = None

    def _on_letters_submitted(self, letters: str) -> None:
        def recover(_progress: Progress) -> Came:
            return self._notes.recover(letters)

        self.ui.banner.settle()
        self._kit.tasks.run(recover, self._on_recovered, failed=self._on_not_recovered)

    def _on_recovered(self, came: Came) -> None:
        if self._typing is not None:
            self._typing.accept()
        kind, said = {
            Came.ALL: (BannerKind.GOOD, self.tr("What you kept for yourself on the lost laptop is on this one again.")),
            Came.SOME: (BannerKind.WARN, self.tr("A part came back. The rest waits for another laptop or its sheet.")),
            Came.NOTHING_NEW: (BannerKind.WARN, self.tr("This sheet brings nothing that is not here already.")),
        }[came]
        self.ui.banner.tell(kind, said)
        self._load()

    def _on_not_recovered(self, fault: Fault) -> None:
        if self._typing is not None:
            self._typing.complain(self._kit.faults.sentence(fault))
