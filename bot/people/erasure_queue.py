"""Having the carrier forget: everything of a person who asked for it, and, where the operator wants
it, the words of every text once nobody needs them any more.

The first is a promise, so it waits in a table until it is kept. The second is a look at the
carrier's own list, again and again, so nothing is lost by a failure: what still has words is seen
next time.
"""

import logging
import random
import re
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from bot.carrier.types import Carrier, CarrierError
from bot.database.compiled_statements import insert_or_ignore
from bot.database.database import Database
from bot.database.schema import epoch_milliseconds, erasures
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.people.line_numbers import line_addresses

log = logging.getLogger("handrail")

# The ids that the carrier makes. Those of a chat or a test mean nothing to it.
_CARRIER_SID = re.compile(r"[SM]M[0-9a-f]{32}")

# So many people at once; so many minutes between two tries, twice as many each time; and after so
# many tries, some ten days of them, it is the operator's to do.
BATCH_ERASURES, MIN_RETRY_MINUTES, MAX_RETRY_MINUTES, MAX_ATTEMPTS = 20, 5, 360, 48

# The answer to a text follows it so closely.
ANSWER_MARGIN = timedelta(minutes=2)

# Words are needed by whoever catches up (bot.delivery.missed_messages) or finds out
# (bot.delivery.sender) for so long, and looked for so far back; so many texts a round; and after so
# many failures the round ends.
BODIES_NEEDED, REDACT_LOOK_BACK, REDACT_BATCH_TEXTS, MAX_REDACT_FAILURES = (
    timedelta(hours=2),
    timedelta(days=2),
    500,
    5,
)


def request_erasure(connection: Connection, sid: str, now: datetime) -> None:
    """Have everything between us and the writer, or receiver, of this text erased, up to it."""
    if _CARRIER_SID.fullmatch(sid):
        values = {"sid": sid, "due_at": epoch_milliseconds(now + ANSWER_MARGIN), "tries": 0}
        _INSERT_ERASURE.run(connection, values)


def erase_due(database: Database, carrier: Carrier, now: datetime) -> int:
    """Erase what is due; how many of it is done. Any number of workers may do this."""
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
    """The next few, each put off as if it failed: whoever dies over one has not lost it."""
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
    """Have the carrier delete the words of texts, theirs and ours, that are over and done with; how
    many. Raises CarrierDown.

    In no order: a text whose words the carrier will not delete must not hold up the others.
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
