"""A meeting list belongs to the deployment, and lines use it.

Every list stays, under the line that had it, with its meetings and their ids. Of lists that have
one name, all but the oldest get another: that of their line is added.

The release before goes on with the columns `line_id`, and finds the same meetings, but more slowly:
the indexes of the search begin with the list now. A list that it adds is taken over when it is
read.
"""

import re
from itertools import count

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_NEAR = ("cell", "week_minute", "lat", "lon")
_ONLINE = ("week_minute", "lat", "lon")
_READ = ("fellowship", "types", "kind", "approximate", "day", "minute", "zone", "name", "rule")
_MAX_NAME_CHARS = 60


def upgrade() -> None:
    op.create_table(
        "feed_lines",
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("feed_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["line_id"], ["lines.id"], name=op.f("fk_feed_lines_line_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["feed_id"], ["feeds.id"], name=op.f("fk_feed_lines_feed_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("line_id", "feed_id", name=op.f("pk_feed_lines")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_feed_lines_feed_id"), "feed_lines", ["feed_id"])
    op.execute("INSERT INTO feed_lines (line_id, feed_id) SELECT line_id, id FROM feeds")
    _give_names_of_their_own()
    _make_search_indexes("feed_id")
    op.create_index(
        "ix_meetings_hidden",
        "meetings",
        ["feed_id", "hidden_until"],
        sqlite_where=sa.text("hidden_until IS NOT NULL"),
        postgresql_where=sa.text("hidden_until IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_meetings_hidden", "meetings")
    _make_search_indexes("line_id")
    op.drop_table("feed_lines")


def _give_names_of_their_own() -> None:
    connection = op.get_bind()
    found = connection.execute(
        sa.text(
            "SELECT feeds.id, feeds.name, lines.name AS line FROM feeds"
            " JOIN lines ON lines.id = feeds.line_id ORDER BY feeds.id"
        )
    ).all()
    names = {row.name for row in found}
    taken: set[str] = set()
    for row in found:
        if row.name not in taken:
            taken.add(row.name)
            continue
        name = _free_name(row.name, row.line, names)
        names.add(name)
        renamed = sa.text("UPDATE feeds SET name = :name WHERE id = :id")
        connection.execute(renamed, {"name": name, "id": row.id})


def _free_name(name: str, line: str, taken: set[str]) -> str:
    """The name of a list with that of its line: "area-Lincoln", else "area-Lincoln-2"."""
    of_line = re.sub(r"[^\w.-]+", "-", line).strip("-.") or "other"
    for number in count(1):
        end = f"-{of_line}-{number}" if number > 1 else f"-{of_line}"
        made = name[: _MAX_NAME_CHARS - len(end)] + end
        if made not in taken:
            break
    return made


def _make_search_indexes(first: str) -> None:
    for name in ("ix_meetings_near", "ix_meetings_online", "ix_meetings_long"):
        op.drop_index(name, "meetings")
    op.create_index("ix_meetings_near", "meetings", [first, *_NEAR, *_READ, "id"])
    op.create_index(
        "ix_meetings_online",
        "meetings",
        [first, *_ONLINE, *_READ, "id"],
        sqlite_where=sa.text("online = 1"),
        postgresql_where=sa.text("online"),
    )
    op.create_index(
        "ix_meetings_long",
        "meetings",
        [first, "cell"],
        sqlite_where=sa.text("minutes > 240"),
        postgresql_where=sa.text("minutes > 240"),
    )
