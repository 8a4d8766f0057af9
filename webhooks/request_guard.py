"""What holds for every request and answer, whatever it is about."""

import logging
import secrets
from functools import partial

from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException

from bot import logs
from bot.error_summary import summarize
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters

log = logging.getLogger("handrail")

# The most bytes of a request that are read at all. A text of 1,600 emoji, the carrier's longest, is
# 19 kB on the wire, where each takes twelve bytes; `webhooks.twilio_request` then counts what is
# really said.
MAX_REQUEST_BYTES = 24 * 1024

# Where `webhooks/server.py` puts into a request's environment when its connection came (UTC), and
# nothing of it had been read.
RECEIVED_AT = "handrail.came"

# Nothing here is a page: it may not be framed, guessed at, kept by a proxy, or load anything. What
# is a page says its own.
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

# For a year, where the public address is https.
_ONLY_HTTPS = {"Strict-Transport-Security": "max-age=31536000"}


def install_guard(app: Flask, public_url: str, counters: Counters) -> None:
    """Bound what is read, name each request, and say on each answer what may be done with it."""
    headers = _HEADERS | (_ONLY_HTTPS if public_url.startswith("https:") else {})
    app.config["MAX_CONTENT_LENGTH"] = MAX_REQUEST_BYTES
    app.extensions["headers"] = headers  # for what the server answers by itself

    @app.before_request
    def name() -> None:
        # Ours, never one that came with the request: that would be somebody's words in our log.
        logs.request_id.set(secrets.token_hex(6))
        # A request is heard out by its length. The carrier's always has one.
        if "Transfer-Encoding" in request.headers:
            abort(411)

    @app.after_request
    def protect(answer: Response) -> Response:
        for header, value in headers.items():
            answer.headers.setdefault(header, value)
        answer.headers["X-Request-Id"] = logs.request_id.get()
        return answer

    @app.teardown_request
    def leave(_: BaseException | None) -> None:
        logs.request_id.set("")

    app.register_error_handler(Exception, partial(_handle_error, counters))


def _handle_error(counters: Counters, error: Exception) -> Response:
    """A short answer, and a line in the log. Nobody downstream gets to see the error itself: its
    words, and the variables around it, may quote a person."""
    if isinstance(error, HTTPException):
        return Response(f"{error.name}\n", status=error.code, mimetype="text/plain")
    log.error("%s", summarize(error))
    counters.add("errors")
    counters.note_alarm(AlarmKind.WEBHOOK_FAILED, summarize(error))
    return Response("Internal Server Error\n", status=500, mimetype="text/plain")
