"""Codes for whoever has lost the rest: ten, each for one use."""

import secrets

from sqlalchemy import Connection, and_, delete, func, insert, select

from bot.database.schema import recovery_codes
from bot.operators.access_tokens import token_hash
from bot.operators.operator_rows import DeskOperator

CODES = 10

# 32 letters and digits that are hard to confuse; 16 of them are 80 bits.
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
CODE_CHARS, _GROUP = 16, 4


def new_recovery_codes(operator: DeskOperator, connection: Connection) -> list[str]:
    """Ten new codes, to be shown once: "ABCD-EFGH-JKLM-NPQR". Older ones are good no more."""
    connection.execute(delete(recovery_codes).where(recovery_codes.c.operator_id == operator.id))
    codes = ["".join(secrets.choice(_ALPHABET) for _ in range(CODE_CHARS)) for _ in range(CODES)]
    rows = [{"code_hash": token_hash(code), "operator_id": operator.id} for code in codes]
    connection.execute(insert(recovery_codes), rows)
    return [_grouped(code) for code in codes]


def use_recovery_code(operator: DeskOperator, code: str, connection: Connection) -> bool:
    """Whether this is one of somebody's codes. It is used then."""
    letters = "".join(char for char in code.upper() if char.isalnum())
    if len(letters) != CODE_CHARS:
        return False
    this = and_(
        recovery_codes.c.code_hash == token_hash(letters),
        recovery_codes.c.operator_id == operator.id,
    )
    return connection.execute(delete(recovery_codes).where(this)).rowcount == 1


def recovery_codes_left(operator: DeskOperator, connection: Connection) -> int:
    """How many codes somebody has not used."""
    theirs = recovery_codes.c.operator_id == operator.id
    counted = select(func.count()).select_from(recovery_codes).where(theirs)
    return connection.scalar(counted) or 0


def _grouped(code: str) -> str:
    return "-".join(code[at : at + _GROUP] for at in range(0, CODE_CHARS, _GROUP))
