"""Counts of each line, by the hour: what people wanted, how long answers took, what was not sent.

They are for the operators' pages and reports. A text does not wait for them: they are gathered in
memory, and written with the counters (bot.monitoring.counters). They hold nothing about a person.
A place is counted by the week, as an area of many thousand people (bot.places.counted_areas).
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from threading import Lock
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from bot.database.compiled_statements import upsert
from bot.database.schema import epoch_milliseconds, line_counts, lines, place_counts
from bot.places.counted_areas import Spot, area_of_spot, spot_of
from flows.conversation.conversation import Conversation
from flows.conversation.states import PlaceQuestion
from flows.conversation.turn import Step
from flows.domain.intents import Intent
from flows.domain.places import Place

# Every zone's hours begin at one of these moments, so that the zone is looked up only at writing.
_QUARTER_HOUR_SECONDS = 900


class Measure(StrEnum):
    """What is counted, beside the dangers of a day (bot.people.crisis_counts). The values are
    stored. `detail` of each is an intent, a kind of miss, an
    upper bound in seconds, a way of sending, or the carrier's code; "" where nothing is said."""

    TEXTS = "texts"
    MISSES = "misses"
    NEWCOMERS = "first timers"
    ANSWERS = "answers"
    SEGMENTS = "segments"
    SENT = "sent"
    LOST = "undelivered"


class LostText(NamedTuple):
    """The line of a text that does not arrive, and the carrier's code, None where it gave none."""

    line: int
    code: int | None


class _Key(NamedTuple):
    """`quarter` is the number of quarters of an hour since 1970."""

    line: int
    quarter: int
    measure: str
    language: str
    detail: str


class _PlaceKey(NamedTuple):
    line: int
    quarter: int
    spot: Spot


class GatheredCounts(NamedTuple):
    """What was counted and is not written yet."""

    hours: defaultdict[_Key, int]
    places: defaultdict[_PlaceKey, int]

    @classmethod
    def none(cls) -> "GatheredCounts":
        """Nothing."""
        return cls(defaultdict(int), defaultdict(int))

    def __bool__(self) -> bool:
        return bool(self.hours or self.places)


class LineCounts:
    """What one process has counted since it last wrote."""

    def __init__(self) -> None:
        self._gathered = GatheredCounts.none()
        self._lock = Lock()

    def add(
        self,
        line: int,
        now: datetime,
        measure: Measure,
        detail: str = "",
        language: str = "",
        value: int = 1,
    ) -> None:
        """Add to a count of the hour that it is now. `detail` and `language` come from short lists
        of ours, never from a text."""
        quarter = int(now.timestamp()) // _QUARTER_HOUR_SECONDS
        with self._lock:
            self._gathered.hours[_Key(line, quarter, measure, language, detail)] += value

    def count_turn(
        self, step: Step, line: int, now: datetime, *, newcomer: bool, before: Conversation
    ) -> None:
        """Count a text that was decided. `newcomer`: nobody of this number was known. A search that
        goes on with the place of the conversation `before` is not counted again."""
        found, intent = step.search_answer, step.intent
        self.add(line, now, Measure.TEXTS, intent.value, step.language)
        if intent is Intent.UNKNOWN:
            self.add(line, now, Measure.MISSES, "not understood", step.language)
        elif found_nothing(step):
            self.add(line, now, Measure.MISSES, "nothing found", step.language)
        if newcomer:
            self.add(line, now, Measure.NEWCOMERS)
        place = found.query.place if found and intent is Intent.MEETING else None
        behind = before.list_behind
        if place and not (behind and behind.query.place == place):
            self._add_place(line, now, place)

    def count_lost(self, lost: LostText, now: datetime) -> None:
        """Count a text that was refused for good, or did not arrive."""
        self.add(lost.line, now, Measure.LOST, str(lost.code or ""))

    def _add_place(self, line: int, now: datetime, place: Place) -> None:
        key = _PlaceKey(line, int(now.timestamp()) // _QUARTER_HOUR_SECONDS, spot_of(place))
        with self._lock:
            self._gathered.places[key] += 1

    def take(self) -> GatheredCounts:
        """What is not written yet; from now on it is counted anew."""
        with self._lock:
            taken, self._gathered = self._gathered, GatheredCounts.none()
        return taken

    def put_back(self, taken: GatheredCounts) -> None:
        """What could not be written is to be written later."""
        with self._lock:
            for key, value in taken.hours.items():
                self._gathered.hours[key] += value
            for place, value in taken.places.items():
                self._gathered.places[place] += value


def write_line_counts(connection: Connection, taken: GatheredCounts) -> None:
    """Add what was counted to the rows of all processes. What is of a line that has been removed
    since is dropped."""
    if not taken:
        return
    zones = {row.id: ZoneInfo(row.zone) for row in connection.execute(_SELECT_ZONES)}
    # In order, or two processes might each wait for a row of the other's.
    for hour, value in sorted(_by_hour(taken.hours, zones).items()):
        _ADD_TO_HOUR.run(connection, {**hour._asdict(), "total": value})
    for week, value in sorted(_by_week(taken.places, zones).items()):
        _ADD_TO_WEEK.run(connection, {**week._asdict(), "total": value})


class _Hour(NamedTuple):
    line_id: int
    hour: int
    measure: str
    language: str
    detail: str


class _Week(NamedTuple):
    line_id: int
    week: object
    area: str


def _by_hour(gathered: Mapping[_Key, int], zones: Mapping[int, ZoneInfo]) -> dict[_Hour, int]:
    totals: defaultdict[_Hour, int] = defaultdict(int)
    for (line, quarter, *rest), value in gathered.items():
        if line in zones:
            hour = start_of_hour(_moment(quarter), zones[line])
            totals[_Hour(line, epoch_milliseconds(hour), *rest)] += value
    return totals


def _by_week(gathered: Mapping[_PlaceKey, int], zones: Mapping[int, ZoneInfo]) -> dict[_Week, int]:
    totals: defaultdict[_Week, int] = defaultdict(int)
    for (line, quarter, spot), value in gathered.items():
        if line in zones:
            day = _moment(quarter).astimezone(zones[line]).date()
            monday = day - timedelta(days=day.weekday())
            totals[_Week(line, monday, area_of_spot(spot))] += value
    return totals


def _moment(quarter: int) -> datetime:
    return datetime.fromtimestamp(quarter * _QUARTER_HOUR_SECONDS, UTC)


def start_of_hour(moment: datetime, zone: ZoneInfo) -> datetime:
    """When the hour began that it is by the clock of a zone, in UTC.

    >>> start_of_hour(datetime(2026, 3, 6, 12, 40, tzinfo=UTC), ZoneInfo("America/St_Johns"))
    datetime.datetime(2026, 3, 6, 12, 30, tzinfo=datetime.timezone.utc)
    """
    local = moment.astimezone(zone)
    return moment - timedelta(
        minutes=local.minute, seconds=local.second, microseconds=local.microsecond
    )


_SELECT_ZONES = select(lines.c.id, lines.c.zone)
_ADD_TO_HOUR = upsert(
    line_counts, "line_id", "hour", "measure", "language", "detail", increment=("total",)
)
_ADD_TO_WEEK = upsert(place_counts, "line_id", "week", "area", increment=("total",))


def found_nothing(step: Step) -> bool:
    """Whether a search had no meeting to show; a search that still needs its place had none yet."""
    asked = isinstance(step.conversation.state, PlaceQuestion)
    return bool(step.search_answer and not step.search_answer.hits) and not asked
