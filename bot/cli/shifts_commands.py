"""`handrail volunteers shifts` and `handrail volunteers calendar`."""

from datetime import datetime, timedelta

import click
from sqlalchemy import Connection

from bot.cli.deployment import command_line_actor, current_time
from bot.cli.output import say
from bot.cli.volunteers_commands import Deployment, line_option, open_line
from bot.settings import from_environment
from bot.volunteers import calendar_link, shift_acts
from bot.volunteers.shift_fields import (
    DAYS,
    ShiftFields,
    clock_text,
    parse_day,
    parse_shift,
    weeks_text,
)
from bot.volunteers.shift_watch import hours_in_words
from bot.volunteers.stored_team import load_line_team
from bot.volunteers.volunteer_acts import volunteer_named
from bot.volunteers.volunteer_fields import VolunteerError
from flows.domain.line_team import LineTeam
from flows.domain.shifts import Duty, Shift, duties_between

_NOBODY = "-"
_who = click.option("--who", default=None, help='Who takes it: a name or a number. "-": nobody.')
_day = click.option("--day", required=True, type=click.Choice(DAYS), help="The day of the week.")
_from = click.option("--from", "start", required=True, help="By the line's clock: 18:00.")
_to = click.option("--to", "end", required=True, help="20:00; an earlier time is the next day.")
_weeks = click.option("--weeks", default="", help="1,3 or last or other:2026-12-04. [all]")
_order = click.option("--order", default=1, help="Who is asked first, of several. [1]")


@click.group("shifts")
def shifts_group() -> None:
    """The shifts of a line."""


@shifts_group.command("list")
@line_option
@click.option("--days", type=click.IntRange(1, 60), default=7, help="So many days ahead. [7]")
def list_shifts(line: str, days: int) -> None:
    """The shifts of a line, and who takes which in the next days; gaps are named."""
    at, now = open_line(line), current_time()
    with at.database.reading() as connection:
        team = load_line_team(connection, at.keys, at.record.id, now)
    for shift in team.shifts:
        words = shift_acts.shift_words(shift_acts.fields_of(shift))
        say(f"{shift.id:>3}  {words}: {_taker(shift.volunteer, team)} (order {shift.position})")
    ahead = duties_between(team.shifts, team.days, now, now + timedelta(days=days))
    click.echo(f"The next {days} days, {at.record.line.zone}:")
    for duty in ahead:
        say(f"{hours_in_words(duty)}  {_taker_of(duty, team)}", "  ")
    if not team.shifts:
        click.echo("This line has no shifts yet.", err=True)


@shifts_group.command("add")
@line_option
@_day
@_from
@_to
@_weeks
@_order
@_who
def add_shift_command(
    line: str, day: str, start: str, end: str, weeks: str, order: int, who: str | None
) -> None:
    """Add a shift. Two people at the same hours are two shifts, in an order."""
    at, now = open_line(line), current_time()
    fields = parse_shift(day, start, end, weeks, order)
    with at.database.transaction() as connection:
        taker = _volunteer(who, at, connection)
        made = shift_acts.add_shift(
            command_line_actor(), at.record.id, fields, taker, at.keys, connection, now
        )
    say(f"Shift {made}: {shift_acts.shift_words(fields)}.")


@shifts_group.command("change")
@click.argument("shift", type=int)
@line_option
@click.option("--day", type=click.Choice(DAYS), default=None, help="The day of the week.")
@click.option("--from", "start", default=None, help="By the line's clock: 18:00.")
@click.option("--to", "end", default=None, help="20:00; an earlier time is the next day.")
@click.option("--weeks", default=None, help='1,3 or last or other:2026-12-04. "": all.')
@click.option("--order", type=int, default=None, help="Who is asked first, of several.")
@_who
def change_shift_command(
    shift: int,
    line: str,
    day: str | None,
    start: str | None,
    end: str | None,
    weeks: str | None,
    order: int | None,
    who: str | None,
) -> None:
    """Change what is given of SHIFT, a number of `shifts list`, and nothing else."""
    at, now = open_line(line), current_time()
    with at.database.transaction() as connection:
        known = _shift(shift, at, connection, now)
        before = shift_acts.fields_of(known)
        fields = _changed_shift(before, day, start, end, weeks, order)
        taker = known.volunteer if who is None else _volunteer(who, at, connection)
        shift_acts.change_shift(
            command_line_actor(), known, at.record.id, fields, taker, at.keys, connection, now
        )
    say(f"Shift {shift}: {shift_acts.shift_words(fields)}.")


@shifts_group.command("remove")
@click.argument("shift", type=int)
@line_option
def remove_shift_command(shift: int, line: str) -> None:
    """Remove SHIFT, a number of `shifts list`."""
    at, now = open_line(line), current_time()
    with at.database.transaction() as connection:
        known = _shift(shift, at, connection, now)
        shift_acts.remove_shift(command_line_actor(), known, at.record.id, connection, now)
    say(f"Shift {shift} is removed.")


@shifts_group.command("day")
@click.argument("shift", type=int)
@click.argument("day")
@line_option
@_who
@click.option("--cancel", is_flag=True, help="It is not held on that day.")
@click.option("--restore", is_flag=True, help="It is as always on that day.")
def change_shift_day(
    shift: int, day: str, line: str, who: str | None, cancel: bool, restore: bool
) -> None:
    """What is different on one DAY (2026-12-24) of SHIFT: who takes it, or that it is not held."""
    if (who is not None) + cancel + restore != 1:
        raise click.UsageError("Give one of --who, --cancel and --restore.")
    at, now, on, actor = open_line(line), current_time(), parse_day(day), command_line_actor()
    with at.database.transaction() as connection:
        known = _shift(shift, at, connection, now)
        if cancel:
            shift_acts.cancel_day(actor, known, at.record.id, on, connection, now)
        elif restore:
            shift_acts.restore_day(actor, known, at.record.id, on, connection, now)
        else:
            taker = _volunteer(who, at, connection)
            shift_acts.hand_over_day(
                actor, known, at.record.id, on, taker, at.keys, connection, now
            )
    say(f"Shift {shift} on {on} is changed.")


@click.group("calendar")
def calendar_group() -> None:
    """The secret link to a line's shifts, for calendars that subscribe to it."""


@calendar_group.command("make")
@line_option
def make_calendar(line: str) -> None:
    """Make a new link, and show it this once. An older one leads nowhere then."""
    at = open_line(line)
    with at.database.transaction() as connection:
        token = calendar_link.make_calendar_link(
            command_line_actor(), at.record.id, connection, current_time()
        )
    address = from_environment().public_url or "https://YOUR-LINE"
    click.echo(f"{address}/shifts/{token}.ics")


@calendar_group.command("revoke")
@line_option
def revoke_calendar(line: str) -> None:
    """Let the link lead nowhere."""
    at = open_line(line)
    with at.database.transaction() as connection:
        gone = calendar_link.revoke_calendar_link(
            command_line_actor(), at.record.id, connection, current_time()
        )
    say("The link leads nowhere now." if gone else "There is no link.")


def _shift(number: int, at: Deployment, connection: Connection, now: datetime) -> Shift:
    team = load_line_team(connection, at.keys, at.record.id, now)
    found = next((one for one in team.shifts if one.id == number), None)
    if found is None:
        raise VolunteerError("There is no such shift of this line: `shifts list` shows them.")
    return found


def _changed_shift(
    before: ShiftFields,
    day: str | None,
    start: str | None,
    end: str | None,
    weeks: str | None,
    order: int | None,
) -> ShiftFields:
    return parse_shift(
        DAYS[before.day] if day is None else day,
        clock_text(before.start) if start is None else start,
        clock_text(before.end) if end is None else end,
        weeks_text(before.rule) if weeks is None else weeks,
        before.position if order is None else order,
    )


def _volunteer(who: str | None, at: Deployment, connection: Connection) -> int | None:
    """The id of whoever is meant; None for nobody. Raises VolunteerError."""
    if who is None or who == _NOBODY:
        return None
    return volunteer_named(who, at.record.id, at.keys, connection).id


def _taker_of(duty: Duty, team: LineTeam) -> str:
    if duty.volunteer not in team.active:
        return "GAP: nobody who answers takes it"
    return _taker(duty.volunteer, team)


def _taker(volunteer: int | None, team: LineTeam) -> str:
    return next((one.alias for one in team.members if one.id == volunteer), "nobody")
