"""Writes what a turn does to a talk by text: one begins, or one moves."""

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import Subject, record_consent
from bot.conversation.person_rows import ConversationRow, TurnConflict
from bot.database.encryption import Keys
from bot.relay.apply_moves import apply_move, start_relay
from bot.relay.relay_outbox import RelaySpeech
from bot.relay.relay_rows import RelayConflict
from flows.conversation.turn import MoveRelay, StartRelay
from flows.hotlines import HotlineDirectory

RelayMade = StartRelay | MoveRelay


def apply_relay_effect(
    effect: RelayMade,
    subject: Subject,
    known: ConversationRow,
    keys: Keys,
    hotlines: HotlineDirectory,
    connection: Connection,
    now: datetime,
) -> None:
    """Write it. Raises TurnConflict where the relay has moved since the turn was decided: then the
    turn is decided again."""
    try:
        match effect:
            case StartRelay(wording):
                language = known.language or known.line_language
                start_relay(connection, known.line, subject.person, language, now)
                record_consent("talk", "words", wording, subject, connection, now)
            case MoveRelay():
                speech = RelaySpeech(keys, hotlines)
                apply_move(connection, speech, effect, now, writer=subject.person)
    except RelayConflict:
        raise TurnConflict from None
