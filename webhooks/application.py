"""The WSGI application: its parts, and how they are put together."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from flask import Flask, Response
from sqlalchemy.exc import IntegrityError

from bot import logs
from bot.carrier import SignatureVerifier
from bot.conversation import hotline_file
from bot.conversation.hotline_overrides import HotlinesInForce
from bot.conversation.inbox import Inbox
from bot.database.database import NEWER_RELEASE_WARNING, Database
from bot.database.encryption import Keys
from bot.error_summary import summarize
from bot.maintenance.key_checks import keys_fit
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from bot.people import helplines
from bot.places import gazetteer
from bot.settings import Need, Settings, SettingsError, from_environment
from bot.zone_data import use_newest_zone_data
from webhooks import health, sms, status
from webhooks.background import BackgroundThread
from webhooks.bulkhead import ConcurrencyLimit
from webhooks.crisis_fallback import CrisisFallback
from webhooks.refused_requests import RefusedRequests
from webhooks.request_guard import install_guard
from webhooks.twilio_request import RequestVerifier

log = logging.getLogger("handrail")


def utc_now() -> datetime:
    """The clock of the outermost caller. Everything further in is given the time."""
    return datetime.now(UTC)


def build_application(settings: Settings | None, clock: Callable[[], datetime]) -> Flask:
    """The application for these settings, or for those of the environment.

    Raises SettingsError with every reason why it could not work. A database that cannot be reached
    right now is no such reason.
    """
    use_newest_zone_data()
    if settings is None:
        settings = from_environment(need=Need.WEB)
        logs.start(settings)
    settings = settings.for_web()
    hotlines = HotlinesInForce(hotline_file.load_hotlines(settings.hotlines_file))
    database = Database(settings.database_url)
    keys = Keys(settings.secret_keys)
    counters = Counters()
    _check_database(settings, database, keys, counters)
    inbox = Inbox(database, keys, gazetteer(), hotlines, counters, settings.limits)
    bulkhead = ConcurrencyLimit()
    app = _empty_application()
    background = BackgroundThread(database, counters, settings, clock, hotlines)
    app.extensions |= {"database": database, "bulkhead": bulkhead, "background": background}
    refusals = RefusedRequests(counters=counters)
    install_guard(app, settings.public_url, counters, refusals)
    verifier = RequestVerifier(
        SignatureVerifier(settings.auth_tokens),
        settings.public_url.rstrip("/"),
        settings.account_sid,
        refusals,
    )
    fallback = _crisis_fallback(settings, inbox, hotlines, counters, bulkhead)
    app.register_blueprint(sms.sms_blueprint(verifier, fallback, counters, clock))
    app.register_blueprint(status.status_blueprint(verifier, database, counters, clock, bulkhead))
    app.register_blueprint(
        health.health_blueprint(database, counters, settings.metrics_token, clock, bulkhead)
    )
    if settings.desk:
        shared = {"keys": keys, "hotlines": hotlines, "counters": counters, "clock": clock}
        _add_desk(app, settings, database=database, **shared)
    app.add_url_rule("/healthz", view_func=lambda: Response("ok\n", mimetype="text/plain"))
    return app


def _empty_application() -> Flask:
    app = Flask("webhooks", static_folder=None)
    # An address with "//" is none: to lead on from it would take the host that was asked for.
    app.url_map.merge_slashes = False
    return app


def _add_desk(app: Flask, settings: Settings, **parts: Any) -> None:
    """Add the pages of those who run the lines. Only a process that has them imports them."""
    from desk import create_desk
    from desk.parts import DeskParts
    from webhooks.desk_gate import DeskGate

    app.register_blueprint(create_desk(DeskParts(settings, **parts)))
    gate = DeskGate(app, settings.desk_url, app.extensions["bulkhead"])
    app.extensions["desk_gate"] = gate
    app.wsgi_app = gate  # type: ignore[method-assign]


def _crisis_fallback(
    settings: Settings,
    inbox: Inbox,
    hotlines: HotlinesInForce,
    counters: Counters,
    bulkhead: ConcurrencyLimit,
) -> CrisisFallback:
    countries = (settings.countries or settings.line.country).split(",")
    return CrisisFallback(
        inbox, settings.line, hotlines, counters, countries if settings.limits else None, bulkhead
    )


def _check_database(settings: Settings, database: Database, keys: Keys, counters: Counters) -> None:
    """Check tables and keys, and save the settings' line. Raises SettingsError for old tables.

    A database that is down, locked or damaged is only logged: it may be back at any moment. Until
    then a person in danger is answered without it, and a process that did not start would take the
    whole server with it.
    """
    try:
        _prepare_database(settings, database)
        if not keys_fit(database, keys):
            log.error("SECRET_KEY does not open what is kept: people are taken for strangers")
            counters.note_alarm(AlarmKind.KEY_MISSING)
    except SettingsError:
        raise
    except Exception as error:
        log.error("begun without the database: %s", summarize(error))


def _prepare_database(settings: Settings, database: Database) -> None:
    """Check that the tables are those of this release, and save the settings' line.

    Raises SettingsError for older tables.
    """
    if database.needs_upgrade():
        raise SettingsError("The database is not up to date: run `handrail db upgrade`.")
    if database.schema_is_newer():
        log.warning(NEWER_RELEASE_WARNING)
    try:
        _save_line(settings, database)
    except IntegrityError:  # another process, starting at the same moment, has just saved it
        _save_line(settings, database)


def _save_line(settings: Settings, database: Database) -> None:
    with database.transaction() as connection:
        helplines.save_default_line(settings.line, settings.number, connection, settings.countries)
