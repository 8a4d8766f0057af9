"""Answers to a person who tells of themselves or of somebody close: they go before any search, and
keep everything that was on the screen.

Who writes about somebody else's drinking is told of the fellowship for families, and it is what the
next place is searched for.
"""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.crisis import Category
from flows.dialogs import find_meeting, hotline_numbers, refine_search
from flows.dialogs.family_wish import (
    ANY_FAMILY,
    TEENS_FELLOWSHIP,
    family_fellowship,
    wishing,
)
from flows.dialogs.told_place import told_place
from flows.domain.fellowships import FAMILY_FELLOWSHIPS
from flows.replies.day_count_replies import DayCountReplies
from flows.replies.search_replies import SearchReplies
from flows.replies.small_talk_replies import SmallTalkReplies
from flows.replies.support_replies import FEELINGS, SupportReplies
from flows.understanding.named_fellowships import (
    helps_other,
    names_only_relative,
    names_relative,
    names_younger_relative,
)
from flows.understanding.small_talk import SmallTalk, read_small_talk
from flows.understanding.sober_time import read_sober_time
from flows.understanding.understanding import Understanding
from flows.understanding.young_writers import tells_of_childs_age


def answer_support(
    conversation: Conversation,
    text: Text,
    topic: Topic | None,
    context: Context,
    texts: SearchReplies,
    line: str = "",
) -> Step:
    """One or two warm sentences for what they tell of, and the way to people; `topic` None or an
    unknown one is a hard time. A `line` about a danger that is not sure stands behind them."""
    topic = _topic_of(text, topic)
    listed = None if line else _list_near(conversation, text, topic, context, texts)
    if listed:
        return listed
    replies, turn = support_replies(context, texts, line), conversation.kind_words
    after, fellowship = conversation.comforted(), _fellowship_for(topic, text)
    if fellowship:
        after = replace(after, state=wishing(after.state, fellowship))
    match topic:
        case Topic.FAMILY:
            said = replies.family(family_fellowship(text.understood), turn)
        case Topic.CHILD:
            said = replies.child(turn, at_home=bool(fellowship))
        case Topic.PROUD if _tells_of_others_days(text.understood):
            said = DayCountReplies(context.line, texts.language).good_news()
        case _:
            topic = topic if topic in FEELINGS else Topic.LOW
            said = FEELINGS[topic](replies, turn)
    return Step(after, Intent.SUPPORT, (said,), topic=topic)


def add_kind_word(
    text: Text, step: Step, context: Context, texts: SearchReplies, topic: Topic | None = None
) -> Step:
    """A list of meetings with warm words before it, for who tells of themselves (of this `topic`,
    or of what is likely enough) and asks for one."""
    if topic is None:
        topic = _topic_told(text.understood)
    if topic is None or not step.search_answer or not step.search_answer.hits:
        return step
    said = support_replies(context, texts).before_list(_topic_of(text, topic) or topic)
    return replace(step, replies=(said, *step.replies))


def _topic_told(understood: Understanding) -> Topic | None:
    """What is likely enough to be told beside a search. A search by postal code is read without
    the classifier, and stays so; one that says nothing but where and when tells nothing."""
    if understood.loss is not None:
        return Topic.GRIEF
    only_search = understood.zip_codes or understood.request.only_search
    if only_search or len(understood.words) < MIN_TOLD_WORDS:
        return None
    told = [one for one in understood.intents if one.intent is Intent.SUPPORT]
    return told[0].topic if told and told[0].share >= TOLD_SHARE else None


def _list_near(
    conversation: Conversation,
    text: Text,
    topic: Topic | None,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """Warm words and the meetings near the place that the text names; None where it names none, or
    tells of what happened there."""
    place = told_place(text, context) if topic in _LISTED_TOPICS else None
    if not place or not topic:
        return None
    wanted = refine_search.refined_request(conversation.state, text.understood)
    fellowship = _fellowship_for(topic, text)
    wanted = replace(wanted, fellowship=fellowship) if fellowship else wanted
    step = find_meeting.list_meetings(conversation, place, wanted, context, texts)
    return add_kind_word(text, step, context, texts, topic)


def _topic_of(text: Text, topic: Topic | None) -> Topic | None:
    """The topic with what the words make certain: who tells of a relative who drinks, and a child
    who does; nobody who speaks of a son is the child."""
    understood = text.understood
    if tells_of_childs_age(understood.words):
        return Topic.CHILD
    about_other = bool(understood.danger and understood.danger.other)
    about_other = about_other or helps_other(understood.words)
    if names_only_relative(understood.words):
        return Topic.FAMILY
    if topic is Topic.CHILD and names_younger_relative(understood.words):
        return Topic.FAMILY if about_other or family_fellowship(understood) else Topic.LOW
    if topic is None or (topic is Topic.FIRST_STEP and about_other):
        of_family = about_other or understood.request.fellowship in FAMILY_FELLOWSHIPS
        return Topic.FAMILY if of_family else topic
    return topic


def _tells_of_others_days(understood: Understanding) -> bool:
    """Whether somebody else's days are told: "my sponsor just hit 25 years"."""
    told = read_sober_time(understood)
    return told.theirs and bool(told.lengths)


def _fellowship_for(topic: Topic | None, text: Text) -> str:
    """What the next place is searched for; "" where it is any meeting."""
    match topic:
        case Topic.FAMILY:
            return family_fellowship(text.understood) or ANY_FAMILY
        case Topic.CHILD if names_relative(text.understood.words):
            return TEENS_FELLOWSHIP
    return ""


def answer_unsure_feeling(
    conversation: Conversation, context: Context, texts: SearchReplies
) -> Step:
    """The answer to what may be a hard time: no number for danger where there may be none."""
    said = support_replies(context, texts).unsure()
    return Step(conversation.comforted(), Intent.SUPPORT, (said,), topic=Topic.LOW)


def answer_talk_wish(conversation: Conversation, context: Context, texts: SearchReplies) -> Step:
    """The honest answer to a wish for a person: a program answers, and where people do."""
    said = support_replies(context, texts).talk(conversation.kind_words)
    return Step(conversation.comforted(), Intent.TALK, (said,))


def answer_plain_talk(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The same to a few words of small talk; None to any others."""
    words = text.understood.words
    if len(words) > MAX_PLAIN_TALK_WORDS or read_small_talk(words) is None:
        return None
    return answer_small_talk(conversation, text, context, texts)


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


def topic_beside(step: Step, text: Text, category: Category) -> Topic | None:
    """What an answer to who tells of themselves is kept for where the text may tell of a danger,
    too; None where it is not. The one about violence names nothing but who is close to one who
    drinks."""
    if tells_of_childs_age(text.understood.words):
        return Topic.CHILD
    private = category in (Category.VIOLENCE, Category.MINOR)
    topics = _KEPT_IN_PRIVATE if private else _KEPT_BESIDE_DANGER
    kept = step.intent is Intent.SUPPORT and step.topic in topics
    return Topic(step.topic) if kept else None


def answer_child(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a child who asks for no meeting, and to who names somebody close and nothing
    else: "my son"; None to anybody else."""
    request, words = text.understood.request, text.understood.words
    asks = request.placed or request.mentions_meeting or text.understood.intent not in _NO_WISH
    if asks or not (tells_of_childs_age(words) or names_only_relative(words)):
        return None
    return answer_support(conversation, text, Topic.CHILD, context, texts)


def support_replies(context: Context, texts: SearchReplies, line: str = "") -> SupportReplies:
    """The sentences of comfort, with the numbers of where the texter is."""
    numbers = hotline_numbers.crisis_replies_for(context, texts.language)
    return SupportReplies(context.line, texts.language, numbers, line)


# Beside a search, so likely it must be that somebody tells of themselves, for a kind word. A place
# alone has fewer words.
TOLD_SHARE = 0.08
MIN_TOLD_WORDS = 5

# "The cute church on Main Street" flirts with nobody.
MAX_PLAIN_TALK_WORDS = 4

# What the grammar reads where it knows no wish but for words that may be of a search.
_NO_WISH = (Intent.MEETING, Intent.UNKNOWN)

_KEPT_IN_PRIVATE = frozenset([Topic.FAMILY, Topic.CHILD])
# What they tell of is worth words of its own. A hard time gets those of the danger, and a joy none.
_KEPT_BESIDE_DANGER = _KEPT_IN_PRIVATE | {
    Topic.LONELY,
    Topic.GRIEF,
    Topic.FIRST_STEP,
    Topic.ANGER,
    Topic.FAITH,
}
# Who tells of these in a place is helped by the meetings there.
_LISTED_TOPICS = frozenset(
    [Topic.FAMILY, Topic.CHILD, Topic.FIRST_STEP, Topic.LONELY, Topic.LOW, Topic.ANGER]
)
