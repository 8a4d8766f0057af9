"""How often one text, or one answer to it, may come again: what ends a talk of two machines."""

from typing import NamedTuple
from zlib import crc32

from flows.conversation.turn import Step, Text
from flows.dialogs.sender_history import DAY_MS, MINUTE_MS, SenderHistory

# Two machines talking to each other are cut off when one text, or one answer of ours, has been
# answered so often within `LOOP_WINDOW_MS`. A person who goes through a list says BACK after each
# meeting of it.
LOOP_LIMIT = 3
LIST_LOOP_LIMIT = 12
MAX_LIST_COMMAND_WORDS = 3
LOOP_WINDOW_MS = 5 * MINUTE_MS

# A slow machine stays below that limit. No person asks for the same thing in the same words more
# often on a day.
SAME_TEXT_DAILY_LIMIT = 8

# Danger, HELP and STOP wait only where the very same words came so often within a minute: faster
# than a frightened thumb; or so often within a day, every quarter of an hour without sleep. What we
# answered does not matter, for our answers to them repeat.
URGENT_MINUTE_LIMIT = 20
URGENT_DAILY_LIMIT = 100


class RepeatLimit(NamedTuple):
    """How often one thing may be said, within how many milliseconds."""

    fingerprint: int
    max_count: int
    window_ms: int

    def remaining(self, history: SenderHistory, now: int) -> int:
        """How often it may still be said, `now` being milliseconds since 1970."""
        said = sum(
            mark == self.fingerprint and at > now - self.window_ms
            for mark, at in history.fingerprints
        )
        return max(0, self.max_count - said)


def repeat_limits(text: Text, step: Step, *, must_answer: bool) -> list[RepeatLimit]:
    """What ends a talk of machines: the same text, and the same answer unless it `must_answer`.
    MORE, BACK and numbers are said again and again to a list."""
    said = _fingerprint("text", text.understood.body.strip().casefold())
    if must_answer:
        return [
            RepeatLimit(said, URGENT_MINUTE_LIMIT, MINUTE_MS),
            RepeatLimit(said, URGENT_DAILY_LIMIT, DAY_MS),
        ]
    answer = _fingerprint("answer", *step.replies)
    request, words = text.understood.request, len(text.understood.words)
    if words <= MAX_LIST_COMMAND_WORDS and (request.move is not None or request.number is not None):
        return [RepeatLimit(answer, LIST_LOOP_LIMIT, LOOP_WINDOW_MS)]
    return [
        RepeatLimit(answer, LOOP_LIMIT, LOOP_WINDOW_MS),
        RepeatLimit(said, LOOP_LIMIT, LOOP_WINDOW_MS),
        RepeatLimit(said, SAME_TEXT_DAILY_LIMIT, DAY_MS),
    ]


def _fingerprint(*said: str) -> int:
    return crc32("\n".join(said).encode(errors="replace")) & 0xFFFF
