"""The carrier's receipts: what became of a text we sent."""

from collections.abc import Callable
from datetime import datetime

from flask import Blueprint, Response, request

from bot import receipts
from bot.carrier.statuses import read_status
from bot.db import Database
from bot.outbox import Status
from webhooks.signed import Carrier


def blueprint(carrier: Carrier, database: Database, clock: Callable[[], datetime]) -> Blueprint:
    """POST /webhooks/status?row=N, with the outbox's number that we gave the carrier.

    A receipt that says nothing to us (a status we do not know, a row we have deleted) is answered
    like any other, or the carrier would repeat it.
    """
    edge = Blueprint("status", "webhooks.status")

    @edge.post("/webhooks/status")
    def receipt() -> Response:
        form = carrier.form()
        row = request.args.get("row", type=_number)
        stage = read_status(form.get("MessageStatus", ""))
        if row is not None and stage is not None:
            sid = form.get("MessageSid", "")[:64]
            code = form.get("ErrorCode", type=_number)
            with database.transaction() as connection:
                status = Status[stage.upper()]
                receipts.receipt(connection, row, sid, status, code, clock())
        return Response(status=204)

    return edge


def _number(text: str) -> int:
    """A number that a column can hold. Raises ValueError."""
    number = int(text)
    if not 0 < number < 2**31:
        raise ValueError
    return number
