"""Answers missed texts: those that the carrier has and our webhook has not seen."""

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.carrier.types import Carrier, ReceivedMessage, person_number
from bot.conversation.inbox import Inbound, Inbox
from bot.database.database import Database
from bot.database.schema import inbound
from bot.delivery.restore_hold import release_after_catching_up
from bot.error_summary import summarize
from bot.monitoring import heartbeats
from bot.people.line_numbers import line_addresses
from flows.conversation.turn import Channel

log = logging.getLogger("handrail")

# The name of this job's heartbeat, which says when it last went well.
JOB_NAME = "catching up"

# The carrier's own retries end within the first. A text older than the second gets no answer, which
# would come out of the blue. But STOP and FORGET ME are carried out as far back as the third, for
# which the ids of texts are surely kept (bot.people.retention).
CARRIER_RETRY_PERIOD = timedelta(minutes=2)
MAX_ANSWER_AGE = timedelta(minutes=30)
MAX_LOOK_BACK = timedelta(days=1)


def answer_missed(
    database: Database, inbox: Inbox, carrier: Carrier, now: datetime
) -> Iterator[str]:
    """Answer the texts that were missed since this last went well, through the outbox. Texts that
    are too old for an answer only have their effects. Yields the carrier's id of each.

    Raises CarrierError; or, when all others have been processed, what `Inbox.receive` raised for
    one.
    """
    with database.reading() as connection:
        last = heartbeats.last_heartbeat(connection, JOB_NAME)
        restored = heartbeats.sending_held_since(connection)
    if last is None and restored:
        last = now - MAX_LOOK_BACK  # nobody knows until when this had gone well
    fresh = now - MAX_ANSWER_AGE
    since = max(min(now, last or now) - MAX_ANSWER_AGE, now - MAX_LOOK_BACK)
    failed: Exception | None = None
    for number in line_addresses(database, carrier):
        received = carrier.list_received(number, since)
        for text in _not_recorded(
            database, [one for one in received if one.at <= now - CARRIER_RETRY_PERIOD]
        ):
            try:
                taken = _process(inbox, text, now, with_reply=text.at >= fresh)
            except Exception as error:  # a text that fails must not hold up the others
                log.error("a missed text could not be taken: %s", summarize(error))
                failed = error
            else:
                if taken:
                    yield text.sid
    if failed:
        raise failed
    release_after_catching_up(database, now, CARRIER_RETRY_PERIOD)


def _process(inbox: Inbox, text: ReceivedMessage, now: datetime, *, with_reply: bool) -> bool:
    """Whether anything of a text was recorded. Of a machine's text, nothing ever is."""
    missed = Inbound(
        sid=text.sid,
        sender=person_number(text.sender),
        to=text.to,
        body=text.body,
        channel=Channel.of(text.to),
        attachment=text.attachment,
        at=text.at,
    )
    receipt = (
        inbox.receive(missed, now, later=True)
        if with_reply
        else inbox.apply_without_reply(missed, now)
    )
    return receipt.recorded


def _not_recorded(database: Database, received: Sequence[ReceivedMessage]) -> list[ReceivedMessage]:
    with database.reading() as connection:
        ours = select(inbound.c.sid).where(inbound.c.sid.in_([text.sid for text in received]))
        seen = set(connection.scalars(ours))
    return [text for text in received if text.sid not in seen]
