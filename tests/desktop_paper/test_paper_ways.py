"""Ways through a paper: its contents, links and back again, ticks on the scroll bar, rectangles, scans, layouts."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu

from ecabinet.desktop.paper.layout import Fit, Spread
from ecabinet.desktop.paper.outline import Outline
from ecabinet.desktop.paper.place import PaperPlace
from ecabinet.desktop.paper.trail import Trail
from ecabinet.papers.pages import OutlineEntry
from tests.desktop_paper.conftest import Reader
from tests.papers.paper_maker import scan, vietnamese

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def _shown(outline: Outline, parent: QModelIndex | None = None) -> list[object]:
    """The tree as nested lists."""
    model, above = outline.tree.model(), parent or QModelIndex()
    rows = (model.index(row, 0, above) for row in range(model.rowCount(above)))
    return [[index.data(), *_shown(outline, index)] for index in rows]


def _open_contents(reader: Reader) -> Outline:
    reader.pane.commands.outline.trigger()
    outline = reader.pane._outline
    reader.bot.waitUntil(lambda: outline.currentWidget() is outline.tree, timeout=20_000)
    return outline


def test_the_contents_show_where_one_is_and_lead_there(reader: Reader) -> None:
    reader.open(vietnamese(4), 4)
    outline = _open_contents(reader)
    assert _shown(outline) == [["Phần 1"], ["Phần 2"], ["Phần 3"], ["Phần 4"]]
    reader.view.go_to_page(2)
    assert outline.tree.currentIndex().data() == "Phần 3"
    outline.tree.setFocus()
    reader.bot.keyClick(outline.tree, Qt.Key.Key_Up)
    reader.bot.keyClick(outline.tree, Qt.Key.Key_Return)
    assert reader.view.page == 1
    reader.picture("contents")


def test_contents_and_small_pages_take_turns(reader: Reader) -> None:
    reader.open(vietnamese(2), 2)
    reader.pane.commands.thumbnails.trigger()
    reader.pane.commands.outline.trigger()
    assert (reader.pane._thumbnails.isVisible(), reader.pane._outline.isVisible()) == (False, True)
    reader.pane.commands.thumbnails.trigger()
    assert (reader.pane._thumbnails.isVisible(), reader.pane._outline.isVisible()) == (True, False)


def test_a_paper_without_contents_says_so(reader: Reader) -> None:
    reader.open(scan(1), 1)
    reader.pane.commands.outline.trigger()
    nothing = reader.pane._outline._nothing
    reader.bot.waitUntil(lambda: nothing.text() == "This paper has no table of contents.", timeout=20_000)


def test_contents_of_any_depth_become_a_tree(reader: Reader) -> None:
    outline = reader.pane._outline
    depths = [3, 0, 1, 4, 1, 0]
    outline._contents.tell([OutlineEntry(depth, str(number), None) for number, depth in enumerate(depths)])
    assert _shown(outline) == [["0"], ["1", ["2", ["3"]], ["4"]], ["5"]]


def test_a_link_is_followed_and_alt_left_comes_back(reader: Reader) -> None:
    reader.open(vietnamese(5), 5)
    reader.bot.waitUntil(lambda: reader.view.session.links(0) != (), timeout=20_000)
    before = reader.view.place()
    reader.view.follow(reader.view.session.links(0)[0])
    after = reader.view.place()
    assert after.page == 4 or reader.view.page >= 3
    reader.press(Qt.Key.Key_Left, ALT)
    assert reader.view.place() == before
    reader.press(Qt.Key.Key_Right, ALT)
    assert reader.view.place() == after


def test_the_paper_takes_alt_left_before_the_window_only_while_there_is_a_way_back(reader: Reader) -> None:
    left: list[str] = []
    shortcut = QShortcut(QKeySequence("Alt+Left"), reader.window)
    shortcut.activated.connect(lambda: left.append("window"))
    reader.open(vietnamese(5), 5)
    reader.view.leap(3)
    reader.press(Qt.Key.Key_Left, ALT)
    assert (reader.view.page, left) == (0, [])
    reader.press(Qt.Key.Key_Left, ALT)
    assert left == ["window"]


def test_a_new_leap_forgets_what_lay_ahead() -> None:
    trail, places = Trail(), [PaperPlace(page=page) for page in range(4)]
    trail.leave(places[0])
    trail.leave(places[1])
    assert trail.back(places[2]) == places[1]
    assert trail.forward(places[1]) == places[2]
    assert trail.back(places[2]) == places[1]
    trail.leave(places[1])
    assert not trail.can_go_forward
    assert trail.back(places[3]) == places[1]
    assert trail.back(places[1]) == places[0]
    assert trail.back(places[0]) is None


def test_found_places_are_ticks_on_the_scroll_bar(reader: Reader) -> None:
    reader.open(vietnamese(4), 4)
    reader.view.finder.find("trang", 0)
    bar = reader.pane._ticks.bar
    reader.bot.waitUntil(lambda: len(bar.ticks) == 4, timeout=20_000)
    tops = [reader.view.sheet(page).top / reader.view.desk_height for page in range(4)]
    assert list(bar.ticks) == pytest.approx(tops, abs=0.01)
    reader.picture("ticks")
    reader.view.finder.find("", 0)
    reader.bot.waitUntil(lambda: bar.ticks == ())


def test_a_rectangle_is_shown_as_large_as_it_goes(reader: Reader) -> None:
    reader.open(vietnamese(2), 2)
    reader.press(Qt.Key.Key_M, CTRL)
    start, end = QPoint(200, 200), QPoint(300, 260)
    middle = reader.view._where_at(QPointF(250, 230))
    before = reader.view.zoom
    reader.drag(start, end)
    assert reader.view.zoom > 4 * before
    assert not reader.pane.commands.marquee.isChecked()
    size = reader.view.viewport().size()
    now = reader.view._where_at(QPointF(size.width() / 2, size.height() / 2))
    assert (now.page, now.across, now.down) == (
        middle.page,
        pytest.approx(middle.across, abs=0.01),
        pytest.approx(middle.down, abs=0.01),
    )


def test_escape_puts_the_rectangle_down(reader: Reader) -> None:
    reader.open(vietnamese(2), 2)
    before = reader.view.zoom
    reader.press(Qt.Key.Key_M, CTRL)
    reader.press(Qt.Key.Key_Escape)
    reader.drag(QPoint(200, 200), QPoint(300, 260))
    assert reader.view.zoom == before


def test_selected_words_are_shown_large(reader: Reader) -> None:
    reader.open(vietnamese(2), 2)
    start, end = reader.point(0, "Trang 1")
    reader.drag(start, end)
    before = reader.view.zoom
    reader.pane.commands.zoom_to_selection.trigger()
    assert reader.view.zoom > 3 * before


def test_a_scan_says_that_it_has_no_text(reader: Reader) -> None:
    reader.open(scan(3), 3)
    bar = reader.pane._scan_bar
    reader.bot.waitUntil(bar.isVisible, timeout=20_000)
    assert bar.text.startswith("This paper is a scan")
    reader.open(vietnamese(3), 3, key="text")
    reader.bot.waitUntil(lambda: reader.pane._scan_watch._sample == frozenset(), timeout=20_000)
    assert not bar.isVisible()


def test_layout_night_and_contents_are_remembered(reader: Reader) -> None:
    reader.open(vietnamese(5), 5)
    commands = reader.pane.commands
    for command in (commands.book, commands.night, commands.outline, commands.turn_left):
        command.trigger()
    state = reader.pane.state()
    reader.open(vietnamese(5), 5)
    reader.pane.restore({})
    assert not any(command.isChecked() for command in (commands.book, commands.night, commands.outline))
    reader.pane.restore(state)
    assert all(command.isChecked() for command in (commands.book, commands.night, commands.outline))
    assert (reader.view.spread, reader.view.place().turn) == (Spread.BOOK, 3)


def test_layouts_exclude_each_other(reader: Reader) -> None:
    reader.open(vietnamese(5), 5)
    reader.press(Qt.Key.Key_F7)
    assert reader.view.spread is Spread.TWO
    reader.press(Qt.Key.Key_F8)
    commands = reader.pane.commands
    assert (reader.view.spread, commands.abreast.isChecked(), commands.book.isChecked()) == (Spread.BOOK, False, True)
    reader.press(Qt.Key.Key_F8)
    assert (reader.view.spread, reader.view.fit) == (Spread.ONE, Fit.WIDTH)


def test_the_menu_leads_where_the_links_of_the_page_lead(reader: Reader) -> None:
    reader.open(vietnamese(5), 5)
    reader.bot.waitUntil(lambda: reader.view.session.links(0) != (), timeout=20_000)
    menu = QMenu()
    reader.view.menu_opening.emit(menu, QPointF(5, 5))
    (leading,) = (action.menu() for action in menu.actions() if action.menu())
    assert [action.text() for action in leading.actions()] == ["Page 5", "https://example.org/"]
    leading.actions()[0].trigger()
    assert reader.view.page >= 3
    menu.deleteLater()


def test_what_the_page_around_cannot_do_is_not_offered(reader: Reader, qapp: QApplication) -> None:
    commands = reader.pane.commands
    wanted: list[str] = []
    commands.print.triggered.connect(lambda: wanted.append("print"))
    reader.open(vietnamese(1), 1)
    reader.press(Qt.Key.Key_P, CTRL)
    assert (wanted, commands.print.isVisible()) == ([], False)
    commands.offer(commands.print)
    reader.press(Qt.Key.Key_P, CTRL)
    assert wanted == ["print"]
    assert not commands.own_window.isVisible()


def test_the_menu_offers_the_way_back_only_where_there_is_one(reader: Reader) -> None:
    reader.open(vietnamese(5), 5)
    commands, menu = reader.pane.commands, reader.pane.toolbar._more.menu()
    menu.aboutToShow.emit()
    assert (commands.back.isEnabled(), commands.forward.isEnabled()) == (False, False)
    reader.view.leap(3)
    menu.aboutToShow.emit()
    assert (commands.back.isEnabled(), commands.forward.isEnabled()) == (True, False)
