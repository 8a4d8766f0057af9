"""Let what people leave behind be forgotten: no id is given twice, a text outlives its sender."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# Whose ids are used after their rows may be gone.
NEVER_TWICE = ("people", "outbox", "reminders")


def upgrade() -> None:
    op.create_table(
        "erasures",
        sa.Column("sid", sa.String(length=64), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.SmallInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("sid", name=op.f("pk_erasures")),
    )
    op.create_index(op.f("ix_erasures_due_at"), "erasures", ["due_at"])
    _remake(never_twice=True)
    _refer("SET NULL", nullable=True)


def downgrade() -> None:
    op.execute("DELETE FROM inbound WHERE person_id IS NULL")
    _refer("CASCADE", nullable=False)
    _remake(never_twice=False)
    op.drop_table("erasures")


def _remake(*, never_twice: bool) -> None:
    """SQLite takes up the id of the last row that is gone, unless its table is made not to."""
    if op.get_bind().dialect.name != "sqlite":
        return
    options = {"sqlite_autoincrement": never_twice}
    for name in NEVER_TWICE:
        with op.batch_alter_table(name, recreate="always", table_kwargs=options):
            pass


def _refer(ondelete: str, *, nullable: bool) -> None:
    with op.batch_alter_table("inbound") as batch:
        batch.drop_constraint("fk_inbound_person_id", type_="foreignkey")
        batch.alter_column("person_id", existing_type=sa.Integer(), nullable=nullable)
        batch.create_foreign_key(
            "fk_inbound_person_id", "people", ["person_id"], ["id"], ondelete=ondelete
        )
