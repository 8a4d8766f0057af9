"""What an invitation leads to: choosing how to sign in, and recovery codes."""

from collections.abc import Callable
from urllib.parse import urlsplit

import segno
from flask import Response, jsonify, request
from flask.typing import ResponseReturnValue
from markupsafe import Markup
from sqlalchemy import Connection
from werkzeug.exceptions import Gone, NotFound

from bot.operators.authenticator_app import (
    app_address,
    is_secret,
    matching_step,
    new_secret,
    set_app,
)
from bot.operators.invitations import InvitationOver, invited_operator
from bot.operators.joining import join
from bot.operators.operator_rows import DeskOperator
from bot.operators.passkey_ceremonies import PasskeyError, begin_adding, finish_adding
from desk.parts import desk_parts
from desk.role_words import role_words
from desk.routing import EVERYBODY, DeskRoutes
from desk.signing_in.session_cookies import let_in, stranger_page, this_device
from desk.translation import N_, gettext
from desk.visit import visit

routes = DeskRoutes()

WRONG_CODE = N_("That is not the code of now. Wait for the next one, and type its six digits.")


@routes.get("/invitation/<token>", needs=EVERYBODY)
def show_invitation(token: str) -> Response:
    """Choose how to sign in."""
    return _invitation_page(token, _invited(token), new_secret(), {})


@routes.post("/invitation/<token>/app", needs=EVERYBODY)
def join_with_app(token: str) -> ResponseReturnValue:
    """Come in with an authenticator app, which this code shows to be set up."""
    operator = _invited(token)
    secret = request.form.get("secret", "")
    if not is_secret(secret):
        secret = new_secret()
    step = matching_step(secret, request.form.get("code", ""), visit().now)
    if step is None:
        return _invitation_page(token, operator, secret, {"code": gettext(WRONG_CODE)})
    keys = desk_parts().keys
    return _join(
        token, operator, lambda connection: set_app(operator, secret, step, keys, connection)
    )


@routes.post("/invitation/<token>/passkey/begin", needs=EVERYBODY)
def begin_joining_with_passkey(token: str) -> Response:
    """What a browser is to make a passkey of."""
    operator = _invited(token)
    parts = desk_parts()
    with parts.database.transaction() as connection:
        options = begin_adding(operator, parts.settings.desk_origin, connection, visit().now)
    # A passkey that they had is good no more, and may be made anew on the same device.
    return jsonify(dict(options["publicKey"]) | {"excludeCredentials": []})


@routes.post("/invitation/<token>/passkey", needs=EVERYBODY)
def join_with_passkey(token: str) -> ResponseReturnValue:
    """Come in with a passkey that was just made."""
    operator = _invited(token)
    answer, label = request.form.get("answer", ""), this_device().label
    origin = desk_parts().settings.desk_origin

    def keep(connection: Connection) -> None:
        finish_adding(operator, answer, label, origin, connection, visit().now)

    try:
        return _join(token, operator, keep)
    except PasskeyError:
        errors = {"passkey": gettext("The passkey was not made. Try it again, or use an app.")}
        return _invitation_page(token, operator, new_secret(), errors)


def qr_code(secret: str, operator: DeskOperator) -> Markup:
    """The picture that an app reads a secret from, as SVG."""
    host = urlsplit(desk_parts().settings.desk_origin).netloc
    made = segno.make(app_address(secret, operator.name, host), error="m")
    drawn = made.svg_inline(scale=4, omitsize=True, title=gettext("A picture to scan with the app"))
    return Markup(drawn)  # noqa: S704  # segno escapes the title; the rest are numbers


def _invited(token: str) -> DeskOperator:
    """Raises NotFound and Gone."""
    try:
        with desk_parts().database.reading() as connection:
            operator = invited_operator(token, connection, visit().now)
    except InvitationOver:
        raise Gone from None
    if operator is None:
        raise NotFound
    return operator


def _join(token: str, operator: DeskOperator, set_way_in: Callable[[Connection], None]) -> Response:
    try:
        with desk_parts().database.transaction() as connection:
            admission, codes = join(
                operator, token, set_way_in, this_device(), connection, visit().now
            )
    except InvitationOver:
        raise Gone from None
    return let_in(stranger_page("signing_in/codes.html", codes=codes, first=True), admission)


def _invitation_page(
    token: str, operator: DeskOperator, secret: str, errors: dict[str, str]
) -> Response:
    return stranger_page(
        "signing_in/invitation.html",
        errors=errors,
        token=token,
        name=operator.name,
        role=role_words(operator.role),
        secret=secret,
        qr=qr_code(secret, operator),
    )
