"""Acts of this laptop: signed, stored with their place in the outbox, and shown, in that order."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias

from ecabinet.application import attention, rejoining
from ecabinet.application.folding import Layer
from ecabinet.application.intents import Intent
from ecabinet.application.laptop_core import Core
from ecabinet.application.laptop_rows import DeviceHead, OwnRow, PaperState, PendingRow, Standing, StoredAct
from ecabinet.application.laptop_views import Attention, Outgoing, Pending, Recorded
from ecabinet.application.ports import Writing
from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.faults import Refused
from ecabinet.protocol import envelope
from ecabinet.protocol.envelope import Draft, Envelope

READ_ONLY: Final = rejoining.ENDED
"""Findings after which this laptop must not go on with its chain of acts."""

Beside: TypeAlias = Callable[[Writing], None]
"""What is written in the same unit of work as an act."""


class Recording:
    """Turns intents into acts, at once or after the time to take them back."""

    def __init__(self, core: Core) -> None:
        self._core = core
        with core.store.reading() as reading:
            rows = reading.pending()
        core.overlay_pending(self._as_pending(row) for row in rows)

    def _require_writable(self) -> None:
        stopped = self._core.view.memory.stopped
        if stopped in READ_ONLY:
            raise Refused(stopped)

    def forecast(self, intent: Intent) -> Decision:
        """What would become of an act now; nothing is recorded. Raises `Refused("malformed")`."""
        with self._core.lock:
            now = self._core.clock.now()
            act, _ = self._seal(intent, now)
            return Layer(self._core.current).forecast(act, now)

    def record(self, intent: Intent) -> Recorded:
        """Sign and store an act; see `Laptop.record`."""
        with self._core.lock:
            self._require_writable()
            recorded = self._add(*self._seal(intent, self._core.clock.now()))
        self._core.tell({intent.feed})
        return recorded

    def record_later(self, intent: Intent, delay_ms: int) -> Pending:
        """Store what was submitted; see `Laptop.record_later`."""
        with self._core.lock:
            self._require_writable()
            now = self._core.clock.now()
            row = PendingRow(envelope.new_id(), intent.feed, intent.kind, intent.to_bytes(), now, now + delay_ms)
            pending = self._as_pending(row)
            with self._core.store.writing() as writing:
                writing.add_pending(row)
            self._core.overlay_pending([*self._core.view.pending, pending])
            shown = self._core.view.pending[-1]
        self._core.tell({intent.feed})
        return shown

    def undo(self, pending_id: str) -> bool:
        """Take back what is not an act yet; False where it is too late."""
        with self._core.lock:
            feeds = {one.row.feed for one in self._core.view.pending if one.row.id == pending_id}
            if feeds:
                with self._core.store.writing() as writing:
                    writing.remove_pending(pending_id)
                self._leave_pending(pending_id)
        self._core.tell(feeds)
        return bool(feeds)

    def flush(self, until: int | None = None) -> tuple[Recorded, ...]:
        """Make acts of what is pending and due at an instant (ms UTC), or of everything, in the order submitted.

        On a laptop that may write no more it stays pending.
        """
        with self._core.lock:
            if self._core.view.memory.stopped in READ_ONLY:
                return ()
            due = [one.row for one in self._core.view.pending if until is None or one.row.due_at <= until]
            recorded = tuple(self._flush_one(row) for row in due)
        self._core.tell(row.feed for row in due)
        return recorded

    def _flush_one(self, row: PendingRow) -> Recorded:
        """Sign with the time at which it was submitted: that is when the person acted."""
        act, sealed = self._seal(Intent.from_bytes(row.feed, row.kind, row.intent), row.submitted_at, row.id)
        recorded = self._add(act, sealed, lambda writing: writing.remove_pending(row.id))
        self._leave_pending(row.id)
        return recorded

    def do_again(
        self, act_id: str, *, data: Mapping[str, Any] | None, base: int | None, prev: str | None
    ) -> tuple[Recorded, ...]:
        """Record what was refused once more, with what was built on it; see `Laptop.do_again`."""
        with self._core.lock:
            self._require_writable()
            item = self._attention(act_id)
            waiting = {outgoing.act.id for outgoing in self._core.view.outbox}
            first = Intent.of(item.act)
            first = replace(
                first,
                data=first.data if data is None else data,
                base=first.base if base is None else base,
                prev=prev or first.prev,
            )
            recorded = [self._again(item.act.id, first)]
            ids = {item.act.id: recorded[0].act.id}
            for follower in item.followers:
                if follower.id not in waiting:
                    recorded.append(self._again(follower.id, Intent.of(attention.renamed(follower, ids))))
                    ids[follower.id] = recorded[-1].act.id
            self._core.refresh_attention()
        self._core.tell(one.act.feed for one in recorded)
        return tuple(recorded)

    def _again(self, former: str, intent: Intent) -> Recorded:
        now = self._core.clock.now()
        return self._add(*self._seal(intent, now), lambda writing: _settle(writing, former, now))

    def drop(self, act_id: str) -> None:
        """Note that its author lets something be, and what was built on it; nothing is deleted."""
        with self._core.lock:
            item = self._attention(act_id)
            now = self._core.clock.now()
            with self._core.store.writing() as writing:
                for act in (item.act, *item.followers):
                    _settle(writing, act.id, now)
            self._core.refresh_attention()
        self._core.tell({item.act.feed})

    def _attention(self, act_id: str) -> Attention:
        for item in self._core.view.attention:
            if item.act.id == act_id:
                return item
        raise Refused("nothing_to_settle")

    def _as_pending(self, row: PendingRow) -> Pending:
        """The act that it would be now: what is shown until it is one."""
        act, _ = self._seal(Intent.from_bytes(row.feed, row.kind, row.intent), row.submitted_at, row.id)
        return Pending(row, act, Layer(self._core.recorded).forecast(act, act.made_at), self.undo)

    def _leave_pending(self, pending_id: str) -> None:
        self._core.overlay_pending(one for one in self._core.view.pending if one.row.id != pending_id)

    def _seal(self, intent: Intent, made_at: int, act_id: str = "") -> tuple[Act, Envelope]:
        """Sign the act that comes next in this device's chain."""
        core, profile = self._core, self._core.profile
        draft = Draft(
            id=act_id,
            body=profile.body,
            device=profile.device,
            author=profile.person,
            feed=intent.feed,
            kind=intent.kind,
            data=intent.data,
            refs=intent.refs,
            base=intent.base,
            prev=intent.prev,
            acting_for=intent.acting_for,
            device_seq=core.device_head.seq + 1,
            device_prev=core.device_head.hash,
            checkpoint=core.view.memory.head,
            made_at=made_at,
        )
        return envelope.seal(draft, core.key)

    def _add(self, act: Act, sealed: Envelope, beside: Beside | None = None) -> Recorded:
        """Store an act and show it: what is shown is what the disk has."""
        core = self._core
        layer = Layer(core.confirmed, dict(core.view.recorded))
        decision = layer.forecast(act, act.made_at)
        stored = StoredAct.of(act, sealed)
        row = OwnRow(
            act.device_seq, act.id, act.hash, act.feed, act.kind, Standing.WAITING, core.clock.now(), act=stored
        )
        with core.store.writing() as writing:
            writing.add_own(row, stored)
            writing.note_papers(core.paper_rows(act, when_here=PaperState.TO_UPLOAD))
            if beside is not None:
                beside(writing)
        layer.add(act, decision)
        core.device_head = DeviceHead(act.device_seq, act.hash)
        core.view = replace(core.view, recorded=layer.states, outbox=(*core.view.outbox, Outgoing(row, act, decision)))
        core.overlay_pending(core.view.pending)
        return Recorded(act, decision)


def _settle(writing: Writing, act_id: str, at: int) -> None:
    """Note that something that needed attention was dealt with, also where a former device had left it behind."""
    writing.settle(act_id, at)
    writing.put_draft(rejoining.settled(act_id), None, at)
