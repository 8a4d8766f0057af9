"""The HTTP edges: parse, verify, ask `bot`, answer. No decisions."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime

from flask import Flask, Response
from sqlalchemy.exc import IntegrityError

from bot import logs
from bot.carrier import Signatures
from bot.conversation import hotline_file
from bot.conversation.inbox import Inbox
from bot.database.database import NEWER, Database
from bot.database.encryption import Keys
from bot.error_summary import summarize
from bot.maintenance.key_rotation import opens
from bot.monitoring.alarms import Trouble
from bot.monitoring.counters import Tally
from bot.people import helplines
from bot.places import gazetteer
from bot.settings import Settings, SettingsError, from_environment
from webhooks import health, sms, status
from webhooks.background import Upkeep
from webhooks.bulkhead import Room
from webhooks.crisis_fallback import Lifeboat
from webhooks.request_guard import guard
from webhooks.twilio_request import Carrier

log = logging.getLogger("handrail")


def utc_now() -> datetime:
    """The clock of the outermost caller; everything further in is told the time."""
    return datetime.now(UTC)


def create_app(settings: Settings | None = None, clock: Callable[[], datetime] = utc_now) -> Flask:
    """The WSGI application. Raises SettingsError if it could not work, with every reason; a
    database that cannot be reached right now is none."""
    if settings is None:
        settings = from_environment()
        logs.start(settings)
    settings = settings.for_web()
    directory = hotline_file.load(settings.hotlines_file)
    database, keys, tally = Database(settings.database_url), Keys(settings.secret_keys), Tally()
    try:
        _begin(settings, database)
        if not opens(database, keys):
            log.error("SECRET_KEY does not open what is kept: people are taken for strangers")
            tally.note(Trouble.KEY_GONE)
    except SettingsError:
        raise
    except Exception as error:
        # Down, locked, damaged: it may be back any moment. Until then whoever is in danger is
        # answered without it, and a process that could not begin would take the server with it.
        log.error("begun without the database: %s", summarize(error))

    inbox = Inbox(database, keys, gazetteer(), directory, tally, settings.limits)
    app = Flask("webhooks", static_folder=None)
    guard(app, settings.public_url, tally)
    carrier = Carrier(Signatures(settings.auth_tokens), settings.public_url, settings.account_sid)
    countries = (settings.countries or settings.line.country).split(",")
    room = Room()
    lifeboat = Lifeboat(
        inbox, settings.line, directory, tally, countries if settings.limits else None, room
    )
    app.register_blueprint(sms.blueprint(carrier, lifeboat, tally, clock))
    app.register_blueprint(status.blueprint(carrier, database, tally, clock, room))
    app.register_blueprint(health.blueprint(database, tally, settings.metrics_token, clock))
    app.add_url_rule("/healthz", view_func=lambda: Response("ok\n", mimetype="text/plain"))
    app.extensions["database"] = database
    app.extensions["room"] = room
    app.extensions["upkeep"] = Upkeep(database, tally, settings, clock)
    return app


def _begin(settings: Settings, database: Database) -> None:
    """Look that the tables are right, and save the settings' line. Raises SettingsError."""
    if database.behind():
        raise SettingsError("The database is not up to date: run `handrail db upgrade`.")
    if database.ahead():
        log.warning(NEWER)
    try:
        _save_line(settings, database)
    except IntegrityError:  # another process starting at the same moment has just done it
        _save_line(settings, database)


def _save_line(settings: Settings, database: Database) -> None:
    with database.transaction() as connection:
        helplines.save_default(settings.line, settings.number, connection, settings.countries)
