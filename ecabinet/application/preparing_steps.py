"""Undo and redo of edits on a draft agenda: the values before and after, applied as further edits."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Step:
    """One edit: what it was about (an item's id, empty for order and header) and the values before and after it.

    None stands for an item that is not on the agenda.
    """

    subject: str
    before: object
    after: object


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

    def back(self) -> Step | None:
        """The edit to take back now, None where there is none."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def forth(self) -> Step | None:
        """The edit to make again now, None where there is none."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]
