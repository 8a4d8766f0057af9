"""The answer to the question how the day is: one digit. What was answered is not kept, only that it
was."""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import AnswerCheckin, Idle
from flows.conversation.turn import Context, Intent, RecordCheckin, Step, Text
from flows.dialogs.hotline_numbers import crisis_replies_for
from flows.domain.daily_texts import GOOD_ANSWERS, LOW_ANSWERS, MAX_ANSWER, DailyKind
from flows.domain.relay_seats import OfferKind
from flows.replies.daily_replies import DailyReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.understanding import Understanding

# What somebody adds to the digit is no longer than this.
MAX_ADDED_WORDS = 20


def answer_checkin(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a digit that answers the question; None for any other text. A number alone
    answers it as long as nothing else is on the screen that has numbers."""
    asked = isinstance(conversation.state, AnswerCheckin)
    number = _number_answered(text.understood, asked=asked)
    free = isinstance(conversation.state, Idle) and not conversation.last_reminder
    command = text.understood.daily
    named = bool(command and command.kind is DailyKind.CHECKIN)
    if number is None or not (asked or free or named):
        return None
    theirs = context.daily.daily(DailyKind.CHECKIN)
    again = free and conversation.subject is Intent.CHECKIN  # they think better of it
    if theirs is None or not (theirs.run.waits or again):
        return None
    say = DailyReplies(context.line, texts.language)
    if not 1 <= number <= MAX_ANSWER:
        return Step(conversation, Intent.CHECKIN, (say.one_to_five(),)) if asked else None
    run = theirs.run.after_answer() if theirs.run.waits else theirs.run
    if number in LOW_ANSWERS:
        offered = context.relays.offer().kind is OfferKind.OPEN and not conversation.young
        numbers = crisis_replies_for(context, texts.language)
        reply = say.hard_day(run.answered, numbers, talk=offered)
    elif number in GOOD_ANSWERS:
        reply = say.good_day(run.answered)
    else:
        reply = say.fair_day(run.answered)
    effects = (RecordCheckin(run),) if theirs.run.waits else ()
    return Step(conversation.resume(), Intent.CHECKIN, (reply,), effects)


def keep_answer(usual: Step, answer: Step) -> Step:
    """The answer to a danger, if need be with what the `usual` step records: a text that tells of
    one and holds the digit has answered the question."""
    lost = [one for one in usual.effects if isinstance(one, RecordCheckin)]
    if not lost or not set(lost).isdisjoint(answer.effects):
        return answer
    return replace(answer, effects=(*answer.effects, *lost))


def _number_answered(understood: Understanding, *, asked: bool) -> int | None:
    """The number that a text is, or that it says of the day; right after the question, words may
    stand behind it ("2, bad day", "4/5")."""
    if understood.request.number is not None:
        return understood.request.number
    if understood.daily and understood.daily.number is not None:
        return understood.daily.number
    first, *rest = understood.words or ("",)
    if not asked or not (first.isdecimal() and len(first) == 1) or len(rest) > MAX_ADDED_WORDS:
        return None
    if rest == [str(MAX_ANSWER)] and "/" in understood.body:
        return int(first)
    request = understood.request
    asks = request.placed or request.mentions_meeting or request.when or request.distance
    return None if asks or any(word[0].isdecimal() for word in rest) else int(first)
