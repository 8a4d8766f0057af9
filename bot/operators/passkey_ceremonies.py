"""Passkeys (WebAuthn): a device proves that it has a key, and whoever holds it shows that it is
theirs, by a finger, a face or a PIN.

Each is asked to sign a challenge of ours, which is good for one answer within five minutes.
"""

import json
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from fido2.server import Fido2Server
from fido2.utils import websafe_encode
from fido2.webauthn import (
    AttestedCredentialData,
    AuthenticationResponse,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialUserEntity,
    RegistrationResponse,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)
from sqlalchemy import Connection, and_, delete, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from bot.database.schema import desk_challenges, passkeys
from bot.operators.access_tokens import TOKEN_BYTES, token_hash
from bot.operators.operator_rows import DeskOperator, OperatorError, operator_by_id

CHALLENGE_VALID = timedelta(minutes=5)

# What a challenge is for; an answer to one purpose is none to another.
ADD, SIGN_IN, PROVE = "add", "sign in", "prove"

MAX_PASSKEYS = 10
MAX_LABEL_CHARS = 60

_REQUIRED = UserVerificationRequirement.REQUIRED


class PasskeyError(OperatorError):
    """The device's answer is not one to our question, or of no key that we know."""


@dataclass(frozen=True, slots=True)
class Passkey:
    """A passkey of somebody's. `label` is the device it was made on, in words."""

    id: int
    label: str
    created_at: datetime
    used_at: datetime | None


def begin_adding(
    operator: DeskOperator, origin: str, connection: Connection, now: datetime
) -> dict[str, Any]:
    """What a browser is to make a new passkey of (PublicKeyCredentialCreationOptions, as JSON)."""
    known = select(passkeys.c.public_key).where(passkeys.c.operator_id == operator.id)
    theirs = [AttestedCredentialData(row) for row in connection.scalars(known)]
    options, state = _server(origin).register_begin(
        PublicKeyCredentialUserEntity(
            id=str(operator.id).encode(), name=operator.name, display_name=operator.name
        ),
        theirs,
        resident_key_requirement=ResidentKeyRequirement.REQUIRED,
        user_verification=_REQUIRED,
        challenge=secrets.token_bytes(TOKEN_BYTES),
    )
    _keep_challenge(state["challenge"], ADD, operator.id, connection, now)
    return dict(options)


def finish_adding(
    operator: DeskOperator,
    answer: str,
    label: str,
    origin: str,
    connection: Connection,
    now: datetime,
) -> None:
    """Keep a new passkey. Raises PasskeyError."""
    if len(passkeys_of(operator, connection)) >= MAX_PASSKEYS:
        raise PasskeyError(f"There are {MAX_PASSKEYS} passkeys already: remove one first.")
    with _refusing():
        response = RegistrationResponse.from_dict(_as_json(answer))
        state = _use_challenge(
            response.response.client_data.challenge, ADD, operator.id, connection, now
        )
        made = _server(origin).register_complete(state, response)
    assert made.credential_data
    credential = made.credential_data
    taken = select(passkeys.c.id).where(passkeys.c.credential_id == credential.credential_id)
    if connection.execute(taken).first():
        raise PasskeyError("This passkey is known already.")
    values = {
        "credential_id": credential.credential_id,
        "operator_id": operator.id,
        "public_key": bytes(credential),
        "sign_count": made.counter,
        "label": label[:MAX_LABEL_CHARS],
        "created_at": now,
    }
    connection.execute(insert(passkeys).values(values))


def begin_signing(
    purpose: str, operator: DeskOperator | None, origin: str, connection: Connection, now: datetime
) -> dict[str, Any]:
    """What a browser is to have signed (PublicKeyCredentialRequestOptions, as JSON): by any passkey
    of ours where nobody is known yet, else by one of somebody's."""
    theirs = None
    if operator:
        known = select(passkeys.c.public_key).where(passkeys.c.operator_id == operator.id)
        theirs = [AttestedCredentialData(row) for row in connection.scalars(known)]
    options, state = _server(origin).authenticate_begin(
        theirs or None, user_verification=_REQUIRED, challenge=secrets.token_bytes(TOKEN_BYTES)
    )
    whose = operator.id if operator else None
    _keep_challenge(state["challenge"], purpose, whose, connection, now)
    return dict(options)


def finish_signing(
    answer: str,
    purpose: str,
    operator: DeskOperator | None,
    origin: str,
    connection: Connection,
    now: datetime,
) -> DeskOperator:
    """Who signed. With `operator` nobody else may. Raises PasskeyError."""
    with _refusing():
        response = AuthenticationResponse.from_dict(_as_json(answer))
        whose = operator.id if operator else None
        challenge = response.response.client_data.challenge
        state = _use_challenge(challenge, purpose, whose, connection, now)
        wanted = passkeys.c.credential_id == response.raw_id
        row = connection.execute(select(passkeys).where(wanted)).first()
        if row is None or (operator and row.operator_id != operator.id):
            raise ValueError("no key of theirs")
        known = [AttestedCredentialData(row.public_key)]
        _server(origin).authenticate_complete(state, known, response)
        _check_count(response.response.authenticator_data.counter, row.sign_count)
    values = {"used_at": now, "sign_count": response.response.authenticator_data.counter}
    connection.execute(update(passkeys).where(passkeys.c.id == row.id).values(values))
    found = operator_by_id(row.operator_id, connection)
    assert found
    return found


def passkeys_of(operator: DeskOperator, connection: Connection) -> list[Passkey]:
    """Somebody's passkeys, the oldest first."""
    theirs = select(passkeys).where(passkeys.c.operator_id == operator.id)
    rows = connection.execute(theirs.order_by(passkeys.c.id))
    return [Passkey(row.id, row.label, row.created_at, row.used_at) for row in rows]


def remove_passkey(operator: DeskOperator, passkey: int, connection: Connection) -> bool:
    """Remove one of somebody's passkeys; False if it is none of theirs."""
    this = and_(passkeys.c.id == passkey, passkeys.c.operator_id == operator.id)
    return connection.execute(delete(passkeys).where(this)).rowcount == 1


@contextmanager
def _refusing() -> Iterator[None]:
    """Turns every error of an answer that makes no sense into PasskeyError, which quotes nothing of
    it."""
    try:
        yield
    except SQLAlchemyError:
        raise
    except Exception:
        raise PasskeyError("The passkey was not accepted.") from None


def _server(origin: str) -> Fido2Server:
    host = urlsplit(origin).hostname or ""
    return Fido2Server(
        PublicKeyCredentialRpEntity(id=host, name="Handrail"), verify_origin=origin.__eq__
    )


def _keep_challenge(
    challenge: str, purpose: str, operator: int | None, connection: Connection, now: datetime
) -> None:
    connection.execute(delete(desk_challenges).where(desk_challenges.c.expires_at <= now))
    values = {
        "challenge_hash": token_hash(challenge),
        "purpose": purpose,
        "operator_id": operator,
        "expires_at": now + CHALLENGE_VALID,
    }
    connection.execute(insert(desk_challenges).values(values))


def _use_challenge(
    challenge: bytes, purpose: str, operator: int | None, connection: Connection, now: datetime
) -> Mapping[str, Any]:
    """The state that a ceremony began with. Raises ValueError for a challenge that we did not give
    for this, or whose answer we had."""
    encoded = websafe_encode(challenge)
    this = desk_challenges.c.challenge_hash == token_hash(encoded)
    gone = delete(desk_challenges).where(this).returning(desk_challenges)
    row = connection.execute(gone).first()
    if (
        row is None
        or row.purpose != purpose
        or row.operator_id != operator
        or row.expires_at <= now
    ):
        raise ValueError("no challenge of ours")
    return {"challenge": encoded, "user_verification": _REQUIRED}


def _check_count(now: int, before: int) -> None:
    """Raises ValueError for a counter that does not grow: the key was copied. Many have none, and
    say 0."""
    if (now or before) and now <= before:
        raise ValueError("the counter of the key went back")


def _as_json(answer: str) -> Mapping[str, Any]:
    read = json.loads(answer)
    if not isinstance(read, dict):
        raise ValueError("no answer of a browser")
    return read
