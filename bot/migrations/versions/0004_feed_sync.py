"""When lists are read again, which copies of a meeting stay hidden, and ids given only once.

On SQLite the table of meetings is made anew for its ids, so whatever refers to it comes after this.
"""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


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


def downgrade() -> None:
    with op.batch_alter_table("meetings", schema=None) as batch_op:
        for column in _of_meetings():
            batch_op.drop_column(column.name)
    with op.batch_alter_table("feeds", schema=None) as batch_op:
        for column in _of_feeds():
            batch_op.drop_column(column.name)
