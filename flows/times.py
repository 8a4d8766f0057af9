"""How a sentence says when something is: days and hours, in the words of one language."""

from datetime import date, datetime, timedelta

from flows.customs import hour, zone_name
from flows.translations import translator
from flows.turn import Line


class Times:
    """Times as one line says them in one language."""

    def __init__(self, line: Line, language: str) -> None:
        self._ = translator(language)
        self._language = language
        self._country = line.country

    def when(self, start: datetime, now: datetime, zone: str) -> str:
        """Day and time by the meeting's clock: "Today 7:00 PM", "Fri night, midnight"; with the
        name of its zone where the reader's `zone` has another hour."""
        _ = self._
        today = now.astimezone(start.tzinfo).date()
        day, time = start.date(), self.hour(start)
        midnight = (start.hour, start.minute) in ((0, 0), (23, 59))
        if midnight:
            # Listed as 00:00 of the next day or as 23:59; people call both that night's midnight.
            day -= timedelta(days=1 if start.hour == 0 else 0)
            time = _("midnight")
        if start <= now:
            # "Sat 11:55 PM", five minutes after midnight, would mean next Saturday.
            when = _("Started")
        elif midnight and day == today:
            return _("Tonight midnight")
        else:
            when = self.day(day, today)
        return " ".join(filter(None, (when, time, zone_name(start, zone))))

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
