"""What the played demonstration asks of the outside: the clock, the store's process, the crowd, invitations."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Roles:
    """Who is who, by person id; `members` are all voting members in protocol order, the chair first."""

    secretary: str
    chair: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SessionFiles:
    """What is imported: the session's folder or spreadsheet, the ballot's paper, and a new version of one paper.

    `replaced` is the name of the paper that `replacement` is the next version of.
    """

    place: Path
    ballot_title: str
    ballot_question: str
    ballot_agency: str
    ballot_paper: Path | None
    replaced: str
    replacement: Path


class Backstage(Protocol):
    """The demonstration's outside; every call returns once the thing is done.

    `folder` is thrown away with the demonstration.
    """

    roles: Roles
    folder: Path

    def move_clock(self, instant: int) -> None:
        """Let it be an instant (ms UTC) for everybody."""
        ...

    def start_store(self) -> None:
        """Start the central store, where it was before."""
        ...

    def stop_store(self) -> None:
        """End it as an operator would."""
        ...

    def kill_store(self) -> None:
        """End it as a power cut would."""
        ...

    def invitation(self, person: str) -> bytes:
        """The invitation file of somebody."""
        ...

    def begin(self, deed: str, **told: Any) -> None:  # noqa: ANN401 - deeds are plain JSON
        """Let the crowd begin something."""
        ...

    def done(self) -> dict[str, Any]:
        """Whether the crowd has answered to what it began last, and how; None yet is an empty answer."""
        ...
