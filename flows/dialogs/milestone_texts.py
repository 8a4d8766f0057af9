"""Texts at the milestones of a count of days: offered, agreed to in so many words, or refused."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import ConfirmMarks
from flows.conversation.turn import Context, CountDays, Intent, Step, Text
from flows.domain.reminders import DayCount
from flows.domain.sober_days import next_milestone
from flows.domain.template_kinds import KINDS_FOR_MILESTONES
from flows.replies.day_count_replies import DayCountReplies
from flows.understanding.parsed_request import Move


def offer_milestones(
    conversation: Conversation, days: DayCount, context: Context, say: DayCountReplies
) -> Step:
    """The question whether they want to be texted at milestones, where they may be."""
    if days.milestones:
        return Step(conversation, Intent.DAYS, (say.milestones_already_on(),))
    if refusal := _reason_against(context, say):
        return Step(conversation, Intent.DAYS, (refusal,))
    terms = say.terms()
    asking = ConfirmMarks(conversation.search_state, terms)
    return Step(conversation.move_to(asking), Intent.DAYS, (terms,))


def answer_milestone_consent(
    conversation: Conversation,
    text: Text,
    days: DayCount | None,
    context: Context,
    say: DayCountReplies,
) -> Step | None:
    """The answer to whether they want to be texted at milestones."""
    state = conversation.state
    if not isinstance(state, ConfirmMarks) or days is None:
        return None
    request = text.understood.request
    if request.move is Move.NO:
        return Step(conversation.resume(), Intent.DAYS, (say.milestones_off(),))
    if request.move is Move.OK or request.intent is Intent.START:  # YES, where the carrier lets it
        if refusal := _reason_against(context, say):
            return Step(conversation.resume(), Intent.DAYS, (refusal,))
        on = replace(days, milestones=True)
        moment, _ = next_milestone(on, context.now)
        reply = say.milestones_on(moment.astimezone(ZoneInfo(on.zone)))
        agreed = (CountDays(on, state.wording),)
        return Step(conversation.resume(), Intent.DAYS, (reply,), agreed)
    return None


def _reason_against(context: Context, say: DayCountReplies) -> str:
    """Why there can be no texts at milestones; "" if there can."""
    allowed = context.unasked >= KINDS_FOR_MILESTONES
    return "" if allowed else say.not_offered(context.sms_number)
