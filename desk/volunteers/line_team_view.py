"""What the pages of volunteers show: a week of a line, its volunteers, its shifts, in words."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date
from sqlalchemy import Connection, select
from werkzeug.exceptions import NotFound

from bot.database.schema import lines
from bot.volunteers import shift_acts
from bot.volunteers.shift_fields import DAYS, clock_text, weeks_text
from bot.volunteers.shift_rows import load_line_shifts
from bot.volunteers.volunteer_details import VolunteerDetails, details_of
from bot.volunteers.volunteer_rows import volunteers_of_line
from desk.parts import desk_parts
from desk.translation import N_, gettext, language_of_page
from desk.visit import visit
from flows.domain.line_team import LineTeam
from flows.domain.shifts import Duty, Shift, ShiftDay, duties_between
from flows.domain.volunteers import VolunteerState

STATES = {
    VolunteerState.INVITED: ("note", N_("asked, has not agreed yet")),
    VolunteerState.ACTIVE: ("good", N_("answers")),
    VolunteerState.PAUSED: ("note", N_("paused")),
    VolunteerState.STOPPED: ("bad", N_("said STOP")),
    VolunteerState.SUSPENDED: ("bad", N_("suspended until somebody looks")),
}

# Which weeks a form offers, as bot.volunteers.shift_fields reads them.
WEEKS = {
    "": N_("every week"),
    "1": N_("the first of a month"),
    "2": N_("the second of a month"),
    "3": N_("the third of a month"),
    "4": N_("the fourth of a month"),
    "last": N_("the last of a month"),
    "1,3": N_("the first and third of a month"),
    "2,4": N_("the second and fourth of a month"),
}

_A_SUNDAY = date(2026, 3, 1)  # one of them


@dataclass(frozen=True, slots=True)
class DutyView:
    """A duty as a row of a week."""

    duty: Duty
    hours: str
    taker: str = field(repr=False)
    gap: bool
    past: bool
    different: bool


@dataclass(frozen=True, slots=True)
class DayView:
    """A day of a week, with its duties and the shifts that are not held."""

    day: date
    words: str
    duties: tuple[DutyView, ...]
    cancelled: tuple[tuple[Shift, str], ...]


@dataclass(frozen=True, slots=True)
class TeamPage:
    """A line with its volunteers and shifts, as far as the pages show them."""

    line: int
    name: str
    zone: str
    team: LineTeam = field(repr=False)
    people: tuple[VolunteerDetails, ...] = field(repr=False)


def load_team_page(line: int, connection: Connection, since: datetime | None = None) -> TeamPage:
    """What the pages of a line show. Raises NotFound if there is no such line."""
    keys, now = desk_parts().keys, visit().now
    row = connection.execute(select(lines.c.name, lines.c.zone).where(lines.c.id == line)).first()
    if row is None:
        raise NotFound
    known = load_line_shifts(connection, line, min(since or now, now))
    members = volunteers_of_line(connection, keys, line)
    team = LineTeam(members, known.shifts, known.days, now)
    people = tuple(details_of(members, connection, keys, line))
    return TeamPage(line, row.name, row.zone, team, people)


def week_of(shown: TeamPage, monday: date) -> list[DayView]:
    """The days of a week, with who takes what."""
    here = ZoneInfo(shown.zone)
    begin = datetime.combine(monday, datetime.min.time(), here)
    duties = duties_between(shown.team.shifts, shown.team.days, begin, begin + timedelta(days=7))
    return [_day(shown, monday + timedelta(days=ahead), duties) for ahead in range(7)]


def gap_count(team: LineTeam) -> int:
    """How many shifts of the next 7 days nobody takes."""
    return len(team.gaps(timedelta(days=7)))


def existing_line(connection: Connection, line: int, **_: Any) -> frozenset[int] | None:
    """The scope of a route about a line; None if there is none."""
    there = connection.scalar(select(lines.c.id).where(lines.c.id == line))
    return None if there is None else frozenset({line})


def week_asked(text: str, zone: str) -> date:
    """The Monday of the week with a day, of this week where there is none. Raises NotFound."""
    try:
        day = date.fromisoformat(text) if text else visit().now.astimezone(ZoneInfo(zone)).date()
    except ValueError:
        raise NotFound from None
    if not 2000 < day.year < 2200:
        raise NotFound
    return day - timedelta(days=day.weekday())


def taker_choices(shown: TeamPage, taken_by: int | None) -> list[tuple[str, str]]:
    """Who may take a shift: nobody, those who answer, and whoever has it now."""
    found = [("", gettext("nobody"))]
    for one in shown.team.members:
        if one.id in shown.team.active or one.id == taken_by:
            found.append((str(one.id), one.alias))
    return found


def taker_words(shown: TeamPage, volunteer: int | None) -> str:
    """Who takes it."""
    named = {one.id: one.alias for one in shown.team.members}
    return named.get(volunteer or 0, gettext("nobody"))


def shift_line(shift: Shift) -> str:
    """A shift in words: "Thu 18:00-20:00, every week"."""
    day = format_date(_A_SUNDAY + timedelta(days=shift.day), "EEEE", locale=language_of_page())
    weeks = weeks_text(shift.rule)
    every = gettext(WEEKS[weeks]) if weeks in WEEKS else _other_weeks(weeks)
    return f"{day} {clock_text(shift.start)}-{clock_text(shift.end)}, {every}"


def day_choices() -> list[tuple[str, str]]:
    """The days of the week."""
    return [
        (name, format_date(_A_SUNDAY + timedelta(days=at), "EEEE", locale=language_of_page()))
        for at, name in enumerate(DAYS)
    ]


def weeks_choices(now: str = "") -> list[tuple[str, str]]:
    """The weeks that a form offers, and those that a shift has."""
    found = [(weeks, gettext(words)) for weeks, words in WEEKS.items()]
    return found if now in WEEKS else [*found, (now, _other_weeks(now))]


def _other_weeks(weeks: str) -> str:
    if weeks.startswith("other:"):
        return gettext("every other week, from %(day)s") % {"day": weeks.removeprefix("other:")}
    return gettext("weeks %(weeks)s of a month") % {"weeks": weeks}


def _day(shown: TeamPage, day: date, duties: list[Duty]) -> DayView:
    changed = shown.team.days
    rows = tuple(
        DutyView(
            duty,
            f"{duty.start:%H:%M}-{duty.end:%H:%M}",
            taker_words(shown, duty.volunteer),
            duty.volunteer not in shown.team.active,
            duty.end <= shown.team.now,
            changed.get((duty.shift, day), ShiftDay()).replaced,
        )
        for duty in duties
        if duty.day == day
    )
    cancelled = tuple(
        (shift, f"{clock_text(shift.start)}-{clock_text(shift.end)}")
        for shift in shown.team.shifts
        if shift.is_held(day) and changed.get((shift.id, day), ShiftDay()).cancelled
    )
    words = format_date(day, "EEEE d MMMM", locale=language_of_page())
    return DayView(day, words, rows, cancelled)


def shift_of(shown: TeamPage, number: int) -> Shift:
    """The shift of a line of this id. Raises NotFound."""
    found = next((one for one in shown.team.shifts if one.id == number), None)
    if found is None:
        raise NotFound
    return found


def person_of(shown: TeamPage, number: int) -> VolunteerDetails:
    """The volunteer of a line of this id. Raises NotFound."""
    found = next((one for one in shown.people if one.volunteer.id == number), None)
    if found is None:
        raise NotFound
    return found


def shift_values(shift: Shift) -> dict[str, str]:
    """A shift as the fields of a form."""
    fields = shift_acts.fields_of(shift)
    return {
        "day": DAYS[fields.day],
        "start": clock_text(fields.start),
        "end": clock_text(fields.end),
        "weeks": weeks_text(fields.rule),
        "order": str(fields.position),
        "who": str(shift.volunteer or ""),
    }
