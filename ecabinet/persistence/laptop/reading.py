"""Questions to the laptop's store."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Select, and_, exists, literal_column, or_, select

from ecabinet.application import laptop_damage
from ecabinet.application.laptop_rows import (
    Cursor,
    DeviceHead,
    Discrepancy,
    Entry,
    Memory,
    OwnRow,
    PaperRow,
    PaperState,
    PendingRow,
    Profile,
    Standing,
    StateRow,
    StoredAct,
)
from ecabinet.persistence.laptop import rows
from ecabinet.persistence.laptop.recoveries import PastRows
from ecabinet.persistence.laptop.tables import (
    Acts,
    Cursors,
    Discrepancies,
    Drafts,
    Entries,
    Memories,
    Outbox,
    PaperFeeds,
    Papers,
    Pending,
    Profiles,
    Settings,
    States,
)

_UNDELIVERED = (Standing.WAITING.value, Standing.SENT.value)
_DECIDED = (Standing.RECEIVED.value, Standing.CONFLICT.value, Standing.REFUSED.value)
UNNAMED = ~exists().where(PaperFeeds.sha256 == Papers.sha256)
_number: ColumnElement[int] = literal_column("entries.rowid", Integer).label("number")
"""SQLite's own number of a row: the order in which entries were added."""
AUDITED = "audited"
_PLACED = (Standing.RECEIVED.value, Standing.CONFLICT.value)
_UNWELCOME = (Standing.REFUSED.value, Standing.CONFLICT.value)


class ConnectionReading(PastRows):
    """A consistent look into the store, through one transaction of a connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def profile(self) -> Profile | None:
        """Who the laptop belongs to; None before anybody joined."""
        row = self._connection.execute(select(Profiles)).one_or_none()
        return row and Profile(
            row.body, row.person, row.device, row.device_key, row.store_address, row.fingerprint, row.joined_at
        )

    def memory(self) -> Memory:
        """What is remembered of the central store."""
        row = self._connection.execute(select(Memories)).one_or_none()
        return rows.memory_of(row) if row else Memory()

    def device_head(self) -> DeviceHead:
        """The end of this device's own chain, also where acts before it were lost: no number is given twice."""
        chain = select(Outbox.device_seq, Outbox.act_hash).order_by(Outbox.device_seq.desc()).limit(1)
        row = self._connection.execute(chain).one_or_none()
        found = DeviceHead(row.device_seq, row.act_hash) if row else DeviceHead()
        return max(found, laptop_damage.chain_end(self), key=lambda head: head.seq)

    def cursors(self) -> Mapping[str, Cursor]:
        """Every feed heard of, and how far it has arrived."""
        found = self._connection.execute(select(Cursors))
        return {row.feed: Cursor(row.seq, row.chain, row.head) for row in found}

    def entries(self, feed: str, after: int = 0) -> Sequence[Entry]:
        """The entries of a feed in order, all or from behind a place."""
        asked = (
            select(*Entries.__table__.columns, *Acts.__table__.columns)
            .join(Acts, Acts.id == Entries.act_id)
            .where(Entries.feed == feed, Entries.seq > after)
            .order_by(Entries.seq)
        )
        return [rows.entry_of(row) for row in self._connection.execute(asked)]

    def states(self, feeds: Collection[str]) -> Sequence[StateRow]:
        """What was written down of these feeds, as far as the entries that are here still lead to it."""
        leads_there = and_(Entries.feed == States.feed, Entries.seq == States.seq, Entries.chain == States.chain)
        asked = select(*States.__table__.columns).join(Entries, leads_there).where(States.feed.in_(feeds))
        return [StateRow(*row) for row in self._connection.execute(asked)]

    def audited(self) -> int:
        """How far the audit of the entries has come, as `unaudited` counts them; 0 where it begins."""
        return int(self.setting(AUDITED) or 0)

    def unaudited(self, after: int, most: int) -> Sequence[tuple[int, Entry]]:
        """The next entries of any feed behind that number, in the order in which they came, each with its number."""
        asked = (
            select(_number, *Entries.__table__.columns, *Acts.__table__.columns)
            .join(Acts, Acts.id == Entries.act_id)
            .where(_number > after)
            .order_by(_number)
            .limit(most)
        )
        return [(row.number, rows.entry_of(row)) for row in self._connection.execute(asked)]

    def act(self, act_id: str) -> StoredAct | None:
        """Any act that is here."""
        row = self._connection.execute(select(*Acts.__table__.columns).where(Acts.id == act_id)).one_or_none()
        return rows.act_of(row) if row else None

    def lacking(self, device: str, numbers: Sequence[int]) -> Sequence[int]:
        """Those of a device's numbers whose acts are not here."""
        asked = select(Acts.device_seq).where(Acts.device == device, Acts.device_seq.in_(numbers))
        here = set(self._connection.execute(asked).scalars())
        return [number for number in numbers if number not in here]

    def outbox(self) -> Sequence[OwnRow]:
        """Own acts that are undelivered, or delivered but not yet placed in their feed, in `device_seq` order."""
        unplaced = and_(Outbox.standing.in_(_PLACED), Entries.seq.is_(None), Acts.id.is_not(None))
        return self._own(or_(Outbox.standing.in_(_UNDELIVERED), unplaced))

    def unsettled(self) -> Sequence[OwnRow]:
        """Own acts that were refused or are in conflict and that their author has not dealt with."""
        return self._own(and_(Outbox.standing.in_(_UNWELCOME), Outbox.settled == 0))

    def delivered(self, limit: int, before: int | None = None) -> Sequence[OwnRow]:
        """The last own acts with a receipt, newest first, those under a `device_seq` where one is given."""
        asked = _own_acts().where(Outbox.standing.in_(_DECIDED)).order_by(Outbox.device_seq.desc()).limit(limit)
        if before is not None:
            asked = asked.where(Outbox.device_seq < before)
        return [rows.own_of(row) for row in self._connection.execute(asked)]

    def own(self, act_id: str) -> OwnRow | None:
        """One act of this laptop."""
        return next(iter(self._own(Outbox.act_id == act_id)), None)

    def _own(self, condition: ColumnElement[bool]) -> list[OwnRow]:
        asked = _own_acts().where(condition).order_by(Outbox.device_seq)
        return [rows.own_of(row) for row in self._connection.execute(asked)]

    def pending(self) -> Sequence[PendingRow]:
        """What can still be taken back, in the order in which it was submitted."""
        found = self._connection.execute(select(Pending).order_by(Pending.submitted_at, Pending.id))
        return [PendingRow(row.id, row.feed, row.kind, row.intent, row.submitted_at, row.due_at) for row in found]

    def discrepancies(self) -> Sequence[Discrepancy]:
        """Those nobody has dealt with."""
        asked = select(Discrepancies).where(Discrepancies.settled == 0).order_by(Discrepancies.found_at)
        return [
            Discrepancy(row.act_id, row.feed, row.seq, row.kind, row.theirs, row.ours, row.found_at)
            for row in self._connection.execute(asked)
        ]

    def papers(self, *states: PaperState) -> Sequence[PaperRow]:
        """Papers in any of these states, or all."""
        wanted = Papers.state.in_(states or tuple(PaperState))
        asked = (
            select(*Papers.__table__.columns, PaperFeeds.feed)
            .outerjoin(PaperFeeds, PaperFeeds.sha256 == Papers.sha256)
            .where(wanted)
            .order_by(Papers.sha256, PaperFeeds.feed)
        )
        found: dict[str, PaperRow] = {}
        for row in self._connection.execute(asked):
            before = found.get(row.sha256)
            feeds = (*(before.feeds if before else ()), *((row.feed,) if row.feed else ()))
            found[row.sha256] = PaperRow(row.sha256, row.size, PaperState(row.state), feeds, row.code)
        return list(found.values())

    def unnamed_papers(self) -> Sequence[str]:
        """The digests of papers that no feed refers to any more: their bytes must go."""
        return list(self._connection.execute(select(Papers.sha256).where(UNNAMED)).scalars())

    def setting(self, key: str) -> str | None:
        """A local setting."""
        return self._connection.execute(select(Settings.value).where(Settings.key == key)).scalar_one_or_none()

    def drafts(self, prefix: str = "") -> Mapping[str, str]:
        """What is still being written, by key."""
        asked = select(Drafts.key, Drafts.value).where(Drafts.key.startswith(prefix, autoescape=True))
        return {row.key: row.value for row in self._connection.execute(asked.order_by(Drafts.key))}


def _own_acts() -> Select[*tuple[Any, ...]]:
    return (
        select(*Outbox.__table__.columns, Acts.device, Acts.raw, Acts.sig, Entries.seq.label("entry_seq"))
        .outerjoin(Acts, Acts.id == Outbox.act_id)
        .outerjoin(Entries, Entries.act_id == Outbox.act_id)
    )
