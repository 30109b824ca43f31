"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table."""
    op.create_table(
        "acts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("feed", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("device_seq", sa.Integer(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("sig", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_acts"),
        sa.UniqueConstraint("hash", name="uq_acts_hash"),
    )
    op.create_index("ix_acts_feed", "acts", ["feed"], unique=False)
    op.create_table(
        "cursors",
        sa.Column("feed", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("head", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("feed", name="pk_cursors"),
    )
    op.create_table(
        "discrepancies",
        sa.Column("act_id", sa.String(), nullable=False),
        sa.Column("feed", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("theirs", sa.String(), nullable=False),
        sa.Column("ours", sa.String(), nullable=False),
        sa.Column("found_at", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("act_id", name="pk_discrepancies"),
    )
    op.create_index("ix_discrepancies_feed", "discrepancies", ["feed"], unique=False)
    op.create_table(
        "drafts",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_drafts"),
    )
    op.create_table(
        "memory",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("head_size", sa.Integer(), nullable=False),
        sa.Column("head_root", sa.String(), nullable=False),
        sa.Column("checkpoint", sa.String(), nullable=False),
        sa.Column("clock_offset", sa.Integer(), nullable=False),
        sa.Column("last_contact", sa.Integer(), nullable=False),
        sa.Column("stopped", sa.String(), nullable=False),
        sa.CheckConstraint("id = 1", name="ck_memory_one_row"),
        sa.PrimaryKeyConstraint("id", name="pk_memory"),
    )
    op.create_table(
        "outbox",
        sa.Column("device_seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("act_id", sa.String(), nullable=False),
        sa.Column("act_hash", sa.String(), nullable=False),
        sa.Column("feed", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.Integer(), nullable=False),
        sa.Column("decided_at", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Integer(), nullable=False),
        sa.Column("receipt", sa.LargeBinary(), nullable=True),
        sa.Column("receipt_sig", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("device_seq", name="pk_outbox"),
        sa.UniqueConstraint("act_id", name="uq_outbox_act_id"),
    )
    op.create_index("ix_outbox_feed", "outbox", ["feed"], unique=False)
    op.create_index("ix_outbox_standing_settled", "outbox", ["standing", "settled"], unique=False)
    op.create_table(
        "papers",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_papers"),
    )
    op.create_index("ix_papers_state", "papers", ["state"], unique=False)
    op.create_table(
        "pending",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("feed", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("intent", sa.LargeBinary(), nullable=False),
        sa.Column("submitted_at", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pending"),
    )
    op.create_table(
        "profile",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("device_key", sa.String(), nullable=False),
        sa.Column("store_address", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("joined_at", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name="ck_profile_one_row"),
        sa.PrimaryKeyConstraint("id", name="pk_profile"),
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_settings"),
    )
    op.create_table(
        "entries",
        sa.Column("feed", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.String(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("leaf_index", sa.Integer(), nullable=False),
        sa.Column("receipt", sa.LargeBinary(), nullable=False),
        sa.Column("receipt_sig", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["act_id"], ["acts.id"], name="fk_entries_act_id_acts"),
        sa.PrimaryKeyConstraint("feed", "seq", name="pk_entries"),
        sa.UniqueConstraint("act_id", name="uq_entries_act_id"),
    )
    op.create_table(
        "paper_feeds",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("feed", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["sha256"], ["papers.sha256"], name="fk_paper_feeds_sha256_papers"),
        sa.PrimaryKeyConstraint("sha256", "feed", name="pk_paper_feeds"),
    )
    op.create_index("ix_paper_feeds_feed", "paper_feeds", ["feed"], unique=False)
