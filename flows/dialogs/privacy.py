"""What a person may ask about what is kept of them: to see it, and to have it erased.

Erasing is done at once where the text says nothing else. A longer text may mean other things ("they
will all forget me"): its answer gives the command for erasing, and says who listens.
"""

from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import WATCHED_CATEGORIES
from flows.conversation.states import Idle
from flows.conversation.turn import Channel, Context, Forget, Intent, Step, Text, Topic
from flows.domain.daily_texts import DailyKind
from flows.replies.channel_replies import ChannelReplies
from flows.replies.daily_replies import DailyReplies
from flows.replies.line_replies import PRIVACY, LineReplies
from flows.replies.privacy_replies import PrivacyReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.privacy_requests import PrivacyRequest


def answer_erasure(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """Forget a person, on each channel that their number is known on; in silence where they have
    said STOP."""
    say = _replies(text, context, texts)
    words = () if context.stopped else (say.forgotten(on_both=context.records.on_both()),)
    spoken = privacy_language(text, context, texts)
    after = conversation.move_to(Idle())
    return Step(after, Intent.FORGET, words, (Forget(on_both=True),), language=spoken)


def privacy_language(text: Text, context: Context, texts: SearchReplies) -> str:
    """Theirs, or, where they have shown none yet, the one this is asked in."""
    if context.language:
        return texts.language
    return text.understood.language or text.understood.request.language or texts.language


def _replies(text: Text, context: Context, texts: SearchReplies) -> PrivacyReplies:
    return PrivacyReplies(privacy_language(text, context, texts))


def answer_privacy_question(
    conversation: Conversation,
    text: Text,
    topic: Topic | None,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """Say what is kept of anyone who texts, who sees it, what a bill shows, or how little shows on
    the phone."""
    spoken = privacy_language(text, context, texts)
    topic = topic if topic in PRIVACY else Topic.KEPT
    said = PRIVACY[topic](LineReplies(context.line, spoken))
    if topic is Topic.BILL and text.channel is Channel.WHATSAPP:
        said = ChannelReplies(context.line, spoken, text.channel).bill()
    return Step(conversation.understood(), Intent.PRIVACY, (said,), topic=topic, language=spoken)


def confirm_erasure(conversation: Conversation, texts: SearchReplies) -> Step:
    """The answer to a sentence that may ask to be forgotten: the command that does it."""
    return Step(conversation.understood(), Intent.FORGET, (texts.how_to_be_forgotten(),))


def answer_in_private(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """What goes before anything else that a text says: it is erased by themselves or to be erased
    by us, or it gets no answer. None for any other text."""
    understood = text.understood
    watched = conversation.dangers.watched and not context.stopped
    if watched and understood.erase_verb:
        return erased_themselves(conversation, texts)
    if understood.privacy is PrivacyRequest.ERASE:
        return answer_erasure(conversation, text, context, texts)
    if context.stopped:
        # They told us to be silent, and the carrier would refuse the answer. Only START undoes it.
        return Step(conversation, understood.intent)
    danger = understood.danger
    watched = not danger or danger.category in WATCHED_CATEGORIES
    if understood.asks_silence and watched and not understood.request.placed:
        # Somebody else may read what we send. Who may want to die is answered all the same.
        return Step(conversation, Intent.PRIVACY, topic=Topic.DISCREET)
    return None


def erased_themselves(conversation: Conversation, texts: SearchReplies) -> Step:
    """The answer where a person deletes the texts, as the answer to violence advised: they do not
    ask us to forget them."""
    said = texts.discreet_delete_advice()
    return Step(conversation.understood(), Intent.PRIVACY, (said,), topic=Topic.DISCREET)


def answer_data_request(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """Say what is kept of a person, and nothing that the thread of texts does not show."""
    here = ZoneInfo(context.line.zone)
    kept, days = context.reminders.all(), context.reminders.days()
    daily = [one for kind in DailyKind if (one := context.daily.daily(kind))]
    zones = [reminder.zone for reminder in kept] + [one.zone for one in daily]
    zones += [days.zone] if days else []
    consents = [one for one in context.records.consents() if one.event != "forgotten"]
    listed = _replies(text, context, texts).stored_data(
        since=(context.records.since() or context.now).astimezone(here).date(),
        reminders=len(kept),
        zone=zones[0] if zones else "",
        days=days is not None,
        consents=len(consents),
        last=consents[-1].at.astimezone(here).date() if consents else None,
    )
    spoken = privacy_language(text, context, texts)
    said = (listed, DailyReplies(context.line, spoken).kept(daily)) if daily else (listed,)
    return Step(conversation.understood(), Intent.DATA, said, language=spoken)
