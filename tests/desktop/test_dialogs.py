"""Dialogs by keyboard alone: what is lost is named, the PIN is asked again, nothing is done by accident."""

from PySide6.QtCore import Qt

from ecabinet.application.messages import Language
from ecabinet.application.pins import SecretKind
from ecabinet.desktop.dialogs.about import AboutDialog
from ecabinet.desktop.dialogs.attendance import AttendanceDialog
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.domain.attendance import Attendance
from ecabinet.domain.faults import Refused, Unavailable
from tests.desktop.conftest import Desk


def _confirm(desk: Desk) -> tuple[ConfirmDialog, list[str]]:
    dialog = ConfirmDialog(
        None,
        "Drop this entry?",
        "Drop it",
        explanation="It was refused at 14:02 because the agenda was frozen.",
        lost=["Item 9 “Cổng dịch vụ công”", "2 papers, 14 pages"],
    )
    heard: list[str] = []
    dialog.accepted.connect(lambda: heard.append("accepted"))
    dialog.rejected.connect(lambda: heard.append("rejected"))
    desk.put(dialog, 480, 280)
    dialog.activateWindow()
    return dialog, heard


def test_what_will_be_lost_is_named(desk: Desk) -> None:
    dialog, _ = _confirm(desk)
    assert "Item 9" in dialog.ui.lost.text()
    assert "14 pages" in dialog.ui.lost.text()
    desk.picture(dialog, "confirm")


def test_enter_and_escape_keep_everything(desk: Desk) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog, heard = _confirm(desk)
        desk.bot.keyClick(dialog, key)
        assert heard == ["rejected"]


def test_only_the_named_button_goes_ahead(desk: Desk) -> None:
    dialog, heard = _confirm(desk)
    dialog.ui.go_ahead.setFocus()
    desk.bot.keyClick(dialog.ui.go_ahead, Qt.Key.Key_Space)
    assert heard == ["accepted"]


def _pin(desk: Desk, check: object) -> tuple[PinDialog, list[str]]:
    dialog = PinDialog(None, "To submit your answer.", check, desk.kit.tasks, desk.kit.faults)  # type: ignore[arg-type]
    heard: list[str] = []
    dialog.accepted.connect(lambda: heard.append("accepted"))
    desk.put(dialog, 420, 240)
    return dialog, heard


def test_the_right_pin_is_accepted_by_keyboard(desk: Desk) -> None:
    tried: list[str] = []
    dialog, heard = _pin(desk, tried.append)
    desk.bot.keyClicks(dialog.ui.pin, "12345")
    assert not dialog.ui.confirm.isEnabled()
    desk.bot.keyClicks(dialog.ui.pin, "6")
    desk.bot.keyClick(dialog.ui.pin, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: heard == ["accepted"])
    assert tried == ["123456"]


def test_a_wrong_pin_gets_a_sentence_and_an_empty_field(desk: Desk) -> None:
    def check(_pin: str) -> None:
        raise Refused("wrong_pin")

    dialog, heard = _pin(desk, check)
    desk.bot.keyClicks(dialog.ui.pin, "000000")
    desk.bot.keyClick(dialog.ui.pin, Qt.Key.Key_Return)
    desk.bot.waitUntil(dialog.ui.error.isVisible)
    assert (dialog.ui.pin.text(), dialog.ui.pin.isEnabled(), heard) == ("", True, [])
    assert dialog.ui.error.text() == desk.kit.faults.sentence(Refused("wrong_pin"))
    desk.picture(dialog, "pin")


def test_a_missing_key_store_gets_its_own_sentence(desk: Desk) -> None:
    def check(_pin: str) -> None:
        raise Unavailable("key_store_missing")

    dialog, _ = _pin(desk, check)
    desk.bot.keyClicks(dialog.ui.pin, "000000")
    dialog.ui.confirm.click()
    desk.bot.waitUntil(dialog.ui.error.isVisible)
    assert dialog.ui.error.text() == desk.kit.faults.sentence(Unavailable("key_store_missing"))


def test_the_program_says_what_it_is(desk: Desk) -> None:
    dialog = AboutDialog()
    desk.put(dialog, 440, 320)
    assert dialog.ui.version.text() == "Version 0.1.0"
    desk.picture(dialog, "about")


def test_without_a_key_store_the_passphrase_is_asked_for(desk: Desk) -> None:
    tried: list[str] = []
    dialog = PinDialog(None, "To vote.", tried.append, desk.kit.tasks, desk.kit.faults, kind=SecretKind.PASSPHRASE)
    desk.put(dialog, 420, 240)
    desk.type(dialog.ui.pin, "sông mai đồi trúc")
    desk.bot.keyClick(dialog.ui.pin, Qt.Key.Key_Return)
    assert (tried, dialog.ui.pin_label.text()) == (["sông mai đồi trúc"], "Passphrase")


def test_an_open_question_for_the_pin_changes_with_the_language(desk: Desk) -> None:
    dialog = PinDialog(None, "", print, desk.kit.tasks, desk.kit.faults, kind=SecretKind.PASSPHRASE)
    desk.put(dialog, 420, 240)
    before = (dialog.ui.heading.text(), dialog.ui.pin_label.text(), dialog.ui.confirm.text())
    desk.speak(Language.VIETNAMESE)
    after = (dialog.ui.heading.text(), dialog.ui.pin_label.text(), dialog.ui.confirm.text())
    assert not set(before) & set(after)
    assert after[1] == "Cụm mật khẩu"


def test_a_wrong_pin_is_said_again_in_the_other_language(desk: Desk) -> None:
    def refuse(_pin: str) -> None:
        raise Refused("wrong_pin")

    dialog, _ = _pin(desk, refuse)
    desk.bot.keyClicks(dialog.ui.pin, "123456")
    dialog.ui.confirm.click()
    desk.bot.waitUntil(dialog.ui.error.isVisible)
    desk.speak(Language.VIETNAMESE)
    assert dialog.ui.error.text() == "Mã PIN không đúng."


def test_escape_drops_nothing_that_was_written(desk: Desk) -> None:
    dialog = ReasonDialog(None, "Withdraw the item?", "Withdraw")
    desk.put(dialog, 480, 280)
    dialog.activateWindow()
    desk.type(dialog.ui.reason, "Cần thêm ý kiến.")
    desk.bot.keyClick(dialog.ui.reason, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.reason() == "Cần thêm ý kiến."
    assert dialog.ui.cancel.hasFocus()
    desk.bot.keyClick(dialog.ui.cancel, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_closes_at_once_where_nothing_was_written(desk: Desk) -> None:
    dialog = AttendanceDialog(None, "Phiên họp", Attendance("p", reason="Công tác"))
    desk.put(dialog, 480, 400)
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
