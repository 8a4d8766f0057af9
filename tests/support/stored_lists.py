"""Meeting lists put into the tables as they are, without being read."""

from typing import Any

from sqlalchemy import Connection, insert

from bot.database.schema import feed_lines, feeds


def store_list(connection: Connection, *lines: int, **columns: Any) -> int:
    """A list that these lines use, line 1 where none is given, with these columns; its id."""
    users = lines or (1,)
    row = {"name": "test", "location": "", "skipped": {}, "line_id": min(users)} | columns
    made = insert(feeds).values(row).returning(feeds.c.id)
    feed: int = connection.execute(made).scalar_one()
    connection.execute(insert(feed_lines), [{"line_id": line, "feed_id": feed} for line in users])
    return feed
