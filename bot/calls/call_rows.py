"""The turns of calls in the database. A turn is added once; who comes second reads the first."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, select

from bot.database.compiled_statements import insert_or_ignore
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import call_turns, epoch_milliseconds
from bot.database.sealed_columns import CALL_ANSWER, CALL_STATE
from bot.people.retention import CALLS_KEPT
from flows.voice.call import Call
from flows.voice.call_json import dump_call, dump_instructions, load_call, load_instructions
from flows.voice.instructions import Instruction


class CallTurn(NamedTuple):
    """Where a call stood after a turn, and what was answered; the line's id."""

    line: int
    call: Call
    answer: tuple[Instruction, ...]


def load_call_turn(
    connection: Connection, keys: Keys, sid: str, turn: int, now: datetime
) -> CallTurn | None:
    """A turn of a call; None if there is none, it is too old, or it cannot be read any more."""
    this = (call_turns.c.sid == sid, call_turns.c.turn == turn)
    row = connection.execute(
        select(call_turns).where(*this, call_turns.c.at > now - CALLS_KEPT)
    ).first()
    if row is None:
        return None
    try:
        call = load_call(keys.open(row.state, CALL_STATE.of(sid)))
        answer = load_instructions(keys.open(row.answer, CALL_ANSWER.of(sid)))
    except (DecryptionError, ValueError, TypeError, LookupError):
        return None
    return CallTurn(row.line_id, call, answer)


def add_call_turn(
    connection: Connection, keys: Keys, sid: str, number: int, turn: CallTurn, now: datetime
) -> bool:
    """Add a turn; False if the same request was answered meanwhile."""
    values = {
        "line_id": turn.line,
        "sid": sid,
        "turn": number,
        "state": keys.seal(dump_call(turn.call), CALL_STATE.of(sid)),
        "answer": keys.seal(dump_instructions(turn.answer), CALL_ANSWER.of(sid)),
        "at": epoch_milliseconds(now),
    }
    return bool(_ADD_TURN.run(connection, values).rowcount == 1)


_ADD_TURN = insert_or_ignore(call_turns, "line_id", "sid", "turn", "state", "answer", "at")
