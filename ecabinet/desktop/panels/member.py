"""One person: who they are, what they may do, and their laptops."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ecabinet.application.admitting import MemberLine
from ecabinet.application.succeeding import HeldOffice
from ecabinet.desktop.forms.ui_member import Ui_MemberForm
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.desktop.wording import Wording
from ecabinet.domain.bodies import Device, Person, Role, Standing
from ecabinet.domain.holdings import Tenure


class MemberForm(QWidget):
    """Filled with a person; `line` is None for somebody new.

    Signals: `saved` when the person is to be kept and is sound; `cancelled`; `invite_asked`; `revoke_asked` with the
    id of a laptop; `office_asked` to give an office; `end_asked` with the id of an office's holding.
    """

    saved = Signal()
    cancelled = Signal()
    invite_asked = Signal()
    revoke_asked = Signal(str)
    office_asked = Signal()
    end_asked = Signal(str)

    def __init__(
        self, parent: QWidget | None, person: Person, line: MemberLine | None, *, names_officers: bool
    ) -> None:
        super().__init__(parent)
        self._person, self._line = person, line
        self.ui = Ui_MemberForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._boxes: dict[Role, QCheckBox] = {
            Role.MEMBER: ui.member,
            Role.CHAIR: ui.chair,
            Role.SECRETARY: ui.secretary,
            Role.ADMINISTRATOR: ui.administrator,
            Role.AGENCY_OFFICER: ui.agency_officer,
            Role.AIDE: ui.aide,
            Role.GUEST: ui.guest,
            Role.AUDITOR: ui.auditor,
        }
        self.fill(person)
        self._allow(names_officers=names_officers)
        ui.invite.setIcon(icon(Icon.INVITE))
        ui.save.clicked.connect(self._on_save_clicked)
        ui.cancel.clicked.connect(self.cancelled)
        ui.invite.clicked.connect(self.invite_asked)
        ui.laptops.opened.connect(self.revoke_asked)
        ui.give_office.setIcon(icon(Icon.ADD))
        ui.give_office.clicked.connect(self.office_asked)
        ui.offices.opened.connect(self.end_asked)

    def fill(self, person: Person) -> None:
        """Show this person's name, office, vote and roles."""
        ui = self.ui
        ui.name.setText(person.name)
        ui.title.setText(person.title)
        ui.agency.setText(person.agency)
        ui.order.setValue(person.order)
        ui.voting.setChecked(person.voting)
        for role, box in self._boxes.items():
            box.setChecked(role in person.roles)

    def values(self) -> Person:
        """The person as written."""
        ui = self.ui
        return replace(
            self._person,
            name=" ".join(ui.name.text().split()),
            title=ui.title.text().strip(),
            agency=ui.agency.text().strip(),
            order=ui.order.value(),
            voting=ui.voting.isChecked(),
            roles=frozenset(role for role, box in self._boxes.items() if box.isChecked()),
        )

    def tell_laptops(self, wording: Wording, now: int, *, is_administrator: bool) -> None:
        """Show the laptops; an administrator may withdraw each."""
        ui, laptops = self.ui, self._line.laptops if self._line else ()
        ui.laptops.tell([self._row(laptop, wording, now, is_administrator=is_administrator) for laptop in laptops])
        if not laptops:
            ui.laptops_note.setText(self.tr("No laptop yet. Invite the person and hand over the sheet."))
        elif not is_administrator:
            ui.laptops_note.setText(self.tr("Laptops are withdrawn by administrators."))
        ui.laptops_note.setVisible(self._line is not None and bool(ui.laptops_note.text()))

    def tell_offices(self, offices: Sequence[HeldOffice], wording: Wording, *, may_assign: bool) -> None:
        """Show the offices held; who may assign offices may end each that has no end."""
        ui, is_known = self.ui, self._line is not None
        ui.offices.tell([self._office_row(held, wording, may_end=may_assign) for held in offices])
        for shown in (ui.offices_line, ui.offices_title, ui.offices):
            shown.setVisible(is_known and (may_assign or bool(offices)))
        ui.give_office.setVisible(is_known and may_assign)
        ui.give_office.setEnabled(bool(self._person.roles))

    def _office_row(self, held: HeldOffice, wording: Wording, *, may_end: bool) -> Row:
        holding = held.holding
        since = wording.calendar_day(holding.since)
        if holding.until is None:
            span = self.tr("since {day}").format(day=since)
        else:
            span = self.tr("{begin} to {end}").format(begin=since, end=wording.calendar_day(holding.until))
        parts = [holding.agency, self.tr("acting") if holding.tenure is Tenure.ACTING else "", span]
        return Row(
            holding.id,
            holding.title,
            " · ".join(part for part in parts if part),
            Icon.MEMBERS,
            Token.NAVY if held.holds_now else Token.MUTED,
            self.tr("End…") if may_end and holding.until is None else "",
        )

    def _allow(self, *, names_officers: bool) -> None:
        ui, line = self.ui, self._line
        may_change = line is None or line.may_change
        for role, box in self._boxes.items():
            box.setEnabled(may_change and (names_officers or not Person("", "", roles=frozenset({role})).is_officer))
        for widget in (ui.name, ui.title, ui.agency, ui.order, ui.voting, ui.save):
            widget.setEnabled(may_change)
        ui.locked.setVisible(not names_officers)
        for shown in (ui.line, ui.laptops_title, ui.laptops, ui.laptops_note, ui.invite):
            shown.setVisible(line is not None)
        ui.invite.setEnabled(line is not None and line.may_invite)

    def _row(self, laptop: Device, wording: Wording, now: int, *, is_administrator: bool) -> Row:
        admitted = self.tr("admitted {day}").format(day=wording.stamp(laptop.admitted_at, now))
        title = laptop.label or self.tr("Laptop")
        if laptop.standing is Standing.DISPUTED:
            button = self.tr("Withdraw…") if is_administrator else ""
            unknown = self.tr("shut out: its person does not know it")
            return Row(laptop.id, title, f"{admitted} · {unknown}", Icon.LAPTOP, Token.OBJECT, button)
        if laptop.revoked_at is None:
            button = self.tr("Withdraw…") if is_administrator else ""
            return Row(laptop.id, title, admitted, Icon.LAPTOP, Token.AGREE, button)
        gone = self.tr("withdrawn {day}: {reason}").format(
            day=wording.stamp(laptop.revoked_at, now), reason=laptop.revoked_because
        )
        button = self.tr("Empty it…") if is_administrator and not laptop.must_be_wiped else ""
        emptied = self.tr("to be emptied when it is next in touch") if laptop.must_be_wiped else ""
        if laptop.wiped_at:
            emptied = self.tr("emptied {day}").format(day=wording.stamp(laptop.wiped_at, now))
        said = " · ".join(part for part in (admitted, gone, emptied) if part)
        return Row(laptop.id, title, said, Icon.LAPTOP, Token.MUTED, button)

    def _on_save_clicked(self) -> None:
        self.ui.error.settle()
        person = self.values()
        if not person.name:
            self.ui.error.tell(self.ui.name, self.tr("A person needs a name."))
        elif person.voting and Role.MEMBER not in person.roles:
            self.ui.error.tell(self.ui.member, self.tr("Who decides is a member: tick “Member” too, or take the vote."))
        else:
            self.saved.emit()
