"""A text that names a group and no place: looked for near the place talked about, else asked
where."""

from flows import vocabulary
from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.turn import Context, Intent, Step, Text
from flows.dialogs import ask_where, find_meeting
from flows.dialogs.meeting_in_mind import meetings_named
from flows.dialogs.meetings_by_name import meetings_of_name
from flows.domain.places import Place
from flows.replies.search_replies import SearchReplies
from flows.understanding.list_choices import is_telling
from flows.understanding.place_resolver import CITY_PEOPLE, PlaceChoices, resolve_place
from flows.understanding.search_request import SearchRequest
from flows.understanding.understanding import Understanding

# A text about one group is no longer.
MAX_WORDS = 12
# So likely must a question or a search be where the text is more than a name.
_ASKING_SHARE = 0.6
_HURTING_SHARE = 0.3
_HURTING = (Intent.SUPPORT, Intent.CRISIS, Intent.RELAPSE, Intent.HOTLINE)
_ASKING = (Intent.MEETING, Intent.DETAILS)
_GROUPS = vocabulary.phrases_of("choosing", "named")
_AROUND = (
    _GROUPS
    | vocabulary.phrases_of("place_words", "article")
    | vocabulary.phrases_of("courtesy", "polite")
)


def answer_named(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a text that names a group, if it surely does and names no place: "hope group",
    "when does the hallelujah group meet"."""
    understood = text.understood
    if not understood.slots.names or not _may_ask(understood) or understood.request.surely_placed:
        return None
    if _names_town(understood, context) or understood.danger or text.shared_place:
        return None
    wanted = SearchRequest(understood.request.when, names=understood.slots.names)
    state = conversation.search_state
    place = state.query.place if isinstance(state, Results) else None
    if isinstance(state, Results):
        if place is None or meetings_named(conversation, state, text, context):
            return None
        if not (_is_only_name(understood) or meetings_of_name(wanted, place, context).ids):
            return None
        return find_meeting.list_meetings(conversation, place, wanted, context, texts)
    question = texts.refining.which_town_of_name()
    return ask_where.ask_for_place(conversation, wanted, question, context)


def _may_ask(understood: Understanding) -> bool:
    """Whether a text asks for a group, and tells of nothing else."""
    words = understood.words
    if len(words) > MAX_WORDS or understood.intent not in (Intent.UNKNOWN, Intent.MEETING):
        return False
    if _GROUPS.isdisjoint(words):
        return False  # "springfield meeting" is a place
    hurting = sum(one.share for one in understood.intents if one.intent in _HURTING)
    if hurting >= _HURTING_SHARE:
        return False
    asking = sum(one.share for one in understood.intents if one.intent in _ASKING)
    return _is_only_name(understood) or asking >= _ASKING_SHARE


def _is_only_name(understood: Understanding) -> bool:
    """Whether a text is nothing but a group's name: "el grupo la esperanza"."""
    content = tuple(word for word in understood.words if word not in _AROUND)
    names = (tuple(name.split()) for name in understood.slots.names)
    return any(content == tuple(word for word in name if word not in _AROUND) for name in names)


def _names_town(understood: Understanding, context: Context) -> bool:
    """Whether the telling words of the name are a town that many know: "bellevue group"."""
    for run in understood.request.places:
        if not any(map(is_telling, run.split())):
            continue
        where = resolve_place(run, context.places, context.home)
        if isinstance(where, PlaceChoices):
            where = max(where.places, key=lambda place: place.population)
        if isinstance(where, Place) and (where.code or where.population >= CITY_PEOPLE):
            return True
    return False
