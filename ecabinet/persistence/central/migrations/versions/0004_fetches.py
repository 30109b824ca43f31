"""Which laptop fetched which restricted paper, and when."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_BY_BYTES = "C"


def upgrade() -> None:
    """Bring the tables to this revision."""
    collation = _BY_BYTES if op.get_bind().dialect.name == "postgresql" else None
    op.create_table(
        "fetches",
        sa.Column("body", sa.String(64, collation), nullable=False),
        sa.Column("sha256", sa.String(64, collation), nullable=False),
        sa.Column("device", sa.String(200, collation), nullable=False),
        sa.Column("person", sa.String(200, collation), nullable=False),
        sa.Column("first_at", sa.BigInteger(), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("body", "sha256", "device", name="pk_fetches"),
    )
