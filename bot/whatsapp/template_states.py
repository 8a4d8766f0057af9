"""Asks the carrier which templates WhatsApp has approved, and keeps what it says."""

from datetime import datetime
from typing import Protocol

from sqlalchemy import select

from bot.carrier.types import CarrierError
from bot.database.database import Database
from bot.database.schema import content_templates
from bot.whatsapp.content_templates import TemplateState, record_state

# The carrier's error for a template that it does not have.
_NOT_FOUND_CODES = (404, 20404)


class TemplateRegister(Protocol):
    """Who knows the templates: bot.carrier.account_checks.CarrierAccount."""

    def template_approval(self, sid: str) -> tuple[str, str]:
        """A template's state, and why it was refused. Raises CarrierError."""
        ...


def refresh_states(database: Database, register: TemplateRegister, now: datetime) -> int:
    """Ask about every template; how many there are. Raises CarrierError for the first one that the
    carrier gives no answer about; what it said of the others is kept."""
    with database.reading() as connection:
        sids = list(connection.scalars(select(content_templates.c.content_sid).distinct()))
    for sid in sids:
        state, reason = _ask(register, sid)
        with database.transaction() as connection:
            record_state(sid, state, reason, connection, now)
    return len(sids)


def _ask(register: TemplateRegister, sid: str) -> tuple[TemplateState, str]:
    try:
        said, reason = register.template_approval(sid)
    except CarrierError as down:
        if down.code in _NOT_FOUND_CODES:
            return TemplateState.MISSING, ""
        raise
    known = [state.value for state in TemplateState]
    return (TemplateState(said) if said in known else TemplateState.UNKNOWN), reason
