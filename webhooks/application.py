"""The WSGI application: its parts, and how they are put together."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from flask import Flask, Response

from bot import logs
from bot.calls.call_inbox import CallInbox
from bot.carrier import SignatureVerifier
from bot.conversation import hotline_file
from bot.conversation.hotline_overrides import HotlinesInForce
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.monitoring.counters import Counters
from bot.places import gazetteer
from bot.relay.talk_conditions import TalkPolicy
from bot.settings import Need, Settings, from_environment
from bot.zone_data import use_newest_zone_data
from webhooks import health, sms, status, voice
from webhooks.background import BackgroundThread, InMemory
from webhooks.bulkhead import ConcurrencyLimit
from webhooks.call_fallback import CallFallback
from webhooks.crisis_fallback import CrisisFallback
from webhooks.database_preparation import DatabasePreparation
from webhooks.known_lines import KnownLines
from webhooks.refused_requests import RefusedRequests
from webhooks.request_guard import install_guard
from webhooks.shift_calendars import shift_calendars_blueprint
from webhooks.twilio_request import RequestVerifier


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
    lines = KnownLines(settings.line, settings.number, settings.countries)
    preparation = DatabasePreparation(settings, database, keys, counters, lines)
    preparation.start()
    talk = TalkPolicy(settings.words_are_deleted)
    inbox = Inbox(database, keys, gazetteer(), hotlines, counters, settings.limits, talk=talk)
    bulkhead = ConcurrencyLimit()
    app = _empty_application()
    known = InMemory(preparation, lines, hotlines)
    background = BackgroundThread(database, counters, settings, clock, known)
    app.extensions |= {"database": database, "bulkhead": bulkhead, "background": background}
    verifier = _request_verifier(settings, counters, lines)
    install_guard(app, settings.public_url, counters, verifier)
    limited = settings.limits is not None
    fallback = CrisisFallback(inbox, lines, hotlines, counters, limited=limited, bulkhead=bulkhead)
    app.register_blueprint(sms.sms_blueprint(verifier, fallback, counters, clock))
    app.register_blueprint(status.status_blueprint(verifier, database, counters, clock, bulkhead))
    calls = CallInbox(database, keys, gazetteer(), hotlines, counters, dials_988=settings.dials_988)
    answers = CallFallback(calls, lines, counters, bulkhead)
    app.register_blueprint(voice.voice_blueprint(verifier, answers, lines, hotlines, clock))
    app.register_blueprint(shift_calendars_blueprint(database, keys, clock, bulkhead))
    _add_health(app, settings, database, counters, clock)
    if settings.desk:
        shared = {"keys": keys, "hotlines": hotlines, "counters": counters, "clock": clock}
        _add_desk(app, settings, database=database, **shared)
    return app


def _add_health(
    app: Flask,
    settings: Settings,
    database: Database,
    counters: Counters,
    clock: Callable[[], datetime],
) -> None:
    """Add what monitors ask."""
    bulkhead, token = app.extensions["bulkhead"], settings.metrics_token
    app.register_blueprint(health.health_blueprint(database, counters, token, clock, bulkhead))
    app.add_url_rule("/healthz", view_func=lambda: Response("ok\n", mimetype="text/plain"))


def _request_verifier(settings: Settings, counters: Counters, lines: KnownLines) -> RequestVerifier:
    return RequestVerifier(
        SignatureVerifier(settings.auth_tokens),
        settings.public_url.rstrip("/"),
        settings.account_sid,
        RefusedRequests(counters=counters),
        lines.knows,
    )


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
