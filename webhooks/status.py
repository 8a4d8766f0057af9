"""The carrier's webhook for delivery reports: what became of a text we sent."""

from collections.abc import Callable
from datetime import datetime

from flask import Blueprint, Response, request

from bot.carrier.message_status import parse_status
from bot.carrier.outcomes import advice_for
from bot.database.database import Database
from bot.delivery.delivery_reports import DeliveryReport, record_report
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from bot.outbox.queue import Status
from webhooks.bulkhead import ConcurrencyLimit
from webhooks.twilio_request import RequestVerifier


def status_blueprint(
    verifier: RequestVerifier,
    database: Database,
    counters: Counters,
    clock: Callable[[], datetime],
    bulkhead: ConcurrencyLimit,
) -> Blueprint:
    """POST /webhooks/status?row=N&mark=M, where N is the number of a row of the outbox and M its
    mark; or ?urgent=1, about an answer to a person in danger, which has no row.

    A report that we cannot use (a status we do not know, a row we have deleted) is answered like
    any other, or the carrier would repeat it.
    """
    routes = Blueprint("status", "webhooks.status")

    @routes.post("/webhooks/status")
    @routes.post("/webhooks/status/")
    def receipt() -> Response:
        form = verifier.verified_form()
        row = request.args.get("row", type=_row_number)
        stage = parse_status(form.get("MessageStatus", ""))
        if stage is None:
            return Response(status=204)
        status = Status[stage.upper()]
        code = form.get("ErrorCode", type=_row_number)
        lost = status in (Status.FAILED, Status.UNDELIVERED)
        counters.add("receipts", status=stage, code=str(code or "") if lost else "")
        if row is not None:
            mark = request.args.get("mark", "")
            report = DeliveryReport(row, mark, form["MessageSid"], status, code)
            with bulkhead.acquire():
                _record_and_count(report, database, counters, clock())
        elif lost and "urgent" in request.args:
            with bulkhead.acquire(), database.transaction() as connection:
                alarms.raise_alarm(
                    connection, AlarmKind.CRISIS_ANSWER_LOST, clock(), advice_for(code)[1]
                )
        return Response(status=204)

    return routes


def _record_and_count(
    report: DeliveryReport, database: Database, counters: Counters, now: datetime
) -> None:
    with database.transaction() as connection:
        lost = record_report(connection, report, now)
    if lost:
        counters.by_line.count_lost(lost, now)


def _row_number(text: str) -> int:
    """A number that fits into a column. Raises ValueError."""
    if not (text.isascii() and text.isdecimal()):
        raise ValueError
    number = int(text)
    if not 0 < number < 2**31:
        raise ValueError
    return number
