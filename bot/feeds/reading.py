"""What reading a meeting list takes and gives, whatever its format."""

from collections import Counter
from dataclasses import dataclass, field

from flows.meetings import Meeting
from flows.places import Places


class FeedError(Exception):
    """A list that cannot be used; the message is a plain sentence for its operator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What is known of a list beforehand.

    `fellowship` (a code of flows.fellowships) and `zone` (IANA) are its own settings, "" if unset.
    `line_zone` and `country` (ISO 3166 alpha-2) are the line's, for meetings that tell neither.
    """

    places: Places
    fellowship: str = ""
    zone: str = ""
    line_zone: str = "America/New_York"
    country: str = "US"


@dataclass(slots=True)
class Reading:
    """The meetings of a list, and how many of its `rows` were skipped for which short reason.

    `notes` counts what was mended on the way, with nothing lost.
    """

    meetings: list[Meeting] = field(default_factory=list)
    rows: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)


REPEAT = "exact repeat"
