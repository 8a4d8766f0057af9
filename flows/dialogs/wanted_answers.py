"""The answer to any intent, once it is known what a text wants: whatever made that sure."""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import Results, SideQuestion
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.crisis import Category
from flows.dialogs import (
    ask_about_meeting,
    ask_where,
    daily_request,
    day_count,
    find_meeting,
    hotline_numbers,
    manage_reminders,
    opt_out,
    refine_search,
    report_listing,
    set_reminder,
    share_meeting,
)
from flows.dialogs.answer_intent import answer_intent
from flows.dialogs.meeting_request import answer_meeting_request
from flows.dialogs.relapsed_days import restart_after_relapse
from flows.dialogs.simple_replies import simple_reply
from flows.replies.search_replies import SearchReplies
from flows.understanding.likely_intent import LikelyIntent


def answer_wanted(
    conversation: Conversation,
    text: Text,
    wanted: LikelyIntent,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to an intent; None where the text says too little of it."""
    match wanted.intent:
        case Intent.MEETING:
            return _answer_meeting(conversation, text, context, texts)
        case Intent.DETAILS | Intent.REPORT | Intent.SHARE:
            return _answer_about_meeting(conversation, text, wanted, context, texts)
        case Intent.REMIND | Intent.REMINDERS | Intent.DAYS:
            return _answer_later(conversation, text, wanted, context, texts)
        case Intent.READING | Intent.CHECKIN as daily:
            kind = daily_request.KIND_OF_INTENT[daily]
            return daily_request.answer_daily_wish(kind, conversation, text, context, texts)
        case Intent.STOP:
            return opt_out.stop_in_words(conversation, context, texts)
        case Intent.WRONG_NUMBER:
            return opt_out.wrong_number_in_words(conversation, context, texts)
        case Intent.START:
            # They get our texts already, so what is left to say is what can be done.
            return simple_reply(Intent.START, conversation, texts)
        case Intent.CRISIS | Intent.RELAPSE:
            return _answer_need(conversation, text, wanted.intent, context, texts)
    return answer_intent(conversation, text, wanted.intent, wanted.topic, context, texts)


def _answer_meeting(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """Meetings are wanted, even where no place can be found in the text."""
    if isinstance(conversation.state, SideQuestion):
        conversation = conversation.resume()
    understood, listed = text.understood, isinstance(conversation.state, Results)
    request = understood.request
    if request.only_search and request.intent is Intent.UNKNOWN and not listed:
        # A name with words that we do not know is one to look for: "Omaha bananas".
        request = replace(request, intent=Intent.MEETING)
        text = replace(text, understood=replace(understood, request=request))
    step = answer_meeting_request(conversation, text, context, texts)
    if step is None and not listed:
        wanted = refine_search.refined_request(conversation.state, text.understood)
        return ask_where.ask_place(conversation, wanted, context, texts)
    return replace(step, intent=Intent.MEETING) if step and step.intent is Intent.UNKNOWN else step


def _answer_about_meeting(
    conversation: Conversation,
    text: Text,
    wanted: LikelyIntent,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """About a meeting that is listed: a question, a complaint, or the wish to pass it on."""
    match wanted.intent:
        case Intent.DETAILS:
            topic = wanted.topic or Topic.ALL
            return ask_about_meeting.answer_question(conversation, text, topic, context, texts)
        case Intent.REPORT:
            topic = wanted.topic or Topic.OTHER
            return report_listing.answer_report(conversation, text, topic, context, texts)
    return share_meeting.answer_share(conversation, text, context, texts)


def _answer_later(
    conversation: Conversation,
    text: Text,
    wanted: LikelyIntent,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """What is sent later: a new reminder, those that there are, the count of days."""
    match wanted.intent:
        case Intent.REMIND:
            return set_reminder.answer_remind(conversation, text, context, texts)
        case Intent.REMINDERS:
            topic = wanted.topic or Topic.LIST
            return manage_reminders.answer_reminders(conversation, text, topic, context, texts)
    topic = wanted.topic or Topic.ASK
    return day_count.answer_days(conversation, text, topic, context, texts)


def _answer_need(
    conversation: Conversation, text: Text, intent: Intent, context: Context, texts: SearchReplies
) -> Step | None:
    """Warm words where the crisis reader saw no danger: nobody else decides that there is one. Who
    names a place gets the list."""
    if text.understood.request.placed:
        listed = _answer_meeting(conversation, text, context, texts)
        if find_meeting.found_place(listed):
            return listed
    danger = text.understood.danger
    if intent is Intent.RELAPSE and danger and danger.other:
        return answer_intent(conversation, text, Intent.SUPPORT, Topic.FAMILY, context, texts)
    if intent is Intent.CRISIS:
        return answer_intent(conversation, text, Intent.SUPPORT, Topic.LOW, context, texts)
    sentences = hotline_numbers.crisis_replies_for(context, texts.language)
    said = sentences.kind_question(Category.RELAPSE, False)
    step = Step(conversation.comforted(), Intent.RELAPSE, (said,))
    return restart_after_relapse(step, text, context, texts)
