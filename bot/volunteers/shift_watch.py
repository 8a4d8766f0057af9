"""Looks at the shifts of all lines again and again: reminds volunteers of theirs, and tells the
coordinators of shifts that nobody takes and of volunteers who do not say that they are there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, exists, select

from bot.database.database import Database
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import outbox, shift_days, shift_offers
from bot.monitoring.alarms import AlarmKind, raise_alarm
from bot.operators.operator_notices import SHIFT_GAP, SHIFT_SILENCE, tell_coordinators
from bot.outbox.queue import Priority
from bot.people.helplines import line_and_number
from bot.volunteers.duty_changes import edit_shift_day, hold_shift_day
from bot.volunteers.offer_duties import awake_moment
from bot.volunteers.shift_rows import lines_with_shifts
from bot.volunteers.stored_team import load_line_team
from bot.volunteers.volunteer_texts import VolunteerText, enqueue_volunteer_text
from flows.domain.line import Line
from flows.domain.line_team import LineTeam
from flows.domain.shifts import Duty
from flows.domain.team import DutyDay
from flows.domain.volunteers import LineVolunteer
from flows.replies.volunteer_replies import VolunteerReplies

# How long before a shift its volunteer is reminded; the first time not later than so long before.
FIRST_REMINDER, SECOND_REMINDER = timedelta(hours=24), timedelta(minutes=15)
FIRST_REMINDER_ENDS = timedelta(hours=2)

# So far ahead coordinators are told of a shift that nobody takes. While others are asked and there
# is time, they are not told yet. So shortly before it is an alarm, too.
GAP_PERIOD = timedelta(days=7)
OFFERS_WAIT, OFFERS_MATTER_BEFORE = timedelta(hours=1), timedelta(hours=12)
GAP_ALARM_PERIOD = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class _LineWatch:
    """A line as it is looked at: its id, what it is called, and its volunteers and shifts."""

    id: int
    line: Line
    team: LineTeam


def watch_shifts(database: Database, keys: Keys, now: datetime) -> None:
    """Remind, and tell. Whatever is sent or told is so once, in however many workers."""
    with database.reading() as connection:
        lines = [_load(connection, keys, line, now) for line in lines_with_shifts(connection)]
        texts = [text for line in lines for text in _reminders(line, now)]
        new = [text for text in texts if not _is_known(text, connection)]
        gaps = [(line, gap) for line in lines for gap in _untold_gaps(line, connection, now)]
        silent = [(line, duty) for line in lines for duty in _untold_silences(line, connection)]
    for text in new:
        with database.transaction() as connection:
            try:
                enqueue_volunteer_text(connection, keys, text, now)
            except (DecryptionError, LookupError):
                continue  # a key is gone, which the doctor says, or they are forgotten
    for line, duty in gaps:
        _tell(database, line, duty, SHIFT_GAP, now)
    for line, duty in silent:
        _tell(database, line, duty, SHIFT_SILENCE, now)


def hours_in_words(duty: Duty) -> str:
    """A duty for operators, in no language: "2026-12-03 18:00-20:00"."""
    return f"{duty.start:%Y-%m-%d %H:%M}-{duty.end:%H:%M}"


def _load(connection: Connection, keys: Keys, line: int, now: datetime) -> _LineWatch:
    helpline, _ = line_and_number(line, connection)
    return _LineWatch(line, helpline, load_line_team(connection, keys, line, now))


def _reminders(watched: _LineWatch, now: datetime) -> Iterator[VolunteerText]:
    """The texts about shifts that are due."""
    members = {one.id: one for one in watched.team.members}
    for duty in watched.team.duties:
        if duty.start > now + FIRST_REMINDER:
            return
        who = members.get(duty.volunteer or 0)
        if who is None or who.id not in watched.team.active or not who.wants_reminders:
            continue
        say = VolunteerReplies(watched.line, who.languages[0], who.zone)
        first = awake_moment(who, duty.start - FIRST_REMINDER)
        last_chance = duty.start - FIRST_REMINDER_ENDS
        if first <= now < last_chance:
            words = say.shift_tomorrow(duty)
            yield _text(watched, duty, who, "day", words, last_chance, who.zone, now)
        if duty.start - SECOND_REMINDER <= now < duty.start and not _is_there(duty, who, now):
            yield _text(watched, duty, who, "soon", say.shift_soon(duty), duty.end, "", now)


def _text(
    watched: _LineWatch,
    duty: Duty,
    who: LineVolunteer,
    kind: str,
    words: str,
    expires: datetime,
    zone: str,
    now: datetime,
) -> VolunteerText:
    key = f"shift-{kind}:{duty.shift}:{duty.day}:{who.id}"
    return VolunteerText(who.id, watched.id, key, words, now, expires, zone, Priority.REMINDER)


def _is_known(text: VolunteerText, connection: Connection) -> bool:
    return bool(connection.scalar(select(exists().where(outbox.c.dedupe_key == text.key))))


def _is_there(duty: Duty, who: LineVolunteer, now: datetime) -> bool:
    """Whether somebody has said that they are there, or has quiet hours and is not asked."""
    return duty.confirmed or who.said_on(now) or who.is_quiet(now)


def _untold_gaps(watched: _LineWatch, connection: Connection, now: datetime) -> Iterator[Duty]:
    for duty in watched.team.gaps(GAP_PERIOD):
        soon = duty.start - now < OFFERS_MATTER_BEFORE
        if not _is_told(duty, "gap_told_at", connection) and (
            soon or not _others_are_asked(duty, connection, now)
        ):
            yield duty


def _others_are_asked(duty: Duty, connection: Connection, now: datetime) -> bool:
    asked = exists().where(
        shift_offers.c.shift_id == duty.shift,
        shift_offers.c.day == duty.day,
        shift_offers.c.to_id != shift_offers.c.from_id,
        shift_offers.c.at > now - OFFERS_WAIT,
    )
    return bool(connection.scalar(select(asked)))


def _untold_silences(watched: _LineWatch, connection: Connection) -> Iterator[Duty]:
    """The shifts that have begun, whose volunteer was asked whether they are there and has not said
    so."""
    members, now = {one.id: one for one in watched.team.members}, watched.team.now
    for duty in watched.team.duties:
        who = members.get(duty.volunteer or 0)
        if who is None or not duty.is_on(now) or _is_there(duty, who, now):
            continue
        asked = exists().where(
            outbox.c.dedupe_key == f"shift-soon:{duty.shift}:{duty.day}:{who.id}"
        )
        if connection.scalar(select(asked)) and not _is_told(duty, "silence_told_at", connection):
            yield duty


def _is_told(duty: Duty, column: str, connection: Connection) -> bool:
    told = select(shift_days.c[column]).where(
        shift_days.c.shift_id == duty.shift, shift_days.c.day == duty.day
    )
    return connection.scalar(told) is not None


def _tell(database: Database, watched: _LineWatch, duty: Duty, kind: str, now: datetime) -> None:
    """Tell the coordinators of a duty, unless another worker has."""
    column = "gap_told_at" if kind == SHIFT_GAP else "silence_told_at"
    with database.transaction() as connection:
        day = DutyDay(duty.shift, duty.day)
        if getattr(hold_shift_day(connection, day), column) is not None:
            return
        edit_shift_day(connection, day, {column: now})
        when = hours_in_words(duty)
        facts = {"line": watched.line.name, "when": when}
        tell_coordinators(kind, facts, watched.id, connection, now)
        if kind == SHIFT_SILENCE or duty.start - now < GAP_ALARM_PERIOD:
            says = f"{watched.line.name}: {when}"
            raise_alarm(connection, AlarmKind.SHIFT_OPEN, now, says)
