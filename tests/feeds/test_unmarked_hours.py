"""Hours that do not say whether they are of the morning: told with their rows, read as before."""

import pytest

from bot.feeds.rows.feed_reading import FeedProfile
from bot.feeds.rows.meeting_row import read_rows
from bot.feeds.rows.unmarked_hours import UNMARKED
from bot.places import gazetteer


def unmarked(*times: str) -> list[str]:
    """Of a list with these hours, those that may be of either half of the day, as they are read."""
    rows = [
        {"slug": str(at), "name": "Hope", "day": 1, "time": time, "location": "Hall"}
        for at, time in enumerate(times)
    ]
    reading = read_rows(rows, FeedProfile(places=gazetteer()))
    found = [issue for issue in reading.issues if issue.problem == UNMARKED]
    assert reading.repairs[UNMARKED] == len(found)
    return [f"{times[int(issue.row.split(',')[0])]} {issue.outcome}" for issue in found]


@pytest.mark.parametrize(
    ("times", "told"),
    [
        # Others of the list carry a half of the day: this one was forgotten.
        (("7:30 PM", "5:30", "8am"), ["5:30 read as 5:30 AM"]),
        (("7:30 p.m.", "05:30"), ["05:30 read as 5:30 AM"]),
        (("7:30 PM", "6.30"), ["6.30 read as 6:30 AM"]),
        (("19:30", "7:30 PM", "8:00"), ["8:00 read as 8:00 AM"]),
        # None does, and none is later than noon: all may be of the evening.
        (("7:30", "8:00"), ["7:30 read as 7:30 AM", "8:00 read as 8:00 AM"]),
        # They count to 24.
        (("07:30", "08:00"), []),
        (("7:30", "8:00", "19:00"), []),
        (("07:30:00", "19:00:00"), []),
        (("07:30", "19:30", "7:30 PM"), []),
        (("7 h 30", "8 h"), []),
        (("0730", "1930"), []),
        # There is nothing to doubt.
        (("7:30 PM", "noon", "midnight", "12:30", "12:00"), []),
        (("7:00 & 8:30 PM", "7-8 PM", "6:00-7:00 am"), []),
    ],
)
def test_an_hour_that_may_be_of_either_half_is_told(
    times: tuple[str, ...], told: list[str]
) -> None:
    """A first evening: "5:30" became 5:30 in the morning, and nothing said so."""
    assert unmarked(*times) == told
