"""Keep which process has which key, who rang and reviewed what, and why a number is blocked."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "processes",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("machine", sa.String(length=64), nullable=False),
        sa.Column("pid", sa.Integer(), nullable=False),
        sa.Column("key_fingerprint", sa.String(length=16), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_processes")),
    )
    op.create_table(
        "hotline_calls",
        sa.Column("hotline", sa.String(length=60), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("checked_by", sa.String(length=60), nullable=False),
        sa.Column("outcome", sa.String(length=200), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("hotline", name=op.f("pk_hotline_calls")),
    )
    op.create_table(
        "sign_offs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("wording", sa.String(length=16), nullable=False),
        sa.Column("signed_by", sa.String(length=60), nullable=False),
        sa.Column("profession", sa.String(length=60), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_offs")),
    )
    op.add_column(
        "blocked", sa.Column("reason", sa.String(length=80), server_default="", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("blocked", "reason")
    op.drop_table("sign_offs")
    op.drop_table("hotline_calls")
    op.drop_table("processes")
