"""What people report of wrong listings, in the database: counts by meeting, kind and day.

Whoever reports the same meeting again within 30 days counts once. A hash tells it, of their number
with the meeting and the day; there is no other trace of who reported.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date, timedelta

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.database.encryption import Keys
from bot.database.schema import listing_reports, meetings, report_marks
from bot.people.retention import MARKS_KEPT
from flows.conversation.turn import ReportListing
from flows.domain.listing_reports import REPORT_PERIOD, ReportKind, kind_of_counts


class StoredReports:
    """The reports of all people, seen through one reading of the database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def since(self, meeting: int, day: date) -> Mapping[ReportKind, int]:
        """As flows.domain.listing_reports.ListingReports says."""
        table = listing_reports.c
        counted = select(table.kind, func.sum(table.count)).group_by(table.kind)
        found = self._connection.execute(
            counted.where(table.meeting_id == meeting, table.day >= day)
        )
        return Counter({ReportKind(kind): int(count) for kind, count in found})


def kinds_reported(
    connection: Connection, meetings_looked_at: Collection[int], today: date
) -> dict[int, ReportKind]:
    """What people are told of these meetings that others say (flows.domain.listing_reports), by the
    ids of those of which they are told anything."""
    table = listing_reports.c
    counted = select(table.meeting_id, table.kind, func.sum(table.count)).where(
        table.meeting_id.in_(meetings_looked_at), table.day >= today - REPORT_PERIOD
    )
    counts: dict[int, Counter[ReportKind]] = {}
    for meeting, kind, count in connection.execute(counted.group_by(table.meeting_id, table.kind)):
        counts.setdefault(meeting, Counter())[ReportKind(kind)] = int(count)
    kinds = {meeting: kind_of_counts(each) for meeting, each in counts.items()}
    return {meeting: kind for meeting, kind in kinds.items() if kind}


def count_report(
    report: ReportListing, phone: str, keys: Keys, connection: Connection, today: date
) -> None:
    """Count a report of the person with this number, unless they reported the meeting within 30
    days, or it has left its list. `today` is the day of their line."""
    # A meeting whose list is removing it at this moment is as good as gone: nobody waits for that.
    listed = select(meetings.c.id).where(meetings.c.id == report.meeting)
    held = listed.with_for_update(read=True, key_share=True, skip_locked=True)
    if connection.scalar(held) is None:
        return
    number = phone.removeprefix("whatsapp:")
    days = [today - timedelta(days=ago) for ago in range(MARKS_KEPT.days)]
    marks = [mark for day in days for mark in keys.marks(number, f"{report.meeting} {day}")]
    known = select(report_marks.c.mark).where(report_marks.c.mark.in_(marks)).limit(1)
    if connection.scalar(known) is not None:
        return
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    mark = insert(report_marks).values(mark=marks[0], day=today).on_conflict_do_nothing()
    if connection.execute(mark).rowcount:  # else they have just sent the same
        counted = insert(listing_reports).values(
            meeting_id=report.meeting, kind=report.kind.value, day=today, count=1
        )
        connection.execute(
            counted.on_conflict_do_update(
                index_elements=["meeting_id", "kind", "day"],
                set_={"count": listing_reports.c.count + 1},
            )
        )
