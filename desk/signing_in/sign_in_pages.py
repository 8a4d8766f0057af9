"""Signing in and out, and proving it again."""

from urllib.parse import unquote

from flask import Response, jsonify, request
from flask.typing import ResponseReturnValue

from bot.operators.audit_log import AuditEntry, record_act
from bot.operators.desk_sessions import end_session, note_proved
from bot.operators.operator_notices import dismiss_notices
from bot.operators.operator_rows import DeskOperator
from bot.operators.passkey_ceremonies import (
    PROVE,
    SIGN_IN,
    PasskeyError,
    begin_signing,
    finish_signing,
    passkeys_of,
)
from bot.operators.roles import Permission
from bot.operators.sign_in import admit, check_code
from desk.desk_pages import page
from desk.parts import desk_parts
from desk.routing import EVERYBODY, DeskRoutes
from desk.signing_in.session_cookies import (
    let_in,
    let_out,
    stranger_page,
    this_address,
    this_device,
)
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who

routes = DeskRoutes()

# Whether the name, the code or the number of tries is wrong is told to nobody.
_REFUSED = N_(
    "That did not fit, or there were too many tries. Look at the name and at the code, or wait a "
    "quarter of an hour."
)
_PASSKEY_REFUSED = N_("The passkey was not accepted. Try it again, or use a code.")


@routes.get("/sign-in", needs=EVERYBODY)
def show_sign_in() -> Response:
    """How to sign in."""
    return _sign_in_page({})


@routes.post("/sign-in", needs=EVERYBODY)
def sign_in_by_code() -> ResponseReturnValue:
    """Sign in with a name and a code."""
    operator = _operator_of_code(request.form.get("name", ""))
    if operator is None:
        return _sign_in_page({"code": gettext(_REFUSED)})
    return _admitted(operator)


@routes.post("/sign-in/passkey/begin", needs=EVERYBODY)
def begin_passkey_sign_in() -> Response:
    """What a browser is to have signed."""
    return jsonify(_challenge(SIGN_IN, None))


@routes.post("/sign-in/passkey", needs=EVERYBODY)
def sign_in_by_passkey() -> ResponseReturnValue:
    """Sign in with what a passkey signed."""
    try:
        operator = _operator_of_passkey(SIGN_IN, None)
    except PasskeyError:
        return _sign_in_page({"passkey": gettext(_PASSKEY_REFUSED)})
    return _admitted(operator)


@routes.post("/sign-out", needs=Permission.OWN_ACCOUNT)
def sign_out() -> Response:
    """End this session."""
    with desk_parts().database.transaction() as connection:
        end_session(who().operator, who().session.id, connection)
        entry = AuditEntry("session.ended", who().operator.name)
        record_act(desk_actor(), entry, connection, visit().now)
    return let_out(go_to("/desk/sign-in"))


@routes.get("/prove", needs=Permission.OWN_ACCOUNT)
def show_prove() -> Response:
    """Prove it again, before something that matters."""
    return _prove_page({})


@routes.post("/prove", needs=Permission.OWN_ACCOUNT)
def prove_by_code() -> ResponseReturnValue:
    """Prove it with a code."""
    if _operator_of_code(who().operator.name) is None:
        return _prove_page({"code": gettext(_REFUSED)})
    return _proved()


@routes.post("/prove/passkey/begin", needs=Permission.OWN_ACCOUNT)
def begin_passkey_proof() -> Response:
    """What a browser is to have signed by a passkey of theirs."""
    return jsonify(_challenge(PROVE, who().operator))


@routes.post("/prove/passkey", needs=Permission.OWN_ACCOUNT)
def prove_by_passkey() -> ResponseReturnValue:
    """Prove it with what a passkey signed."""
    try:
        _operator_of_passkey(PROVE, who().operator)
    except PasskeyError:
        return _prove_page({"passkey": gettext(_PASSKEY_REFUSED)})
    return _proved()


@routes.post("/notices/seen", needs=Permission.OWN_ACCOUNT)
def dismiss_what_was_told() -> Response:
    """Take away what somebody was told and has seen."""
    last = request.form.get("last", "")
    if last.isdecimal() and len(last) < 10:
        with desk_parts().database.transaction() as connection:
            dismiss_notices(who().operator, int(last), connection)
    return go_to(where_next())


def where_next() -> str:
    """The page that somebody was on their way to: one of the desk's, whatever is asked."""
    wanted = request.values.get("next", "")
    inside = wanted == "/desk" or wanted.startswith(("/desk/", "/desk?"))
    plain = wanted.isascii() and wanted.isprintable()
    # A browser reads %2e%2e as "..".
    stays = not any(sign in unquote(wanted) for sign in ("..", "\\"))
    return wanted if inside and plain and stays else "/desk"


def go_to(path: str) -> Response:
    """To a page of the desk, after a form (303)."""
    answer = Response(status=303)
    answer.headers["Location"] = path
    return answer


def _operator_of_code(name: str) -> DeskOperator | None:
    parts = desk_parts()
    code = request.form.get("code", "")
    return check_code(name, code, this_address(), parts.database, parts.keys, visit().now)


def _challenge(purpose: str, operator: DeskOperator | None) -> object:
    parts = desk_parts()
    origin = parts.settings.desk_origin
    with parts.database.transaction() as connection:
        return begin_signing(purpose, operator, origin, connection, visit().now)["publicKey"]


def _operator_of_passkey(purpose: str, operator: DeskOperator | None) -> DeskOperator:
    """Raises PasskeyError. The challenge is used up then too."""
    parts = desk_parts()
    answer = request.form.get("answer", "")
    origin = parts.settings.desk_origin
    refused = None
    with parts.database.transaction() as connection:
        try:
            return finish_signing(answer, purpose, operator, origin, connection, visit().now)
        except PasskeyError as error:
            refused = error
    raise refused


def _admitted(operator: DeskOperator) -> Response:
    with desk_parts().database.transaction() as connection:
        if who_was := visit().signed_in:
            end_session(who_was.operator, who_was.session.id, connection)
        admission = admit(operator, this_device(), connection, visit().now)
    return let_in(go_to(where_next()), admission)


def _proved() -> Response:
    with desk_parts().database.transaction() as connection:
        note_proved(who().session, connection, visit().now)
    return go_to(where_next())


def _sign_in_page(errors: dict[str, str]) -> Response:
    name = request.form.get("name", "")
    return stranger_page("signing_in/sign_in.html", errors=errors, name=name, next=where_next())


def _prove_page(errors: dict[str, str]) -> Response:
    with desk_parts().database.reading() as connection:
        keys = passkeys_of(who().operator, connection)
    return page("signing_in/prove.html", errors=errors, next=where_next(), has_passkey=bool(keys))
