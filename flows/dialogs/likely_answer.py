"""The answer to what a text most likely means, where nothing in it is certain.

Sure enough, we act. Between two, we act on the likelier where that changes nothing, and else ask
which is meant; 1, 2 or other words answer that. Less sure, somebody else decides. What ends our
texts or erases something needs to be surer.
"""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.intent_priors import situation_of, weigh_intents
from flows.conversation.states import ChooseIntent, Results, SideQuestion, WantedIntent
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.crisis import Category
from flows.dialogs import (
    ask_about_meeting,
    find_meeting,
    hotline_numbers,
    opt_out,
    refine_search,
    report_listing,
    share_meeting,
)
from flows.dialogs.answer_intent import answer_intent
from flows.dialogs.meeting_request import answer_meeting_request
from flows.replies.choice_replies import ChoiceReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.likely_intent import LikelyIntent
from flows.understanding.search_request import ANY_MEETING
from flows.understanding.understanding import Understanding

# From so sure on we act; from so sure on we ask between two.
ACT_SHARE = 0.7
ASK_SHARE = 0.4
# The same for what cannot be undone by the next text.
SURE_SHARE = 0.9
_FINAL_INTENTS = frozenset([Intent.STOP, Intent.WRONG_NUMBER, Intent.FORGET])
# So likely must be what the grammar read.
_LIKELY_ENOUGH_SHARE = 0.2
# With the next intent less likely than this share of the first, the first is taken where it changes
# nothing.
_CLEAR_LEAD = 0.5
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
# A feeling and a danger that the crisis reader did not see are one thing to ask about.
_HARD_TIMES = frozenset([Intent.SUPPORT, Intent.CRISIS, Intent.RELAPSE])
_NOTHING_SAID = Understanding("")


def answer_sure(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to the one intent that is sure enough; None where none is."""
    likely = _weighed(conversation, text)
    if not likely or not _is_sure(likely[0]):
        return None
    return answer_wanted(conversation, text, likely[0], context, texts)


def agrees_with_grammar(conversation: Conversation, text: Text) -> bool:
    """Whether the intent that the grammar read is not unlikely; a text of which it read no more
    than words that may name a place may be a request for meetings."""
    understood = text.understood
    read = Intent.MEETING if understood.intent is Intent.UNKNOWN else understood.intent
    likely = _weighed(conversation, text)
    return not likely or any(
        one.intent is read and one.share >= _LIKELY_ENOUGH_SHARE for one in likely
    )


def answer_unsure(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to the likelier of two intents where it changes nothing, or the question which of
    them is meant; None where that helps nobody."""
    likely = _weighed(conversation, text)
    if not likely or likely[0].share < ASK_SHARE:
        return None
    first, *rest = likely
    second = rest[0] if rest else None
    harmless = first.intent in _HARMLESS_INTENTS
    if harmless and (not second or second.share < _CLEAR_LEAD * first.share):
        return answer_wanted(conversation, text, first, context, texts)
    if not second or isinstance(conversation.state, SideQuestion):
        return None
    return _ask_which(conversation, text, (first, second), context, texts)


def answer_choice(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to the one chosen of two, by its number."""
    state, number = conversation.state, text.understood.request.number
    if not isinstance(state, ChooseIntent) or number is None:
        return None
    if not 1 <= number <= len(state.choices):
        return _question(conversation, state, context, texts)
    chosen = state.choices[number - 1]
    resumed = conversation.resume()
    if chosen.intent is Intent.MEETING:
        shown = resumed.state
        place = shown.query.place if isinstance(shown, Results) else None
        if place and state.wanted != ANY_MEETING:
            return find_meeting.list_meetings(resumed, place, state.wanted, context, texts)
        return find_meeting.ask_place(resumed, state.wanted, context, texts)
    # The number is no number of a meeting.
    silent = replace(text, understood=_NOTHING_SAID)
    wanted = LikelyIntent(chosen.intent, 1.0, chosen.topic)
    return answer_wanted(resumed, silent, wanted, context, texts)


def answer_wanted(
    conversation: Conversation,
    text: Text,
    wanted: LikelyIntent,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to an intent, whatever made it likely."""
    topic = wanted.topic
    match wanted.intent:
        case Intent.MEETING:
            return answer_meeting_request(conversation.resume(), text, context, texts)
        case Intent.DETAILS:
            topic = topic or Topic.ALL
            return ask_about_meeting.answer_question(conversation, text, topic, context, texts)
        case Intent.REPORT:
            topic = topic or Topic.OTHER
            return report_listing.answer_report(conversation, text, topic, context, texts)
        case Intent.SHARE:
            return share_meeting.answer_share(conversation, text, context, texts)
        case Intent.REMIND | Intent.REMINDERS | Intent.DAYS:
            return None
        case Intent.STOP:
            return opt_out.stop_in_words(conversation, context, texts)
        case Intent.WRONG_NUMBER:
            return opt_out.wrong_number_in_words(conversation, context, texts)
        case Intent.START:
            return answer_intent(conversation, text, Intent.MENU, None, context, texts)
        case Intent.CRISIS:
            # The crisis reader saw no danger: nobody else decides that there is one.
            return answer_intent(conversation, text, Intent.SUPPORT, Topic.LOW, context, texts)
        case Intent.RELAPSE:
            return _answer_relapse(conversation, context, texts)
    return answer_intent(conversation, text, wanted.intent, topic, context, texts)


def _weighed(conversation: Conversation, text: Text) -> tuple[LikelyIntent, ...]:
    return weigh_intents(text.understood.intents, situation_of(conversation))


def _is_sure(likely: LikelyIntent) -> bool:
    return likely.share >= (SURE_SHARE if likely.intent in _FINAL_INTENTS else ACT_SHARE)


def _answer_relapse(conversation: Conversation, context: Context, texts: SearchReplies) -> Step:
    """Warm words to somebody who has drunk or used again, or is about to."""
    sentences = hotline_numbers.crisis_replies_for(context, texts.language)
    said = sentences.kind_question(Category.RELAPSE, False)
    return Step(conversation.comforted(), Intent.RELAPSE, (said,))


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
    wanted = refine_search.refined_request(conversation.state, text.understood.request)
    asking = ChooseIntent(choices, conversation.search_state, wanted)
    return _question(conversation, asking, context, texts)


def _question(
    conversation: Conversation, asking: ChooseIntent, context: Context, texts: SearchReplies
) -> Step:
    said = ChoiceReplies(texts.language).which(*(choice.intent for choice in asking.choices))
    return Step(conversation.count_miss().asking(asking), Intent.UNKNOWN, (said,))
