"""What is known of a list before it is read, and what a reading gives, in any format."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.feeds.rows import zone_names
from bot.feeds.rows.feed_error import FeedError as FeedError
from bot.settings import names
from bot.settings.fault import Unfit
from flows.domain.meetings import Meeting
from flows.domain.places import Places


def checked_fellowship(text: str) -> str:
    """The code of a fellowship that an operator names, "" for "". Raises FeedError if unknown."""
    try:
        return names.fellowship(text)
    except Unfit as unfit:
        raise FeedError(f"No fellowship is known as {text}. {unfit.hint}".strip()) from None


def checked_zone(text: str) -> str:
    """The IANA zone that an operator names, "" for "". Raises FeedError if unknown.

    Abbreviations (CST) are understood here as they are in lists.
    """
    zone = zone_names.zone(text)
    if not text or zone:
        return zone
    try:
        return names.time_zone(text)
    except Unfit as unfit:
        rule = f"There is no time zone {text}: it must be one like America/Chicago."
        raise FeedError(f"{rule} {unfit.hint}".strip()) from None


def day_of_list(now: datetime, zone: str, line_zone: str) -> date:
    """Which day it is where a list is, by its own zone, or by that of its line."""
    return now.astimezone(ZoneInfo(zone or line_zone)).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedProfile:
    """What is known of a list beforehand.

    `fellowship` (a code of flows.domain.fellowships) and `zone` (IANA) are settings of the list, ""
    if unset. `line_zone` and `country` (ISO 3166 alpha-2) are settings of its line, for meetings
    without a zone or country. `today` tells what is over of "closed until March 1", None where that
    does not matter.
    """

    places: Places
    fellowship: str = ""
    zone: str = ""
    line_zone: str = "America/New_York"
    country: str = "US"
    today: date | None = None

    def read_at(self, now: datetime) -> "FeedProfile":
        """The same on the day that it is at a moment where the list is."""
        return replace(self, today=day_of_list(now, self.zone, self.line_zone))


@dataclass(slots=True)
class RowFindings:
    """What was found out about a row beside its meetings: what is wrong with its words, and the day
    on which they will mean something else."""

    flags: list[str] = field(default_factory=list)
    changes_on: date | None = None


@dataclass(frozen=True, slots=True, order=True)
class RowIssue:
    """Something about a row that the webmaster of its list may want to know.

    `problem` says what is odd, `outcome` what we made of it. `row` is its slug or id and its name,
    `link` its page, "" if the list does not say.
    """

    problem: str
    outcome: str
    row: str
    link: str = ""


# The field in which a format says why a row is left out, "" if it is not.
SKIP_REASON_FIELD = "left_out"


@dataclass(slots=True)
class FeedReading:
    """The meetings of a list, and what happened to its `rows`.

    `skipped` counts the rows left out by a short reason. `harmless_skips` are those of them that
    are no sign of damage: repeated rows, and rows not meant for us. `repairs` counts what was
    repaired, with nothing lost. `issues` has each skip and repair. `format` names the format.
    Where headings were guessed, `headings` says how, and `mapping` is the mapping that they make.
    `changes_on` is the first day on which the same list will mean something else, None for none.
    """

    meetings: list[Meeting] = field(default_factory=list)
    rows: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    harmless_skips: int = 0
    repairs: Counter[str] = field(default_factory=Counter)
    issues: list[RowIssue] = field(default_factory=list)
    format: str = ""
    changes_on: date | None = None
    headings: tuple[str, ...] = ()
    mapping: str = ""

    @property
    def unreadable(self) -> int:
        """How many rows made no sense."""
        return self.skipped.total() - self.harmless_skips

    def skip_row(self, row: str, reason: str, harmless: bool = False) -> None:
        """Count a row that is left out."""
        self.skipped[reason] += 1
        self.harmless_skips += harmless
        self.issues.append(RowIssue(reason, "left out", row))

    def record_findings(
        self, meeting: Meeting, findings: RowFindings, made: Mapping[str, str]
    ) -> None:
        """Count what was found out about the row of a meeting; `made` says what was made of it."""
        for flag in findings.flags:
            self.record_repair(meeting, flag, made[flag])
        if findings.changes_on:
            self.changes_on = min(self.changes_on or findings.changes_on, findings.changes_on)

    def record_repair(self, meeting: Meeting, repair: str, outcome: str) -> None:
        """Count a meeting that was repaired after all rows were read."""
        self.repairs[repair] += 1
        self.issues.append(RowIssue(repair, outcome, f"{meeting.source_id}, {meeting.name}"))
