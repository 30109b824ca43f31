"""Changes to the laptop's store, inside one unit of work; pages of acts go in as bulk statements."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from sqlalchemy import and_, case, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from ecabinet.application.laptop_rows import (
    Cursor,
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
from ecabinet.persistence.laptop.reading import AUDITED, UNNAMED, ConnectionReading
from ecabinet.persistence.laptop.recoveries import PastChanges
from ecabinet.persistence.laptop.tables import (
    Acts,
    Base,
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
    positional,
)

_THE_ONE = 1
_ADD_ACTS = positional(upsert(Acts).on_conflict_do_nothing(index_elements=[Acts.id]))
_ADD_ENTRIES = positional(insert(Entries))
"""What runs for every act that arrives is put together once, and rows are handed over as they are."""


class ConnectionWriting(ConnectionReading, PastChanges):
    """A unit of work: what is written through it is committed together or not at all."""

    def put_profile(self, profile: Profile) -> None:
        """Keep who the laptop belongs to."""
        self._put(Profiles, [{"id": _THE_ONE, **asdict(profile)}])

    def drop_joining(self) -> None:
        """Forget the act of a joining that came to nothing."""
        self._connection.execute(delete(Outbox))
        self._connection.execute(delete(Acts))

    def remember(self, memory: Memory) -> None:
        """Keep what is known of the central store."""
        self._put(Memories, [{"id": _THE_ONE, **rows.memory_columns(memory)}])

    def set_audited(self, number: int) -> None:
        """Note how far the audit has come."""
        self.put_setting(AUDITED, str(number))

    def put_states(self, rows: Sequence[StateRow]) -> None:
        """Write down what feeds come to, in place of what was written before."""
        if rows:
            self._put(States, [asdict(row) for row in rows])

    def add_own(self, row: OwnRow, act: StoredAct) -> None:
        """Keep an act of this laptop, put it into the outbox and move the end of the device's chain."""
        self._connection.execute(insert(Acts), rows.act_columns(act))
        self._connection.execute(insert(Outbox), rows.own_columns(row))

    def mark_sent(self, device_seqs: Sequence[int], at: int) -> None:
        """Note that acts left; those already decided stay as they are."""
        self._connection.execute(
            update(Outbox)
            .where(Outbox.device_seq.in_(device_seqs), Outbox.standing == Standing.WAITING)
            .values(standing=Standing.SENT, sent_at=at)
        )

    def decide_own(self, rows_decided: Sequence[OwnRow]) -> None:
        """Keep standing, time and receipt of acts."""
        if rows_decided:
            self._put(Outbox, [rows.own_columns(row) for row in rows_decided])

    def settle(self, act_id: str, at: int) -> None:
        """Note that a refusal, conflict or discrepancy was dealt with."""
        self._connection.execute(update(Outbox).where(Outbox.act_id == act_id).values(settled=at))
        self._connection.execute(update(Discrepancies).where(Discrepancies.act_id == act_id).values(settled=at))

    def add_entries(self, feed: str, entries: Sequence[Entry]) -> None:
        """Append to a feed; an act that this laptop made itself is already there."""
        if not entries:
            return
        self._connection.exec_driver_sql(_ADD_ACTS, [rows.act_values(entry.act) for entry in entries])
        self._connection.exec_driver_sql(_ADD_ENTRIES, [rows.entry_values(feed, entry) for entry in entries])

    def put_cursors(self, cursors: Mapping[str, Cursor]) -> None:
        """Keep how far feeds have arrived."""
        if cursors:
            self._put(Cursors, [{"feed": feed, **asdict(cursor)} for feed, cursor in cursors.items()])

    def forget(self, feed: str) -> None:
        """Delete a feed with its acts; own acts that it does not hold stay.

        Those are undelivered ones, because nothing leaves a device's chain, and refused ones, because their text is
        their author's; the bytes of the others are laid aside. Papers that only this feed referred to are unnamed from
        then on.
        """
        self.keep_own(feed)
        outside = (Standing.WAITING, Standing.SENT, Standing.REFUSED)
        own = select(Outbox.act_id).where(Outbox.standing.in_(outside))
        self._connection.execute(delete(Entries).where(Entries.feed == feed))
        self._connection.execute(delete(Acts).where(Acts.feed == feed, Acts.id.not_in(own)))
        self._connection.execute(delete(Cursors).where(Cursors.feed == feed))
        self._connection.execute(delete(States).where(States.feed == feed))
        self.set_audited(0)  # the numbers of deleted rows may be given again
        self._connection.execute(delete(Discrepancies).where(Discrepancies.feed == feed))
        self._connection.execute(delete(PaperFeeds).where(PaperFeeds.feed == feed))
        # Should the access come back before the bytes are gone, nobody must believe that they are still here.
        self._connection.execute(update(Papers).where(UNNAMED).values(state=PaperState.WANTED, code=""))

    def drop_papers(self, digests: Sequence[str]) -> None:
        """Forget papers whose bytes were deleted, as far as they are still unnamed."""
        self._connection.execute(delete(Papers).where(Papers.sha256.in_(digests), UNNAMED))

    def add_pending(self, row: PendingRow) -> None:
        """Keep something submitted."""
        self._connection.execute(insert(Pending), asdict(row))

    def remove_pending(self, pending_id: str) -> None:
        """It became an act, or was taken back."""
        self._connection.execute(delete(Pending).where(Pending.id == pending_id))

    def add_discrepancies(self, found: Sequence[Discrepancy]) -> None:
        """Keep decisions this laptop does not reach."""
        if found:
            self._connection.execute(insert(Discrepancies), [{**asdict(one), "settled": 0} for one in found])

    def note_papers(self, papers: Iterable[PaperRow]) -> None:
        """Keep which feeds refer to which papers.

        The state of a paper already known stays, but for one that may be missing at the store: it is offered again.
        """
        noted = list(papers)
        if not noted:
            return
        files = [{"sha256": row.sha256, "size": row.size, "state": row.state.value, "code": ""} for row in noted]
        kept = upsert(Papers)
        again = and_(Papers.state != PaperState.HERE, kept.excluded.state == PaperState.TO_UPLOAD)
        changes = {
            "size": case((Papers.size == 0, kept.excluded.size), else_=Papers.size),
            "state": case((again, kept.excluded.state), else_=Papers.state),
        }
        self._connection.execute(kept.on_conflict_do_update(index_elements=[Papers.sha256], set_=changes), files)
        named = [{"sha256": row.sha256, "feed": feed} for row in noted for feed in row.feeds]
        if named:
            self._connection.execute(upsert(PaperFeeds).on_conflict_do_nothing(), named)

    def set_paper(self, sha256: str, state: PaperState, code: str = "") -> None:
        """Note where a paper now is, or why the store would not take it."""
        where = {"state": state.value, "code": code}
        self._connection.execute(update(Papers).where(Papers.sha256 == sha256).values(where))

    def put_setting(self, key: str, value: str) -> None:
        """Keep a local setting."""
        self._put(Settings, [{"key": key, "value": value}])

    def put_draft(self, key: str, value: str | None, at: int) -> None:
        """Keep a draft, or with None forget it."""
        if value is None:
            self._connection.execute(delete(Drafts).where(Drafts.key == key))
        else:
            self._put(Drafts, [{"key": key, "value": value, "changed_at": at}])

    def _put(self, table: type[Base], columns: list[rows.Columns]) -> None:
        """Insert rows, or overwrite those with the same primary key."""
        statement = upsert(table)
        keys = [column.name for column in table.__table__.primary_key]
        others = {name: statement.excluded[name] for name in columns[0] if name not in keys}
        self._connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=others), columns)
