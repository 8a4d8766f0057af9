"""Keep what the limits need, and the countries a line answers."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "lines", sa.Column("countries", sa.String(length=255), server_default="", nullable=False)
    )
    op.create_table(
        "senders",
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("phone_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("memory", sa.LargeBinary(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["line_id"], ["lines.id"], name=op.f("fk_senders_line_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("line_id", "phone_hash", name=op.f("pk_senders")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "meters",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("dry_at", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("segments", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meters")),
    )
    op.create_table(
        "blocked",
        sa.Column("phone_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("phone", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("phone_hash", name=op.f("pk_blocked")),
    )


def downgrade() -> None:
    op.drop_table("blocked")
    op.drop_table("meters")
    op.drop_table("senders")
    op.drop_column("lines", "countries")
