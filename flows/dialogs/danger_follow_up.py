"""What a text says of a danger that was answered or asked about before, and the line about one."""

import re
from dataclasses import replace

from flows.conversation.danger_memory import LastDanger
from flows.conversation.turn import Intent, Step, Text
from flows.crisis import Category, Danger, Tier
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.shared_phrases import join_sentences
from flows.text.gsm import sms_cost
from flows.understanding.parsed_request import ParsedRequest
from flows.understanding.safety_answers import SafetyAnswer

# An answer in so few words tells of nothing new.
_MAX_ANSWER_WORDS = 4

# What may stand beside an answer and want nothing.
_COURTEOUS_INTENTS = (
    Intent.UNKNOWN,
    Intent.SUPPORT,
    Intent.THANKS,
    Intent.MENU,
    Intent.START,
    Intent.HELP,
)


def alarming_answers(last: LastDanger) -> tuple[SafetyAnswer, ...]:
    """What calls for help in answer to us: NO to "are you safe?", yes to "bad shaking?" or "took
    too much?", and after the crisis answer NO to whatever it said: nothing to thank for."""
    if last.asks:
        return (SafetyAnswer.NO, SafetyAnswer.HELP)
    if last.sure:
        return () if last.category is Category.RELAPSE else (SafetyAnswer.NO, SafetyAnswer.DOUBT)
    return (SafetyAnswer.YES,) if last.category in (Category.WITHDRAWAL, Category.OVERDOSE) else ()


def is_carrier_word(text: Text, last: LastDanger) -> bool:
    """Whether a text is the carrier's word, and no answer to us. YES and HELP are both."""
    request = text.understood.request
    if not (text.opt_out or request.is_carrier_keyword):
        return False
    if text.opt_out == "STOP" or request.intent is Intent.STOP:
        return True
    said = text.understood.safety
    return said not in alarming_answers(last) and not (last.asks and said is SafetyAnswer.YES)


def asks_nothing(request: ParsedRequest) -> bool:
    """Whether what stands beside an answer asks for nothing: a ZIP code does."""
    return request.intent in _COURTEOUS_INTENTS and not request.placed and request.number is None


def attribute_danger(last: LastDanger, danger: Danger, text: Text) -> Danger:
    """A few words more are about the danger that was asked about, unless they surely tell of
    another: "she is not", "I can't"."""
    if danger.tier is Tier.HARD or len(text.understood.words) > _MAX_ANSWER_WORDS:
        return danger
    return replace(danger, category=last.category, other=last.other)


def append_line(
    step: Step, sentences: CrisisReplies, category: Category, other: bool
) -> tuple[str, ...]:
    """The replies of an answer with the line for a danger: under them, or where that costs too much
    by itself, for a danger to life. Warm words go before a list for who may drink or use."""
    line = sentences.question_line(category, other)
    found = bool(step.search_answer and step.search_answer.hits)
    if category is Category.RELAPSE and not other and found and step.intent is Intent.MEETING:
        *told, listed = step.replies
        if told and _numbers_in(line) <= _numbers_in(" ".join(told)):
            return step.replies  # the warm words have given the number
        return (join_sentences(*told, line) if told else sentences.warm_line(category), listed)
    *before, last = step.replies
    longer = f"{last}\n{line}"
    if sms_cost(longer).segments <= sms_cost(last).segments + 1:
        return (*before, longer)
    return step.replies if category is Category.RELAPSE else (*step.replies, line)


def _numbers_in(said: str) -> set[str]:
    """The numbers to call or to text in a sentence."""
    return set(_NUMBER.findall(said))


# The shortest that people call has three digits: 988.
_NUMBER = re.compile(r"\d[\d-]+\d")
