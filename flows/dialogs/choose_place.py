"""Which of several places of one name: answers to *Which one?*, and a state alone that corrects the
place of the list."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile

from flows import vocabulary
from flows.conversation.conversation import Conversation
from flows.conversation.states import ChoosePlace, OfferPlace, Results
from flows.conversation.turn import Context, Step, Text
from flows.dialogs import ask_where, find_meeting, refine_search
from flows.dialogs.named_places import names_in, possible_places
from flows.domain.places import Place
from flows.domain.regions import MAX_REGION_WORDS, REGIONS_BY_NAME, region_name
from flows.replies.search_replies import SearchReplies
from flows.text.normalize import fold_name
from flows.understanding.parsed_request import Move, ParsedRequest
from flows.understanding.phrase_table import table_of
from flows.understanding.place_finder import find_place
from flows.understanding.place_resolver import (
    PlaceChoices,
    WholeRegion,
    is_within_regions,
    possible_states,
)
from flows.understanding.place_talk import behind_correction, is_corrected_name, is_wish
from flows.understanding.slots.text_slots import BOTH_CHOICE
from flows.understanding.understanding import Understanding

_CHOOSING = vocabulary.merged_table("choosing")
_BIGGEST, _NONE = table_of(_CHOOSING["biggest"]), _CHOOSING["none"]
# Small words around an answer.
_POLITE = vocabulary.phrases_of("courtesy", "polite")
_AROUND = (
    _POLITE
    | vocabulary.phrases_of("place_words", "leading")
    | vocabulary.phrases_of("choosing", "one")
    | vocabulary.phrases_of("choosing", "state")
    | vocabulary.LIST_NUMBER_WORDS
)
_DENIALS = vocabulary.phrases_of("denial", "words")
# What makes a number an hour.
_HALVES = frozenset().union(
    *(vocabulary.phrases_of("hour_marks", row) for row in ("am", "pm", "hours"))
)
# A country and a region's code, each that a name may stand for.
Regions = Sequence[tuple[str, str]]
# A text that corrects the state of a place has so many words at most.
MAX_CORRECTION_WORDS = 5
# A state's code that is a small word counts only where nothing else is said.
_CODE_LETTERS = 2


def answer_choice(
    conversation: Conversation,
    state: ChoosePlace,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to a text that says which of the places was meant; None where it does not."""
    understood = text.understood
    wanted = state.wanted.refined_by(_without_number(state, understood))
    left = _without_negated(state.choices, understood)
    if not left or _wants_none(understood):
        question = texts.refining.another_namesake()
        return ask_where.ask_for_place(conversation, wanted, question, context)
    if _wants_both(understood):
        note = texts.refining.for_other_place(left[-1])
        return find_meeting.list_meetings(conversation, left[0], wanted, context, texts, note=note)
    chosen = _chosen(state, left, understood) or _by_state_alone(conversation, left, text, context)
    if chosen:
        return find_meeting.list_meetings(conversation, chosen, wanted, context, texts)
    region = _named_region(understood)
    if region:
        return find_meeting.search_or_ask(conversation, region, wanted, context, texts)
    number, move = understood.request.number, understood.request.move
    if len(left) < len(state.choices):
        return find_meeting.search_or_ask(conversation, PlaceChoices(left), wanted, context, texts)
    if number is not None or move is Move.OK:
        return find_meeting.repeat_choices(conversation, state, context, texts)
    return None


def corrected_place(
    state: Results | OfferPlace, words: Sequence[str], context: Context
) -> Place | None:
    """The place of the same name in a state that the text names: "SC", or "the one in Maine", after
    a list near the town of that name elsewhere."""
    place = state.place if isinstance(state, OfferPlace) else state.query.place
    if place is None:
        return None
    namesakes = [place, *context.places.named(fold_name(place.name))]
    return next(iter(_by_region(namesakes, words)), None)


def _chosen(state: ChoosePlace, left: Sequence[Place], understood: Understanding) -> Place | None:
    number = understood.request.number or _leading_number(understood)
    if number is not None:
        return state.choices[number - 1] if 1 <= number <= len(state.choices) else None
    if len(left) == 1 < len(state.choices):
        return left[0]
    denied = _DENIALS.union(*(name.split() for name in understood.slots.negated.places))
    words = [
        word for word in understood.words if not understood.slots.negated or word not in denied
    ]
    matching = _by_region(left, words) or _by_part_of_region(left, words)
    if len(matching) == 1:
        return matching[0]
    if next(_BIGGEST.find(words), None):
        return max(left, key=lambda place: place.population)
    return None


def _by_state_alone(
    conversation: Conversation, left: Sequence[Place], text: Text, context: Context
) -> Place | None:
    """The one place in the state that a text names among other words ("illinois, sorry"), if it
    names no town."""
    namesakes = context.places.named(fold_name(left[0].name))
    known = _without_negated([*left, *namesakes], text.understood)
    found = _in_state_named(known, text)
    if found is None:
        return None
    where = find_place(possible_places(conversation, text, names_in(text), context))
    return None if isinstance(where, Place) and where != found else found


def other_namesake(state: Results, text: Text, context: Context) -> Place | None:
    """The place of the same name in another state, in a short text that names the state and no
    town: "sorry, Texas"."""
    if len(text.understood.words) > MAX_CORRECTION_WORDS:
        return None
    return _namesake_in(state, [*_regions_named(text)], context)


def answer_state_first(
    conversation: Conversation, state: Results, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The list near the place of the same name in another state, for a text that begins with that
    correction, whatever else it tells: "no MN, I'm at my mom's"; None for any other."""
    place = _namesake_in(state, [*_regions_first(text)], context)
    if place is None:
        return None
    wanted = refine_search.refined_request(state, text.understood)
    return find_meeting.list_meetings(conversation, place, wanted, context, texts)


def _namesake_in(state: Results, named: Sequence[Regions], context: Context) -> Place | None:
    place = state.query.place
    if place is None or not named:
        return None  # as nearly every text
    others = [one for one in context.places.named(fold_name(place.name)) if one != place]
    return _in_one_of(named, others)


def _in_state_named(places: Sequence[Place], text: Text) -> Place | None:
    """The one of these places in the state that a text names among other words."""
    return _in_one_of(_regions_named(text), places)


def _in_one_of(named: Iterable[Regions], places: Sequence[Place]) -> Place | None:
    for regions in named:
        found = [place for place in places if is_within_regions(place, regions)]
        if len(set(found)) == 1:
            return found[0]
    return None


def _regions_named(text: Text) -> Iterator[Regions]:
    """The regions of each name that stands in a text, the longest names first; short forms only in
    capital letters, or where nothing else is said but which state it is not."""
    words = text.understood.words
    whole = " ".join(_without_denied_state(words))
    for size in range(MAX_REGION_WORDS, 0, -1):
        for at in range(len(words) - size + 1):
            name = " ".join(words[at : at + size])
            if _is_region(name, text) or (
                name in REGIONS_BY_NAME and is_corrected_name(name, whole)
            ):
                yield REGIONS_BY_NAME[name]


def _regions_first(text: Text) -> Iterator[Regions]:
    """The regions of the name that stands right behind a correction's first words: "no MN ..."."""
    words = behind_correction(text.understood.words)
    if len(words) < len(text.understood.words):
        names = (" ".join(words[:size]) for size in range(MAX_REGION_WORDS, 0, -1))
        yield from (REGIONS_BY_NAME[name] for name in names if _is_region(name, text))


def _is_region(name: str, text: Text) -> bool:
    """Whether words of a text name a region; a short form does in capital letters."""
    if name not in REGIONS_BY_NAME:
        return False
    capitals = {fold_name(word) for word in text.understood.body.split() if word.isupper()}
    return len(name) > _CODE_LETTERS or name in capitals


def _without_denied_state(words: Sequence[str]) -> list[str]:
    """Words without the short form of a state that they deny: "ms not wy"."""
    denied = {
        at
        for at in range(1, len(words))
        if words[at - 1] in _DENIALS and words[at] in REGIONS_BY_NAME and at > 1
    }
    return [word for at, word in enumerate(words) if at not in denied and at + 1 not in denied]


def _named_region(understood: Understanding) -> WholeRegion | None:
    """The state that a text names and nothing else: "I meant Ohio", where no place of that name
    is."""
    whole = " ".join(understood.words)
    words = [word for word in understood.words if word not in _POLITE]
    for run in (" ".join(words), *possible_states(words)):
        regions = REGIONS_BY_NAME.get(run)
        if regions and len(run) > _CODE_LETTERS and is_corrected_name(run, whole):
            return WholeRegion(region_name(regions[0]))
    return None


def _leading_number(understood: Understanding) -> int | None:
    """The number with which a text begins that says more: "1 tonight"."""
    words = [*dropwhile(_AROUND.__contains__, understood.words), "", ""]
    first, behind = words[:2]
    hour = behind in _HALVES or behind.isdecimal()
    return int(first) if first.isdecimal() and len(first) == 1 and not hour else None


def _without_number(state: ChoosePlace, understood: Understanding) -> ParsedRequest:
    """The request, in which the number of a choice is no hour."""
    request, number = understood.request, _leading_number(understood)
    if number and number <= len(state.choices) and request.when.at:
        return replace(request, when=replace(request.when, at=None))
    return request


def _wants_none(understood: Understanding) -> bool:
    content = [word for word in understood.words if word not in _AROUND]
    none = bool(content) and all(word in _NONE for word in content)
    return understood.slots.negated.shown or none or understood.request.move is Move.NO


def _wants_both(understood: Understanding) -> bool:
    return understood.slots.choices == (BOTH_CHOICE,)


def _without_negated(choices: Sequence[Place], understood: Understanding) -> tuple[Place, ...]:
    """The choices without those in a state or a country that the text negates."""
    negated = understood.slots.negated.places
    regions = [region for name in negated for region in REGIONS_BY_NAME.get(name, ())]
    return tuple(place for place in choices if not is_within_regions(place, regions))


def _by_region(places: Sequence[Place], words: Sequence[str]) -> list[Place]:
    """The places in the state or the country that words name, if they name no other place."""
    content = [word for word in words if word not in _POLITE]
    for size in range(MAX_REGION_WORDS, 0, -1):
        for at in range(len(content) - size + 1):
            name = " ".join(content[at : at + size])
            if len(name) <= _CODE_LETTERS and name in _AROUND and len(content) > 1:
                continue
            regions = REGIONS_BY_NAME.get(name)
            if not regions:
                continue
            found = [one for one in places if is_within_regions(one, regions)]
            others = [*content[:at], *content[at + size :]]
            if found and _says_no_other(others, found[0]):
                return found
    return []


def _by_part_of_region(places: Sequence[Place], words: Sequence[str]) -> list[Place]:
    """The places in a state whose name has a word of the text: "the south one"."""
    said = [word for word in words if word not in _AROUND]
    named = {
        name: regions
        for name, regions in REGIONS_BY_NAME.items()
        if not set(said).isdisjoint(name.split())
    }
    found = [
        place
        for place in places
        if is_within_regions(place, [one for regions in named.values() for one in regions])
    ]
    parts = {word for name in named for word in name.split()}
    others = [word for word in said if word not in parts]
    return [place for place in found if _says_no_other(others, place)]


def _says_no_other(words: Sequence[str], place: Place) -> bool:
    """Whether words beside a state name no other place than this."""
    own = set(fold_name(place.name).split())
    return is_wish([word for word in words if word not in _AROUND and word not in own])
