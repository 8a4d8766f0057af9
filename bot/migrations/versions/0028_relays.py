"""Talks by text between a texter and a volunteer: the relays, the texts of the outbox that are of
one, and what a line says of talks."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0029"
branch_labels = None
depends_on = None

_LIVE = sa.text("state IN ('waiting', 'claimed', 'ending')")
_CONNECTED = sa.text("state IN ('claimed', 'ending')")
_IN_RELAY = sa.text("relay_id IS NOT NULL")
_OF_LINES = {"talk": 8, "talk_contact": 60, "talk_registered": 8}


def upgrade() -> None:
    for name, size in _OF_LINES.items():
        column = sa.Column(name, sa.String(size), nullable=False, server_default="")
        op.add_column("lines", column)
    op.add_column("outbox", sa.Column("relay_id", sa.Integer()))
    op.create_index(
        "ix_outbox_relay_id",
        "outbox",
        ["relay_id"],
        sqlite_where=_IN_RELAY,
        postgresql_where=_IN_RELAY,
    )
    _create_relays()


def _create_relays() -> None:
    op.create_table(
        "relays",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.SmallInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("volunteer_id", sa.Integer()),
        sa.Column("volunteer_person_id", sa.Integer()),
        sa.Column("language", sa.String(8), nullable=False, server_default=""),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        *_moments("first_claimed_at", "waiting_since"),
        sa.Column("asked", sa.JSON(), nullable=False),
        *_flags("looking_told"),
        *_moments("claimed_at", "heard_at"),
        *_flags("silence_asked", "time_asked", "time_told", "extended"),
        *_moments("off_since", "ended_at"),
        sa.Column("reason", sa.String(12), nullable=False, server_default=""),
        sa.Column("ended_by", sa.String(12), nullable=False, server_default=""),
        *_flags("danger"),
        *_moments("seen_at"),
        sa.Column("seen_by", sa.String(60), nullable=False, server_default=""),
        _reference("line_id", "lines", "CASCADE"),
        _reference("person_id", "people", "SET NULL"),
        _reference("volunteer_id", "volunteers", "SET NULL"),
        _reference("volunteer_person_id", "people", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relays")),
        sqlite_autoincrement=True,
    )
    for name in ("person_id", "volunteer_person_id", "began_at"):
        op.create_index(op.f(f"ix_relays_{name}"), "relays", [name])
    for name, columns, where in (
        ("uq_relays_texter", ["person_id"], _LIVE),
        ("uq_relays_volunteer", ["volunteer_id"], _CONNECTED),
        ("uq_relays_code", ["line_id", "code"], _LIVE),
    ):
        op.create_index(
            name, "relays", columns, unique=True, sqlite_where=where, postgresql_where=where
        )


def _moments(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger()) for name in names]


def _flags(*names: str) -> list[sa.Column[bool]]:
    return [
        sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()) for name in names
    ]


def _reference(column: str, table: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{table}.id"], name=op.f(f"fk_relays_{column}"), ondelete=ondelete
    )


def downgrade() -> None:
    op.drop_table("relays")
    op.drop_index("ix_outbox_relay_id", table_name="outbox")
    op.drop_column("outbox", "relay_id")
    for name in _OF_LINES:
        op.drop_column("lines", name)
