"""When the meetings of a row are: their days and hours, how long, and on which of their days."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from bot.feeds.rows import cell_values, clean_text, schedule_cells
from bot.feeds.rows.feed_error import BadRow
from bot.feeds.rows.feed_reading import FeedProfile
from bot.feeds.rows.row_fields import first_value
from bot.feeds.rows.rule_words import Reader, WordsOfRow, read_rule
from bot.feeds.rows.schedule_cells import ALL_DAY, ALWAYS, StartTime
from bot.feeds.rows.schedule_tokens import has_telling_words
from flows.domain.occurrence import EVERY_WEEK, LONG_MINUTES, OccurrenceRule
from flows.domain.written_dates import MONTH_FIRST_COUNTRIES
from flows.text.normalize import fold

_DAY_MINUTES = 24 * 60
_MARATHON = re.compile(r"\b(?:marat(?:h)?on[aei]?s?|al[ck]athons?|narcathons?|all day|24 hours?)\b")
# A field of its own for what the day and the hour do not say.
_SCHEDULE_FIELDS = ("schedule_note", "schedule", "frequency", "recurrence", "weeks")


class Scheduled(NamedTuple):
    """One weekly start of a row, or a meeting by appointment: then `day` and `minute` are None.
    `suffix` tells it from the others of its row; `rule` as flows.domain.occurrence has it."""

    day: int | None
    minute: int | None
    minutes: int | None = None
    rule: str = ""
    suffix: str = ""


def scheduled_starts(
    row: Mapping[str, object], name: str, notes: str, profile: FeedProfile
) -> Iterator[Scheduled]:
    """The weekly starts of a row, one for each of its days and times. Raises BadRow."""
    day_cell = first_value(row, "day")
    days, times = _days(day_cell), _times(row, day_cell, name, notes)
    if days is None:
        raise BadRow("day is not a day")
    if times is None or not (times or days):
        yield Scheduled(None, None)
        return
    if times == [ALL_DAY] and len(set(days)) in (0, 7):
        times, days = [ALWAYS], [0]
    if not times or not days:
        raise BadRow("day without a time" if days else "time without a day")
    words = _words(row, day_cell, name, notes)
    for day in days:
        rule = _rule(day, words, profile)
        for time in times:
            lasts = time.minutes or 0
            timed = replace(rule, lasts=lasts) if lasts > LONG_MINUTES else rule
            suffix = f"#{day}" if len(days) > 1 else ""
            if len(times) > 1:
                suffix += f"@{time.minute // 60:02}{time.minute % 60:02}"
            yield Scheduled(day, time.minute, time.minutes, timed.text(), suffix)


def _words(row: Mapping[str, object], day_cell: object, name: str, notes: str) -> WordsOfRow:
    """What a row says in words of its schedule. What its own field says, its notes say too."""
    said = [clean_text.line(row[field]) for field in _SCHEDULE_FIELDS if row.get(field)]
    if said:
        notes = "\n".join(line for line in notes.split("\n") if line not in said)
    if isinstance(day_cell, str) and " " in day_cell:
        said.append(clean_text.line(day_cell, 120))
    return WordsOfRow(name, notes, "; ".join(filter(None, said)))


def _rule(day: int, words: WordsOfRow, profile: FeedProfile) -> OccurrenceRule:
    if not has_telling_words(f"{words.schedule} {words.name} {words.notes}"):
        return EVERY_WEEK  # as nearly always
    month_first = profile.country in MONTH_FIRST_COUNTRIES
    return read_rule(Reader(day, month_first, profile.today, profile.country), words)


def _days(cell: object) -> list[int] | None:
    """The days of a cell, [] for none, None if it is no day."""
    found = cell_values.days(cell)
    if found is not None:
        return found
    if isinstance(cell, list) and len(cell) == 1:
        cell = cell[0]
    in_words = schedule_cells.days_in_words(cell)
    if in_words is None and schedule_cells.is_by_appointment(cell):
        return []
    return None if in_words is None else list(in_words)


def _times(
    row: Mapping[str, object], day_cell: object, name: str, notes: str
) -> list[StartTime] | None:
    """The times of a row, [] for none, None for a meeting by appointment. Raises BadRow."""
    cell = first_value(row, "time", "start_time")
    found = None if cell is None else schedule_cells.start_times(cell)
    if found is None:
        written = cell if cell is not None and clean_text.line(cell, 120) else day_cell
        if schedule_cells.is_by_appointment(written):
            return None
        if schedule_cells.is_all_day(written):
            return [ALL_DAY]
        if written is cell and cell is not None:
            raise BadRow("time is not a time")
        return []
    if len(found) == 1 and found[0].minutes is None:
        start = found[0].minute
        return [StartTime(start, _minutes(row, start, name, notes))]
    return found


def _minutes(row: Mapping[str, object], start: int, name: str, notes: str) -> int | None:
    """How long a meeting lasts, None if not said. More than some hours only where it is a whole
    day, or a marathon by its words."""
    given, end = row.get("duration"), cell_values.minute(row.get("end_time"))
    if isinstance(given, int) and not isinstance(given, bool):
        minutes = given
    elif end is None:
        # A list that has no other way to say "all day" gives midnight, and says it in words.
        return _DAY_MINUTES if start == 0 and schedule_cells.says_all_day(name, notes) else None
    else:
        minutes = (cell_values.exact_minute(end) - cell_values.exact_minute(start)) % _DAY_MINUTES
        # From midnight to midnight; an end that is the start is an error otherwise.
        minutes = minutes or (_DAY_MINUTES if start == 0 else 0)
    if LONG_MINUTES < minutes < _DAY_MINUTES and _MARATHON.search(fold(f"{name}\n{notes}")):
        return minutes
    return minutes if minutes == _DAY_MINUTES else cell_values.plausible_duration(minutes)
