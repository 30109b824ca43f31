"""Undo and redo of edits on a draft agenda: the values before and after, applied as further edits."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ecabinet.domain.offices import DraftItem, Header

Value = DraftItem | Header | tuple[str, ...] | None
"""An item, the header or the order of an agenda; None for an item that is not on it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One value before and after an edit; `subject` is an item's id, or `HEADER` or `ORDER` of the domain's offices."""

    subject: str
    before: Value
    after: Value

    @property
    def reversed(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.subject, self.after, self.before)


Step = tuple[Change, ...]
"""What one edit of the person changed, all taken back together."""


def taking_back(step: Step) -> Step:
    """The step that undoes a step."""
    return tuple(change.reversed for change in step)


def arranged(wanted: Iterable[str], present: tuple[str, ...]) -> tuple[str, ...]:
    """The items that are present in the wanted order; those it does not name come last."""
    first = [item for item in wanted if item in present]
    return (*first, *(item for item in present if item not in first))


@dataclass(slots=True)
class Steps:
    """The edits of one sitting; a new one forgets what was taken back."""

    _done: list[Step] = field(default_factory=list)
    _undone: list[Step] = field(default_factory=list)

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether an edit was taken back that can be made again."""
        return bool(self._undone)

    def add(self, step: Step) -> None:
        """Note an edit."""
        self._done.append(step)
        self._undone.clear()

    def back(self) -> Step:
        """The step that undoes the last edit; empty where there is none."""
        if not self._done:
            return ()
        self._undone.append(self._done.pop())
        return taking_back(self._undone[-1])

    def forth(self) -> Step:
        """The edit to make again now; empty where there is none."""
        if not self._undone:
            return ()
        self._done.append(self._undone.pop())
        return self._done[-1]

    def forget(self) -> None:
        """Others went on from here: nothing can be taken back any more."""
        self._done.clear()
        self._undone.clear()
