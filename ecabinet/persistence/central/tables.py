"""The central store's tables: every key begins with the body, so that one body's rows never depend on another's.

Digests are raw bytes, except those that people and acts name (papers and acts), which are hex text. Times are
milliseconds UTC.
"""

from typing import ClassVar, Final

from sqlalchemy import BigInteger, ForeignKeyConstraint, Index, LargeBinary, MetaData, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

_CLUSTERED: Final = {"sqlite_with_rowid": False}  # narrow tables are kept in the order of their keys
_Digest = LargeBinary(32)


def _text(length: int) -> String:
    """Text that is compared by its bytes: the order of a language may change with the system below PostgreSQL."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


_Hex = _text(64)
_Name = _text(200)
_Uuid = _text(36)


class Table(DeclarativeBase):
    """What all tables of the central store share: one naming convention for keys and indexes."""

    metadata = MetaData(naming_convention=_NAMING)
    type_annotation_map: ClassVar = {int: BigInteger()}


class Body(Table):
    """A body and the end of its register: the row that every writer of the body locks last.

    `size` counts the receipts, `received_at` never decreases, `epoch` rises when a recovery ends. While one is under
    way, `recovering_since` says since when, and nothing is decided; else it is 0.
    """

    __tablename__ = "bodies"

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    epoch: Mapped[int]
    size: Mapped[int]
    received_at: Mapped[int]
    recovering_since: Mapped[int] = mapped_column(server_default="0")


class Recovery(Table):
    """The store's signed statement on a recovery that ended with this epoch."""

    __tablename__ = "recoveries"

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    epoch: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    signature: Mapped[bytes] = mapped_column(LargeBinary(64))


class Donor(Table):
    """A laptop that takes part in the recovery under way.

    The last head of the register that it knew, how many acts it brought that were missing, and when it had no more.
    """

    __tablename__ = "donors"

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    device: Mapped[str] = mapped_column(_Name, primary_key=True)
    head_size: Mapped[int]
    head_root: Mapped[str] = mapped_column(_Hex)
    brought: Mapped[int]
    finished_at: Mapped[int]


class Device(Table):
    """How far a device has counted: its last act's number and hash; `forked_at` once it used a number twice."""

    __tablename__ = "devices"

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    device: Mapped[str] = mapped_column(_Name, primary_key=True)
    last_seq: Mapped[int]
    last_hash: Mapped[str] = mapped_column(_Hex)
    forked_at: Mapped[int | None]


class Feed(Table):
    """A feed's head; `moved_at` is the register's size right after its last act."""

    __tablename__ = "feeds"
    __table_args__ = (Index(None, "body", "moved_at"),)

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    feed: Mapped[str] = mapped_column(_Name, primary_key=True)
    seq: Mapped[int]
    chain: Mapped[bytes] = mapped_column(_Digest)
    moved_at: Mapped[int]


class FeedLink(Table):
    """A feed that hangs on another, as an item on its meeting; the body, above them all, is left out."""

    __tablename__ = "feed_links"
    __table_args__ = _CLUSTERED

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    parent: Mapped[str] = mapped_column(_Name, primary_key=True)
    feed: Mapped[str] = mapped_column(_Name, primary_key=True)


class Act(Table):
    """An act as it was received, with the receipt it got; `seq` is empty where it was refused."""

    __tablename__ = "acts"
    __table_args__ = (
        UniqueConstraint("body", "leaf_index"),
        UniqueConstraint("body", "feed", "seq"),
        UniqueConstraint("body", "device", "device_seq"),
    )

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    act: Mapped[str] = mapped_column(_Uuid, primary_key=True)
    hash: Mapped[str] = mapped_column(_Hex)
    device: Mapped[str] = mapped_column(_Name)
    device_seq: Mapped[int]
    feed: Mapped[str] = mapped_column(_Name)
    seq: Mapped[int | None]
    leaf_index: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    signature: Mapped[bytes] = mapped_column(LargeBinary(64))
    receipt: Mapped[bytes] = mapped_column(LargeBinary)
    receipt_signature: Mapped[bytes] = mapped_column(LargeBinary(64))


class Answer(Table):
    """The answer that counts for a person in a ballot: one row, whatever the program above believes."""

    __tablename__ = "answers"
    __table_args__ = (
        ForeignKeyConstraint(["body", "act"], ["acts.body", "acts.act"], deferrable=True, initially="DEFERRED"),
    )

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    feed: Mapped[str] = mapped_column(_Name, primary_key=True)
    person: Mapped[str] = mapped_column(_Name, primary_key=True)
    act: Mapped[str] = mapped_column(_Uuid)


class LogNode(Table):
    """The root of a complete subtree of the register, numbered in the order of the tree from left to right.

    Leaf i has the number 2i, and a subtree lies between its halves: one whole number instead of level and index.
    """

    __tablename__ = "log_nodes"
    __table_args__ = _CLUSTERED

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[bytes] = mapped_column(_Digest)


class PaperReference(Table):
    """A feed with an accepted act that refers to a paper: whoever may read the feed may have the paper."""

    __tablename__ = "paper_references"
    __table_args__ = _CLUSTERED

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    sha256: Mapped[str] = mapped_column(_Hex, primary_key=True)
    feed: Mapped[str] = mapped_column(_Name, primary_key=True)


class Paper(Table):
    """A paper whose bytes the store holds, checked."""

    __tablename__ = "papers"
    __table_args__ = (Index(None, "body", "person"),)

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    sha256: Mapped[str] = mapped_column(_Hex, primary_key=True)
    size: Mapped[int]
    person: Mapped[str] = mapped_column(_Name)
    received_at: Mapped[int]


class Upload(Table):
    """A paper on its way in: what was announced; how much has come is the length of its file."""

    __tablename__ = "uploads"
    __table_args__ = (Index(None, "body", "person"), Index(None, "body", "opened_at"))

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    upload: Mapped[str] = mapped_column(_Uuid, primary_key=True)
    person: Mapped[str] = mapped_column(_Name)
    device: Mapped[str] = mapped_column(_Name)
    feed: Mapped[str] = mapped_column(_Name)
    sha256: Mapped[str] = mapped_column(_Hex)
    size: Mapped[int]
    opened_at: Mapped[int]


class Fetch(Table):
    """A laptop that fetched a paper meant for some alone: the first time and the last."""

    __tablename__ = "fetches"

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    sha256: Mapped[str] = mapped_column(_Hex, primary_key=True)
    device: Mapped[str] = mapped_column(_Name, primary_key=True)
    person: Mapped[str] = mapped_column(_Name)
    first_at: Mapped[int]
    last_at: Mapped[int]


class Clearance(Table):
    """Whether a person may read a feed, and the register's size when that was last found to have changed.

    Only what an exchange announces is read from here; what leaves the store is judged anew each time.
    """

    __tablename__ = "clearances"
    __table_args__ = _CLUSTERED

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    person: Mapped[str] = mapped_column(_Name, primary_key=True)
    feed: Mapped[str] = mapped_column(_Name, primary_key=True)
    readable: Mapped[bool]
    changed_at: Mapped[int]


class ClearanceSurvey(Table):
    """How far a person's clearances have been judged: the register's size then; below `again_from` they are void."""

    __tablename__ = "clearance_surveys"

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    person: Mapped[str] = mapped_column(_Name, primary_key=True)
    size: Mapped[int]
    again_from: Mapped[int]


class Nonce(Table):
    """A nonce that a device's request has carried, remembered until no such request could be in time any more."""

    __tablename__ = "nonces"
    __table_args__ = (Index(None, "body", "until"),)

    body: Mapped[str] = mapped_column(_Hex, primary_key=True)
    device: Mapped[str] = mapped_column(_Name, primary_key=True)
    nonce: Mapped[str] = mapped_column(_text(22), primary_key=True)
    until: Mapped[int]
