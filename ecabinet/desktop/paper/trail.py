"""Where one came from in a paper, so that a link or a jump can be taken back."""

from dataclasses import dataclass, field

from ecabinet.desktop.paper.place import PaperPlace

_KEPT = 100


@dataclass(slots=True)
class Trail:
    """Places one left by a jump, and those one came back from; a new jump forgets what lay ahead."""

    _behind: list[PaperPlace] = field(default_factory=list)
    _ahead: list[PaperPlace] = field(default_factory=list)

    @property
    def can_go_back(self) -> bool:
        """Whether a jump can be taken back."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether a jump that was taken back can be made again."""
        return bool(self._ahead)

    def leave(self, here: PaperPlace) -> None:
        """One is about to jump elsewhere."""
        self._behind.append(here)
        del self._behind[:-_KEPT]
        self._ahead.clear()

    def back(self, here: PaperPlace) -> PaperPlace | None:
        """The place before the last jump, None where there was none."""
        if not self._behind:
            return None
        self._ahead.append(here)
        return self._behind.pop()

    def forward(self, here: PaperPlace) -> PaperPlace | None:
        """The place one came back from, None where one did not."""
        if not self._ahead:
            return None
        self._behind.append(here)
        return self._ahead.pop()

    def forget(self) -> None:
        """Another paper lies there."""
        self._behind.clear()
        self._ahead.clear()
