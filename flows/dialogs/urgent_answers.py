"""Danger, HELP and STOP of one number, when they come so often that they cost much.

They are answered always. A number that sent many in a day gets a short answer, of one segment; and
the operator is told (docs/decisions/032-a-persons-pace-and-urgent-texts.md).
"""

from enum import StrEnum

from flows.conversation.turn import Context, Intent, Step
from flows.dialogs.hotline_numbers import crisis_replies_for
from flows.dialogs.rate_limit_settings import (
    URGENT_ALARM_SHARE,
    URGENT_ALARM_TEXTS,
    RateLimits,
    Usage,
)
from flows.dialogs.sender_history import UrgentCount
from flows.replies.rate_limit_replies import RateLimitReplies
from flows.text.gsm import sms_cost

# So many texts of one number in a day get the usual answer. Nobody reads HELP more often, and to a
# person in danger the number is what matters by then.
FULL_HELP_ANSWERS = 20
FULL_DANGER_ANSWERS = 30


class UrgentWarning(StrEnum):
    """What the operator is to know of answers that are owed: how many one number got, or what a
    line spent."""

    NONE = ""
    ONE_NUMBER = "number"
    ONE_LINE = "line"


def brief_reply(step: Step, urgent: UrgentCount, context: Context, language: str) -> str:
    """The short answer to who has had the usual one often enough; "" where the usual one is given,
    also because it is no longer. `urgent` counts this text too."""
    if sum(sms_cost(reply).segments for reply in step.replies) <= 1:
        return ""
    sentences = crisis_replies_for(context, language)
    if step.crisis is not None:
        often = urgent.danger > FULL_DANGER_ANSWERS
        return sentences.brief_answer(step.crisis) if often else ""
    if step.intent is Intent.HELP and urgent.help > FULL_HELP_ANSWERS:
        return RateLimitReplies(sentences, language).brief_help()
    return ""


def urgent_warning(
    urgent: UrgentCount, usage: Usage, limits: RateLimits, segments: int
) -> UrgentWarning:
    """What the operator is to know after an answer of so many segments."""
    if urgent.total >= URGENT_ALARM_TEXTS:
        return UrgentWarning.ONE_NUMBER
    spent = usage.urgent_segments + segments
    if limits.segments and spent >= limits.segments * URGENT_ALARM_SHARE:
        return UrgentWarning.ONE_LINE
    return UrgentWarning.NONE
