"""What the carrier sends while the line cannot be reached, as TwiML: to paste into a TwiML Bin, or
to host on another machine."""

from xml.sax.saxutils import escape

from bot.registration.program import line_texts
from flows.domain.line import Line
from flows.hotlines import HotlineDirectory


def fallback_twiml(line: Line, hotlines: HotlineDirectory) -> str:
    """The document. A TwiML Bin fills in what stands in two braces, so none are left side by
    side."""
    said = line_texts(line, hotlines).out_of_order().replace("{{", "{ {").replace("}}", "} }")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Response>\n  <Message>{escape(said)}</Message>\n</Response>\n"
    )
