"""Counts the texts about each danger by line and day: all that is kept of a crisis."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from bot.database.schema import crisis_counts
from flows.crisis import Category


def count(line: int, zone: str, category: Category, connection: Connection, now: datetime) -> None:
    """Count one more text, on the day it is in the line's zone."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    values = {
        "line_id": line,
        "day": now.astimezone(ZoneInfo(zone)).date(),
        "category": category.value,
        "count": 1,
    }
    connection.execute(
        insert(crisis_counts)
        .values(values)
        .on_conflict_do_update(
            index_elements=["line_id", "day", "category"],
            set_={"count": crisis_counts.c.count + 1},
        )
    )
