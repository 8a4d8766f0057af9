"""How the pages say what is known of a meeting."""

from datetime import date, time

from babel import Locale
from babel.dates import format_date, format_time, get_day_names

from bot.feeds.sync.meeting_table import COPY, HIDDEN, NO_HOUR, MeetingInTable, Standing
from desk.desk_pages import BAD, GOOD, NOTE
from desk.translation import N_, gettext, language_of_page
from flows.domain.meetings import MeetingKind
from flows.domain.time_window import WEEKDAYS

WEEK = range(7)  # from Sunday on


def day_name(day: int) -> str:
    """A day of the week, 0 being Sunday, by its full name."""
    names = get_day_names("wide", "stand-alone", language_of_page())
    return str(names[(day - 1) % 7]).capitalize()


def weekly_hour(day: int | None, minute: int | None) -> str:
    """When a meeting is: "Friday 19:00"."""
    if day is None or minute is None:
        return gettext("by appointment")
    clock = format_time(time(*divmod(minute, 60)), "HH:mm", locale=language_of_page())
    return f"{day_name(day)} {clock}"


def kinds_to_ask_for() -> dict[str, str]:
    """The kinds that the table can be asked for."""
    return {
        MeetingKind.IN_PERSON.value: gettext("in person"),
        MeetingKind.HYBRID.value: gettext("in person and online"),
        MeetingKind.ONLINE.value: gettext("online"),
        MeetingKind.CLOSED.value: gettext("closed for now"),
        NO_HOUR: gettext("by appointment"),
        HIDDEN: gettext("hidden by us"),
        COPY: gettext("copies in another list"),
    }


def days_to_ask_for() -> list[tuple[str, str]]:
    """The days of the week, as somebody texts them in English, and in words."""
    english = [WEEKDAYS[(day - 1) % 7].value for day in WEEK]
    return [("", gettext("no day: the next 24 hours"))] + [
        (word, day_name(day)) for day, word in zip(WEEK, english, strict=True)
    ]


def long_day(day: date) -> str:
    """A day in full: "Fri 4 Dec 2026"."""
    return str(format_date(day, "EEE d MMM y", locale=language_of_page()))


def language_name(code: str) -> str:
    """A language of the lines, in that of the page."""
    return str(Locale(code).get_display_name(language_of_page())).capitalize()


def state_of(row: MeetingInTable) -> tuple[str, str]:
    """Whether people find a meeting, as a kind and words."""
    kind, words = _STANDINGS[row.standing]
    return kind, gettext(words)


_STANDINGS = {
    Standing.FOUND: (GOOD, N_("people find it")),
    Standing.HIDDEN: (NOTE, N_("hidden by us: nobody finds it")),
    Standing.COPY: (NOTE, N_("listed twice: only the other entry is given")),
    Standing.CLOSED: (NOTE, N_("closed for now, says its list: nobody finds it")),
    Standing.NO_HOUR: (BAD, N_("no day or hour: nobody finds it")),
    Standing.NO_PLACE: (BAD, N_("no point on the map and no link: nobody finds it")),
    Standing.OTHER_FELLOWSHIP: (
        BAD,
        N_("not known to be of a fellowship that the line shows: nobody finds it"),
    ),
}
