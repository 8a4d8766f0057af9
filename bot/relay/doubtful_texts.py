"""Texts of a relay that surely or perhaps did not arrive: whoever wrote one is told so, once. They
are asked to say it again, since nothing of it is kept."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from bot.database.schema import outbox
from bot.outbox.queue import Status
from bot.relay.relay_outbox import PASSED_ON, RelaySpeech, enqueue_for_relay, reader_of
from bot.relay.relay_rows import load_record
from flows.domain.relay import TEXT_LIFETIME
from flows.replies.relay_replies import RelayReplies

# What a text may end with that did not arrive, or of which nobody knows whether it did.
_LOST = (Status.EXPIRED, Status.FAILED, Status.UNDELIVERED)

# Looked back so far: as long as a text may wait, and for its last report.
_LOOK_BACK = TEXT_LIFETIME + timedelta(minutes=10)


def tell_of_doubtful_texts(connection: Connection, speech: RelaySpeech, now: datetime) -> None:
    """Tell the writers of what was lost in relays that are live still."""
    lost = select(outbox.c.id, outbox.c.relay_id, outbox.c.person_id).where(
        outbox.c.relay_id.is_not(None),
        outbox.c.status.in_(_LOST),
        outbox.c.created_at > now - _LOOK_BACK,
        outbox.c.dedupe_key.startswith(f"{PASSED_ON}:"),
    )
    for row in connection.execute(lost.order_by(outbox.c.id)).all():
        record = load_record(connection, row.relay_id)
        if record is None or not record.relay.connected:
            continue
        ends = (record.person, record.volunteer_person)
        writer = next((one for one in ends if one not in (None, row.person_id)), None)
        reader = reader_of(connection, speech, writer, record.language) if writer else None
        if row.person_id in ends and reader:
            words = RelayReplies(reader.line, reader.language, reader.numbers).may_be_lost()
            key = f"relay-lost:{row.id}"
            enqueue_for_relay(connection, speech.keys, record, reader.person, key, words, now)
