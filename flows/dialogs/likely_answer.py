"""The answer to what a text most likely means, where nothing in it is certain.

Sure enough, we act. Between two, we act on the likelier where that changes nothing, and else ask
which is meant; 1, 2 or other words answer that. Less sure, somebody else decides. What ends our
texts or erases something needs to be surer.
"""

from collections.abc import Sequence

from flows.conversation.conversation import Conversation
from flows.conversation.intent_priors import Situation, situation_of
from flows.conversation.states import Idle, Results, SideQuestion
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs import ask_about_meeting, refine_search
from flows.dialogs.ask_which import HARD_TIMES, ask_which
from flows.dialogs.meeting_request import is_search_in_city
from flows.dialogs.support import answer_unsure_feeling
from flows.dialogs.wanted_answers import answer_wanted
from flows.dialogs.weighed_intents import (
    ASKING_NOTHING,
    HURTING_SHARE,
    POSSIBLE_SHARE,
    joined_share,
    rival_share,
    share_of,
    weighed_intents,
)
from flows.replies.search_replies import SearchReplies
from flows.understanding.likely_intent import LikelyIntent
from flows.understanding.question_forms import read_question_form
from flows.understanding.understanding import Understanding

# From so sure on we act; from so sure on we ask between two.
ACT_SHARE = 0.7
ASK_SHARE = 0.4
SURE_SHARE = 0.9  # the same for what cannot be undone by the next text
_FINAL_INTENTS = frozenset([Intent.STOP, Intent.FORGET])
# So likely must be what the grammar read, and a search of which it read the place.
_LIKELY_ENOUGH_SHARE = 0.2
_IMPOSSIBLE_SHARE = 0.02
# With the next intent less likely than this share of it, the first is taken if it changes nothing.
_CLEAR_LEAD = 0.5
_CHOICES = 2
# A wish about the list on the screen has hardly more words.
_WORDS_OF_WISH = 6
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
# What is said with a list on the screen and is no wish about it.
_NO_REFINING = frozenset([Intent.REPORT, Intent.REMINDERS, Intent.REMIND, Intent.PRIVACY])
# Intents of which a person means one as well as the other.
_KIN = (
    frozenset([Intent.REMIND, Intent.REMINDERS]),
    frozenset([Intent.DAYS, Intent.SUPPORT]),
    HARD_TIMES,
    ASKING_NOTHING,
)
_QUESTIONS = {Intent.DETAILS, Intent.NEWCOMER}


def answer_sure(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to the one intent that is sure enough; None where none is, and where what the
    grammar read beside a search is not unlikely."""
    likely, read = weighed_intents(conversation, text, context), text.understood.intent
    if not likely or not _is_sure(likely[0], text):
        return None
    if _denies(conversation, text, likely):
        return None
    if _cannot_be(likely[0].intent, conversation, text, context):
        return None
    if read is Intent.OFFICE or text.understood.requested_language or text.understood.names_service:
        return None  # "number for alcoholics anonymous" is nobody's but theirs
    if read not in (Intent.MEETING, Intent.UNKNOWN) and share_of(likely, read) >= POSSIBLE_SHARE:
        return None
    if _is_certain_question(text, likely[0]):
        return None
    return answer_wanted(conversation, text, likely[0], context, texts)


def _denies(conversation: Conversation, text: Text, likely: Sequence[LikelyIntent]) -> bool:
    """Whether a text takes something back that a list was for: "does it have to be Saturday?"; not
    where it surely tells of something else: "the link doesn't work", "not this week"."""
    request = text.understood.request
    denied = request.negated and (request.refines or request.negated.places)
    if not denied or not isinstance(conversation.state, Results):
        return False
    first = likely[0] if likely else None
    return not (first and first.share >= ACT_SHARE and first.intent in _NO_REFINING)


def _has_none(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether "make it 8" can only be about the list, and "maybe" about the question: they have no
    reminders, and none came a moment ago."""
    if situation_of(conversation) is Situation.DUE:
        return False
    on_list = isinstance(conversation.state, Results) and text.understood.request.refines
    asked = isinstance(conversation.state, SideQuestion)
    return bool(on_list or asked) and not context.reminders.all()


def agrees_with_grammar(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether the intent that the grammar read is not unlikely; a text of which it read no more
    than words that may name a place may be a request for meetings."""
    likely = weighed_intents(conversation, text, context)
    if _denies(conversation, text, likely):
        return True
    understood = text.understood
    read = Intent.MEETING if understood.intent is Intent.UNKNOWN else understood.intent
    searches = read is Intent.MEETING and understood.request.placed
    # "Is it free and is there one in Omaha": the answer to the question is followed by the list.
    both = read is Intent.NEWCOMER and bool(likely) and likely[0].intent is Intent.MEETING
    enough = POSSIBLE_SHARE if searches or both else _LIKELY_ENOUGH_SHARE
    only_when = len(understood.words) == 1 and bool(understood.request.when)  # "now"
    certain = read is Intent.OFFICE or bool(understood.requested_language) or not likely
    certain = certain or only_when
    if likely and not both and _says_more(understood, likely[0]):
        enough = max(enough, _CLEAR_LEAD * likely[0].share)
    return certain or _is_certain_question(text, likely[0]) or share_of(likely, read) >= enough


def _says_more(understood: Understanding, first: LikelyIntent) -> bool:
    """Whether a text that names no place and no meeting is long, or likely tells of a hard time: "i
    sat in the lot last week and couldn't go in" has a time in it."""
    request = understood.request
    if request.placed or request.mentions_meeting:
        return False
    return first.intent in HARD_TIMES or len(understood.words) > _WORDS_OF_WISH


def is_sure_search(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether a text is a search, whatever else it tells of: it names a postal code; a city of the
    person's country, with nothing but wishes beside it; or a town with its state, where nothing
    else is likelier by far ("died on monday" names no town in Ontario)."""
    if text.understood.zip_codes or text.understood.point or is_search_in_city(text, context):
        return True
    if not text.understood.request.surely_placed:
        return False
    likely = weighed_intents(conversation, text, context)
    possible = not likely or share_of(likely, Intent.MEETING) >= _IMPOSSIBLE_SHARE
    return possible and not is_no_search(conversation, text, context)


def is_no_search(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether a text surely wants something else than meetings: "a shelter tonight in Omaha"."""
    likely = weighed_intents(conversation, text, context)
    if not likely or likely[0].share < ACT_SHARE:
        return False
    unlikely = share_of(likely, Intent.MEETING) < _LIKELY_ENOUGH_SHARE
    return unlikely or likely[0].intent is Intent.HOTLINE


def is_about_one(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether a text surely asks about the one meeting that is talked about: "are they meeting on
    Thanksgiving"."""
    if not ask_about_meeting.is_one_talked_about(conversation):
        return False
    return share_of(weighed_intents(conversation, text, context), Intent.DETAILS) >= SURE_SHARE


def answer_unsure(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to the likelier of two intents where it changes nothing, or the question which of
    them is meant; None where that helps nobody."""
    asked = _asked_of_none(conversation, text)
    if asked:
        topic = asked.topic or Topic.ALL
        return ask_about_meeting.answer_question(conversation, text, topic, context, texts)
    likely = weighed_intents(conversation, text, context)
    if len(likely) < _CHOICES or joined_share(likely) < ASK_SHARE:
        return None
    return _answer_likelier(conversation, text, likely, context, texts)


def _answer_likelier(
    conversation: Conversation,
    text: Text,
    likely: Sequence[LikelyIntent],
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    first, second, *_ = likely
    if _cannot_be(first.intent, conversation, text, context):
        return None
    if first.intent in HARD_TIMES and not text.understood.request.placed:
        return _answer_feeling(conversation, text, likely, context, texts)
    # What the text alone says surely is answered though it is rare where the conversation stands.
    by_itself = share_of(text.understood.intents, first.intent) >= ACT_SHARE
    if by_itself and first.intent in _HARMLESS_INTENTS:
        return answer_wanted(conversation, text, first, context, texts)
    harmless = first.intent in _HARMLESS_INTENTS or first.topic in _HARMLESS_TOPICS
    clear = rival_share(likely) < _CLEAR_LEAD * joined_share(likely)
    one_of_two = first.share + second.share >= ACT_SHARE
    shown = ask_about_meeting.is_one_talked_about(conversation)
    if (harmless and clear) or (one_of_two and _same_to_a_person(first, second, shown=shown)):
        return answer_wanted(conversation, text, first, context, texts)
    state = conversation.state
    others = first.intent is Intent.MEETING and second.intent in _OF_LIST
    if isinstance(state, Results) and others and not _asks(text.understood):
        return refine_search.ask_what_would_suit(conversation, state, texts)
    # Nobody who is hurting is asked what they meant.
    hurting = next((one for one in (first, second) if one.intent in HARD_TIMES), None)
    if hurting and harmless and hurting.share >= HURTING_SHARE:
        return answer_wanted(conversation, text, hurting, context, texts)
    one_word = len(text.understood.words) < _CHOICES
    if one_word and harmless and isinstance(conversation.state, Idle | Results):
        return answer_wanted(conversation, text, first, context, texts)
    if not one_of_two or one_word or isinstance(conversation.state, SideQuestion):
        return None
    return ask_which(conversation, text, (first, second), context, texts)


def _answer_feeling(
    conversation: Conversation,
    text: Text,
    likely: Sequence[LikelyIntent],
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """Warm words; other ones where a few words tell no more than that it may be a hard time: "took
    too long"."""
    short = len(text.understood.words) <= _WORDS_OF_WISH and not text.understood.danger
    plain = likely[0].topic in (None, Topic.LOW)
    if short and plain and joined_share(likely) < ACT_SHARE:
        return answer_unsure_feeling(conversation, context, texts)
    return answer_wanted(conversation, text, likely[0], context, texts)


def _asked_of_none(conversation: Conversation, text: Text) -> LikelyIntent | None:
    """The question about a meeting that a text most likely is, though none is on the screen: "was
    that one any good?"."""
    if situation_of(conversation) is not Situation.COLD or not _asks(text.understood):
        return None
    first = next(iter(text.understood.intents), None)
    return first if first and first.intent is Intent.DETAILS and first.share >= ASK_SHARE else None


def _cannot_be(intent: Intent, conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether a text cannot mean what it seems to: a change of reminders nobody has, a wrong number
    that is about the list ("oops wrong day, Friday"), or thanks for a question ("maybe")."""
    if intent is Intent.THANKS:
        return isinstance(conversation.state, SideQuestion)
    on_list = isinstance(conversation.state, Results) and text.understood.request.refines
    if intent is Intent.WRONG_NUMBER:
        return on_list
    return intent is Intent.REMINDERS and _has_none(conversation, text, context)


def _asks(understood: Understanding) -> bool:
    """Whether a text is a question, by its words or its mark."""
    return "?" in understood.body or read_question_form(understood.words) is not None


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


def _is_sure(likely: LikelyIntent, text: Text) -> bool:
    if likely.intent is Intent.WRONG_NUMBER:
        return False  # it ends and erases everything, so a likeness is asked about
    if likely.intent is Intent.STOP and text.understood.keeps_texts:
        return False
    if likely.intent in _FINAL_INTENTS:
        # No state makes that surer than the words do.
        return min(likely.share, share_of(text.understood.intents, likely.intent)) >= SURE_SHARE
    return likely.share >= ACT_SHARE
