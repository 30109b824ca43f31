"""Nonces that several processes share; and text that PostgreSQL compares by its bytes."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_BY_BYTES = "C"
_TEXT = {
    "bodies": {"body": 64},
    "devices": {"body": 64, "device": 200, "last_hash": 64},
    "feeds": {"body": 64, "feed": 200},
    "feed_links": {"body": 64, "parent": 200, "feed": 200},
    "acts": {"body": 64, "act": 36, "hash": 64, "device": 200, "feed": 200},
    "answers": {"body": 64, "feed": 200, "person": 200, "act": 36},
    "log_nodes": {"body": 64},
    "paper_references": {"body": 64, "sha256": 64, "feed": 200},
    "papers": {"body": 64, "sha256": 64, "person": 200},
    "uploads": {"body": 64, "upload": 36, "person": 200, "device": 200, "feed": 200, "sha256": 64},
    "clearances": {"body": 64, "person": 200, "feed": 200},
    "clearance_surveys": {"body": 64, "person": 200},
    "recoveries": {"body": 64},
    "donors": {"body": 64, "device": 200, "head_root": 64},
}
"""Each table's columns of text and their lengths, as the revisions before this one made them."""


def upgrade() -> None:
    """Bring the tables to this revision."""
    is_server = op.get_bind().dialect.name == "postgresql"
    if is_server:
        _compare_by_bytes()
    collation = _BY_BYTES if is_server else None
    op.create_table(
        "nonces",
        sa.Column("body", sa.String(64, collation), nullable=False),
        sa.Column("device", sa.String(200, collation), nullable=False),
        sa.Column("nonce", sa.String(22, collation), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("body", "device", "nonce", name="pk_nonces"),
    )
    op.create_index("ix_nonces_body_until", "nonces", ["body", "until"])


def _compare_by_bytes() -> None:
    """Both ends of the one foreign key change while it is away."""
    op.drop_constraint("fk_answers_body_act_acts", "answers", type_="foreignkey")
    for table, columns in _TEXT.items():
        for column, length in columns.items():
            op.alter_column(table, column, type_=sa.String(length, _BY_BYTES), existing_nullable=False)
    op.create_foreign_key(
        "fk_answers_body_act_acts",
        "answers",
        "acts",
        ["body", "act"],
        ["body", "act"],
        deferrable=True,
        initially="DEFERRED",
    )
