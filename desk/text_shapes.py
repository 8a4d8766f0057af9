"""A text as a phone gets it, with what it costs: for every page that shows one."""

from dataclasses import dataclass

from flows.text.gsm import sms_cost


@dataclass(frozen=True, slots=True)
class TextShape:
    """A text with its segments, and its encoding: "GSM-7" or "UCS-2"."""

    text: str
    segments: int
    encoding: str


def shaped(text: str) -> TextShape:
    """A text with what it costs."""
    encoding, segments = sms_cost(text)
    return TextShape(text, segments, encoding)
