"""The words of a text that may name a place, as they are read where the conversation stands."""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskPlace, ChoosePlace, OfferPlace
from flows.conversation.turn import Context, Intent, Text
from flows.understanding.place_talk import is_talk, without_scenes
from flows.understanding.possible_places import PossiblePlaces
from flows.vocabulary import HOME_COUNTRIES

# An answer to the question where that nothing announces is no longer; a sentence names no hamlet.
MAX_ANSWER_WORDS = 2
# A search that names only a place and a time has so many words at most, if others stand beside.
MAX_TIME_WORDS = 6


def is_waiting(conversation: Conversation) -> bool:
    """Whether we have asked for a place."""
    return isinstance(conversation.state, AskPlace | ChoosePlace | OfferPlace)


def names_in(text: Text) -> tuple[str, ...]:
    """The runs of words that may name a place, the likeliest first."""
    named = without_scenes(text.understood.request.places, " ".join(text.understood.words))
    return tuple(run for run in named if not is_talk(run))


def possible_places(
    conversation: Conversation, text: Text, places: tuple[str, ...], context: Context
) -> PossiblePlaces:
    """What may be a place in a text."""
    request = text.understood.request
    at_home = HOME_COUNTRIES.get(request.language, frozenset())
    count = len(text.understood.words)
    short = count <= MAX_ANSWER_WORDS
    # In a sentence that only tells a time no hamlet is meant: "hope the holidays end soon".
    wishes = request.mentions_meeting or request.types or request.fellowship or request.way
    searches = bool(wishes) or request.placed or request.only_search or count <= MAX_TIME_WORDS
    return PossiblePlaces(
        places,
        context.places,
        replace(context.home, language_countries=at_home),
        near=request.near,
        asked=(request.intent is Intent.MEETING and searches)
        or (is_waiting(conversation) and short),
        correct_spelling=request.move is None,
        text=" ".join(text.understood.words),
        venues=request.venues,
    )
