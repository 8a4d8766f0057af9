"""What operators have set of the settings' line, and the settings do not set back; who gets the
letter about a list; what was recorded of a hotline before its last call, to take that back."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("lines", sa.Column("set_here", sa.Text(), nullable=False, server_default=""))
    op.add_column(
        "feeds", sa.Column("letter_to", sa.String(200), nullable=False, server_default="")
    )
    op.add_column("hotline_calls", sa.Column("recorded_at", sa.BigInteger()))
    op.add_column("hotline_calls", sa.Column("before", sa.JSON()))


def downgrade() -> None:
    op.drop_column("hotline_calls", "before")
    op.drop_column("hotline_calls", "recorded_at")
    op.drop_column("feeds", "letter_to")
    op.drop_column("lines", "set_here")
