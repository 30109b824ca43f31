"""The hand of the demonstration plays widgets as a person does: by mouse, keys and files dropped from the desktop."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecabinet.desktop.demo.hand import Hand
from ecabinet.desktop.demo.unseen import Witness
from ecabinet.desktop.heartbeat import Heartbeat
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.row_list import Row, RowList
from ecabinet.desktop.widgets.stance_button import Answer
from ecabinet.desktop.widgets.stance_choice import StanceChoice
from ecabinet.domain.faults import Unavailable

ANSWERS = (
    Answer("yes", "Đồng ý", Icon.AGREE, Kind.AGREE, "1"),
    Answer("no", "Không đồng ý", Icon.DISAGREE, Kind.OBJECT, "2"),
)


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def window(qtbot: QtBot, look: object) -> Iterator[QWidget]:
    """A window on screen; what is put into its layout is shown."""
    del look
    made = QWidget()
    QVBoxLayout(made)
    made.resize(500, 400)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def put(window: QWidget, widget: QWidget, name: str = "it") -> None:
    widget.setObjectName(name)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


def test_it_clicks_the_button_that_is_seen_once_it_can_be_clicked(hand: Hand, window: QWidget) -> None:
    hidden, shown = QPushButton(), QPushButton()
    pressed: list[QPushButton] = []
    put(window, hidden)
    put(window, shown)
    hidden.hide()
    shown.setEnabled(False)
    for button in (hidden, shown):
        button.clicked.connect(lambda _checked=False, button=button: pressed.append(button))
    QTimer.singleShot(60, shown, lambda: shown.setEnabled(True))
    hand.click(window, "it")
    assert pressed == [shown]


def test_it_opens_the_row_that_says_something(hand: Hand, window: QWidget) -> None:
    rows, opened = RowList(), list[str]()
    put(window, rows)
    rows.opened.connect(opened.append)
    rows.tell([Row("1", "Phiếu một", button="Mở"), Row("2", "Phiếu hai", button="Mở")])
    hand.open_row(rows, "Phiếu hai")
    hand.open_row(rows)
    assert opened == ["2", "1"]


def test_it_picks_a_row_of_a_long_list(hand: Hand, window: QWidget) -> None:
    rows = QListWidget()
    put(window, rows)
    rows.addItems([str(number) for number in range(200)])
    hand.pick(rows, 150)
    assert rows.currentRow() == 150


@pytest.mark.qt_log_ignore("^This plugin does not support")
def test_it_chooses_an_entry_of_an_open_menu(hand: Hand, window: QWidget) -> None:
    menu, chosen = QMenu(window), list[str]()
    for text in ("Sửa", "Thay tài liệu"):
        menu.addAction(text).setData(text)
    menu.triggered.connect(lambda entry: chosen.append(entry.data()))
    menu.popup(window.mapToGlobal(window.rect().center()))
    hand.choose_entry(window, lambda entry: entry.data() == "Thay tài liệu")
    assert chosen == ["Thay tài liệu"]


def test_it_drops_files_as_they_are_dragged_from_the_desktop(hand: Hand, window: QWidget, tmp_path: Path) -> None:
    zone, dropped = DropZone(), list[list[Path]]()
    zone.tell("Thả vào đây", "Chọn…", (".pdf",), "PDF")
    put(window, zone)
    zone.dropped.connect(dropped.append)
    hand.drop(zone, [tmp_path / "a.pdf"])
    assert dropped == [[tmp_path / "a.pdf"]]


def test_it_answers_with_the_digit_beside_the_answer(hand: Hand, window: QWidget) -> None:
    choice, chosen = StanceChoice(), list[str]()
    choice.tell(ANSWERS)
    choice.listen_on(window)
    choice.chosen.connect(chosen.append)
    put(window, choice)
    hand.answer(window, "no")
    assert chosen == ["no"]


def test_it_goes_down_a_box_with_the_arrow_keys_to_what_is_wanted(hand: Hand, window: QWidget) -> None:
    box, activated = QComboBox(), list[int]()
    box.addItems(["một", "hai", "ba"])
    box.setCurrentIndex(-1)
    put(window, box)
    box.activated.connect(activated.append)
    hand.choose(box, lambda place: box.itemText(place) == "ba")
    assert (box.currentText(), activated[-1]) == ("ba", 2)
    with pytest.raises(Unavailable, match="demo_stuck"):
        hand.choose(box, lambda _place: False)


def test_it_types_vietnamese(hand: Hand, window: QWidget) -> None:
    field, edited = QLineEdit(), list[str]()
    put(window, field)
    field.textEdited.connect(edited.append)
    hand.type(field, "Đề nghị làm rõ")
    assert (field.text(), edited) == ("Đề nghị làm rõ", ["Đề nghị làm rõ"])


def test_it_does_not_wait_for_ever(hand: Hand, qtbot: QtBot) -> None:
    del qtbot
    with pytest.raises(Unavailable, match="demo_stuck"):
        hand.wait(lambda: False, "what never comes", seconds=0.1)


def test_a_defect_in_a_window_ends_the_play_instead_of_a_long_wait(qtbot: QtBot) -> None:
    del qtbot
    hook = sys.excepthook
    with Witness(Heartbeat()) as witness:
        sys.excepthook(ValueError, ValueError("broken"), None)
        with pytest.raises(ValueError, match="broken"):
            Hand(witness).wait(lambda: False, "anything")
    assert sys.excepthook is hook
