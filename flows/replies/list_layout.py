"""How a list of meetings is cut, so that most lists of three are one segment.

Nothing is cut from a list that is one segment as it is. Of another list the least needed goes
first, step by step, until it is one; a list that no step makes one segment is two, and whole. The
name of a meeting is cut the least: the sign on the door says it.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from flows.domain.fellowships import short_name
from flows.replies.layout import MAX_NAME_SEPTETS, MIN_NAME_SEPTETS, REPLY_SEPTETS, fit_names
from flows.replies.shared_phrases import join_lines
from flows.text.gsm import septets, to_gsm
from flows.text.normalize import fold

ONE_SEGMENT_SEPTETS = 160

# A name that is cut to make a list one segment keeps so much of itself: before anything else is cut
# that people read, and after all of that.
_MIN_PLAIN_SEPTETS = 28
_MIN_READABLE_SEPTETS = 20
# A shorter name gains too little.
_MIN_ABBREVIATED_SEPTETS = 16

# "7 PM"; a clock of 24 hours keeps both halves.
_FULL_HOUR = re.compile(r":00(?= [AP]M\b)")


class ListRow(NamedTuple):
    """A meeting of a list. `day` is None where its hour says enough ("Started 5:30")."""

    number: int
    day: date | None
    hour: str
    name: str


class ListParts(NamedTuple):
    """What a list is made of: for each of its rows what stands before and after the name. Of the
    headings and the footers there are several, the fullest first; `note` may be ""."""

    headings: tuple[str, ...]
    starts: Sequence[str]
    names: Sequence[str]
    ends: Sequence[str]
    note: str
    footers: tuple[str, ...]

    def text(self) -> str:
        """The list, with the fullest heading and footer."""
        rows = map("".join, zip(self.starts, self.names, self.ends, strict=True))
        return join_lines(self.headings[0], *rows, self.note, self.footers[0])

    def room_for_names(self, max_septets: int) -> int:
        """The septets that are left for all names together."""
        # Septets add up, and a line break is one.
        around = (self.headings[0], *self.starts, *self.ends, self.note, self.footers[0])
        lines = len(self.names) + sum(map(bool, (self.headings[0], self.note, self.footers[0])))
        return max_septets - septets("".join(around)) - (lines - 1)


def shared_day(rows: Sequence[ListRow], today: date) -> date | None:
    """The day that all rows of a list are on, as far as they say one; None if there are several.
    What has started is on this day, whatever its date is."""
    days = {row.day for row in rows if row.day}
    if len(days) != 1 or (days != {today} and not all(row.day for row in rows)):
        return None
    return days.pop()


def lay_out(parts: ListParts) -> str:
    """The list in one segment if a step makes it one, else in two."""
    for cut, least in _steps(parts):
        room = cut.room_for_names(ONE_SEGMENT_SEPTETS)
        names = fit_names(room, cut.names, least)
        if septets("".join(names)) <= room:
            return cut._replace(names=names).text()
    return _in_two_segments(parts)


def _steps(parts: ListParts) -> Iterator[tuple[ListParts, int]]:
    """The list, each time with a little less, and how many septets a name keeps then."""
    yield parts, MAX_NAME_SEPTETS
    parts = parts._replace(headings=parts.headings[-1:])
    yield parts, MAX_NAME_SEPTETS
    parts = parts._replace(names=[abbreviate_name(name) for name in parts.names])
    yield parts, _MIN_PLAIN_SEPTETS
    parts = parts._replace(footers=parts.footers[-1:])
    yield parts, _MIN_PLAIN_SEPTETS
    parts = parts._replace(starts=[_FULL_HOUR.sub("", start) for start in parts.starts])
    yield parts, _MIN_READABLE_SEPTETS


def _in_two_segments(parts: ListParts) -> str:
    """The whole list. A note gives way before the names are too short to choose from."""
    if parts.room_for_names(REPLY_SEPTETS) < MIN_NAME_SEPTETS * len(parts.names):
        parts = parts._replace(note="")
    names = fit_names(parts.room_for_names(REPLY_SEPTETS), parts.names)
    return parts._replace(names=names).text()


# Al-Anon's lists put the number of a group in its world office before its name.
_REGISTRY_NUMBER = re.compile(r"^#?(?:\d{5,9}|\d{4}(?=.*\bAFG\b))[ -]+(?=[^\W\d])")

# As people who go there write them.
_ABBREVIATIONS = {
    "Group": "Grp",
    "Meeting": "Mtg",
    "Discussion": "Disc.",
    "Alcoholics Anonymous": "AA",
    "Narcotics Anonymous": "NA",
    "and": "&",
    "Sunday": "Sun",
    "Monday": "Mon",
    "Tuesday": "Tue",
    "Wednesday": "Wed",
    "Thursday": "Thu",
    "Friday": "Fri",
    "Saturday": "Sat",
}
_ABBREVIATED = re.compile(rf"\b(?:{'|'.join(_ABBREVIATIONS)})\b")


def list_name(name: str) -> str:
    """The name of a meeting as it stands in a list.

    >>> list_name("30662047 Fort Square AFG")
    'Fort Square AFG'
    """
    return _REGISTRY_NUMBER.sub("", to_gsm(name))


def without_bracketed(name: str, words: str) -> str:
    """A name without what it says in brackets, where these words stand behind it.

    >>> without_bracketed("Speaker Feast (1st Sunday only)", "1st Sun")
    'Speaker Feast'
    """
    said = rf"\s*[(\[][^()\[\]]*{re.escape(words)}[^()\[\]]*[)\]]"
    return re.sub(said, "", name, flags=re.IGNORECASE) or name


def abbreviate_name(name: str) -> str:
    """A name with the short forms that people write themselves; a short name stays.

    >>> abbreviate_name("Monday Night Women and Men Group")
    'Mon Night Women & Men Grp'
    """
    if septets(name) < _MIN_ABBREVIATED_SEPTETS:
        return name
    return _ABBREVIATED.sub(lambda found: _ABBREVIATIONS[found[0]], name)


def fellowship_label(name: str, fellowship: str) -> str:
    """What stands behind the name of a meeting of a fellowship, by its code: its short name, ""
    where that is not known, or the name has it already.

    >>> fellowship_label("Hope Group", "AL-ANON"), fellowship_label("NA Book Study", "NA")
    (', Al-Anon', '')
    """
    short = short_name(fellowship)
    return f", {short}" if short and f" {fold(short)} " not in f" {fold(name)} " else ""


def has_any(heading: str, names: Sequence[str]) -> bool:
    """Whether a heading has one of these words."""
    said = heading.lower()
    return any(
        name.lower() in said and re.search(rf"\b{re.escape(name)}\b", heading, re.IGNORECASE)
        for name in names
    )
