"""The answer to a text whose intent is known, however it was read: by a table or by the model. It
makes sense in any state, and what was on the screen stays there."""

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs import hotline_numbers, privacy, support
from flows.dialogs.simple_replies import simple_reply
from flows.replies.faq_replies import FaqReplies
from flows.replies.line_replies import OFFICE, LineReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.named_fellowships import named_fellowships
from flows.understanding.question_forms import read_question_form


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
            return _answer_newcomer(conversation, text, topic or Topic.WELCOME, context, texts)
        case Intent.HOTLINE:
            return hotline_numbers.answer_need(conversation, text, topic, context, texts)
        case Intent.TALK:
            return support.answer_talk_wish(conversation, context, texts)
        case Intent.CHAT:
            return support.answer_small_talk(conversation, text, context, texts)
        case Intent.HELP | Intent.MENU | Intent.THANKS:
            return simple_reply(intent, conversation, texts)
    return _answer_about_line(conversation, text, intent, topic, context, texts)


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
            said = LineReplies(context.line, texts.language).about()
            return Step(conversation.understood(), intent, (said,))
        case Intent.OFFICE:
            return _answer_office(conversation, topic, context, texts)
        case Intent.LANGUAGE:
            return _answer_language(conversation, text, context, texts)
        case Intent.PRIVACY:
            return privacy.answer_privacy_question(conversation, text, topic, context, texts)
        case Intent.DATA:
            return privacy.answer_data_request(conversation, text, context, texts)
        case Intent.FORGET:
            return privacy.confirm_erasure(conversation, texts)
    return None


def _answer_newcomer(
    conversation: Conversation, text: Text, topic: Topic, context: Context, texts: SearchReplies
) -> Step:
    """The answer to a question about meetings at large, with yes or no before it where the question
    tells which of them is meant."""
    understood = text.understood
    form, named = read_question_form(understood.words), named_fellowships(understood.body)
    said = FaqReplies(context.line, texts.language).answer(topic, form, named)
    return Step(conversation.understood(), Intent.NEWCOMER, (said,), topic=topic)


def _answer_office(
    conversation: Conversation, topic: Topic | None, context: Context, texts: SearchReplies
) -> Step:
    """The line's phone for what the office does; nothing is made up where it has none."""
    topic = topic if topic in OFFICE else Topic.PHONE
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
