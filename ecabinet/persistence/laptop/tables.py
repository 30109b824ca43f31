"""The tables of a laptop's store."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, Insert, MetaData
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def positional(statement: Insert) -> str:
    """A statement that inserts whole rows as the driver takes it, its values in the order of the table's columns."""
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="qmark")))


class Base(DeclarativeBase):
    """What all tables share: how constraints are named. Whole numbers are SQLite's, 64 bits wide."""

    metadata = MetaData(naming_convention=NAMING)


class Profiles(Base):
    """Who this laptop belongs to: one row."""

    __tablename__ = "profile"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[str]
    person: Mapped[str]
    device: Mapped[str]
    device_key: Mapped[str]
    store_address: Mapped[str]
    fingerprint: Mapped[str]
    joined_at: Mapped[int]


class Memories(Base):
    """What is remembered of the central store: one row."""

    __tablename__ = "memory"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    epoch: Mapped[int]
    since: Mapped[int]
    head_size: Mapped[int]
    head_root: Mapped[str]
    checkpoint: Mapped[str]
    clock_offset: Mapped[int]
    last_contact: Mapped[int]
    stopped: Mapped[str]


class Acts(Base):
    """An act verbatim, this laptop's own or another's."""

    __tablename__ = "acts"

    id: Mapped[str] = mapped_column(primary_key=True)
    hash: Mapped[str] = mapped_column(unique=True)
    feed: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    device: Mapped[str]
    device_seq: Mapped[int]
    raw: Mapped[bytes]
    sig: Mapped[bytes]


class Entries(Base):
    """A place in a feed."""

    __tablename__ = "entries"

    feed: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    act_id: Mapped[str] = mapped_column(ForeignKey("acts.id"), unique=True)
    chain: Mapped[bytes]
    leaf_index: Mapped[int]
    receipt: Mapped[bytes]
    receipt_sig: Mapped[bytes]


class States(Base):
    """What a feed came to at a place, written down by a program (`maker`) to start sooner; see `kept_states`."""

    __tablename__ = "states"

    feed: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int]
    chain: Mapped[bytes]
    maker: Mapped[str]
    content: Mapped[bytes]


class Cursors(Base):
    """How far a feed has arrived."""

    __tablename__ = "cursors"

    feed: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int]
    chain: Mapped[bytes]
    head: Mapped[int]


class Outbox(Base):
    """An act of this laptop on its way, with the receipt once there is one; its bytes stand in `acts`."""

    __tablename__ = "outbox"
    __table_args__ = (Index(None, "standing", "settled"),)

    device_seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    act_id: Mapped[str] = mapped_column(unique=True)
    act_hash: Mapped[str]
    feed: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    standing: Mapped[str]
    recorded_at: Mapped[int]
    sent_at: Mapped[int]
    decided_at: Mapped[int]
    settled: Mapped[int]
    receipt: Mapped[bytes | None]
    receipt_sig: Mapped[bytes | None]


class Pending(Base):
    """Submitted, not yet an act: it can still be taken back."""

    __tablename__ = "pending"

    id: Mapped[str] = mapped_column(primary_key=True)
    feed: Mapped[str]
    kind: Mapped[str]
    intent: Mapped[bytes]
    submitted_at: Mapped[int]
    due_at: Mapped[int]


class Drafts(Base):
    """Something a person is still writing."""

    __tablename__ = "drafts"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    changed_at: Mapped[int]


class Discrepancies(Base):
    """A decision of the store that this laptop does not reach when it decides again."""

    __tablename__ = "discrepancies"

    act_id: Mapped[str] = mapped_column(primary_key=True)
    feed: Mapped[str] = mapped_column(index=True)
    seq: Mapped[int]
    kind: Mapped[str]
    theirs: Mapped[str]
    ours: Mapped[str]
    found_at: Mapped[int]
    settled: Mapped[int]


class Papers(Base):
    """A paper by its digest."""

    __tablename__ = "papers"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    state: Mapped[str] = mapped_column(index=True)
    code: Mapped[str]


class PaperFeeds(Base):
    """Which feeds refer to a paper."""

    __tablename__ = "paper_feeds"

    sha256: Mapped[str] = mapped_column(ForeignKey("papers.sha256"), primary_key=True)
    feed: Mapped[str] = mapped_column(primary_key=True, index=True)


class Settings(Base):
    """A local setting: last page of a paper, size of the window, language."""

    __tablename__ = "settings"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Recoveries(Base):
    """The store's signed statement on a recovery that ended with this epoch."""

    __tablename__ = "recoveries"

    epoch: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes]
    sig: Mapped[bytes]


class OwnWithdrawn(Base):
    """An act of this laptop in a feed that was withdrawn: only its author can bring it back to a store that lost it."""

    __tablename__ = "own_withdrawn"

    act_id: Mapped[str] = mapped_column(primary_key=True)
    raw: Mapped[bytes]
    sig: Mapped[bytes]


class ForeignHeads(Base):
    """A head of the register that was met in somebody else's act or file, kept once per root."""

    __tablename__ = "foreign_heads"

    size: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    root: Mapped[str] = mapped_column(primary_key=True)
    source: Mapped[str]
    note: Mapped[str]
    standing: Mapped[str] = mapped_column(index=True)


class Forks(Base):
    """Two registers under one name, with everything that proves it."""

    __tablename__ = "forks"

    found_at: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    evidence: Mapped[bytes]
