"""A case before decide: an act, the state it meets and what may be read; and what every kind of act consists of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeVar

from ecabinet.domain.acts import Act, Decision, Mark, accepted, conflict
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused
from ecabinet.domain.shapes import Data, Shape

S = TypeVar("S")
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Case(Generic[S]):
    """One act to be decided: `state` is its feed's, `parents` are keyed by feed name, `now` is in ms UTC."""

    state: S
    act: Act
    now: int
    body: BodyState
    parents: Mapping[str, object]

    @property
    def data(self) -> Data:
        """The act's data, whose shape has been checked."""
        return self.act.data

    def parent(self, feed: str, kind: type[P]) -> P:
        """The state of a parent feed; raises `Refused("unknown_parent")` where it is not there or of another kind."""
        state = self.parents.get(feed)
        if not isinstance(state, kind):
            raise Refused("unknown_parent")
        return state

    def accept(self, *marks: Mark) -> Decision:
        """The act counts."""
        return accepted(self.now, *marks)

    def accept_on(self, revision: int) -> Decision:
        """Accept an edit made on the present revision; on an older one it is a conflict that keeps both texts.

        Raises `Refused("bad_base")` where the act names no revision or one that does not exist yet.
        """
        base = self.act.base
        if base is None or base > revision or base < 0:
            raise Refused("bad_base")
        return accepted(self.now) if base == revision else conflict(self.now, "stale_base")


def require(condition: object, code: str) -> None:
    """Raise `Refused(code)` unless the condition holds: a guard reads as a list of these."""
    if not condition:
        raise Refused(code)


def no_papers(_data: Data) -> tuple[str, ...]:
    """Most kinds bring no papers."""
    return ()


class Place(Enum):
    """Where in a feed a kind may stand: as its first act only, after it, or both."""

    FIRST = auto()
    LATER = auto()
    ANYWHERE = auto()


@dataclass(frozen=True, slots=True)
class Kind(Generic[S]):
    """All there is to know about one kind of act in one feed.

    `guard` decides (it raises `Refused` for a refusal), `fold` applies an accepted act, `keep` records a conflicting
    one; the frequent ones count the act in `seq` on the way, for the others `evolve` does. `papers` gives the digests
    that `refs` must name, no more and no fewer: an act that merely mentioned a paper would open it to every reader of
    the feed.
    """

    shape: Shape
    guard: Callable[[Case[S]], Decision]
    fold: Callable[[S, Act, Decision], S]
    keep: Callable[[S, Act, Decision], S] | None = None
    place: Place = Place.LATER
    papers: Callable[[Data], tuple[str, ...]] = no_papers
