"""Everybody's own account: how they sign in, where they are signed in, their language."""

from flask import Response, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.operators.audit_log import AuditEntry, record_act
from bot.operators.authenticator_app import is_secret, matching_step, new_secret, set_app
from bot.operators.desk_sessions import end_session, end_sessions, sessions_of
from bot.operators.operator_rows import set_language
from bot.operators.passkey_ceremonies import (
    PasskeyError,
    begin_adding,
    finish_adding,
    passkeys_of,
    remove_passkey,
)
from bot.operators.recovery_codes import new_recovery_codes, recovery_codes_left
from bot.operators.roles import Permission
from desk.desk_pages import BAD, GOOD, page, see_other, tell
from desk.parts import desk_parts
from desk.role_words import role_words
from desk.routing import DeskRoutes
from desk.signing_in.invitation_pages import WRONG_CODE, qr_code
from desk.signing_in.session_cookies import this_device
from desk.translation import DESK_LANGUAGES, gettext
from desk.visit import desk_actor, visit, who

routes = DeskRoutes()


@routes.get("/account", needs=Permission.OWN_ACCOUNT)
def show_account() -> Response:
    """How and where somebody is signed in."""
    operator, now = who().operator, visit().now
    with desk_parts().database.reading() as connection:
        keys = passkeys_of(operator, connection)
        codes_left = recovery_codes_left(operator, connection)
        sessions = sessions_of(operator, connection, now)
    return page(
        "signing_in/account.html",
        role=role_words(operator.role),
        passkeys=keys,
        codes_left=codes_left,
        sessions=sessions,
    )


@routes.post("/account/language", needs=Permission.OWN_ACCOUNT)
def choose_language() -> Response:
    """Read the desk in another language."""
    language = request.form.get("language", "")
    if language in ("", *DESK_LANGUAGES):
        with desk_parts().database.transaction() as connection:
            set_language(who().operator, language, connection)
    return see_other("show_account")


@routes.post("/account/sessions/<int:session>/end", needs=Permission.OWN_ACCOUNT)
def end_own_session(session: int) -> Response:
    """Sign out somewhere else."""
    with desk_parts().database.transaction() as connection:
        if not end_session(who().operator, session, connection):
            raise NotFound
        _record("session.ended", connection)
    if session != who().session.id:
        tell(GOOD, gettext("That session is over."))
    return see_other("show_account")


@routes.post("/account/sessions/end-others", needs=Permission.OWN_ACCOUNT)
def end_own_sessions() -> Response:
    """Sign out everywhere else."""
    with desk_parts().database.transaction() as connection:
        end_sessions(who().operator, connection, but=who().session.id)
        _record("session.ended", connection)
    tell(GOOD, gettext("You are signed in nowhere else now."))
    return see_other("show_account")


@routes.get("/account/passkey", needs=Permission.OWN_ACCOUNT, proof=True)
def show_new_passkey() -> Response:
    """Add a passkey."""
    return page("signing_in/passkey.html")


@routes.post("/account/passkey/begin", needs=Permission.OWN_ACCOUNT, proof=True)
def begin_new_passkey() -> Response:
    """What a browser is to make a passkey of."""
    parts = desk_parts()
    with parts.database.transaction() as connection:
        options = begin_adding(who().operator, parts.settings.desk_origin, connection, visit().now)
    return jsonify(options["publicKey"])


@routes.post("/account/passkey", needs=Permission.OWN_ACCOUNT, proof=True)
def add_new_passkey() -> ResponseReturnValue:
    """Keep a passkey that was just made."""
    parts, label = desk_parts(), this_device().label
    answer, origin = request.form.get("answer", ""), parts.settings.desk_origin
    try:
        with parts.database.transaction() as connection:
            finish_adding(who().operator, answer, label, origin, connection, visit().now)
            _record("passkey.added", connection, device=label)
    except PasskeyError:
        errors = {"passkey": gettext("The passkey was not made. Try it again.")}
        return page("signing_in/passkey.html", errors=errors)
    tell(GOOD, gettext("The passkey is added."))
    return see_other("show_account")


@routes.post("/account/passkey/<int:passkey>/remove", needs=Permission.OWN_ACCOUNT, proof=True)
def remove_own_passkey(passkey: int) -> Response:
    """Take a passkey away. The last way to sign in stays."""
    operator = who().operator
    with desk_parts().database.transaction() as connection:
        theirs = {one.id for one in passkeys_of(operator, connection)}
        if passkey not in theirs:
            raise NotFound
        last = len(theirs) == 1 and not operator.has_app
        if not last:
            remove_passkey(operator, passkey, connection)
            _record("passkey.removed", connection)
    if last:
        tell(BAD, gettext("It is the only way in which you can sign in. Add another one first."))
    else:
        tell(GOOD, gettext("The passkey is removed."))
    return see_other("show_account")


@routes.get("/account/app", needs=Permission.OWN_ACCOUNT, proof=True)
def show_new_app() -> Response:
    """Set up an authenticator app, in place of the one before."""
    return _app_page(new_secret(), {})


@routes.post("/account/app", needs=Permission.OWN_ACCOUNT, proof=True)
def set_new_app() -> ResponseReturnValue:
    """Keep the app that this code shows to be set up."""
    parts, secret = desk_parts(), request.form.get("secret", "")
    if not is_secret(secret):
        secret = new_secret()
    step = matching_step(secret, request.form.get("code", ""), visit().now)
    if step is None:
        return _app_page(secret, {"code": gettext(WRONG_CODE)})
    with parts.database.transaction() as connection:
        set_app(who().operator, secret, step, parts.keys, connection)
        _record("app.set", connection)
    tell(GOOD, gettext("The app is set up."))
    return see_other("show_account")


@routes.post("/account/codes", needs=Permission.OWN_ACCOUNT, proof=True)
def make_recovery_codes() -> Response:
    """Ten new recovery codes, shown once."""
    with desk_parts().database.transaction() as connection:
        codes = new_recovery_codes(who().operator, connection)
        _record("recovery_codes.made", connection)
    return page("signing_in/codes.html", codes=codes, first=False)


def _app_page(secret: str, errors: dict[str, str]) -> Response:
    picture = qr_code(secret, who().operator)
    return page("signing_in/app.html", errors=errors, secret=secret, qr=picture)


def _record(act: str, connection: Connection, **after: str) -> None:
    entry = AuditEntry(act, who().operator.name, after=after)
    record_act(desk_actor(), entry, connection, visit().now)
