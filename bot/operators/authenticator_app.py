"""Codes of an authenticator app (TOTP, RFC 6238): six digits, new ones every half minute."""

import hmac
import re
from datetime import datetime

import pyotp
from sqlalchemy import Connection, select, update

from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import operators
from bot.database.sealed_columns import TOTP_SECRET
from bot.operators.operator_rows import DeskOperator

STEP_SECONDS = 30

# A clock may be wrong by a step in each direction.
_STEPS = (0, -1, 1)

# 160 bits, as RFC 4226 asks for.
SECRET_CHARS = 32

_CODE = re.compile(r"[0-9]{6}")


def new_secret() -> str:
    """A random secret, as apps take it: 32 letters and digits."""
    return pyotp.random_base32(SECRET_CHARS)


def is_secret(text: str) -> bool:
    """Whether a text can be such a secret."""
    return re.fullmatch(rf"[A-Z2-7]{{{SECRET_CHARS}}}", text) is not None


def app_address(secret: str, name: str, host: str) -> str:
    """What the QR code of a secret says (otpauth://...)."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=f"Handrail {host}")


def matching_step(secret: str, code: str, now: datetime) -> int | None:
    """The number of the half minute whose code this is; None for no code of now."""
    digits = "".join(code.split())
    if not _CODE.fullmatch(digits):
        return None
    this = int(now.timestamp()) // STEP_SECONDS
    app = pyotp.TOTP(secret)
    found = None
    for step in _STEPS:  # all of them, so that the time it takes tells nothing
        expected = app.at((this + step) * STEP_SECONDS)
        if hmac.compare_digest(expected, digits) and found is None:
            found = this + step
    return found


def set_app(
    operator: DeskOperator, secret: str, step: int, keys: Keys, connection: Connection
) -> None:
    """Keep the secret of somebody's app; `step` is that of the code by which they showed it."""
    values = {"totp": keys.seal(secret, TOTP_SECRET.of(operator.id)), "totp_step": step}
    connection.execute(update(operators).where(operators.c.id == operator.id).values(values))


def use_app_code(
    operator: DeskOperator, code: str, keys: Keys, connection: Connection, now: datetime
) -> bool:
    """Whether this is a code of somebody's app that was not used before. It is then."""
    this = operators.c.id == operator.id
    sealed = connection.scalar(select(operators.c.totp).where(this))
    if sealed is None:
        return False
    try:
        secret = keys.open(sealed, TOTP_SECRET.of(operator.id))
    except DecryptionError:  # of a key that is gone: other ways in are left
        return False
    step = matching_step(secret, code, now)
    if step is None:
        return False
    used = update(operators).where(this, operators.c.totp_step < step).values(totp_step=step)
    return connection.execute(used).rowcount == 1
