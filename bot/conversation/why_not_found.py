"""Why somebody who texts a line gets a meeting, or does not: for operators who are asked.

The text is answered as it would be, and then the search behind the answer is looked at condition
by condition (flows.domain.verdicts). Nothing is stored.
"""

from dataclasses import dataclass, field

from sqlalchemy import Connection, or_, select

from bot.conversation.line_context import answer_text
from bot.database.schema import meetings
from bot.feeds.sync.list_lines import lines_using
from bot.feeds.sync.store_meetings import row_to_meeting
from flows.conversation.states import MAX_LISTED_MEETINGS
from flows.conversation.turn import Context
from flows.domain.meetings import Meeting
from flows.domain.search import MEETINGS_PER_PAGE, Query, search_meetings
from flows.domain.verdicts import Listing, SearchVerdict, verdicts

# More than any search of a line finds.
_ALL_HITS = 100_000


@dataclass(frozen=True, slots=True)
class SearchLookedAt:
    """What came of a text: what is answered, the search behind it (None where the line asks back),
    what each condition says of the meeting, and its place among all that is found, 0 for none."""

    text: str = field(repr=False)
    replies: tuple[str, ...] = field(repr=False)
    query: Query | None = None
    verdicts: tuple[SearchVerdict, ...] = ()
    rank: int = 0

    @property
    def texts_until_shown(self) -> int:
        """How often MORE is texted until it is shown; -1 where no list reaches it."""
        if not 0 < self.rank <= MAX_LISTED_MEETINGS:
            return -1
        return (self.rank - 1) // MEETINGS_PER_PAGE


def text_asking(place: str, day: str = "", *, online: bool = False) -> str:
    """A text that asks for meetings at a place, on a day of the week ("sunday", "" for none)."""
    words = ("online meetings", day) if online else ("meeting", place, day)
    return " ".join(filter(None, (word.strip() for word in words)))


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """A meeting as its list gives it, even where an operator hides it; the list, and how the
    meeting stands there. `listing.used` is whether any line is looked at that uses the list."""

    meeting: Meeting
    feed: int
    listing: Listing


def find_listed_entry(
    meeting: int, connection: Connection, line: int | None = None
) -> ListedEntry | None:
    """The entry with this id, as it stands in the lists of a line; None if there is none."""
    found = connection.execute(select(meetings).where(meetings.c.id == meeting)).mappings().first()
    if found is None:
        return None
    root = found["same_as"] or meeting
    entries = or_(meetings.c.same_as == root, meetings.c.id == root)
    hidden = select(meetings.c.id).where(entries, meetings.c.hidden_until.is_not(None)).limit(1)
    listing = Listing(
        line is None or line in lines_using(connection, found["feed_id"]),
        found["hidden_until"],
        connection.scalar(hidden) is not None,
        found["same_as"],
    )
    return ListedEntry(row_to_meeting(dict(found), meeting), found["feed_id"], listing)


def look_at_search(text: str, entry: ListedEntry, context: Context) -> SearchLookedAt:
    """What comes of a text to a line, and of a meeting in it. `entry` and `context` are of that
    line."""
    step = answer_text(text, context)
    query = step.search_answer.query if step.search_answer else None
    if query is None or not (query.place or query.online):
        return SearchLookedAt(text, step.replies)
    found = search_meetings(context.meetings, query, take=_ALL_HITS)
    own = entry.meeting.id
    rank = next((n for n, hit in enumerate(found.hits, 1) if hit.id == own), 0)
    judged = verdicts(entry.meeting, query, found.radius_miles, entry.listing)
    return SearchLookedAt(text, step.replies, query, judged, rank)
