"""Chooses the templates of texts that WhatsApp takes in no other form, as they are about to go out.

The day in which any words go may have ended since a text was planned, or begun anew. A text whose
template is not approved waits: the carrier is asked again and again (bot.whatsapp.template_states),
and a text of the person opens the window. It ends when it is of use no more.
"""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, update

from bot.database.database import Database
from bot.database.schema import outbox
from bot.delivery.outbox_message import OutboxMessage
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.outbox import settlement
from bot.outbox.queue import ClaimedRow, Status
from bot.whatsapp.content_templates import sendable_template

log = logging.getLogger("handrail")

# How long until a text without a template is looked at again.
TEMPLATE_RETRY_DELAY = timedelta(minutes=10)


def choose_templates(
    database: Database, messages: Sequence[OutboxMessage], now: datetime
) -> list[OutboxMessage]:
    """These texts, each that needs one with its template; without those that have to wait."""
    if not any(message.needs_template(now) for message in messages):
        return list(messages)
    chosen: list[OutboxMessage] = []
    with database.transaction() as connection:
        for message in messages:
            if not message.needs_template(now):
                chosen.append(message)
            elif found := _with_template(connection, message):
                chosen.append(found)
            else:
                _hold(connection, message.row, now)
    return chosen


def _with_template(connection: Connection, message: OutboxMessage) -> OutboxMessage | None:
    row = message.row
    languages = (row.language, row.line_language)
    template = sendable_template(row.line, row.template_kind, languages, connection)
    if template is None:
        return None
    # A delivery report may come before the answer to the request, and tell of the template.
    this = update(outbox).where(outbox.c.id == row.id)
    connection.execute(this.values(content_sid=template.sid))
    return replace(message, template=template)


def _hold(connection: Connection, row: ClaimedRow, now: datetime) -> None:
    """Queue a text again for later, or end it where that is too late."""
    log.error("a text by WhatsApp waits: no template of its kind is approved")
    alarms.raise_alarm(connection, AlarmKind.TEMPLATE_MISSING, now, row.template_kind)
    later = now + TEMPLATE_RETRY_DELAY
    if later >= row.expires:
        settlement.finish_row(connection, row, Status.EXPIRED)
    else:
        settlement.requeue(connection, row, later, failed=False)
