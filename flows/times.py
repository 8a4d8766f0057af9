"""How a sentence says when something is: days and hours, in the words of one language."""

from datetime import date, datetime, timedelta

from babel.dates import format_skeleton

from flows.customs import hour, zone_name
from flows.gsm import plain
from flows.translations import translator
from flows.turn import Line

# Listed as 00:00 of the next day or as 23:59; people call both that night's midnight.
_MIDNIGHT = ((0, 0), (23, 59))


class Times:
    """Times as one line says them in one language."""

    def __init__(self, line: Line, language: str) -> None:
        self._ = translator(language)
        self._language = language
        self._country = line.country

    def when(self, start: datetime, now: datetime, zone: str) -> str:
        """Day and time by the meeting's clock: "Today 7:00 PM", "Fri midnight"; with the name of
        its zone where the reader's `zone` has another hour."""
        _ = self._
        today = now.astimezone(start.tzinfo).date()
        day, time = self._called(start)
        if start <= now:
            # "Sat 11:55 PM", five minutes after midnight, would mean next Saturday.
            when = _("Started")
        elif day == today and (start.hour, start.minute) in _MIDNIGHT:
            return _("Tonight midnight")
        else:
            when = self.day(day, today)
        return " ".join(filter(None, (when, time, zone_name(start, zone))))

    def _called(self, start: datetime) -> tuple[date, str]:
        """The day and the hour that people call a start: midnight is at the end of a day."""
        if (start.hour, start.minute) in _MIDNIGHT:
            return start.date() - timedelta(days=start.hour == 0), self._("midnight")
        return start.date(), self.hour(start)

    def hour(self, time: datetime) -> str:
        """An hour by its own clock: "7:00 PM"."""
        return hour(time, self._language, self._country)

    def day(self, day: date, today: date) -> str:
        """A day to come: "Today", "Tomorrow", "Fri", "Fri 13"."""
        _ = self._
        ahead = (day - today).days
        if ahead == 0:
            return _("Today")
        if ahead == 1:
            return _("Tomorrow")
        name = self.weekday(day)
        return name if ahead < 7 else f"{name} {day.day}"

    def weekday(self, day: date) -> str:
        """The short name of a day: "Fri"."""
        _ = self._
        weekdays = (_("Mon"), _("Tue"), _("Wed"), _("Thu"), _("Fri"), _("Sat"), _("Sun"))
        return weekdays[day.weekday()]

    def date(self, day: date) -> str:
        """A day of the calendar, to be read years later: "Mar 1, 2026"."""
        return plain(format_skeleton("yMMMd", day, locale=self._language))

    def weekly(self, start: datetime) -> str:
        """When a weekly meeting is, by the clock it is given in: "Fri 7:00 PM", "Fri midnight"."""
        day, time = self._called(start)
        return f"{self.weekday(day)} {time}"

    def of_week(self, start: datetime) -> str:
        """The same inside a sentence, before "meeting": "7:00 PM Fri"."""
        day, time = self._called(start)
        return self._("{time} {day}").format(time=time, day=self.weekday(day))

    def length(self, minutes: int) -> str:
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
