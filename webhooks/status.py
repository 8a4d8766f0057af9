"""The carrier's receipts: what became of a text we sent."""

from collections.abc import Callable
from datetime import datetime

from flask import Blueprint, Response, request

from bot.carrier.message_status import read_status
from bot.carrier.outcomes import advice
from bot.database.database import Database
from bot.delivery import delivery_reports
from bot.monitoring import alarms
from bot.monitoring.alarms import Trouble
from bot.monitoring.counters import Tally
from bot.outbox.queue import Status
from webhooks.bulkhead import Room
from webhooks.twilio_request import Carrier


def blueprint(
    carrier: Carrier,
    database: Database,
    tally: Tally,
    clock: Callable[[], datetime],
    room: Room,
) -> Blueprint:
    """POST /webhooks/status?row=N, with the outbox's number that we gave the carrier; or ?urgent=1,
    about an answer to somebody in danger, which has no row.

    A receipt that says nothing to us (a status we do not know, a row we have deleted) is answered
    like any other, or the carrier would repeat it.
    """
    edge = Blueprint("status", "webhooks.status")

    @edge.post("/webhooks/status")
    def receipt() -> Response:
        form = carrier.form()
        row = request.args.get("row", type=_number)
        stage = read_status(form.get("MessageStatus", ""))
        if stage is None:
            return Response(status=204)
        status = Status[stage.upper()]
        code = form.get("ErrorCode", type=_number)
        lost = status in (Status.FAILED, Status.UNDELIVERED)
        tally.add("receipts", status=stage, code=str(code or "") if lost else "")
        if row is not None:
            sid = form.get("MessageSid", "")[:64]
            with room.taken(), database.transaction() as connection:
                delivery_reports.receipt(connection, row, sid, status, code, clock())
        elif lost and "urgent" in request.args:
            with room.taken(), database.transaction() as connection:
                alarms.sound(connection, Trouble.CRISIS_LOST, clock(), advice(code)[1])
        return Response(status=204)

    return edge


def _number(text: str) -> int:
    """A number that a column can hold. Raises ValueError."""
    number = int(text)
    if not 0 < number < 2**31:
        raise ValueError
    return number
