"""The HTTP edges: parse, verify, ask `bot`, answer. No decisions."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime

from flask import Flask, Response
from sqlalchemy.exc import IntegrityError

from bot import logs
from bot.carrier import SignatureVerifier
from bot.conversation import hotline_file
from bot.conversation.inbox import Inbox
from bot.database.database import NEWER_RELEASE_WARNING, Database
from bot.database.encryption import Keys
from bot.error_summary import summarize
from bot.maintenance.key_rotation import keys_fit
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from bot.people import helplines
from bot.places import gazetteer
from bot.settings import Settings, SettingsError, from_environment
from webhooks import health, sms, status
from webhooks.background import BackgroundThread
from webhooks.bulkhead import ConcurrencyLimit
from webhooks.crisis_fallback import CrisisFallback
from webhooks.request_guard import install_guard
from webhooks.twilio_request import RequestVerifier

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
    directory = hotline_file.load_hotlines(settings.hotlines_file)
    database, keys, counters = (
        Database(settings.database_url),
        Keys(settings.secret_keys),
        Counters(),
    )
    try:
        _prepare_database(settings, database)
        if not keys_fit(database, keys):
            log.error("SECRET_KEY does not open what is kept: people are taken for strangers")
            counters.note_alarm(AlarmKind.KEY_MISSING)
    except SettingsError:
        raise
    except Exception as error:
        # Down, locked, damaged: it may be back any moment. Until then whoever is in danger is
        # answered without it, and a process that could not begin would take the server with it.
        log.error("begun without the database: %s", summarize(error))

    inbox = Inbox(database, keys, gazetteer(), directory, counters, settings.limits)
    app = Flask("webhooks", static_folder=None)
    install_guard(app, settings.public_url, counters)
    verifier = RequestVerifier(
        SignatureVerifier(settings.auth_tokens), settings.public_url, settings.account_sid
    )
    countries = (settings.countries or settings.line.country).split(",")
    bulkhead = ConcurrencyLimit()
    fallback = CrisisFallback(
        inbox, settings.line, directory, counters, countries if settings.limits else None, bulkhead
    )
    app.register_blueprint(sms.sms_blueprint(verifier, fallback, counters, clock))
    app.register_blueprint(status.status_blueprint(verifier, database, counters, clock, bulkhead))
    app.register_blueprint(
        health.health_blueprint(database, counters, settings.metrics_token, clock)
    )
    app.add_url_rule("/healthz", view_func=lambda: Response("ok\n", mimetype="text/plain"))
    app.extensions["database"] = database
    app.extensions["bulkhead"] = bulkhead
    app.extensions["background"] = BackgroundThread(database, counters, settings, clock)
    return app


def _prepare_database(settings: Settings, database: Database) -> None:
    """Look that the tables are right, and save the settings' line. Raises SettingsError."""
    if database.needs_upgrade():
        raise SettingsError("The database is not up to date: run `handrail db upgrade`.")
    if database.schema_is_newer():
        log.warning(NEWER_RELEASE_WARNING)
    try:
        _save_line(settings, database)
    except IntegrityError:  # another process starting at the same moment has just done it
        _save_line(settings, database)


def _save_line(settings: Settings, database: Database) -> None:
    with database.transaction() as connection:
        helplines.save_default_line(settings.line, settings.number, connection, settings.countries)
