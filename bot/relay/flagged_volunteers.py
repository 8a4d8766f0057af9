"""Talks that texters reported: a coordinator looks at each, and after two the volunteer waits."""

from datetime import datetime

from sqlalchemy import Connection, and_, func, select, update

from bot.database.schema import lines, relays, volunteer_lines
from bot.operators.operator_notices import TALK_MINOR, TALK_REPORTED, tell_coordinators
from bot.relay.relay_rows import RelayRecord
from flows.domain.relay import REPORTS_TO_SUSPEND, EndReason
from flows.domain.volunteers import VolunteerState


def suspend_if_reported(connection: Connection, record: RelayRecord, now: datetime) -> None:
    """Tell the coordinators of a report, and ask the volunteer for nothing more once there are
    REPORTS_TO_SUSPEND that nobody has looked at. The relay is written as ended already."""
    tell_of_talk(TALK_REPORTED, connection, record, now)
    row = connection.execute(
        select(relays.c.volunteer_id).where(relays.c.id == record.id)
    ).one_or_none()
    volunteer = row.volunteer_id if row else None
    unseen = select(func.count()).where(
        relays.c.volunteer_id == volunteer,
        relays.c.line_id == record.line,
        relays.c.reason == EndReason.REPORTED.value,
        relays.c.seen_at.is_(None),
    )
    if volunteer is None or (connection.scalar(unseen) or 0) < REPORTS_TO_SUSPEND:
        return
    there = and_(
        volunteer_lines.c.volunteer_id == volunteer,
        volunteer_lines.c.line_id == record.line,
        volunteer_lines.c.state == VolunteerState.ACTIVE.value,
    )
    suspended = {"state": VolunteerState.SUSPENDED.value, "state_at": now}
    connection.execute(update(volunteer_lines).where(there).values(suspended))


def tell_of_minor(connection: Connection, record: RelayRecord, now: datetime) -> None:
    """Tell the coordinators that a talk ended because a child wrote, and nothing else."""
    tell_of_talk(TALK_MINOR, connection, record, now)


def tell_of_talk(kind: str, connection: Connection, record: RelayRecord, now: datetime) -> None:
    """Tell the coordinators of a line something of a talk, by its code."""
    name = connection.scalar(select(lines.c.name).where(lines.c.id == record.line)) or ""
    facts = {"line": str(name), "talk": f"T{record.code}"}
    tell_coordinators(kind, facts, record.line, connection, now)
