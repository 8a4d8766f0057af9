"""What to look for in the list of meetings: first what was asked, then what comes closest to it.

A wish that cannot be met is given up alone, and the heading says which.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from flows.conversation.turn import Context
from flows.domain.meeting_types import by_importance
from flows.domain.named_days import dates_of, windows_of
from flows.domain.places import Place
from flows.domain.search import Filters, Query, Window
from flows.domain.time_window import STARTED_GRACE, WEEKDAYS, settled
from flows.replies.search_replies import SearchReplies
from flows.understanding.parsed_request import Attendance
from flows.understanding.search_request import SearchRequest

WEEK = timedelta(days=7)

# Of more kinds wished for at once not each is given up alone: every attempt is a search.
MAX_KINDS_DROPPED = 4

Attempts = Iterator[tuple[str, Query]]


def build_query(wanted: SearchRequest, place: Place | None, context: Context) -> Query:
    """What is wanted, as a query to the list of meetings."""
    zone, country = zone_and_country(place, context)
    without = wanted.without_fellowships
    own = context.line.fellowship
    filters = Filters(
        wanted.types,
        wanted.fellowship or ("" if own in without else own),
        wanted.way is Attendance.HYBRID,
        wanted.without_types,
        without,
    )
    windows = windows_of(wanted.when, context.now, zone, country)
    if wanted.without_days and not wanted.when:  # "any day but Sunday"
        start = context.now - STARTED_GRACE
        windows = (Window(start, start + WEEK),)
    return Query(
        Window(windows[0].start, windows[-1].end),
        place,
        wanted.way is Attendance.ONLINE,
        filters,
        wanted.nearest,
        wanted.latest,
        wanted.max_miles,
        wanted.beyond_miles,
        windows if len(windows) > 1 else (),
        frozenset((WEEKDAYS.index(day) + 1) % 7 for day in wanted.without_days),
    )


def search_attempts(
    asked: Query, wanted: SearchRequest, context: Context, texts: SearchReplies
) -> Attempts:
    """What to look for, one after the other, each with the heading that says what it is."""
    place, span = asked.place, asked_time(asked, wanted, context, texts)
    if place is None or asked.online:
        yield from _online(asked, wanted, span, context, texts)
        return
    yield from _as_asked(asked, place, span, context, texts)
    if asked.max_miles is not None or asked.beyond_miles:
        nearest = asked.max_miles is not None
        wider = replace(asked, max_miles=None, beyond_miles=0.0, nearest=nearest or asked.nearest)
        heading = texts.lists.heading_near(place, span)
        if asked.max_miles is not None:
            heading = texts.refining.heading_no_nearer(place, asked.max_miles)
        yield heading, wider
        yield heading, within_week(wider, context)
        asked = wider
    yield from _fewer_wishes(asked, place, wanted, context, texts)
    online = within_week(replace(asked, online=True, latest=False), context)
    yield texts.lists.heading_online_instead(place), online
    plain = replace(online, filters=_plain(asked, context))
    yield texts.lists.heading_online_instead(place), plain


def asked_time(asked: Query, wanted: SearchRequest, context: Context, texts: SearchReplies) -> str:
    """The time asked for, as a heading says it."""
    zone, country = zone_and_country(asked.place, context)
    when = settled(wanted.when, context.now, zone)
    dates = dict.fromkeys(dates_of(when, context.now, zone, country))
    return texts.lists.heading_time(when, tuple(dates))


def within_week(query: Query, context: Context) -> Query:
    """The same from then on within a week."""
    start = query.window.start
    if start == query.window.end:  # that time is over
        start = context.now
    end = max(query.window.end, start + WEEK, context.now + WEEK)
    return query.during(Window(start, end))


def zone_and_country(place: Place | None, context: Context) -> tuple[str, str]:
    """Of the place searched, else the line's own."""
    if place is None:
        return context.line.zone, context.line.country
    return place.zone, place.country


def _plain(asked: Query, context: Context) -> Filters:
    """Any meeting of the line, but for what is not wanted."""
    without = asked.filters.without_fellowships
    own = context.line.fellowship
    return replace(
        asked.filters, types=frozenset(), hybrid=False, fellowship="" if own in without else own
    )


def _as_asked(
    asked: Query, place: Place, span: str, context: Context, texts: SearchReplies
) -> Attempts:
    if asked.beyond_miles:
        heading = texts.refining.heading_farther(place)
    elif asked.nearest:
        heading = texts.lists.heading_nearest(place)
    elif asked.latest:
        heading = texts.refining.heading_latest(place, span)
    else:
        heading = texts.lists.heading_near(place, span)
    yield heading, asked
    later = texts.refining.heading_farther if asked.beyond_miles else texts.lists.heading_later
    yield later(place), within_week(replace(asked, latest=False), context)


def _online(
    asked: Query, wanted: SearchRequest, span: str, context: Context, texts: SearchReplies
) -> Attempts:
    lists, plain = texts.lists, _plain(asked, context)
    yield lists.heading_online(span), asked
    later = lists.heading_online_later() if wanted.when else lists.heading_online()
    yield later, within_week(asked, context)
    if asked.filters != plain:
        wishes = texts.refining.wishes(_ranked(asked.filters), wanted.fellowship)
        heading = texts.refining.heading_online_others(wishes)
        own = replace(asked.filters, types=frozenset(), hybrid=False)
        for filters in (own, plain):
            yield heading, replace(asked, filters=filters)
            yield heading, within_week(replace(asked, filters=filters), context)


def _fewer_wishes(
    asked: Query, place: Place, wanted: SearchRequest, context: Context, texts: SearchReplies
) -> Attempts:
    """The same with fewer wishes: near first where some are left, else online."""
    filters, told = asked.filters, texts.refining
    kinds, plain = _ranked(filters), _plain(asked, context)
    if filters == plain:
        return
    wishes = told.wishes(kinds, wanted.fellowship) or told.wishes((), filters.fellowship)
    for left, dropped in _without_one_kind(filters, bool(wanted.fellowship)):
        heading = told.heading_without(place, wishes, told.wishes(dropped, ""))
        yield heading, replace(asked, filters=left)
        yield heading, within_week(replace(asked, filters=left), context)
    online = within_week(replace(asked, online=True, latest=False), context)
    yield told.heading_online_for(place, wishes), online
    if wanted.fellowship and kinds:
        own = replace(online, filters=replace(filters, types=frozenset(), hybrid=False))
        yield told.heading_online_for(place, told.wishes((), wanted.fellowship)), own
    heading = told.heading_others(place, wishes)
    yield heading, replace(asked, filters=plain)
    yield heading, within_week(replace(asked, filters=plain), context)


def _ranked(filters: Filters) -> tuple[str, ...]:
    """The kinds wished for, the one first that people can do without least."""
    return by_importance(filters.types)


def _without_one_kind(
    filters: Filters, has_fellowship: bool
) -> Iterator[tuple[Filters, tuple[str, ...]]]:
    """The filters without one kind of several, the least important first; then with only the most
    important one; then with the fellowship alone. Beside each, what was given up."""
    kinds = _ranked(filters)
    if filters.hybrid and kinds:
        yield replace(filters, hybrid=False), ()
    filters = replace(filters, hybrid=False)
    if len(kinds) > 1:
        for kind in kinds[: -MAX_KINDS_DROPPED - 1 : -1]:
            yield replace(filters, types=filters.types - {kind}), (kind,)
    if len(kinds) > 2:
        yield replace(filters, types=frozenset(kinds[:1])), kinds[1:]
    if has_fellowship and kinds:
        yield replace(filters, types=frozenset()), kinds
