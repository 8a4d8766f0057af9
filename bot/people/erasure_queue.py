"""Has the carrier erase what it stores: all texts of a person who asked to be forgotten and, where
the operator wants it, the words of every text once they are no longer needed.

The first was promised, so it waits in a table until it is done. The second goes over the carrier's
own list again and again, so a failure loses nothing: a text that still has words is seen next time.
"""

import logging
import random
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from bot.carrier.types import MESSAGE_SID, Carrier, CarrierError
from bot.database.compiled_statements import insert_or_ignore
from bot.database.database import Database
from bot.database.schema import epoch_milliseconds, erasures
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.people.line_numbers import line_addresses

log = logging.getLogger("handrail")

# Erasures in a round. The minutes between two tries double each time, from the least to the most.
# After so many tries, in about ten days, the operator must do it.
BATCH_ERASURES, MIN_RETRY_MINUTES, MAX_RETRY_MINUTES, MAX_ATTEMPTS = 20, 5, 360, 48

# The answer to a text is sent within this time after it.
ANSWER_MARGIN = timedelta(minutes=2)

# The words of texts are needed for BODIES_NEEDED, to answer missed texts (bot.delivery.
# missed_messages) and to settle unknown ones (bot.delivery.sender). A round looks REDACT_LOOK_BACK
# back, takes REDACT_BATCH_TEXTS texts at most, and ends after MAX_REDACT_FAILURES failures.
BODIES_NEEDED, REDACT_LOOK_BACK, REDACT_BATCH_TEXTS, MAX_REDACT_FAILURES = (
    timedelta(hours=2),
    timedelta(days=2),
    500,
    5,
)


def request_erasure(connection: Connection, sid: str, now: datetime) -> None:
    """Have all texts between us and the person of this text erased, up to and including it."""
    if MESSAGE_SID.fullmatch(sid):
        values = {"sid": sid, "due_at": epoch_milliseconds(now + ANSWER_MARGIN), "tries": 0}
        _INSERT_ERASURE.run(connection, values)


def erase_due(database: Database, carrier: Carrier, now: datetime) -> int:
    """Carry out the erasures that are due; how many succeeded. Any number of workers may do it."""
    done = 0
    for sid, tries in _claim_due(database, now):
        try:
            erased = carrier.erase(sid, ANSWER_MARGIN)
        except CarrierError:
            erased = False
        if tries >= MAX_ATTEMPTS and not erased:
            log.error("the carrier does not erase what belongs to the text %s: do it there", sid)
        if erased or tries >= MAX_ATTEMPTS:
            with database.transaction() as connection:
                connection.execute(delete(erasures).where(erasures.c.sid == sid))
                if not erased:
                    alarms.raise_alarm(connection, AlarmKind.ERASURE_FAILING, now)
        done += erased
    return done


def _claim_due(database: Database, now: datetime) -> list[tuple[str, int]]:
    """The next few and their tries, each already postponed as if it had failed: a worker that dies
    over one does not lose it."""
    due = select(erasures.c.sid, erasures.c.tries).where(erasures.c.due_at <= now)
    batch = due.order_by(erasures.c.due_at).limit(BATCH_ERASURES).with_for_update(skip_locked=True)
    with database.transaction() as connection:
        rows = connection.execute(batch).all()
        for sid, tries in rows:
            wait = timedelta(minutes=min(max(2**tries, MIN_RETRY_MINUTES), MAX_RETRY_MINUTES))
            later = {"due_at": now + wait, "tries": tries + 1}
            connection.execute(update(erasures).where(erasures.c.sid == sid).values(later))
    return [(sid, tries + 1) for sid, tries in rows]


def redact_old_texts(database: Database, carrier: Carrier, now: datetime) -> int:
    """Have the carrier delete the words of texts, people's and ours, that are no longer needed; how
    many. Raises CarrierError.

    The order is random, because a text whose words the carrier does not delete must not hold up the
    others.
    """
    done = failed = 0
    for number in line_addresses(database, carrier):
        worded = list(carrier.list_unredacted(number, now - REDACT_LOOK_BACK, now - BODIES_NEEDED))
        random.shuffle(worded)
        for sid in worded[:REDACT_BATCH_TEXTS]:
            try:
                carrier.redact(sid)
                done += 1
            except CarrierError as down:
                failed += 1
                if failed >= MAX_REDACT_FAILURES:
                    raise CarrierError(f"{done} redacted, then: {down}") from None
    return done


_INSERT_ERASURE = insert_or_ignore(erasures, "sid", "due_at", "tries")
