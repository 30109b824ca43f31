"""Members & laptops by keys and clicks: people, invitations, laptops, spreadsheets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ecabinet.application.admitting import Admission, Admitting
from ecabinet.application.messages import Language
from ecabinet.application.seconding import Seconding
from ecabinet.application.succeeding import Succeeding
from ecabinet.desktop.dialogs.accounts import AccountsDialog
from ecabinet.desktop.dialogs.end_office import EndOfficeDialog
from ecabinet.desktop.dialogs.register_key import RegisterKeyDialog
from ecabinet.desktop.dialogs.withdraw_laptop import WithdrawLaptopDialog
from ecabinet.desktop.pages.members import MembersPage
from ecabinet.desktop.panels.member import MemberForm
from ecabinet.desktop.panels.members_invited import MembersInvited
from ecabinet.desktop.panels.members_preview import MembersPreview
from ecabinet.desktop.panels.office import OfficeForm
from ecabinet.desktop.panels.waiting import WaitingForm
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.bodies import Role
from ecabinet.protocol import invitations, words
from ecabinet.protocol.keys import SigningKey
from tests.desktop.conftest import Desk
from tests.laptop_world import AN, BINH, CHAIR, CHI, SECRETARY, LaptopWorld, exchange


class Admitted(LaptopWorld):
    """The body with an administrator besides its founder."""

    roles: Mapping[str, list[str]] = {**LaptopWorld.roles, CHI: ["member", "administrator"]}


class TwoAdministrators(LaptopWorld):
    """The body with two administrators besides its founder."""

    roles: Mapping[str, list[str]] = {
        **LaptopWorld.roles,
        BINH: ["member", "administrator"],
        CHI: ["member", "administrator"],
    }


@dataclass
class Seat:
    """Somebody at the page."""

    desk: Desk
    world: LaptopWorld
    page: MembersPage
    admitting: Admitting

    def settle(self) -> None:
        for _ in range(6):
            self.desk.application.processEvents()

    def click(self, button: QPushButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        self.desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def rows(self) -> list[list[str]]:
        model = self.page.ui.people.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def open(self, person: str) -> MemberForm:
        self.page.ui.people.opened.emit(person)
        self.settle()
        (form,) = (one for one in self.page.findChildren(MemberForm) if one.isVisible())
        return form

    def panel(self, kind: type) -> object:
        (found,) = (one for one in self.page.findChildren(kind) if one.isVisible())
        return found


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = Admitted(tmp_path)
    yield made
    made.close()


def seat(desk: Desk, world: LaptopWorld, name: str) -> Seat:
    laptop = world.laptop(name)
    admitting = Admitting(laptop)
    page = MembersPage(desk.kit, admitting, Seconding(laptop), Succeeding(laptop), lambda _issuer: None)
    desk.put(page, 1240, 800)
    made = Seat(desk, world, page, admitting)
    page.shown(Route(PageName.MEMBERS))
    made.settle()
    return made


@pytest.fixture
def secretary(desk: Desk, world: LaptopWorld) -> Seat:
    return seat(desk, world, SECRETARY)


@pytest.fixture
def administrator(desk: Desk, world: LaptopWorld) -> Seat:
    return seat(desk, world, CHI)


def add_mai(at: Seat) -> str:
    """Add somebody by the form; answers their id."""
    at.click(at.page.ui.add)
    (form,) = (one for one in at.page.findChildren(MemberForm) if one.isVisible())
    at.click(form.ui.save)
    assert form.ui.error.text() == "A person needs a name."
    at.desk.type(form.ui.name, "Nguyễn Thị Mai")
    at.desk.type(form.ui.title, "Bộ trưởng")
    form.ui.voting.setChecked(True)
    at.click(form.ui.save)
    assert "is a member" in form.ui.error.text()
    form.ui.member.setChecked(True)
    at.click(form.ui.save)
    (mai,) = (line.person.id for line in at.admitting.view().lines if line.person.name == "Nguyễn Thị Mai")
    return mai


def test_people_are_listed_with_roles_vote_and_laptops(secretary: Seat) -> None:
    assert [row[1] for row in secretary.rows()] == ["office", "chair", "secretary", "an", "binh", "chi"]
    assert secretary.rows()[1][4:] == ["member, chair", "✓", "✓ 1 laptop"]
    assert secretary.page.ui.summary.text() == "4 members decide · 4 of them have a laptop"


def test_a_person_is_found_by_words_without_marks(secretary: Seat) -> None:
    add_mai(secretary)
    secretary.desk.type(secretary.page.ui.search, "bo truong mai")
    secretary.settle()
    assert [row[1] for row in secretary.rows()] == ["Nguyễn Thị Mai"]


def test_a_new_member_is_ticked_invited_and_handed_a_sheet_and_a_file(secretary: Seat, tmp_path: Path) -> None:
    mai = add_mai(secretary)
    assert not secretary.page.ui.invite.isEnabled()
    secretary.click(secretary.page.ui.choose_open)
    assert secretary.page.ui.people.people.ticks == (mai,)
    assert secretary.page.ui.invite.text() == "Invite 1 person"
    secretary.click(secretary.page.ui.invite)
    panel = secretary.panel(MembersInvited)
    assert isinstance(panel, MembersInvited)
    panel.save_sheets(tmp_path / "sheets.pdf")
    panel.save_files(tmp_path)
    secretary.settle()
    assert (tmp_path / "sheets.pdf").read_bytes().startswith(b"%PDF")
    file = tmp_path / "nguyen-thi-mai.ecabinet-invitation"
    assert file.stat().st_mode & 0o077 == 0
    invitation = invitations.read_file(file.read_bytes())
    assert invitation.person == mai
    assert invitation.code.key.public in secretary.admitting.body.invitations
    line = secretary.admitting.view().line(mai)
    assert line is not None
    assert line.admission is Admission.INVITED


def test_where_people_sign_in_their_accounts_are_asked_for_before_they_are_invited(
    secretary: Seat, world: LaptopWorld
) -> None:
    provider = {"issuer": "https://login.example", "client_id": "ecabinet"}
    world.act(world.office, "body", "settings.changed", {"identity": provider})
    exchange(world, world.open_laptops[0])
    mai = add_mai(secretary)
    secretary.click(secretary.page.ui.choose_open)
    secretary.click(secretary.page.ui.invite)
    dialog = secretary.page.findChild(AccountsDialog)
    assert isinstance(dialog, AccountsDialog)
    assert [field.accessibleName() for field in dialog.fields.values()] == ["Nguyễn Thị Mai"]
    secretary.desk.type(dialog.fields[mai], "  ")
    assert not dialog.ui.go_ahead.isEnabled()
    assert secretary.admitting.body.invitations == {}
    secretary.desk.type(dialog.fields[mai], "mai@cabinet.example")
    secretary.desk.picture(dialog, "members-accounts")
    secretary.click(dialog.ui.go_ahead)
    assert isinstance(secretary.panel(MembersInvited), MembersInvited)
    assert secretary.admitting.body.subjects == {mai: "mai@cabinet.example"}


def test_invitations_that_were_not_saved_are_offered_once_more(secretary: Seat) -> None:
    add_mai(secretary)
    secretary.click(secretary.page.ui.choose_open)
    secretary.click(secretary.page.ui.invite)
    secretary.page._sheet.close_sheet()
    secretary.settle()
    assert secretary.page.ui.banner.text == "1 invitation was not saved yet."
    secretary.click(secretary.page.ui.banner._action)
    assert isinstance(secretary.panel(MembersInvited), MembersInvited)


def test_a_place_that_cannot_be_written_is_said(secretary: Seat, tmp_path: Path) -> None:
    add_mai(secretary)
    secretary.click(secretary.page.ui.choose_open)
    secretary.click(secretary.page.ui.invite)
    panel = secretary.panel(MembersInvited)
    assert isinstance(panel, MembersInvited)
    panel.save_sheets(tmp_path / "nowhere" / "sheets.pdf")
    secretary.settle()
    assert panel.ui.banner.text.startswith("sheets.pdf could not be saved")
    assert secretary.page._unsaved


def test_officers_are_left_to_administrators_and_it_is_said(secretary: Seat, world: LaptopWorld) -> None:
    form = secretary.open(world.people[CHAIR])
    assert (form.ui.save.isEnabled(), form.ui.invite.isEnabled()) == (False, False)
    assert form.ui.locked.isVisible()
    model = secretary.page.ui.people.model()
    index = model.index(1, 0)
    assert "Only an administrator invites" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None


def test_an_administrator_withdraws_a_laptop_with_a_reason(administrator: Seat, world: LaptopWorld) -> None:
    form = administrator.open(world.people[AN])
    form.revoke_asked.emit(world.devices[AN])
    administrator.settle()
    (dialog,) = (one for one in administrator.page.findChildren(WithdrawLaptopDialog) if one.isVisible())
    administrator.desk.type(dialog.ui.reason, "Mất máy")
    administrator.click(dialog.ui.go_ahead)
    line = administrator.admitting.view().line(world.people[AN])
    assert line is not None
    assert (line.admitted, line.laptops[0].revoked_because) == (0, "Mất máy")
    exchange(world, world.open_laptops[0])
    assert world.open_laptops[0].attention() == ()


def test_a_lost_laptop_is_emptied_at_once_or_later(administrator: Seat, world: LaptopWorld) -> None:
    def order(name: str, *, tick: bool) -> None:
        administrator.open(world.people[name]).revoke_asked.emit(world.devices[name])
        administrator.settle()
        (dialog,) = (one for one in administrator.page.findChildren(WithdrawLaptopDialog) if one.isVisible())
        administrator.desk.type(dialog.ui.reason, "Mất máy")
        dialog.ui.wipe.setChecked(tick or dialog.ui.wipe.isChecked())
        administrator.click(dialog.ui.go_ahead)

    def must_be_wiped(name: str) -> bool:
        return administrator.admitting.body.devices[world.devices[name]].must_be_wiped

    order(BINH, tick=True)
    order(AN, tick=False)
    assert (must_be_wiped(BINH), must_be_wiped(AN)) == (True, False)
    order(AN, tick=False)  # withdrawn already: all that is left to order is that it be emptied
    assert must_be_wiped(AN)
    exchange(world, world.open_laptops[0])
    assert world.open_laptops[0].attention() == ()


def test_a_spreadsheet_is_shown_before_it_is_taken_over(secretary: Seat, tmp_path: Path) -> None:
    file = tmp_path / "members.csv"
    rows = (
        "STT;Họ và tên;Chức vụ;Cơ quan;Vai trò;Biểu quyết",
        "31;Nguyễn Thị Mai;Bộ trưởng;Bộ Y tế;Thành viên;x",
        "32;chair;Thủ tướng;Chính phủ;Chủ trì, thành viên;x",
        "33;Phạm An;Vụ trưởng;VPCP;Hoàng đế;",
    )
    file.write_text("\n".join(rows), "utf-8")
    secretary.page.take_over(file)
    secretary.settle()
    preview = secretary.panel(MembersPreview)
    assert isinstance(preview, MembersPreview)
    assert preview.ui.what.text() == "2 new, 0 changed, 0 as before."
    assert preview.ui.refused.text().startswith("1 is left out")
    assert "Hoàng đế" in preview.ui.noticed.text
    assert len(secretary.rows()) == 6
    secretary.click(preview.ui.take)
    assert secretary.page.ui.banner.text == "2 people were taken over."
    assert {"Nguyễn Thị Mai", "Phạm An"} <= {row[1] for row in secretary.rows()}
    assert "Hoàng đế" in secretary.page.ui.noticed.text


def test_a_file_that_is_no_list_of_members_is_refused_in_a_sentence(secretary: Seat, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("nothing here", "utf-8")
    secretary.page.take_over(tmp_path / "a.csv")
    secretary.settle()
    assert secretary.page.ui.banner.text.startswith("No list of members was found in a.csv")


def test_a_new_person_half_written_comes_back_after_escape(secretary: Seat) -> None:
    secretary.click(secretary.page.ui.add)
    form = secretary.panel(MemberForm)
    assert isinstance(form, MemberForm)
    assert not form.ui.laptops_note.isVisible()
    secretary.desk.type(form.ui.name, "Đinh Lan Chi")
    form.ui.aide.setChecked(True)
    secretary.desk.bot.keyClick(form.ui.name, Qt.Key.Key_Escape)
    secretary.settle()
    assert "Đinh Lan Chi" in secretary.page.ui.banner.text
    secretary.click(secretary.page.ui.banner._action)
    again = secretary.panel(MemberForm)
    assert isinstance(again, MemberForm)
    assert (again.values().name, again.ui.aide.isChecked()) == ("Đinh Lan Chi", True)
    secretary.click(again.ui.save)
    assert any("Đinh Lan Chi" in row for row in secretary.rows())


def proposed(world: LaptopWorld, by: str) -> None:
    """An administrator proposes that An becomes a secretary too."""
    laptop = world.laptop(by)
    admitting = Admitting(laptop)
    an = admitting.body.people[world.people[AN]]
    admitting.put(replace(an, roles=an.roles | {Role.SECRETARY}))
    exchange(world, laptop)


def test_what_waits_for_a_second_administrator_is_decided_in_the_sheet(desk: Desk, tmp_path: Path) -> None:
    world = TwoAdministrators(tmp_path)
    proposed(world, BINH)
    administrator = seat(desk, world, CHI)
    assert administrator.page.ui.waiting_card.isVisible()
    administrator.page.ui.waiting.opened.emit(next(iter(administrator.page._waiting._found)))
    administrator.settle()
    form = administrator.panel(WaitingForm)
    assert isinstance(form, WaitingForm)
    assert (form.ui.what.text(), form.ui.who.text()[:16]) == ("an becomes secretary", "proposed by binh")
    administrator.click(form.ui.reject)
    assert form.ui.error.text() == "Please write the reason."
    desk.picture(administrator.page, "members-waiting")
    administrator.click(form.ui.agree)
    assert not administrator.page.ui.waiting_card.isVisible()
    assert administrator.admitting.body.has_role(world.people[AN], Role.SECRETARY)
    world.close()


def test_a_key_of_the_register_is_changed_by_two_who_compare_its_words(desk: Desk, tmp_path: Path) -> None:
    world = TwoAdministrators(tmp_path)
    key = SigningKey.generate().public
    drawn = words.line(words.of_register_key(world.store.body, key))
    first = seat(desk, world, BINH)
    first.page.register_key.trigger()
    (dialog,) = (one for one in first.page.findChildren(RegisterKeyDialog) if one.isVisible())
    dialog.ui.key.setText("A" * 43)
    first.settle()
    assert (dialog.ui.go_ahead.isEnabled(), dialog.ui.error.isVisible()) == (False, True), "a weak key"
    dialog.ui.key.setText(f" {key}\n")
    first.settle()
    assert (dialog.ui.words.text(), dialog.ui.error.isVisible()) == (drawn, False)
    assert dialog.ui.consequence.text() == "It comes into force once another administrator has agreed."
    desk.picture(dialog, "register-key")
    desk.speak(Language.ENGLISH)
    first.click(dialog.ui.go_ahead)
    assert first.page.ui.banner.text == "Signed. Now another administrator has to agree to the new key."
    exchange(world, first.page._seconding._laptop)
    second = seat(desk, world, CHI)
    second.page.ui.waiting.opened.emit(next(iter(second.page._waiting._found)))
    second.settle()
    form = second.panel(WaitingForm)
    assert isinstance(form, WaitingForm)
    assert (form.ui.what.text(), form.ui.explanation.text().split(": ")[1]) == ("The register gets a new key", drawn)
    desk.picture(second.page, "register-key-waiting")
    second.click(form.ui.agree)
    assert second.admitting.body.log_key == key
    world.close()


def test_only_administrators_change_the_registers_key(secretary: Seat, administrator: Seat) -> None:
    assert not secretary.page.ui.more.isVisible()
    assert administrator.page.ui.more.isVisible()


def test_nothing_that_waits_takes_no_room(secretary: Seat) -> None:
    assert not secretary.page.ui.waiting_card.isVisible()


def test_an_office_is_given_and_ended_with_a_reason(secretary: Seat) -> None:
    an = secretary.world.people[AN]
    form = secretary.open(an)
    secretary.click(form.ui.give_office)
    office = secretary.panel(OfficeForm)
    assert isinstance(office, OfficeForm)
    secretary.click(office.ui.save)
    assert office.ui.error.text().startswith("An office needs a name")
    secretary.desk.type(office.ui.title, "Bộ trưởng Bộ Y tế")
    secretary.click(office.ui.save)
    again = secretary.open(an)
    (held,) = secretary.page._succeeding.offices_of(an)
    assert (held.holding.title, again.ui.offices.isVisible()) == ("Bộ trưởng Bộ Y tế", True)
    again.end_asked.emit(held.holding.id)
    secretary.settle()
    (dialog,) = (one for one in secretary.page.findChildren(EndOfficeDialog) if one.isVisible())
    secretary.desk.type(dialog.ui.reason, "Nghỉ hưu")
    secretary.click(dialog.ui.go_ahead)
    (ended,) = secretary.page._succeeding.offices_of(an)
    assert (ended.holding.until, ended.holding.ended_because) == (secretary.page._succeeding.today(), "Nghỉ hưu")
    secretary.open(an)
    secretary.desk.picture(secretary.page, "members-offices")


def test_space_ticks_and_enter_opens(secretary: Seat) -> None:
    people = secretary.page.ui.people
    people.setFocus()
    people.selectRow(3)
    secretary.desk.bot.keyClick(people, Qt.Key.Key_Space)
    assert people.people.ticks == (secretary.world.people[AN],)
    secretary.desk.bot.keyClick(people, Qt.Key.Key_Return)
    secretary.settle()
    assert isinstance(secretary.panel(MemberForm), MemberForm)


def test_the_page_speaks_both_languages_and_fits_a_small_window(secretary: Seat) -> None:
    secretary.page.resize(824, 636)
    secretary.settle()
    secretary.desk.picture(secretary.page, "members")
    assert secretary.page.minimumSizeHint().width() <= 824
    secretary.desk.speak(Language.VIETNAMESE)
    secretary.settle()
    assert secretary.rows()[1][4:] == ["thành viên, người chủ trì", "✓", "✓ 1 máy"]
