"""What the desk asks workers to do about lists; lists that are paused, letters that were sent, and
reports that were passed on."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("feeds", sa.Column("paused_at", sa.BigInteger()))
    for table, when, who in (
        ("feeds", "letter_at", "letter_by"),
        ("listing_reports", "passed_on_at", "passed_on_by"),
    ):
        op.add_column(table, sa.Column(when, sa.BigInteger()))
        op.add_column(table, sa.Column(who, sa.String(60), nullable=False, server_default=""))
    op.create_table(
        "list_tasks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("feed_id", sa.Integer()),
        sa.Column("subject", sa.String(60), nullable=False),
        sa.Column("asked_by", sa.String(60), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("location", sa.Text(), nullable=False, server_default=""),
        sa.Column("claimed_until", sa.BigInteger()),
        sa.Column("finished_at", sa.BigInteger()),
        sa.Column("outcome", sa.String(12), nullable=False, server_default=""),
        sa.Column("said", sa.Text(), nullable=False, server_default=""),
        sa.Column("content", sa.String(64), nullable=False, server_default=""),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.Column("files", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["feed_id"], ["feeds.id"], name=op.f("fk_list_tasks_feed_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_list_tasks")),
        sa.UniqueConstraint("feed_id", "kind", name=op.f("uq_list_tasks_feed_id_kind")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("list_tasks")
    for table, column in (
        ("listing_reports", "passed_on_by"),
        ("listing_reports", "passed_on_at"),
        ("feeds", "letter_by"),
        ("feeds", "letter_at"),
        ("feeds", "paused_at"),
    ):
        op.drop_column(table, column)
