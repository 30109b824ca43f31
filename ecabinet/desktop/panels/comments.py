"""The comments on an item under each other, and below them the place to write one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.reading_views import CommentLine, ItemView
from ecabinet.desktop.forms.ui_comments import Ui_CommentsPanel
from ecabinet.desktop.panels.comments_row import CommentRow
from ecabinet.desktop.panels.composer import ComposerPanel
from ecabinet.desktop.wording import Wording

_AT_ONCE = 15
"""Comments shown at first, the newest; as many more at each press of the button above them."""
_SETTLE_MS = 200


class CommentsPanel(QWidget):
    """Shows comments and says what the person did with them.

    Signals: `place_asked` with the `CommentLine` whose words shall come into sight; `taking_back_asked` with one's own
    that shall be taken back; `reply_written` and `change_written` with a `CommentLine` and a text, a reply also with
    the id of whom it speaks for, empty for oneself. What is written anew comes from `composer`.
    """

    place_asked = Signal(object)
    taking_back_asked = Signal(object)
    reply_written = Signal(object, str, str)
    change_written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = ""
        self._lines: tuple[CommentLine, ...] = ()
        self._shown = _AT_ONCE
        self._rows: dict[str, CommentRow] = {}
        self._wording: Wording | None = None
        self._now = 0
        self.ui = Ui_CommentsPanel()
        self.ui.setupUi(self)
        self._to_end = False
        self._settling = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._on_settled)
        self.ui.scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.ui.earlier.clicked.connect(self._on_earlier_clicked)
        self.composer.reply_submitted.connect(self._on_reply_submitted)
        self.composer.change_submitted.connect(self._on_change_submitted)

    @property
    def composer(self) -> ComposerPanel:
        """Where comments are written."""
        return self.ui.composer

    @property
    def rows(self) -> tuple[CommentRow, ...]:
        """The comments on screen, in order."""
        return tuple(self._rows.values())

    def tell(self, item: ItemView, wording: Wording, now: int) -> None:
        """Show the comments of an item; rows that say the same stay as they are."""
        is_other = item.line.item.id != self._item
        had_end = self._is_at_end()
        grew = len(item.comments) > len(self._lines)
        if is_other:
            self._item, self._shown = item.line.item.id, _AT_ONCE
        self._lines, self._wording, self._now = item.comments, wording, now
        self.composer.tell(item.audiences, item.line.item.agency, item.speaks_for)
        self._to_end = self._to_end or is_other or (grew and had_end)
        self._show()
        self._settling.start()

    def show_comment(self, comment: str) -> None:
        """Bring a comment into sight and give it the keyboard."""
        place = next((place for place, line in enumerate(self._lines) if line.comment.id == comment), None)
        if place is None:
            return
        self._shown = max(self._shown, len(self._lines) - place)
        self._show()
        row = self._rows[comment]
        self.ui.scroll.ensureWidgetVisible(row, 0, 20)
        row.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self.composer.retranslate()
        self._drop(self._rows)

    def _show(self) -> None:
        wording = self._wording
        if wording is None:
            return
        count = len(self._lines)
        self.ui.heading.setText(self.tr("Comments {number}").format(number=count) if count else self.tr("Comments"))
        self.ui.empty.setVisible(not count)
        lines = self._lines[-self._shown :]
        self.ui.earlier.setVisible(count > len(lines))
        self.ui.earlier.setText(self.tr("Show %n earlier comments", "", min(_AT_ONCE, count - len(lines))))
        self._drop([known for known in self._rows if known not in {line.comment.id for line in lines}])
        rows = {}
        for place, line in enumerate(lines):
            row = self._row(line, wording)
            if self.ui.list.indexOf(row) != place + 2:
                self.ui.list.insertWidget(place + 2, row)
            rows[line.comment.id] = row
        self._rows = rows

    def _row(self, line: CommentLine, wording: Wording) -> CommentRow:
        """The row of a comment: the one that is there where it still says the same, else a new one in its place."""
        known = self._rows.get(line.comment.id)
        if known is not None and known.line == line and known.stamp == wording.stamp(line.comment.at, self._now):
            return known
        had_keyboard = known is not None and known.hasFocus()
        self._drop([line.comment.id] if known else [])
        row = CommentRow(line, wording, self._now, self.ui.comments_content)
        row.place_asked.connect(self._on_place_asked)
        row.reply_asked.connect(self._on_reply_asked)
        row.change_asked.connect(self._on_change_asked)
        row.taking_back_asked.connect(self._on_taking_back_asked)
        if had_keyboard:
            row.setFocus()
        return row

    def _drop(self, comments: Sequence[str] | dict[str, CommentRow]) -> None:
        for comment in list(comments):
            row = self._rows.pop(comment, None)
            if row is not None:
                self.ui.list.removeWidget(row)
                row.hide()
                row.deleteLater()

    def _line(self, comment: str) -> CommentLine | None:
        return next((line for line in self._lines if line.comment.id == comment), None)

    def _is_at_end(self) -> bool:
        bar = self.ui.scroll.verticalScrollBar()
        return bar.value() >= bar.maximum() - 4

    def _on_range_changed(self, _least: int, most: int) -> None:
        """Stay at the newest comment once its row has its height."""
        if self._to_end:
            self.ui.scroll.verticalScrollBar().setValue(most)

    def _on_settled(self) -> None:
        self._to_end = False

    def _on_earlier_clicked(self) -> None:
        self._shown += _AT_ONCE
        self._show()

    def _on_place_asked(self, comment: str) -> None:
        if line := self._line(comment):
            self.place_asked.emit(line)

    def _on_taking_back_asked(self, comment: str) -> None:
        if line := self._line(comment):
            self.taking_back_asked.emit(line)

    def _on_reply_asked(self, comment: str) -> None:
        if line := self._line(comment):
            self.composer.begin_reply(line)

    def _on_change_asked(self, comment: str) -> None:
        if line := self._line(comment):
            self.composer.begin_change(line)

    def _on_reply_submitted(self, comment: str, text: str, principal: str) -> None:
        if line := self._line(comment):
            self.reply_written.emit(line, text, principal)

    def _on_change_submitted(self, comment: str, text: str) -> None:
        if line := self._line(comment):
            self.change_written.emit(line, text)
