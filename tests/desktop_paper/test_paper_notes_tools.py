"""Notes made on a paper with mouse and keys: what is marked, drawn, moved and rubbed out, and what is seen of it."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor

from ecabinet.desktop.paper.ink import Pen, rubbed, thinned
from ecabinet.desktop.paper.note_marks import NoteMark, NoteSketch
from ecabinet.desktop.paper.note_tools import NoteTools, Tool
from ecabinet.desktop.paper.notes_bar import NotesBar
from ecabinet.desktop.paper.notes_layer import NotesLayer
from ecabinet.domain.comments import Anchor
from ecabinet.domain.paper_notes import UNITS, Meaning, NoteKind, PaperNote, Rect
from tests.desktop_paper.conftest import Reader
from tests.papers.paper_maker import scan, vietnamese

SENTENCE = "Điều 3. Trách nhiệm của các bộ"


@dataclass
class Hand:
    """The tools over a reader's paper, and everything they said."""

    reader: Reader
    layer: NotesLayer = field(init=False)
    tools: NoteTools = field(init=False)
    made: list[NoteSketch] = field(default_factory=list)
    changed: list[tuple[str, PaperNote]] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.layer = NotesLayer(self.reader.view)
        self.tools = NoteTools(self.reader.view, self.layer)
        self.bar = NotesBar(self.tools, self.reader.pane)
        self.tools.made.connect(self.made.append)
        self.tools.changed.connect(lambda key, note: self.changed.append((key, note)))
        self.tools.removed.connect(self.removed.append)
        self.tools.opened.connect(self.opened.append)

    def lay(self, sketch: NoteSketch, key: str = "one", **more: bool) -> NoteMark:
        """Let a sketch be a note on the paper."""
        place = sketch.place
        anchor = Anchor("p", 1, "0" * 64, place.page, place.quote, place.prefix, place.suffix)
        note = PaperNote(sketch.kind, anchor, sketch.meaning, boxes=sketch.boxes, strokes=sketch.strokes)
        mark = NoteMark(key, note, **more)
        self.layer.draw(-1, (), Meaning.PLAIN)
        self.layer.set_notes([mark])
        return mark

    def point(self, mark: NoteMark, x: float, y: float) -> QPoint:
        return self.layer.in_window(mark.page, QPointF(x, y)).toPoint()

    def colour(self, point: QPoint) -> QColor:
        return QColor(self.reader.seen().pixel(point))


@pytest.fixture
def hand(reader: Reader) -> Hand:
    reader.open(vietnamese(3), 3)
    return Hand(reader)


def test_h_marks_what_is_selected_and_the_mark_lies_on_those_words(hand: Hand) -> None:
    hand.reader.drag(*hand.reader.point(0, SENTENCE))
    hand.reader.press(Qt.Key.Key_H)
    (sketch,) = hand.made
    assert (sketch.kind, sketch.place.page, sketch.place.quote) == (NoteKind.HIGHLIGHT, 1, SENTENCE)
    assert hand.reader.view.selecting.selection is None
    assert hand.tools.tool is None
    start, end = hand.reader.point(0, SENTENCE)
    hand.lay(sketch)
    middle = QPoint((start.x() + end.x()) // 2, start.y())
    seen = [hand.colour(middle + QPoint(x, y)) for x in range(-6, 7) for y in range(-6, 7)]
    assert any(colour.red() > 240 and colour.blue() < 200 for colour in seen)


def test_a_marker_in_the_hand_marks_each_selection_until_esc_puts_it_away(hand: Hand) -> None:
    hand.reader.press(Qt.Key.Key_U)
    assert hand.tools.tool is Tool.UNDERLINE
    hand.reader.drag(*hand.reader.point(0, SENTENCE))
    hand.reader.drag(*hand.reader.point(0, "Trang 1"))
    assert [sketch.kind for sketch in hand.made] == [NoteKind.UNDERLINE] * 2
    hand.reader.press(Qt.Key.Key_Escape)
    assert hand.tools.tool is None
    hand.reader.drag(*hand.reader.point(0, SENTENCE))
    assert len(hand.made) == 2
    assert hand.reader.view.selecting.selection is not None


def test_a_slip_lies_where_it_was_put_and_knows_the_words_nearby(hand: Hand) -> None:
    start, _ = hand.reader.point(0, SENTENCE)
    hand.reader.press(Qt.Key.Key_N)
    hand.reader.drag(start, start)
    (sketch,) = hand.made
    assert (sketch.kind, sketch.place.quote.startswith("Điều 3.")) == (NoteKind.STICKY, True)
    mark = hand.lay(sketch)
    assert hand.layer.at(QPointF(start + QPoint(4, 4))) is mark
    assert hand.tools.tool is None


@pytest.mark.parametrize("turns", range(4))
def test_ink_lies_where_it_was_drawn_however_the_page_is_turned(hand: Hand, turns: int) -> None:
    for _ in range(turns):
        hand.reader.view.turn()
    hand.reader.wait_sharp()
    hand.tools.meaning = Meaning.DISAGREE
    hand.reader.press(Qt.Key.Key_I)
    start, end = QPoint(300, 200), QPoint(380, 260)
    hand.reader.drag(start, end)
    hand.tools.finish_ink()
    (sketch,) = hand.made
    mark = hand.lay(sketch)
    (stroke,) = sketch.strokes
    for (x, y), where in ((stroke[0], start), (stroke[-1], end)):
        assert (hand.point(mark, x / UNITS, y / UNITS) - where).manhattanLength() <= 2
    middle = (start + end) / 2
    seen = [hand.colour(middle + QPoint(x, y)) for x in range(-2, 3) for y in range(-2, 3)]
    assert any(colour.red() > 140 and colour.blue() < 130 for colour in seen)


def test_strokes_drawn_one_after_the_other_are_one_note(hand: Hand) -> None:
    hand.tools.take(Tool.INK)
    hand.reader.drag(QPoint(300, 200), QPoint(340, 220))
    hand.reader.drag(QPoint(300, 240), QPoint(340, 260))
    assert hand.made == []
    hand.tools.take(None)
    assert len(hand.made[0].strokes) == 2


def test_the_rubber_takes_the_stroke_it_touches_and_the_note_with_its_last(hand: Hand) -> None:
    hand.tools.take(Tool.INK)
    hand.reader.drag(QPoint(300, 200), QPoint(340, 200))
    hand.reader.drag(QPoint(300, 300), QPoint(340, 300))
    hand.tools.take(Tool.ERASER)
    hand.lay(hand.made[0])
    hand.reader.drag(QPoint(320, 200), QPoint(320, 200))
    ((key, note),) = hand.changed
    assert (key, len(note.strokes)) == ("one", 1)
    hand.layer.set_notes([NoteMark("one", note)])
    hand.reader.drag(QPoint(320, 300), QPoint(320, 300))
    assert hand.removed == ["one"]


def test_a_slip_is_moved_by_dragging_and_opened_by_a_click(hand: Hand) -> None:
    hand.tools.put(NoteKind.STICKY, QPointF(400, 300))
    mark = hand.lay(hand.made[0])
    grip = hand.point(mark, *(mark.areas[0].center().toTuple()))
    hand.reader.drag(grip, grip)
    assert hand.opened == ["one"]
    hand.reader.drag(grip, grip + QPoint(60, 40))
    ((key, note),) = hand.changed
    assert key == "one"
    moved = hand.lay(NoteSketch(note.kind, note.meaning, hand.made[0].place, note.boxes))
    assert hand.layer.at(QPointF(grip + QPoint(60, 40))) is moved


def test_what_is_anothers_stays_where_it_lies(hand: Hand) -> None:
    hand.tools.put(NoteKind.STICKY, QPointF(400, 300))
    mark = hand.lay(hand.made[0], is_mine=False)
    grip = hand.point(mark, *(mark.areas[0].center().toTuple()))
    hand.reader.drag(grip, grip + QPoint(60, 40))
    assert hand.changed == []


def test_a_text_box_grows_by_its_corner(hand: Hand) -> None:
    hand.tools.put(NoteKind.TEXT_BOX, QPointF(300, 300))
    mark = hand.lay(hand.made[0])
    corner = hand.point(mark, *(mark.areas[0].bottomRight().toTuple()))
    hand.reader.drag(corner - QPoint(3, 3), corner + QPoint(40, 30))
    ((_, note),) = hand.changed
    before, after = mark.note.boxes[0], note.boxes[0]
    assert (after.left, after.top) == (before.left, before.top)
    assert after.right > before.right
    assert after.bottom > before.bottom


def test_b_puts_a_bookmark_on_the_page_and_takes_it_away(hand: Hand) -> None:
    hand.reader.press(Qt.Key.Key_B)
    (sketch,) = hand.made
    assert (sketch.kind, sketch.place.page) == (NoteKind.BOOKMARK, 1)
    hand.lay(sketch)
    hand.reader.press(Qt.Key.Key_B)
    assert hand.removed == ["one"]


def test_undo_and_redo_have_their_usual_keys(hand: Hand) -> None:
    said: list[str] = []
    hand.tools.undo_asked.connect(lambda: said.append("undo"))
    hand.tools.redo_asked.connect(lambda: said.append("redo"))
    hand.reader.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.reader.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert said == ["undo", "redo"]


def test_every_kind_and_meaning_is_painted_by_day_and_by_night(hand: Hand) -> None:
    box = Rect(10_000, 10_000, 20_000, 12_000)
    stroke = ((30_000, 10_000), (35_000, 12_000))
    plain = hand.reader.seen()
    for night in (False, True):
        hand.reader.view.set_night(night=night)
        for kind in NoteKind:
            for meaning in Meaning:
                anchor = Anchor("p", 1, "0" * 64, 1, "", "", "")
                note = PaperNote(kind, anchor, meaning, "chữ", (box,), (stroke,) if kind is NoteKind.INK else ())
                hand.layer.set_notes([])
                bare = hand.reader.seen()
                hand.layer.set_notes([NoteMark("one", note)])
                hand.layer.choose("one")
                assert hand.reader.seen() != bare, (kind, meaning, night)
    hand.reader.view.set_night(night=False)
    hand.layer.set_notes([])
    assert hand.reader.seen() == plain


def test_a_scan_takes_slips_and_ink_though_it_has_no_words(reader: Reader, tmp_path: Path) -> None:
    del tmp_path
    reader.open(scan(1), 1, has_text=False)
    hand = Hand(reader)
    hand.tools.put(NoteKind.STICKY, QPointF(300, 300))
    assert (hand.made[0].place.quote, hand.made[0].place.page) == ("", 1)


def test_a_line_is_thinned_to_its_shape() -> None:
    straight = [(x, 500) for x in range(0, 10_000, 10)]
    assert thinned(straight) == ((0, 500), (9_990, 500))
    corner = [(x, 0) for x in range(0, 5_000, 10)] + [(5_000, y) for y in range(0, 5_000, 10)]
    assert thinned(corner) == ((0, 0), (5_000, 0), (5_000, 4_990))
    assert thinned([(1, 2)]) == ((1, 2),)


def test_a_pen_leaves_nothing_beyond_its_page_and_no_more_than_a_note_holds() -> None:
    pen = Pen()
    pen.to(0, 1, 1, begins=True)
    assert not pen.to(1, 5, 5, begins=False)
    drawn = sum(pen.to(0, step % 100, step / 100, begins=False) for step in range(20_000))
    assert drawn < 8_000
    assert pen.strokes


def test_the_rubber_leaves_what_it_does_not_touch() -> None:
    line = ((0, 0), (10_000, 0))
    assert rubbed((line,), 50, 3) == ()
    assert rubbed((line,), 50, 30) == (line,)
    assert rubbed((((500, 500),),), 5, 5) == ()
