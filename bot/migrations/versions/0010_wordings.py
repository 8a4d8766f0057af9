"""Blank what those who were forgotten had agreed to: it told when their meetings are."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "UPDATE consents SET wording = '' WHERE wording <> '' AND EXISTS (SELECT 1 FROM consents AS"
        " later WHERE later.line_id = consents.line_id AND later.phone_hash = consents.phone_hash"
        " AND later.event = 'forgotten' AND later.id > consents.id)"
    )


def downgrade() -> None:
    """What is blank stays blank."""
