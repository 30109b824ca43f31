"""The main window by keyboard, in both languages, at its smallest and its largest."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ecabinet.application.messages import Language
from ecabinet.desktop.facts import BodyFacts, HolderFacts, LinkFacts, LinkState, badge_letters, initials
from ecabinet.desktop.memory import FileMemory
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.splitters import SplitterMemory
from ecabinet.desktop.widgets.rail_button import RailButton
from ecabinet.desktop.widgets.search_button import SearchButton
from ecabinet.desktop.window import MainWindow
from tests.desktop.conftest import NOW, Desk

BODY = BodyFacts("Nội các Minh họa", "NC", sample=True)
SECRETARY = HolderFacts("Trần Thị Thư Ký", "Văn phòng Chính phủ", secretariat=True)
MEMBER = HolderFacts("Nguyễn Công Thương", "Bộ trưởng Bộ Công Thương")
OFFLINE = LinkFacts(LinkState.NO_NETWORK, since=NOW - 32 * 60_000, waiting=4, deadline=NOW + 167 * 60_000)
CONNECTED = LinkFacts(LinkState.CONNECTED, received_at=NOW - 11 * 60_000)


class PaperPage(Page):
    """A page that needs the width."""

    wants_wide = True

    def title(self) -> str:
        return "Item 4"


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """A window with every page, of a secretary."""
    made = MainWindow(desk.navigator, desk.translating, desk.memory, desk.clock, desk.kit.faults)
    for name in PageName:
        made.offer_page(name, PaperPage if name is PageName.MEETING else Page)
    made.tell_body(BODY)
    made.tell_holder(SECRETARY)
    desk.put(made, 1440, 900)
    made.activateWindow()
    return made


def _status(window: MainWindow) -> str:
    return window.ui.status.ui.sentence.text()


def test_ctrl_and_a_digit_lead_to_the_places_of_the_rail(desk: Desk, window: MainWindow) -> None:
    desk.bot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desk.navigator.here == Route(PageName.BALLOTS)
    desk.bot.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert desk.navigator.here == Route(PageName.AGENDA_BUILDER)


def test_alt_and_arrows_go_back_and_forth(desk: Desk, window: MainWindow) -> None:
    desk.navigator.go_to(PageName.TODAY)
    desk.navigator.go_to(PageName.OUTBOX)
    desk.bot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.navigator.here == Route(PageName.TODAY)
    desk.bot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert desk.navigator.here == Route(PageName.OUTBOX)


def test_arrow_keys_move_in_the_rail_and_space_opens(desk: Desk, window: MainWindow) -> None:
    buttons = window.ui.rail.findChildren(RailButton)
    buttons[0].setFocus()
    desk.bot.keyClick(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].hasFocus()
    desk.bot.keyClick(buttons[1], Qt.Key.Key_Up)
    desk.bot.keyClick(buttons[0], Qt.Key.Key_End)
    assert buttons[-1].hasFocus()
    desk.bot.keyClick(buttons[-1], Qt.Key.Key_Space)
    assert desk.navigator.here == Route(PageName.MEMBERS)


def test_a_member_does_not_see_the_secretariats_places(window: MainWindow) -> None:
    assert PageName.ROOM in window.ui.rail.places
    window.tell_holder(MEMBER)
    assert PageName.ROOM not in window.ui.rail.places
    assert window.ui.rail.places[:2] == (PageName.TODAY, PageName.MEETINGS)
    assert {PageName.MINUTES, PageName.VERIFY} < set(window.ui.rail.places), "everybody reads and verifies minutes"


def test_the_secretariat_has_minutes_among_its_own_places(window: MainWindow) -> None:
    places = window.ui.rail.places
    assert places.index(PageName.VERIFY) < places.index(PageName.AGENDA_BUILDER) < places.index(PageName.MINUTES)


def test_a_count_outlives_a_change_of_places(window: MainWindow) -> None:
    window.tell_count(PageName.OUTBOX, 3)
    window.tell_holder(MEMBER)
    names = [button.accessibleName() for button in window.ui.rail.findChildren(RailButton)]
    assert "Outbox, 3 waiting" in names


def test_a_page_inside_a_place_marks_its_place(desk: Desk, window: MainWindow) -> None:
    desk.navigator.go_to(PageName.BALLOT, "b1")
    marked = [button.accessibleName() for button in window.ui.rail.findChildren(RailButton) if button.isChecked()]
    assert marked == ["Opinion ballots"]


def test_the_place_is_marked_before_its_page_is_prepared(desk: Desk, window: MainWindow) -> None:
    window.ui.stage.expect([PageName.OUTBOX])
    desk.navigator.go_to(PageName.OUTBOX)
    marked = [button.accessibleName() for button in window.ui.rail.findChildren(RailButton) if button.isChecked()]
    assert marked == ["Outbox"]


def test_the_rail_shrinks_where_a_page_wants_the_width(desk: Desk, window: MainWindow) -> None:
    desk.navigator.go_to(PageName.TODAY)
    assert not window.ui.rail.narrow
    desk.navigator.go_to(PageName.MEETING, "m1")
    assert window.ui.rail.narrow
    assert window.windowTitle() == "Item 4 – Nội các Minh họa – e-Cabinet"


def test_the_rail_shrinks_where_large_text_leaves_no_room(desk: Desk, window: MainWindow) -> None:
    desk.navigator.go_to(PageName.TODAY)
    window.resize(1024, 700)
    assert not window.ui.rail.narrow
    desk.theme.set_text_size(200)
    desk.application.processEvents()
    assert window.ui.rail.narrow


def test_counts_are_shown_and_spoken(window: MainWindow) -> None:
    window.tell_count(PageName.BALLOTS, 2)
    names = [button.accessibleName() for button in window.ui.rail.findChildren(RailButton)]
    assert "Opinion ballots, 2 waiting" in names


def test_the_status_line_says_how_things_stand_in_both_languages(desk: Desk, window: MainWindow) -> None:
    window.tell_link(CONNECTED)
    assert _status(window) == "Connected · everything received 14:02"
    window.tell_link(OFFLINE)
    assert _status(window) == (
        "No network since 13:41 · 4 of your entries are waiting to be sent · next deadline 17:00 today"
    )
    desk.speak(Language.VIETNAMESE)
    assert _status(window) == "Không có mạng từ 13:41 · 4 mục của ông/bà đang chờ gửi · hạn gần nhất 17:00 hôm nay"


def test_one_entry_is_said_in_the_singular(window: MainWindow) -> None:
    window.tell_link(LinkFacts(LinkState.NO_NETWORK, waiting=1, attention=1))
    assert _status(window) == "No network · 1 of your entries is waiting to be sent · 1 entry needs your attention"


def test_the_status_line_says_why_nothing_is_exchanged_any_more(desk: Desk, window: MainWindow) -> None:
    window.tell_link(LinkFacts(LinkState.STOPPED, waiting=2, code="device_revoked"))
    assert _status(window).startswith("This laptop is no longer admitted")
    assert _status(window).endswith("2 of your entries are waiting to be sent")
    desk.speak(Language.VIETNAMESE)
    assert _status(window).startswith("Máy này không còn được chấp nhận")
    desk.speak(Language.ENGLISH)
    window.tell_link(LinkFacts(LinkState.STOPPED, received_at=NOW, code="device_revoked"))
    assert "everything" not in _status(window)


def test_the_status_line_leads_to_the_outbox_only_where_something_waits(desk: Desk, window: MainWindow) -> None:
    window.tell_link(CONNECTED)
    assert window.ui.status.ui.outbox_link.isHidden()
    window.tell_link(OFFLINE)
    desk.bot.mouseClick(window.ui.status.ui.outbox_link, Qt.MouseButton.LeftButton)
    assert desk.navigator.here == Route(PageName.OUTBOX)


def test_a_click_changes_the_language_of_everything(desk: Desk, window: MainWindow) -> None:
    switch = window.ui.status.ui.language
    desk.bot.mouseClick(switch._buttons[Language.VIETNAMESE], Qt.MouseButton.LeftButton)
    desk.application.processEvents()
    assert desk.translating.language is Language.VIETNAMESE
    assert window.ui.rail.findChildren(RailButton)[0].accessibleName() == "Hôm nay"
    assert window.ui.header.ui.sample.text() == "BẢN MẪU"


def test_ctrl_k_and_the_field_at_the_top_lead_to_the_search(desk: Desk, window: MainWindow) -> None:
    desk.bot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.navigator.here == Route(PageName.SEARCH)
    desk.navigator.go_to(PageName.TODAY)
    button = window.ui.header.findChild(SearchButton)
    assert isinstance(button, SearchButton)
    desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.navigator.here == Route(PageName.SEARCH)


def test_a_scene_covers_everything_and_keys_do_not_reach_below(desk: Desk, window: MainWindow) -> None:
    desk.navigator.go_to(PageName.OUTBOX)
    desk.navigator.go_to(PageName.TODAY)
    lock = QWidget()
    window.show_scene(lock)
    desk.bot.keyClick(lock, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    desk.bot.keyClick(lock, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.navigator.here == Route(PageName.TODAY)
    assert not window.ui.header.isVisible()
    window.show_frame()
    assert window.ui.header.isVisible()


def test_a_scene_closes_papers_in_windows_of_their_own(desk: Desk, window: MainWindow) -> None:
    desk.navigator.go_to(PageName.TODAY)
    aside = QWidget(window.page, Qt.WindowType.Window)
    aside.show()
    window.show_scene(QWidget())
    assert not aside.isVisible()


def test_size_and_rail_are_remembered(desk: Desk, window: MainWindow, tmp_path: Path) -> None:
    memory = FileMemory(tmp_path / "settings" / "memory.json")
    first = MainWindow(desk.navigator, desk.translating, memory, desk.clock, desk.kit.faults)
    desk.put(first, 1024, 760)  # no larger than the screen of the offscreen platform
    first.ui.rail.fold_asked.emit()
    first.close()
    again = MainWindow(
        desk.navigator, desk.translating, FileMemory(tmp_path / "settings" / "memory.json"), desk.clock, desk.kit.faults
    )
    desk.bot.addWidget(again)
    assert (again.width(), again.height(), again.ui.rail.narrow) == (1024, 760, True)


def test_keys_of_the_persons_menu_open_preferences_and_ask_to_lock(desk: Desk, window: MainWindow) -> None:
    asked: list[str] = []
    window.lock_asked.connect(lambda: asked.append("lock"))
    desk.bot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk.bot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.navigator.here == Route(PageName.PREFERENCES)
    assert asked == ["lock"]


def test_the_persons_menu_leads_to_their_helpers_and_their_laptops(desk: Desk, window: MainWindow) -> None:
    menu = window.ui.header.ui.holder_button.menu()
    found = {action.text(): action for action in menu.actions()}
    for text, page in (("People who help me", PageName.HELPERS), ("My laptops", PageName.LAPTOPS)):
        found[text].trigger()
        assert desk.navigator.here == Route(page)
    window.tell_holder(HolderFacts("", ""))
    assert not found["People who help me"].isEnabled()


def test_the_window_holds_at_its_smallest_with_long_names_and_large_text(desk: Desk, window: MainWindow) -> None:
    window.tell_holder(HolderFacts("Nguyễn Thị Thanh Phương", "Bộ trưởng Bộ Nông nghiệp và Môi trường kiêm nhiệm"))
    window.tell_link(OFFLINE)
    window.resize(1024, 700)
    for percent in (100, 150, 200):
        desk.theme.set_text_size(percent)
        desk.application.processEvents()
        assert (window.width(), window.height()) == (1024, 700), percent
    desk.picture(window, "window-200")


def test_pictures_of_the_frame(desk: Desk, window: MainWindow) -> None:
    window.tell_link(OFFLINE)
    window.tell_count(PageName.BALLOTS, 2)
    for width, height in ((1440, 900), (1024, 700)):
        window.resize(width, height)
        desk.picture(window, "window")


def test_badges_take_the_first_words_of_a_body_and_the_last_of_a_person() -> None:
    assert badge_letters("Nội các Minh họa") == "NC"
    assert initials("Nguyễn Thị Công Thương") == "CT"
    assert initials("") == ""


def test_the_outline_of_today_has_as_many_rows_as_the_last_time(desk: Desk) -> None:
    desk.memory.remember("today_rows", "6")
    again = MainWindow(desk.navigator, desk.translating, desk.memory, desk.clock, desk.kit.faults)
    desk.bot.addWidget(again)
    assert again.ui.skeleton.rows == 6


def test_a_splitter_is_where_it_was_dragged_to(desk: Desk) -> None:
    def splitter() -> QSplitter:
        made = QSplitter()
        for _ in range(2):
            made.addWidget(QWidget())
        SplitterMemory(made, desk.memory, "meeting")
        desk.put(made, 600, 200)
        return made

    first = splitter()
    first.moveSplitter(150, 1)
    dragged = first.sizes()
    assert splitter().sizes() == dragged
    desk.memory.remember("splitter:meeting", "nonsense 3 4 5")
    assert sum(splitter().sizes()) > 0
