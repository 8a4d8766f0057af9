"""Count dangers by day, line and kind."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "crisis_counts",
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("category", sa.String(length=16), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["line_id"], ["lines.id"], name=op.f("fk_crisis_counts_line_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("line_id", "day", "category", name=op.f("pk_crisis_counts")),
    )


def downgrade() -> None:
    op.drop_table("crisis_counts")
