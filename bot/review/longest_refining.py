"""The sentences about a search that was changed, with the longest contents they can have."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from flows.domain.fellowships import FELLOWSHIP_SITES
from flows.domain.places import Place
from flows.domain.time_window import ClockTime, Day, When
from flows.domain.written_dates import DateSpan, WrittenDate
from flows.replies.search_replies import SearchReplies


def longest_refine_replies(
    texts: SearchReplies, place: Place, now: datetime, as_list: Callable[..., str]
) -> Iterator[tuple[str, str]]:
    """Each of them. `as_list` writes a list under a heading, with a `note` below it."""
    told = texts.refining
    day = now.date() + timedelta(days=3)
    wishes = told.wishes(("XB", "W", "NB", "12X12"), "FAMILIES")
    when = When(dates=(DateSpan(WrittenDate(of_month=28)),), after=ClockTime(1439, True))
    span = texts.lists.heading_time(when, (day, day + timedelta(days=5)))
    for heading in (
        told.heading_latest(place, span),
        told.heading_latest(place),
        told.heading_part_unknown(texts.lists.heading_near(place, span)),
        told.heading_streets_unknown(texts.lists.heading_near(place, span)),
    ):
        for name in ("heading_latest", "heading_part_unknown", "heading_streets_unknown"):
            yield name, as_list(heading)
    yield from _more_headings(texts, place, span, wishes, as_list)
    yield "heading_nothing_earlier", as_list(told.heading_nothing_earlier(day, now.date()))
    yield "wishes", as_list(told.heading_without(place, wishes, wishes))
    yield "heading_without", as_list(told.heading_without(place, wishes, wishes))
    yield "heading_farther", as_list(told.heading_farther(place))
    yield from _by_length(texts, place, as_list)
    yield from _second_wishes(texts, place, as_list)
    yield "heading_no_nearer", as_list(told.heading_no_nearer(place, 149.9))
    heading = texts.lists.heading_near(place, span)
    yield "dates_differ", as_list(heading, note=told.dates_differ())
    yield "for_one_day", as_list(heading, note=told.for_one_day(Day.AFTER_TOMORROW))
    yield "for_other_place", as_list(heading, note=told.for_other_place(place, "women tomorrow"))
    own = told.own_list("CLUTTERERS", FELLOWSHIP_SITES["CLUTTERERS"])
    yield "own_list", as_list(told.heading_others(place, wishes), note=own)
    yield "ask_for_number", as_list(told.heading_online_others(wishes), note=told.ask_for_number())
    yield "online_now", as_list(texts.lists.heading_later(place), note=told.online_now())
    yield from _questions(texts)


def _questions(texts: SearchReplies) -> Iterator[tuple[str, str]]:
    told = texts.refining
    for question in (
        told.what_would_suit,
        told.which_day,
        told.none_farther,
        told.no_lengths,
        told.nothing_more_then,
        told.nothing_earlier,
        told.another_namesake,
        told.which_town_of_name,
    ):
        yield question.__name__, question()
    for misses in range(2):
        yield "help_with_place", told.help_with_place(misses)


def _more_headings(
    texts: SearchReplies, place: Place, span: str, wishes: str, as_list: Callable[..., str]
) -> Iterator[tuple[str, str]]:
    """Of names, of phone calls, and of what there is none of."""
    told = texts.refining
    yield "heading_online_for", as_list(told.heading_online_for(place, wishes))
    yield "heading_kin", as_list(told.heading_kin(place, wishes, "Recovery Dharma"))
    yield "heading_online_without", as_list(told.heading_online_without(wishes, wishes))
    yield "heading_others", as_list(told.heading_others(place, wishes))
    yield "heading_others", as_list(told.heading_others(place, wishes, span))
    yield "heading_online_others", as_list(told.heading_online_others(wishes))
    for heading in (texts.lists.heading_near(place, span), texts.lists.heading_later(place)):
        yield "heading_name_unknown", as_list(told.heading_name_unknown(heading))
    for building in ("", "Building of a very long name indeed"):
        yield "heading_by_name", as_list(told.heading_by_name(place, building))
    yield "heading_online", as_list(texts.lists.heading_online(span, by_phone=True))


def _by_length(
    texts: SearchReplies, place: Place, as_list: Callable[..., str]
) -> Iterator[tuple[str, str]]:
    told = texts.refining
    for longest in (True, False):
        for where in (place, None):
            heading = told.heading_by_length(where, longest=longest)
            said = as_list(heading, note=told.lengths([120, 120, 120]))
            yield from (("heading_by_length", said), ("lengths", said))


def _second_wishes(
    texts: SearchReplies, place: Place, as_list: Callable[..., str]
) -> Iterator[tuple[str, str]]:
    """The other of two kinds, and the last search again."""
    told = texts.refining
    wishes = told.wishes(("XB", "W", "NB", "12X12"), "FAMILIES")
    for code in ("LGBTQ", "NA", "12X12"):
        heading = texts.lists.heading_near(place)
        yield "for_alternative", as_list(heading, note=told.for_alternative(code))
    for opening in (told.list_gone, told.welcome_back):
        yield opening.__name__, texts.offer_again(place, wishes, opening())
