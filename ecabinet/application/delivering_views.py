"""What the outbox shows, as plain values: what is on its way, what needs its author, what was received."""

from dataclasses import dataclass

from ecabinet.application.laptop_rows import Standing
from ecabinet.application.laptop_views import Concern


@dataclass(frozen=True, slots=True)
class Entry:
    """Something this person recorded: its kind, what it is about, and in short what it says.

    `subject` is a title, or a number with a title; `value` the name of a choice, stance or outcome; `text` the words
    its author wrote, empty where there are none. `acting_for` names in whose name it was recorded, if in another's.
    """

    act: str
    feed: str
    kind: str
    subject: str
    value: str = ""
    text: str = ""
    acting_for: str = ""


@dataclass(frozen=True, slots=True)
class OnItsWay:
    """An entry that was not received yet. Times in ms UTC, 0 where there is none.

    `deadline`: by when it must be received; `refusal` the code for which it will probably be refused; `undo_until`
    until when it can be taken back.
    """

    entry: Entry
    recorded_at: int
    sent_at: int
    deadline: int
    refusal: str
    undo_until: int


@dataclass(frozen=True, slots=True)
class ClashField:
    """One text of two that clash: what it was `base` before both, `mine`, and `theirs`, which holds now."""

    name: str
    base: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class TextClash:
    """Two versions of one thing, both written on the same one; whose the standing one is, and since when (ms UTC)."""

    fields: tuple[ClashField, ...]
    theirs_by: str
    theirs_at: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """An entry that needs its author: refused, in conflict, or a decision that this laptop does not reach.

    `built_on` is what was built on it and goes with it. `can_correct` where its words can be changed before it is
    submitted again; `clash` for two texts that can be settled here; `is_settled` where somebody settled them already.
    """

    entry: Entry
    concern: Concern
    code: str
    made_at: int
    since: int
    built_on: tuple[Entry, ...] = ()
    can_correct: bool = False
    clash: TextClash | None = None
    is_settled: bool = False
    may_dispute: bool = False


@dataclass(frozen=True, slots=True)
class Delivered:
    """An entry the central system answered for; times in ms UTC, `code` why it was refused, empty where it was not."""

    entry: Entry
    standing: Standing
    recorded_at: int
    received_at: int
    code: str


@dataclass(frozen=True, slots=True)
class OutboxView:
    """The outbox's page; `has_more` where older entries were left out.

    `proof` is what proves that the central system showed two registers, to be handed to others; empty where it did not.
    """

    waiting: tuple[OnItsWay, ...]
    troubles: tuple[Trouble, ...]
    received: tuple[Delivered, ...]
    has_more: bool
    proof: bytes = b""
