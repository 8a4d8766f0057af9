"""Answering what never reached us: texts that the carrier has and our webhook has not seen."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.addresses import addresses
from bot.carrier.client import Carrier, Received
from bot.db import Database
from bot.inbox import Inbound, Inbox
from bot.tables import inbound
from flows.turn import Channel

# The carrier itself is done with its own tries after the first of these; what is older than the
# second would be answered out of the blue.
TRYING = timedelta(minutes=2)
TOO_OLD = timedelta(minutes=30)


def catch_up(database: Database, inbox: Inbox, carrier: Carrier, now: datetime) -> int:
    """Answer the texts of the last minutes that were missed, by way of the outbox; how many.

    Raises CarrierDown, and what `Inbox.receive` does.
    """
    missed = 0
    for number in addresses(database, carrier):
        received = carrier.received(number, now - TOO_OLD)
        for text in _unseen(database, [one for one in received if one.at <= now - TRYING]):
            inbox.receive(
                Inbound(
                    sid=text.sid,
                    sender=text.sender,
                    to=text.to,
                    body=text.body,
                    channel=Channel.of(text.to),
                    pictures=text.pictures,
                ),
                now,
                later=True,
            )
            missed += 1
    return missed


def _unseen(database: Database, received: Sequence[Received]) -> list[Received]:
    with database.reading() as connection:
        ours = select(inbound.c.sid).where(inbound.c.sid.in_([text.sid for text in received]))
        seen = set(connection.scalars(ours))
    return [text for text in received if text.sid not in seen]
