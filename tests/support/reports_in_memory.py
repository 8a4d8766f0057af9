"""Reports of wrong listings in memory, read and written."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from flows.conversation.turn import ReportListing
from flows.domain.listing_reports import ReportKind


@dataclass
class ReportsInMemory:
    """Who reported which meeting when, and what: flows.domain.listing_reports.ListingReports."""

    reports: list[tuple[str, int, ReportKind, date]] = field(default_factory=list)

    def since(self, meeting: int, day: date) -> Mapping[ReportKind, int]:
        return Counter(
            kind for _, reported, kind, on in self.reports if reported == meeting and on >= day
        )

    def record(self, who: str, report: ReportListing, today: date) -> None:
        recent = today - timedelta(days=30)
        if not any(
            (who, report.meeting) == (known, meeting) and on > recent
            for known, meeting, _, on in self.reports
        ):
            self.reports.append((who, report.meeting, report.kind, today))
