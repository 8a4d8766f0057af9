"""What the carrier sends while the line cannot be reached, as TwiML: to paste into a TwiML Bin, or
to host on another machine."""

from xml.sax.saxutils import escape, quoteattr

from bot.calls.callers import phone_of
from bot.registration.program import line_texts
from flows.domain.line import Line
from flows.hotlines import HotlineDirectory
from flows.voice.out_of_order import out_of_order


def fallback_twiml(line: Line, hotlines: HotlineDirectory) -> str:
    """The document for texts. A TwiML Bin fills in what stands in two braces, so none are left side
    by side."""
    said = _for_bin(line_texts(line, hotlines).out_of_order())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Response>\n  <Message>{escape(said)}</Message>\n</Response>\n"
    )


def voice_fallback_twiml(line: Line, hotlines: HotlineDirectory) -> str:
    """The same for calls: the numbers, twice; then the line's own phone rings, if it has one."""
    said = out_of_order(line, hotlines)
    words = f"  <Say language={quoteattr(said.dialect)}>{escape(_for_bin(said.words))}</Say>\n"
    human = phone_of(line.phone, line.country) if line.phone else None
    rings = f"  <Dial>{escape(human.number)}</Dial>\n" if human else ""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n{words}{rings}</Response>\n'


def _for_bin(said: str) -> str:
    """Words in which a TwiML Bin fills nothing in."""
    return said.replace("{{", "{ {").replace("}}", "} }")
