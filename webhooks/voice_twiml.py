"""Instructions for a call (flows.voice.instructions) as TwiML.

The XML is written out, as for texts (webhooks.sms). Nothing is recorded and nothing transcribed:
<Record> and `transcribe` are never written, and a <Dial> without `record` is not recorded.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode
from xml.sax.saxutils import escape, quoteattr

from flows.voice.instructions import Dial, Gather, Hangup, Instruction, Say

# A voice of each dialect (https://www.twilio.com/docs/voice/twiml/say/text-speech).
_VOICES = {
    "en-US": "Polly.Joanna",
    "en-GB": "Polly.Amy",
    "en-AU": "Polly.Nicole",
    "en-IN": "Polly.Aditi",
    "es-US": "Polly.Lupe",
    "es-MX": "Polly.Mia",
    "es-ES": "Polly.Lucia",
    "fr-CA": "Polly.Chantal",
    "fr-FR": "Polly.Lea",
    "it-IT": "Polly.Bianca",
    "pt-BR": "Polly.Camila",
    "pt-PT": "Polly.Ines",
}

# A talk with a person is cut after two hours: a line that nobody hangs up costs by the minute.
MAX_TALK_SECONDS = 2 * 60 * 60

# Half a second each, before an extension is keyed in.
_PAUSE_BEFORE_EXTENSION = "wwww"


@dataclass(frozen=True, slots=True)
class CallAddresses:
    """Where the carrier asks on: what comes `next` in the call, and what a volunteer hears first
    (`whisper`, without its query). `own_number` is the line's, which phones that ring show."""

    next: str
    whisper: str = ""
    own_number: str = ""


def to_voice_twiml(instructions: Sequence[Instruction], addresses: CallAddresses) -> str:
    """The document."""
    verbs = "".join(_verb(one, addresses) for one in instructions)
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{verbs}</Response>'


def _verb(instruction: Instruction, addresses: CallAddresses) -> str:
    match instruction:
        case Say():
            return _say(instruction)
        case Gather():
            return _gather(instruction, addresses.next)
        case Dial():
            return _dial(instruction, addresses)
        case Hangup():
            return "<Hangup/>"


def _say(say: Say) -> str:
    words = escape(say.words)
    if say.slowly:
        words = f'<prosody rate="75%">{words}</prosody>'
    voice = quoteattr(_VOICES.get(say.dialect, _VOICES["en-US"]))
    return f"<Say language={quoteattr(say.dialect)} voice={voice}>{words}</Say>"


def _gather(gather: Gather, url: str) -> str:
    """Behind it stands where the carrier asks on if it heard nothing."""
    kinds = "dtmf" if gather.keys_only else "dtmf speech"
    attributes = {
        "input": kinds,
        "action": url,
        "method": "POST",
        "timeout": str(gather.seconds),
        "numDigits": str(gather.most_keys),
        "finishOnKey": "#",
    }
    if not gather.keys_only:
        # Words of a danger are not to be masked.
        speech = {"speechTimeout": "auto", "profanityFilter": "false"}
        attributes |= {"language": gather.dialect, **speech}
    said = "".join(map(_say, gather.said))
    redirect = f'<Redirect method="POST">{escape(url)}</Redirect>'
    return f"<Gather{_written(attributes)}>{said}</Gather>{redirect}"


def _dial(dial: Dial, addresses: CallAddresses) -> str:
    attributes = {
        "action": addresses.next,
        "method": "POST",
        "timeout": str(dial.seconds),
        "timeLimit": str(MAX_TALK_SECONDS),
        "answerOnBridge": "true",
    }
    if addresses.own_number:
        attributes["callerId"] = addresses.own_number
    number = {}
    if dial.whisper:
        number["url"] = f"{addresses.whisper}?{urlencode({'language': dial.whisper})}"
    if dial.extension:
        number["sendDigits"] = _PAUSE_BEFORE_EXTENSION + dial.extension
    rings = f"<Number{_written(number)}>{escape(dial.number)}</Number>"
    return f"<Dial{_written(attributes)}>{rings}</Dial>"


def _written(attributes: dict[str, str]) -> str:
    return "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
