"""Minutes of the week: the number by which a list files when its meetings recur.

Meetings recur by the wall clock of their zone, but a range of time needs one number that an index
can order. `week_minute` is the meeting's minute of the week in UTC *as if its zone never had summer
time*. A real occurrence then begins at that minute or up to `MAX_DST_SHIFT_MINUTES` before it, so a
range of real time is a range of `week_minute`s, a little longer at its end.
"""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

_DAY_MINUTES = 24 * 60
WEEK_MINUTES = 7 * _DAY_MINUTES
MAX_DST_SHIFT_MINUTES = 60

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ONE_MINUTE = timedelta(minutes=1)
_EPOCH_WEEK_MINUTE = 4 * _DAY_MINUTES  # the epoch's day, counted from Sunday


def week_minute(day: int, minute: int, zone: str) -> int:
    """The number under which a list files a meeting (see above). `day` 0 is Sunday."""
    return (day * _DAY_MINUTES + minute - standard_offset(zone)) % WEEK_MINUTES


def week_minute_at(minutes: int) -> int:
    """The minute of the week, from Sunday 00:00, of minutes since the epoch."""
    return (minutes + _EPOCH_WEEK_MINUTE) % WEEK_MINUTES


@cache
def standard_offset(zone: str) -> int:
    """The least a zone's clocks are ahead of UTC in a year, in minutes.

    Sampled weekly, so that Morocco's month of winter time counts too.
    """
    start = datetime(2026, 1, 1, tzinfo=UTC)
    return min(offset_at(zone, start + timedelta(weeks=week)) for week in range(53))


def offset_at(zone: str, moment: datetime) -> int:
    """Minutes that a zone's clocks are ahead of UTC at a moment."""
    offset = moment.astimezone(ZoneInfo(zone)).utcoffset()
    assert offset is not None  # a ZoneInfo always has one
    return int(offset.total_seconds() // 60)


def epoch_minutes(moment: datetime) -> int:
    """Whole minutes since the epoch, rounded up: meetings start on the minute."""
    return -int((_EPOCH - moment) // _ONE_MINUTE)


class WallClock:
    """Turns minutes of the week by the clock of a zone into minutes since the epoch.

    It does so for moments from `start` to `end`. Most zones keep one offset for the whole span, and
    then it is plain arithmetic; only around a change of the clocks each date is looked at.
    """

    def __init__(self, start: datetime, end: datetime) -> None:
        self._ends = (start - timedelta(days=1), end + timedelta(days=1))
        self._offsets: dict[str, int | None] = {}

    def occurrence(self, zone: str, local_week_minute: int, at: int) -> int:
        """The first occurrence whose week minute is not before that of `at`."""
        local = at + standard_offset(zone)
        local += (local_week_minute - week_minute_at(local)) % WEEK_MINUTES
        offset = self._offset(zone)
        if offset is None:
            wall = _EPOCH + timedelta(minutes=local)
            return epoch_minutes(wall.replace(tzinfo=ZoneInfo(zone)))
        return local - offset

    def _offset(self, zone: str) -> int | None:
        """The zone's one offset, in minutes; None if it changes within the span."""
        if zone not in self._offsets:
            first, last = (offset_at(zone, end) for end in self._ends)
            self._offsets[zone] = first if first == last else None
        return self._offsets[zone]
