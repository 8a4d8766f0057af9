"""What reading a meeting list takes and gives, whatever its format."""

from collections import Counter
from dataclasses import dataclass, field

from bot.feeds.rows import cell_values
from flows.domain import fellowships
from flows.domain.meetings import Meeting
from flows.domain.places import Places


class FeedError(Exception):
    """A list that cannot be used; the message is a plain sentence for its operator."""


def fellowship_called(text: str) -> str:
    """The code of a fellowship that an operator names, "" for "". Raises FeedError if unknown."""
    code = fellowships.read(text)
    if text and not code:
        raise FeedError(f"No fellowship is known as {text}.")
    return code or ""


def zone_called(text: str) -> str:
    """The IANA zone that an operator names, "" for "". Raises FeedError if unknown."""
    zone = cell_values.zone(text)
    if text and not zone:
        raise FeedError(f"There is no time zone {text}: it must be one like America/Chicago.")
    return zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What is known of a list beforehand.

    `fellowship` (a code of flows.domain.fellowships) and `zone` (IANA) are its own settings, "" if unset.
    `line_zone` and `country` (ISO 3166 alpha-2) are the line's, for meetings that tell neither.
    """

    places: Places
    fellowship: str = ""
    zone: str = ""
    line_zone: str = "America/New_York"
    country: str = "US"


@dataclass(frozen=True, slots=True, order=True)
class Oddity:
    """Something about a row that its list's webmaster may want to know.

    `what` is odd, `made` is what we made of it, `row` is its slug or id and its name.
    """

    what: str
    made: str
    row: str


# The field by which a format tells why a row is no meeting for us, "" if it is one.
LEFT_OUT = "left_out"


@dataclass(slots=True)
class Reading:
    """The meetings of a list, and how many of its `rows` were skipped for which short reason, and
    how many of those say nothing against it: they are repeated or not meant for us.

    `notes` counts what was mended on the way, with nothing lost. `odd` tells of each of both.
    `format` is the name of the list's format.
    """

    meetings: list[Meeting] = field(default_factory=list)
    rows: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    harmless: int = 0
    notes: Counter[str] = field(default_factory=Counter)
    odd: list[Oddity] = field(default_factory=list)
    format: str = ""

    @property
    def unreadable(self) -> int:
        """How many rows made no sense."""
        return self.skipped.total() - self.harmless

    def skip(self, row: str, reason: str, harmless: bool = False) -> None:
        """Count a row that is left out."""
        self.skipped[reason] += 1
        self.harmless += harmless
        self.odd.append(Oddity(reason, "left out", row))

    def mend(self, meeting: Meeting, note: str, made: str) -> None:
        """Count a meeting that was mended after all rows were read."""
        self.notes[note] += 1
        self.odd.append(Oddity(note, made, f"{meeting.source_id}, {meeting.name}"))
