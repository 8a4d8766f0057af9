"""Carries out the rules of retention (bot.people.retention), in short transactions, so that any
number of workers may do it beside everything else."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, delete, exists, not_, or_, select, update

from bot.database.batches import row_batches
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import (
    call_turns,
    consents,
    inbound,
    line_counts,
    listing_reports,
    outbox,
    people,
    place_counts,
    relays,
    report_marks,
)
from bot.outbox.queue import Status
from bot.people.expired_conversations import clear_expired
from bot.people.retention import (
    CALLS_KEPT,
    LEDGER_KEPT,
    LINE_COUNTS_KEPT,
    LISTING_REPORTS_KEPT,
    MARKS_KEPT,
    PLACE_COUNTS_KEPT,
    RELAY_TEXTS_KEPT,
    RELAYS_KEPT,
    REPLIES_KEPT,
    REPORTS_KEPT,
    SIDS_KEPT,
    UNSENT_KEPT,
)
from bot.people.silent_people import forget_silent_people
from flows.domain.relay import APART

# Rows in a transaction: few enough that other writers do not wait long.
PURGE_BATCH_ROWS = 500


@dataclass(frozen=True, slots=True)
class Purge:
    """Rows to be deleted once they have expired, or columns of theirs to be cleared."""

    table: Table
    expired: Callable[[datetime], ColumnElement[bool]]
    cleared_values: dict[str, Any] | None = None

    def carry_out(self, database: Database, now: datetime) -> int:
        """Delete or clear the rows that have expired by now; how many there were."""
        (key,) = self.table.primary_key.columns
        over, done = self.expired(now), 0
        for rows in row_batches(database, select(key).where(over), PURGE_BATCH_ROWS):
            ids = [row[0] for row in rows]
            with database.transaction() as connection:
                # Rows that others have locked are left to them, or to the next time.
                free = select(key).where(key.in_(ids), over).with_for_update(skip_locked=True)
                these = key.in_(connection.scalars(free).all())
                if self.cleared_values is None:
                    done += connection.execute(delete(self.table).where(these)).rowcount
                else:
                    empty = update(self.table).where(these).values(self.cleared_values)
                    done += connection.execute(empty).rowcount
        return done


def _expired_consents(now: datetime) -> ColumnElement[bool]:
    """Ledger entries of people who have been forgotten, where all their entries are old. A last
    STOP stays: it holds if the person texts again."""
    others = consents.alias()
    same = and_(
        others.c.line_id == consents.c.line_id, others.c.phone_hash == consents.c.phone_hash
    )
    here = and_(
        people.c.line_id == consents.c.line_id, people.c.phone_hash == consents.c.phone_hash
    )
    said = others.c.event.in_(["opt_out", "opt_in"])
    superseded = exists().where(same, others.c.id > consents.c.id, said)
    return and_(
        consents.c.at <= now - LEDGER_KEPT,
        not_(exists().where(here)),
        not_(exists().where(same, others.c.at > now - LEDGER_KEPT)),
        or_(consents.c.event != "opt_out", superseded),
    )


PURGES = (
    Purge(
        inbound,
        lambda now: and_(inbound.c.received_at <= now - REPLIES_KEPT, inbound.c.replies != b""),
        {"replies": b""},
    ),
    Purge(inbound, lambda now: inbound.c.received_at <= now - SIDS_KEPT),
    Purge(
        outbox,
        lambda now: and_(
            outbox.c.message.is_not(None),
            or_(outbox.c.status >= Status.EXPIRED, outbox.c.expires_at <= now - UNSENT_KEPT),
        ),
        {"message": None},
    ),
    Purge(outbox, lambda now: outbox.c.expires_at <= now - REPORTS_KEPT),
    Purge(call_turns, lambda now: call_turns.c.at <= now - CALLS_KEPT),
    # They say who was in which talk.
    Purge(
        outbox,
        lambda now: and_(
            outbox.c.relay_id.is_not(None), outbox.c.expires_at <= now - RELAY_TEXTS_KEPT
        ),
    ),
    Purge(consents, _expired_consents),
    Purge(report_marks, lambda now: report_marks.c.day <= (now - MARKS_KEPT).date()),
    Purge(
        listing_reports,
        lambda now: listing_reports.c.day <= (now - LISTING_REPORTS_KEPT).date(),
    ),
    Purge(
        relays,
        lambda now: and_(
            relays.c.ended_at.is_not(None),
            relays.c.began_at <= now - APART,
            or_(relays.c.person_id.is_not(None), relays.c.volunteer_person_id.is_not(None)),
        ),
        {"person_id": None, "volunteer_person_id": None},
    ),
    Purge(relays, lambda now: relays.c.ended_at <= now - RELAYS_KEPT),
    Purge(line_counts, lambda now: line_counts.c.hour <= now - LINE_COUNTS_KEPT),
    Purge(place_counts, lambda now: place_counts.c.week <= (now - PLACE_COUNTS_KEPT).date()),
)


def apply_retention(database: Database, keys: Keys, days: int, now: datetime) -> int:
    """Delete or clear all that has been kept long enough, and forget people after so many `days`
    without a text; how many rows, conversations and people that were."""
    purged = sum(purge.carry_out(database, now) for purge in PURGES)
    purged += clear_expired(database, keys, now)
    purged += forget_silent_people(database, keys, timedelta(days=days), now)
    database.truncate_wal()
    return purged
