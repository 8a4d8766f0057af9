"""The meetings that are searched: a list of real size, read like any operator's list."""

import json
from dataclasses import replace
from pathlib import Path
from random import Random

from sqlalchemy import insert, select, text

from benchmarks.apps import LINE, LINE_NUMBER, NOW, SECRET_KEY
from benchmarks.zips import ZipSampler
from bot import feeds
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import meetings
from bot.feeds.sync.store_meetings import ROWS_PER_STATEMENT, meeting_to_row, row_to_meeting
from bot.people import helplines
from bot.places import gazetteer
from flows.domain.meetings import Meeting

# Next to the repository, where its developers keep data that may not be in it.
REAL_LIST_FILE = Path(__file__).parents[2] / "shared" / "scale" / "us-recovery-2026-07.mg.json.gz"
MADE_UP_MEETINGS = 64_263
FEED_NAME = "list"
ONLINE_SHARE = 0.15
SPREAD_DEGREES = 0.05  # degrees around a ZIP code's centre

_TIMES = "06:30 07:00 10:00 12:00 12:00 17:30 18:00 18:30 19:00 19:00 19:30 20:00".split()
_WORDS = "Hope Serenity Sunrise Primary Purpose Women Men Young Step Gratitude Freedom".split()


def choose_list(folder: Path, zips: ZipSampler) -> Path:
    """The list to read: the real one where there is one, else one made up in `folder`."""
    if REAL_LIST_FILE.exists():
        return REAL_LIST_FILE
    path = folder / "made-up.json"
    path.write_text(json.dumps(_made_up(zips)))
    return path


def load_list(database_url: str, path: Path) -> int:
    """Make the tables and read the list into them. Returns how many meetings there are."""
    database = Database(database_url)
    try:
        prepare_database(database, path)
        (result,) = feeds.sync_lists(database, FEED_NAME, sync_options(), now=NOW, accept=True)
        if not database.sqlite:
            # Autovacuum counts the rows within a minute, and until then plans are bad.
            with database.transaction() as connection:
                connection.execute(text("ANALYZE"))
        return result.added
    finally:
        database.close()


def prepare_database(database: Database, path: Path) -> None:
    """Make the tables and take on the list, without reading it."""
    database.upgrade()
    with database.transaction() as connection:
        line = helplines.save_line(LINE, [LINE_NUMBER], connection)
    feeds.save_feed(database, [line], FEED_NAME, str(path), keys=sync_options().keys)


def sync_options() -> feeds.SyncOptions:
    """How the list is read."""
    return feeds.SyncOptions(keys=Keys((SECRET_KEY,)), places=gazetteer())


def multiply_meetings(database_url: str, times: int) -> int:
    """Multiply all meetings by `times`. Returns how many there are then.

    Each set of copies is moved by some streets and a quarter of an hour.
    """
    database = Database(database_url)
    try:
        with database.reading() as connection:
            stored = connection.execute(select(meetings)).mappings().all()
        originals = [(row["line_id"], row["feed_id"], row_to_meeting(dict(row))) for row in stored]
        for number in range(1, times):
            with database.transaction() as connection:
                for start in range(0, len(originals), ROWS_PER_STATEMENT):
                    batch = originals[start : start + ROWS_PER_STATEMENT]
                    shifted = [
                        meeting_to_row(_shifted(meeting, number))
                        | {"line_id": line, "feed_id": feed}
                        for line, feed, meeting in batch
                    ]
                    connection.execute(insert(meetings), shifted)
        with database.transaction() as connection:
            connection.execute(text("ANALYZE"))
        return len(originals) * times
    finally:
        database.close()


def _shifted(meeting: Meeting, number: int) -> Meeting:
    moved = replace(meeting, source_id=f"{meeting.source_id[:200]}~{number}")
    if meeting.minute is not None:
        moved = replace(moved, minute=(meeting.minute + 15 * number) % 1440)
    if meeting.lat is None or meeting.lon is None:
        return moved
    return replace(moved, lat=meeting.lat + 0.003 * number, lon=meeting.lon - 0.004 * number)


def _made_up(zips: ZipSampler) -> list[dict[str, object]]:
    """As many meetings as the real list has, where people are, the same in every run."""
    random = Random(2)
    return [
        {
            "slug": f"meeting-{number}",
            "name": " ".join(random.sample(_WORDS, 3)),
            "day": random.randrange(7),
            "time": random.choice(_TIMES),
            "types": random.sample(["O", "C", "D", "W", "M", "BE"], 2),
            "location": "Community Hall",
            "address": f"{random.randrange(1, 9999)} Main St",
            "city": place.name,
            "state": place.region,
            "postal_code": place.code,
            "country": "US",
            "latitude": place.lat + random.uniform(-SPREAD_DEGREES, SPREAD_DEGREES),
            "longitude": place.lon + random.uniform(-SPREAD_DEGREES, SPREAD_DEGREES),
            "entity": random.choice(("AA", "AA", "AA", "NA")),
            "attendance_option": "in_person",
        }
        | (
            {"attendance_option": "online", "conference_url": f"https://zoom.us/j/{number:010}"}
            if random.random() < ONLINE_SHARE
            else {}
        )
        for number, place in enumerate(zips.sample(random, MADE_UP_MEETINGS))
    ]
