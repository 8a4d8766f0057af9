"""What operators have set of the settings' line, and the settings do not set back."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("lines", sa.Column("set_here", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("lines", "set_here")
