"""What pages show of a list that was looked at or compared, as JSON keeps it for a day."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from bot.feeds.sync.checked_list import CheckedList
from bot.feeds.sync.list_difference import DifferenceKind, ListDifference, meeting_words
from flows.domain.meetings import Meeting

# So many meetings and oddities stand on a page; all of them are in the file.
MAX_SHOWN_MEETINGS = 50
MAX_SAMPLES = 5
MAX_SHOWN_ODDITIES = 20
MAX_ODD_ROWS = 3


def shown_preview(checked: CheckedList) -> dict[str, Any]:
    """What a page shows of a list that is not taken on: what it holds, and what is odd."""
    reading = checked.reading
    odd = checked.report.oddities()
    return {
        "meetings": len(reading.meetings),
        "fellowships": Counter(one.fellowship for one in reading.meetings),
        "summary": [line for line in checked.report.summary if line not in reading.headings],
        "headings": list(reading.headings),
        "mapping": reading.mapping,
        "samples": [[one.name, meeting_words(one)] for one in _samples(reading.meetings)],
        "oddities": [
            {
                "problem": one.problem,
                "count": len(one.issues),
                "why": one.explanation.why,
                "mend": one.explanation.mend,
                "rows": [issue.row for issue in one.issues[:MAX_ODD_ROWS]],
            }
            for one in odd[:MAX_SHOWN_ODDITIES]
        ],
        "more_oddities": max(len(odd) - MAX_SHOWN_ODDITIES, 0),
    }


def _samples(meetings: Sequence[Meeting]) -> list[Meeting]:
    """The first meetings of different names: many lists begin with one group's whole week."""
    first: dict[str, Meeting] = {}
    for meeting in meetings:
        first.setdefault(meeting.name, meeting)
    return [*first.values()][:MAX_SAMPLES]


def shown_difference(found: ListDifference) -> dict[str, Any]:
    """What a page shows of a difference: counts, and the first meetings of each kind."""
    return {
        "reason": found.reason,
        "stored": found.stored,
        "found": found.found,
        "unchanged": found.unchanged,
        "minor": found.minor,
        "counts": found.counts,
        "shown": {
            kind.value: [
                [one.name, one.before, one.after] for one in found.first(kind, MAX_SHOWN_MEETINGS)
            ]
            for kind in DifferenceKind
        },
    }
