"""The place that somebody names who tells of themselves, and asks for no meeting in so many
words."""

from flows.conversation.turn import Context, Text
from flows.domain.places import Place
from flows.understanding.place_resolver import (
    CITY_PEOPLE,
    SMALL_TOWN_PEOPLE,
    has_state,
    resolve_place,
)
from flows.understanding.place_talk import is_talk

# A city and its state, at the end of a text, have so many words at most.
_MAX_TAIL_WORDS = 4
# A text of so few words and a city is a search, and read as that.
_MIN_WORDS_BEFORE = 2


def told_place(text: Text, context: Context) -> Place | None:
    """A place with a postal code, one that is announced as such, or a city at the very end; None
    where there is none, or where it must be asked which one is meant."""
    request = text.understood.request
    for words in (*text.understood.zip_codes, *(request.places[:1] if request.placed else ())):
        where = resolve_place(words, context.places, context.home)
        if isinstance(where, Place):
            return where
    return _city_at_end(text, context)


def _city_at_end(text: Text, context: Context) -> Place | None:
    """A city with or without its state, in which a text ends: "my husband drinks worcester ma"."""
    words = text.understood.words
    country = context.home.country or context.line.country
    most = min(_MAX_TAIL_WORDS, len(words) - _MIN_WORDS_BEFORE)
    for size in range(most, 0, -1):
        tail = " ".join(words[-size:])
        if is_talk(tail):
            continue
        where = resolve_place(tail, context.places, context.home)
        people = SMALL_TOWN_PEOPLE if size > 1 and has_state(tail) else CITY_PEOPLE
        if isinstance(where, Place) and where.country == country and where.population >= people:
            return where
    return None
