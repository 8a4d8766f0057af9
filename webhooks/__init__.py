"""The HTTP edges: parse, verify, ask `bot`, answer. No decisions."""

import logging
import traceback
from collections.abc import Callable
from datetime import UTC, datetime

from flask import Flask, Response
from sqlalchemy.exc import IntegrityError
from werkzeug.exceptions import HTTPException

from bot import hotlines, lines
from bot.carrier import Signatures
from bot.db import Database
from bot.inbox import Inbox
from bot.places import gazetteer
from bot.seal import Keys
from bot.settings import Settings, SettingsError, from_environment
from webhooks import sms
from webhooks.lifeboat import Lifeboat

log = logging.getLogger("handrail")

# The most bytes of a request that are read at all. A text of 1,600 emoji, the carrier's longest, is
# 19 kB on the wire, where each takes twelve bytes; `sms` then counts what is really said.
LARGEST_REQUEST = 24 * 1024


def utc_now() -> datetime:
    """The clock of the outermost caller; everything further in is told the time."""
    return datetime.now(UTC)


def create_app(settings: Settings | None = None, clock: Callable[[], datetime] = utc_now) -> Flask:
    """The WSGI application. Raises SettingsError if it could not work, with every reason."""
    settings = (settings or from_environment()).for_web()
    directory = hotlines.load(settings.hotlines_file)
    database = Database(settings.database_url)
    current, wanted = database.version()
    if current != wanted:
        raise SettingsError("The database is not up to date: run `handrail db upgrade`.")
    try:
        _save_line(settings, database)
    except IntegrityError:  # another process starting at the same moment has just done it
        _save_line(settings, database)

    inbox = Inbox(database, Keys(settings.secret_keys), gazetteer(), directory)
    app = Flask("webhooks", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST
    app.register_blueprint(
        sms.blueprint(
            inbox=Lifeboat(inbox, settings.line, directory),
            signatures=Signatures(settings.auth_tokens),
            public_url=settings.public_url,
            account_sid=settings.account_sid,
            clock=clock,
        )
    )
    app.add_url_rule("/healthz", view_func=lambda: Response("ok\n", mimetype="text/plain"))
    app.register_error_handler(Exception, _failed)
    app.extensions["database"] = database
    return app


def _save_line(settings: Settings, database: Database) -> None:
    with database.transaction() as connection:
        lines.save_default(settings.line, settings.number, connection)


def _failed(error: Exception) -> Response:
    """A short answer. What went wrong is logged by its kind and place, never by its words: an
    exception's message may quote a person."""
    if isinstance(error, HTTPException):
        return Response(f"{error.name}\n", status=error.code, mimetype="text/plain")
    frame = traceback.extract_tb(error.__traceback__)[-1]
    log.error("%s in %s, line %s", type(error).__name__, frame.name, frame.lineno)
    return Response("Internal Server Error\n", status=500, mimetype="text/plain")
