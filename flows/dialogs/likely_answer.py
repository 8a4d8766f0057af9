"""The answer to what a text most likely means, where nothing in it is certain.

Sure enough, we act. Between two, we act on the likelier where that changes nothing, and else ask
which is meant; 1, 2 or other words answer that. Less sure, somebody else decides. What ends our
texts or erases something needs to be surer.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.intent_priors import situation_of, weigh_intents
from flows.conversation.states import ChooseIntent, Results, SideQuestion, WantedIntent
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs import ask_about_meeting, ask_where, find_meeting, refine_search
from flows.dialogs.meeting_request import is_search_in_city
from flows.dialogs.wanted_answers import answer_wanted
from flows.replies.choice_replies import ChoiceReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.likely_intent import LikelyIntent
from flows.understanding.question_forms import read_question_form
from flows.understanding.search_request import ANY_MEETING
from flows.understanding.understanding import Understanding

# From so sure on we act; from so sure on we ask between two.
ACT_SHARE = 0.7
ASK_SHARE = 0.4
# The same for what cannot be undone by the next text.
SURE_SHARE = 0.9
_FINAL_INTENTS = frozenset([Intent.STOP, Intent.FORGET])
_ENDING_INTENTS = _FINAL_INTENTS | {Intent.WRONG_NUMBER}
# So likely must be what the grammar read, and a search of which it read the place.
_LIKELY_ENOUGH_SHARE = 0.2
_POSSIBLE_SHARE = 0.05
_IMPOSSIBLE_SHARE = 0.02
# With the next intent less likely than this share of the first, the first is taken where it changes
# nothing.
_CLEAR_LEAD = 0.5
_CHOICES = 2
# What has an answer that changes nothing.
_HARMLESS_INTENTS = frozenset(
    [
        Intent.DETAILS,
        Intent.REPORT,
        Intent.SHARE,
        Intent.HELP,
        Intent.RELAPSE,
        Intent.CRISIS,
        Intent.SUPPORT,
        Intent.NEWCOMER,
        Intent.HOTLINE,
        Intent.PRIVACY,
        Intent.ABOUT,
        Intent.TALK,
        Intent.OFFICE,
        Intent.MENU,
        Intent.THANKS,
        Intent.CHAT,
    ]
)
_HARMLESS_TOPICS = (Topic.LIST, Topic.COMING)
# What a text about a list is rather than a wish for other meetings.
_OF_LIST = frozenset([Intent.DETAILS, Intent.NEWCOMER, Intent.REMINDERS])
_HURTING_SHARE = 0.3
# A feeling and a danger that the crisis reader did not see are one thing to ask about.
_HARD_TIMES = frozenset([Intent.SUPPORT, Intent.CRISIS, Intent.RELAPSE])
# Intents of which a person means one as well as the other.
_KIN = (frozenset([Intent.REMIND, Intent.REMINDERS]), _HARD_TIMES)
_QUESTIONS = {Intent.DETAILS, Intent.NEWCOMER}
_NOTHING_SAID = Understanding("")


def answer_sure(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to the one intent that is sure enough; None where none is, and where what the
    grammar read beside a search is not unlikely."""
    likely, read = _weighed(conversation, text, context), text.understood.intent
    if not likely or not _is_sure(likely[0], text):
        return None
    if _denies(conversation, text):
        return None
    if likely[0].intent is Intent.REMINDERS and _has_none(conversation, text, context):
        return None
    if read is Intent.OFFICE:
        return None  # "number for alcoholics anonymous" is nobody's but theirs
    if read not in (Intent.MEETING, Intent.UNKNOWN) and _share(likely, read) >= _POSSIBLE_SHARE:
        return None
    if _is_certain_question(text, likely[0]):
        return None
    return answer_wanted(conversation, text, likely[0], context, texts)


def _denies(conversation: Conversation, text: Text) -> bool:
    """Whether a text takes something back that a list was for: "does it have to be Saturday?"."""
    request = text.understood.request
    denied = request.negated and (request.refines or request.negated.places)
    return bool(denied) and isinstance(conversation.state, Results)


def _has_none(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether "make it 8" can only be about the list, and "maybe" about the question: they have no
    reminders."""
    on_list = isinstance(conversation.state, Results) and text.understood.request.refines
    asked = isinstance(conversation.state, SideQuestion)
    return bool(on_list or asked) and not context.reminders.all()


def agrees_with_grammar(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether the intent that the grammar read is not unlikely; a text of which it read no more
    than words that may name a place may be a request for meetings."""
    if _denies(conversation, text):
        return True
    understood = text.understood
    read = Intent.MEETING if understood.intent is Intent.UNKNOWN else understood.intent
    searches = read is Intent.MEETING and understood.request.placed
    enough = _POSSIBLE_SHARE if searches else _LIKELY_ENOUGH_SHARE
    likely = _weighed(conversation, text, context)
    certain = read is Intent.OFFICE or not likely or _is_certain_question(text, likely[0])
    return certain or _share(likely, read) >= enough


def is_sure_search(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether a text is a search, whatever else it tells of: it names a postal code; a city of the
    person's country, with nothing but wishes beside it; or a town with its state, where nothing
    else is likelier by far ("died on monday" names no town in Ontario)."""
    if text.understood.zip_codes or is_search_in_city(text, context):
        return True
    if not text.understood.request.surely_placed:
        return False
    likely = _weighed(conversation, text, context)
    possible = not likely or _share(likely, Intent.MEETING) >= _IMPOSSIBLE_SHARE
    return possible and not is_no_search(conversation, text, context)


def is_no_search(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether a text surely wants something else than meetings: "a shelter tonight in Omaha"."""
    likely = _weighed(conversation, text, context)
    unlikely = _share(likely, Intent.MEETING) < _LIKELY_ENOUGH_SHARE
    return bool(likely) and unlikely and likely[0].share >= ACT_SHARE


def is_about_one(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether a text surely asks about the one meeting that is talked about: "are they meeting on
    Thanksgiving"."""
    if not ask_about_meeting.is_one_talked_about(conversation):
        return False
    return _share(_weighed(conversation, text, context), Intent.DETAILS) >= SURE_SHARE


def answer_unsure(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to the likelier of two intents where it changes nothing, or the question which of
    them is meant; None where that helps nobody."""
    likely = _weighed(conversation, text, context)
    if len(likely) < _CHOICES or _joined_share(likely) < ASK_SHARE:
        return None
    first, second, *_ = likely
    if first.intent is Intent.REMINDERS and _has_none(conversation, text, context):
        return None
    if first.intent in _HARD_TIMES and not text.understood.request.places:
        return answer_wanted(conversation, text, first, context, texts)
    # What the text alone says surely is answered though it is rare where the conversation stands.
    by_itself = _share(text.understood.intents, first.intent) >= ACT_SHARE
    if by_itself and first.intent in _HARMLESS_INTENTS:
        return answer_wanted(conversation, text, first, context, texts)
    mistaken = first.intent is Intent.WRONG_NUMBER and isinstance(conversation.state, Results)
    if mistaken and text.understood.request.refines:
        return None  # "oops wrong day, Friday"
    harmless = first.intent in _HARMLESS_INTENTS or first.topic in _HARMLESS_TOPICS
    clear = second.share < _CLEAR_LEAD * first.share
    one_of_two = first.share + second.share >= ACT_SHARE
    shown = ask_about_meeting.is_one_talked_about(conversation)
    if (harmless and clear) or (one_of_two and _same_to_a_person(first, second, shown=shown)):
        return answer_wanted(conversation, text, first, context, texts)
    state = conversation.state
    others = first.intent is Intent.MEETING and second.intent in _OF_LIST
    if isinstance(state, Results) and others and not _asks(text.understood):
        return refine_search.ask_what_would_suit(conversation, state, texts)
    # Nobody who is hurting is asked what they meant.
    hurting = next((one for one in (first, second) if one.intent in _HARD_TIMES), None)
    if hurting and harmless and hurting.share >= _HURTING_SHARE:
        return answer_wanted(conversation, text, hurting, context, texts)
    one_word = len(text.understood.words) < _CHOICES
    if not one_of_two or one_word or isinstance(conversation.state, SideQuestion):
        return None
    return _ask_which(conversation, text, (first, second), context, texts)


def _asks(understood: Understanding) -> bool:
    """Whether a text is a question, by its words or its mark."""
    return "?" in understood.body or read_question_form(understood.words) is not None


def answer_which(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to the one chosen of two, by its number."""
    state, number = conversation.state, text.understood.request.number
    if not isinstance(state, ChooseIntent) or number not in (1, _CHOICES):
        return None
    chosen = state.choices[number - 1]
    resumed = conversation.resume()
    if chosen.intent is Intent.MEETING:
        shown = resumed.state
        place = shown.query.place if isinstance(shown, Results) else None
        if place and state.wanted != ANY_MEETING:
            return find_meeting.list_meetings(resumed, place, state.wanted, context, texts)
        return ask_where.ask_place(resumed, state.wanted, context, texts)
    # The number is no number of a meeting.
    silent = replace(text, understood=_NOTHING_SAID)
    wanted = LikelyIntent(chosen.intent, 1.0, chosen.topic)
    return answer_wanted(resumed, silent, wanted, context, texts)


def _weighed(conversation: Conversation, text: Text, context: Context) -> tuple[LikelyIntent, ...]:
    intents = text.understood.intents
    # Reminders are looked up only where it makes a difference.
    possible = _share(intents, Intent.REMINDERS) >= _POSSIBLE_SHARE
    has_reminders = possible and bool(context.reminders.all())
    if ask_about_meeting.is_one_talked_about(conversation):
        intents = ask_about_meeting.about_the_one(intents)
    return weigh_intents(intents, situation_of(conversation), has_reminders=has_reminders)


def _joined_share(likely: Sequence[LikelyIntent]) -> float:
    """How likely the first intent is; hard times together, where it is one of them."""
    if likely[0].intent not in _HARD_TIMES:
        return likely[0].share
    return sum(one.share for one in likely if one.intent in _HARD_TIMES)


def _same_to_a_person(first: LikelyIntent, second: LikelyIntent, *, shown: bool) -> bool:
    """Whether a person would not see what is asked: parking here, or parking at meetings; with one
    meeting `shown`, any question about it or about meetings."""
    two = {first.intent, second.intent}
    if shown and two == _QUESTIONS:
        return True
    one_subject = first.topic is not None and first.topic is second.topic
    return one_subject or any(two <= kin for kin in _KIN)


def _is_certain_question(text: Text, likeliest: LikelyIntent) -> bool:
    """Whether a text is a question of newcomers, which may only be meant of a meeting shown."""
    return text.understood.is_question and likeliest.intent is not Intent.DETAILS


def _share(likely: Sequence[LikelyIntent], intent: Intent) -> float:
    return sum(one.share for one in likely if one.intent is intent)


def _is_sure(likely: LikelyIntent, text: Text) -> bool:
    if likely.intent is Intent.WRONG_NUMBER:
        return False  # it ends and erases everything, so a likeness is asked about
    if likely.intent is Intent.STOP and text.understood.names_stop:
        return False  # the grammar knows the words of a stop, and read that it is none
    if likely.intent in _FINAL_INTENTS:
        # No state makes that surer than the words do.
        return min(likely.share, _share(text.understood.intents, likely.intent)) >= SURE_SHARE
    return likely.share >= ACT_SHARE


def _ask_which(
    conversation: Conversation,
    text: Text,
    two: tuple[LikelyIntent, LikelyIntent],
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The question which of two is meant; None where one of them cannot be asked about, or both
    are the same to a person."""
    choices = tuple(
        WantedIntent(Intent.SUPPORT if one.intent in _HARD_TIMES else one.intent, one.topic)
        for one in two
    )
    names = {ChoiceReplies(texts.language).named(choice.intent) for choice in choices}
    if "" in names or len(names) < len(choices):
        return None
    wanted = refine_search.refined_request(conversation.state, text.understood)
    asking = ChooseIntent(choices, conversation.search_state, wanted)
    return _question(conversation, asking, context, texts)


def _question(
    conversation: Conversation, asking: ChooseIntent, context: Context, texts: SearchReplies
) -> Step:
    said = ChoiceReplies(texts.language).which(*(choice.intent for choice in asking.choices))
    likeliest = asking.choices[0]
    after = conversation.count_miss().asking(asking)
    # Nobody is told of a stop that was only asked about.
    intent = Intent.UNKNOWN if likeliest.intent in _ENDING_INTENTS else likeliest.intent
    return Step(after, intent, (said,), topic=likeliest.topic or "")
