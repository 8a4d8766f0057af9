"""What reading a meeting list takes and gives, whatever its format."""

from collections import Counter
from dataclasses import dataclass, field

from bot.feeds.rows import cell_values
from flows.domain import fellowships
from flows.domain.meetings import Meeting
from flows.domain.places import Places


class FeedError(Exception):
    """A list that cannot be used; the message is a plain sentence for its operator."""


def checked_fellowship(text: str) -> str:
    """The code of a fellowship that an operator names, "" for "". Raises FeedError if unknown."""
    code = fellowships.fellowship_code(text)
    if text and not code:
        raise FeedError(f"No fellowship is known as {text}.")
    return code or ""


def checked_zone(text: str) -> str:
    """The IANA zone that an operator names, "" for "". Raises FeedError if unknown."""
    zone = cell_values.zone(text)
    if text and not zone:
        raise FeedError(f"There is no time zone {text}: it must be one like America/Chicago.")
    return zone


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedProfile:
    """What is known of a list beforehand.

    `fellowship` (a code of flows.domain.fellowships) and `zone` (IANA) are its own settings, "" if
    unset. `line_zone` and `country` (ISO 3166 alpha-2) are the line's, for meetings that tell
    neither.
    """

    places: Places
    fellowship: str = ""
    zone: str = ""
    line_zone: str = "America/New_York"
    country: str = "US"


@dataclass(frozen=True, slots=True, order=True)
class RowIssue:
    """Something about a row that its list's webmaster may want to know.

    `problem` is odd, `outcome` is what we made of it, `row` is its slug or id and its name.
    """

    problem: str
    outcome: str
    row: str


# The field by which a format tells why a row is no meeting for us, "" if it is one.
SKIP_REASON_FIELD = "left_out"


@dataclass(slots=True)
class FeedReading:
    """The meetings of a list, and how many of its `rows` were skipped for which short reason, and
    how many of those say nothing against it: they are repeated or not meant for us.

    `repairs` counts what was mended on the way, with nothing lost. `issues` tells of each of both.
    `format` is the name of the list's format.
    """

    meetings: list[Meeting] = field(default_factory=list)
    rows: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    harmless_skips: int = 0
    repairs: Counter[str] = field(default_factory=Counter)
    issues: list[RowIssue] = field(default_factory=list)
    format: str = ""

    @property
    def unreadable(self) -> int:
        """How many rows made no sense."""
        return self.skipped.total() - self.harmless_skips

    def skip_row(self, row: str, reason: str, harmless: bool = False) -> None:
        """Count a row that is left out."""
        self.skipped[reason] += 1
        self.harmless_skips += harmless
        self.issues.append(RowIssue(reason, "left out", row))

    def record_repair(self, meeting: Meeting, repair: str, outcome: str) -> None:
        """Count a meeting that was mended after all rows were read."""
        self.repairs[repair] += 1
        self.issues.append(RowIssue(repair, outcome, f"{meeting.source_id}, {meeting.name}"))
