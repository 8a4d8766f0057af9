"""Keep the format and the mapping that a list was added with."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    told_format = sa.Column("told_format", sa.String(length=20), server_default="", nullable=False)
    op.add_column("feeds", told_format)
    op.add_column("feeds", sa.Column("mapping", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("feeds", "mapping")
    op.drop_column("feeds", "told_format")
