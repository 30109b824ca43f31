"""Renders every widget in every theme to PNG, to be looked at: `python tests/desktop/gallery.py FOLDER`."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ecabinet.desktop import fonts
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.memory import FleetingMemory
from ecabinet.desktop.theme import Theme, ThemeChoice
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.avatar import Avatar
from ecabinet.desktop.widgets.banner import Banner, BannerKind
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.flow_layout import FlowLayout
from ecabinet.desktop.widgets.key_cap import KeyCap
from ecabinet.desktop.widgets.member_chip import MemberChip
from ecabinet.desktop.widgets.pill import Kind, Pill
from ecabinet.desktop.widgets.pin_edit import PinEdit
from ecabinet.desktop.widgets.progress_panel import ProgressPanel
from ecabinet.desktop.widgets.quorum_line import Presence, QuorumLine
from ecabinet.desktop.widgets.ring import Ring
from ecabinet.desktop.widgets.row_list import Row, RowList
from ecabinet.desktop.widgets.section_title import SectionTitle
from ecabinet.desktop.widgets.stack_bar import Share, StackBar
from ecabinet.desktop.widgets.stance_button import Answer
from ecabinet.desktop.widgets.stance_choice import StanceChoice
from ecabinet.desktop.widgets.step_strip import StepStrip
from ecabinet.desktop.widgets.tally_bars import Amount, TallyBars
from ecabinet.desktop.widgets.timeline import Stop, Timeline
from ecabinet.desktop.widgets.undo_toast import UndoToast
from ecabinet.desktop.widgets.word_diff import WordDiff

ANSWERS = (
    Answer("no_objection", "No objection", Icon.AGREE, Kind.AGREE, "1"),
    Answer("wish_to_speak", "Wish to speak", Icon.SPEAK, Kind.SPEAK, "2"),
    Answer("objection", "Objection, with reason…", Icon.DISAGREE, Kind.OBJECT, "3"),
)
ROWS = (
    Row(
        "a",
        "Opinion ballot: cải cách kiểm tra chuyên ngành",
        "Closes 17:00 today, 3rd of 3 working days · no answer counts as agreeing",
        Icon.BALLOTS,
        Token.OBJECT,
        "Answer",
        primary=True,
    ),
    Row(
        "b",
        "Item 4 was replaced: version 3",
        "11 of 84 pages changed · your notes: 5 kept, 1 to place",
        Icon.COMPARE,
        Token.GOLD,
        "Read changes",
    ),
    Row("c", "Take a stance on 2 items", "until tomorrow 07:00", Icon.SPEAK, Token.SPEAK, "Open"),
    Row("d", "Phiên họp thường kỳ tháng 3", "Fri 08:00", pill="you attend", pill_kind=Kind.NAVY),
)


def _card(title: str, *widgets: QWidget) -> Card:
    card = Card()
    head = SectionTitle(card)
    head.tell(title, "aside")
    card.body.addWidget(head)
    for widget in widgets:
        card.body.addWidget(widget)
    card.body.addStretch(1)
    return card


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder


def _button(text: str, role: str = "", shape: Icon | None = None, token: Token = Token.INK) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", role)
    if shape:
        button.setIcon(icon(shape, token))
    return button


def _off(button: QPushButton) -> QPushButton:
    button.setEnabled(False)
    return button


def _buttons() -> Card:
    return _card(
        "Buttons",
        _row(
            _button("Continue reading", "primary", Icon.READ, Token.ON_NAVY),
            _button("Agenda", "", Icon.AGENDA),
            _button("Drop", "danger"),
        ),
        _row(
            _button("I cannot attend…", "link"),
            _off(_button("Submit my answer…", "primary")),
            _off(_button("Next item")),
        ),
        _row(*(Pill(str(kind), kind) for kind in Kind if kind is not Kind.HEADER)),
        _row(Avatar(text="CT"), Avatar(text="TKX"), KeyCap("1"), KeyCap("Ctrl Z")),
    )


def _fields() -> Card:
    pin, place, wrong = PinEdit(), QLineEdit("abc"), ErrorLine()
    pin.setText("123456")
    wrong.tell(place, "This place is not known; choose one from the list.")
    combo = QComboBox()
    combo.addItems(["Secretariat and lead agency", "All members"])
    box, radio = QCheckBox("only where I have notes"), QRadioButton("in the room")
    box.setChecked(True)
    text = QPlainTextEdit("Ý kiến góp ý…")
    text.setMaximumHeight(60)
    return _card("Fields", pin, place, wrong, _row(combo, QSpinBox()), _row(box, radio), text)


def _stances() -> Card:
    choice, beside = StanceChoice(), StanceChoice()
    choice.tell(ANSWERS)
    choice.mark("no_objection")
    beside.lay_in_columns(4)
    beside.tell(ANSWERS)
    return _card("Stances", choice, beside)


def _figures() -> Card:
    ring, stack, votes, bars = Ring(), StackBar(), StackBar(), TallyBars()
    ring.tell(62, "18 of 29 papers read")
    shares = [
        Share(7, Token.AGREE, "7 no objection"),
        Share(2, Token.SPEAK, "2 to speak"),
        Share(1, Token.OBJECT, "1"),
        Share(2, Token.TRACK, "2"),
    ]
    stack.tell(shares)
    votes.tell(
        [
            Share(15, Token.AGREE, "15", "✓ 15"),
            Share(2, Token.OBJECT, "2", "✕ 2"),
            Share(2, Token.ABSTAIN, "2", "◆ 2"),
            Share(4, Token.TRACK, "4", "… 4"),
        ]
    )
    bars.tell(
        [
            Amount("✓ done on time", 40, 47, Token.AGREE, "40"),
            Amount("! not done, overdue", 3, 47, Token.OBJECT, "3 of 47"),
        ]
    )
    quorum, line = QuorumLine(), Timeline()
    quorum.tell([Presence(0, 12), Presence(10, 21), Presence(50, 24), Presence(70, 23)], 100, 18, 27, "23 of 27")
    line.tell([Stop("recorded here", "14:13", reached=True), Stop("sent", "no network since 13:41"), Stop("received")])
    return _card("Figures", _row(ring), stack, votes, bars, quorum, line)


def _messages(over: QWidget) -> Iterator[QWidget]:
    for kind in BannerKind:
        banner = Banner(over)
        banner.tell(kind, f"Version 3 since yesterday: 11 pages changed ({kind}).", "Compare")
        yield banner
    progress = ProgressPanel(over)
    progress.tell("Fetching 29 papers. You can start reading.", 112, 168, "112 of 168 MB · 2 min left")
    zone, strip, diff = DropZone(), StepStrip(), WordDiff()
    zone.tell("Drop papers on an item, or here for a new item", "Choose files…", [".pdf"], "PDF")
    strip.tell(["Draft", "With the chair", "Frozen", "Published"], 1)
    diff.tell("Bộ Tài chính báo cáo.", "Bộ Tài chính chủ trì báo cáo giải ngân hằng quý.")
    yield from (progress, zone, strip, diff)


def _members() -> Card:
    holder = QWidget()
    flow = FlowLayout(holder)
    kinds = [("✓", Kind.AGREE), ("✕", Kind.OBJECT), ("◆", Kind.ABSTAIN), ("…", Kind.NEUTRAL)]
    for number, name in enumerate(
        ["Thủ tướng", "Quốc phòng", "Công an", "Tư pháp", "Ngoại giao", "Nội vụ", "Y tế", "Tài chính", "Xây dựng"]
    ):
        chip = MemberChip(name)
        sign, kind = kinds[number % 4]
        chip.tell(sign, name, kind, kind)
        flow.addWidget(chip)
    empty = EmptyState()
    empty.tell(
        Icon.OUTBOX, "Nothing waits", "What you do without a network waits here until it is received.", "Open Today"
    )
    return _card("Members", holder, empty)


def gallery() -> QWidget:
    """All widgets on one sheet."""
    sheet = QWidget()
    sheet.setProperty("part", "desk")
    tabs = QTabBar()
    for name in ("Waiting 4", "Needs attention 2", "Received 213"):
        tabs.addTab(name)
    title, subtitle = QLabel("Good afternoon"), QLabel("Thursday 26 March 2026 · ✓ ✕ ☐ → № ◆ △ ○ ▶")
    title.setProperty("role", "title")
    subtitle.setProperty("role", "muted")
    rows = RowList()
    rows.tell(ROWS)
    grid = QGridLayout(sheet)
    grid.setSpacing(16)
    left, middle, right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
    for widget in (title, subtitle, tabs, _card("Needs you", rows), _buttons()):
        left.addWidget(widget)
    for widget in (_stances(), _fields()):
        middle.addWidget(widget)
    right.addWidget(_figures())
    right.addWidget(_members())
    for column, layout in enumerate((left, middle, right)):
        layout.addStretch(1)
        grid.addLayout(layout, 0, column)
    foot = QVBoxLayout()
    for widget in _messages(sheet):
        foot.addWidget(widget)
    grid.addLayout(foot, 1, 0, 1, 3)
    return sheet


def main(folder: Path) -> None:
    """Write one picture for each theme, and one at text size 150 %."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    fonts.register()
    theme = Theme(application, FleetingMemory())
    folder.mkdir(parents=True, exist_ok=True)
    sheet = gallery()
    toast = UndoToast(sheet)
    for choice, percent in ((ThemeChoice.LIGHT, 100), (ThemeChoice.DARK, 100), (ThemeChoice.CONTRAST, 150)):
        theme.choose(choice)
        theme.set_text_size(percent)
        sheet.resize(QSize(1440, 1520) * (percent / 100))
        sheet.show()
        toast.offer("stance", "Recorded: no objection on item 4")
        application.processEvents()
        application.processEvents()
        sheet.grab().save(str(folder / f"gallery-{choice}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
