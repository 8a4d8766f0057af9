"""Count what people report of wrong listings, and let operators hide one."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "listing_reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meetings.id"],
            name=op.f("fk_listing_reports_meeting_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listing_reports")),
        sa.UniqueConstraint(
            "meeting_id", "kind", "day", name=op.f("uq_listing_reports_meeting_id_kind_day")
        ),
    )
    op.create_table(
        "report_marks",
        sa.Column("mark", sa.LargeBinary(length=32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_report_marks")),
        sqlite_with_rowid=False,
    )
    op.add_column("meetings", sa.Column("hidden_until", sa.Date(), nullable=True))
    op.add_column(
        "meetings",
        sa.Column("hidden_reason", sa.String(length=80), server_default="", nullable=False),
    )


def downgrade() -> None:
    op.drop_column("meetings", "hidden_reason")
    op.drop_column("meetings", "hidden_until")
    op.drop_table("report_marks")
    op.drop_table("listing_reports")
