"""How long volunteers and what differed on days of shifts are kept: bot.people.retention has the
rules, this carries them out."""

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, not_, or_, select

from bot.database.database import Database
from bot.database.schema import lines, shift_days, shift_offers, volunteer_lines, volunteers
from bot.operators.operator_notices import VOLUNTEER_UNANSWERED, tell_coordinators
from bot.people.retention import INVITATIONS_OPEN, SHIFT_DAYS_KEPT, STOPPED_VOLUNTEERS_KEPT
from bot.volunteers.membership import leave_shifts
from flows.domain.volunteers import VolunteerState


def apply_volunteer_retention(database: Database, now: datetime) -> int:
    """Forget who did not agree in time and who stopped long ago, and the days that are over; how
    many rows that were. The coordinators are told of invitations that nobody answered."""
    last = (now.astimezone(UTC) - SHIFT_DAYS_KEPT).date()
    with database.transaction() as connection:
        gone = sum(
            connection.execute(delete(table).where(table.c.day <= last)).rowcount
            for table in (shift_offers, shift_days)
        )
        gone += _end_memberships(connection, now)
        orphans = not_(exists().where(volunteer_lines.c.volunteer_id == volunteers.c.id))
        return gone + connection.execute(delete(volunteers).where(orphans)).rowcount


def _end_memberships(connection: Connection, now: datetime) -> int:
    over = or_(
        _since(VolunteerState.INVITED, now - INVITATIONS_OPEN),
        _since(VolunteerState.STOPPED, now - STOPPED_VOLUNTEERS_KEPT),
    )
    wanted = select(volunteer_lines, lines.c.name).join(
        lines, lines.c.id == volunteer_lines.c.line_id
    )
    ended = connection.execute(wanted.where(over).with_for_update(of=volunteer_lines)).all()
    for row in ended:
        this = and_(
            volunteer_lines.c.volunteer_id == row.volunteer_id,
            volunteer_lines.c.line_id == row.line_id,
        )
        leave_shifts(connection, row.volunteer_id, row.line_id)
        connection.execute(delete(volunteer_lines).where(this))
        if row.state == VolunteerState.INVITED.value:
            facts = {"volunteer": str(row.volunteer_id), "line": row.name}
            tell_coordinators(VOLUNTEER_UNANSWERED, facts, row.line_id, connection, now)
    return len(ended)


def _since(state: VolunteerState, moment: datetime) -> ColumnElement[bool]:
    return and_(volunteer_lines.c.state == state.value, volunteer_lines.c.state_at <= moment)
