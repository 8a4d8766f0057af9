"""What people were promised, in the database: their reminders and their count of days."""

import json
from datetime import date
from typing import Any

from sqlalchemy import Row

from bot.seal import Keys, Unreadable
from flows.reminders import Days, Reminder, Told


def to_row(reminder: Reminder, keys: Keys) -> dict[str, Any]:
    """A reminder as its table has it, without its id, its person and when to look at it again."""
    return {
        "meeting_id": reminder.meeting,
        "before": reminder.before,
        "chosen": reminder.chosen,
        "zone": reminder.zone,
        "told": keys.seal(json.dumps([*reminder.told, reminder.words])),
        "after": reminder.after,
        "ends": reminder.ends,
    }


def of_row(row: Row[Any], keys: Keys) -> Reminder:
    """A reminder from its row. Raises Unreadable."""
    try:
        name, day, minute, zone, where, words = json.loads(keys.open(row.told))
    except ValueError:
        raise Unreadable from None
    return Reminder(
        id=row.id,
        meeting=row.meeting_id,
        before=row.before,
        chosen=row.chosen,
        zone=row.zone,
        told=Told(name, day, minute, zone, where),
        after=row.after,
        ends=row.ends,
        words=words,
    )


def days_to_row(days: Days, keys: Keys) -> dict[str, Any]:
    """A count of days as its table has it, without its person and its next milestone."""
    return {"since": keys.seal(days.since.isoformat()), "zone": days.zone}


def days_of_row(row: Row[Any], keys: Keys) -> Days:
    """A count of days from its row, which has a next milestone only where they asked to be told.
    Raises Unreadable."""
    try:
        since = date.fromisoformat(keys.open(row.since))
    except ValueError:
        raise Unreadable from None
    return Days(since, row.zone, row.next_at is not None)
