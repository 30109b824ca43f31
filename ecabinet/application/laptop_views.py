"""What a laptop shows at one moment, as values that any thread may read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ecabinet.application.laptop_rows import Cursor, Memory, OwnRow, PendingRow, Standing
from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.deciding import State
from ecabinet.protocol.envelope import Envelope


@dataclass(frozen=True, slots=True)
class Recorded:
    """An act that this laptop has signed and stored, and what will probably become of it."""

    act: Act
    forecast: Decision


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An act on its way to the central store, with what will probably become of it.

    Only the store decides: one whose forecast is a refusal is sent all the same.
    """

    row: OwnRow
    act: Act
    forecast: Decision

    @property
    def envelope(self) -> Envelope:
        """The act as it travels."""
        if self.row.act is None:
            raise LookupError(f"act {self.row.device_seq} of this laptop has lost its bytes")
        return self.row.act.envelope

    @property
    def standing(self) -> Standing:
        """How far it has come."""
        return self.row.standing

    @property
    def probable_refusal(self) -> str:
        """The code for which it will probably be refused; empty where it will not."""
        return "" if self.forecast.stands else self.forecast.code


@dataclass(frozen=True, slots=True)
class Pending:
    """Something submitted that becomes an act at `due_at` (ms UTC) unless it is taken back before."""

    row: PendingRow
    act: Act
    forecast: Decision
    take_back: Callable[[str], bool] = field(repr=False, compare=False)

    @property
    def due_at(self) -> int:
        """When it becomes an act, in ms UTC."""
        return self.row.due_at

    def undo(self) -> bool:
        """Take it back; False where it has become an act already: then only a further act helps."""
        return self.take_back(self.row.id)


class Concern(StrEnum):
    """Why something needs the person's attention."""

    REFUSED = "refused"
    CONFLICT = "conflict"
    WRONG_COUNT = "wrong_count"
    WRONG_DECISION = "wrong_decision"


@dataclass(frozen=True, slots=True)
class Attention:
    """Something that did not go as its author meant, or that this laptop finds decided wrongly.

    `act` holds the author's text as it was; `code` says why; `since` in ms UTC. `followers` are later acts of this
    laptop that build on it. For a wrong count `ballot.closed` is the act, and `count.disputed` the answer to it.
    """

    concern: Concern
    act: Act
    code: str
    since: int
    followers: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """Everything a laptop shows at one moment.

    `confirmed` holds decided acts folded, `recorded` what the outbox makes of them, `current` what is pending makes of
    those; the latter two hold only the feeds they change. Feeds are folded when first asked for, so that entries are
    added to `confirmed` later; none is ever changed.
    """

    memory: Memory
    cursors: Mapping[str, Cursor]
    confirmed: dict[str, State]
    recorded: Mapping[str, State] = field(default_factory=dict)
    current: Mapping[str, State] = field(default_factory=dict)
    outbox: tuple[Outgoing, ...] = ()
    pending: tuple[Pending, ...] = ()
    attention: tuple[Attention, ...] = ()
