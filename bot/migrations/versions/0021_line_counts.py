"""Counts of each line by the hour, and of the areas that people search in by the week.

Alarms that an operator mutes for a time, and reminders that they pause.
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "line_counts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=False),
        sa.Column("measure", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("detail", sa.String(length=20), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["line_id"], ["lines.id"], name=op.f("fk_line_counts_line_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_line_counts")),
        sa.UniqueConstraint(
            *("line_id", "hour", "measure", "language", "detail"),
            name=op.f("uq_line_counts_line_id_hour_measure_language_detail"),
        ),
    )
    op.create_index(op.f("ix_line_counts_hour"), "line_counts", ["hour"])
    op.create_table(
        "place_counts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("area", sa.String(length=20), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["line_id"], ["lines.id"], name=op.f("fk_place_counts_line_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place_counts")),
        sa.UniqueConstraint(
            "line_id", "week", "area", name=op.f("uq_place_counts_line_id_week_area")
        ),
    )
    op.create_index(op.f("ix_place_counts_week"), "place_counts", ["week"])
    op.add_column("alarms", sa.Column("muted_until", sa.BigInteger(), nullable=True))
    op.add_column(
        "alarms",
        sa.Column("mute_reason", sa.String(length=120), server_default="", nullable=False),
    )
    op.add_column("lines", sa.Column("reminders_paused_until", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("lines", "reminders_paused_until")
    op.drop_column("alarms", "mute_reason")
    op.drop_column("alarms", "muted_until")
    op.drop_table("place_counts")
    op.drop_table("line_counts")
