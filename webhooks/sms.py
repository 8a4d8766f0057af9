"""The carrier's webhook for texts. The answer goes back in the same breath, as TwiML."""

from collections.abc import Callable, Sequence
from datetime import datetime
from xml.sax.saxutils import escape

from flask import Blueprint, Response, abort

from bot.inbox import Inbound
from flows.turn import Channel
from webhooks.lifeboat import Lifeboat
from webhooks.signed import Carrier, Form


def blueprint(carrier: Carrier, inbox: Lifeboat, clock: Callable[[], datetime]) -> Blueprint:
    """POST /webhooks/sms."""
    edge = Blueprint("sms", "webhooks.sms")

    @edge.post("/webhooks/sms")
    def sms() -> Response:
        text = parse(carrier.form()) or abort(400)
        return twiml(inbox.receive(text, clock()))

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


def twiml(replies: Sequence[str]) -> Response:
    """The replies as the carrier reads them; none is a silence.

    Written out, for the SDK's builder takes twenty times as long. Replies hold no control
    characters (flows.gsm), so escaping is all that XML asks for.
    """
    messages = "".join(f"<Message>{escape(reply)}</Message>" for reply in replies)
    body = f'<?xml version="1.0" encoding="UTF-8"?><Response>{messages}</Response>'
    return Response(body, mimetype="text/xml")
