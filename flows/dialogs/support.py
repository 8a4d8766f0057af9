"""Answers to a person who tells of themselves or of somebody close: they go before any search, and
keep everything that was on the screen.

Who writes about somebody else's drinking is told of the fellowship for families, and it is what the
next place is searched for.
"""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import (
    AskPlace,
    ChoosePlace,
    Idle,
    OfferPlace,
    Results,
    State,
)
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs import hotline_numbers
from flows.replies.search_replies import SearchReplies
from flows.replies.small_talk_replies import SmallTalkReplies
from flows.replies.support_replies import FEELINGS, SupportReplies
from flows.understanding.named_fellowships import names_relative, relatives_fellowship
from flows.understanding.search_request import SearchRequest
from flows.understanding.small_talk import SmallTalk, read_small_talk
from flows.understanding.young_writers import tells_of_childs_age


def answer_support(
    conversation: Conversation,
    text: Text,
    topic: Topic | None,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """One or two warm sentences for what they tell of, and the way to people; `topic` None or an
    unknown one is a hard time."""
    replies, turn = support_replies(context, texts), conversation.kind_words
    after, words = conversation.comforted(), text.understood.words
    topic = _topic_of(text, topic)
    match topic:
        case Topic.FAMILY:
            fellowship = text.understood.request.fellowship
            if fellowship not in _FAMILY_FELLOWSHIPS:
                fellowship = relatives_fellowship(words)
            said = replies.family(fellowship, turn)
            state = _wishing(after.state, fellowship or _FAMILY_FELLOWSHIPS[0])
            after = replace(after, state=state)
        case Topic.CHILD:
            at_home = names_relative(words)
            said = replies.child(turn, at_home=at_home)
            if at_home:
                after = replace(after, state=_wishing(after.state, _TEENS_FELLOWSHIP))
        case _:
            topic = topic if topic in FEELINGS else Topic.LOW
            said = FEELINGS[topic](replies, turn)
    return Step(after, Intent.SUPPORT, (said,), topic=topic)


def _topic_of(text: Text, topic: Topic | None) -> Topic | None:
    """The topic with what the words make certain: who tells of a relative who drinks, and a child
    who does."""
    if topic is None and text.understood.request.fellowship in _FAMILY_FELLOWSHIPS:
        topic = Topic.FAMILY
    of_child = topic is Topic.FAMILY and tells_of_childs_age(text.understood.words)
    return Topic.CHILD if of_child else topic


def answer_talk_wish(conversation: Conversation, context: Context, texts: SearchReplies) -> Step:
    """The honest answer to a wish for a person: a program answers, and where people do."""
    said = support_replies(context, texts).talk(conversation.kind_words)
    return Step(conversation.comforted(), Intent.TALK, (said,))


def answer_small_talk(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """A short, kind answer without a search, in other words each time."""
    turn = conversation.kind_words
    replies = SmallTalkReplies(texts.language)
    match read_small_talk(text.understood.words):
        case SmallTalk.PRAYER:
            said = support_replies(context, texts).faith(turn)
        case SmallTalk.INSULT:
            said = replies.insult(turn)
        case SmallTalk.FLIRTING:
            said = replies.flirting(turn)
        case SmallTalk.JOKE:
            said = replies.joke(turn)
        case SmallTalk.TRIAL:
            said = replies.trial(turn)
        case None:
            said = replies.small_talk(turn)
    return Step(conversation.comforted(), Intent.CHAT, (said,))


def support_replies(context: Context, texts: SearchReplies) -> SupportReplies:
    """The sentences of comfort, with the numbers of where the texter is."""
    numbers = hotline_numbers.crisis_replies_for(context, texts.language)
    return SupportReplies(context.line, texts.language, numbers)


_FAMILY_FELLOWSHIPS = ("AL-ANON", "NAR-ANON", "GAM-ANON")
_TEENS_FELLOWSHIP = "ALATEEN"


def _wishing(state: State, fellowship: str) -> State:
    """The state with this fellowship as the wish for the next search; a list on the screen stays,
    and so does an open question."""
    match state:
        case Idle():
            return AskPlace(SearchRequest(fellowship=fellowship))
        case AskPlace() | ChoosePlace() | OfferPlace() | Results():
            return replace(state, wanted=replace(state.wanted, fellowship=fellowship))
    return state
