"""The carrier's webhook for texts. The replies go back in the answer to it, as TwiML."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from xml.sax.saxutils import escape, quoteattr

from flask import Blueprint, Response, abort, request

from bot.carrier.types import person_number
from bot.conversation.inbox import Inbound
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from flows.conversation.turn import Channel
from flows.domain.attachments import Attachment, attachment_of
from webhooks.crisis_fallback import CrisisFallback
from webhooks.request_guard import RECEIVED_AT
from webhooks.twilio_request import FormFields, RequestVerifier

log = logging.getLogger("handrail")

# The carrier waits no longer for an answer (its documentation of webhooks).
CARRIER_TIMEOUT = timedelta(seconds=15)


def sms_blueprint(
    verifier: RequestVerifier,
    fallback: CrisisFallback,
    counters: Counters,
    clock: Callable[[], datetime],
) -> Blueprint:
    """POST /webhooks/sms."""
    routes = Blueprint("sms", "webhooks.sms")

    def tell_late(what: str) -> None:
        log.error("the carrier had given up on a text, which %s", what)
        counters.note_alarm(AlarmKind.WEBHOOK_FAILED, "too late for the carrier")

    # The carrier sends the delivery report of an urgent answer here, for a lost one is an alarm. It
    # tries again three times if we fail.
    report_url = f"{verifier.public_url}/webhooks/status?urgent=1#rc=3&rp=all"

    @routes.post("/webhooks/sms")
    @routes.post("/webhooks/sms/")
    def sms() -> Response:
        text = parse_inbound(verifier.verified_form()) or abort(400)
        now = clock()
        received_at = request.environ.get(RECEIVED_AT, now)
        if now - received_at > CARRIER_TIMEOUT:
            # The carrier would discard the answer. As the text is not recorded, it is answered
            # later (bot.delivery.missed_messages).
            tell_late("is left to be caught up with")
            abort(503)
        answer = fallback.receive(text, now)
        duration = clock() - received_at
        counters.count_answer(answer.replies, duration, answer.line, received_at)
        if duration > CARRIER_TIMEOUT:
            tell_late("was recorded as answered")
        return to_twiml(answer.replies, report_url if answer.urgent else "")

    return routes


def parse_inbound(form: FormFields) -> Inbound | None:
    """A text from the carrier's fields; None if its sender or its receiver is missing."""
    sender, to = (form.get(name, "")[:64] for name in ("From", "To"))
    if not (sender and to):
        return None
    return Inbound(
        sid=form["MessageSid"],
        sender=person_number(sender),
        to=to,
        body=form.get("Body", ""),
        opt_out=form.get("OptOutType", "").upper(),
        channel=Channel.of(to),
        attachment=_attachment(form, Channel.of(to)),
        hint=_hint(form),
        coordinates=_point(form),
    )


def _hint(form: FormFields) -> str:
    """The place that the carrier knows of the number: its ZIP, or else its town and state."""
    town = f"{form.get('FromCity', '')} {form.get('FromState', '')}"
    return (form.get("FromZip", "") or town).strip()[:64]


def _attachment(form: FormFields, channel: Channel) -> Attachment:
    """What came with a text, or in its place. A text by WhatsApp or RCS that has nothing in it is
    of a kind that the carrier does not pass on."""
    if form.get("NumMedia", 0, type=int):
        return attachment_of(form.get("MediaContentType0", ""))
    empty = not form.get("Body", "").strip() and _point(form) is None
    if empty and channel in (Channel.WHATSAPP, Channel.RCS):
        return Attachment.UNREADABLE
    return Attachment.NONE


def _point(form: FormFields) -> tuple[float, float] | None:
    """The location that the person shared (WhatsApp), in degrees."""
    lat, lon = (form.get(name, type=float) for name in ("Latitude", "Longitude"))
    return None if lat is None or lon is None else (lat, lon)


def to_twiml(replies: Sequence[str], report_url: str = "") -> Response:
    """The replies as TwiML; without replies the person gets none.

    The carrier posts their delivery reports to `report_url`. The XML is written out, for the SDK's
    builder takes twenty times as long. Replies hold no control characters (flows.text.gsm), so
    escaping is all that XML asks for.
    """
    tag = f"<Message action={quoteattr(report_url)}>" if report_url else "<Message>"
    messages = "".join(f"{tag}{escape(reply)}</Message>" for reply in replies)
    body = f'<?xml version="1.0" encoding="UTF-8"?><Response>{messages}</Response>'
    return Response(body, mimetype="text/xml")
