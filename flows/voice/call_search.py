"""Meetings by phone: where, which place is meant, and what is read aloud."""

from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskPlace
from flows.conversation.turn import Text
from flows.dialogs.named_places import names_in, possible_places
from flows.dialogs.search_fallbacks import build_query, within_week
from flows.domain.places import Place
from flows.domain.search import Query, search_meetings
from flows.replies.call_text_replies import CallTextReplies
from flows.replies.voice_replies import VoiceReplies
from flows.understanding.place_finder import FoundPlace, find_place
from flows.understanding.place_resolver import (
    CityOfPart,
    PlaceChoices,
    WholeRegion,
    resolve_place,
)
from flows.understanding.place_spelling import PlaceGuess
from flows.understanding.search_request import ANY_MEETING, SearchRequest
from flows.voice.call import Call, CallStep, Spoken, Stage, TextMeetings
from flows.voice.speaker import Speaker

# A place that the carrier is less sure of than this is asked about before it is searched.
MIN_CONFIDENCE = 0.6

# Nobody keeps more places in mind, and the keys 1 to 3 choose.
MAX_SPOKEN_CHOICES = 3


def ask_for_town(call: Call, voice: Speaker, *before: str) -> CallStep:
    """Key 1 of the menu: where."""
    if voice.context.down:
        said = voice.replies
        menu = replace(call, stage=Stage.MENU)
        return voice.ask(menu, said.lookup_down(), said.text_us(), said.human())
    return voice.ask(replace(call, stage=Stage.WHERE, choices=(), hits=()), *before)


def search_by_words(call: Call, words: Spoken, voice: Speaker) -> CallStep | None:
    """The meetings near a place that was said; None where none was."""
    known, understood = voice.context.known, words.understood
    text = Text(understood)
    candidates = possible_places(Conversation(AskPlace()), text, names_in(text), known)
    where = find_place(candidates)
    if where is None:
        return None
    if voice.context.down:
        return ask_for_town(call, voice)
    wanted = (call.wanted if call.choices else ANY_MEETING).refined_by(understood.request)
    return _look_near(call, where, wanted, voice, sure=words.confidence >= MIN_CONFIDENCE)


def search_by_code(call: Call, code: str, voice: Speaker) -> CallStep:
    """The meetings near a postal code that was keyed in."""
    if voice.context.down:
        return ask_for_town(call, voice)
    known = voice.context.known
    where = resolve_place(code, known.places, known.home)
    if not isinstance(where, Place) or not where.code:
        return miss_place(call, voice)
    return list_near(call, where, ANY_MEETING, voice)


def miss_place(call: Call, voice: Speaker) -> CallStep:
    """No such place: the question again. `misses` is counted by the caller."""
    return ask_for_town(call, voice, voice.replies.place_not_found())


def choose(call: Call, number: int, voice: Speaker) -> CallStep | None:
    """One of the places to choose from; None where there is no such."""
    if not 1 <= number <= len(call.choices):
        return None
    return list_near(call, call.choices[number - 1], call.wanted, voice)


def _look_near(
    call: Call, where: FoundPlace, wanted: SearchRequest, voice: Speaker, *, sure: bool
) -> CallStep:
    match where:
        case CityOfPart(city):
            return _look_near(call, city, wanted, voice, sure=sure)
        case Place() if sure:
            return list_near(call, where, wanted, voice)
        case Place() as place:
            return _which(call, (place,), wanted, voice)
        case PlaceGuess(place):
            return _which(call, (place,), wanted, voice)
        case PlaceChoices(places):
            return _which(call, places[:MAX_SPOKEN_CHOICES], wanted, voice)
        case WholeRegion(name):
            return ask_for_town(call, voice, voice.replies.ask_town_in(name))


def _which(
    call: Call, places: tuple[Place, ...], wanted: SearchRequest, voice: Speaker
) -> CallStep:
    return voice.ask(replace(call, stage=Stage.WHICH_PLACE, choices=places, wanted=wanted))


def list_near(call: Call, place: Place, wanted: SearchRequest, voice: Speaker) -> CallStep:
    """The first meetings near a place: at the time asked for, else within a week, else online."""
    known = voice.context.known
    asked = build_query(wanted, place, known)
    for heading, query in _attempts(asked, place, voice.replies, voice):
        hits = search_meetings(known.meetings, query).hits
        if not hits:
            continue
        if query.online:
            zone = ZoneInfo(place.zone)
            hits = tuple(hit._replace(start=hit.start.astimezone(zone)) for hit in hits)
        listed = replace(
            call,
            stage=Stage.LISTED,
            choices=(),
            wanted=wanted,
            place=place,
            hits=hits,
            heading=heading,
            online=query.online,
            texted=False,
            misses=0,
        )
        return voice.ask(listed)
    said = voice.replies
    return ask_for_town(call, voice, said.none_found(place), said.human())


def _attempts(
    asked: Query, place: Place, said: VoiceReplies, voice: Speaker
) -> Iterator[tuple[str, Query]]:
    known = voice.context.known
    near = said.online_instead(place) if asked.online else said.near(place)
    yield near, asked
    week = within_week(asked, known)
    yield said.later_near(place), week
    anything = within_week(build_query(ANY_MEETING, place, known), known)
    yield said.later_near(place), anything
    yield said.online_instead(place), replace(anything, online=True)


def text_list(call: Call, voice: Speaker) -> CallStep:
    """Key 1 behind the meetings: they go out as one text, to a phone that may be texted."""
    said = voice.replies
    if voice.context.down or not voice.context.may_text:
        return voice.go_on(call, said.no_text_possible())
    after = replace(call, texted=True)
    listed = voice.listed(call)
    if call.texted:
        return voice.go_on(after, said.text_sent())
    if not listed:
        return ask_for_town(call, voice, said.no_text_possible())
    known = voice.context.known
    body = CallTextReplies(known.line, voice.language, known.hotlines).meetings_texted(
        listed, known.now
    )
    effects = (TextMeetings(body, said.offer_text()),)
    return replace(voice.go_on(after, said.text_sent()), effects=effects)
