"""The spans of time that days and dates named by a person mean: one for each that stands apart."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.domain.search import Window
from flows.domain.time_window import When, window_of, window_of_day

# Of a range of dates so many days are looked at.
MAX_RANGE_DAYS = 14

# A list promises its meetings for so many days, today included.
DAYS_PROMISED = 7


def windows_of(when: When, now: datetime, zone: str, country: str) -> tuple[Window, ...]:
    """The spans meant, in order, at least one. `country` (ISO 3166 alpha-2) tells how its people
    write dates. Of several spans those that are over are left out; one that is over is empty."""
    if when.dates:
        days = dict.fromkeys(dates_of(when, now, zone, country))
        found = [window_of_day(when, day, 1, now, ZoneInfo(zone)) for day in days]
    elif when.days:
        found = [window_of(replace(when, day=day, days=()), now, zone) for day in when.days]
    else:
        return (window_of(when, now, zone),)
    here = now.astimezone(ZoneInfo(zone))
    return _joined(sorted({one for one in found if one.start < one.end})) or (Window(here, here),)


def dates_of(when: When, now: datetime, zone: str, country: str) -> Iterator[date]:
    """Each day of the calendar that was named, as far as it exists; of a long range the first."""
    today = now.astimezone(ZoneInfo(zone)).date()
    for span in when.dates:
        found = span.days(today, country)
        if found:
            first, last = found
            length = min((last - first).days, MAX_RANGE_DAYS - 1)
            yield from (first + timedelta(days=n) for n in range(length + 1))


def is_beyond_promise(when: When, now: datetime, zone: str, country: str) -> bool:
    """Whether a date was named on which meetings may differ from the list: one far ahead, or a
    holiday."""
    today = now.astimezone(ZoneInfo(zone)).date()
    far = any((day - today).days >= DAYS_PROMISED for day in dates_of(when, now, zone, country))
    return far or any(span.first.holiday for span in when.dates)


def _joined(windows: Sequence[Window]) -> tuple[Window, ...]:
    """The windows, those that touch as one."""
    joined: list[Window] = []
    for window in windows:
        if joined and window.start <= joined[-1].end:
            joined[-1] = Window(joined[-1].start, max(joined[-1].end, window.end))
        else:
            joined.append(window)
    return tuple(joined)
