"""A line's shifts as an iCalendar file (RFC 5545), for calendars that subscribe to it.

Written by hand, since it is a few lines: each duty of the next weeks is an event of its own, with
its moments in UTC. So no rule of recurrence and no table of a zone has to be written, and what is
different on a day is simply so. RFC 5545: lines end with CRLF and have at most 75 octets (3.1),
text escapes commas, semicolons and backslashes (3.3.11).
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection

from bot.database.encryption import Keys
from bot.people.helplines import line_and_number
from bot.volunteers.stored_team import load_line_team
from flows.domain.line_team import LineTeam
from flows.domain.shifts import Duty

# Before the name of a shift that nobody takes.
NOBODY = "(nobody)"

_MAX_OCTETS = 75


def shift_calendar(connection: Connection, keys: Keys, line: int, now: datetime) -> str:
    """The duties of a line from now on, for as far ahead as anybody looks."""
    helpline, _ = line_and_number(line, connection)
    team = load_line_team(connection, keys, line, now)
    rows = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Handrail//Shifts//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(helpline.name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        *(row for duty in team.duties for row in _event(duty, team, line, now)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for row in rows for folded in _folded(row))


def _event(duty: Duty, team: LineTeam, line: int, now: datetime) -> Iterator[str]:
    names = {one.id: one.alias for one in team.members if one.id in team.active}
    yield "BEGIN:VEVENT"
    yield f"UID:{line}-{duty.shift}-{duty.day:%Y%m%d}@shifts.invalid"
    yield f"DTSTAMP:{_moment(now)}"
    yield f"DTSTART:{_moment(duty.start)}"
    yield f"DTEND:{_moment(duty.end)}"
    yield f"SUMMARY:{_escaped(names.get(duty.volunteer or 0, NOBODY))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


def _folded(row: str) -> Iterator[str]:
    """A line in pieces of at most 75 octets, none of which ends within a character; the second and
    later ones begin with a blank."""
    piece = ""
    for char in row:
        if len((piece + char).encode()) > _MAX_OCTETS:
            yield piece
            piece = " "
        piece += char
    yield piece
