"""Which dialect of a language a voice speaks, and which two languages a line greets in."""

from flows.domain.line import Line
from flows.replies.translations import SPOKEN_LANGUAGES

# The dialects of a language by country, "" for all others. The carrier has voices, and recognises
# speech, in each (https://www.twilio.com/docs/voice/twiml/say/text-speech).
_DIALECTS = {
    "en": {"GB": "en-GB", "IE": "en-GB", "AU": "en-AU", "NZ": "en-AU", "IN": "en-IN", "": "en-US"},
    "es": {"US": "es-US", "PR": "es-US", "MX": "es-MX", "ES": "es-ES", "": "es-MX"},
    "fr": {"CA": "fr-CA", "": "fr-FR"},
    "it": {"": "it-IT"},
    "pt": {"PT": "pt-PT", "": "pt-BR"},
}

# The language that callers of an English line may want as well. Others are offered English.
_SECOND_LANGUAGES = {"US": "es", "PR": "es", "CA": "fr"}


def dialect(language: str, country: str) -> str:
    """The dialect of a language in a country: "es-US"."""
    known = _DIALECTS.get(language, _DIALECTS["en"])
    return known.get(country, known[""])


def line_language(line: Line) -> str:
    """The language that a line answers calls in."""
    return line.language if line.language in SPOKEN_LANGUAGES else "en"


def second_language(line: Line, language: str) -> str:
    """The other language that a line answers calls in than this one; "" where it has none."""
    own = line_language(line)
    other = _SECOND_LANGUAGES.get(line.country, "") if own == "en" else "en"
    return own if language != own else other
