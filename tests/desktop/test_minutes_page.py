"""Minutes as people at the window make, review and sign them, over real laptops and the real store."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ecabinet.application.messages import Language
from ecabinet.application.pins import SecretKind
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.dialogs.propose_correction import ProposeCorrectionDialog
from ecabinet.desktop.dialogs.rule_correction import RuleCorrectionDialog
from ecabinet.desktop.dialogs.sign_minutes import SignMinutesDialog
from ecabinet.desktop.pages.minutes import MinutesPage
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.widgets.check_list import Mark
from ecabinet.domain.bodies import Person
from ecabinet.domain.faults import Refused
from ecabinet.domain.meetings import MeetingPhase
from ecabinet.papers.renderer import Renderer
from tests.central.conftest import founded_store  # noqa: F401 - the fixture is found by its name
from tests.central.store_world import AN, CHAIR, OFFICE, Template
from tests.desktop.conftest import Desk
from tests.minutes_world import Chamber, Held


@dataclass
class Pins:
    """A PIN that was typed a moment ago, or not."""

    is_fresh: bool = True
    kind: SecretKind = SecretKind.PIN

    def fresh(self, now: int) -> bool:
        return self.is_fresh

    def confirm(self, pin: str) -> None:
        if pin != "246813":
            raise Refused("wrong_pin")
        self.is_fresh = True


@dataclass
class Exported:
    """What was written where."""

    written: list[tuple[str, str]] = field(default_factory=list)

    def document(self, meeting: str, file: Path) -> None:
        self.written.append(("document", file.name))

    def evidence(self, meeting: str, file: Path) -> None:
        self.written.append(("evidence", file.name))


@pytest.fixture(scope="module")
def held(founded_store: Template, tmp_path_factory: pytest.TempPathFactory) -> Held:  # noqa: F811 - the fixture
    return Chamber.template(founded_store, tmp_path_factory.mktemp("held"))


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    made = Renderer().start()
    yield made
    made.stop()


@dataclass
class Window:
    """The page in front of somebody."""

    desk: Desk
    chamber: Chamber
    renderer: Renderer
    pins: Pins = field(default_factory=Pins)
    exported: Exported = field(default_factory=Exported)

    def of(self, person: Person, width: int = 1024, height: int = 700) -> MinutesPage:
        page = MinutesPage(self.desk.kit, self.chamber.making(person), self.pins, self.renderer, self.exported)
        self.desk.clock.moment = self.chamber.net.world.clock.time
        self.desk.put(page, width, height)
        page.shown(Route(PageName.MINUTES, self.chamber.meeting))
        self.turn()
        return page

    def turn(self) -> None:
        for _ in range(6):
            self.desk.application.processEvents()

    def press(self, button: QWidget) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        self.desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.turn()

    def dialog(self, page: MinutesPage, kind: type[QDialog]) -> QDialog:
        found = [child for child in page.findChildren(kind) if child.isVisible()]
        assert len(found) == 1
        return found[0]

    def settle(self, page: MinutesPage) -> None:
        self.chamber.settle()
        self.desk.clock.moment = self.chamber.net.world.clock.time
        page.refresh(frozenset())
        self.turn()


@pytest.fixture
def window(desk: Desk, held: Held, renderer: Renderer, tmp_path: Path) -> Iterator[Window]:
    with Chamber.after(held, tmp_path) as chamber:
        yield Window(desk, chamber, renderer)


def sign(window: Window, page: MinutesPage) -> None:
    window.press(page.ui.deed)
    dialog = window.dialog(page, SignMinutesDialog)
    assert isinstance(dialog, SignMinutesDialog)
    assert not dialog.ui.sign.isEnabled()
    window.press(dialog.ui.sample)
    window.press(dialog.ui.sign)
    window.settle(page)


def final(window: Window) -> MinutesPage:
    """The office's page once the text is final."""
    page = window.of(OFFICE)
    window.press(page.ui.deed)
    window.settle(page)
    window.chamber.later(48)
    window.settle(page)
    window.press(page.ui.deed)
    dialog = window.dialog(page, ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    window.press(dialog.ui.go_ahead)
    window.settle(page)
    return page


def signs(page: MinutesPage) -> list[Mark]:
    return [line.mark for line in page.ui.checks.lines]


def test_minutes_are_made_and_sealed_at_two_windows(window: Window) -> None:
    page = window.of(OFFICE)
    assert (page.ui.heading.text(), page.ui.deed.text()) == ("Minutes to circulate", "Circulate for review")
    assert "17:00 tomorrow" in page.ui.effect.text()
    assert not page.ui.checks_card.isVisible()
    assert page.paper.key
    window.press(page.ui.deed)
    assert page.ui.effect.text() == "1 entry of yours waits to be received; then the minutes go on."
    window.settle(page)
    assert page.ui.heading.text() == "In review until 17:00 tomorrow"
    assert not page.ui.deed.isEnabled()
    window.chamber.later(48)
    window.settle(page)
    assert page.ui.heading.text() == "Ready to be made final"
    window.press(page.ui.deed)
    dialog = window.dialog(page, ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    window.press(dialog.ui.go_ahead)
    window.settle(page)
    assert page.ui.heading.text() == "Ready to sign"
    assert set(signs(page)) == {Mark.HELD}
    sign(window, page)
    assert page.ui.heading.text() == "Waits for the signature of: Chair"
    assert not page.ui.deed.isVisible()
    chair = window.of(CHAIR)
    sign(window, chair)
    assert window.chamber.state(CHAIR).phase is MeetingPhase.CLOSED
    assert chair.ui.heading.text() == "Signed and sealed"
    assert [line.mark for line in chair.ui.after.lines] == [Mark.HELD, Mark.NOTED, Mark.HELD]
    assert [text.rpartition(", ")[2] for text in chair.ui.signatures.texts()] == ["✓ signed", "✓ signed"]
    window.press(chair.ui.all_checks)
    assert window.desk.navigator.here == Route(PageName.VERIFY, window.chamber.meeting)


def test_a_signature_asks_for_the_pin_again(window: Window) -> None:
    window.pins.is_fresh = False
    page = final(window)
    window.press(page.ui.deed)
    assert not [child for child in page.findChildren(SignMinutesDialog) if child.isVisible()]
    dialog = window.dialog(page, PinDialog)
    assert isinstance(dialog, PinDialog)
    window.desk.bot.keyClicks(dialog.ui.pin, "246813")
    window.press(dialog.ui.confirm)
    assert window.dialog(page, SignMinutesDialog)
    assert window.chamber.state().minutes.signatures == ()


def test_a_wrong_password_signs_nothing_and_leaves_a_sentence(window: Window, tmp_path: Path) -> None:
    page = final(window)
    sample = window.chamber.making(OFFICE).sample_certificate()
    assert sample is not None
    file = tmp_path / "mine.p12"
    file.write_bytes(sample.data)
    window.press(page.ui.deed)
    dialog = window.dialog(page, SignMinutesDialog)
    assert isinstance(dialog, SignMinutesDialog)
    dialog.ui.certificate.dropped.emit([file])
    window.desk.bot.keyClicks(dialog.ui.password, "guess")
    window.press(dialog.ui.sign)
    assert dialog.ui.error.text() == "The password does not open this certificate file. Nothing was signed."
    assert dialog.ui.password.text() == ""
    window.desk.bot.keyClicks(dialog.ui.password, sample.password)
    window.press(dialog.ui.sign)
    assert len(window.chamber.state().minutes.signatures) == 1


def test_a_member_proposes_a_correction_and_the_secretariat_answers(window: Window) -> None:
    office = window.of(OFFICE)
    window.press(office.ui.deed)
    window.settle(office)
    member = window.of(AN)
    assert not member.ui.deed.isVisible()
    assert member.ui.effect.text() == "You took part: you may propose corrections until 17:00 tomorrow."
    window.press(member.ui.propose)
    proposing = window.dialog(member, ProposeCorrectionDialog)
    assert isinstance(proposing, ProposeCorrectionDialog)
    window.press(proposing.ui.submit)
    assert proposing.ui.error.text() == "Write what should be corrected."
    window.desk.type(proposing.ui.text, "Sửa thời điểm bế mạc.")
    window.press(proposing.ui.submit)
    window.settle(member)
    window.settle(office)
    assert office.ui.effect.text() == "1 correction waits for your answer; then the text can be made final."
    (correction,) = window.chamber.state().minutes.corrections
    office.ui.corrections.opened.emit(correction)
    ruling = window.dialog(office, RuleCorrectionDialog)
    assert isinstance(ruling, RuleCorrectionDialog)
    assert ruling.ui.text.text() == "Sửa thời điểm bế mạc."
    window.press(ruling.ui.decline)
    assert ruling.ui.error.text() == "Say why it is not taken."
    window.press(ruling.ui.take)
    window.settle(office)
    assert window.chamber.state().minutes.corrections[correction].taken
    assert office.ui.paper_note.text() == "With the corrections that were taken"


def test_a_member_waits_for_a_text(window: Window) -> None:
    member = window.of(AN)
    assert member.ui.heading.text() == "The Secretariat is making the minutes"
    assert not member.paper.key
    assert not member.ui.export_menu.isEnabled()


def test_the_text_can_have_the_window_to_itself(window: Window) -> None:
    page, asked = window.of(OFFICE), []
    page.paper_alone_asked.connect(asked.append)
    page.paper.pane.view.setFocus()
    window.desk.bot.keyClick(page.paper.pane.view, Qt.Key.Key_F11)
    assert (page.ui.head.isVisible(), page.ui.side.isVisible(), page.paper.isVisible()) == (False, False, True)
    window.desk.bot.keyClick(page.paper.pane.view, Qt.Key.Key_Escape)
    assert page.ui.head.isVisible()
    assert asked == [True, False]


def test_both_files_can_be_exported(window: Window, tmp_path: Path) -> None:
    page = final(window)
    for action, name in ((page.export.document, "minutes.pdf"), (page.export.evidence, "evidence.zip")):
        action.trigger()
        (dialog,) = [child for child in page.findChildren(QFileDialog) if child.isVisible()]
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        window.turn()
    assert window.exported.written == [("document", "minutes.pdf"), ("evidence", "evidence.zip")]


def test_the_page_holds_at_the_smallest_window_in_both_languages(window: Window) -> None:
    page = final(window)
    window.desk.speak(Language.VIETNAMESE)
    assert page.ui.heading.text() == "Sẵn sàng để ký"
    assert page.ui.checks.lines[0].text.startswith("Đã kiểm đếm lại 1 lần biểu quyết, 3 phiếu")
    window.desk.bot.wait(600)
    window.desk.picture(page, "minutes-sign")


def test_before_restricted_items_leave_the_laptop_one_is_asked(window: Window, tmp_path: Path) -> None:
    page = final(window)
    page.export.tell("m", restricted=2)
    page.export.evidence.trigger()
    window.turn()
    assert not [child for child in page.findChildren(QFileDialog) if child.isVisible()]
    (asked,) = [child for child in page.findChildren(ConfirmDialog) if child.isVisible()]
    assert asked.ui.question.text() == "Write 2 restricted items into the file?"
    asked.ui.go_ahead.click()
    window.turn()
    (dialog,) = [child for child in page.findChildren(QFileDialog) if child.isVisible()]
    dialog.fileSelected.emit(str(tmp_path / "evidence.zip"))
    dialog.close()
    window.turn()
    assert window.exported.written == [("evidence", "evidence.zip")]
