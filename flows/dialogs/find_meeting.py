"""Finding a meeting: from a place to a list, from a list to one meeting's details."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from flows.conversation.states import (
    MOST_SHOWN,
    AskPlace,
    ChoosePlace,
    Idle,
    OfferPlace,
    Results,
    State,
)
from flows.conversation.turn import Answer, Context, Intent, Step, Topic
from flows.domain.places import Place
from flows.domain.regions import REGIONS
from flows.domain.search import ENOUGH, Filters, Found, Hit, Query, Window, find, upcoming
from flows.domain.time_window import window
from flows.replies.search_replies import Texts
from flows.text.normalize import fold
from flows.understanding.place_resolver import Choices, Guess, Where, Whole
from flows.understanding.request_reader import Way
from flows.understanding.search_request import NOTHING, Wish

WEEK = timedelta(days=7)


def ask_place(wish: Wish, context: Context, texts: Texts) -> Step:
    """A wish for meetings without a place."""
    return _ask(AskPlace(wish=wish), texts.ask_place(), context)


def offer(place: Place, question: str, wish: Wish, context: Context) -> Step:
    """A place that may be meant: a question, since it was not said."""
    return _ask(OfferPlace(place, wish=wish), question, context)


def unknown_place(state: State, wish: Wish, context: Context, texts: Texts) -> Step:
    """No such place: says so, differently each time in a row, and waits for another."""
    misses = state.misses if isinstance(state, AskPlace | ChoosePlace | OfferPlace) else 0
    return _ask(AskPlace(misses + 1, wish=wish), texts.unknown_place(misses), context)


def at(where: Where | Guess, wish: Wish, context: Context, texts: Texts) -> Step:
    """What is known of where to look, turned into a list or into a question."""
    match where:
        case Place():
            return meetings_near(where, wish, context, texts)
        case Choices(places):
            return _ask(ChoosePlace(places, wish=wish), texts.choose_place(places), context)
        case Whole(name):
            return _ask(AskPlace(wish=wish), texts.which_town(name), context)
        case Guess(place):
            return offer(place, texts.did_you_mean(place), wish, context)


def chosen(state: ChoosePlace, number: int | None, text: str) -> Place | None:
    """The choice that an answer means, by its number or by its state's name alone."""
    if number is not None:
        return state.choices[number - 1] if 1 <= number <= len(state.choices) else None
    regions = REGIONS.get(fold(text), ())
    matching = [place for place in state.choices if (place.country, place.region) in regions]
    return matching[0] if len(matching) == 1 else None


def choose_again(state: ChoosePlace, context: Context, texts: Texts) -> Step:
    """A number that is not among the choices: the question once more."""
    return _ask(state, texts.choose_place(state.choices), context)


def query_of(wish: Wish, place: Place | None, context: Context) -> Query:
    """A wish as a question to the list of meetings."""
    zone = place.zone if place else context.line.zone
    filters = Filters(
        wish.types,
        wish.fellowship or context.line.fellowship,
        wish.way is Way.HYBRID,
    )
    span = window(wish.when, context.now, zone)
    return Query(span, place, wish.way is Way.ONLINE, filters, wish.nearest)


def meetings_near(place: Place | None, wish: Wish, context: Context, texts: Texts) -> Step:
    """The meetings wished for; failing that the next of their kind within a week, then others,
    then online ones. Without a place, online ones only."""
    asked = query_of(wish, place, context)
    for heading, attempt in _attempts(asked, wish, context, texts):
        found = find(context.meetings, attempt)
        if found.hits:
            step = _list(heading, attempt, found, context, texts, wish=wish)
            return replace(step, answer=Answer(asked, found.hits))
    reply = texts.nothing_at_all(place)
    return Step(Idle(), Intent.MEETING, (reply,), answer=Answer(asked, ()))


def _attempts(
    asked: Query, wish: Wish, context: Context, texts: Texts
) -> Iterator[tuple[str, Query]]:
    """What to look for, one after the other, each with the heading that says what it is."""
    place, span = asked.place, texts.span(wish.when)
    plain = Filters(fellowship=context.line.fellowship)
    online = asked.online or place is None

    def of_week(query: Query) -> Query:
        start = min(query.window.start, context.now + WEEK)
        if start == query.window.end:  # that time is over
            start = context.now
        end = max(query.window.end, start + WEEK, context.now + WEEK)
        return replace(query, window=Window(start, end))

    if place is None or online:
        yield texts.online(span), asked
        yield texts.online_later() if wish.when else texts.online(), of_week(asked)
        if asked.filters != plain:
            yield texts.online_without(), replace(asked, filters=plain)
            yield texts.online_without(), of_week(replace(asked, filters=plain))
        return
    yield texts.nearest(place) if asked.nearest else texts.near(place, span), asked
    yield texts.later(place), of_week(asked)
    for filters in (replace(asked.filters, types=frozenset(), hybrid=False), plain):
        if filters != asked.filters:
            others = replace(asked, filters=filters)
            yield texts.without(place), others
            yield texts.without(place), of_week(others)
    yield texts.online_instead(place), of_week(replace(asked, online=True))
    yield texts.online_instead(place), of_week(replace(asked, online=True, filters=plain))


def more(state: Results, context: Context, texts: Texts) -> Step:
    """The next page; past the last hour asked for it goes on to the rest of the week."""
    if len(state.hits) >= MOST_SHOWN:
        return Step(replace(state, misses=0), Intent.MEETING, (texts.long_enough(),))
    begin = max(state.query.window.start, upcoming(context.now).start)
    query = replace(state.query, window=Window(begin, state.query.window.end))
    rest = replace(query, window=Window(query.window.end, context.now + WEEK))
    for attempt in (query, rest):
        found = _unseen(attempt, state.hits, context)
        if found.hits:
            return _list(texts.more(), attempt, found, context, texts, state.hits, state.wish)
    state = replace(state, more=False, misses=0)
    return Step(state, Intent.MEETING, (texts.no_more(),), answer=Answer(rest, ()))


def _unseen(query: Query, seen: Sequence[Hit], context: Context) -> Found:
    """The next hits not shown yet. Told by what was shown: hours may pass between two texts."""
    if query.window.start >= query.window.end:
        return Found((), False)
    shown = {(hit.id, hit.start) for hit in seen}
    found = find(context.meetings, query, take=len(seen) + ENOUGH)
    hits = tuple(hit for hit in found.hits if (hit.id, hit.start) not in shown)
    return Found(hits[:ENOUGH], found.more or len(hits) > ENOUGH)


def later(state: Results, context: Context, texts: Texts) -> Step:
    """Those that begin after the last one shown, to the end of the week."""
    last = state.hits[-1].start + timedelta(minutes=1)
    query = replace(state.query, window=Window(last, max(last, context.now + WEEK)), nearest=False)
    return _moved(state, query, context, texts)


def earlier(state: Results, context: Context, texts: Texts) -> Step:
    """Those that begin before the first one shown last."""
    start = context.now - timedelta(minutes=15)
    first = state.hits[-state.page].start
    query = replace(state.query, window=Window(start, max(start, first)), nearest=False)
    return _moved(state, query, context, texts)


def _moved(state: Results, query: Query, context: Context, texts: Texts) -> Step:
    found = find(context.meetings, query)
    if not found.hits:
        return Step(replace(state, misses=0), Intent.MEETING, (texts.no_more(),))
    heading = texts.near(query.place) if query.place and not query.online else texts.online()
    return _list(heading, query, found, context, texts, wish=state.wish)


def again(state: Results, context: Context, texts: Texts) -> Step:
    """The last page once more."""
    query, hits = state.query, state.hits[-state.page :]
    reply = texts.meetings(
        texts.again(),
        hits,
        len(state.hits) - len(hits) + 1,
        context.now,
        _reader_zone(query, context),
        land=_land(query, context),
        online=query.online,
        more=state.more,
    )
    state = replace(state, misses=0, seen=0, reminded=0)
    return Step(state, Intent.MEETING, (reply,), answer=Answer(query, hits))


def details(state: Results, number: int, context: Context, texts: Texts) -> Step:
    """One meeting of the list in full; one that is over, as it will be next time."""
    query = state.query
    if not 1 <= number <= len(state.hits):
        return _ask(state, texts.no_such_number(len(state.hits)), context, Intent.DETAILS)
    hit = state.hits[number - 1]
    meeting = context.meetings.get([hit.id]).get(hit.id)
    if meeting is None:
        return _ask(replace(state, misses=0), texts.gone(), context, Intent.DETAILS)
    while hit.start + timedelta(minutes=meeting.minutes or 60) <= context.now:
        hit = hit._replace(start=hit.start + WEEK)  # by its own wall clock
    zone = _reader_zone(query, context)
    reply = texts.details(meeting, hit, context.now, zone, online=query.online)
    answer = Answer(query, (hit,))
    state = replace(state, misses=0, seen=number)
    return Step(state, Intent.DETAILS, (reply,), answer=answer, topic=Topic.ALL)


def _ask(state: State, reply: str, context: Context, intent: Intent = Intent.MEETING) -> Step:
    """A question, or a word on the way: about meetings, and without a list."""
    query = Query(upcoming(context.now), filters=Filters(fellowship=context.line.fellowship))
    if isinstance(state, Results):
        query = state.query
    topic = Topic.ALL if intent is Intent.DETAILS else ""
    return Step(state, intent, (reply,), answer=Answer(query, ()), topic=topic)


def _list(
    heading: str,
    query: Query,
    found: Found,
    context: Context,
    texts: Texts,
    shown: Sequence[Hit] = (),
    wish: Wish = NOTHING,
) -> Step:
    """An answer that shows `found` after what was `shown` before."""
    zone = _reader_zone(query, context)
    hits = found.hits
    if query.online:
        hits = tuple(hit._replace(start=hit.start.astimezone(ZoneInfo(zone))) for hit in hits)
    more = found.more or query.window.end < context.now + WEEK
    more = more and len(shown) + len(hits) < MOST_SHOWN
    land = _land(query, context)
    reply = texts.meetings(
        heading,
        hits,
        len(shown) + 1,
        context.now,
        zone,
        land=land,
        online=query.online,
        more=more,
    )
    state = Results(query, (*shown, *hits), len(hits), more, wish=wish)
    return Step(state, Intent.MEETING, (reply,), answer=Answer(query, hits))


def _reader_zone(query: Query, context: Context) -> str:
    """The zone the person reads times in: the place's, or else the line's."""
    return query.place.zone if query.place else context.line.zone


def _land(query: Query, context: Context) -> str:
    """The country searched: the place's, or else the line's."""
    return query.place.country if query.place else context.line.country
