"""The shared parts of screens: what they say, what keys do, what a screen reader hears."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecabinet.application.pins import SecretKind
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.paper.commands import PaperCommands
from ecabinet.desktop.paper.toolbar import PageField, PaperToolbar
from ecabinet.desktop.theme import ThemeChoice
from ecabinet.desktop.tokens import ThemeName, Token, Tokens
from ecabinet.desktop.widgets.banner import Banner, BannerKind
from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.elided import ElidedLabel
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.flow_layout import FlowLayout
from ecabinet.desktop.widgets.member_chip import MemberChip
from ecabinet.desktop.widgets.pill import Kind, Pill
from ecabinet.desktop.widgets.pin_edit import PinEdit
from ecabinet.desktop.widgets.progress_panel import ProgressPanel
from ecabinet.desktop.widgets.quorum_line import Presence, QuorumLine
from ecabinet.desktop.widgets.ring import Ring
from ecabinet.desktop.widgets.row_list import Row, RowList
from ecabinet.desktop.widgets.side_sheet import SideSheet
from ecabinet.desktop.widgets.stack_bar import Share, StackBar
from ecabinet.desktop.widgets.stance_button import Answer, StanceButton
from ecabinet.desktop.widgets.stance_choice import StanceChoice
from ecabinet.desktop.widgets.step_strip import StepStrip
from ecabinet.desktop.widgets.tally_bars import Amount, TallyBars
from ecabinet.desktop.widgets.timeline import Stop, Timeline
from ecabinet.desktop.widgets.undo_toast import UndoToast
from ecabinet.desktop.widgets.word_diff import WordDiff
from ecabinet.desktop.word_changes import Change, Words, word_changes
from tests.desktop import gallery
from tests.desktop.conftest import Desk

ANSWERS = (
    Answer("agree", "I agree", Icon.AGREE, Kind.AGREE, "1"),
    Answer("disagree", "I do not agree…", Icon.DISAGREE, Kind.OBJECT, "2"),
    Answer("recuse", "I cannot take part…", Icon.NOT_VOTING, Kind.ABSTAIN),
)


def _beside(widget: QWidget, *others: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for each in (widget, *others):
        column.addWidget(each)
    return page


def _wait_for_focus(desk: Desk, widget: QWidget) -> None:
    widget.window().activateWindow()
    widget.setFocus()
    desk.bot.waitUntil(widget.hasFocus)


# Rows


def test_a_row_is_opened_by_its_button_or_by_keys(desk: Desk) -> None:
    rows, opened = RowList(), []
    rows.opened.connect(opened.append)
    second, third = Row("b", "Second", "more", clickable=True), Row("c", "Third", clickable=True)
    rows.tell([Row("a", "First", button="Answer"), second, third])
    desk.put(rows, 500, 300)
    button = rows.findChild(QPushButton)
    assert button.accessibleName() == "Answer: First"
    _wait_for_focus(desk, button)
    desk.bot.keyClick(button, Qt.Key.Key_Space)
    desk.bot.keyClick(button, Qt.Key.Key_Down)
    desk.bot.keyClick(desk.application.focusWidget(), Qt.Key.Key_Return)
    desk.bot.keyClick(desk.application.focusWidget(), Qt.Key.Key_J)
    desk.bot.mouseClick(desk.application.focusWidget(), Qt.MouseButton.LeftButton)
    assert opened == ["a", "b", "c"]


def test_a_row_that_is_only_read_takes_no_click_and_no_key(desk: Desk) -> None:
    rows, opened = RowList(), []
    rows.opened.connect(opened.append)
    rows.tell([Row("a", "First", button="Answer"), Row("b", "Second"), Row("c", "Third", clickable=True)])
    desk.put(rows, 500, 300)
    plain = rows._frames[1]
    assert plain.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert plain.cursor().shape() is Qt.CursorShape.ArrowCursor
    desk.bot.mouseClick(plain, Qt.MouseButton.LeftButton)
    button = rows.findChild(QPushButton)
    _wait_for_focus(desk, button)
    desk.bot.keyClick(button, Qt.Key.Key_Down)
    assert rows._frames[2].hasFocus()
    assert opened == []


def test_a_vietnamese_letter_does_nothing_to_rows(desk: Desk) -> None:
    rows = RowList()
    rows.tell([Row("a", "First", clickable=True)])
    desk.put(rows, 500, 300)
    event = QKeyEvent(QEvent.Type.KeyPress, 0x110, Qt.KeyboardModifier.NoModifier, "Đ")
    desk.application.sendEvent(rows._frames[0], event)
    assert not event.isAccepted()


def test_a_row_that_had_the_keyboard_keeps_it_when_rows_change(desk: Desk) -> None:
    rows = RowList()
    rows.tell([Row("a", "First", clickable=True), Row("b", "Second", clickable=True)])
    desk.put(rows, 500, 300)
    _wait_for_focus(desk, rows._frames[1])
    rows.tell([Row("new", "Before"), Row("a", "First"), Row("b", "Second, changed", clickable=True)])
    assert rows._frames[2].hasFocus()
    assert rows._frames[2].accessibleName() == "Second, changed"


# Answers


def test_nothing_is_chosen_until_somebody_chooses_and_the_page_marks_it(desk: Desk) -> None:
    choice, chosen = StanceChoice(), []
    choice.chosen.connect(chosen.append)
    choice.tell(ANSWERS)
    desk.put(choice, 400, 200)
    assert choice.marked == ""
    desk.bot.mouseClick(choice.findChildren(StanceButton)[1], Qt.MouseButton.LeftButton)
    assert (chosen, choice.marked) == (["disagree"], "")
    choice.mark("disagree")
    assert choice.marked == "disagree"
    desk.bot.mouseClick(choice.findChildren(StanceButton)[0], Qt.MouseButton.LeftButton)
    assert (chosen, choice.marked) == (["disagree", "agree"], "disagree")


def test_digits_answer_unless_a_text_field_has_the_keyboard(desk: Desk) -> None:
    choice, field, chosen = StanceChoice(), QLineEdit(), []
    choice.chosen.connect(chosen.append)
    choice.tell(ANSWERS)
    page = _beside(choice, field)
    choice.listen_on(page)
    desk.put(page, 400, 300)
    _wait_for_focus(desk, page)
    desk.bot.keyClick(page, Qt.Key.Key_2)
    assert chosen == ["disagree"]
    _wait_for_focus(desk, field)
    desk.bot.keyClick(field, Qt.Key.Key_1)
    assert (chosen, field.text()) == (["disagree"], "1")


def test_a_disabled_answer_has_no_key(desk: Desk) -> None:
    choice, chosen = StanceChoice(), []
    choice.chosen.connect(chosen.append)
    choice.tell(ANSWERS)
    desk.put(choice, 400, 200)
    choice.findChildren(StanceButton)[0].setEnabled(False)
    _wait_for_focus(desk, choice.findChildren(StanceButton)[1])
    desk.bot.keyClick(choice, Qt.Key.Key_1)
    assert chosen == []


def test_answers_in_another_language_keep_the_mark(desk: Desk) -> None:
    choice = StanceChoice()
    choice.tell(ANSWERS)
    choice.mark("agree")
    choice.tell([Answer("agree", "Tôi đồng ý", Icon.AGREE, Kind.AGREE, "1"), *ANSWERS[1:]])
    desk.put(choice, 400, 200)
    assert choice.marked == "agree"
    assert choice.findChildren(StanceButton)[0].accessibleName() == "Tôi đồng ý"


# Undo


@pytest.fixture
def toast(desk: Desk) -> UndoToast:
    """A toast over a page, with what it says in `heard`."""
    page = QWidget()
    made = UndoToast(page)
    made.heard = []  # type: ignore[attr-defined]
    made.undone.connect(lambda key: made.heard.append(("undone", key)))  # type: ignore[attr-defined]
    made.elapsed.connect(lambda key: made.heard.append(("elapsed", key)))  # type: ignore[attr-defined]
    desk.put(page, 700, 300)
    made.page = page  # type: ignore[attr-defined]
    return made


def test_ctrl_z_takes_a_step_back_while_the_time_runs(desk: Desk, toast: UndoToast) -> None:
    toast.offer("stance", "Recorded: no objection")
    assert toast.isVisible()
    _wait_for_focus(desk, toast.page)  # type: ignore[attr-defined]
    desk.bot.keyClick(toast.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # type: ignore[attr-defined]
    assert toast.heard == [("undone", "stance")]  # type: ignore[attr-defined]
    assert not toast.isVisible()


def test_a_step_is_final_when_the_time_is_over(desk: Desk, toast: UndoToast) -> None:
    toast.offer("stance", "Recorded", seconds=0.15)
    desk.bot.waitUntil(lambda: toast.heard == [("elapsed", "stance")])  # type: ignore[attr-defined]
    toast.take_back()
    assert toast.heard == [("elapsed", "stance")]  # type: ignore[attr-defined]


def test_another_step_makes_the_former_final(toast: UndoToast) -> None:
    toast.offer("one", "Recorded")
    toast.offer("two", "Recorded")
    assert toast.heard == [("elapsed", "one")]  # type: ignore[attr-defined]
    assert toast.waiting == "two"
    toast.settle()
    assert toast.heard == [("elapsed", "one"), ("elapsed", "two")]  # type: ignore[attr-defined]


def test_the_toast_stays_inside_its_page(desk: Desk, toast: UndoToast) -> None:
    toast.offer("stance", "Recorded: no objection on item 4, which is about the allocation of public investment")
    for width in (700, 380):
        toast.page.resize(width, 300)  # type: ignore[attr-defined]
        desk.application.processEvents()
        assert toast.page.rect().contains(toast.geometry())  # type: ignore[attr-defined]


# Sheets and messages


def test_a_sheet_closes_with_esc_and_gives_the_keyboard_back(desk: Desk) -> None:
    page, button, closed = QWidget(), QPushButton("Open"), []
    QVBoxLayout(page).addWidget(button)
    desk.put(page, 900, 500)
    sheet = SideSheet(page)
    sheet.closed.connect(lambda: closed.append(True))
    _wait_for_focus(desk, button)
    sheet.open("Absence of Health", _beside(QLabel("mission abroad"), QPushButton("Allow")))
    assert sheet.isVisible()
    assert not button.hasFocus()
    desk.bot.keyClick(sheet, Qt.Key.Key_Escape)
    assert (sheet.isVisible(), button.hasFocus(), closed) == (False, True, [True])


def test_a_click_beside_a_sheet_closes_it(desk: Desk) -> None:
    page = QWidget()
    desk.put(page, 900, 500)
    sheet = SideSheet(page)
    sheet.open("Title", QLabel("text"))
    desk.bot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not sheet.isVisible()


def test_a_banner_is_hidden_until_it_says_something(desk: Desk) -> None:
    banner, asked, closed = Banner(), [], []
    banner.action_asked.connect(lambda: asked.append(True))
    banner.closed.connect(lambda: closed.append(True))
    desk.put(_beside(banner), 500, 200)
    assert banner.isHidden()
    banner.tell(BannerKind.WARN, "No network.", "Try again")
    assert banner.isVisible()
    assert banner.accessibleName() == "No network."
    banner._action.click()
    banner._close.click()
    assert (asked, closed, banner.isHidden()) == ([True], [True], True)


def test_progress_shows_how_far_it_is_and_can_be_stopped_once(desk: Desk) -> None:
    panel, asked = ProgressPanel(), []
    panel.cancel_asked.connect(lambda: asked.append(True))
    desk.put(_beside(panel), 500, 200)
    panel.tell("Fetching 29 papers", 50, 200, "50 of 200 MB")
    assert panel._bar.value() == 250
    panel._cancel.click()
    panel._cancel.click()
    assert (asked, panel._cancel.text()) == ([True], "Stopping…")
    panel.tell("Fetching", 0, 0)
    assert panel._bar.maximum() == 0


def test_an_empty_screen_says_what_will_appear_and_how(desk: Desk) -> None:
    empty, asked = EmptyState(), []
    empty.asked.connect(lambda: asked.append(True))
    empty.tell(Icon.OUTBOX, "Nothing waits", "It appears here.", "Open Today")
    desk.put(empty, 500, 300)
    empty._button.click()
    assert (asked, empty.accessibleName()) == ([True], "Nothing waits. It appears here.")


def test_the_page_number_is_whole_in_large_text(desk: Desk) -> None:
    owner = QWidget()
    desk.put(owner, 600, 200)
    toolbar = PaperToolbar(PaperCommands(owner), owner)
    toolbar.show_page(23, 84)
    toolbar.show()
    desk.theme.set_text_size(200)
    desk.application.processEvents()
    field = toolbar.findChild(PageField)
    room = field.width() - field.fontMetrics().horizontalAdvance("23")
    assert room >= 2 * 10, "the letters and the padding of the style sheet"
    assert field.fontMetrics().horizontalAdvance("23") > 24


# Fields


def test_what_is_wrong_is_said_under_the_field_and_to_a_screen_reader(desk: Desk) -> None:
    field, line = QLineEdit(), ErrorLine()
    desk.put(_beside(field, line), 400, 200)
    line.tell(field, "This place is not known.")
    assert field.accessibleDescription() == "This place is not known."
    assert line.isVisible()
    line.settle()
    assert (field.accessibleDescription(), field.property("wrong")) == ("", "false")
    assert not line.isVisible()


def test_a_pin_takes_digits_only_and_leaves_nothing_behind(desk: Desk) -> None:
    field = PinEdit()
    desk.put(field, 300, 60)
    desk.bot.keyClicks(field, "12a345")
    assert not field.complete()
    desk.bot.keyClicks(field, "6")
    assert field.complete()
    assert field.displayText() != "123456"
    assert (field.take(), field.text()) == ("123456", "")
    field.ask_for(SecretKind.PASSPHRASE)
    desk.type(field, "sông mai đồi")
    assert not field.complete()
    desk.type(field, " trúc")
    assert field.complete()


def test_a_drop_zone_takes_only_files_with_the_right_ending(desk: Desk, tmp_path: Path) -> None:
    zone, dropped = DropZone(), []
    zone.dropped.connect(dropped.extend)
    zone.tell("Drop papers here", "Choose files…", [".pdf"], "PDF")
    desk.put(zone, 500, 100)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.PDF", "b.exe")])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    zone.dragEnterEvent(enter)
    assert enter.isAccepted()
    zone.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert dropped == [tmp_path / "a.PDF"]


def test_a_drop_zone_turns_foreign_files_away(desk: Desk, tmp_path: Path) -> None:
    zone = DropZone()
    zone.tell("Drop papers here", "Choose files…", [".pdf"], "PDF")
    desk.put(zone, 500, 100)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "b.exe")), QUrl("https://example.org/a.pdf")])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    zone.dragEnterEvent(enter)
    assert not enter.isAccepted()


# Words


def test_changes_of_a_text_are_found_word_by_word() -> None:
    changes = list(word_changes("Bộ Tài chính báo cáo.", "Bộ Tài chính chủ trì báo cáo hằng quý."))
    assert changes == [
        Words(Change.KEPT, "Bộ Tài chính "),
        Words(Change.ADDED, "chủ trì "),
        Words(Change.KEPT, "báo cáo "),
        Words(Change.ADDED, "hằng quý"),
        Words(Change.KEPT, "."),
    ]
    assert list(word_changes("", "")) == []
    assert [words.change for words in word_changes("một hai", "ba bốn")] == [Change.REMOVED, Change.ADDED]


def test_a_compared_text_cannot_smuggle_in_markup_and_follows_the_theme(desk: Desk) -> None:
    diff = WordDiff()
    diff.tell("keep <b>old</b>", "keep <img src=x>")
    desk.put(_beside(diff), 400, 120)
    assert "&lt;" in diff.text()
    assert "<img" not in diff.text()
    assert Tokens.of(ThemeName.LIGHT)[Token.AGREE] in diff.text()
    desk.theme.choose(ThemeChoice.DARK)
    desk.application.processEvents()
    assert Tokens.of(ThemeName.DARK)[Token.AGREE] in diff.text()
    assert "added:" in diff.accessibleName()


def test_a_line_that_has_no_room_is_cut_and_whole_in_its_tooltip(desk: Desk) -> None:
    label = ElidedLabel("Bộ trưởng Bộ Nông nghiệp và Môi trường")
    desk.put(label, 120, 30)
    assert label._cut().endswith("…")
    assert label.toolTip() == label.text()
    label.setText("Bộ")
    assert label.toolTip() == "", "a text that fits now is not said twice"
    label.resize(900, 30)
    desk.application.processEvents()
    assert label.toolTip() == ""


# Figures and chips


def test_figures_say_in_words_what_they_show(desk: Desk) -> None:
    ring, stack, bars, line, quorum = Ring(), StackBar(), TallyBars(), Timeline(), QuorumLine()
    ring.tell(162, "18 of 29 papers read")
    stack.tell([Share(7, Token.AGREE, "7 no objection"), Share(0, Token.OBJECT, "0 objections")])
    bars.tell([Amount("Y tế", 6, 48, Token.OBJECT, "6 of 48")])
    line.tell([Stop("recorded here", "14:13", reached=True), Stop("received")])
    quorum.tell([Presence(0, 21), Presence(10, 17)], 20, 18, 27, "17 of 27, 18 needed")
    desk.put(_beside(ring, stack, bars, line, quorum), 500, 400)
    spoken = [widget.accessibleName() for widget in (ring, stack, bars, line, quorum)]
    assert spoken == [
        "18 of 29 papers read",
        "7 no objection",
        "Y tế: 6 of 48",
        "✓ recorded here 14:13, … received",
        "17 of 27, 18 needed",
    ]


def test_steps_say_which_one_is_next(desk: Desk) -> None:
    strip = StepStrip()
    strip.tell(["Draft", "With the chair", "Frozen"], 1)
    desk.put(strip, 500, 40)
    texts = [label.text() for label in strip._labels]
    assert texts == ["✓ Draft", "2 With the chair", "3 Frozen"]
    strip.tell(["Draft", "With the chair", "Frozen"], 3)
    assert strip._labels[2].text() == "✓ Frozen"


def test_chips_wrap_and_say_their_member(desk: Desk) -> None:
    holder, clicked = QWidget(), []
    flow = FlowLayout(holder)
    for number in range(12):
        chip = MemberChip(f"m{number}")
        chip.tell("✓", f"Bộ số {number}", Kind.AGREE, "in favour")
        chip.clicked.connect(clicked.append)
        flow.addWidget(chip)
    desk.put(holder, 600, 300)
    assert flow.heightForWidth(300) > flow.heightForWidth(900)
    chips = holder.findChildren(MemberChip)
    assert chips[0].accessibleName() == "Bộ số 0: in favour"
    assert not chips[0].geometry().intersects(chips[1].geometry())
    desk.bot.mouseClick(chips[3], Qt.MouseButton.LeftButton)
    assert clicked == ["m3"]


def test_a_pill_changes_its_word_and_kind(desk: Desk) -> None:
    pill = Pill("open", Kind.NEUTRAL)
    desk.put(_beside(pill), 200, 80)
    pill.tell("answer", Kind.OBJECT)
    assert (pill.text(), pill.property("kind")) == ("answer", "object")


def test_the_gallery_of_all_widgets_can_be_drawn(desk: Desk) -> None:
    sheet = gallery.gallery()
    desk.put(sheet, 1440, 1520)
    desk.picture(sheet, "gallery")
