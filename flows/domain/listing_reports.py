"""What people report of a wrong listing: of which kind and on which day, and nothing of who."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from flows.domain.intents import Topic


class ReportKind(StrEnum):
    """What was wrong. The values are stored. Their order is that of the numbers people choose."""

    NOBODY = "nobody"
    MOVED = "moved"
    TIME = "time"
    LINK = "link"
    OTHER = "other"


KIND_OF_TOPIC = {
    Topic.NOBODY: ReportKind.NOBODY,
    Topic.CLOSED: ReportKind.NOBODY,
    Topic.MOVED: ReportKind.MOVED,
    Topic.TIME: ReportKind.TIME,
    Topic.LINK: ReportKind.LINK,
}

# So many people, each counted once, within so many days, and whoever looks at the meeting is told.
REPORTS_TO_TELL = 2
REPORT_PERIOD = timedelta(days=14)


class ListingReports(Protocol):
    """The reports of all people; looked up only when a meeting is shown."""

    def since(self, meeting: int, day: date) -> Mapping[ReportKind, int]:
        """How many people reported what of a meeting, on that day or later."""
        ...


class _NoReports:
    def since(self, meeting: int, day: date) -> Mapping[ReportKind, int]:
        return {}


NO_REPORTS: ListingReports = _NoReports()


def told_kind(reports: ListingReports, meeting: int, today: date) -> ReportKind | None:
    """What people are told that others say of a meeting: what two said within two weeks; OTHER
    where each said something else; None where fewer reported anything."""
    return kind_of_counts(reports.since(meeting, today - REPORT_PERIOD))


def kind_of_counts(counts: Mapping[ReportKind, int]) -> ReportKind | None:
    """The same of the counts of the last two weeks."""
    if sum(counts.values()) < REPORTS_TO_TELL:
        return None
    kind = max(ReportKind, key=lambda one: counts.get(one, 0))
    return kind if counts.get(kind, 0) >= REPORTS_TO_TELL else ReportKind.OTHER
