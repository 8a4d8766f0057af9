"""How a sentence says when something is: days and hours, in the words of one language."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from flows.conversation.turn import Line
from flows.domain.occurrence import parse_rule
from flows.domain.time_window import DAY_MINUTES, ClockTime, Day, DayPart, When, meant_minute
from flows.domain.week_minutes import WEEK_MINUTES
from flows.replies.day_names import (
    DAYS_OF_WEEK,
    day_of_month,
    full_weekdays,
    names_of_day,
    short_weekdays,
    written_date,
)
from flows.replies.locale_formats import (
    agree_with_hour,
    format_hour,
    meeting_end,
    with_ordinal,
    zone_name,
)
from flows.replies.rule_labels import RuleLabel, rule_label
from flows.replies.translations import translator

# Listed as 00:00 of the next day or as 23:59; people call both that night's midnight.
_MIDNIGHT_SPELLINGS = ((0, 0), (23, 59))

_WEEKDAYS = (Day.MON, Day.TUE, Day.WED, Day.THU, Day.FRI, Day.SAT, Day.SUN)
_A_MONDAY = date(2026, 3, 2)  # one of them

# The type, where the class has a method of its name.
_Date = date


class TimeFormatter:
    """Times as one line says them in one language."""

    def __init__(self, line: Line, language: str) -> None:
        self._ = translator(language)
        self._language = language
        self._country = line.country

    def when(self, start: datetime, now: datetime, zone: str, *, full_name: bool = False) -> str:
        """Day and time by the meeting's clock: "Today 7:00 PM", "Fri midnight"; with the name of
        its zone where the reader's `zone` has another hour. `whole` is `weekday`'s."""
        _ = self._
        today = now.astimezone(start.tzinfo).date()
        day, time = self._spoken_day_and_hour(start)
        if start <= now:
            # "Sat 11:55 PM", five minutes after midnight, would mean next Saturday.
            when = _("Started")
        elif day == today and (start.hour, start.minute) in _MIDNIGHT_SPELLINGS:
            return _("Tonight midnight")
        else:
            when = self.day(day, today, full_name=full_name)
        return " ".join(filter(None, (when, time, zone_name(start, zone))))

    def list_day_and_hour(
        self, start: datetime, now: datetime, zone: str, rule: str = ""
    ) -> tuple[date | None, str]:
        """Day and hour in a row of a list: "7:00 PM", "Started 5:30"; None where the hour says the
        day. `rule` is the meeting's (flows.domain.occurrence)."""
        if on := self.on_until(start, now, zone, rule):
            return None, on
        today = now.astimezone(start.tzinfo).date()
        day, time = self._spoken_day_and_hour(start)
        other_zone = zone_name(start, zone)
        if start <= now:
            known = time if other_zone else time.removesuffix(" AM").removesuffix(" PM")
            return None, " ".join(filter(None, (self._("Started"), known, other_zone)))
        if day == today and (start.hour, start.minute) in _MIDNIGHT_SPELLINGS:
            return None, self._("Tonight midnight")
        return day, " ".join(filter(None, (time, other_zone)))

    def on_until(self, start: datetime, now: datetime, zone: str, rule: str) -> str:
        """Until when a long meeting that has begun goes on: "On until 8:00 PM"; else ""."""
        lasts = parse_rule(rule).lasts if rule else 0
        if not lasts or start > now:
            return ""
        if lasts >= WEEK_MINUTES:
            return self._("24 hours")
        end = meeting_end(start, lasts)
        said = self.with_hour(self._("On until {time}"), time=self.hour(end))
        return f"{said} {zone_name(end, zone)}".rstrip() if now < end else ""

    def weeks(self, start: datetime, rule: str) -> str:
        """In which weeks a meeting meets: "Every week: Friday", "Not every week: Friday, Sep-May",
        "Most weeks: Friday" where single days are left out; the day alone, where it began or begins
        on one."""
        said = parse_rule(rule)
        # What goes on all Saturday begins at what people call Friday's midnight.
        whole_day = said.lasts >= DAY_MINUTES
        day = self.full_weekday(start.date()) if whole_day else self.weekly_day(start)
        label = self._rule_label(start, rule)
        if any(label):
            told = ", ".join(filter(None, (label.days or day, label.beside)))
            return self._("Not every week: {weeks}").format(weeks=told)
        if said.without:
            return self._("Most weeks: {day}").format(day=day)
        return day if said.since else self._("Every week: {day}").format(day=day)

    def rule_label(self, start: datetime, rule: str) -> str:
        """What marks a meeting that does not meet every week: "1st Sun"; "" for one that does."""
        return str(self._rule_label(start, rule)) if rule else ""

    def _rule_label(self, start: datetime, rule: str) -> RuleLabel:
        day = self._spoken_day_and_hour(start)[0]
        return rule_label(rule, day, self.weekday(day), self._language)

    def names_of_day(self, day: date, today: date) -> tuple[str, ...]:
        """What a heading may call a day to come, in lower case: "today", "tonight"; "fri",
        "friday", "fri mar 13". The first is how a heading calls it where nobody asked for it."""
        return names_of_day(self._language, day, (day - today).days)

    def _spoken_day_and_hour(self, start: datetime) -> tuple[date, str]:
        """The day and the hour that people call a start: midnight is at the end of a day."""
        if (start.hour, start.minute) in _MIDNIGHT_SPELLINGS:
            return start.date() - timedelta(days=start.hour == 0), self._("midnight")
        return start.date(), self.hour(start)

    def hour(self, time: datetime) -> str:
        """An hour by its own clock: "7:00 PM"."""
        return format_hour(time, self._language, self._country)

    def day(self, day: date, today: date, *, full_name: bool = False) -> str:
        """A day to come: "Today", "Tomorrow", "Fri", "Fri 13"."""
        _ = self._
        ahead = (day - today).days
        if ahead == 0:
            return _("Today")
        if ahead == 1:
            return _("Tomorrow")
        name = self.weekday(day, full_name=full_name)
        return name if ahead < DAYS_OF_WEEK else f"{name} {day.day}"

    def weekday(self, day: date, *, full_name: bool = False) -> str:
        """The short name of a day: "Fri". In other languages than English a sentence has the
        `whole` name: "Mar 1" is read there as the first of March."""
        if full_name and self._language != "en":
            return self.full_weekday(day)
        return short_weekdays(self._language)[day.weekday()]

    def full_weekday(self, day: date) -> str:
        """The whole name of a day in every language: "Friday"."""
        return full_weekdays(self._language)[day.weekday()]

    def weekly_day(self, start: datetime) -> str:
        """The day of the week that people call a weekly start: "Friday"."""
        return self.full_weekday(self._spoken_day_and_hour(start)[0])

    def span(self, when: str, start: datetime, minutes: int | None) -> str:
        """`when` it starts and, where its length is known, the hour it ends: "Today 7:00 PM - 8:00
        PM"."""
        if not minutes:
            return when
        return f"{when} - {self.hour(meeting_end(start, minutes))}"

    def spoken_hour(self, start: datetime) -> str:
        """The hour that people call a start: "7:00 PM", "midnight"."""
        return self._spoken_day_and_hour(start)[1]

    def with_hour(self, sentence: str, **parts: str) -> str:
        """A sentence with its parts, one of which is an hour: "at 7:00 PM"."""
        return agree_with_hour(sentence.format(**parts), self._language)

    def date(self, day: date) -> str:
        """A day of the calendar, to be read years later: "Mar 1, 2026"."""
        return with_ordinal(written_date("yMMMd", day, self._language), day, self._language)

    def weekday_and_hour(self, start: datetime, rule: str = "") -> str:
        """When a meeting is, by the clock it is given in: "Fri 7:00 PM", "1st Fri midnight", "Fri
        7:00 PM (Sep-May)"."""
        day, time = self._spoken_day_and_hour(start)
        label = self._rule_label(start, rule)
        return _with_beside(f"{label.days or self.weekday(day)} {time}", label)

    def hour_and_weekday(self, start: datetime, rule: str = "") -> str:
        """The same inside a sentence, before "meeting": "7:00 PM Fri", "7:00 PM Fri (Sep-May)"."""
        day, time = self._spoken_day_and_hour(start)
        label = self._rule_label(start, rule)
        told = label.days or self.weekday(day, full_name=True)
        return _with_beside(self._("{time} {day}").format(time=time, day=told), label)

    def duration(self, minutes: int) -> str:
        """A length of time: "45 minutes", "1 hour", "1 hour 30 minutes"."""
        _ = self._
        hours, minutes = divmod(minutes, 60)
        parts = []
        if hours:
            parts.append(_("1 hour") if hours == 1 else _("{count} hours").format(count=hours))
        if minutes or not hours:
            one = minutes == 1
            parts.append(_("1 minute") if one else _("{count} minutes").format(count=minutes))
        return " ".join(parts)

    def heading_time(self, when: When, dates: Sequence[_Date] = ()) -> str:
        """The time asked for, as a heading says it; "" where it goes without saying. `dates` are
        the days of the calendar that were named, in their order."""
        if not when or when.day in (Day.NOW, Day.NEXT):
            return ""
        _ = self._
        if when.ahead is not None:
            return _("in {length}").format(length=self.duration(when.ahead))
        tonight = when.day is Day.TODAY and when.part is DayPart.NIGHT and not when.days
        day = _("tonight") if tonight else self._heading_days(when, dates)
        part = "" if tonight or not when.part else self._heading_part(when.part)
        hours = [
            self.with_hour(said, time=self._heading_clock(clock, when))
            for said, clock in (
                (_("at {time}"), when.at),
                (_("after {time}"), when.after),
                (_("before {time}"), when.before),
            )
            if clock
        ]
        return " ".join(filter(None, (day, "" if hours and part else part, *hours)))

    def _heading_days(self, when: When, dates: Sequence[_Date]) -> str:
        pair = self._("{first} and {second}")
        if dates:
            first, last = self.day_of_month(dates[0]), self.day_of_month(dates[-1])
            in_a_row = (dates[-1] - dates[0]).days == len(dates) - 1
            if len(dates) == 1:
                return first
            return f"{first} - {last}" if in_a_row else pair.format(first=first, second=last)
        if when.days:
            names = [self.named_day(day) for day in when.days]
            return pair.format(first=", ".join(names[:-1]), second=names[-1])
        return self.named_day(when.day)

    def day_of_month(self, day: _Date) -> str:
        """A day of the calendar in the coming year: "Thu Dec 24"."""
        return day_of_month(self._language, day)

    def named_day(self, day: Day | None) -> str:
        """A day as it was named: "tomorrow", "Fri"."""
        _ = self._
        names = {
            Day.TODAY: _("today"),
            Day.TOMORROW: _("tomorrow"),
            Day.AFTER_TOMORROW: _("the day after tomorrow"),
            Day.WEEKEND: _("this weekend"),
            Day.NEXT_WEEKEND: _("next weekend"),
            Day.WEEK: _("this week"),
            Day.NEXT_WEEK: _("next week"),
        }
        if day in _WEEKDAYS:
            return self.weekday(_A_MONDAY + timedelta(days=_WEEKDAYS.index(day)), full_name=True)
        return names.get(day, "") if day else ""

    def _heading_part(self, part: DayPart) -> str:
        _ = self._
        return {
            DayPart.EARLY: _("early"),
            DayPart.MORNING: _("morning"),
            DayPart.NOON: _("around noon"),
            DayPart.AFTERNOON: _("afternoon"),
            DayPart.EVENING: _("evening"),
            DayPart.NIGHT: _("night"),
            DayPart.LATE: _("late"),
            DayPart.MIDNIGHT: _("midnight"),
        }[part]

    def _heading_clock(self, clock: ClockTime, when: When) -> str:
        midnight = datetime(2000, 1, 1, tzinfo=UTC)
        return self.hour(midnight + timedelta(minutes=meant_minute(clock, when.part)))


def _with_beside(said: str, label: RuleLabel) -> str:
    return f"{said} ({label.beside})" if label.beside else said
