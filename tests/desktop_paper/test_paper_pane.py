"""The pane around a paper: finding words, small pages, the toolbar, keys, both languages."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from ecabinet.application.messages import Language
from ecabinet.desktop.memory import FleetingMemory
from ecabinet.desktop.paper.layout import Fit
from ecabinet.desktop.theme import Theme, ThemeChoice
from ecabinet.desktop.translating import Translating
from tests.desktop_paper.conftest import Reader
from tests.papers.paper_maker import scan, vietnamese

CTRL = Qt.KeyboardModifier.ControlModifier


def _find(reader: Reader, words: str) -> None:
    """Ctrl+F, type, wait until the whole paper was looked through."""
    reader.press(Qt.Key.Key_F, CTRL)
    field = reader.pane._find_bar.field
    assert field.isVisible()
    field.selectAll()
    reader.bot.keyClicks(field, words)
    finder = reader.view.finder
    reader.bot.waitUntil(lambda: finder.query == words and finder.is_done, timeout=20_000)


def _count(reader: Reader) -> str:
    return reader.pane._find_bar._count.text()


def test_words_are_found_without_tone_marks_and_counted(reader: Reader) -> None:
    reader.open(vietnamese(4), 4)
    _find(reader, "nghi quyet")
    found = reader.view.finder.hits
    assert len(found) == 4 * 9
    assert _count(reader) == "1 of 36"
    reader.picture("find")


def test_enter_goes_on_and_back_round_the_paper(reader: Reader) -> None:
    reader.open(vietnamese(3), 3)
    _find(reader, "trang")
    field = reader.pane._find_bar.field
    numbers = []
    for modifiers in (Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ShiftModifier,) * 2:
        reader.bot.keyClick(field, Qt.Key.Key_Return, modifiers)
        numbers.append(_count(reader))
    assert numbers == ["2 of 3", "3 of 3", "1 of 3", "3 of 3", "2 of 3"]
    assert reader.view.page == 1
    reader.press(Qt.Key.Key_F3)
    assert _count(reader) == "3 of 3"


def test_the_search_begins_at_the_page_in_sight(reader: Reader) -> None:
    reader.open(vietnamese(9), 9)
    reader.view.go_to_page(5)
    _find(reader, "trang")
    assert _count(reader) == "6 of 9"
    assert reader.view.page == 5


def test_every_place_is_marked_and_the_current_one_framed(reader: Reader) -> None:
    reader.open(vietnamese(1), 1)
    start, _ = reader.point(0, " 3. Trách")
    assert QColor(reader.seen().pixel(start)) == QColor("white")
    _find(reader, "dieu 3")
    reader.wait_letters(0)
    start, _ = reader.point(0, " 3. Trách")
    assert QColor(reader.seen().pixel(start)).saturation() > 20


def test_closing_the_bar_leaves_the_words_selected(reader: Reader) -> None:
    reader.open(vietnamese(2), 2)
    _find(reader, "phap luat")
    reader.wait_letters(0)
    reader.bot.keyClick(reader.pane._find_bar.field, Qt.Key.Key_Escape)
    assert not reader.pane._find_bar.isVisible()
    assert reader.view.hasFocus()
    assert reader.view.selected_anchor.quote == "pháp luật"
    assert reader.view.finder.hits == []


def test_words_that_are_not_there_are_said_to_be_missing(reader: Reader) -> None:
    reader.open(vietnamese(2), 2)
    _find(reader, "hoa tieu")
    assert _count(reader) == "Not in this paper."
    assert not reader.pane._find_bar._next.isEnabled()


def test_a_scan_says_that_words_cannot_be_found_in_it(reader: Reader) -> None:
    reader.open(scan(1), 1, has_text=False)
    reader.press(Qt.Key.Key_F, CTRL)
    assert _count(reader) == "This paper is a scan without text; words cannot be found in it."


def test_the_words_looked_for_stay_when_another_paper_is_opened(reader: Reader) -> None:
    reader.open(vietnamese(2), 2)
    _find(reader, "trang")
    reader.open(vietnamese(5), 5, key="another")
    finder = reader.view.finder
    reader.bot.waitUntil(lambda: finder.is_done and len(finder.hits) == 5, timeout=20_000)


def test_the_page_field_shows_and_takes_a_page(reader: Reader) -> None:
    reader.open(vietnamese(12), 12)
    field, count = reader.pane.toolbar._field, reader.pane.toolbar._count
    assert (field.text(), count.text()) == ("1", "/ 12")
    reader.press(Qt.Key.Key_G, CTRL)
    for typed, page in (("7", 6), ("99", 11), ("0", 0)):
        field.setFocus()
        field.selectAll()
        reader.bot.keyClicks(field, typed)
        reader.bot.keyClick(field, Qt.Key.Key_Return)
        assert reader.view.page == page
        assert field.text() == str(page + 1)


def test_a_page_typed_and_not_confirmed_is_forgotten(reader: Reader) -> None:
    reader.open(vietnamese(12), 12)
    field = reader.pane.toolbar._field
    reader.bot.keyClicks(field, "7")
    QApplication.processEvents()
    field.clearFocus()
    reader.view.go_to_page(2)
    assert field.text() == "3"


@pytest.mark.parametrize(
    ("key", "modifiers", "larger"),
    [(Qt.Key.Key_Plus, CTRL, True), (Qt.Key.Key_Equal, CTRL, True), (Qt.Key.Key_Minus, CTRL, False)],
)
def test_keys_zoom(reader: Reader, key: Qt.Key, modifiers: Qt.KeyboardModifier, larger: bool) -> None:
    reader.open(vietnamese(1), 1)
    before = reader.view.zoom
    reader.press(key, modifiers)
    assert (reader.view.zoom > before) == larger
    assert reader.view.zoom != before
    reader.press(Qt.Key.Key_0, CTRL)
    assert (reader.view.fit, reader.view.zoom) == (Fit.WIDTH, before)
    reader.press(Qt.Key.Key_F6)
    assert reader.view.fit is Fit.PAGE


def test_small_pages_show_the_place_and_lead_elsewhere(reader: Reader, qtbot: QtBot) -> None:
    reader.open(vietnamese(60), 60)
    reader.press(Qt.Key.Key_F4)
    strip = reader.pane._thumbnails
    assert strip.isVisible()
    reader.view.go_to_page(20)
    assert strip.currentIndex().row() == 20
    assert strip.viewport().rect().intersects(strip.visualRect(strip.currentIndex()))
    shown = strip._painter.tile(20, strip.devicePixelRatioF())
    qtbot.waitUntil(lambda: reader.view.session.picture(shown) is not None, timeout=20_000)
    far = strip._painter.tile(59, strip.devicePixelRatioF())
    assert reader.view.session.picture(far) is None
    reader.wait_sharp()
    reader.picture("thumbnails")
    below = strip.visualRect(strip.model().index(21, 0)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert reader.view.page == 21


def test_small_pages_are_remembered_with_the_place(reader: Reader) -> None:
    reader.open(vietnamese(3), 3)
    reader.press(Qt.Key.Key_F4)
    state = reader.pane.state()
    reader.press(Qt.Key.Key_F4)
    assert not reader.pane._thumbnails.isVisible()
    reader.pane.restore(state)
    assert reader.pane._thumbnails.isVisible()


def test_the_paper_alone_is_asked_for_and_left_by_a_key(reader: Reader, qtbot: QtBot) -> None:
    reader.open(vietnamese(1), 1)
    with qtbot.waitSignal(reader.pane.full_screen_wanted) as told:
        reader.press(Qt.Key.Key_F11)
    assert told.args == [True]
    with qtbot.waitSignal(reader.pane.full_screen_wanted) as told:
        reader.press(Qt.Key.Key_Escape)
    assert told.args == [False]


def test_keys_work_from_the_page_around_the_paper(reader: Reader) -> None:
    around = QLineEdit()
    reader.window.layout().addWidget(around)
    reader.pane.commands.give_to(reader.window)
    reader.open(vietnamese(1), 1)
    around.setFocus()
    before = reader.view.zoom
    reader.bot.keyClick(around, Qt.Key.Key_Plus, CTRL)
    assert reader.view.zoom > before


def test_every_control_has_a_spoken_name_in_both_languages(reader: Reader, qapp: QApplication) -> None:
    translating = Translating(qapp, FleetingMemory())
    said: dict[Language, list[str]] = {}
    try:
        reader.open(vietnamese(2), 2)
        reader.press(Qt.Key.Key_F, CTRL)
        for language in Language:
            translating.choose(language)
            QApplication.processEvents()
            buttons = reader.pane.findChildren(QToolButton) + reader.pane.toolbar.findChildren(QToolButton)
            fields = [reader.pane._find_bar.field, reader.pane.toolbar._field]
            widgets = [*fields, reader.view, reader.pane._thumbnails]
            said[language] = [widget.accessibleName() for widget in widgets]
            said[language] += [button.accessibleName() or button.text() for button in buttons if button.isVisible()]
            reader.picture(f"pane-{language}")
        assert all(name for names in said.values() for name in names)
        assert not set(said[Language.ENGLISH]) & set(said[Language.VIETNAMESE])
    finally:
        translating.retire()


def test_paper_stays_white_in_the_dark(reader: Reader, theme: Theme) -> None:
    reader.open(vietnamese(1), 1)
    theme.choose(ThemeChoice.DARK)
    QApplication.processEvents()
    seen = reader.seen()
    assert QColor(seen.pixel(QPoint(300, 40))) == QColor("white")
    assert QColor(seen.pixel(QPoint(5, 300))).lightness() < 60
    reader.picture("dark")
