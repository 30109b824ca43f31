"""The first tables."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision: str = "0001"
down_revision: str | None = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_HEX = sa.String(64)
_NAME = sa.String(200)
_UUID = sa.String(36)
_DIGEST = sa.LargeBinary(32)
_SIGNATURE = sa.LargeBinary(64)


def upgrade() -> None:
    """Bring the tables to this revision."""
    _create_registers()
    _create_feeds()
    _create_papers()
    _create_clearances()


def _column(name: str, kind: sa.types.TypeEngine[Any], *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=nullable)


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def _create_registers() -> None:
    op.create_table(
        "bodies",
        _column("body", _HEX),
        _column("epoch", sa.BigInteger()),
        _column("size", sa.BigInteger()),
        _column("received_at", sa.BigInteger()),
        _key("bodies", "body"),
    )
    op.create_table(
        "devices",
        _column("body", _HEX),
        _column("device", _NAME),
        _column("last_seq", sa.BigInteger()),
        _column("last_hash", _HEX),
        _column("forked_at", sa.BigInteger(), nullable=True),
        _key("devices", "body", "device"),
    )
    op.create_table(
        "log_nodes",
        _column("body", _HEX),
        _column("number", sa.BigInteger()),
        _column("digest", _DIGEST),
        _key("log_nodes", "body", "number"),
        sqlite_with_rowid=False,
    )


def _create_feeds() -> None:
    op.create_table(
        "feeds",
        _column("body", _HEX),
        _column("feed", _NAME),
        _column("seq", sa.BigInteger()),
        _column("chain", _DIGEST),
        _column("moved_at", sa.BigInteger()),
        _key("feeds", "body", "feed"),
    )
    _index("feeds", "body", "moved_at")
    op.create_table(
        "feed_links",
        _column("body", _HEX),
        _column("parent", _NAME),
        _column("feed", _NAME),
        _key("feed_links", "body", "parent", "feed"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "acts",
        _column("body", _HEX),
        _column("act", _UUID),
        _column("hash", _HEX),
        _column("device", _NAME),
        _column("device_seq", sa.BigInteger()),
        _column("feed", _NAME),
        _column("seq", sa.BigInteger(), nullable=True),
        _column("leaf_index", sa.BigInteger()),
        _column("content", sa.LargeBinary()),
        _column("signature", _SIGNATURE),
        _column("receipt", sa.LargeBinary()),
        _column("receipt_signature", _SIGNATURE),
        _key("acts", "body", "act"),
        _unique("acts", "body", "leaf_index"),
        _unique("acts", "body", "feed", "seq"),
        _unique("acts", "body", "device", "device_seq"),
    )
    op.create_table(
        "answers",
        _column("body", _HEX),
        _column("feed", _NAME),
        _column("person", _NAME),
        _column("act", _UUID),
        _key("answers", "body", "feed", "person"),
        sa.ForeignKeyConstraint(
            ["body", "act"],
            ["acts.body", "acts.act"],
            name="fk_answers_body_act_acts",
            deferrable=True,
            initially="DEFERRED",
        ),
    )


def _create_papers() -> None:
    op.create_table(
        "paper_references",
        _column("body", _HEX),
        _column("sha256", _HEX),
        _column("feed", _NAME),
        _key("paper_references", "body", "sha256", "feed"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "papers",
        _column("body", _HEX),
        _column("sha256", _HEX),
        _column("size", sa.BigInteger()),
        _column("person", _NAME),
        _column("received_at", sa.BigInteger()),
        _key("papers", "body", "sha256"),
    )
    _index("papers", "body", "person")
    op.create_table(
        "uploads",
        _column("body", _HEX),
        _column("upload", _UUID),
        _column("person", _NAME),
        _column("device", _NAME),
        _column("feed", _NAME),
        _column("sha256", _HEX),
        _column("size", sa.BigInteger()),
        _column("opened_at", sa.BigInteger()),
        _key("uploads", "body", "upload"),
    )
    _index("uploads", "body", "person")
    _index("uploads", "body", "opened_at")


def _create_clearances() -> None:
    op.create_table(
        "clearances",
        _column("body", _HEX),
        _column("person", _NAME),
        _column("feed", _NAME),
        _column("readable", sa.Boolean()),
        _column("changed_at", sa.BigInteger()),
        _key("clearances", "body", "person", "feed"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "clearance_surveys",
        _column("body", _HEX),
        _column("person", _NAME),
        _column("size", sa.BigInteger()),
        _column("again_from", sa.BigInteger()),
        _key("clearance_surveys", "body", "person"),
    )
