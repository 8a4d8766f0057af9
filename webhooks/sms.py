"""The carrier's webhook for texts. The answer goes back in the same breath, as TwiML."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from xml.sax.saxutils import escape, quoteattr

from flask import Blueprint, Response, abort, request

from bot.conversation.inbox import Inbound
from bot.monitoring.alarms import Trouble
from bot.monitoring.counters import Tally
from flows.conversation.turn import Channel
from webhooks.crisis_fallback import Lifeboat
from webhooks.request_guard import CAME
from webhooks.twilio_request import Carrier, Form

log = logging.getLogger("handrail")

# The carrier gives up on an answer after so long (its documentation of webhooks).
CARRIER_WAITS = timedelta(seconds=15)


def blueprint(
    carrier: Carrier, inbox: Lifeboat, tally: Tally, clock: Callable[[], datetime]
) -> Blueprint:
    """POST /webhooks/sms."""
    edge = Blueprint("sms", "webhooks.sms")

    def tell_late(what: str) -> None:
        log.error("the carrier had given up on a text, which %s", what)
        tally.note(Trouble.WEB_FAILED, "too late for the carrier")

    # Where the carrier reports what became of an urgent answer, for one that is lost is an alarm.
    # It tries again three times if we fail.
    report = f"{carrier.public_url}/webhooks/status?urgent=1#rc=3&rp=all"

    @edge.post("/webhooks/sms")
    def sms() -> Response:
        text = parse(carrier.form()) or abort(400)
        now = clock()
        came = request.environ.get(CAME, now)
        if now - came > CARRIER_WAITS:
            # Nobody would hear it. As it is not recorded, it is caught up with (bot.delivery.missed_messages).
            tell_late("is left to be caught up with")
            abort(503)
        answer = inbox.receive(text, now)
        length = clock() - came
        tally.answer(answer.replies, length)
        if length > CARRIER_WAITS:
            tell_late("was recorded as answered")
        return twiml(answer.replies, report if answer.urgent else "")

    return edge


def parse(form: Form) -> Inbound | None:
    """A text from the carrier's fields; None if it does not say which text, from whom, to whom."""
    sid, sender, to = (form.get(name, "")[:64] for name in ("MessageSid", "From", "To"))
    if not (sid and sender and to):
        return None
    return Inbound(
        sid=sid,
        sender=sender,
        to=to,
        body=form.get("Body", ""),
        opt_out=form.get("OptOutType", "").upper(),
        channel=Channel.of(to),
        pictures=form.get("NumMedia", 0, type=int),
        hint=_hint(form),
        point=_point(form),
    )


def _hint(form: Form) -> str:
    """Where the carrier thinks the number is from: its ZIP, or else its town."""
    town = f"{form.get('FromCity', '')} {form.get('FromState', '')}"
    return (form.get("FromZip", "") or town).strip()[:64]


def _point(form: Form) -> tuple[float, float] | None:
    """The point that somebody shared (WhatsApp)."""
    lat, lon = (form.get(name, type=float) for name in ("Latitude", "Longitude"))
    return None if lat is None or lon is None else (lat, lon)


def twiml(replies: Sequence[str], report: str = "") -> Response:
    """The replies as the carrier reads them; none is a silence. `report` is the address to which it
    posts their receipts.

    Written out, for the SDK's builder takes twenty times as long. Replies hold no control
    characters (flows.text.gsm), so escaping is all that XML asks for.
    """
    tag = f"<Message action={quoteattr(report)}>" if report else "<Message>"
    messages = "".join(f"{tag}{escape(reply)}</Message>" for reply in replies)
    body = f'<?xml version="1.0" encoding="UTF-8"?><Response>{messages}</Response>'
    return Response(body, mimetype="text/xml")
