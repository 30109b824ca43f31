"""The paper view: a desk with a paper on which words are found, selected, marked and followed."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QScrollBar, QWidget

from ecabinet.desktop.paper import painting
from ecabinet.desktop.paper.desk import PaperDesk
from ecabinet.desktop.paper.finding import Finder, Hit
from ecabinet.desktop.paper.layers import Layer
from ecabinet.desktop.paper.marks import Highlight, Marks, Pin
from ecabinet.desktop.paper.painting import Ground
from ecabinet.desktop.paper.place import PaperPlace
from ecabinet.desktop.paper.selecting import Selecting
from ecabinet.desktop.paper.trail import Trail
from ecabinet.desktop.paper.under import Under
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.painting import box
from ecabinet.domain.faults import Fault
from ecabinet.papers.anchors import Anchor, place_of
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.glyphs import PageGlyphs
from ecabinet.papers.pages import Link
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import ByteSource

_EDGE_MS = 40
_OVERLAP, _LINE = 40, 60
"""Pixels that stay in sight when a window's height is turned over, and that an arrow moves by."""
_BY_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class PaperView(PaperDesk):
    """Shows one paper. The renderer outlives the view; `sentence` says a fault in the person's language.

    Signals: `text_selected` with the `Anchor` of what is selected or None; `comment_wanted` with the `Anchor` the
    person asked to comment on; `pin_clicked` with a pin's key; `link_followed` with the address of a link that leads
    out of the paper; `menu_opening` with the menu of a right click, to be added to, and the point of the window it was
    made at; and those of the desk.
    """

    text_selected = Signal(object)
    comment_wanted = Signal(object)
    pin_clicked = Signal(str)
    link_followed = Signal(str)
    menu_opening = Signal(QMenu, QPointF)

    def __init__(self, renderer: Renderer, sentence: Callable[[Fault], str], parent: QWidget | None = None) -> None:
        super().__init__(renderer, sentence, parent)
        self.finder = Finder(self)
        self.trail = Trail()
        self._marks = Marks()
        self._layers: list[Layer] = []
        self._under = Under(self, self._marks)
        self._selecting = Selecting(self._under.letters, self)
        self._pointed: Anchor | None = None
        self._to_show: int | None = None
        self._double_click = (0, QPointF())
        self._is_dragging = False
        self._pointer = QPointF()
        self._has_ring = False
        self._facts: PaperFacts | None = None
        self._title = ""
        self._edge_timer = QTimer(self)
        self._edge_timer.setInterval(_EDGE_MS)
        self._edge_timer.timeout.connect(self._on_edge_timeout)
        self.viewport().setMouseTracking(True)
        self.finder.changed.connect(self.viewport().update)
        self.finder.arrived.connect(self._on_hit_arrived)
        self._selecting.changed.connect(self.viewport().update)
        self._selecting.settled.connect(self.text_selected)
        self.page_changed.connect(self._on_page_changed)
        self._tell_screen_reader()

    @property
    def has_text(self) -> bool:
        """Whether words can be found and selected; a scan has none."""
        return self._facts is None or self._facts.has_text

    @property
    def selected_anchor(self) -> Anchor | None:
        """What a comment on the selection is tied to."""
        return self._selecting.anchor

    @property
    def under(self) -> Under:
        """What lies under a point of the window."""
        return self._under

    @property
    def selecting(self) -> Selecting:
        """The selection, for whoever does something with it."""
        return self._selecting

    def add_layer(self, layer: Layer) -> None:
        """Let a layer paint on every page in sight, under what is found and selected."""
        self._layers.append(layer)

    def show_paper(self, key: str, source: ByteSource, facts: PaperFacts, title: str = "") -> None:
        """Show a paper from its beginning; `key` names its content, `source` belongs to the view from now on."""
        self._selecting.clear()
        self._facts, self._title = facts, title or facts.title
        self._pointed = self._to_show = None
        self.trail.forget()
        self.finder.look_into(None)
        self.set_highlights(())
        self.set_pins(())
        self.lay_down(key, source, facts.pages)
        if self.session:
            self.session.letters_known.connect(self._on_letters_known)
        self.finder.look_into(self.session)
        self._tell_screen_reader()

    def state(self) -> dict[str, int | str]:
        """Where the person is in the paper, as plain values to be remembered."""
        return self.place().to_values()

    def restore(self, state: Mapping[str, object]) -> None:
        """Go back to where the person was; call it after `show_paper`."""
        self.go_to_place(PaperPlace.of_values(state))

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Mark these words, and no others."""
        self._marks.set_highlights(highlights)
        self.viewport().update()

    def set_pins(self, pins: Sequence[Pin]) -> None:
        """Put these pins into the margin, and no others."""
        self._marks.set_pins(pins)
        self.viewport().update()

    def go_to_anchor(self, anchor: Anchor) -> None:
        """Bring quoted words into sight and frame them until the person does something else."""
        self._pointed = anchor
        self._show_pointed(anchor.page - 1)
        self.viewport().update()

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        self._selecting.copy()

    def take_hit(self) -> None:
        """Select the words that were found last, so that they can be copied or commented on."""
        if hit := self.finder.current:
            self._selecting.take(hit.page, hit.start, hit.end)

    def leap(self, page: int) -> None:
        """Go to a page, from 0, so that one can come back."""
        self.trail.leave(self.place())
        self.go_to_page(page)

    def go_back(self) -> None:
        """Go where one was before the last leap."""
        if place := self.trail.back(self.place()):
            self.go_to_place(place)

    def go_forward(self) -> None:
        """Go again where one came back from."""
        if place := self.trail.forward(self.place()):
            self.go_to_place(place)

    def zoom_to_selection(self) -> None:
        """Show what is selected as large as the window takes it."""
        selection = self._selecting.selection
        letters = self._under.letters(selection.start.page) if selection else None
        if selection is None or letters is None:
            return
        page, start, end = next(iter(selection.spans(self._under.letters)))
        flat = Ground(0, 0, self.ground().ratio)
        room = QRectF()
        for area in self._under.areas(flat, page, letters.boxes_of(start, end)):
            room = room.united(area)
        self.zoom_to(room)

    def turn_over(self, *, forward: bool) -> None:
        """Scroll by the height of the window, a little less."""
        bar = self.verticalScrollBar()
        step = bar.pageStep() - round(_OVERLAP * self.ground().ratio)
        bar.setValue(bar.value() + (step if forward else -step))

    # what lies on the pages

    def paint_over(self, painter: QPainter, ground: Ground, page: int) -> None:
        """Layers, marks, found words, the selection, pins."""
        for layer in self._layers:
            layer.paint(painter, ground, page)
        hits = self.finder.on_page(page)
        selection = self._selecting.selection
        is_selected = selection is not None and selection.start.page <= page <= selection.end.page
        is_pointed = self._pointed is not None and self._pointed.page - 1 == page
        if not (hits or is_selected or is_pointed or self._marks.has_any(page)):
            return
        letters = self._under.letters(page)
        if letters is None:
            return
        painting.paint_marked(painter, self._under.areas(ground, page, self._marks.boxes(page, letters)), ground)
        for hit in hits:
            areas = self._under.areas(ground, page, letters.boxes_of(hit.start, hit.end))
            if hit == self.finder.current:
                painting.paint_current(painter, areas, ground)
            else:
                painting.paint_marked(painter, areas, ground)
        if is_pointed and self._pointed and (place := place_of(self._pointed, letters.text)):
            painting.paint_current(painter, self._under.areas(ground, page, letters.boxes_of(*place)), ground)
        if selection is not None:
            for _, start, end in (span for span in selection.spans(self._under.letters) if span[0] == page):
                painting.paint_selected(painter, self._under.areas(ground, page, letters.boxes_of(start, end)), ground)
        for area, pin in self._under.pins(ground, page):
            painting.paint_pin(painter, area, ground, pin.count)

    def settle(self, pages: range) -> None:
        """Learn letters and links of the pages in sight, for the pointer."""
        if self.session:
            for page in pages:
                self.session.letters(page)
                self.session.links(page)

    # going to words

    def _on_hit_arrived(self, hit: Hit) -> None:
        self._pointed = None
        self._show_words(hit.page, lambda _: (hit.start, hit.end))

    def _show_pointed(self, page: int) -> None:
        if anchor := self._pointed:
            self._show_words(page, lambda letters: place_of(anchor, letters.text))

    def _show_words(self, page: int, find: Callable[[PageGlyphs], tuple[int, int] | None]) -> None:
        """Bring words into sight: their page at once, they themselves as soon as it is known where they stand."""
        if not 0 <= page < self.page_count:
            return
        letters = self._under.letters(page)
        self._to_show = page if letters is None else None
        place = find(letters) if letters else None
        boxes = letters.boxes_of(*place) if letters and place else ()
        areas = self._under.areas(Ground(0, 0, self.ground().ratio), page, boxes)
        self.bring_into_sight(page, areas[0] if areas else None)

    def _on_letters_known(self, page: int) -> None:
        if page == self._to_show:
            if self._pointed:
                self._show_pointed(page)
            elif hit := self.finder.current:
                self._on_hit_arrived(hit)

    # mouse and keyboard

    def _on_edge_timeout(self) -> None:
        """The selection is being drawn beyond the window: scroll towards the pointer."""
        point = self._pointer
        beyond = min(0.0, point.y()) + max(0.0, point.y() - self.viewport().height())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond * self.ground().ratio))
        self._draw_selection_to(point)

    def _draw_selection_to(self, point: QPointF) -> None:
        if spot := self._under.spot(point):
            self._selecting.draw_to(spot)

    def _press(self, point: QPointF, clicks: int, *, extends: bool) -> None:
        self._pointed = None
        spot = self._under.spot(point)
        if spot is None:
            self._selecting.clear()
        elif extends:
            self._selecting.draw_to(spot)
        else:
            self._selecting.begin(spot, clicks)
        self._is_dragging = True
        self.viewport().update()

    def follow(self, link: Link) -> None:
        """Go where a link leads inside the paper; one that leads out is only told."""
        if link.page is not None:
            self.leap(link.page)
        elif link.address:
            self.link_followed.emit(link.address)

    def _point_at(self, point: QPointF) -> None:
        """Give the pointer the shape of what it would do, and the name of a pin or link."""
        pin, link = self._under.pin(point), self._under.link(point)
        if pin or link or self._under.broken_page(point) is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._under.is_text(point):
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.viewport().unsetCursor()
        self.viewport().setToolTip(pin.spoken if pin else self.said_of(link) if link else "")

    def said_of(self, link: Link) -> str:
        """Where a link leads, in words."""
        return self.tr("Page {page}").format(page=link.page + 1) if link.page is not None else link.address

    def _on_page_changed(self, page: int, count: int) -> None:
        self.setAccessibleDescription(self.tr("Page {page} of {count}").format(page=page, count=count))

    def _tell_screen_reader(self) -> None:
        name = self.tr("Paper: {title}").format(title=self._title) if self._title else self.tr("Paper")
        self.setAccessibleName(name)

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring around the paper where it got the keyboard by the keyboard."""
        super().paintEvent(event)
        if self._has_ring:
            painter = QPainter(self.viewport())
            box(painter, QRectF(self.viewport().rect()), 0, None, Token.NAVY, width=2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or use what is under the pointer."""
        point = event.position()
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
        elif (broken := self._under.broken_page(point)) is not None:
            self.try_again(broken)
        elif pin := self._under.pin(point):
            self.pin_clicked.emit(pin.key)
        else:
            since, place = self._double_click
            quick = event.timestamp() - since < QGuiApplication.styleHints().mouseDoubleClickInterval()
            thrice = quick and (point - place).manhattanLength() < QGuiApplication.styleHints().startDragDistance()
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._press(point, 3 if thrice else 1, extends=extends)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._double_click = event.timestamp(), event.position()
            self._press(event.position(), 2, extends=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the selection, or say what is under the pointer."""
        self._pointer = event.position()
        if not self._is_dragging:
            self._point_at(event.position())
            return
        self._draw_selection_to(event.position())
        if self.viewport().rect().contains(event.position().toPoint()):
            self._edge_timer.stop()
        elif not self._edge_timer.isActive():
            self._edge_timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The selection is made; without one a link is followed."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._is_dragging:
            return
        self._is_dragging = False
        self._edge_timer.stop()
        self._selecting.settle()
        if self._selecting.selection is None and (link := self._under.link(event.position())):
            self.follow(link)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl, about the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * 1.0015 ** event.angleDelta().y(), event.position() * self.ground().ratio)
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the selection."""
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        comment = menu.addAction(self.tr("Comment on this…"), self._on_comment_triggered)
        for action in (copy, comment):
            action.setEnabled(self._selecting.selection is not None)
        menu.addSeparator()
        menu.addAction(self.tr("Turn to the right"), self.turn)
        self.menu_opening.emit(menu, QPointF(event.pos()))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the paper, select, copy; what the view has no use for goes on to its parents."""
        if not (self._press_selecting_key(event) or self._press_moving_key(event) or self._press_trail_key(event)):
            event.ignore()

    def _press_trail_key(self, event: QKeyEvent) -> bool:
        """Alt and an arrow go back and forth in the paper, as long as there is a way."""
        if event.matches(QKeySequence.StandardKey.Back) and self.trail.can_go_back:
            self.go_back()
        elif event.matches(QKeySequence.StandardKey.Forward) and self.trail.can_go_forward:
            self.go_forward()
        else:
            return False
        return True

    def _select_page(self) -> None:
        if letters := self._under.letters(self.page):
            self._selecting.take(self.page, 0, len(letters.text.text))

    def _on_comment_triggered(self) -> None:
        if anchor := self._selecting.anchor:
            self.comment_wanted.emit(anchor)

    def _press_selecting_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select_page()
        elif key in _ARROWS and modifiers & Qt.KeyboardModifier.ShiftModifier:
            by_word = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            self._selecting.extend(key, by_word=by_word, page=self.page)
        elif key == Qt.Key.Key_Escape and (self._selecting.selection or self._pointed):
            self._pointed = None
            self._selecting.clear()
            self.viewport().update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.session and self.page in self.session.faults:
            self.try_again(self.page)
        else:
            return False
        return True

    def _press_moving_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if modifiers & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        bar = self.verticalScrollBar()
        match key:
            case Qt.Key.Key_Space:
                self.turn_over(forward=not modifiers & Qt.KeyboardModifier.ShiftModifier)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.turn_over(forward=key == Qt.Key.Key_PageDown)
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._move(bar, forward=key == Qt.Key.Key_Down)
            case Qt.Key.Key_Left | Qt.Key.Key_Right if self.horizontalScrollBar().maximum():
                self._move(self.horizontalScrollBar(), forward=key == Qt.Key.Key_Right)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.step(forward=key == Qt.Key.Key_Right)
            case _:
                return False
        return True

    def _move(self, bar: QScrollBar, *, forward: bool) -> None:
        """Scroll by about a line."""
        step = round(_LINE * self.ground().ratio)
        bar.setValue(bar.value() + (step if forward else -step))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is, if it was the keyboard that brought it here."""
        super().focusInEvent(event)
        self._has_ring = event.reason() in _BY_KEYBOARD
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._has_ring = False
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Take Alt and an arrow before the window does, which goes to other pages of the program by them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            back = event.matches(QKeySequence.StandardKey.Back) and self.trail.can_go_back
            if back or (event.matches(QKeySequence.StandardKey.Forward) and self.trail.can_go_forward):
                event.accept()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say names in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell_screen_reader()
            self._on_page_changed(self.page + 1, self.page_count)
