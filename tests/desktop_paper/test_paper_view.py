"""Reading a paper: what is seen at once, what comes, and what happens when a page cannot be drawn."""

import os
import signal
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecabinet.desktop.paper.layout import Fit, Spread
from ecabinet.desktop.paper.marks import Highlight, Pin
from ecabinet.desktop.paper.painting import button_area
from ecabinet.desktop.paper.pane import PaperPane
from ecabinet.desktop.theme import Theme
from ecabinet.domain.faults import Unavailable
from ecabinet.papers.anchors import Anchor
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.pages import Box
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import FileSource, MemorySource
from tests.desktop_paper.conftest import Reader
from tests.papers.paper_maker import illustrated, scan, troubled, vietnamese, written

HEADING = "Trang 1"
SENTENCE = "Điều 3. Trách nhiệm của các bộ"


def _dark(image: QImage) -> int:
    """How many of a grid of points are nearly black."""
    points = ((x, y) for x in range(0, image.width() - 20, 3) for y in range(0, image.height(), 3))
    return sum(1 for x, y in points if QColor(image.pixel(x, y)).lightness() < 80)


def _colour_at(reader: Reader, point: QPoint) -> QColor:
    return QColor(reader.seen().pixel(point))


def test_white_pages_are_there_at_once_and_become_sharp(reader: Reader) -> None:
    reader.open_source(MemorySource(vietnamese(5)), 5)
    assert reader.view.page_count == 5
    assert _colour_at(reader, QPoint(300, 60)) == QColor("white")
    assert _dark(reader.seen()) < 50
    reader.wait_sharp()
    assert _dark(reader.seen()) > 500
    reader.picture("first-page")


def test_a_picture_is_shown_pixel_for_pixel(reader: Reader, renderer: Renderer) -> None:
    data = vietnamese(1)
    reader.open(data, 1)
    (tile,) = reader.view._tiles(0)
    drawn = renderer.open(MemorySource(data)).result(timeout=20).draw(0, tile.part).result(timeout=20)
    sheet, seen = reader.view.sheet(0), reader.seen().convertToFormat(QImage.Format.Format_RGB32)
    for y in (20, 60, 100):
        row = drawn.pixels[y * drawn.width * 4 :][: drawn.width * 4]
        shown = bytes(seen.constScanLine(y + sheet.top - reader.view._origin().y()))
        assert shown[sheet.left * 4 : (sheet.left + sheet.width) * 4] == row


def test_scrolling_says_the_page_in_sight(reader: Reader, qtbot: QtBot) -> None:
    reader.open(vietnamese(6), 6)
    with qtbot.waitSignal(reader.view.page_changed) as told:
        reader.view.go_to_page(3)
    assert told.args == [4, 6]
    reader.wait_sharp()
    assert reader.view.accessibleDescription() == "Page 4 of 6"


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        ([Qt.Key.Key_End], 5),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_Space] * 4, 2),
        ([Qt.Key.Key_PageDown] * 4 + [Qt.Key.Key_PageUp] * 4, 0),
        ([Qt.Key.Key_Right] * 3 + [Qt.Key.Key_Left], 2),
    ],
)
def test_keys_alone_go_through_a_paper(reader: Reader, keys: list[Qt.Key], page: int) -> None:
    reader.open(vietnamese(6), 6)
    for key in keys:
        reader.press(key)
    assert reader.view.page == page


def test_space_turns_over_and_keeps_a_few_lines(reader: Reader) -> None:
    reader.open(vietnamese(3), 3)
    reader.press(Qt.Key.Key_Space)
    height = reader.view.viewport().height()
    assert 0 < height - reader.view.verticalScrollBar().value() < 100
    reader.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert reader.view.verticalScrollBar().value() == 0


def test_zooming_keeps_what_is_in_the_middle(reader: Reader) -> None:
    reader.open(vietnamese(6), 6)
    reader.view.go_to_page(3)
    middle = QPointF(reader.view.viewport().width() / 2, reader.view.viewport().height() / 2)
    before = reader.view._where_at(middle)
    reader.view.set_zoom(3.0)
    after = reader.view._where_at(middle)
    assert (after.page, after.down) == (before.page, pytest.approx(before.down, abs=0.01))
    assert reader.view.fit is Fit.ZOOM
    reader.wait_sharp()
    assert len(list(reader.view._tiles(3))) > 1
    assert _dark(reader.seen()) > 300
    reader.picture("zoomed")


def test_the_wheel_with_ctrl_zooms_about_the_pointer(reader: Reader, qapp: QApplication) -> None:
    reader.open(vietnamese(2), 2)
    at = QPointF(200, 300)
    before = reader.view._where_at(at)
    turned = QWheelEvent(
        at,
        reader.view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    zoom = reader.view.zoom
    qapp.sendEvent(reader.view.viewport(), turned)
    after = reader.view._where_at(at)
    assert reader.view.zoom > zoom * 1.2
    assert (after.across, after.down) == pytest.approx((before.across, before.down), abs=0.01)


def test_another_window_size_keeps_the_top_line(reader: Reader) -> None:
    reader.open(vietnamese(6), 6)
    reader.view.go_to_page(3)
    reader.view.verticalScrollBar().setValue(reader.view.verticalScrollBar().value() + 200)
    before = reader.view._where_at(QPointF(0, 0))
    reader.window.resize(600, 500)
    after = reader.view._where_at(QPointF(0, 0))
    assert (after.page, after.down) == (before.page, pytest.approx(before.down, abs=0.01))


def test_a_person_comes_back_to_where_they_were(reader: Reader) -> None:
    data = vietnamese(9)
    reader.open(data, 9)
    reader.view.go_to_page(6)
    reader.view.verticalScrollBar().setValue(reader.view.verticalScrollBar().value() + 150)
    reader.view.zoom_in()
    state, where = reader.pane.state(), reader.view._where_at(QPointF(0, 0))
    reader.open(vietnamese(2), 2, key="another")
    assert (reader.view.page, reader.view.fit) == (0, Fit.WIDTH)
    reader.open_source(MemorySource(data), 9)
    reader.pane.restore(state)
    reader.wait_sharp()
    back = reader.view._where_at(QPointF(0, 0))
    assert (back.page, back.down) == (where.page, pytest.approx(where.down, abs=0.01))
    assert reader.pane.state() == state


def test_restoring_before_the_true_page_sizes_are_known_still_arrives(reader: Reader) -> None:
    wide = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1200 400] >>"
    kids = " ".join(["3 0 R", "5 0 R"] * 5)
    data = written(pages=f"<< /Type /Pages /Kids [{kids}] /Count 10 >>", more=[wide])
    reader.open_source(MemorySource(data), 10)
    reader.pane.restore({"page": 7, "down": 0, "fit": "width", "zoom": 1000, "turn": 0})
    reader.wait_sharp()
    assert reader.view._where_at(QPointF(0, 0)).page == 7


def test_words_are_selected_with_the_mouse_and_copied(reader: Reader, qtbot: QtBot) -> None:
    reader.open(vietnamese(2), 2)
    start, end = reader.point(0, SENTENCE)
    with qtbot.waitSignal(reader.view.text_selected, check_params_cb=lambda anchor: anchor is not None) as told:
        reader.drag(start, end)
    (anchor,) = told.args
    assert (anchor.page, anchor.quote, anchor.prefix) == (1, SENTENCE, HEADING)
    reader.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == SENTENCE
    reader.picture("selected")
    with qtbot.waitSignal(reader.view.text_selected, check_params_cb=lambda anchor: anchor is None):
        reader.press(Qt.Key.Key_Escape)


def test_a_double_click_takes_the_word(reader: Reader, qtbot: QtBot) -> None:
    reader.open(vietnamese(1), 1)
    start, _ = reader.point(0, "nhiệm")
    qtbot.mouseDClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert reader.view.selected_anchor is not None
    assert reader.view.selected_anchor.quote == "nhiệm"


def test_words_are_selected_by_keys_alone(reader: Reader) -> None:
    reader.open(vietnamese(1), 1)
    reader.wait_letters(0)
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    reader.press(Qt.Key.Key_Right, shift | ctrl)
    reader.press(Qt.Key.Key_Right, shift | ctrl)
    assert reader.view.selected_anchor is not None
    assert reader.view.selected_anchor.quote == HEADING
    reader.press(Qt.Key.Key_Left, shift)
    assert reader.view.selected_anchor.quote == "Trang"
    reader.press(Qt.Key.Key_Down, shift)
    assert reader.view.selected_anchor.quote.startswith(f"{HEADING} Điều")


def test_all_words_of_a_page_are_selected(reader: Reader) -> None:
    reader.open(vietnamese(2), 2)
    reader.wait_letters(0)
    reader.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    anchor = reader.view.selected_anchor
    assert anchor.quote.startswith(HEADING)
    assert "Trang 2" not in anchor.quote


def test_a_letter_that_is_no_key_of_its_own_does_no_harm(reader: Reader, qapp: QApplication) -> None:
    reader.open(vietnamese(1), 1)
    event = QKeyEvent(QEvent.Type.KeyPress, ord("Đ"), Qt.KeyboardModifier.NoModifier, "Đ")
    qapp.sendEvent(reader.view, event)
    assert reader.view.page == 0


def test_drawing_a_selection_below_the_window_scrolls_on(reader: Reader, qtbot: QtBot) -> None:
    reader.open(vietnamese(3), 3)
    start, _ = reader.point(0, SENTENCE)
    window = reader.view.viewport()
    qtbot.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(window, QPoint(start.x(), window.height() + 60))
    qtbot.waitUntil(lambda: reader.view.verticalScrollBar().value() > 150)
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(start.x(), window.height() - 10))
    anchor = reader.view.selected_anchor
    assert anchor is not None
    assert anchor.quote.count("Điều 3") > 3


def test_highlighted_words_are_marked_and_a_pin_stands_beside_them(reader: Reader, qtbot: QtBot) -> None:
    reader.open(vietnamese(1), 1)
    start, _ = reader.point(0, SENTENCE)
    white, _ = reader.point(0, " 3. Trách")
    assert _colour_at(reader, white) == QColor("white")
    anchor = Anchor(1, SENTENCE, HEADING, "")
    reader.view.set_highlights([Highlight("h", anchor)])
    reader.view.set_pins([Pin("c-1", anchor, 2, "2 comments")])
    assert _colour_at(reader, white).saturation() > 20
    reader.picture("marks")
    ((area, _),) = reader.view._under.pins(reader.view.ground(), 0)
    assert area.center().y() == pytest.approx(start.y(), abs=6)
    with qtbot.waitSignal(reader.view.pin_clicked) as told:
        qtbot.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    assert told.args == ["c-1"]
    reader.view.set_highlights([])
    assert _colour_at(reader, white) == QColor("white")


def test_a_comment_leads_to_its_words_on_a_far_page(reader: Reader, qtbot: QtBot) -> None:
    reader.open(vietnamese(30), 30)
    reader.view.go_to_anchor(Anchor(25, "Trang 25", "", ""))
    reader.wait_letters(24)
    qtbot.waitUntil(lambda: reader.view.page == 24)
    reader.wait_sharp()
    start, _ = reader.point(24, "Trang 25")
    assert 0 < start.y() < reader.view.viewport().height()
    assert _colour_at(reader, QPoint(start.x(), start.y() - 12)).saturation() > 20


def test_a_link_inside_the_paper_is_followed_and_one_outside_is_told(reader: Reader, qtbot: QtBot) -> None:
    reader.open(vietnamese(5), 5)
    qtbot.waitUntil(lambda: bool(reader.view.session.links(0)))
    links = {link.address: link for link in reader.view.session.links(0)}
    window, ground = reader.view.viewport(), reader.view.ground()
    (outside,) = reader.view._under.areas(ground, 0, [links["https://example.org/"].box])
    with qtbot.waitSignal(reader.view.link_followed) as told:
        qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=outside.center().toPoint())
    assert told.args == ["https://example.org/"]
    (inside,) = reader.view._under.areas(ground, 0, [links[""].box])
    qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=inside.center().toPoint())
    assert reader.view.page == 4


def test_a_page_can_be_turned_and_its_words_still_selected(reader: Reader) -> None:
    reader.open(vietnamese(1), 1)
    reader.view.turn()
    reader.wait_sharp()
    reader.wait_letters(0)
    letters = reader.view._under.letters(0)
    start = letters.text.text.index(SENTENCE)
    (area,) = reader.view._under.areas(reader.view.ground(), 0, letters.boxes_of(start, start + len(SENTENCE)))
    assert area.height() > 5 * area.width()
    centre = area.center().x()
    reader.drag(QPointF(centre, area.top() + 1).toPoint(), QPointF(centre, area.bottom() - 1).toPoint())
    assert reader.view.selected_anchor.quote == SENTENCE
    reader.picture("turned")


def test_a_page_that_hangs_costs_a_sentence_and_the_rest_is_read(qtbot: QtBot, theme: Theme) -> None:
    with Renderer(seconds=1.5) as renderer:
        reader = Reader(qtbot, renderer)
        reader.open(vietnamese(12), 12)
        qtbot.wait(200)
        for seat in renderer._seats:
            os.kill(seat.prepare().pid, signal.SIGSTOP)
        with qtbot.waitSignal(reader.view.broken) as told:
            reader.view.go_to_page(8)
        assert told.args == ["page_too_slow"]
        qtbot.waitUntil(lambda: 8 in reader.view.session.faults)
        reader.picture("broken")
        broken = set(reader.view.session.faults)
        reader.view.go_to_page(0 if 0 not in broken else 4)
        reader.wait_sharp()
        reader.view.go_to_page(8)
        assert reader.view.page == 8
        reader.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: 8 not in reader.view.session.faults)
        reader.wait_sharp()
        reader.pane.close_paper()


def test_a_broken_page_is_tried_again_by_a_click_on_its_offer(qtbot: QtBot, theme: Theme) -> None:
    with Renderer(seconds=1.5, children=1) as renderer:
        reader = Reader(qtbot, renderer)
        reader.open_source(MemorySource(vietnamese(1)), 1)
        qtbot.waitUntil(lambda: reader.view.session.is_open)
        reader.view.session.faults[0] = Unavailable("page_breaks_reader", {"page": 1})
        area = reader.view.ground().sheet(reader.view.sheet(0))
        offer = button_area(area, reader.view.ground()).center()
        qtbot.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=offer)
        assert not reader.view.session.faults
        reader.wait_sharp()
        reader.pane.close_paper()


def test_a_file_that_cannot_be_opened_is_a_sentence_on_the_desk(reader: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.view.failed) as told:
        reader.open_source(MemorySource(b"nothing of the kind"), 3)
    assert told.args[0].code == "paper_breaks_reader"
    assert reader.view.page_count == 0
    assert _dark(reader.seen()) > 20
    reader.picture("failed")


def test_another_paper_takes_the_place_while_the_first_still_opens(reader: Reader) -> None:
    for number in range(5):
        reader.open_source(MemorySource(vietnamese(2)), 2, key=str(number))
    reader.open(vietnamese(4), 4, key="last")
    assert reader.view.page_count == 4


def test_a_view_may_go_while_pages_are_being_drawn(qtbot: QtBot, renderer: Renderer, theme: Theme) -> None:
    pane = PaperPane(renderer, str)
    pane.resize(900, 700)
    pane.show()
    pane.show_paper("paper", MemorySource(vietnamese(20)), PaperFacts("0" * 64, 1, 20, "", has_text=True))
    qtbot.waitUntil(lambda: pane.view.session.is_open)
    pane.view.go_to_page(10)
    pane.deleteLater()
    qtbot.wait(100)
    paper = renderer.open(MemorySource(vietnamese(1))).result(timeout=20)
    assert len(paper.pages) == 1


def test_a_stopped_renderer_does_not_stop_the_window(qtbot: QtBot, theme: Theme) -> None:
    renderer = Renderer().start()
    reader = Reader(qtbot, renderer)
    reader.open(vietnamese(9), 9)
    renderer.stop()
    reader.view.go_to_page(7)
    reader.press(Qt.Key.Key_Space)
    assert reader.view.page >= 7
    reader.pane.close_paper()


def test_a_scan_is_shown_and_has_nothing_to_select(reader: Reader) -> None:
    reader.open(scan(2), 2, has_text=False)
    reader.wait_letters(0)
    reader.drag(QPoint(200, 200), QPoint(400, 400))
    assert reader.view.selected_anchor is None
    assert not reader.view.has_text


def test_what_is_scrolled_past_is_not_drawn(reader: Reader, renderer: Renderer) -> None:
    reader.open(vietnamese(200), 200)
    for page in range(0, 200, 5):
        reader.view.go_to_page(page)
    assert sum(not job.future.cancelled() for job in renderer._jobs) <= 12
    reader.wait_sharp()
    waiting = reader.view.session._wishes["pages"]
    assert len(waiting) <= 8
    assert {tile.page for tile in waiting} <= set(range(193, 200))


def test_a_real_session_is_read_from_cover_to_cover(reader: Reader, real_input: Path) -> None:
    for file, pages in (("01-a-du-thao-nghi-quyet-phien-hop.pdf", 8), ("12-b-phu-luc-ban-quet.pdf", 24)):
        reader.open_source(FileSource(real_input / "session-2026-05" / "papers" / file), pages, key=file)
        for page in range(0, pages, 4):
            reader.view.go_to_page(page)
            reader.wait_sharp()
            assert _dark(reader.seen()) > 100
    reader.picture("scan")


def test_at_night_paper_is_dark_letters_are_light_and_photographs_stay(reader: Reader) -> None:
    reader.open(illustrated(), 1)
    reader.view.set_fit(Fit.PAGE)
    reader.wait_sharp()
    sheet = reader.view.sheet(0)
    photograph = (
        reader.view.ground().box(sheet, reader.view.session.pages[0], Box(100, 642, 200, 742)).center().toPoint()
    )
    bare = QPoint(sheet.left + 10, 40)
    by_day = _colour_at(reader, photograph)
    assert _colour_at(reader, bare) == QColor("white")
    reader.view.set_night(night=True)
    reader.bot.waitUntil(lambda: reader.view.session.photographs(0) != (), timeout=20_000)
    assert _colour_at(reader, bare).lightness() < 60
    assert _colour_at(reader, photograph) == by_day
    reader.picture("night")
    reader.view.set_night(night=False)
    assert _colour_at(reader, bare) == QColor("white")


def test_a_scan_is_dark_at_night_as_a_whole(reader: Reader) -> None:
    reader.open(scan(1), 1)
    point = QPoint(reader.view.sheet(0).left + 200, 200)
    assert _colour_at(reader, point).lightness() > 180
    reader.view.set_night(night=True)
    reader.bot.waitUntil(lambda: ("photographs", 0) in reader.view.session._asked)
    reader.bot.wait(200)
    assert _colour_at(reader, point).lightness() < 90


def test_two_pages_lie_abreast_and_arrows_turn_both(reader: Reader) -> None:
    reader.open(vietnamese(5), 5)
    reader.view.set_spread(Spread.TWO)
    reader.wait_sharp()
    assert reader.view.sheet(0).top == reader.view.sheet(1).top
    reader.press(Qt.Key.Key_Right)
    assert reader.view.page == 2
    start, end = reader.point(3, "Trang 4")
    reader.drag(start, end)
    assert reader.view.selected_anchor.quote == "Trang 4"
    reader.picture("abreast")


def test_the_layout_is_remembered_with_the_place(reader: Reader) -> None:
    reader.open(vietnamese(5), 5)
    reader.view.set_spread(Spread.BOOK)
    reader.view.go_to_page(3)
    state = reader.view.state()
    reader.open(vietnamese(5), 5)
    assert reader.view.spread is Spread.ONE
    reader.view.restore(state)
    assert (reader.view.spread, reader.view.page) == (Spread.BOOK, 3)


def test_the_window_lives_while_pages_hang_and_die(qtbot: QtBot, theme: Theme) -> None:
    with Renderer(seconds=1.5) as renderer:
        reader, beats = Reader(qtbot, renderer), [time.monotonic()]
        longest = 0.0
        reader.open_source(MemorySource(troubled()), 4)
        until = time.monotonic() + 20
        while time.monotonic() < until and set(reader.view.session.faults) != {1, 2}:
            reader.view.go_to_page(1 if 1 not in reader.view.session.faults else 2)
            QApplication.processEvents()
            longest = max(longest, time.monotonic() - beats[-1])
            beats.append(time.monotonic())
        codes = {fault.code for fault in reader.view.session.faults.values()}
        assert set(reader.view.session.faults) == {1, 2}
        assert codes <= {"page_too_slow", "page_breaks_reader"}
        assert longest < 0.5
        reader.view.go_to_page(3)
        reader.wait_sharp()
        reader.pane.close_paper()
