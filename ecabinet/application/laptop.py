"""The laptop's engine: what a person did is recorded here at once, and what everybody did can be read here.

It needs no network. The exchange works on the same laptop through `exchange` and `papers`, in a thread of its own.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Self

from ecabinet.application import laptop_damage
from ecabinet.application.clocks import Clock
from ecabinet.application.intents import Intent
from ecabinet.application.laptop_core import Core, Subscriber
from ecabinet.application.laptop_damage import Damage
from ecabinet.application.laptop_exchange import ExchangeSide
from ecabinet.application.laptop_papers import PaperSide
from ecabinet.application.laptop_rows import Entry, Memory, OwnRow, Profile
from ecabinet.application.laptop_views import Attention, Outgoing, Pending, Recorded
from ecabinet.application.ports import LaptopStore, PaperKeeper
from ecabinet.application.recording import Recording
from ecabinet.domain.acts import Decision
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.deciding import State
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol.hpke import WrapKey
from ecabinet.protocol.keys import SigningKey

UNDO_MS: Final = 10_000
"""How long a submitted stance, answer or comment can be taken back, in milliseconds."""


class Laptop:
    """One person's laptop; safe to use from several threads.

    Reading takes no lock once a feed is folded, and hands out values that never change. The first look at a feed folds
    it, which can take a moment (see `prepare`), and whatever records or saves waits for the disk: neither belongs on a
    thread that paints.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self._recording = Recording(core)
        self._is_closed = False
        self.exchange: Final = ExchangeSide(core)
        self.papers: Final = PaperSide(core)

    @classmethod
    def open(cls, store: LaptopStore, key: SigningKey, clock: Clock, papers: PaperKeeper) -> Self:
        """The laptop whose store and key these are; raises `Refused("not_joined")` where nobody joined with it yet."""
        return cls(Core(store, key, clock, papers))

    @property
    def profile(self) -> Profile:
        """Whose laptop this is, and where its store is."""
        return self._core.profile

    @property
    def me(self) -> str:
        """The id of the person this laptop belongs to."""
        return self._core.profile.person

    @property
    def device(self) -> str:
        """The id of this laptop."""
        return self._core.profile.device

    @property
    def body_id(self) -> str:
        """The id of the body, in hex."""
        return self._core.profile.body

    @property
    def wrap_key(self) -> WrapKey:
        """The key that opens what was wrapped for this laptop: the keys of private notes."""
        return self._core.wrap_key

    @property
    def body(self) -> BodyState:
        """The body's people, laptops, rules and calendars."""
        return self._core.body

    @property
    def current_body(self) -> BodyState:
        """The body with what was recorded here and has not been received yet."""
        state = self._core.current(BODY_FEED)
        return state if isinstance(state, BodyState) else self._core.body

    @property
    def has_joined(self) -> bool:
        """Whether the store has answered the joining; before that there is nothing to read."""
        return self._core.profile.joined_at > 0

    @property
    def memory(self) -> Memory:
        """What is remembered of the central store: last contact, its clock, why nothing is exchanged any more."""
        return self._core.view.memory

    def now(self) -> int:
        """This laptop's clock, in ms UTC."""
        return self._core.clock.now()

    def feeds(self) -> frozenset[str]:
        """Every feed that is here, or that an act in the outbox opens."""
        view = self._core.view
        return frozenset({*(feed for feed, cursor in view.cursors.items() if cursor.seq), *view.recorded})

    def is_arriving(self, feed: str) -> bool:
        """Whether the store has more of a feed than this laptop."""
        cursor = self._core.view.cursors.get(feed)
        return cursor is not None and cursor.behind

    def confirmed(self, feed: str) -> State | None:
        """What the decided acts of a feed come to; None where there are none."""
        return self._core.confirmed(feed)

    def current(self, feed: str) -> State | None:
        """What a feed comes to with everything this laptop has recorded and not delivered, and what is pending."""
        return self._core.current(feed)

    def prepare(self, *feeds: str) -> None:
        """Fold feeds now, away from the thread that will show them."""
        self._core.load(feeds)

    def keep_states(self) -> None:
        """Write down what feeds come to, so that the next start need not fold them again."""
        self._core.keep_states()

    def entries(self, feed: str) -> Sequence[Entry]:
        """The decided acts of a feed as they arrived, each with its receipt, in order: what proves its state."""
        with self._core.store.reading() as reading:
            return reading.entries(feed)

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Be told the names of feeds that changed, in whatever thread changed them; call the answer to end it."""
        return self._core.subscribe(callback)

    def forecast(
        self,
        feed: str,
        kind: str,
        data: Mapping[str, Any],
        *,
        refs: tuple[str, ...] = (),
        base: int | None = None,
        prev: str | None = None,
        acting_for: str | None = None,
    ) -> Decision:
        """What would become of an act now; nothing is recorded. Raises `Refused("malformed")`."""
        return self._recording.forecast(Intent(feed, kind, data, refs, base, prev, acting_for))

    def record(
        self,
        feed: str,
        kind: str,
        data: Mapping[str, Any],
        *,
        refs: tuple[str, ...] = (),
        base: int | None = None,
        prev: str | None = None,
        acting_for: str | None = None,
    ) -> Recorded:
        """Sign an act and store it with its place in the outbox; it is on the disk when this returns.

        One that the forecast refuses is recorded too: only the store decides. Raises `Refused` where it cannot be
        written at all and `Unavailable` where the disk fails; then nothing happened.
        """
        return self._recording.record(Intent(feed, kind, data, refs, base, prev, acting_for))

    def record_later(
        self,
        feed: str,
        kind: str,
        data: Mapping[str, Any],
        *,
        refs: tuple[str, ...] = (),
        base: int | None = None,
        prev: str | None = None,
        acting_for: str | None = None,
        delay_ms: int = UNDO_MS,
    ) -> Pending:
        """Store what was submitted at once, and make it an act after the delay unless it is taken back before.

        It shows in `current` from now on. `flush_due` makes the act; the exchange's thread calls it in time.
        """
        return self._recording.record_later(Intent(feed, kind, data, refs, base, prev, acting_for), delay_ms)

    def pending(self) -> tuple[Pending, ...]:
        """What can still be taken back, in the order in which it was submitted."""
        return self._core.view.pending

    def flush_due(self) -> int | None:
        """Make acts of what is due; answers when the next is due (ms UTC), None where nothing is pending."""
        if self._core.view.pending:
            self._recording.flush(self._core.clock.now())
        return min((one.due_at for one in self._core.view.pending), default=None)

    def flush_pending(self) -> tuple[Recorded, ...]:
        """Make acts of everything pending, because the program locks, sleeps or closes."""
        return self._recording.flush()

    def outbox(self) -> tuple[Outgoing, ...]:
        """Acts on their way to the store, in the order in which they were made."""
        return tuple(outgoing for outgoing in self._core.view.outbox if outgoing.row.undelivered)

    def attention(self) -> tuple[Attention, ...]:
        """What did not go as its author meant, or was decided wrongly, oldest first."""
        return self._core.view.attention

    def received(self, limit: int = 100, before: int | None = None) -> tuple[OwnRow, ...]:
        """The last acts of this laptop that the store answered for, newest first, those under a `device_seq`."""
        with self._core.store.reading() as reading:
            return tuple(reading.delivered(limit, before))

    def do_again(
        self,
        act_id: str,
        *,
        data: Mapping[str, Any] | None = None,
        base: int | None = None,
        prev: str | None = None,
    ) -> tuple[Recorded, ...]:
        """Record what was refused once more, as new acts, together with what was built on it and refused for that.

        `data`, `base` and `prev` replace what the first act said, where that is why it was refused or its author
        corrected it. Raises `Refused("nothing_to_settle")` where the act needs no attention.
        """
        return self._recording.do_again(act_id, data=data, base=base, prev=prev)

    def drop(self, act_id: str) -> None:
        """Let something that needed attention be; its text stays on this laptop. Raises as `do_again`."""
        self._recording.drop(act_id)

    def damage(self) -> Damage | None:
        """What this laptop's file had lost when it was opened; None where nothing, or once that was read."""
        with self._core.store.reading() as reading:
            return laptop_damage.read(reading, self.device)

    def damage_was_read(self) -> None:
        """Speak no more of what was lost."""
        with self._core.lock, self._core.store.writing() as writing:
            laptop_damage.settle(writing)

    def setting(self, key: str) -> str | None:
        """A local setting, such as the last page of a paper."""
        with self._core.store.reading() as reading:
            return reading.setting(key)

    def save_setting(self, key: str, value: str) -> None:
        """Keep a local setting."""
        with self._core.lock, self._core.store.writing() as writing:
            writing.put_setting(key, value)

    def drafts(self, prefix: str = "") -> Mapping[str, str]:
        """What is still being written, by key."""
        with self._core.store.reading() as reading:
            return reading.drafts(prefix)

    def save_draft(self, key: str, text: str | None) -> None:
        """Keep something half written, or with None forget it."""
        with self._core.lock, self._core.store.writing() as writing:
            writing.put_draft(key, text, self._core.clock.now())

    def close(self) -> None:
        """Make acts of what is pending and let go of the store; closing a second time does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            self._recording.flush()
            self._core.keep_states(least=1)
        finally:
            self._core.store.close()
