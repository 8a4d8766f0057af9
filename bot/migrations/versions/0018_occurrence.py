"""Keep on which of its days a meeting meets, and the days on which a line warns.

The indexes of the search get the rule too, so that they still hold all that a search reads. The
release before reads nothing of it, and lists each meeting every week, as it always did.
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_NEAR = ("line_id", "cell", "week_minute", "lat", "lon")
_ONLINE = ("line_id", "week_minute", "lat", "lon")
_READ = ("fellowship", "types", "kind", "approximate", "day", "minute", "zone", "name")


def upgrade() -> None:
    op.add_column("meetings", sa.Column("rule", sa.Text(), nullable=False, server_default=""))
    op.add_column("lines", sa.Column("holidays", sa.Text(), nullable=False, server_default=""))
    _make_search_indexes(*_READ, "rule", "id")
    op.create_index(
        "ix_meetings_long",
        "meetings",
        ["line_id", "cell"],
        sqlite_where=sa.text("minutes > 240"),
        postgresql_where=sa.text("minutes > 240"),
    )


def downgrade() -> None:
    op.drop_index("ix_meetings_long", "meetings")
    _make_search_indexes(*_READ, "id")
    op.drop_column("lines", "holidays")
    op.drop_column("meetings", "rule")


def _make_search_indexes(*read: str) -> None:
    for name in ("ix_meetings_near", "ix_meetings_online"):
        op.drop_index(name, "meetings")
    op.create_index("ix_meetings_near", "meetings", [*_NEAR, *read])
    op.create_index(
        "ix_meetings_online",
        "meetings",
        [*_ONLINE, *read],
        sqlite_where=sa.text("online = 1"),
        postgresql_where=sa.text("online"),
    )
