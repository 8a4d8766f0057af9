"""When lists are read again, which copies of a meeting stay hidden, ids given only once, and
indexes that know fellowships and types.

On SQLite the table of meetings is made anew for its ids, so whatever refers to it comes after this.
"""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_NEAR = ("line_id", "cell", "week_minute", "lat", "lon")
_ONLINE = ("line_id", "online", "week_minute")
_MORE = ("fellowship", "types", "kind", "approximate", "day", "minute", "zone", "name", "id")


def _of_feeds() -> list[sa.Column[Any]]:
    return [
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("etag", sa.Text(), server_default="", nullable=False),
        sa.Column("modified", sa.Text(), server_default="", nullable=False),
        sa.Column("reader", sa.String(length=40), server_default="", nullable=False),
        sa.Column("every", sa.Integer(), nullable=True),
        sa.Column("good_at", sa.BigInteger(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("claimed_until", sa.BigInteger(), nullable=True),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
    ]


def _of_meetings() -> list[sa.Column[Any]]:
    return [
        sa.Column("updated", sa.String(length=20), server_default="", nullable=False),
        sa.Column("same_as", sa.Integer(), nullable=True),
    ]


def upgrade() -> None:
    for column in _of_feeds():
        op.add_column("feeds", column)
    anew: Literal["always", "never"] = "never"
    if op.get_bind().dialect.name == "sqlite":
        anew = "always"
    once = {"sqlite_autoincrement": True}
    with op.batch_alter_table("meetings", recreate=anew, table_kwargs=once) as batch_op:
        for column in _of_meetings():
            batch_op.add_column(column)
    for columns in (_NEAR, _ONLINE):
        op.drop_index(f"ix_meetings_{'_'.join(columns)}", "meetings")
    op.create_index("ix_meetings_near", "meetings", [*_NEAR, *_MORE])
    op.create_index(
        "ix_meetings_online",
        "meetings",
        ["line_id", "week_minute", "lat", "lon", *_MORE],
        sqlite_where=sa.text("online = 1"),
        postgresql_where=sa.text("online"),
    )


def downgrade() -> None:
    for name in ("ix_meetings_near", "ix_meetings_online"):
        op.drop_index(name, "meetings")
    for columns in (_NEAR, _ONLINE):
        op.create_index(f"ix_meetings_{'_'.join(columns)}", "meetings", list(columns))
    with op.batch_alter_table("meetings", schema=None) as batch_op:
        for column in _of_meetings():
            batch_op.drop_column(column.name)
    with op.batch_alter_table("feeds", schema=None) as batch_op:
        for column in _of_feeds():
            batch_op.drop_column(column.name)
