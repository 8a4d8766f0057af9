"""The answer to a text whose intent is known, however it was read: by a table or by the model. It
makes sense in any state, and what was on the screen stays there."""

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs import hotline_numbers, offer_talk, privacy, support
from flows.dialogs.simple_replies import misunderstood, simple_reply
from flows.replies.faq_replies import FaqReplies
from flows.replies.line_replies import OFFICE, LineReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.faq_questions import read_hint, read_question
from flows.understanding.likely_intent import likely_topic
from flows.understanding.named_fellowships import named_fellowships
from flows.understanding.question_forms import (
    names_website,
    read_question_form,
    read_recovery_thing,
)
from flows.understanding.understanding import Understanding
from flows.understanding.young_writers import tells_of_childs_age


def answer_intent(
    conversation: Conversation,
    text: Text,
    intent: Intent,
    topic: Topic | None,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """What is answered to an intent, and of it to a topic; None to one that is answered where the
    meetings, the reminders, the days or the consents are."""
    match intent:
        case Intent.SUPPORT:
            return support.answer_support(conversation, text, topic, context, texts)
        case Intent.NEWCOMER:
            return _answer_newcomer(conversation, text, topic, context, texts)
        case Intent.HOTLINE if _is_childs(text, topic):
            return support.answer_support(conversation, text, Topic.CHILD, context, texts)
        case Intent.HOTLINE:
            return hotline_numbers.answer_need(conversation, text, topic, context, texts)
        case Intent.TALK:
            return offer_talk.answer_wish_to_talk(conversation, text, context, texts)
        case Intent.CHAT:
            return support.answer_small_talk(conversation, text, context, texts)
        case Intent.HELP | Intent.MENU | Intent.THANKS:
            return simple_reply(intent, conversation, texts, text.understood.words)
        case Intent.UNKNOWN:
            return misunderstood(conversation, texts)
    return _answer_about_line(conversation, text, intent, topic, context, texts)


def _is_childs(text: Text, topic: Topic | None) -> bool:
    """Whether a child tells of themselves, and asks for no number in so many words."""
    understood = text.understood
    asked = understood.hotline or topic not in (Topic.YOUTH, Topic.FAMILY)
    return not asked and tells_of_childs_age(understood.words)


def _answer_about_line(
    conversation: Conversation,
    text: Text,
    intent: Intent,
    topic: Topic | None,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to what is asked of the line itself and of what it keeps."""
    match intent:
        case Intent.ABOUT:
            line = LineReplies(context.line, texts.language)
            said = line.number_source() if text.understood.asks_source else line.about()
            return Step(conversation.understood(), intent, (said,))
        case Intent.OFFICE:
            return _answer_office(conversation, text, topic, context, texts)
        case Intent.LANGUAGE:
            return _answer_language(conversation, text, context, texts)
        case Intent.PRIVACY:
            topic = topic or likely_topic(text.understood.intents, Intent.PRIVACY)
            return privacy.answer_privacy_question(conversation, text, topic, context, texts)
        case Intent.DATA:
            return privacy.answer_data_request(conversation, text, context, texts)
        case Intent.FORGET:
            return privacy.confirm_erasure(conversation, texts)
    return None


def _answer_newcomer(
    conversation: Conversation,
    text: Text,
    topic: Topic | None,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The answer to a question about meetings at large, with yes or no before it where the question
    tells which of them is meant."""
    understood = text.understood
    if topic is None or topic is understood.topic:
        topic = _question_topic(understood)
    replies = FaqReplies(context.line, texts.language)
    general = topic in _TOPICS_WITH_THINGS or understood.topic in _GENERAL_TOPICS
    thing = read_recovery_thing(understood.words) if general else None
    if thing:
        said = replies.explain(thing)
    else:
        form, named = read_question_form(understood.words), named_fellowships(understood.body)
        said = replies.answer(topic, form, named)
    return Step(conversation.understood(), Intent.NEWCOMER, (said,), topic=topic)


def _question_topic(understood: Understanding) -> Topic:
    """What a question is about: the words of a question that is known, then what is likely. A
    general question may stand beside one that is more exact: "I'm new, do I have to pay?"."""
    question = read_question(understood.words)
    likely = likely_topic(understood.intents, Intent.NEWCOMER)
    certain = None if question in _GENERAL_TOPICS and likely else question
    return certain or likely or understood.topic or read_hint(understood.words) or Topic.WELCOME


_GENERAL_TOPICS = (Topic.WELCOME, Topic.WHAT_HAPPENS)
# A question that names a book or a chip is about that, where nothing more exact is known of it.
_TOPICS_WITH_THINGS = (*_GENERAL_TOPICS, Topic.STEPS, Topic.AM_I)


def _answer_office(
    conversation: Conversation,
    text: Text,
    topic: Topic | None,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The line's phone for what the office does; nothing is made up where it has none."""
    if topic not in OFFICE:
        topic = Topic.WEBSITE if names_website(text.understood.words) else Topic.PHONE
    said = OFFICE[topic](LineReplies(context.line, texts.language))
    return Step(conversation.understood(), Intent.OFFICE, (said,), topic=topic)


def _answer_language(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """The language asked for by name, or the list of them."""
    replies = LineReplies(context.line, texts.language)
    asked = text.understood.requested_language
    said = replies.language_switched() if asked else replies.languages()
    return Step(conversation.understood(), Intent.LANGUAGE, (said,))
