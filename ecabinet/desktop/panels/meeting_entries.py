"""What a member enters on an item, from the panel it is written in to the laptop: stances, comments, drafts."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.laptop_views import Pending
from ecabinet.application.reading import Reading
from ecabinet.application.reading_views import CommentDraft, CommentLine, ItemView
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.panels.meeting_side import SidePanel
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.desktop.saving import SavingLater
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.widgets.undo_toast import UndoToast
from ecabinet.domain.faults import Fault
from ecabinet.domain.items import StanceKind

_FIRST_WORDS = 120


class Entries(QObject):
    """Records what the side panel says, away from the window, and offers to take it back.

    Signals: `recorded` after something was; `failed` with the `Fault` where it could not be; `too_late` where something
    could no longer be taken back.
    """

    recorded = Signal()
    failed = Signal(object)
    too_late = Signal()

    def __init__(self, kit: PageKit, reading: Reading, side: SidePanel, saving: SavingLater, page: QWidget) -> None:
        super().__init__(page)
        self._kit, self._reading, self._side, self._saving, self._page = kit, reading, side, saving, page
        self._words = MeetingWords(self)
        self.toast = UndoToast(page)
        self._item: ItemView | None = None
        self._busy_with = ""
        self._to_retract: CommentLine | None = None
        self._connect()

    def begin(self, item: ItemView, draft: CommentDraft, reason: str) -> None:
        """Turn to another item, with what was half written on it."""
        self._item = item
        self._side.comments.composer.begin(draft)
        self._side.stance.begin_reason(reason)

    def leave(self) -> None:
        """Keep a reply that was begun as the draft of a comment, where there is none: nothing written is lost."""
        item, composer = self._item_id, self._side.comments.composer
        if item and composer.unfinished and composer.draft.is_empty:
            draft = replace(composer.draft, text=composer.unfinished)
            self._save_draft(item, draft)

    def tell(self, item: ItemView | None) -> None:
        """How the item stands now."""
        self._item = item

    def _connect(self) -> None:
        stance, comments = self._side.stance, self._side.comments
        stance.taken.connect(self._on_stance_taken)
        stance.kept.connect(self._on_stance_kept)
        stance.reason_typed.connect(self._on_reason_typed)
        comments.taking_back_asked.connect(self._on_taking_back_asked)
        comments.reply_written.connect(self._on_reply_written)
        comments.change_written.connect(self._on_change_written)
        comments.composer.draft_changed.connect(self._on_draft_changed)
        comments.composer.submitted.connect(self._on_comment_submitted)
        self.toast.undone.connect(self._take_back)

    @property
    def _item_id(self) -> str:
        return self._item.line.item.id if self._item else ""

    # Stances --------------------------------------------------------------------------------------------------------

    def _on_stance_taken(self, name: str, reason: str) -> None:
        item, stance = self._item_id, StanceKind(name)
        if not item or self._is_taken(stance, reason):
            return
        self._saving.put(f"reason {item}", lambda: self._reading.save_reason(item, ""))

        def work(_progress: Progress) -> Pending:
            return self._reading.take_stance(item, stance, reason)

        self._kit.tasks.run(work, self._on_stance_recorded, failed=self.failed.emit)

    def _is_taken(self, stance: StanceKind, reason: str) -> bool:
        """Whether this very stance is there already, taken on the papers as they are."""
        known = self._item.stance if self._item else None
        return (
            known is not None
            and not known.is_stale
            and (known.stance.stance, known.stance.reason)
            == (
                stance,
                reason,
            )
        )

    def _on_stance_kept(self) -> None:
        stance = self._item.stance if self._item else None
        if stance is not None:
            self._on_stance_taken(stance.stance.stance.value, stance.stance.reason)

    def _on_stance_recorded(self, pending: Pending) -> None:
        said = self.tr("Recorded: {stance}")
        self._offer_undo(pending, said.format(stance=self._words.stance(StanceKind(pending.act.data["stance"]))))

    def _on_reason_typed(self, reason: str) -> None:
        if item := self._item_id:
            self._saving.put(f"reason {item}", lambda: self._reading.save_reason(item, reason))

    # Comments -------------------------------------------------------------------------------------------------------

    def _on_draft_changed(self, draft: CommentDraft) -> None:
        if item := self._item_id:
            self._save_draft(item, draft)

    def _save_draft(self, item: str, draft: CommentDraft) -> None:
        self._saving.put(f"draft {item}", lambda: self._reading.save_draft(item, draft))

    def _on_comment_submitted(self, draft: CommentDraft) -> None:
        item = self._item_id
        self._submit(lambda: self._reading.comment(item, draft))

    def _on_reply_written(self, line: CommentLine, text: str, principal: str) -> None:
        self._submit(lambda: self._reading.reply(line, text, principal))

    def _on_change_written(self, line: CommentLine, text: str) -> None:
        self._submit(lambda: self._reading.revise(line, text))

    def _submit(self, record: Callable[[], Pending]) -> None:
        """Record something written, once however often it is asked for."""
        if self._busy_with:
            return
        self._busy_with = self._item_id

        def work(_progress: Progress) -> Pending:
            return record()

        self._kit.tasks.run(work, self._on_written, failed=self._on_not_written)

    def _on_written(self, pending: Pending) -> None:
        item, self._busy_with = self._busy_with, ""
        is_made, composer = pending.act.kind == "comment.made", self._side.comments.composer
        if is_made:
            self._save_draft(item, CommentDraft())
        if item == self._item_id and pending.act.kind != "comment.retracted":
            composer.begin(CommentDraft() if is_made else composer.draft)
        said = {
            "comment.made": self.tr("Comment submitted"),
            "comment.replied": self.tr("Reply submitted"),
            "comment.revised": self.tr("New text submitted"),
            "comment.retracted": self.tr("Comment taken back"),
        }
        self._offer_undo(pending, said[pending.act.kind])

    def _on_not_written(self, fault: Fault) -> None:
        self._busy_with = ""
        self._side.comments.composer.complain(self._kit.faults.sentence(fault))

    def _on_taking_back_asked(self, line: CommentLine) -> None:
        if line.undo_until > self._kit.now():
            self._take_back(line.comment.act)
            return
        self._to_retract = line
        text = line.comment.text
        dialog = ConfirmDialog(
            self._page,
            self.tr("Take your comment back?"),
            self.tr("Take it back"),
            explanation=self.tr("It stays on record as taken back; nobody is shown its text here any more."),
            lost=[text if len(text) <= _FIRST_WORDS else f"{text[:_FIRST_WORDS].rstrip()}…"],
        )
        dialog.accepted.connect(self._on_taking_back_confirmed)
        dialog.open()

    def _on_taking_back_confirmed(self) -> None:
        line, self._to_retract = self._to_retract, None
        if line is not None:
            self._submit(lambda: self._reading.retract(line))

    # Taking back ----------------------------------------------------------------------------------------------------

    def _offer_undo(self, pending: Pending, said: str) -> None:
        seconds = (pending.due_at - self._kit.now()) / 1000
        if seconds > 0:
            self.toast.offer(pending.act.id, said, seconds)
        self.recorded.emit()

    def _take_back(self, act: str) -> None:
        def work(_progress: Progress) -> bool:
            return self._reading.undo(act)

        self._kit.tasks.run(work, self._on_taken_back, failed=self.failed.emit)

    def _on_taken_back(self, was_in_time: bool) -> None:
        self.recorded.emit()
        if not was_in_time:
            self.too_late.emit()
