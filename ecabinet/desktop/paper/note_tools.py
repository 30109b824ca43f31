"""The pointer as a pen: marks words, puts down slips, draws, rubs out, moves notes about. Says what was done.

It stands between the window and the view: what it has no use for reaches the view as ever.
"""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent

from ecabinet.desktop.paper.ink import Pen, rubbed
from ecabinet.desktop.paper.note_marks import NoteMark, NoteSketch, rect_of
from ecabinet.desktop.paper.notes_layer import NotesLayer
from ecabinet.desktop.paper.view import PaperView
from ecabinet.domain.paper_notes import BOXES_LIMIT, UNITS, Meaning, NoteKind, PaperNote, Rect
from ecabinet.papers.anchors import Anchor as Place
from ecabinet.papers.anchors import anchor_of
from ecabinet.papers.pages import Box

_SLIP, _TEXT_BOX = (20.0, 20.0), (180.0, 54.0)
"""Width and height in points of what a click puts down."""
_CORNER = 10.0
"""Points around the lower right corner of a text box by which it is made larger."""
_LEAST = 20 * UNITS
_INK_RESTS_MS = 1_200


class Tool(StrEnum):
    """What the pointer does to the paper; the names of kinds of notes are theirs."""

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    STRIKE = "strike"
    STICKY = "sticky"
    INK = "ink"
    TEXT_BOX = "text_box"
    ERASER = "eraser"

    @property
    def kind(self) -> NoteKind | None:
        """The kind of note it makes; None for the eraser."""
        return None if self is Tool.ERASER else NoteKind(self.value)

    @property
    def is_for_words(self) -> bool:
        """Whether it marks what is selected."""
        return self.kind is not None and self.kind.is_on_words


class NoteTools(QObject):
    """Turns what the mouse and the keys do into notes.

    Signals: `made` with the `NoteSketch` of a new note; `changed` with the id of a note and the `PaperNote` it
    became; `removed` with an id; `opened` with the id of a note whose text is wanted; `undo_asked`; `redo_asked`;
    `tool_changed` with the `Tool` in the hand, or None.
    """

    made = Signal(object)
    changed = Signal(str, object)
    removed = Signal(str)
    opened = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()
    tool_changed = Signal(object)

    def __init__(self, view: PaperView, layer: NotesLayer) -> None:
        super().__init__(view)
        self._view, self._layer = view, layer
        self.meaning = Meaning.PLAIN
        self._tool: Tool | None = None
        self._pen = Pen()
        self._is_pressed = False
        self._pressed_at = QPointF()
        self._held: NoteMark | None = None
        self._resizes = False
        self._rubbed: dict[str, PaperNote] = {}
        self._rest = QTimer(self, interval=_INK_RESTS_MS, singleShot=True)
        self._rest.timeout.connect(self.finish_ink)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        view.text_selected.connect(self._on_text_selected)

    @property
    def tool(self) -> Tool | None:
        """What is in the hand; None reads and selects."""
        return self._tool

    def take(self, tool: Tool | None) -> None:
        """Take a tool into the hand. One that marks words marks what is selected at once and is not kept."""
        self.finish_ink()
        if tool is not None and tool.kind and tool.is_for_words and self._view.selecting.selection is not None:
            self.mark(tool.kind)
            tool = None
        self._tool = tool
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor if tool else Qt.CursorShape.ArrowCursor)
        self.tool_changed.emit(tool)

    def mark(self, kind: NoteKind, meaning: Meaning | None = None) -> None:
        """Mark what is selected: one note a page."""
        selection, letters = self._view.selecting.selection, self._view.under.letters
        for page, start, end in selection.spans(letters) if selection else ():
            glyphs = letters(page)
            place = anchor_of(page + 1, glyphs.text, start, end) if glyphs else None
            if glyphs is not None and place is not None:
                boxes = tuple(rect_of(box) for box in glyphs.boxes_of(start, end)[:BOXES_LIMIT])
                self.made.emit(NoteSketch(kind, meaning or self.meaning, place, boxes))
        self._view.selecting.clear()

    def put(self, kind: NoteKind, point: QPointF) -> None:
        """Put a slip or a text box down at a point of the window."""
        page, x, y = self._view.under.on_page(point)
        if page < 0:
            return
        width, height = _SLIP if kind is NoteKind.STICKY else _TEXT_BOX
        size = self._view.session.pages[page] if self._view.session else None
        left = max(0.0, min(x, (size.width if size else x) - width))
        top = max(0.0, min(y, (size.height if size else y) - height))
        box = rect_of(Box(left, top, left + width, top + height))
        self.made.emit(NoteSketch(kind, self.meaning, self._place(page, x, y), (box,)))

    def bookmark(self) -> None:
        """Put a bookmark on the page in sight, or take away the one that is there."""
        page = self._view.page
        there = [mark for mark in self._layer.on_page(page) if mark.note.kind is NoteKind.BOOKMARK and mark.is_mine]
        if there:
            self.removed.emit(there[0].key)
        elif self._view.page_count:
            self.made.emit(NoteSketch(NoteKind.BOOKMARK, self.meaning, self._place(page, 0, 0)))

    def finish_ink(self) -> None:
        """Make a note of what was drawn, because the hand rests or takes another tool."""
        self._rest.stop()
        if strokes := self._pen.strokes:
            x, y = strokes[0][0]
            place = self._place(self._pen.page, x / UNITS, y / UNITS)
            self.made.emit(NoteSketch(NoteKind.INK, self.meaning, place, strokes=strokes))
        self._pen = Pen()

    def _place(self, page: int, x: float, y: float) -> Place:
        """The line of text nearest to a place, so that a note finds its way when the paper is replaced."""
        letters = self._view.under.letters(page)
        found = anchor_of(page + 1, letters.text, *letters.line_around(letters.place_at(x, y))) if letters else None
        return found or Place(page + 1, "", "", "")

    # the mouse

    def _press(self, point: QPointF) -> bool:
        """Begin something; False where the view shall have the press."""
        self._pressed_at, self._is_pressed = point, True
        if self._tool is Tool.INK:
            self._draw(point, begins=True)
        elif self._tool is Tool.ERASER:
            self._rub(point)
        elif self._tool in {Tool.STICKY, Tool.TEXT_BOX}:
            return True
        else:
            mark = self._layer.at(point) if self._tool is None else None
            if mark is None or not (mark.is_mine and mark.note.kind.is_movable):
                return False
            self._held, self._resizes = mark, self._is_on_corner(mark, point)
        return True

    def _drag(self, point: QPointF) -> bool:
        if not self._is_pressed:
            return False
        if self._tool is Tool.INK:
            self._draw(point, begins=False)
        elif self._tool is Tool.ERASER:
            self._rub(point)
        elif self._held is not None:
            self._layer.move(self._held.moved_to(self._dragged(self._held, point)))
        else:
            return False
        return True

    def _release(self, point: QPointF) -> bool:
        if not self._is_pressed:
            return False
        self._is_pressed = self._tool is not None and self._tool.is_for_words
        if self._tool is Tool.INK:
            self._rest.start()
            return True
        if self._tool in {Tool.STICKY, Tool.TEXT_BOX} and self._tool.kind:
            self.put(self._tool.kind, point)
            self.take(None)
            return True
        held, self._held = self._held, None
        is_click = (point - self._pressed_at).manhattanLength() < QGuiApplication.styleHints().startDragDistance()
        if held is not None:
            self._let_go(held, is_click=is_click)
            return True
        if is_click and self._tool is None and (mark := self._layer.at(point)):
            self.opened.emit(mark.key)
        self._put_rubber_down()
        return self._tool is Tool.ERASER

    def _let_go(self, held: NoteMark, *, is_click: bool) -> None:
        moved = self._layer.moving
        if is_click or moved is None:
            self._layer.move(None)
            self.opened.emit(held.key)
        else:
            self.changed.emit(held.key, moved.note)

    def _dragged(self, mark: NoteMark, point: QPointF) -> PaperNote:
        """The note as it would lie if it were let go here; it stays on its page."""
        page, x, y = self._view.under.on_page(point)
        from_page, from_x, from_y = self._view.under.on_page(self._pressed_at)
        if page != from_page:
            return (self._layer.moving or mark).note
        across, down = round((x - from_x) * UNITS), round((y - from_y) * UNITS)
        if not self._resizes:
            return mark.note.moved(across, down)
        box = mark.note.boxes[0]
        right, bottom = max(box.left + _LEAST, box.right + across), max(box.top + _LEAST, box.bottom + down)
        return replace(mark.note, boxes=(Rect(box.left, box.top, right, bottom),))

    def _draw(self, point: QPointF, *, begins: bool) -> None:
        page, x, y = self._view.under.on_page(point)
        if begins and self._pen.strokes and self._pen.page != page:
            self.finish_ink()
        self._rest.stop()
        if page >= 0 and self._pen.to(page, x, y, begins=begins):
            self._layer.draw(self._pen.page, self._pen.wet, self.meaning)

    def _rub(self, point: QPointF) -> None:
        """Take away the strokes under the pointer; what is left is said when the rubber is put down."""
        page, x, y = self._view.under.on_page(point)
        for mark in [one for one in self._layer.on_page(page) if one.note.kind is NoteKind.INK and one.is_mine]:
            left = rubbed(mark.note.strokes, x, y)
            if left != mark.note.strokes:
                self._rubbed[mark.key] = replace(mark.note, strokes=left)
                self._layer.replace(mark.moved_to(self._rubbed[mark.key]))

    def _put_rubber_down(self) -> None:
        """Say what the rubber left, once for each note it touched."""
        touched, self._rubbed = self._rubbed, {}
        for key, note in touched.items():
            if note.strokes:
                self.changed.emit(key, note)
            else:
                self.removed.emit(key)

    def _is_on_corner(self, mark: NoteMark, point: QPointF) -> bool:
        _, x, y = self._view.under.on_page(point)
        corner = mark.areas[0].bottomRight()
        near = QRectF(corner.x() - _CORNER, corner.y() - _CORNER, 2 * _CORNER, 2 * _CORNER)
        return mark.note.kind is NoteKind.TEXT_BOX and near.contains(x, y)

    def _on_text_selected(self, anchor: Place | None) -> None:
        """Words were selected by the mouse with a marker in the hand."""
        tool = self._tool
        if anchor is not None and self._is_pressed and tool is not None and tool.kind and tool.is_for_words:
            self._is_pressed = False
            self.mark(tool.kind)

    # the keyboard

    def _key(self, event: QKeyEvent) -> bool:
        is_redo = QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Y")
        if event.matches(QKeySequence.StandardKey.Undo):
            self.finish_ink()
            self.undo_asked.emit()
        elif is_redo or event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self._tool is not None:
            self.take(None)
        else:
            return False
        return True

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the tool in the hand has a use for."""
        if watched is self._view:
            return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)
        if not isinstance(event, QMouseEvent):
            return False
        is_left = event.button() is Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick if is_left:
                return self._press(event.position())
            case QEvent.Type.MouseMove:
                return self._drag(event.position())
            case QEvent.Type.MouseButtonRelease if is_left:
                return self._release(event.position())
        return False
