"""The lock and the preferences, by keyboard and in both languages."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from ecabinet.application.messages import Language
from ecabinet.application.pins import SecretKind
from ecabinet.desktop import idleness
from ecabinet.desktop.facts import BodyFacts, HolderFacts
from ecabinet.desktop.idleness import Idleness
from ecabinet.desktop.pages.preferences import PreferencesPage
from ecabinet.desktop.panels.recover import RecoverPanel
from ecabinet.desktop.panels.unlock import UnlockPanel
from ecabinet.desktop.theme import ThemeChoice
from ecabinet.domain.faults import Refused, Unavailable
from tests.desktop.conftest import Desk
from tests.desktop.joining_builder import RECOVERY, SampleLock

BODY, HOLDER = BodyFacts("Nội các Minh họa", "NC"), HolderFacts("Nguyễn Công Thương", "Bộ trưởng Bộ Công Thương")


class LostStore(SampleLock):
    """A laptop whose key store is gone."""

    def unlock(self, secret: str) -> None:
        raise Unavailable("key_store_missing")


def _lock(desk: Desk, lock: SampleLock) -> tuple[UnlockPanel, list[bool]]:
    panel, opened = UnlockPanel(desk.kit, lock, BODY, HOLDER, "080 00000"), []
    panel.unlocked.connect(lambda: opened.append(True))
    desk.put(panel)
    return panel, opened


def test_the_pin_and_enter_open_the_program(desk: Desk) -> None:
    panel, opened = _lock(desk, SampleLock())
    desk.bot.keyClicks(panel.ui.pin, "123456")
    desk.bot.keyClick(panel.ui.pin, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: opened == [True])


def test_a_short_pin_is_not_even_tried(desk: Desk) -> None:
    lock = SampleLock()
    panel, _ = _lock(desk, lock)
    desk.bot.keyClicks(panel.ui.pin, "12345")
    desk.bot.keyClick(panel.ui.pin, Qt.Key.Key_Return)
    assert lock.tried == []


def test_a_wrong_pin_is_said_and_said_again_in_the_other_language(desk: Desk) -> None:
    panel, opened = _lock(desk, SampleLock())
    desk.bot.keyClicks(panel.ui.pin, "999999")
    desk.bot.keyClick(panel.ui.pin, Qt.Key.Key_Return)
    desk.bot.waitUntil(panel.ui.error.isVisible)
    english = panel.ui.error.text()
    assert (panel.ui.pin.text(), panel.ui.pin.isEnabled(), opened) == ("", True, [])
    desk.speak(Language.VIETNAMESE)
    assert panel.ui.error.text() == desk.kit.faults.sentence(Refused("wrong_pin"))
    assert panel.ui.error.text() != english
    desk.picture(panel, "lock")


def test_a_missing_key_store_is_said_in_its_own_sentence(desk: Desk) -> None:
    panel, _ = _lock(desk, LostStore())
    desk.bot.keyClicks(panel.ui.pin, "123456")
    panel.ui.open.click()
    desk.bot.waitUntil(panel.ui.error.isVisible)
    assert panel.ui.error.text() == desk.kit.faults.sentence(Unavailable("key_store_missing"))


def test_a_passphrase_is_asked_for_where_there_is_no_key_store(desk: Desk) -> None:
    panel, opened = _lock(desk, SampleLock("sông mai đồi trúc", SecretKind.PASSPHRASE))
    assert panel.ui.pin_label.text() == "Passphrase"
    desk.type(panel.ui.pin, "sông mai đồi trúc")
    desk.bot.keyClick(panel.ui.pin, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: opened == [True])


def _recovering(desk: Desk, lock: SampleLock) -> tuple[RecoverPanel, list[bool]]:
    panel, opened = RecoverPanel(desk.kit, lock, "080 00000"), []
    panel.recovered.connect(lambda: opened.append(True))
    desk.put(panel)
    return panel, opened


def test_the_sheets_letters_and_a_new_pin_open_by_keyboard_alone(desk: Desk) -> None:
    lock = SampleLock()
    panel, opened = _recovering(desk, lock)
    desk.bot.keyClicks(panel.ui.letters, RECOVERY.letters)
    desk.bot.keyClick(panel.ui.letters, Qt.Key.Key_Return)
    desk.bot.keyClicks(panel.ui.pin, "730518")
    desk.bot.keyClick(panel.ui.pin, Qt.Key.Key_Return)
    desk.bot.keyClicks(panel.ui.again, "730519")
    desk.bot.keyClick(panel.ui.again, Qt.Key.Key_Return)
    assert lock.tried == []
    assert panel.ui.error.text() == "The two are not the same. Type the second once more."
    desk.bot.keyClick(panel.ui.again, Qt.Key.Key_Backspace)
    desk.bot.keyClick(panel.ui.again, Qt.Key.Key_8)
    desk.bot.keyClick(panel.ui.again, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: opened == [True])
    assert lock.right == "730518"
    assert panel.ui.letters.text() == ""


def test_wrong_letters_stay_to_be_mended_and_are_said_in_both_languages(desk: Desk) -> None:
    panel, opened = _recovering(desk, SampleLock())
    wrong = "B" * 26
    desk.bot.keyClicks(panel.ui.letters, wrong)
    for field in (panel.ui.pin, panel.ui.again):
        desk.bot.keyClicks(field, "730518")
    panel.ui.open.click()
    desk.bot.waitUntil(panel.ui.letters_error.isVisible)
    assert (panel.ui.letters.text(), panel.ui.pin.text(), opened) == (wrong, "", [])
    desk.speak(Language.VIETNAMESE)
    assert panel.ui.letters_error.text() == desk.kit.faults.sentence(Refused("wrong_recovery"))
    assert panel.ui.open.text() == "Đặt mã mới và mở"
    desk.picture(panel, "recover")


def test_escape_leads_back_from_the_recovery_sheet(desk: Desk) -> None:
    panel, _ = _recovering(desk, SampleLock())
    with desk.bot.waitSignal(panel.back_asked):
        desk.bot.keyClick(panel.ui.letters, Qt.Key.Key_Escape)


def test_without_a_key_store_a_passphrase_is_chosen_anew(desk: Desk) -> None:
    panel, _ = _recovering(desk, SampleLock(kind=SecretKind.PASSPHRASE))
    assert panel.ui.pin_label.text() == "New passphrase, at least 14 characters"
    desk.type(panel.ui.pin, "bốn từ khó đoán")
    assert panel.ui.pin.complete()


@pytest.fixture
def preferences(desk: Desk) -> PreferencesPage:
    """The page, shown."""
    page = PreferencesPage(desk.theme, desk.translating, desk.kit.memory)
    desk.put(page)
    return page


def test_the_language_changes_while_the_page_is_open(desk: Desk, preferences: PreferencesPage) -> None:
    desk.bot.keyClick(preferences.ui.vietnamese, Qt.Key.Key_Space)
    desk.application.processEvents()
    assert desk.translating.language is Language.VIETNAMESE
    assert (preferences.ui.heading.text(), preferences.title()) == ("Tùy chọn", "Tùy chọn")
    assert preferences.ui.vietnamese.isChecked()


def test_the_theme_and_the_text_size_take_effect_at_once(desk: Desk, preferences: PreferencesPage) -> None:
    desk.bot.keyClick(preferences.ui.theme_dark, Qt.Key.Key_Space)
    assert desk.theme.choice is ThemeChoice.DARK
    desk.bot.keyClick(preferences.ui.larger, Qt.Key.Key_Space)
    desk.bot.keyClick(preferences.ui.size, Qt.Key.Key_Right)
    assert (desk.theme.text_size, preferences.ui.size_value.text()) == (125, "125 %")
    desk.bot.keyClick(preferences.ui.size, Qt.Key.Key_Home)
    assert desk.theme.text_size == 100
    assert not preferences.ui.smaller.isEnabled()


def test_after_how_long_the_program_locks_is_chosen_and_never_is_no_choice(
    desk: Desk, preferences: PreferencesPage
) -> None:
    box = preferences.ui.idle
    assert [box.itemText(place) for place in range(box.count())][2] == box.currentText() == "10 minutes"
    desk.bot.keyClick(box, Qt.Key.Key_Up)
    assert idleness.minutes(desk.kit.memory) == 5
    desk.kit.memory.remember("idle_minutes", "100000")
    assert idleness.minutes(desk.kit.memory) == 10
    desk.speak(Language.VIETNAMESE)
    assert "phút" in box.itemText(0)


def test_what_the_secretariat_sees_is_told_in_both_languages(desk: Desk, preferences: PreferencesPage) -> None:
    assert "Which papers you opened" in preferences.ui.never_1.text()
    assert "votes" in preferences.ui.sees_2.text()
    assert "central system" in preferences.ui.sees_5.text()
    said = " ".join(label.text() for label in preferences.findChildren(QLabel)).lower()
    assert "notes" not in said, "nothing is promised about what the program does not do yet"
    desk.speak(Language.VIETNAMESE)
    assert "Ông/bà mở tài liệu nào" in preferences.ui.never_1.text()
    for width, height in ((1440, 900), (1024, 700)):
        preferences.resize(width, height)
        desk.picture(preferences, "preferences")


def test_a_while_without_a_key_or_a_click_is_noticed_and_each_puts_it_off(desk: Desk) -> None:
    window = QMainWindow()
    desk.bot.addWidget(window)
    window.show()
    desk.bot.waitExposed(window)
    idle, passed = Idleness(cast("QApplication", QApplication.instance()), lambda: 150, window), []
    idle.passed.connect(lambda: passed.append(True))
    idle.start()
    for _ in range(4):
        desk.bot.wait(75)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert passed == []
    desk.bot.waitUntil(lambda: passed == [True])
