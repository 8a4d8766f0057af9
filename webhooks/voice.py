"""The carrier's webhook for calls. What is to be said and done goes back as TwiML.

Each answer names the address of the next request, with the number of its turn: so a request that
the carrier repeats is known as the same, and gets the same answer. What a caller says is read once,
here, and neither logged nor kept.
"""

import logging
import re
from collections.abc import Callable
from datetime import datetime

from flask import Blueprint, Response, abort, request

from bot.calls.call_inbox import InboundCall
from bot.conversation.hotline_overrides import HotlinesInForce
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.understanding.understand import understand
from flows.voice.call import Begun, CallEvent, DialOver, Pressed, Silence, Spoken
from flows.voice.whisper import after_volunteers_key, ask_volunteer
from webhooks.call_fallback import CallFallback
from webhooks.known_lines import KnownLines
from webhooks.twilio_request import FormFields, RequestVerifier
from webhooks.voice_twiml import CallAddresses, to_voice_twiml

log = logging.getLogger("handrail")

VOICE_PATH = "/webhooks/voice"
WHISPER_PATH = f"{VOICE_PATH}/whisper"

# No call has more turns (flows.voice.call_turn.MAX_CALL_TURNS, and the few after it).
MAX_TURN_NUMBER = 1000

# The carrier ends listening after a minute. Nobody says more in it.
MAX_SPEECH_CHARS = 1600

_REACHED = frozenset({"completed", "answered"})


def voice_blueprint(
    verifier: RequestVerifier,
    calls: CallFallback,
    lines: KnownLines,
    hotlines: HotlinesInForce,
    clock: Callable[[], datetime],
) -> Blueprint:
    """POST /webhooks/voice?turn=N, and /webhooks/voice/whisper?language=L, which a volunteer hears
    before a caller is connected."""
    routes = Blueprint("voice", "webhooks.voice")
    public_url = verifier.public_url

    @routes.post(VOICE_PATH)
    @routes.post(f"{VOICE_PATH}/")
    def voice() -> Response:
        form = verifier.verified_form("CallSid")
        inbound = parse_call(form, request.args.get("turn", "0")) or abort(400)
        answer = calls.answer(inbound, clock())
        own_number = inbound.to if inbound.to.startswith("+") else ""
        addresses = CallAddresses(
            f"{public_url}{VOICE_PATH}?turn={inbound.turn + 1}",
            f"{public_url}{WHISPER_PATH}",
            own_number,
        )
        return _twiml(to_voice_twiml(answer, addresses))

    @routes.post(WHISPER_PATH)
    def whisper() -> Response:
        form = verifier.verified_form("CallSid")
        language = request.args.get("language", "")
        language = language if language in SPOKEN_LANGUAGES else "en"
        here = f"{public_url}{WHISPER_PATH}?language={language}&asked=1"
        if "asked" in request.args:
            answer = after_volunteers_key(form.get("Digits", "").strip("#"))
        else:
            line = lines.line_of(form.get("From", "")[:64]).line
            answer = ask_volunteer(line, language, hotlines.current)
        return _twiml(to_voice_twiml(answer, CallAddresses(here)))

    return routes


def parse_call(form: FormFields, turn: str) -> InboundCall | None:
    """A request in a call from the carrier's fields; None if it has no number of ours, or a turn
    that we did not give."""
    to = form.get("To", "")[:64]
    number = int(turn) if re.fullmatch(r"[0-9]{1,4}", turn) else MAX_TURN_NUMBER + 1
    if not to or number > MAX_TURN_NUMBER:
        return None
    event = _event(form) if number else Begun()
    return InboundCall(form["CallSid"], number, form.get("From", "")[:64], to, event)


def _event(form: FormFields) -> CallEvent:
    """What the caller did. Words go before keys: they may tell of a danger."""
    if status := form.get("DialCallStatus", ""):
        return DialOver(status in _REACHED and form.get("DialBridged", "true") != "false")
    words = form.get("SpeechResult", "").strip()[:MAX_SPEECH_CHARS]
    if words:
        return _words(words, form.get("Confidence", type=float))
    pressed = re.sub(r"[^0-9*]", "", form.get("Digits", ""))[:64]
    return Pressed(pressed) if pressed else Silence()


def _words(words: str, confidence: float | None) -> CallEvent:
    """What was said, read once. What cannot be read, a bug of ours, is asked for again."""
    try:
        understood = understand(words, "")
    except Exception as error:
        log.error("%s: what a caller said could not be read", type(error).__name__)
        return Pressed("")
    return Spoken(understood, 1.0 if confidence is None else confidence)


def _twiml(document: str) -> Response:
    return Response(document, mimetype="text/xml")
