"""The question which of two things was meant, and the answer to it by a number."""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import ChooseIntent, Results, WantedIntent
from flows.conversation.turn import Context, Intent, Step, Text
from flows.dialogs import ask_where, find_meeting, refine_search
from flows.dialogs.wanted_answers import answer_wanted
from flows.replies.choice_replies import ChoiceReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.likely_intent import LikelyIntent
from flows.understanding.search_request import ANY_MEETING
from flows.understanding.understanding import Understanding

# A feeling and a danger that the crisis reader did not see are one thing to ask about.
HARD_TIMES = frozenset([Intent.SUPPORT, Intent.CRISIS, Intent.RELAPSE])
# Nobody is told of a stop that was only asked about.
_ENDING_INTENTS = frozenset([Intent.STOP, Intent.FORGET, Intent.WRONG_NUMBER])
_CHOICES = 2
_NOTHING_SAID = Understanding("")


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


def ask_which(
    conversation: Conversation,
    text: Text,
    two: tuple[LikelyIntent, LikelyIntent],
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The question which of two is meant; None where one of them cannot be asked about, or both
    are the same to a person."""
    choices = tuple(
        WantedIntent(Intent.SUPPORT if one.intent in HARD_TIMES else one.intent, one.topic)
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
    intent = Intent.UNKNOWN if likeliest.intent in _ENDING_INTENTS else likeliest.intent
    return Step(after, intent, (said,), topic=likeliest.topic or "")
