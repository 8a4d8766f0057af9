"""Volunteers of a line, their shifts, what is different about single days of these, offers of days
to others, and the link to a line's shifts as a calendar."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_volunteers()
    _create_shifts()
    _create_offers()
    op.create_table(
        "shift_calendars",
        sa.Column("line_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("made_by", sa.String(60), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        _reference("shift_calendars", "line_id", "lines", "CASCADE"),
        sa.PrimaryKeyConstraint("line_id", name=op.f("pk_shift_calendars")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_shift_calendars_token_hash")),
    )


def _create_volunteers() -> None:
    op.create_table(
        "volunteers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("phone_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("phone", sa.LargeBinary(), nullable=False),
        sa.Column("alias", sa.LargeBinary(), nullable=False),
        sa.Column("notes", sa.LargeBinary()),
        sa.Column("languages", sa.String(40), nullable=False, server_default=""),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("quiet_from", sa.SmallInteger()),
        sa.Column("quiet_until", sa.SmallInteger()),
        sa.Column("most_relays", sa.SmallInteger(), nullable=False, server_default="1"),
        sa.Column("wants_reminders", sa.Boolean(), nullable=False, server_default=sa.true()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_volunteers")),
        sa.UniqueConstraint("phone_hash", name=op.f("uq_volunteers_phone_hash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "volunteer_lines",
        sa.Column("volunteer_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("line_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("state_at", sa.BigInteger(), nullable=False),
        sa.Column("invited_at", sa.BigInteger(), nullable=False),
        sa.Column("agreed_at", sa.BigInteger()),
        sa.Column("on_until", sa.BigInteger()),
        sa.Column("off_until", sa.BigInteger()),
        _reference("volunteer_lines", "volunteer_id", "volunteers", "CASCADE"),
        _reference("volunteer_lines", "line_id", "lines", "CASCADE"),
        sa.PrimaryKeyConstraint("volunteer_id", "line_id", name=op.f("pk_volunteer_lines")),
    )
    op.create_index(op.f("ix_volunteer_lines_line_id"), "volunteer_lines", ["line_id"])


def _create_shifts() -> None:
    op.create_table(
        "shifts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("volunteer_id", sa.Integer()),
        sa.Column("day", sa.SmallInteger(), nullable=False),
        sa.Column("start_minute", sa.SmallInteger(), nullable=False),
        sa.Column("end_minute", sa.SmallInteger(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False, server_default=""),
        sa.Column("position", sa.SmallInteger(), nullable=False, server_default="1"),
        _reference("shifts", "line_id", "lines", "CASCADE"),
        _reference("shifts", "volunteer_id", "volunteers", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shifts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_shifts_line_id"), "shifts", ["line_id"])
    op.create_index(op.f("ix_shifts_volunteer_id"), "shifts", ["volunteer_id"])
    op.create_table(
        "shift_days",
        sa.Column("shift_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("replaced", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("volunteer_id", sa.Integer()),
        sa.Column("confirmed_at", sa.BigInteger()),
        sa.Column("gap_told_at", sa.BigInteger()),
        sa.Column("silence_told_at", sa.BigInteger()),
        _reference("shift_days", "shift_id", "shifts", "CASCADE"),
        _reference("shift_days", "volunteer_id", "volunteers", "SET NULL"),
        sa.PrimaryKeyConstraint("shift_id", "day", name=op.f("pk_shift_days")),
    )
    op.create_index(op.f("ix_shift_days_volunteer_id"), "shift_days", ["volunteer_id"])


def _create_offers() -> None:
    op.create_table(
        "shift_offers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shift_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("from_id", sa.Integer(), nullable=False),
        sa.Column("to_id", sa.Integer(), nullable=False),
        sa.Column("back_shift_id", sa.Integer()),
        sa.Column("back_day", sa.Date()),
        sa.Column("at", sa.BigInteger(), nullable=False),
        _reference("shift_offers", "shift_id", "shifts", "CASCADE"),
        _reference("shift_offers", "from_id", "volunteers", "CASCADE"),
        _reference("shift_offers", "to_id", "volunteers", "CASCADE"),
        _reference("shift_offers", "back_shift_id", "shifts", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift_offers")),
        sa.UniqueConstraint(
            "shift_id", "day", "to_id", name=op.f("uq_shift_offers_shift_id_day_to_id")
        ),
        sqlite_autoincrement=True,
    )
    for column in ("day", "from_id", "to_id"):
        op.create_index(op.f(f"ix_shift_offers_{column}"), "shift_offers", [column])


def _reference(table: str, column: str, to: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name, ondelete=ondelete)


def downgrade() -> None:
    for table in (
        "shift_calendars",
        "shift_offers",
        "shift_days",
        "shifts",
        "volunteer_lines",
        "volunteers",
    ):
        op.drop_table(table)
