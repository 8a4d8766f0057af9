"""Who texts from a seat in a talk, or to take one, is answered about that first."""

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Step, Text
from flows.dialogs.claim_relay import answer_claim
from flows.dialogs.relay_texts import answer_from_seat


def answer_in_talk(conversation: Conversation, text: Text, outside: Step, context: Context) -> Step:
    """The answer of the talk that they sit in or want to take; else the `outside` one."""
    seat = context.relays.seat()
    if seat and seat.relay.connected:
        return answer_from_seat(seat, text, outside, conversation, context)
    claimed = answer_claim(conversation, text, outside, context)
    if claimed:
        return claimed
    return answer_from_seat(seat, text, outside, conversation, context) if seat else outside
