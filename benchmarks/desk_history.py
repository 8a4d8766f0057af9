"""The history of a large deployment: a million rows, as they stand after years of fifty lines.

Counts are kept for 400 days, consents for four years, what became of texts for a month, ids of
texts for two days, the audit log for two years (bot.people.retention).
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import Connection, Table, insert, text

from benchmarks.apps import NOW
from benchmarks.zips import ZipSampler
from bot.database.database import Database
from bot.database.schema import (
    audit_log,
    crisis_counts,
    epoch_milliseconds,
    feed_lines,
    feeds,
    meetings,
    people,
    place_counts,
)
from bot.feeds.sync.store_meetings import meeting_to_row
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.operators.operator_rows import add_operator
from bot.operators.roles import Role
from bot.outbox.queue import Priority, Status
from bot.people import helplines
from bot.places import gazetteer
from flows.domain.line import Line
from flows.domain.meetings import Meeting, MeetingKind

LINES = LISTS = OPERATORS = 50
MEETINGS = 64_000
PEOPLE = 20_000
HOURS, CONSENTS, OUTBOX, INBOUND, AUDIT = 600_000, 200_000, 120_000, 20_000, 60_000

_ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles")
_ROWS_PER_STATEMENT = 5_000
_HOUR = 3_600_000  # milliseconds

# What is counted in an hour with texts: measure, language, detail.
_COUNTED = (
    ("texts", "en", "meeting"),
    ("texts", "es", "meeting"),
    ("texts", "en", "help"),
    ("texts", "en", "unknown"),
    ("misses", "en", "not understood"),
    ("answers", "", "0.025"),
    ("answers", "", "0.25"),
    ("segments", "", "answer"),
    ("sent", "", ""),
    ("undelivered", "", "30003"),
)


def build_history(database: Database) -> int:
    """Fill an empty database; how many rows of history it has."""
    database.upgrade()
    with database.transaction() as connection:
        _add_lines(connection)
        _add_meetings(connection)
        _add_people(connection)
    counts = 0
    for table, count, columns in _histories():
        with database.transaction() as connection:
            _generate(connection, table, count, columns)
        counts += count
    with database.transaction() as connection:
        _add_audit(connection)
        for kind in (AlarmKind.TEXT_LOST, AlarmKind.FEED_FLAGGED, AlarmKind.BACKUP_STALE):
            alarms.raise_alarm(connection, kind, NOW)
        for number in range(1, OPERATORS + 1):
            add_operator(f"Somebody {number}", Role.OWNER, None, connection, NOW)
        connection.execute(text("ANALYZE"))
    return counts + AUDIT


def _add_lines(connection: Connection) -> None:
    today = NOW.date()
    for number in range(1, LINES + 1):
        shown = "AA" if number % 2 else ""
        line = Line(f"Line {number}", zone=_ZONES[number % len(_ZONES)], fellowship=shown)
        helplines.save_line(line, [f"+1{300 + number}5550123"], connection)
    days, weeks = range(400), range(52)
    _insert(
        connection,
        crisis_counts,
        (
            {"line_id": line, "day": today - timedelta(days=day), "category": kind, "count": 2}
            for line in range(1, LINES + 1)
            for day in days
            for kind in ("suicide", "relapse")
        ),
    )
    monday = today - timedelta(days=today.weekday())
    _insert(
        connection,
        place_counts,
        (
            {
                "line_id": line,
                "week": monday - timedelta(weeks=week),
                "area": f"US-NE-6{line:02}"[:10],
                "total": 7,
            }
            for line in range(1, LINES + 1)
            for week in weeks
        ),
    )


def _add_meetings(connection: Connection) -> None:
    """The lists, of which two lines use each, with meetings where people are."""
    for number in range(1, LISTS + 1):
        row = {"id": number, "line_id": number, "name": f"list {number}", "location": ""}
        state = {"skipped": {}, "good_at": NOW, "checked_at": NOW, "meetings": MEETINGS // LISTS}
        connection.execute(insert(feeds).values(row | state))
        users = {number, number % LINES + 1}
        used = [{"line_id": line, "feed_id": number} for line in sorted(users)]
        connection.execute(insert(feed_lines), used)
    random = Random(3)
    spots = ZipSampler(gazetteer()).sample(random, MEETINGS)

    def rows() -> Iterator[dict[str, Any]]:
        for number, spot in enumerate(spots):
            meeting = Meeting(
                source_id=f"m{number}",
                name=f"Hope Group {number}",
                day=number % 7,
                minute=(number * 30) % 1440,
                zone=spot.zone,
                kind=MeetingKind.IN_PERSON,
                fellowship="AA" if number % 5 else "NA",
                lat=spot.lat + random.uniform(-0.05, 0.05),
                lon=spot.lon + random.uniform(-0.05, 0.05),
                venue="Community Hall",
                address=f"{number % 999} Main St, {spot.name}",
                region=spot.region,
            )
            owner = number % LISTS + 1
            yield {**meeting_to_row(meeting), "line_id": owner, "feed_id": owner}

    _insert(connection, meetings, rows())


def _add_people(connection: Connection) -> None:
    _insert(
        connection,
        people,
        (
            {
                "line_id": number % LINES + 1,
                "phone_hash": number.to_bytes(32, "big"),
                "phone": b"x" * 40,
                "created_at": NOW - timedelta(days=number % 80),
            }
            for number in range(PEOPLE)
        ),
    )


def _add_audit(connection: Connection) -> None:
    _insert(
        connection,
        audit_log,
        (
            {
                "at": NOW - timedelta(minutes=17 * (AUDIT - number)),
                "operator": f"Somebody {number % OPERATORS + 1}",
                "source": "desk",
                "act": ("session.begun", "hotline.rung", "line.changed")[number % 3],
                "subject": "River Line",
                "line_id": number % LINES + 1,
                "before": {"phone": "402-555-0101"},
                "after": {"phone": "402-555-0123"},
            }
            for number in range(AUDIT)
        ),
    )


def _insert(connection: Connection, table: Table, rows: Iterator[dict[str, Any]]) -> None:
    while batch := list(islice(rows, _ROWS_PER_STATEMENT)):
        connection.execute(insert(table), batch)


def _histories() -> Iterator[tuple[str, int, dict[str, str]]]:
    """What has many rows: the table, how many, and each column as SQL of the row's number `i`."""
    now = epoch_milliseconds(NOW)
    hour = now - now % _HOUR
    line, nth = f"1 + i % {LINES}", f"(i / {LINES})"
    kinds = len(_COUNTED)
    counted = list(zip(*_COUNTED, strict=True))
    # Every eighth hour has texts.
    yield (
        "line_counts",
        HOURS,
        {
            "line_id": line,
            "hour": f"{hour} - {nth} / {kinds} * 8 * CAST({_HOUR} AS BIGINT)",
            "measure": _pick(f"{nth} % {kinds}", counted[0]),
            "language": _pick(f"{nth} % {kinds}", counted[1]),
            "detail": _pick(f"{nth} % {kinds}", counted[2]),
            "total": "1 + i * 7 % 23",
        },
    )
    yield (
        "consents",
        CONSENTS,
        {
            "line_id": line,
            "phone_hash": ":blob",
            "event": "'start'",
            "source": "'text'",
            "wording": "'Reminders of this meeting, until you say STOP.'",
            "sid": "'SM' || i",
            "at": f"{now} - CAST(i AS BIGINT) * 600000",
        },
    )
    states = (Status.DELIVERED, Status.DELIVERED, Status.SENT, Status.UNDELIVERED, Status.EXPIRED)
    sent_at = f"{now} - CAST(i AS BIGINT) * 21600"  # 120,000 of them within thirty days
    yield (
        "outbox",
        OUTBOX,
        {
            "line_id": line,
            "person_id": f"1 + i % {PEOPLE}",
            "reminder_id": "1 + i % 999",
            "dedupe_key": "'r' || i",
            "priority": str(int(Priority.REMINDER)),
            "status": _pick(f"{nth} % {len(states)}", [int(state) for state in states]),
            "segments": "1",
            "due_at": sent_at,
            "expires_at": f"{sent_at} + {_HOUR}",
            "code": f"CASE {nth} % 5 WHEN 3 THEN 30003 END",
            "created_at": sent_at,
            "sent_at": f"{sent_at} + 60000",
        },
    )
    yield (
        "inbound",
        INBOUND,
        {
            "line_id": line,
            "person_id": f"1 + i % {PEOPLE}",
            "turn": f"i / {PEOPLE}",
            "sid": "'SM' || i",
            "received_at": f"{now} - CAST(i AS BIGINT) * 8640",
            "replies": ":blob",
        },
    )


def _pick(index: str, values: Any) -> str:
    cases = " ".join(f"WHEN {place} THEN {value!r}" for place, value in enumerate(values))
    return f"CASE {index} {cases} END"


def _generate(connection: Connection, table: str, count: int, columns: Mapping[str, str]) -> None:
    """Have the database make the rows itself: a million would take minutes one by one."""
    names, values = ", ".join(columns), ", ".join(columns.values())
    made = text(
        f"INSERT INTO {table} ({names}) WITH RECURSIVE n(i) AS "
        f"(SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {count - 1}) SELECT {values} FROM n"
    )
    connection.execute(made, {"blob": b"x" * 32} if ":blob" in values else {})
