"""Cut the times in the ledgers of those who were forgotten to the day: they led to a text's id."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "UPDATE consents SET at = at - at % 86400000 WHERE EXISTS (SELECT 1 FROM consents AS later"
        " WHERE later.line_id = consents.line_id AND later.phone_hash = consents.phone_hash"
        " AND later.event = 'forgotten' AND later.id >= consents.id)"
    )


def downgrade() -> None:
    """What is cut stays cut."""
