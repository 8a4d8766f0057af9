"""What to look for in the list of meetings: first what was asked, then what comes closest to it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from flows.conversation.turn import Context
from flows.domain.places import Place
from flows.domain.search import Filters, Query, Window
from flows.domain.time_window import window_of
from flows.replies.meeting_list_replies import MeetingListReplies
from flows.understanding.parsed_request import Attendance
from flows.understanding.search_request import SearchRequest

WEEK = timedelta(days=7)


def build_query(wanted: SearchRequest, place: Place | None, context: Context) -> Query:
    """What is wanted, as a query to the list of meetings."""
    zone = place.zone if place else context.line.zone
    filters = Filters(
        wanted.types,
        wanted.fellowship or context.line.fellowship,
        wanted.way is Attendance.HYBRID,
    )
    span = window_of(wanted.when, context.now, zone)
    return Query(span, place, wanted.way is Attendance.ONLINE, filters, wanted.nearest)


def search_attempts(
    asked: Query, wanted: SearchRequest, context: Context, replies: MeetingListReplies
) -> Iterator[tuple[str, Query]]:
    """What to look for, one after the other, each with the heading that says what it is."""
    place, span = asked.place, replies.heading_time(wanted.when)
    plain = Filters(fellowship=context.line.fellowship)
    online = asked.online or place is None

    def within_week(query: Query) -> Query:
        start = min(query.window.start, context.now + WEEK)
        if start == query.window.end:  # that time is over
            start = context.now
        end = max(query.window.end, start + WEEK, context.now + WEEK)
        return replace(query, window=Window(start, end))

    if place is None or online:
        yield replies.heading_online(span), asked
        yield (
            replies.heading_online_later() if wanted.when else replies.heading_online(),
            within_week(asked),
        )
        if asked.filters != plain:
            yield replies.heading_online_other_kinds(), replace(asked, filters=plain)
            yield replies.heading_online_other_kinds(), within_week(replace(asked, filters=plain))
        return
    yield (
        replies.heading_nearest(place) if asked.nearest else replies.heading_near(place, span),
        asked,
    )
    yield replies.heading_later(place), within_week(asked)
    for filters in (replace(asked.filters, types=frozenset(), hybrid=False), plain):
        if filters != asked.filters:
            others = replace(asked, filters=filters)
            yield replies.heading_other_kinds(place), others
            yield replies.heading_other_kinds(place), within_week(others)
    yield replies.heading_online_instead(place), within_week(replace(asked, online=True))
    yield (
        replies.heading_online_instead(place),
        within_week(replace(asked, online=True, filters=plain)),
    )
