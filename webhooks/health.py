"""The health check and the metrics, for monitors: GET /readyz and /metrics.

Anyone may ask whether all is well. The reasons and the numbers need METRICS_TOKEN.
"""

import hmac
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

from flask import Blueprint, Response, abort, jsonify, request
from sqlalchemy.exc import SQLAlchemyError

from bot.database.database import Database
from bot.error_summary import summarize
from bot.monitoring.counters import Counters
from bot.monitoring.health_status import HealthStatus, check_health, find_problems
from webhooks.bulkhead import ConcurrencyLimit

log = logging.getLogger("handrail")

# A database that fell silent is shown for so long: a monitor asks every minute or two.
SILENCE_SHOWN_SECONDS = 120


def health_blueprint(
    database: Database,
    counters: Counters,
    token: str,
    clock: Callable[[], datetime],
    bulkhead: ConcurrencyLimit,
) -> Blueprint:
    """GET /readyz: 200 or 503. GET /metrics: Prometheus' text; 404 where no token is set."""
    routes = Blueprint("watch", "webhooks.health")

    @routes.get("/readyz")
    def readyz() -> tuple[Response, int]:
        ready, details = _readiness(database, bulkhead, clock())
        shown = details if _has_token(token) else {}
        return jsonify({"ready": ready} | shown), 200 if ready else 503

    @routes.get("/metrics")
    def metrics() -> Response:
        if not token:
            abort(404)
        if not _has_token(token):
            refusal = Response("Unauthorized\n", 401, mimetype="text/plain")
            refusal.headers["WWW-Authenticate"] = "Bearer"
            return refusal
        return _metrics(database, counters, clock())

    return routes


def _readiness(
    database: Database, bulkhead: ConcurrencyLimit, now: datetime
) -> tuple[bool, dict[str, Any]]:
    """Whether all is well, and the details for monitors with the token.

    A connection of our own may work while those of texts have fallen silent, so what texts have
    met counts too.
    """
    try:
        if bulkhead.is_stalled():
            raise TimeoutError  # the answer must not take a thread, or wait for the database
        with database.reading() as connection:
            health = check_health(connection, now)
    except (SQLAlchemyError, TimeoutError) as error:
        log.error("not ready: %s", summarize(error))
        return False, {"reasons": ["the database cannot be used"], "database": "down"}
    reasons = [one.message for one in find_problems(health) if one.critical]
    if database.seconds_since_silence() < SILENCE_SHOWN_SECONDS:
        reasons.append("the database did not answer")
    return not reasons, {"reasons": reasons, **_details(health)}


def _metrics(database: Database, counters: Counters, now: datetime) -> Response:
    # Imported here: only a deployment that is measured needs Prometheus' library.
    from bot.monitoring.metrics import CONTENT_TYPE, exposition

    try:
        counters.flush(database, now)
    except (SQLAlchemyError, TimeoutError) as error:
        # A full or read-only disk: what can be read is shown, without the last seconds.
        log.error("counts cannot be written: %s", summarize(error))
    try:
        with database.reading() as connection:
            return Response(exposition(connection, now), content_type=CONTENT_TYPE)
    except (SQLAlchemyError, TimeoutError) as error:
        log.error("counts cannot be read: %s", summarize(error))
        return Response("the database cannot be used\n", 503, mimetype="text/plain")


def _has_token(token: str) -> bool:
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    same = hmac.compare_digest(given.strip().encode(), token.encode())
    return bool(token) and scheme.lower() == "bearer" and same


def _details(health: HealthStatus) -> dict[str, Any]:
    return {
        "database": "ok",
        "oldest_due": _iso_time(health.oldest_due_at),
        "waiting": health.waiting_texts,
        "unknown": health.unknown_texts,
        "last_tick": _iso_time(health.heartbeats.newest),
        "worker_expected": health.worker_expected,
        "last_undelivered_crisis_answer": _iso_time(health.crisis_lost_at),
        "lists": [
            {
                "line": lists.line,
                "lists": lists.count,
                "read": _iso_time(lists.oldest_read_at),
                "flagged": lists.flagged,
            }
            for lists in health.line_feeds
        ],
        "alarms": [
            {"since": _iso_time(alarm.raised_at), "says": alarm.meaning} for alarm in health.alarms
        ],
    }


def _iso_time(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None
