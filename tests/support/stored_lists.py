"""Meeting lists put into the tables as they are, without being read."""

from itertools import count
from typing import Any

from sqlalchemy import Connection, insert

from bot.database.schema import feed_lines, feeds, meetings
from bot.feeds.sync.store_meetings import meeting_to_row
from flows.domain.meetings import Meeting


def store_list(connection: Connection, *lines: int, **columns: Any) -> int:
    """A list that these lines use, line 1 where none is given, with these columns; its id."""
    users = lines or (1,)
    row = {"name": "test", "location": "", "skipped": {}, "line_id": min(users)} | columns
    made = insert(feeds).values(row).returning(feeds.c.id)
    feed: int = connection.execute(made).scalar_one()
    connection.execute(insert(feed_lines), [{"line_id": line, "feed_id": feed} for line in users])
    return feed


_numbers = count(1)


def store_meetings(connection: Connection, feed: int, *listed: Meeting) -> list[int]:
    """Put meetings on a list that line 1 took on; their ids."""
    made = insert(meetings).returning(meetings.c.id)
    ids = []
    for meeting in listed:
        row = meeting_to_row(meeting) | {"line_id": 1, "feed_id": feed}
        row["source_id"] = f"{meeting.source_id}-{next(_numbers)}"
        ids.append(connection.execute(made.values(row)).scalar_one())
    return ids
