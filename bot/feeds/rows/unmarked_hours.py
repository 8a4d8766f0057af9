"""Which hours of a list may be of the morning or of the evening: "5:30" where others say "7:30 PM".

Whether "5:30" counts to 24, or lacks its am or pm, shows in the other rows of its list only. What
is read stays as it is; the webmaster and the operator are told.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.feeds.rows import clean_text
from bot.feeds.rows.feed_reading import FeedReading
from bot.feeds.rows.row_fields import FeedRow, first_value
from flows.domain.meetings import Meeting

UNMARKED = "an hour without am or pm"

# Digits alone. "7 h" and "7 Uhr" count to 24; "1930" has four of them.
_DIGITS = re.compile(r"\d{1,2}[:.]\d\d(?:[\d:.,;&/ \-–—]*)")
_MARK = re.compile(r"\d\s?[ap]\.?\s?(?:m\b|m?\.?$)", re.IGNORECASE)

# An hour from here on is of 24, and so is one below the first; 12:30 is read as half an hour past
# noon, which is right.
_FIRST_HOUR, _NOON_HOUR, _HOURS_OF_12 = 1, 12, 13


class HourMarks:
    """How the hours of a list are written, gathered row by row."""

    def __init__(self) -> None:
        self._halves = False  # some say am or pm
        self._of_24 = False  # some are 13:00 or later, or 0:30
        self._unmarked: list[tuple[Meeting, bool]] = []  # and whether it is like 05:30

    def note(self, row: FeedRow, meetings: Sequence[Meeting]) -> None:
        """Look at how a row that was read writes its hour."""
        kind = _kind(clean_text.line(first_value(row, "time", "start_time"), 120))
        if kind == "marked":
            self._halves = True
        elif kind and (minute := meetings[0].minute) is not None:
            hour = minute // 60
            if not _FIRST_HOUR <= hour < _HOURS_OF_12:
                self._of_24 = True
            elif hour < _NOON_HOUR:
                self._unmarked.append((meetings[0], kind == "zero"))

    def record(self, reading: FeedReading) -> None:
        """Count the hours that may be of either half of the day."""
        for meeting, zero in self._unmarked:
            # Lists that count to 24 write 07:00, and some 7:00.
            if not (zero and self._of_24) if self._halves else not (zero or self._of_24):
                hour, minutes = divmod(meeting.minute or 0, 60)
                reading.record_repair(meeting, UNMARKED, f"read as {hour}:{minutes:02} AM")


@lru_cache(maxsize=4096)
def _kind(text: str) -> str:
    """How an hour is written: "marked" with am or pm, "zero" like 07:00, "plain" like 7:00; "" in
    another way."""
    if _MARK.search(text):
        return "marked"
    if not _DIGITS.fullmatch(text):
        return ""
    return "zero" if text.startswith("0") else "plain"
