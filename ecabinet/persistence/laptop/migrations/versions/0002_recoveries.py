"""Recoveries that the store went through, heads met in others' acts, forks, and own acts of withdrawn feeds."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create what is new."""
    op.create_table(
        "recoveries",
        sa.Column("epoch", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sig", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("epoch", name="pk_recoveries"),
    )
    op.create_table(
        "own_withdrawn",
        sa.Column("act_id", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("sig", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("act_id", name="pk_own_withdrawn"),
    )
    op.create_table(
        "foreign_heads",
        sa.Column("size", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("root", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("size", "root", name="pk_foreign_heads"),
    )
    op.create_index("ix_foreign_heads_standing", "foreign_heads", ["standing"], unique=False)
    op.create_table(
        "forks",
        sa.Column("found_at", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("evidence", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("found_at", name="pk_forks"),
    )
