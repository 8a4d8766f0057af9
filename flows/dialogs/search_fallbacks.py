"""What to look for in the list of meetings: first what was asked, then what comes closest to it.

A wish that cannot be met is given up alone, and the heading says which.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from flows.conversation.time_zones import clock_zone
from flows.conversation.turn import Context
from flows.domain.fellowships import KIN_FELLOWSHIPS
from flows.domain.meeting_types import BY_PHONE, NAMED_KINDS, by_importance
from flows.domain.named_days import dates_of, windows_of
from flows.domain.places import Place
from flows.domain.search import Filters, Query, Window
from flows.domain.time_window import STARTED_GRACE, WEEKDAYS, When, settled
from flows.replies.search_replies import SearchReplies
from flows.understanding.parsed_request import Attendance
from flows.understanding.search_request import SearchRequest

WEEK = timedelta(days=7)

# Of more kinds wished for at once not each is given up alone: every attempt is a search.
MAX_KINDS_DROPPED = 4

# Wishes that stand among the kinds, though no list has a code for them.
NAMED_CODES = frozenset(NAMED_KINDS)
UNCODED_KINDS = NAMED_CODES | {BY_PHONE}

Attempts = Iterator[tuple[str, Query]]


def build_query(wanted: SearchRequest, place: Place | None, context: Context) -> Query:
    """What is wanted, as a query to the list of meetings."""
    zone, country = zone_and_country(place, context)
    without = wanted.without_fellowships
    own = context.line.fellowship
    filters = Filters(
        wanted.types - UNCODED_KINDS,
        wanted.fellowship or ("" if own in without else own),
        wanted.way is Attendance.HYBRID,
        wanted.without_types,
        without,
        BY_PHONE in wanted.types,
    )
    windows = windows_of(wanted.when, context.now, zone, country)
    if (wanted.without_days or wanted.without_dates) and not wanted.when:  # "any day but Sunday"
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
        _days_without(wanted, context, zone, country),
        _name_words(wanted.types),
    )


def _days_without(
    wanted: SearchRequest, context: Context, zone: str, country: str
) -> frozenset[int]:
    """The days of the week that are not wanted, of which 0 is Sunday; of dates, those in the coming
    week."""
    days = {(WEEKDAYS.index(day) + 1) % 7 for day in wanted.without_days}
    if wanted.without_dates:
        today = context.now.astimezone(ZoneInfo(zone)).date()
        unwanted = dates_of(When(dates=wanted.without_dates), context.now, zone, country)
        days.update(one.isoweekday() % 7 for one in unwanted if one - today < WEEK)
    return frozenset(days)


def _name_words(kinds: AbstractSet[str]) -> frozenset[str]:
    """The words by which meetings are found of kinds that no list has a code for."""
    return frozenset(word for kind in kinds & NAMED_CODES for word in NAMED_KINDS[kind][1])


def _of_kinds(asked: Query, kinds: Sequence[str]) -> Query:
    """The same for other kinds."""
    codes = frozenset(kinds) - UNCODED_KINDS
    filters = replace(asked.filters, types=codes, hybrid=False, by_phone=BY_PHONE in kinds)
    return replace(asked, filters=filters, name_words=_name_words(frozenset(kinds)))


def search_attempts(
    asked: Query, wanted: SearchRequest, context: Context, texts: SearchReplies
) -> Attempts:
    """What to look for, one after the other, each with the heading that says what it is."""
    place, span = asked.place, asked_time(asked, wanted, context, texts)
    if place is None or asked.online:
        yield from _online(asked, wanted, span, context, texts)
        return
    yield from _as_asked(asked, place, wanted, span, context, texts)
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
    yield texts.lists.heading_online_instead(place), _any_kind(online, context)


def asked_time(asked: Query, wanted: SearchRequest, context: Context, texts: SearchReplies) -> str:
    """The time, the fellowship and the kinds asked for, as a heading says them."""
    time = _time_alone(asked, wanted, context, texts)
    own = wanted.fellowship if asked.filters.fellowship == wanted.fellowship else ""
    # That they are joined by phone is what such a heading begins with.
    kinds = by_importance(wanted.types - {BY_PHONE} if asked.online else wanted.types)
    wishes = texts.refining.wishes(kinds, own)
    return ", ".join(filter(None, (time, wishes)))


def _time_alone(asked: Query, wanted: SearchRequest, context: Context, texts: SearchReplies) -> str:
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
    """Of the place searched, else the person's own clock and the line's country."""
    return clock_zone(place, context), place.country if place else context.line.country


def _any_kind(asked: Query, context: Context) -> Query:
    """The same for any meeting of the line, but for what is not wanted."""
    without, own = asked.filters.without_fellowships, context.line.fellowship
    plain = _of_kinds(asked, ())
    filters = replace(plain.filters, fellowship="" if own in without else own)
    return replace(plain, filters=filters)


def _as_asked(
    asked: Query,
    place: Place,
    wanted: SearchRequest,
    span: str,
    context: Context,
    texts: SearchReplies,
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
    wishes = texts.refining.wishes(by_importance(wanted.types), wanted.fellowship)
    later = texts.lists.heading_later(place, wishes)
    if asked.beyond_miles:
        later = texts.refining.heading_farther(place)
    yield later, within_week(replace(asked, latest=False), context)


def _online(
    asked: Query, wanted: SearchRequest, span: str, context: Context, texts: SearchReplies
) -> Attempts:
    lists, plain = texts.lists, _any_kind(asked, context)
    by_phone = asked.filters.by_phone
    yield lists.heading_online(span, by_phone=by_phone), asked
    later = lists.heading_online_later() if wanted.when else lists.heading_online(by_phone=by_phone)
    yield later, within_week(asked, context)
    if asked != plain:
        wishes = texts.refining.wishes(by_importance(wanted.types), wanted.fellowship)
        heading = texts.refining.heading_online_others(wishes)
        kinds = by_importance(wanted.types)
        for left, dropped in _without_one_kind(kinds, bool(wanted.fellowship)):
            without = texts.refining.heading_online_without(
                wishes, texts.refining.wishes(dropped, "")
            )
            yield without, within_week(_of_kinds(asked, left), context)
        for fewer in (_of_kinds(asked, ()), plain):
            yield heading, fewer
            yield heading, within_week(fewer, context)


def _fewer_wishes(
    asked: Query, place: Place, wanted: SearchRequest, context: Context, texts: SearchReplies
) -> Attempts:
    """The same with fewer wishes: near first where some are left, else online."""
    told, kinds = texts.refining, by_importance(wanted.types)
    plain = _any_kind(asked, context)
    if asked == plain:
        return
    wishes = told.wishes(kinds, wanted.fellowship) or told.wishes((), asked.filters.fellowship)
    for left, dropped in _without_one_kind(kinds, bool(wanted.fellowship)):
        heading = told.heading_without(place, wishes, told.wishes(dropped, ""))
        yield heading, _of_kinds(asked, left)
        yield heading, within_week(_of_kinds(asked, left), context)
    online = within_week(replace(asked, online=True, latest=False), context)
    yield told.heading_online_for(place, wishes), online
    if wanted.fellowship and kinds:
        own = told.wishes((), wanted.fellowship)
        yield told.heading_online_for(place, own), _of_kinds(online, ())
    kins = KIN_FELLOWSHIPS.get(wanted.fellowship, ())
    for kin in kins:
        other = replace(plain, filters=replace(plain.filters, fellowship=kin))
        yield told.heading_kin(place, wishes, told.wishes((), kin)), within_week(other, context)
    time = _time_alone(asked, wanted, context, texts)
    yield told.heading_others(place, wishes, time), plain
    yield told.heading_others(place, wishes), within_week(plain, context)


def _without_one_kind(
    kinds: Sequence[str], has_fellowship: bool
) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """The kinds without one of several, the least important first; then only the most important
    one; then, with a fellowship, none. Beside each, what was given up."""
    if len(kinds) > 1:
        for dropped in kinds[: -MAX_KINDS_DROPPED - 1 : -1]:
            yield [kind for kind in kinds if kind != dropped], (dropped,)
    if len(kinds) > 2:
        yield kinds[:1], kinds[1:]
    if has_fellowship and kinds:
        yield (), kinds
