"""WhatsApp: when somebody last wrote there, the forms of texts that it has approved, and which of
them a text was sent with."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("people", sa.Column("wrote_at", sa.BigInteger()))
    op.add_column(
        "outbox", sa.Column("template_kind", sa.String(16), nullable=False, server_default="")
    )
    op.add_column(
        "outbox", sa.Column("content_sid", sa.String(34), nullable=False, server_default="")
    )
    op.create_table(
        "content_templates",
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("content_sid", sa.String(34), nullable=False),
        sa.Column("state", sa.String(12), nullable=False, server_default=""),
        sa.Column("reason", sa.String(120), nullable=False, server_default=""),
        sa.Column("asked_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("line_id", "kind", "language", name="pk_content_templates"),
        sa.ForeignKeyConstraint(
            ["line_id"],
            ["lines.id"],
            name="fk_content_templates_line_id_lines",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    op.drop_table("content_templates")
    op.drop_column("outbox", "content_sid")
    op.drop_column("outbox", "template_kind")
    op.drop_column("people", "wrote_at")
