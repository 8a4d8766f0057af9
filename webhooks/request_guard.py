"""Limits, headers, names and errors that are the same for every request and answer."""

import logging
import secrets
from functools import partial

from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException

from bot import logs
from bot.carrier import SIGNATURE_HEADER
from bot.error_summary import summarize
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from webhooks.twilio_request import RequestVerifier

log = logging.getLogger("handrail")

# No more of a request is read. A text of 1,600 emoji, the carrier's longest, has 19 kB on the wire,
# where each takes twelve bytes. `webhooks.twilio_request` then counts the decoded characters.
MAX_REQUEST_BYTES = 24 * 1024

# The key of a request's environment under which `webhooks.gunicorn_worker` stores when the
# connection came (UTC), before anything of it was read.
RECEIVED_AT = "handrail.came"

# Nothing here is a page: an answer may not be framed, sniffed, stored by a proxy, or load anything.
# A page sets headers of its own.
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

# For a year, if the public address is https.
_ONLY_HTTPS = {"Strict-Transport-Security": "max-age=31536000"}


def install_guard(
    app: Flask, public_url: str, counters: Counters, verifier: RequestVerifier
) -> None:
    """Limit what is read, give each request an id, and add the headers to each answer.

    An error that no view handles is answered by its name alone.
    """
    headers = _HEADERS | (_ONLY_HTTPS if public_url.startswith("https:") else {})
    app.config["MAX_CONTENT_LENGTH"] = MAX_REQUEST_BYTES
    app.extensions["headers"] = headers  # for answers of the server itself

    @app.before_request
    def start_request() -> None:
        # Our own id. One that came with the request would bring foreign words into our log.
        logs.request_id.set(secrets.token_hex(6))
        # The server reads a request by its length. The carrier's always has one.
        if "Transfer-Encoding" in request.headers:
            abort(411)

    @app.after_request
    def add_headers(answer: Response) -> Response:
        for header, value in headers.items():
            answer.headers.setdefault(header, value)
        answer.headers["X-Request-Id"] = logs.request_id.get()
        return answer

    @app.teardown_request
    def end_request(_: BaseException | None) -> None:
        logs.request_id.set("")

    app.register_error_handler(Exception, partial(_handle_error, counters, verifier))


def _handle_error(counters: Counters, verifier: RequestVerifier, error: Exception) -> Response:
    """A short answer, and a line in the log.

    The error itself is shown to no other handler or log: its message, and the variables around it,
    may quote a person.
    """
    if isinstance(error, HTTPException):
        if error.code in (404, 405) and SIGNATURE_HEADER in request.headers:
            says = f"request for an address or method that no webhook has ({error.code})"
            likely = _is_likely_the_carriers(verifier)
            verifier.refusals.refuse("path", f"a signed {says}", counts=likely)
        return Response(f"{error.name}\n", status=error.code, mimetype="text/plain")
    log.error("%s", summarize(error))
    counters.add("errors")
    counters.note_alarm(AlarmKind.WEBHOOK_FAILED, summarize(error))
    return Response("Internal Server Error\n", status=500, mimetype="text/plain")


def _is_likely_the_carriers(verifier: RequestVerifier) -> bool:
    try:
        return verifier.is_likely_the_carriers(request.values)
    except HTTPException:  # a body that is too large or no form
        return False
