"""What callers hear while the line cannot be reached: the carrier keeps it, and asks us nothing."""

from flows.domain.line import Line
from flows.hotlines import HotlineDirectory
from flows.replies.voice_replies import VoiceReplies
from flows.voice.dialects import dialect, line_language
from flows.voice.instructions import Say


def out_of_order(line: Line, hotlines: HotlineDirectory) -> Say:
    """That the line does not work, and the numbers, twice."""
    language = line_language(line)
    said = VoiceReplies(line, language, hotlines, line.country)
    numbers = (said.emergency(), said.crisis(), said.human())
    words = " ".join(filter(None, (said.not_working(), *numbers, *numbers)))
    return Say(words, dialect(language, line.country))
