"""A desk of many lines, lists and operators."""

from datetime import timedelta

from sqlalchemy import Connection, insert

from bot.database.schema import crisis_counts, line_counts, meetings, place_counts
from bot.feeds.sync.store_meetings import meeting_to_row
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.line_counts import Measure
from bot.operators.roles import Role
from bot.people import helplines
from flows.domain.line import Line
from tests.support.desk_client import Desk
from tests.support.factories import make_meeting
from tests.support.stored_lists import store_list
from tests.support.volunteers import insert_shift, insert_volunteer

COUNT = 50

# Three days of the calendar at once, at some hours.
_ZONES = ("America/Chicago", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Australia/Lord_Howe")


def fill_desk(desk: Desk) -> None:
    """Make it 50 lines with a number, counts, a volunteer and a shift each, 50 lists, of which two
    lines use each, and 50 operators. The first line has 50 volunteers. An alarm is on."""
    with desk.webhook.database.transaction() as connection:
        for number in range(3, COUNT + 1):
            line = Line(f"Line {number}", zone=_ZONES[number % len(_ZONES)])
            helplines.save_line(line, [f"+1{300 + number}5550123"], connection)
        for line_id in range(1, COUNT + 1):
            _fill_line(line_id, desk, connection)
        for number in range(COUNT):
            _add_volunteer(1 if number < COUNT - 1 else 2, number, desk, connection)
        alarms.raise_alarm(connection, AlarmKind.TEXT_LOST, desk.now)
    for number in range(COUNT):
        desk.operator(Role.RUN, {1, 1 + number}, f"Somebody {number}")


def _fill_line(line: int, desk: Desk, connection: Connection) -> None:
    _add_volunteer(line, COUNT + line, desk, connection)
    feed = store_list(
        connection, line, line % COUNT + 1, name=f"list {line}", good_at=desk.now, meetings=1
    )
    row = meeting_to_row(make_meeting(source_id=f"{line}"))
    connection.execute(insert(meetings).values({**row, "line_id": line, "feed_id": feed}))
    today = desk.now.replace(minute=0)
    for ago in (0, 7, 14):
        hour = today - timedelta(days=ago)
        counted = {"line_id": line, "hour": hour, "measure": Measure.TEXTS, "language": "en"}
        connection.execute(insert(line_counts).values(counted | {"detail": "meeting", "total": 9}))
    month = today.date() - timedelta(days=30)
    area = {"line_id": line, "week": month, "area": "US-NE-681", "total": 9}
    connection.execute(insert(place_counts).values(area))
    danger = {"line_id": line, "day": month, "category": "suicide", "count": 9}
    connection.execute(insert(crisis_counts).values(danger))


def _add_volunteer(line: int, number: int, desk: Desk, connection: Connection) -> None:
    phone, alias = f"+1402555{number:04}", f"Volunteer {'x' * (number % 9)}"
    keys = desk.webhook.keys
    who = insert_volunteer(connection, keys, phone, desk.now, alias=alias, line=line)
    insert_shift(connection, who, number % 7, (18, 20), line_id=line)
