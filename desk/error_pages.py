"""The pages for what goes wrong: not allowed, not there, an error of ours, no database."""

import logging

from flask import Response, g, request
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.exceptions import HTTPException

from bot.database.database import Deadlock
from bot.error_summary import summarize
from bot.monitoring.alarms import AlarmKind
from desk.desk_pages import page, render
from desk.parts import desk_parts
from desk.translation import N_, gettext
from desk.visit import Visit

log = logging.getLogger("handrail")

_TITLES = {
    403: N_("You may not do this"),
    404: N_("There is no such page"),
    410: N_("This link is used up"),
    413: N_("That is too large"),
    429: N_("Too many tries"),
}

_EXPLANATIONS = {
    403: N_("It is not part of your role, or not one of your lines. An owner can change that."),
    404: N_("The address is wrong, or what was here is gone, or it is not one of your lines."),
    410: N_("Ask whoever sent it for a new one."),
    413: N_("Send less at once."),
    429: N_("Wait some minutes, and try again."),
}


def show_error(error: Exception) -> Response:
    """The page for an error. What an error of ours says stands only in the log, and names
    nobody."""
    if isinstance(error, HTTPException) and error.code in _TITLES:
        return _say(error.code, gettext(_TITLES[error.code]), _explanation(error.code))
    if isinstance(error, HTTPException) and error.code and error.code < 500:
        return _say(error.code, error.name, gettext("Go back, and try it another way."))
    log.error("%s", summarize(error))
    if isinstance(error, SQLAlchemyError | TimeoutError | Deadlock):
        return _database_down()
    parts = desk_parts()
    parts.counters.add("errors")
    parts.counters.note_alarm(AlarmKind.WEBHOOK_FAILED, summarize(error))
    return _say(
        500,
        gettext("Something is broken here"),
        gettext("It is our mistake, and it is in the log. Nothing was changed. Try again later."),
    )


def _explanation(code: int) -> str:
    if g.get("desk_form_is_stale"):
        return gettext(
            "The form was open for too long, or you have signed in anew since. Go back, load the "
            "page again, and send it once more. Nothing was changed."
        )
    return gettext(_EXPLANATIONS[code])


def _say(status: int, title: str, explanation: str) -> Response:
    values = {"title": title, "explanation": explanation, "status": status}
    if "desk_visit" not in g:
        return Response(render("errors/plain.html", **values), status, mimetype="text/html")
    try:
        return page("errors/error.html", status=status, title=title, explanation=explanation)
    except SQLAlchemyError:
        return Response(render("errors/plain.html", **values), status, mimetype="text/html")


def _database_down() -> Response:
    """A page that needs no database. Texts about danger are answered without one too."""
    parts = desk_parts()
    if "desk_visit" not in g:
        language = request.accept_languages.best_match(["en", "es"]) or "en"
        g.desk_visit = Visit(parts.clock(), language, "")
    answer = Response(
        render(
            "errors/plain.html",
            title=gettext("The database cannot be reached"),
            explanation=gettext(
                "Nothing can be shown or changed until it is back. Who texts about danger is "
                "answered even now. Tell whoever looks after the machine: `handrail doctor` says "
                "what is wrong."
            ),
            status=503,
        ),
        503,
        mimetype="text/html",
    )
    answer.headers["Retry-After"] = "30"
    return answer
