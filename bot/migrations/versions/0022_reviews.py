"""Numbers that are given in another way, who rang which with what result, sentences as they were
signed, what somebody says of one, and the examinations that the desk asks for."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in (
        sa.Column("result", sa.String(12), nullable=False, server_default=""),
        sa.Column("unanswered", sa.SmallInteger(), nullable=False, server_default="0"),
        sa.Column("unanswered_at", sa.BigInteger()),
    ):
        op.add_column("hotline_calls", column)
    for column in (
        sa.Column("kind", sa.String(12), nullable=False, server_default="crisis"),
        sa.Column("place", sa.String(8), nullable=False, server_default=""),
    ):
        op.add_column("sign_offs", column)
    op.add_column(
        "blocked", sa.Column("blocked_by", sa.String(60), nullable=False, server_default="")
    )
    op.add_column("blocked", sa.Column("until", sa.BigInteger()))
    _create_tables()


def downgrade() -> None:
    for table in ("doctor_runs", "wording_comments", "signed_wordings", "hotline_overrides"):
        op.drop_table(table)
    for table, column in (
        ("blocked", "until"),
        ("blocked", "blocked_by"),
        ("sign_offs", "place"),
        ("sign_offs", "kind"),
        ("hotline_calls", "unanswered_at"),
        ("hotline_calls", "unanswered"),
        ("hotline_calls", "result"),
    ):
        op.drop_column(table, column)


def _create_tables() -> None:
    op.create_table(
        "hotline_overrides",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("hotline", sa.String(60), nullable=False, index=True),
        sa.Column("changed", sa.JSON(), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("drafted_by", sa.String(60), nullable=False),
        sa.Column("drafted_at", sa.BigInteger(), nullable=False),
        sa.Column("decided_by", sa.String(60), nullable=False, server_default=""),
        sa.Column("decided_at", sa.BigInteger()),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "signed_wordings",
        sa.Column("wording", sa.String(16), primary_key=True),
        sa.Column("sentences", sa.JSON(), nullable=False),
    )
    op.create_table(
        "wording_comments",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("sentence", sa.String(80), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("comment", sa.String(500), nullable=False),
        sa.Column("written_by", sa.String(60), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "doctor_runs",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("asked_by", sa.String(60), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("finished_at", sa.BigInteger()),
        sa.Column("findings", sa.JSON(), nullable=False),
        sqlite_autoincrement=True,
    )
