"""Where a comment is written: first for whom, then what; also replies, and another text for one's own comment."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

from ecabinet.application.reading_views import CommentDraft, CommentLine
from ecabinet.desktop.forms.ui_composer import Ui_ComposerPanel
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.restyle import set_style_property
from ecabinet.domain.bodies import Person
from ecabinet.domain.comments import Anchor, Audience, Tier

_TIERS = (Tier.REMARK, Tier.SHOULD, Tier.MUST)
_MOST_LINES, _LINES = 6, 3
_QUOTE = 90


class _Task(Enum):
    """What is being written."""

    NEW = "new"
    REPLY = "reply"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class _Choice:
    """For whom a comment can be, and in whose name: None is one's own."""

    audience: Audience
    principal: Person | None = None

    @property
    def key(self) -> tuple[Audience, str]:
        """As a draft keeps it."""
        return self.audience, self.principal.id if self.principal else ""


class ComposerPanel(QFrame):
    """Small until somebody writes. What is written for a new comment is kept as a draft by whoever listens.

    Signals: `draft_changed` with the `CommentDraft` as it is now; `submitted` with one that is finished;
    `reply_submitted` and `change_submitted` with the id of a comment and a text, a reply also with the id of whom it
    speaks for, empty for oneself; `grew` when it may need more room.
    """

    draft_changed = Signal(object)
    submitted = Signal(object)
    reply_submitted = Signal(str, str, str)
    change_submitted = Signal(str, str)
    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = MeetingWords(self)
        self._task, self._about = _Task.NEW, ""
        self._left: dict[tuple[_Task, str], str] = {}  # replies and changes that were begun and left
        self._choices: tuple[_Choice, ...] = ()
        self._principals: tuple[Person, ...] = ()
        self._agency = ""
        self._anchor: Anchor | None = None
        self._draft = CommentDraft()
        self._is_filling = False
        self._has_keyboard = False
        self.ui = Ui_ComposerPanel()
        self.ui.setupUi(self)
        self.ui.leave.setIcon(icon(Icon.CLOSE, Token.MUTED))
        self.ui.drop.setIcon(icon(Icon.CLOSE, Token.MUTED))
        self._connect()
        self._show_parts()
        self._name()

    @property
    def draft(self) -> CommentDraft:
        """The new comment as it stands."""
        return self._draft

    @property
    def unfinished(self) -> str:
        """The text of a reply or a change that was begun and not submitted."""
        return "" if self._task is _Task.NEW else self.ui.text.toPlainText().strip()

    def tell(self, audiences: Sequence[Audience], agency: str, principals: Sequence[Person] = ()) -> None:
        """Offer these audiences; `agency` leads the item and reads what goes to the Secretariat.

        `principals` are those in whose name one may write to all as well.
        """
        self._agency = agency
        choices = (*map(_Choice, audiences), *(_Choice(Audience.ALL, person) for person in principals))
        if choices != self._choices:
            self._choices = choices
            self._offer_audiences()
        self.setVisible(bool(choices))
        self._show_readers()

    def begin(self, draft: CommentDraft) -> None:
        """Put back what was begun, or begin anew."""
        self._task, self._about = _Task.NEW, ""
        self._fill(draft)

    def begin_reply(self, line: CommentLine) -> None:
        """Write a reply, or go on with one that was left; the new comment that was begun comes back afterwards."""
        self._principals = tuple(line.replies_for)
        self.ui.principal.clear()
        self._offer_names()
        self._begin_task(_Task.REPLY, line, "")

    def begin_change(self, line: CommentLine) -> None:
        """Write another text for one's own comment."""
        self._begin_task(_Task.CHANGE, line, line.comment.text)

    def suggest_anchor(self, anchor: Anchor | None) -> None:
        """Words were selected, or no longer are: a comment that is not written yet is tied to them."""
        if self._task is _Task.NEW and not self._draft.text and not self._draft.proposed_wording:
            self.set_anchor(anchor)

    def set_anchor(self, anchor: Anchor | None) -> None:
        """Tie the new comment to words of a paper."""
        if self._task is _Task.NEW and anchor != self._anchor:
            self._anchor = anchor
            self._note()
            self._show_parts()

    def write(self) -> None:
        """Give the text the keyboard."""
        self.ui.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, sentence: str) -> None:
        """Say what is wrong with what was submitted."""
        self.ui.error.tell(self.ui.text, sentence)

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._offer_audiences()
        self._offer_names()
        self._show_parts()
        self._name()

    # Qt -------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a reply or a change."""
        if event.key() == Qt.Key.Key_Escape and self._task is not _Task.NEW:
            self._on_leave_clicked()
        else:
            super().keyPressEvent(event)

    # How ------------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.text.textChanged.connect(self._on_something_changed)
        ui.wording.textChanged.connect(self._on_something_changed)
        ui.audience.currentIndexChanged.connect(self._on_something_changed)
        ui.tier.currentIndexChanged.connect(self._on_something_changed)
        ui.principal.currentIndexChanged.connect(self._on_principal_changed)
        ui.propose.clicked.connect(self._on_propose_clicked)
        ui.drop.clicked.connect(self._on_drop_clicked)
        ui.leave.clicked.connect(self._on_leave_clicked)
        ui.submit.clicked.connect(self._on_submit_clicked)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_submit_clicked)

    def _begin_task(self, task: _Task, line: CommentLine, text: str) -> None:
        self._is_filling = True
        self._task, self._about = task, line.comment.id
        said = self.tr("Reply to {name}") if task is _Task.REPLY else self.tr("Change your comment")
        self.ui.subject.setText(said.format(name=line.author.name))
        self.ui.readers.setText(self._words.to(line.comment.audience))
        self.ui.text.setPlainText(self._left.pop((task, line.comment.id), text))
        self._is_filling = False
        self._show_parts()
        self.write()

    def _fill(self, draft: CommentDraft) -> None:
        self._is_filling = True
        self._draft, self._anchor = draft, draft.anchor
        self.ui.text.setPlainText(draft.text)
        self.ui.wording.setPlainText(draft.proposed_wording)
        self.ui.audience.setCurrentIndex(self._place_of(draft))
        self.ui.tier.setCurrentIndex(_TIERS.index(draft.tier) if self.ui.tier.count() else -1)
        self.ui.error.settle()
        self._is_filling = False
        self._show_parts()

    def _note(self) -> None:
        """Take in what the fields hold now."""
        place, tier = self.ui.audience.currentIndex(), self.ui.tier.currentIndex()
        chosen = self._choices[place] if 0 <= place < len(self._choices) else _Choice(Audience.SECRETARIAT)
        self._draft = CommentDraft(
            self.ui.text.toPlainText(),
            chosen.audience,
            _TIERS[max(0, tier)],
            self.ui.wording.toPlainText(),
            self._anchor,
            chosen.principal.id if chosen.principal else "",
        )
        self.draft_changed.emit(self._draft)

    def _on_focus_changed(self, before: QWidget | None, after: QWidget | None) -> None:
        """Open up where the keyboard comes in, and become small again where it leaves and nothing was written."""
        if self._holds(before) != self._holds(after):
            self._has_keyboard = self._holds(after)
            self._show_parts()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self.isAncestorOf(widget)

    def _on_something_changed(self) -> None:
        if self._is_filling:
            return
        self.ui.error.settle()
        if self._task is _Task.NEW:
            self._note()
        self._show_parts()

    def _on_propose_clicked(self) -> None:
        self.ui.wording_label.show()
        self.ui.wording.show()
        self.ui.propose.hide()
        self.ui.wording.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_drop_clicked(self) -> None:
        self.set_anchor(None)
        self.write()

    def _on_leave_clicked(self) -> None:
        """Go back to the new comment; what was written comes back with the same reply or change."""
        if self.unfinished:
            self._left[self._task, self._about] = self.ui.text.toPlainText()
        self.begin(self._draft)

    def _on_submit_clicked(self) -> None:
        text = self.ui.text.toPlainText().strip()
        if not text:
            self.complain(self.tr("Please write something first."))
        elif self._task is _Task.NEW:
            self._note()  # whom the draft was for may not be offered any more: what is shown is what is meant
            self.submitted.emit(self._draft)
        elif self._task is _Task.REPLY:
            self.reply_submitted.emit(self._about, text, self.ui.principal.currentData() or "")
        else:
            self.change_submitted.emit(self._about, text)

    def _place_of(self, draft: CommentDraft) -> int:
        wanted = (draft.audience, draft.acting_for)
        return next((place for place, choice in enumerate(self._choices) if choice.key == wanted), 0)

    def _named(self, choice: _Choice) -> str:
        audience = self._words.audience(choice.audience)
        if choice.principal is None:
            return audience
        return self.tr("{audience}, for {name}").format(audience=audience, name=choice.principal.name)

    def _offer_audiences(self) -> None:
        was, self._is_filling = self._is_filling, True
        self.ui.audience.clear()
        self.ui.audience.addItems([self._named(choice) for choice in self._choices])
        self.ui.audience.setCurrentIndex(self._place_of(self._draft))
        self._is_filling = was

    def _offer_names(self) -> None:
        """Offer to reply in one's own name, which is chosen first, or in that of somebody who lets one."""
        field, chosen = self.ui.principal, max(0, self.ui.principal.currentIndex())
        field.clear()
        field.addItem(self.tr("In my own name"), "")
        for person in self._principals:
            field.addItem(self.tr("In the name of {name}").format(name=person.name), person.id)
        field.setCurrentIndex(chosen)

    def _on_principal_changed(self) -> None:
        self.ui.error.settle()

    def _name(self) -> None:
        was, self._is_filling = self._is_filling, True
        self.ui.tier.clear()
        self.ui.tier.addItems([self.tr("Remark"), self.tr("Should be taken in"), self.tr("Must be taken in")])
        self.ui.tier.setCurrentIndex(_TIERS.index(self._draft.tier))
        self.ui.text.setPlaceholderText(self.tr("Write a comment…"))
        self._is_filling = was

    def _show_parts(self) -> None:
        """Show what the moment needs: a line while nobody writes, everything once somebody does."""
        ui, is_new = self.ui, self._task is _Task.NEW
        active = self._has_keyboard or not self._draft.is_empty or not is_new
        ui.to_label.setVisible(is_new)
        ui.audience.setVisible(is_new)
        ui.principal.setVisible(self._task is _Task.REPLY and ui.principal.count() > 1)
        ui.subject.setVisible(not is_new)
        ui.leave.setVisible(not is_new)
        ui.readers.setVisible(active)
        ui.chip.setVisible(is_new and self._anchor is not None)
        ui.more.setVisible(is_new and active)
        has_wording = bool(self._draft.proposed_wording) or ui.wording.hasFocus()
        for widget in (ui.wording_label, ui.wording):
            widget.setVisible(has_wording)
        ui.propose.setVisible(is_new and not has_wording)
        ui.foot.setVisible(active)
        ui.submit.setText(self.tr("Submit") if self._task is not _Task.CHANGE else self.tr("Submit the new text"))
        if self._anchor is not None:
            ui.chip_text.setText(quoted(self._anchor, self.tr("p. {page}, “{quote}”")))
        ui.submit.setToolTip(self.tr("Submit (Ctrl Enter)"))
        set_style_property(self, "state", "active" if active else "")
        _fit(ui.text, _LINES if active else 1)
        _fit(ui.wording, 2)
        if is_new:
            self._show_readers()
        if self._has_keyboard:
            self.grew.emit()

    def _show_readers(self) -> None:
        if self._task is not _Task.NEW:
            return
        named = (choice.principal for choice in self._choices if choice.principal)
        principal = next((person for person in named if person.id == self._draft.acting_for), None)
        if principal is not None:
            said = self.tr("Read by everybody who reads this item, and shown as yours for {name}.")
            self.ui.readers.setText(said.format(name=principal.name))
            return
        agency = self._agency or self.tr("the lead agency")
        said = {
            Audience.SECRETARIAT: self.tr("Read by the Secretariat and {agency}; not by other members."),
            Audience.CHAIR: self.tr("Read by the chair, the Secretariat and {agency}."),
            Audience.ALL: self.tr("Read by everybody who reads this item."),
        }[self._draft.audience]
        self.ui.readers.setText(said.format(agency=agency))


def quoted(anchor: Anchor, pattern: str) -> str:
    """The place a comment is tied to, with a quote that is not too long; `pattern` has `{page}` and `{quote}`."""
    quote = anchor.quote if len(anchor.quote) <= _QUOTE else f"{anchor.quote[:_QUOTE].rstrip()}…"
    return pattern.format(page=anchor.page, quote=quote)


def _fit(field: QPlainTextEdit, least: int) -> None:
    """Let a field grow with what is in it, up to a few lines."""
    lines = max(least, min(_MOST_LINES, field.document().lineCount()))
    field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 10)
