"""A volunteer's T7: they take the talk of that number, if it waits and they may have it."""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Intent, MoveRelay, Step, Text
from flows.dialogs.relay_notices import volunteer_replies_for, words_of_notice
from flows.domain.relay import RelayState, Side
from flows.domain.relay_events import Claimed, RelayNotice, Tell
from flows.domain.relay_moves import move_relay
from flows.understanding.relay_words import read_relay_code


def answer_claim(
    conversation: Conversation, text: Text, outside: Step, context: Context
) -> Step | None:
    """The answer to a claim; None for any other text, and for whoever is no volunteer of the line:
    to them it is a text like any other."""
    code = read_relay_code(text.understood.body)
    claim = context.relays.claim(code) if code is not None else None
    if claim is None or code is None or context.stopped:
        return None
    language = context.language or outside.language or context.line.language
    say = volunteer_replies_for(context, language)

    def told(words: str) -> Step:
        return Step(conversation, Intent.TALK, (words,), language=language)

    if claim.talking:
        return told(say.one_at_a_time())
    if claim.seat is None or claim.seat.relay.state is not RelayState.WAITING:
        return told(say.taken_already(code))
    move = move_relay(claim.seat.relay, Claimed(claim.volunteer), context.now)
    if claim.refused or not move.effects:
        return told(say.not_yours(code))
    mine = Tell(Side.VOLUNTEER, RelayNotice.TAKEN_BY_YOU)
    words = words_of_notice(mine.notice, claim.seat, context, language)
    left = replace(move, effects=tuple(one for one in move.effects if one != mine))
    moving = MoveRelay(claim.seat.id, claim.seat.version, left)
    return Step(conversation, Intent.TALK, (words,), (moving,), language=language)
