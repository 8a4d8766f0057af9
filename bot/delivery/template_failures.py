"""What WhatsApp's refusals tell of a person's window and of our templates."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, or_, update

from bot.database.schema import people
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.whatsapp.content_templates import TemplateState, record_state

# What a refusal says of a template (bot.carrier.outcomes). Any other one: it cannot be used as it
# is, until the carrier says that it is approved.
_STATES = {63041: TemplateState.PAUSED, 63042: TemplateState.DISABLED}


def close_window(connection: Connection, lost: Row[Any]) -> None:
    """WhatsApp takes no words of our own to this person any more: by its clock their last text is a
    day old. One that they have sent since that try opens the window again."""
    tried_at = lost.sent_at or lost.created_at
    older = or_(people.c.wrote_at.is_(None), people.c.wrote_at <= tried_at)
    closed = update(people).where(people.c.id == lost.person_id, older).values(wrote_at=None)
    connection.execute(closed)


def mark_template_refused(
    connection: Connection, lost: Row[Any], code: int | None, meaning: str, now: datetime
) -> None:
    """WhatsApp refuses the template that a text was sent in: what needs it is offered no more."""
    state = _STATES.get(code or 0, TemplateState.REJECTED)
    record_state(lost.content_sid, state, meaning, connection, now)
    alarms.raise_alarm(connection, AlarmKind.TEMPLATE_MISSING, now, meaning)
