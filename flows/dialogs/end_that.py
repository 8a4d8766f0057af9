""" "Cancel that" ends what was spoken of last. Only where that is nothing does it end our texts."""

from flows.conversation.conversation import Conversation
from flows.conversation.states import Idle, SideQuestion
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs.manage_reminders import answer_reminders
from flows.dialogs.meeting_in_mind import last_reminder
from flows.dialogs.reminder_choice import active_reminders
from flows.replies.search_replies import SearchReplies


def answer_end_that(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The end of the reminder that was spoken of or came a moment ago, or of the question or the
    search that is open; None for any other text, and for the carrier's own words."""
    understood = text.understood
    if text.opt_out or not understood.ends_that:
        return None
    reminders = conversation.subject is Intent.REMINDERS or conversation.last_reminder
    if reminders and (active_reminders(context) or last_reminder(conversation, context)):
        return answer_reminders(conversation, text, Topic.DROP, context, texts)
    stops = understood.request.intent is Intent.STOP and not understood.names_stop
    if not stops or isinstance(conversation.state, Idle):
        return None
    asked = isinstance(conversation.state, SideQuestion)
    after = conversation.resume() if asked else conversation
    said = texts.courtesies.declined(conversation.kind_words)
    return Step(after.comforted(), Intent.THANKS, (said,))
