"""Answering what never reached us: texts that the carrier has and our webhook has not seen."""

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.carrier.types import Carrier, Received
from bot.conversation.inbox import Inbound, Inbox
from bot.database.database import Database
from bot.database.schema import inbound
from bot.error_summary import summarize
from bot.monitoring import heartbeats
from bot.people.line_numbers import addresses
from flows.conversation.turn import Channel

log = logging.getLogger("handrail")

# What this is called among a worker's ticks, which know when it last went well.
NAME = "catching up"

# The carrier itself is done with its own tries after the first of these; what is older than the
# second would be answered out of the blue. Who asked for STOP or to be forgotten during a longer
# outage is heeded all the same, for as long as ids are surely known (bot.people.retention).
TRYING = timedelta(minutes=2)
TOO_OLD = timedelta(minutes=30)
LONGEST = timedelta(days=1)


def catch_up(database: Database, inbox: Inbox, carrier: Carrier, now: datetime) -> Iterator[str]:
    """Answer the texts that were missed since this last went well, by way of the outbox; those that
    are too old only have their wish. Yields the id of each.

    Raises CarrierDown; or, when all others have been taken, what `Inbox.receive` raised for one.
    """
    with database.reading() as connection:
        last = heartbeats.last(connection, NAME)
    fresh = now - TOO_OLD
    since = max(min(now, last or now) - TOO_OLD, now - LONGEST)
    failed: Exception | None = None
    for number in addresses(database, carrier):
        received = carrier.received(number, since)
        for text in _unseen(database, [one for one in received if one.at <= now - TRYING]):
            try:
                taken = _take(inbox, text, now, answered=text.at >= fresh)
            except Exception as error:  # one that breaks us must not hold up the others
                log.error("a missed text could not be taken: %s", summarize(error))
                failed = error
            else:
                if taken:
                    yield text.sid
    if failed:
        raise failed


def _take(inbox: Inbox, text: Received, now: datetime, *, answered: bool) -> bool:
    """Whether anything of a text was recorded: of what a machine sends, nothing ever is."""
    missed = Inbound(
        sid=text.sid,
        sender=text.sender,
        to=text.to,
        body=text.body,
        channel=Channel.of(text.to),
        pictures=text.pictures,
        at=text.at,
    )
    receipt = inbox.receive(missed, now, later=True) if answered else inbox.heed(missed, now)
    return receipt.kept


def _unseen(database: Database, received: Sequence[Received]) -> list[Received]:
    with database.reading() as connection:
        ours = select(inbound.c.sid).where(inbound.c.sid.in_([text.sid for text in received]))
        seen = set(connection.scalars(ours))
    return [text for text in received if text.sid not in seen]
