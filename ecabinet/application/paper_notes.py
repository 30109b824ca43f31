"""A person's notes on papers: marked words, slips, ink; private, readable offline on each of their laptops.

They are private notes (`private_notes`) about an item, so they are hidden with the item and return with it. Of two
laptops that changed the same note the version received last stands, and the earlier ones stay in the record.
"""

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ecabinet.application.laptop import Laptop
from ecabinet.application.private_notes import PrivateNote, PrivateNotes
from ecabinet.application.reading_views import CommentDraft
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import item_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.paper_notes import PaperNote, readable, readable_anchor
from ecabinet.domain.private import Share

_STEPS_KEPT = 200


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note as its reader sees it; `author` is whose it is, `at` when it was received or written, in ms UTC.

    `is_on_former` where its paper has a newer version now, `is_here` where the paper still belongs to the item.
    """

    id: str
    item: str
    note: PaperNote
    share: Share
    author: str
    is_mine: bool
    at: int
    is_on_former: bool = False
    is_here: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """Something a person did to a note: what it was and became, None where it was not there."""

    item: str
    id: str
    before: tuple[PaperNote, Share] | None
    after: tuple[PaperNote, Share] | None


@dataclass(slots=True)
class _Journal:
    """What can be undone and done again, the newest last."""

    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    def add(self, step: Step) -> None:
        """Something new was done: what was undone before cannot be done again."""
        self.done = [*self.done, step][-_STEPS_KEPT:]
        self.undone = []


class PaperNotes:
    """The notes on the papers of one laptop's person; for several threads, and never on the window's.

    Writing raises `Refused("note_too_long")`, and `Refused("note_unknown")` for a note that is gone or not one's own.
    """

    def __init__(self, laptop: Laptop, notes: PrivateNotes | None = None) -> None:
        self._laptop = laptop
        self._notes = notes or PrivateNotes(laptop)
        self._lock = threading.RLock()
        self._decoded: dict[str, tuple[Mapping[str, Any], PaperNote | None]] = {}
        self._journal = _Journal()

    # Reading --------------------------------------------------------------------------------------------------------

    def notes(self, item: str, paper: str = "") -> tuple[NoteLine, ...]:
        """The notes on an item's papers, or on one of them, in the order of their pages."""
        state = self._laptop.current(item_feed(item))
        digests = {one.id: one.sha256 for one in state.current_papers()} if isinstance(state, ItemState) else {}
        lines = [
            self._line(item, private, note, digests)
            for private, note in self._read(self._notes.notes(item_feed(item)))
            if not paper or note.anchor.paper == paper
        ]
        papers = {paper: place for place, paper in enumerate(digests)}
        return tuple(sorted(lines, key=lambda one: (papers.get(one.note.anchor.paper, len(papers)), *one.note.place)))

    @property
    def may_share(self) -> bool:
        """Whether there is anybody in one's office to share a note with."""
        return bool(self._laptop.body.aides_of(self._laptop.me))

    # Writing --------------------------------------------------------------------------------------------------------

    def add(self, item: str, note: PaperNote, share: Share = Share.OWN) -> NoteLine:
        """Put a note on a paper."""
        return self.add_all(item, [note], share)[0]

    def add_all(self, item: str, notes: Iterable[PaperNote], share: Share = Share.OWN) -> tuple[NoteLine, ...]:
        """Put several notes on a paper, such as those of a file made elsewhere."""
        with self._lock:
            return tuple(self._added(item, note, share) for note in notes)

    def change(self, item: str, note_id: str, note: PaperNote) -> NoteLine:
        """Give a note of one's own another text, meaning or place."""
        with self._lock:
            private, former = self._own(note_id)
            written = self._clean(replace(note, made_at=former.made_at))
            line = self._put(item, note_id, written, private.share)
            self._journal.add(Step(item, note_id, (former, private.share), (written, private.share)))
            return line

    def share(self, item: str, note_id: str, share: Share) -> NoteLine:
        """Share a note with one's office, or keep it to oneself from now on; what was shared was shared."""
        with self._lock:
            private, note = self._own(note_id)
            line = self._put(item, note_id, note, share)
            self._journal.add(Step(item, note_id, (note, private.share), (note, share)))
            return line

    def remove(self, item: str, note_id: str) -> None:
        """Take a note away; it can be undone, and its versions stay in the record, encrypted."""
        with self._lock:
            private, note = self._own(note_id)
            self._notes.remove(note_id)
            self._journal.add(Step(item, note_id, (note, private.share), None))

    # What is half written -------------------------------------------------------------------------------------------

    def draft(self, note_id: str) -> str | None:
        """A text of a note that was begun and not yet taken into it."""
        return self._laptop.drafts(f"note.{note_id}").get(f"note.{note_id}")

    def save_draft(self, note_id: str, text: str | None) -> None:
        """Keep a half-written text on this laptop; None forgets it."""
        self._laptop.save_draft(f"note.{note_id}", text)

    # Undoing --------------------------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether something was done since the program was opened."""
        return bool(self._journal.done)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone last."""
        return bool(self._journal.undone)

    def undo(self) -> Step | None:
        """Take back what was done last; raises `Refused("note_changed_since")` where another laptop changed it."""
        with self._lock:
            if not self._journal.done:
                return None
            step = self._journal.done.pop()
            self._turn(step.item, step.id, step.after, step.before)
            self._journal.undone.append(step)
            return step

    def redo(self) -> Step | None:
        """Do again what was undone last; raises as `undo`."""
        with self._lock:
            if not self._journal.undone:
                return None
            step = self._journal.undone.pop()
            self._turn(step.item, step.id, step.before, step.after)
            self._journal.done.append(step)
            return step

    # How ------------------------------------------------------------------------------------------------------------

    def _added(self, item: str, note: PaperNote, share: Share) -> NoteLine:
        now = self._laptop.now()
        written = self._clean(replace(note, made_at=note.made_at or now))
        line = self._put(item, "", written, share)
        self._journal.add(Step(item, line.id, None, (written, share)))
        return line

    def _clean(self, note: PaperNote) -> PaperNote:
        anchor, now = readable_anchor(note.anchor), self._laptop.now()
        return replace(note, text=readable(note.text), anchor=anchor, changed_at=now)

    def _put(self, item: str, note_id: str, note: PaperNote, share: Share) -> NoteLine:
        private = self._notes.put(item_feed(item), note.to_content(), note=note_id, share=share)
        return self._line(item, private, note, {note.anchor.paper: note.anchor.sha256})

    def _turn(
        self,
        item: str,
        note_id: str,
        now: tuple[PaperNote, Share] | None,
        then: tuple[PaperNote, Share] | None,
    ) -> None:
        """Make of what a note is now what it is to be, if it still is what it is believed to be."""
        found = self._notes.note(note_id)
        standing = None if found is None else (self._decode(found), found.share)
        if standing != now:
            raise Refused("note_changed_since")
        if then is None:
            self._notes.remove(note_id)
        else:
            self._notes.put(item_feed(item), then[0].to_content(), note=note_id, share=then[1])

    def _own(self, note_id: str) -> tuple[PrivateNote, PaperNote]:
        found = self._notes.note(note_id)
        note = self._decode(found) if found is not None else None
        if found is None or note is None or found.author != self._laptop.me:
            raise Refused("note_unknown")
        return found, note

    def _read(self, found: Iterable[PrivateNote]) -> Iterable[tuple[PrivateNote, PaperNote]]:
        for private in found:
            note = self._decode(private)
            if note is not None:
                yield private, note

    def _decode(self, private: PrivateNote) -> PaperNote | None:
        """What a note says; read once for each version, for five thousand of them are looked at with every change."""
        known = self._decoded.get(private.id)
        if known is None or known[0] is not private.content:
            known = private.content, PaperNote.from_content(private.content)
            self._decoded[private.id] = known
        return known[1]

    def _line(self, item: str, private: PrivateNote, note: PaperNote, digests: Mapping[str, str]) -> NoteLine:
        newest = digests.get(note.anchor.paper)
        return NoteLine(
            id=private.id,
            item=item,
            note=note,
            share=private.share,
            author=private.author,
            is_mine=private.author == self._laptop.me,
            at=private.at,
            is_on_former=newest is not None and newest != note.anchor.sha256,
            is_here=newest is not None,
        )


def draft_of(line: NoteLine, draft: CommentDraft) -> CommentDraft:
    """A comment made of a note: its text after what was written already, and the words it marks as a proposal.

    The member starts from the old wording, so that what they propose is seen as a change of it.
    """
    note = line.note
    text = "\n\n".join(part for part in (draft.text.strip(), note.text.strip()) if part)
    wording = draft.proposed_wording or note.anchor.quote
    return replace(draft, text=text, proposed_wording=wording, anchor=note.anchor)
