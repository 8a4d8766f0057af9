"""Where a reminder keeps its meeting's rule and a text its doubts, so that the release before reads
the rest of their rows; and why a meeting is offered to nobody.

Lists are read again at their next turn, also where nothing changed: what was taken of them does not
say why.
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reminders", sa.Column("rule", sa.LargeBinary()))
    op.add_column("outbox", sa.Column("doubts", sa.String(24), nullable=False, server_default=""))
    reason = sa.Column("closed_reason", sa.String(12), nullable=False, server_default="")
    op.add_column("meetings", reason)
    op.execute("UPDATE feeds SET reader = ''")


def downgrade() -> None:
    op.drop_column("meetings", "closed_reason")
    op.drop_column("outbox", "doubts")
    op.drop_column("reminders", "rule")
