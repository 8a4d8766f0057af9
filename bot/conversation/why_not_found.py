"""Why somebody who texts a line gets a meeting, or does not: for operators who are asked.

The text is answered as it would be, and then the search behind the answer is looked at condition
by condition (flows.domain.verdicts). Nothing is stored.
"""

from dataclasses import dataclass, field

from sqlalchemy import Connection, or_, select

from bot.conversation.line_context import answer_text
from bot.database.schema import feed_lines, meetings
from bot.feeds.sync.store_meetings import row_to_meeting
from flows.conversation.states import MAX_LISTED_MEETINGS
from flows.conversation.turn import Context
from flows.domain.meetings import Meeting
from flows.domain.search import MEETINGS_PER_PAGE, Query, search_meetings
from flows.domain.verdicts import Listing, Verdict, verdicts

# More than any search of a line finds.
_ALL_HITS = 100_000


@dataclass(frozen=True, slots=True)
class SearchLookedAt:
    """What came of a text: what is answered, the search behind it (None where the line asks back),
    what each condition says of the meeting, and its place among all that is found, 0 for none."""

    text: str = field(repr=False)
    replies: tuple[str, ...] = field(repr=False)
    query: Query | None = None
    verdicts: tuple[Verdict, ...] = ()
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


def look_at_search(
    text: str, meeting: int, line: int, context: Context, connection: Connection
) -> SearchLookedAt | None:
    """What comes of a text to a line, and of a meeting in it; None if there is no such meeting.
    `context` is that of the line with this id."""
    known = listed_as(meeting, line, connection)
    if known is None:
        return None
    step = answer_text(text, context)
    if step.search_answer is None:
        return SearchLookedAt(text, step.replies)
    query = step.search_answer.query
    found = search_meetings(context.meetings, query, take=_ALL_HITS)
    rank = next((n for n, hit in enumerate(found.hits, 1) if hit.id == meeting), 0)
    judged = verdicts(known[0], query, found.radius_miles, known[1])
    return SearchLookedAt(text, step.replies, query, judged, rank)


def listed_as(meeting: int, line: int, connection: Connection) -> tuple[Meeting, Listing] | None:
    """A meeting as its list gives it, even where an operator hides it, and how it stands in the
    lists of a line; None if there is none with this id."""
    found = connection.execute(select(meetings).where(meetings.c.id == meeting)).mappings().first()
    if found is None:
        return None
    uses = feed_lines.c.line_id == line, feed_lines.c.feed_id == found["feed_id"]
    used = connection.scalar(select(feed_lines.c.line_id).where(*uses)) is not None
    same = or_(meetings.c.same_as == meeting, meetings.c.id == (found["same_as"] or meeting))
    hidden = select(meetings.c.id).where(same, meetings.c.hidden_until.is_not(None)).limit(1)
    listing = Listing(
        used,
        found["hidden_until"],
        connection.scalar(hidden) is not None,
        found["same_as"],
    )
    return row_to_meeting(dict(found), meeting), listing
