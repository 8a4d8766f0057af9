"""A danger that is not sure: the line or the warm answer that asks about it, and what is made of
the text that comes next.

The usual answer is given in full, with one line that fits the danger. Only the next text can answer
what that line asks: NO, or any danger, gets the crisis answer; yes ends it kindly.
"""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import LastDanger
from flows.conversation.states import AskPlace, ChoosePlace, OfferPlace, SideQuestion
from flows.conversation.turn import Context, Forget, Intent, OptIn, Step, Text, Topic
from flows.crisis import Category, Danger, Tier
from flows.dialogs import hotline_numbers, support
from flows.dialogs.danger_follow_up import (
    alarming_answers,
    append_line,
    asks_nothing,
    attribute_danger,
    is_carrier_word,
)
from flows.dialogs.outweighed_danger import is_outweighed
from flows.replies.search_replies import SearchReplies
from flows.understanding.parsed_request import ParsedRequest
from flows.understanding.place_talk import tells_whereabouts
from flows.understanding.safety_answers import SafetyAnswer
from flows.understanding.small_talk import Courtesy, read_courtesy

# From here on a danger replaces the answer to a text that was understood as something else.
OVERRIDE_SCORE = 0.97

# What was understood of such a text: where, when, which one, a reminder, a count.
_UNDERSTOOD_INTENTS = (Intent.MEETING, Intent.DETAILS, Intent.REMIND, Intent.REMINDERS, Intent.DAYS)

# Intents whose usual answer holds nothing that a person in danger would miss.
_EXPENDABLE_INTENTS = (Intent.UNKNOWN, Intent.SUPPORT, Intent.CHAT, Intent.THANKS, Intent.MENU)

# What holds the numbers by itself.
_INTENTS_WITH_NUMBERS = (Intent.HELP, Intent.HOTLINE)

# What is said of these dangers, the warm answer says already: a person to talk to.
_IN_SUPPORT = (Category.RELAPSE, Category.MINOR)


def answer_danger(
    conversation: Conversation,
    text: Text,
    danger: Danger,
    step: Step,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The answer to a text that tells of a danger, sure or not; `step` is the usual one."""
    if is_outweighed(danger, step, context.now):
        return step
    wanted = text.understood.hotline
    if wanted and text.understood.only_names_number and not danger.other:
        hotlines = hotline_numbers.answer_hotline_request(conversation, wanted, context, texts)
        return replace(hotlines, crisis=danger.category)
    if _overrides_usual_answer(danger, step, conversation, text.understood.request, context):
        return _crisis_answer(conversation, danger, text, context, texts)
    return answer_unsure_danger(conversation, text, step, danger, context, texts)


def _overrides_usual_answer(
    danger: Danger,
    step: Step,
    conversation: Conversation,
    request: ParsedRequest,
    context: Context,
) -> bool:
    """Whether a danger is answered instead of what is answered usually, or after STOP."""
    if overrides_any_answer(danger):
        return True
    # After the crisis answer another sign of the same danger needs no question.
    again = any(danger.category in kind.split() for kind in conversation.dangers_answered)
    if context.stopped:
        return again or danger.declared or danger.tier is Tier.HARD
    if danger.tier is Tier.HARD:
        asks_place = isinstance(step.state, AskPlace) and not request.mentions_meeting
        unplaced = asks_place and danger.category is not Category.RELAPSE
        return unplaced or not is_understood(step, request)  # "he scares me" is not in Maine
    return again and is_expendable(step, request)


def overrides_any_answer(danger: Danger) -> bool:
    """Whether a danger is answered instead of anything else, whatever was understood."""
    return danger.tier is Tier.HARD and (danger.declared or danger.score >= OVERRIDE_SCORE)


def is_understood(step: Step, request: ParsedRequest) -> bool:
    """Whether a text was understood as something that a less sure danger must not take away."""
    return (
        bool(step.replies)
        and step.intent in _UNDERSTOOD_INTENTS
        and not _misread_as_place(step, request)
    )


def is_expendable(step: Step, request: ParsedRequest) -> bool:
    """Whether the usual answer is not worth keeping: not understood, a greeting, no such place."""
    return step.intent in _EXPENDABLE_INTENTS or _misread_as_place(step, request)


def _misread_as_place(step: Step, request: ParsedRequest) -> bool:
    """Whether a place was not found, or we ask for one though the text does not speak of meetings:
    "my husband hit me on my birthday" names a day, but does not ask for meetings on that day."""
    if step.intent is not Intent.MEETING or (step.search_answer and step.search_answer.hits):
        return False
    if isinstance(step.state, AskPlace) and step.conversation.misses:
        return True
    wanted = request.mentions_meeting or request.types or request.fellowship or request.way
    return isinstance(step.state, AskPlace | OfferPlace) and not (wanted or request.placed)


def answer_unsure_danger(
    conversation: Conversation,
    text: Text,
    step: Step,
    danger: Danger,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The usual answer with the line for a danger that is not sure, or what is said instead."""
    step = replace(step, crisis=danger.category)
    said = step.intent is Intent.RELAPSE and danger.category is Category.RELAPSE
    if not step.replies or said or step.intent in _INTENTS_WITH_NUMBERS:
        return step
    sentences = hotline_numbers.crisis_replies_for(context, texts.language)
    category, other = danger.category, danger.other
    asked = isinstance(conversation.state, AskPlace)
    answered = asked and tells_whereabouts(" ".join(text.understood.words))
    expendable = is_expendable(step, text.understood.request) and not answered
    mild = expendable and not danger.declared
    if mild and (kind := answer_loss(conversation, text, step, context, texts)):
        return kind
    dangers = conversation.dangers.after_question(danger, context.now)
    told = support.topic_beside(step, text, category) if expendable else None
    if told and not danger.declared:
        line = "" if category in _IN_SUPPORT else sentences.question_line(category, other)
        kind = support.answer_support(conversation, text, told, context, texts, line)
        after = replace(kind.conversation, dangers=dangers)
        return replace(kind, conversation=after, crisis=category)
    if expendable:
        warm = sentences.kind_question(category, other)
        return _ask_kindly(replace(conversation.understood(), dangers=dangers), step, warm)
    if conversation.dangers.said_lately(danger, context.now):
        return step
    replies = append_line(step, sentences, category, other)
    if replies == step.replies:
        return step
    after = replace(step.conversation, dangers=dangers)
    return replace(step, conversation=after, replies=replies)


def _ask_kindly(after: Conversation, step: Step, question: str) -> Step:
    """A kind question about a danger in place of a usual answer that nobody misses."""
    intent = Intent.SUPPORT if step.intent in (Intent.MEETING, Intent.UNKNOWN) else step.intent
    low = Topic.LOW if intent is Intent.SUPPORT else ""
    return Step(after, intent, (question,), crisis=step.crisis, topic=low)


def answer_loss(
    conversation: Conversation, text: Text, step: Step, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a loss where the usual one would be that we did not understand; None where the
    text tells of no loss."""
    language = text.understood.loss
    if language is None or not step.replies:
        return None
    language = language or texts.language
    return Step(
        conversation.understood(),
        Intent.SUPPORT,
        (hotline_numbers.crisis_replies_for(context, language).condolence(),),
        crisis=step.crisis,
        topic=Topic.GRIEF,
        language=language,
    )


def answer_danger_follow_up(
    conversation: Conversation,
    last: LastDanger | None,
    text: Text,
    danger: Danger | None,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to a text that answers what was asked of the `last` danger, or goes on about it;
    None where it does neither."""
    request = text.understood.request
    if not last or context.stopped or is_carrier_word(text, last):
        return None
    said, whole = text.understood.safety, text.understood.only_safety
    well = said is SafetyAnswer.SAFE or (last.asks and said in (SafetyAnswer.YES, SafetyAnswer.OK))
    if danger and not (well and whole and danger.tier is Tier.ASK):
        about = attribute_danger(last, danger, text)
        if last.sure and about is danger:
            return None
        return _crisis_answer(conversation, last.more_pressing(about), text, context, texts)
    doubted = last.asks and said is SafetyAnswer.DOUBT and asks_nothing(request)
    denied = said in alarming_answers(last) and (last.asks or asks_nothing(request))
    if said is SafetyAnswer.UNSAFE or denied or doubted:
        return _answer_call_for_help(conversation, last, text, context, texts)
    if well and (whole or asks_nothing(request)):
        return _answer_safe(conversation, text, context, texts)
    return None


def repeat_danger_question(
    conversation: Conversation,
    last: LastDanger | None,
    text: Text,
    step: Step,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The question once more, where the first answer to it was not understood; after the crisis
    answer the next one: "no one answers" is nothing to misunderstand."""
    if not last or step.crisis or conversation.misses or not step.replies:
        return step
    sorry = read_courtesy(text.understood.words) is Courtesy.SORRY
    if not (sorry or step.intent in (Intent.UNKNOWN, Intent.SUPPORT)):
        return step
    if last.sure and last.category is not Category.RELAPSE:
        goes_on = _answer_call_for_help(conversation, last, text, context, texts)
        after = goes_on.conversation.count_miss()
        after = replace(after, dangers=after.dangers.after_no_answer())
        return replace(goes_on, conversation=after, crisis=None)
    if not last.asks:
        return step
    sentences = hotline_numbers.crisis_replies_for(context, texts.language)
    asked_before = replace(conversation.dangers, last=last)
    asked = replace(conversation.count_miss(), dangers=asked_before)
    return Step(asked, Intent.UNKNOWN, (sentences.kind_question(last.category, last.other),))


def _crisis_answer(
    conversation: Conversation, danger: Danger, text: Text, context: Context, texts: SearchReplies
) -> Step:
    sure = replace(danger, tier=Tier.HARD)
    if isinstance(conversation.state, SideQuestion):
        conversation = conversation.resume()  # OK to what is said now must agree to nothing else
    return hotline_numbers.answer_crisis(conversation, sure, text, context, texts)


def _answer_call_for_help(
    conversation: Conversation,
    last: LastDanger,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The crisis answer to NO. HELP to the letter is owed its own answer as well."""
    danger = Danger(last.category, Tier.HARD, 1.0, texts.language, last.other)
    step = _crisis_answer(conversation, danger, text, context, texts)
    request = text.understood.request
    if request.is_carrier_keyword and request.intent is Intent.HELP and not text.opt_out:
        return replace(step, replies=(*step.replies, texts.help()))
    return step


def _answer_safe(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """The kind end. What is on the screen stays; what else was asked is no longer open, since the
    same word must not agree to it."""
    sentences = hotline_numbers.crisis_replies_for(context, texts.language)
    reply = texts.discreet_glad() if conversation.dangers.watched else sentences.kind_ending()
    allowed = (OptIn("carrier"),) if text.opt_out == "START" else ()
    return Step(conversation.resume(), Intent.THANKS, (reply,), allowed)


def make_discreet(
    conversation: Conversation, step: Step, request: ParsedRequest, texts: SearchReplies
) -> Step:
    """After an answer to violence no reply shows by itself what this number is for: another person
    may read the phone."""
    if not conversation.dangers.watched or not step.replies:
        return step
    if step.intent is Intent.FORGET and Forget(on_both=True) in step.effects:
        return replace(step, replies=(texts.discreet_erased(),))
    waiting = isinstance(conversation.search_state, AskPlace | ChoosePlace | OfferPlace)
    if waiting and step.intent is Intent.MEETING:
        return step  # they were asked where
    if not is_expendable(step, request):
        return step
    kind = {
        Intent.THANKS: texts.discreet_thanks,
        Intent.MENU: texts.discreet_glad,
        Intent.SUPPORT: texts.discreet_support,
    }
    said = kind.get(step.intent, texts.discreet_misunderstood)()
    return Step(conversation.understood(), step.intent, (said,), step.effects)
