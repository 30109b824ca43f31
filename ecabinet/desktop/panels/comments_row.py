"""One comment on screen: who, when, on which words, for whom, what, and what became of it."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from ecabinet.application.reading_views import CommentLine, ReplyLine
from ecabinet.desktop.facts import initials
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.panels.composer import quoted
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.avatar import Avatar
from ecabinet.desktop.wording import Wording
from ecabinet.domain.bodies import Person
from ecabinet.domain.comments import Tier

_SIDE = 26


class CommentRow(QFrame):
    """A comment with a menu of what can be done with it.

    Signals, each with the comment's id: `place_asked` for the words it is tied to, `reply_asked`, `change_asked` and
    `taking_back_asked`.
    """

    place_asked = Signal(str)
    reply_asked = Signal(str)
    change_asked = Signal(str)
    taking_back_asked = Signal(str)

    def __init__(self, line: CommentLine, wording: Wording, now: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self._wording, self._now = line, wording, now
        self._words = MeetingWords(self)
        self.setProperty("part", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        row.addWidget(Avatar(self, initials(line.author.name), _SIDE), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self._column.addLayout(self._head())
        is_tied = line.comment.anchor is not None
        self._add(self._place(), "caption", rich=is_tied).linkActivated.connect(self._on_link_activated)
        self._build_text()
        for reply in line.replies:
            self._build_reply(reply)
        self._build_answer()
        self.setAccessibleName(self._spoken())

    @property
    def stamp(self) -> str:
        """When it was written, as it is said today."""
        return self._wording.stamp(self.line.comment.at, self._now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the words the comment is tied to."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.line.comment.anchor:
            self.place_asked.emit(self.line.comment.id)
        else:
            super().keyPressEvent(event)

    # How ------------------------------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(4)
        name = QLabel(self._whose(self.line), self)
        name.setProperty("role", "strong")
        name.setToolTip(_about(self.line.author))
        when = QLabel(self.tr("waiting") if self.line.is_waiting else self.stamp, self)
        when.setProperty("role", "speak" if self.line.is_waiting else "caption")
        if self.line.is_waiting:
            when.setToolTip(self.tr("Recorded on this laptop {when} · waiting to be sent").format(when=self.stamp))
        head.addWidget(name, 1)
        head.addWidget(when)
        if not self.line.comment.is_retracted:
            head.addWidget(self._menu_button())
        return head

    def _whose(self, line: CommentLine | ReplyLine) -> str:
        """“You”, a name, or “A for B” where somebody wrote in another's name, whoever looks at it."""
        if line.principal is not None:
            return self._words.acted(line.author.name, line.principal.name)
        return self.tr("You") if line.is_mine else line.author.name

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(Icon.MORE, Token.MUTED))
        button.setAccessibleName(self.tr("What can be done with this comment"))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(self._on_menu_asked)
        return button

    def menu(self) -> QMenu:
        """What can be done with the comment; made when it is asked for, for most never are."""
        menu = QMenu(self)
        menu.addAction(icon(Icon.REPLY), self.tr("Reply…"), self._on_reply_triggered)
        if self.line.may_change:
            menu.addAction(icon(Icon.EDIT), self.tr("Change…"), self._on_change_triggered)
            menu.addAction(icon(Icon.UNDO), self.tr("Take back"), self._on_take_back_triggered)
        menu.addAction(icon(Icon.COPY), self.tr("Copy"), self._on_copy_triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _place(self) -> str:
        """“p. 23, “quote…” · to all members”, the first part a link into the paper."""
        comment = self.line.comment
        to = self._words.to(comment.audience)
        if comment.anchor is None:
            return to
        to = escape(to)
        quote = quoted(comment.anchor, self.tr("p. {page}, “{quote}”"))
        link = f'<a href="place">{escape(quote)}</a>'
        if self.line.is_on_former:
            version = self.tr("on version {version}").format(version=comment.anchor.version)
            return f"{link} · {escape(version)} · {to}"
        return f"{link} · {to}"

    def _build_text(self) -> None:
        comment = self.line.comment
        if comment.is_retracted:
            self._add(self.tr("Taken back by its author."), "muted")
            return
        if comment.tier is Tier.REMARK:
            self._add(comment.text, "")
        else:
            self._add(f"<b>{escape(self._words.tier(comment.tier))}</b> · {_paragraphs(comment.text)}", "", rich=True)
        if comment.proposed_wording:
            self._add(self.tr("Proposed wording:"), "caption")
            self._add(f"<i>{_paragraphs(comment.proposed_wording)}</i>", "", rich=True)
        if comment.revised_at is not None:
            when = self._wording.stamp(comment.revised_at, self._now)
            by = self.line.revised_by
            who = self._words.acted(by.person.name, by.principal.name) if by else ""
            said = (
                self.tr("changed {when} by {who}; the former text stays on record")
                if who
                else self.tr("changed {when}; the former text stays on record")
            )
            self._add(said.format(when=when, who=who), "caption")

    def _build_reply(self, line: ReplyLine) -> None:
        name = self._whose(line)
        when = self._wording.stamp(line.reply.at, self._now)
        label = self._add(f"<b>{escape(name)}</b> · {escape(when)}<br>{_paragraphs(line.reply.text)}", "", rich=True)
        label.setContentsMargins(12, 4, 0, 0)

    def _build_answer(self) -> None:
        resolution = self.line.comment.resolution
        if resolution is not None:
            said = self._words.treatment(resolution.answer)
            self._add(f"✓ {said}: {resolution.text}" if resolution.text else f"✓ {said}", "agree")

    def _add(self, text: str, role: str, *, rich: bool = False) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        label.setText(text)
        label.setWordWrap(True)
        label.setProperty("role", role)
        self._column.addWidget(label)
        return label

    def _spoken(self) -> str:
        comment = self.line.comment
        said = self.tr("Taken back by its author.") if comment.is_retracted else comment.text
        who = self._whose(self.line) if self.line.principal else self.line.author.name
        return f"{who}, {self.stamp}, {self._words.to(comment.audience)}: {said}"

    def _on_link_activated(self) -> None:
        self.place_asked.emit(self.line.comment.id)

    def _on_menu_asked(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _on_reply_triggered(self) -> None:
        self.reply_asked.emit(self.line.comment.id)

    def _on_change_triggered(self) -> None:
        self.change_asked.emit(self.line.comment.id)

    def _on_take_back_triggered(self) -> None:
        self.taking_back_asked.emit(self.line.comment.id)

    def _on_copy_triggered(self) -> None:
        QGuiApplication.clipboard().setText(self.line.comment.text)

    def changeEvent(self, event: QEvent) -> None:
        """Give links the colours of another theme: rich text keeps those it was set with."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for label in self.findChildren(QLabel):
                if label.textFormat() is Qt.TextFormat.RichText:
                    text = label.text()
                    label.setText("")
                    label.setText(text)


def _about(person: Person) -> str:
    return " · ".join(part for part in (person.name, person.title, person.agency) if part)


def _paragraphs(text: str) -> str:
    return escape(text).replace("\n", "<br>")
