"""What a volunteer hears who picks up, before a caller is connected."""

from flows.domain.line import Line
from flows.hotlines import HotlineDirectory
from flows.replies.voice_replies import VoiceReplies
from flows.voice.dialects import dialect
from flows.voice.instructions import Gather, Hangup, Instruction, Say

TAKE_CALL_KEY = "1"

# Somebody looks for the keys of a phone that has just rung.
WHISPER_SECONDS = 8


def ask_volunteer(line: Line, language: str, hotlines: HotlineDirectory) -> tuple[Instruction, ...]:
    """For which line it is, and the key that takes it."""
    spoken = dialect(language, line.country)
    words = VoiceReplies(line, language, hotlines, line.country).whisper()
    said = (Say(words, spoken),)
    return (Gather(said, spoken, seconds=WHISPER_SECONDS, keys_only=True),)


def after_volunteers_key(pressed: str) -> tuple[Instruction, ...]:
    """Nothing, which connects the two; or the volunteer's phone is hung up."""
    return () if pressed == TAKE_CALL_KEY else (Hangup(),)
