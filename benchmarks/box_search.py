"""The plain way to search: a box of latitude and longitude, and everything in it."""

from functools import cache

from sqlalchemy import Connection, text

from bot.database.compiled_statements import CompiledStatement
from bot.database.database import Database
from flows.domain.map_cells import area_around, distance_miles
from flows.domain.meeting_types import matching_codes_anywhere
from flows.domain.meetings import MeetingKind
from flows.domain.search import MEETINGS_PER_PAGE, RADII_MILES, Candidate, Filters, Query
from flows.domain.week_minutes import (
    MAX_DST_SHIFT_MINUTES,
    WEEK_MINUTES,
    WallClock,
    week_minute_at,
)

# Starts in minutes since the epoch, and names.
FoundMeetings = list[tuple[int, str]]


def create_box_table(database: Database, feed_id: int) -> None:
    """The meetings with a door once more, by latitude and longitude."""
    with database.transaction() as connection:
        if not database.sqlite:
            connection.execute(text("SET LOCAL statement_timeout = 0"))
        for statement in (
            "DROP TABLE IF EXISTS boxed",
            "CREATE TABLE boxed AS SELECT id, day * 1440 + minute AS wall, zone, lat, lon,"
            " approximate, name, fellowship, types, kind, week_minute FROM meetings"
            f" WHERE cell IS NOT NULL AND feed_id = {feed_id}",
            "CREATE INDEX boxed_lat_lon ON boxed (lat, lon)",
            "ANALYZE boxed",
        ):
            connection.execute(text(statement))


def search_box(connection: Connection, query: Query) -> FoundMeetings:
    place, window = query.place, query.window
    assert place
    clock = WallClock(window.start, window.end)
    first, last = (-int(-moment.timestamp() // 60) for moment in window)
    start = week_minute_at(first)
    span = {"start": start, "end": (start + last + MAX_DST_SHIFT_MINUTES - first) % WEEK_MINUTES}
    hits: list[tuple[int, float, str]] = []
    for radius in RADII_MILES:
        hits.clear()
        area = area_around(place.lat, place.lon, radius)
        edges = {"south": area.south, "north": area.north, "west": area.west, "east": area.east}
        statement = _box_statement(query.filters, span["start"] > span["end"])
        for *row, fellowship, types, kind in statement.run(connection, edges | span).fetchall():
            candidate = Candidate(*row)
            miles = distance_miles(place.lat, place.lon, candidate.lat, candidate.lon)
            if miles > radius or not query.filters.admit(
                fellowship, types.split(), MeetingKind(kind)
            ):
                continue
            at = clock.occurrence(candidate.zone, candidate.local_week_minute, first)
            if first <= at < last:
                hits.append((at, miles, candidate.name))
        if len(hits) >= MEETINGS_PER_PAGE:
            break
    return [(at, name) for at, _, name in sorted(hits)[:MEETINGS_PER_PAGE]]


@cache
def _box_statement(filters: Filters, over_the_weeks_end: bool) -> CompiledStatement:
    """All that begins in the span within the edges, and of the kinds as far as SQL can tell."""
    either = "OR" if over_the_weeks_end else "AND"
    conditions = [
        "lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east",
        f"(week_minute >= :start {either} week_minute < :end)",
    ]
    for kind in filters.types:
        held = (f"types LIKE '% {code} %'" for code in sorted(matching_codes_anywhere(kind)))
        conditions.append(f"({' OR '.join(held)})")
    if filters.fellowship:
        conditions.append(f"fellowship = '{filters.fellowship}'")
    return CompiledStatement(
        text(
            "SELECT id, wall, zone, lat, lon, approximate, name, fellowship, types, kind"
            f" FROM boxed WHERE {' AND '.join(conditions)}"
        )
    )
