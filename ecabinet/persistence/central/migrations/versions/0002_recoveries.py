"""Recovery from an old backup: whether one is under way, who took part, and what those that ended came to."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_HEX = sa.String(64)


def upgrade() -> None:
    """Bring the tables to this revision."""
    op.add_column("bodies", sa.Column("recovering_since", sa.BigInteger(), nullable=False, server_default="0"))
    op.create_table(
        "recoveries",
        sa.Column("body", _HEX, nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(64), nullable=False),
        sa.PrimaryKeyConstraint("body", "epoch", name="pk_recoveries"),
    )
    op.create_table(
        "donors",
        sa.Column("body", _HEX, nullable=False),
        sa.Column("device", sa.String(200), nullable=False),
        sa.Column("head_size", sa.BigInteger(), nullable=False),
        sa.Column("head_root", _HEX, nullable=False),
        sa.Column("brought", sa.BigInteger(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("body", "device", name="pk_donors"),
    )
