"""What operators do about alarms and reminders, with its entry in the audit log: the desk and the
command line call the same."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.delivery.line_pause import pause_line_reminders, resume_line_reminders
from bot.monitoring.alarm_mutes import mute_alarm, unmute_alarm
from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.reports.line_figures import CountedLine


def mute_as(
    actor: Actor, kind: str, length: timedelta, reason: str, connection: Connection, now: datetime
) -> None:
    """Mute an alarm. Raises MuteError."""
    mute_alarm(connection, kind, length, reason, now)
    after = {"until": f"{now + length:%Y-%m-%d %H:%M} UTC", "reason": reason.strip()}
    record_act(actor, AuditEntry("alarm.muted", kind, after=after), connection, now)


def unmute_as(actor: Actor, kind: str, connection: Connection, now: datetime) -> None:
    """Tell of an alarm again. Raises MuteError."""
    unmute_alarm(connection, kind)
    record_act(actor, AuditEntry("alarm.unmuted", kind), connection, now)


def pause_as(
    actor: Actor, line: CountedLine, until: datetime, connection: Connection, now: datetime
) -> int:
    """Pause a line's reminders; how many that waited are cancelled. Raises PauseError."""
    cancelled = pause_line_reminders(connection, line.id, until, now)
    after = {"until": f"{until.astimezone(line.zone):%Y-%m-%d %H:%M %Z}", "cancelled": cancelled}
    entry = AuditEntry("reminders.paused", line.name, after=after, line=line.id)
    record_act(actor, entry, connection, now)
    return cancelled


def resume_as(actor: Actor, line: CountedLine, connection: Connection, now: datetime) -> None:
    """Send a line's reminders again."""
    resume_line_reminders(connection, line.id)
    entry = AuditEntry("reminders.resumed", line.name, line=line.id)
    record_act(actor, entry, connection, now)
