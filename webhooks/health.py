"""For whoever watches the deployment: GET /readyz and /metrics.

Whether all is well is for everybody; why not, and the numbers, are for whoever has METRICS_TOKEN.
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
from bot.monitoring.counters import Tally
from bot.monitoring.health_status import Condition, complaints, look

log = logging.getLogger("handrail")


def blueprint(
    database: Database, tally: Tally, token: str, clock: Callable[[], datetime]
) -> Blueprint:
    """GET /readyz: 200 or 503. GET /metrics: Prometheus' text; 404 where no token is set."""
    edge = Blueprint("watch", "webhooks.health")

    @edge.get("/readyz")
    def readyz() -> tuple[Response, int]:
        try:
            with database.reading() as connection:
                condition = look(connection, clock())
        except (SQLAlchemyError, TimeoutError) as error:
            log.error("not ready: %s", summarize(error))
            ready, told = False, {"reasons": ["the database cannot be used"], "database": "down"}
        else:
            reasons = [one.says for one in complaints(condition) if one.red]
            ready, told = not reasons, {"reasons": reasons, **_details(condition)}
        return jsonify({"ready": ready} | (told if _trusted(token) else {})), 200 if ready else 503

    @edge.get("/metrics")
    def metrics() -> Response:
        if not token:
            abort(404)
        if not _trusted(token):
            refusal = Response("Unauthorized\n", 401, mimetype="text/plain")
            refusal.headers["WWW-Authenticate"] = "Bearer"
            return refusal
        # Only here: nobody who is not measured needs Prometheus' library.
        from bot.monitoring.metrics import CONTENT_TYPE, exposition

        now = clock()
        try:
            tally.write(database, now)
        except (SQLAlchemyError, TimeoutError) as error:
            # Full or read-only: what can be read is told all the same, but for the last seconds.
            log.error("counts cannot be written: %s", summarize(error))
        with database.reading() as connection:
            return Response(exposition(connection, now), content_type=CONTENT_TYPE)

    return edge


def _trusted(token: str) -> bool:
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    same = hmac.compare_digest(given.strip().encode(), token.encode())
    return bool(token) and scheme.lower() == "bearer" and same


def _details(condition: Condition) -> dict[str, Any]:
    return {
        "database": "ok",
        "oldest_due": _moment(condition.due),
        "waiting": condition.waiting,
        "unknown": condition.unknown,
        "last_tick": _moment(condition.life.newest),
        "worker_expected": condition.works,
        "last_undelivered_crisis_answer": _moment(condition.crisis_lost),
        "lists": [
            {
                "line": lists.line,
                "lists": lists.number,
                "read": _moment(lists.read),
                "flagged": lists.flagged,
            }
            for lists in condition.lists
        ],
        "alarms": [
            {"since": _moment(alarm.since), "says": alarm.meaning} for alarm in condition.alarms
        ],
    }


def _moment(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None
