"""What people who text a line get of one meeting, byte for byte: a row of a list, and its details.

They come from the same pure decisions as in a conversation, and nothing is stored.
"""

from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.conversation.line_context import answer_text, in_language
from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.time_zones import clock_zone, sure_zone
from flows.conversation.turn import Context
from flows.domain.listed_meeting import meeting_length
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.occurrence import next_start
from flows.domain.places import Place
from flows.domain.search import Hit, Query, Window
from flows.replies.search_replies import SearchReplies

# Every language understands a number as that row of a list.
_FIRST_ROW = "1"


def texts_about_meeting(meeting: Meeting, context: Context, language: str) -> tuple[str, ...]:
    """A list in which a meeting stands alone, and what the text "1" then gets; () for one that
    nobody gets. `context` is that of a line which uses its list."""
    context = in_language(context, language)
    listed = _list_of_one(meeting, context)
    if listed is None:
        return ()
    query, texts = listed.query, SearchReplies(context.line, language)
    shown = texts.lists.meeting_list(
        texts.lists.heading_online("") if query.online else texts.lists.heading_near(_HERE, ""),
        listed.hits,
        1,
        context.now,
        sure_zone(query.place, context),
        place=query.place,
        online=query.online,
        more=False,
    )
    step = answer_text(_FIRST_ROW, context, Conversation(listed))
    return shown, *step.replies


_HERE = Place("", "", "", 0.0, 0.0, "UTC")


def _list_of_one(meeting: Meeting, context: Context) -> Results | None:
    """A list with the next time of a meeting alone, asked for where its door is, or online."""
    if meeting.kind is MeetingKind.CLOSED or meeting.day is None or meeting.minute is None:
        return None
    after = context.now - meeting_length(meeting)
    start = next_start(meeting.day, meeting.minute, meeting.zone, meeting.rule, after)
    place = None
    if meeting.kind.has_door and meeting.lat is not None and meeting.lon is not None:
        place = Place("", "", context.line.country, meeting.lat, meeting.lon, meeting.zone)
    elif not meeting.joinable:
        return None
    else:
        start = start.astimezone(ZoneInfo(clock_zone(None, context)))
    window = Window(start, start + timedelta(minutes=1))
    hit = Hit(meeting.id, meeting.name, start, None, meeting.fellowship, meeting.rule)
    return Results(Query(window, place, online=place is None), (hit,), 1, more=False)


def language_order(first: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Languages, the line's own in front."""
    return (first, *(code for code in languages if code != first))
