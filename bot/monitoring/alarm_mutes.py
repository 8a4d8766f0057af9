"""Mutes an alarm for a time: its cause is known, and somebody sees to it."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, update

from bot.database.schema import alarms
from bot.free_text import may_name_a_number
from bot.monitoring.alarms import ActiveAlarm, AlarmKind, active_alarms

MAX_MUTED = timedelta(hours=24)
MAX_MUTE_REASON_CHARS = 120

# People in danger may have got no answer: nobody may choose not to hear of that.
NEVER_MUTED = (
    AlarmKind.CRISIS_ANSWER_LOST,
    AlarmKind.FALLBACK_USED,
    AlarmKind.URGENT_FLOOD,
    AlarmKind.RATE_LIMITER_DOWN,
)


class MuteError(Exception):
    """An alarm that cannot be muted like this. The message is for the operator."""


def may_be_muted(alarm: ActiveAlarm) -> bool:
    """Whether an operator may choose not to hear of this alarm for a while."""
    return alarm.base_kind not in NEVER_MUTED


def mute_alarm(
    connection: Connection, kind: str, length: timedelta, reason: str, now: datetime
) -> ActiveAlarm:
    """Tell nobody of an alarm that is on for so long, even if it goes on or comes back. Returns it
    as it was. Raises MuteError."""
    alarm = _alarm_that_is_on(connection, kind)
    if not may_be_muted(alarm):
        raise MuteError("People in danger may have got no answer: this alarm cannot be muted.")
    if not timedelta() < length <= MAX_MUTED:
        raise MuteError("An alarm is muted for up to 24 hours.")
    if not 0 < len(reason.strip()) <= MAX_MUTE_REASON_CHARS:
        raise MuteError(f"Give a reason, of up to {MAX_MUTE_REASON_CHARS} characters.")
    if may_name_a_number(reason):
        raise MuteError("Leave numbers of people out of the reason.")
    # Whoever mutes it knows of it.
    _change(connection, kind, now + length, reason.strip(), told_at=alarms.c.seen_at)
    return alarm


def unmute_alarm(connection: Connection, kind: str) -> ActiveAlarm:
    """Tell of an alarm again. Returns it as it was. Raises MuteError."""
    alarm = _alarm_that_is_on(connection, kind)
    _change(connection, kind, None, "")
    return alarm


def _alarm_that_is_on(connection: Connection, kind: str) -> ActiveAlarm:
    found = [alarm for alarm in active_alarms(connection) if alarm.kind == kind]
    if not found:
        raise MuteError("This alarm is not on. `handrail alarms list` shows those that are.")
    return found[0]


def _change(
    connection: Connection, kind: str, until: datetime | None, reason: str, **more: object
) -> None:
    news = {"muted_until": until, "mute_reason": reason, **more}
    connection.execute(update(alarms).where(alarms.c.kind == kind).values(news))
