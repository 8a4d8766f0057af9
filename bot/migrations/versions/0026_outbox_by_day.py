"""What became of a line's texts of a day is found without reading those of a month."""

from alembic import op

revision = "0026"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f("ix_outbox_line_id_created_at"), "outbox", ["line_id", "created_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_outbox_line_id_created_at"), table_name="outbox")
