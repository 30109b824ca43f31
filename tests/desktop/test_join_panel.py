"""Joining by keyboard from the invitation to the first paper, and every failure on the way."""

import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter

from ecabinet.application.messages import Language
from ecabinet.desktop.joining import KeyPlace
from ecabinet.desktop.panels.join import JoinPanel, Step
from ecabinet.desktop.panels.join_laptop import JoinLaptop
from ecabinet.desktop.recovery_print import RecoveryPrinter
from ecabinet.desktop.tasks import TaskRunner
from ecabinet.domain.faults import Refused, Unavailable
from tests.desktop.conftest import Desk
from tests.desktop.joining_builder import FACTS, RECOVERY, SHEET, SampleJoining


class Walk:
    """Goes through the steps with the keyboard alone."""

    def __init__(self, desk: Desk, joining: SampleJoining) -> None:
        self.desk, self.joining = desk, joining
        self.browsed: list[str] = []
        self.panel = JoinPanel(desk.kit, joining, self.browse)
        self.finished: list[bool] = []
        self.panel.finished.connect(lambda: self.finished.append(True))
        desk.put(self.panel)
        self.panel.activateWindow()

    def arrive(self, step: Step) -> None:
        self.desk.bot.waitUntil(lambda: self.panel.step is step)

    def browse(self, address: str) -> bool:
        self.browsed.append(address)
        return True

    def invitation(self, text: str = "ecabinet:abcd") -> None:
        code = self.panel.invitation.ui.code
        self.desk.bot.keyClicks(code, text)
        self.desk.bot.keyClick(code, Qt.Key.Key_Return)

    def person(self) -> None:
        self.arrive(Step.PERSON)
        self.desk.bot.keyClick(self.panel.person.ui.same, Qt.Key.Key_Space)
        self.press_continue()

    def laptop(self, pin: str = "246810") -> None:
        self.arrive(Step.LAPTOP)
        ui = self.panel.laptop.ui
        self.desk.type(ui.pin, pin)
        self.desk.bot.keyClick(ui.pin, Qt.Key.Key_Return)
        self.desk.type(ui.again, pin)
        self.desk.bot.keyClick(ui.again, Qt.Key.Key_Return)

    def recovery(self, reason: str = "máy in đang hỏng") -> None:
        self.arrive(Step.RECOVERY)
        self.desk.type(self.panel.recovery.ui.reason, reason)
        self.desk.bot.keyClick(self.panel.recovery.ui.reason, Qt.Key.Key_Return)

    def press_continue(self) -> None:
        self.desk.bot.keyClick(self.panel.ui.go_on, Qt.Key.Key_Space)

    @property
    def banner(self) -> str:
        return "" if self.panel.ui.banner.isHidden() else self.panel.ui.banner.text


@pytest.fixture
def walk(desk: Desk) -> Callable[..., Walk]:
    """Starts a walk; named steps fail once with the given fault."""

    def start(place: KeyPlace = KeyPlace.SECRET_SERVICE, **fails: Refused | Unavailable) -> Walk:
        return Walk(desk, SampleJoining(place, dict(fails)))

    return start


def test_the_keyboard_leads_from_the_invitation_to_today(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk()
    steps.invitation()
    steps.person()
    steps.laptop()
    steps.recovery()
    steps.arrive(Step.READY)
    desk.bot.waitUntil(lambda: steps.joining.fetched == 1)
    desk.bot.waitUntil(lambda: steps.panel.ready.ui.fetching.text() == "✓ All 29 papers are here.")
    steps.press_continue()
    joined = steps.joining
    assert (joined.given, joined.secret, joined.skipped_because) == ("ecabinet:abcd", "246810", "máy in đang hỏng")
    assert steps.finished == [True]


def test_a_dropped_file_is_read_at_once(walk: Callable[..., Walk], tmp_path: Path) -> None:
    file = tmp_path / "moi.ecabinet-invitation"
    file.write_bytes(b'{"v":1}')
    steps = walk()
    steps.panel.invitation.ui.drop.dropped.emit([file])
    steps.arrive(Step.PERSON)
    assert steps.joining.given == b'{"v":1}'


def test_a_file_that_vanished_gets_a_sentence(walk: Callable[..., Walk], tmp_path: Path) -> None:
    steps = walk()
    steps.panel.invitation.ui.drop.dropped.emit([tmp_path / "gone.ecabinet-invitation"])
    assert steps.panel.step is Step.INVITATION
    assert steps.banner


def test_a_typed_code_asks_for_the_address_too(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk()
    ui = steps.panel.invitation.ui
    assert ui.address_box.isHidden()
    steps.invitation("BCDFGH JKLMNP QRSTVW XZBCDF GH")
    assert steps.panel.step is Step.INVITATION
    assert not steps.panel.ui.go_on.isEnabled()
    desk.bot.keyClicks(ui.address, "https://ecabinet.example")
    desk.bot.keyClick(ui.address, Qt.Key.Key_Return)
    steps.arrive(Step.PERSON)
    assert steps.joining.address == "https://ecabinet.example"


def test_a_used_invitation_is_said_under_the_field(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk(read_invitation=Refused("invitation_used"))
    steps.invitation()
    desk.bot.waitUntil(steps.panel.invitation.ui.error.isVisible)
    assert steps.panel.invitation.ui.error.text() == desk.kit.faults.sentence(Refused("invitation_used"))
    assert steps.panel.step is Step.INVITATION


def test_the_words_must_be_ticked_before_one_goes_on(walk: Callable[..., Walk]) -> None:
    steps = walk()
    steps.invitation()
    steps.arrive(Step.PERSON)
    assert steps.panel.person.ui.words.text() == "sông · mai · đồi · trúc · gió · lụa"
    steps.press_continue()
    assert steps.panel.step is Step.PERSON


def test_going_back_asks_for_the_tick_anew(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk()
    steps.invitation()
    steps.person()
    steps.arrive(Step.LAPTOP)
    for step in (Step.PERSON, Step.INVITATION):
        desk.bot.keyClick(steps.panel.ui.back, Qt.Key.Key_Space)
        assert steps.panel.step is step
    steps.press_continue()
    steps.arrive(Step.PERSON)
    assert not steps.panel.person.ui.same.isChecked()


def test_two_different_pins_are_noticed(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk()
    steps.invitation()
    steps.person()
    steps.arrive(Step.LAPTOP)
    ui = steps.panel.laptop.ui
    desk.bot.keyClicks(ui.pin, "246810")
    desk.bot.keyClick(ui.pin, Qt.Key.Key_Return)
    desk.bot.keyClicks(ui.again, "246811")
    desk.bot.keyClick(ui.again, Qt.Key.Key_Return)
    assert ui.error.isVisible()
    assert not steps.panel.ui.go_on.isEnabled()
    desk.bot.keyClick(ui.again, Qt.Key.Key_Backspace)
    assert not ui.error.isVisible()


def test_a_store_that_is_down_can_be_tried_again_without_typing_the_pin_again(
    desk: Desk, walk: Callable[..., Walk]
) -> None:
    steps = walk(join=Unavailable("store_unreachable"))
    steps.invitation()
    steps.person()
    steps.laptop()
    desk.bot.waitUntil(lambda: bool(steps.banner))
    assert steps.panel.step is Step.LAPTOP
    steps.panel.ui.banner._action.click()
    steps.arrive(Step.RECOVERY)
    assert steps.joining.secret == "246810"


def test_a_locked_key_store_can_be_tried_again(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk(probe_keystore=Unavailable("key_store_locked"))
    steps.invitation()
    steps.person()
    desk.bot.waitUntil(lambda: bool(steps.banner))
    assert steps.banner == desk.kit.faults.sentence(Unavailable("key_store_locked"))
    steps.panel.ui.banner._action.click()
    steps.arrive(Step.LAPTOP)


def test_without_a_key_store_a_passphrase_is_asked_for(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk(KeyPlace.NOWHERE)
    steps.invitation()
    steps.person()
    steps.laptop("246810")
    assert steps.panel.step is Step.LAPTOP
    assert "14" in steps.panel.laptop.ui.pin_label.text()
    steps.panel.laptop.ui.pin.clear()
    steps.panel.laptop.ui.again.clear()
    steps.laptop("sông mai đồi trúc")
    steps.arrive(Step.RECOVERY)


@pytest.mark.parametrize("place", KeyPlace)
def test_where_keys_are_kept_is_said_in_words(desk: Desk, place: KeyPlace) -> None:
    step = JoinLaptop()
    step.tell(place, FACTS)
    desk.put(step)
    assert len(step.ui.keys_title.text()) > 20


def test_recovery_needs_a_sheet_or_a_reason(desk: Desk, walk: Callable[..., Walk], tmp_path: Path) -> None:
    steps = walk()
    steps.invitation()
    steps.person()
    steps.laptop()
    steps.recovery("ngắn")
    assert steps.panel.step is Step.RECOVERY
    steps.panel.recovery.save_to(tmp_path / "missing" / "sheet.pdf")
    assert steps.panel.recovery.ui.keeping.ui.error.isVisible()
    steps.panel.recovery.save_to(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    steps.press_continue()
    steps.arrive(Step.READY)
    assert steps.joining.skipped_because == ""


def test_the_sheet_names_whom_it_is_for_and_holds_the_key_in_the_language_shown(desk: Desk, tmp_path: Path) -> None:
    printer, file = RecoveryPrinter(desk.translating), tmp_path / "sheet.pdf"
    for language, title in ((Language.ENGLISH, "Recovery sheet"), (Language.VIETNAMESE, "Phiếu khôi phục")):
        desk.speak(language)
        assert printer.save(SHEET, file)
        with pypdfium2.PdfDocument(file) as document:
            text = " ".join(document[0].get_textpage().get_text_bounded().split())
        for part in (title, RECOVERY.letters, FACTS.person_name, FACTS.body_name, FACTS.phone):
            assert part in text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_printed_page_is_the_saved_page(desk: Desk, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "printed.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    printer = RecoveryPrinter(desk.translating)
    assert printer.paint(SHEET, writer)
    del writer  # writes the file
    assert printer.save(SHEET, tmp_path / "saved.pdf")
    printed, saved = (_small(tmp_path / f"{name}.pdf") for name in ("printed", "saved"))
    assert len(printed) == len(saved)
    assert max(abs(one - other) for one, other in zip(printed, saved, strict=True)) < 24


def _small(file: Path) -> bytes:
    """The first page so small that a letter is a shade of grey."""
    with pypdfium2.PdfDocument(file) as document:
        picture = document[0].render(scale=1, grayscale=True).to_pil()
    return bytes(picture.resize((42, 60)).tobytes())


def test_papers_that_stop_coming_can_be_tried_again_while_one_reads(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk(fetch_papers=Unavailable("store_unreachable"))
    steps.invitation()
    steps.person()
    steps.laptop()
    steps.recovery()
    steps.arrive(Step.READY)
    desk.bot.waitUntil(lambda: bool(steps.banner))
    assert steps.panel.ready.ui.fetched.text() == "112 of 168 MB"
    assert steps.panel.ui.go_on.isEnabled()
    steps.panel.ui.banner._action.click()
    desk.bot.waitUntil(lambda: steps.joining.fetched == 1)


def test_the_language_can_be_changed_at_every_step(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk()
    steps.invitation()
    steps.arrive(Step.PERSON)
    desk.speak(Language.VIETNAMESE)
    assert steps.panel.person.ui.heading.text() == "Có đúng là ông/bà không?"
    assert steps.panel.ui.go_on.text() == "Tiếp tục"
    assert "080 00000" in steps.panel.ui.foot.text()
    assert steps.panel.person.ui.words.text() == " · ".join(FACTS.words)


def test_pictures_of_joining(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk()
    desk.picture(steps.panel, "join-1")
    steps.invitation()
    steps.person()
    steps.arrive(Step.LAPTOP)
    desk.picture(steps.panel, "join-3")


ASKED = Refused("sign_in_needed", {"issuer": "https://login.example/realm", "client_id": "ecabinet"})


def to_sign_in(steps: Walk) -> None:
    steps.invitation()
    steps.person()
    steps.laptop()
    steps.arrive(Step.SIGN_IN)


def test_where_the_body_asks_for_it_one_signs_in_in_the_browser_and_goes_on(walk: Callable[..., Walk]) -> None:
    steps = walk(join=ASKED)
    to_sign_in(steps)
    assert "login.example" in steps.panel.sign_in.ui.where.text()
    assert not steps.banner
    assert steps.browsed == []
    steps.press_continue()
    steps.arrive(Step.RECOVERY)
    assert steps.browsed == ["http://127.0.0.1:1/authorize?state=x"]
    assert steps.joining.signed_in == 1


def test_a_sign_in_that_failed_is_said_and_tried_again(desk: Desk, walk: Callable[..., Walk]) -> None:
    other = Refused("sign_in_other")
    steps = walk(join=ASKED, begin_sign_in=Unavailable("provider_unreachable"), finish_sign_in=other)
    to_sign_in(steps)
    steps.press_continue()
    desk.bot.waitUntil(lambda: steps.banner == desk.kit.faults.sentence(Unavailable("provider_unreachable")))
    steps.panel.ui.banner._action.click()
    desk.bot.waitUntil(lambda: steps.banner == desk.kit.faults.sentence(other))
    assert steps.panel.step is Step.SIGN_IN
    steps.panel.ui.banner._action.click()
    steps.arrive(Step.RECOVERY)


def test_while_one_signs_in_the_link_can_be_copied_and_the_waiting_stopped(
    desk: Desk, walk: Callable[..., Walk], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps, tasks = walk(join=ASKED), TaskRunner()
    to_sign_in(steps)
    panel, step = steps.panel, steps.panel.sign_in.ui
    monkeypatch.setattr(panel, "_kit", replace(desk.kit, tasks=tasks))
    steps.joining.person_is_slow = True
    assert not step.copy.isVisible()
    steps.press_continue()
    desk.bot.waitUntil(step.copy.isVisible)
    assert not panel.ui.go_on.isEnabled()
    desk.bot.keyClick(step.copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == steps.browsed[0]
    desk.picture(panel, "join-sign-in")
    desk.speak(Language.VIETNAMESE)
    assert panel.ui.progress._title.text().startswith("Đang chờ")
    panel.ui.progress.cancel_asked.emit()
    assert tasks.stop(), "the work goes on although nobody waits for it"
    assert panel.step is Step.SIGN_IN
    assert not step.copy.isVisible()
    steps.joining.person_is_slow = False
    steps.press_continue()
    steps.arrive(Step.RECOVERY)
    assert steps.joining.signed_in == 1
    tasks.stop()


def test_one_goes_back_from_the_sign_in_to_the_pin(desk: Desk, walk: Callable[..., Walk]) -> None:
    steps = walk(join=ASKED)
    to_sign_in(steps)
    desk.bot.keyClick(steps.panel.ui.back, Qt.Key.Key_Space)
    steps.arrive(Step.LAPTOP)
    steps.laptop()
    steps.arrive(Step.RECOVERY)
