"""What people get once a day (the line's reading, a question how their day is), and the readings of
a line."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "daily_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("minute", sa.SmallInteger(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("run", sa.LargeBinary()),
        sa.Column("asked_at", sa.BigInteger()),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        _reference("daily_texts", "person_id", "people"),
        _reference("daily_texts", "line_id", "lines"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_daily_texts")),
        sa.UniqueConstraint("person_id", "kind", name=op.f("uq_daily_texts_person_id_kind")),
    )
    op.create_index(op.f("ix_daily_texts_next_at"), "daily_texts", ["next_at"])
    op.create_table(
        "readings",
        sa.Column("line_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        _reference("readings", "line_id", "lines"),
        sa.PrimaryKeyConstraint("line_id", "day", "language", name=op.f("pk_readings")),
    )


def _reference(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name, ondelete="CASCADE")


def downgrade() -> None:
    op.drop_table("readings")
    op.drop_table("daily_texts")
