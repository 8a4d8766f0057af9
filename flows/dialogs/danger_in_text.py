"""Which danger a text tells of: our own words sent back, an advice that was followed, and questions
tell of none."""

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Text
from flows.crisis import Category, Danger, Tier
from flows.dialogs import outweighed_danger, quoted_replies
from flows.dialogs.hotline_numbers import country_of

# From here on a danger counts where a text is likely a question or a complaint about a meeting.
LIKELY_DANGER = 0.9


def danger_in_text(conversation: Conversation, text: Text, context: Context) -> Danger | None:
    """The danger that a text tells of in words that are not ours."""
    country, region = country_of(context), context.home.region
    danger = quoted_replies.unquoted_danger(text.understood, context.hotlines, country, region)
    if not danger or danger.declared:
        return danger
    if conversation.dangers.watched and text.understood.erase_verb:
        return None  # "I deleted it": what the answer to violence advised
    slight = danger.tier is Tier.ASK or danger.category is Category.RELAPSE
    # "Can I come if I've been drinking?", "that meeting doesn't exist any more"
    weak = danger.score < LIKELY_DANGER and outweighed_danger.is_about_something_else(
        danger, text.understood
    )
    return None if slight and (text.understood.is_question or weak) else danger
