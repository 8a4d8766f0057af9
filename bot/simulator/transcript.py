"""The grammar of transcripts: a conversation as a text that people read and programs play.

    # What it shows, in words.
    list omaha                      the meetings it talks about (tests/transcripts/lists.py); it
                                    may change in between
    @ 2026-03-06 18:40 America/Chicago
    > meeting
    < Where? Text a ZIP code, or a town and state, like Omaha NE.
    + 5h                            time passes
    * Reminder: your 7:00 PM ...    what was sent meanwhile, at its own time
    > 68102
    < I found no meetings near Omaha, NE 68102. Online:
      1 Today ...                   an answer's further lines are indented
    = Idle                          where the conversation stands then
    ! opt_out keyword               what was recorded of the person: a consent, a language
    -                               a silence, on purpose

`from`, `to` and `opt-out` lines set the texter's number, the number texted, and the carrier's
OptOutType of the next text; `hint` where the carrier thinks the number is from, and `point` the
point shared with the next text. `media` is what came with the next text, as
flows.domain.attachments has it ("voice"). `channel` is how the next texts are sent: "sms",
"whatsapp" or "rcs"; `templates approved` lets the line write unasked on WhatsApp, `templates none`
does not. `\\n` in a text is a line break. `limits` asks for the limits that a line has by default;
without it there are none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

# The texter and the number texted, where a transcript names none.
FIRST_SENDER, FIRST_RECEIVER = "+14025550100", "+14025550199"

# The words of lines that only say how the next texts are sent, and the player's names for it.
_SETTINGS = {
    "from": "sender",
    "to": "to",
    "channel": "channel",
    "opt-out": "opt_out",
    "hint": "hint",
    "point": "point",
    "media": "media",
}


class SentText(NamedTuple):
    """One text and all that decides its answer."""

    body: str
    at: datetime
    sender: str
    to: str
    opt_out: str
    hint: str
    point: str
    media: str = ""


class TextOutcome(NamedTuple):
    """What came of a text."""

    replies: tuple[str, ...]
    state: str
    recorded: tuple[str, ...]


class TranscriptDriver(Protocol):
    """What a transcript is played on."""

    def list(self, name: str, now: datetime | None) -> None:
        """These are the meetings from now on; from the beginning where no time is given."""
        ...

    def limit(self) -> None:
        """Answer within the usual limits from now on."""
        ...

    def approve_templates(self, approved: bool) -> None:
        """WhatsApp takes, or does not take, every kind of text that is sent unasked."""
        ...

    def wait(self, until: datetime) -> Sequence[str]:
        """Let time pass; what is sent unasked."""
        ...

    def say(self, sent: SentText) -> TextOutcome:
        """Send a text."""
        ...


@dataclass
class TranscriptPlayer:
    """A transcript being played on a driver: its lines, with what was really answered."""

    driver: TranscriptDriver
    at: datetime | None = None
    sender: str = field(default=FIRST_SENDER, repr=False)
    to: str = FIRST_RECEIVER
    channel: str = ""
    opt_out: str = ""
    hint: str = field(default="", repr=False)
    point: str = field(default="", repr=False)
    media: str = ""
    played: list[str] = field(default_factory=list, repr=False)

    def play(self, lines: Iterable[str]) -> None:
        """Play these lines, which hold no answers. Raises ValueError for an `@` or `+` line that
        is no time."""
        for line in lines:
            self.played.append(line)
            word, _, rest = line.partition(" ")
            match word:
                case "list":
                    self.driver.list(rest, self.at)
                    self._wait(self.at)
                case "@":
                    self._wait(_moment(rest))
                case "+":
                    assert self.at
                    self._wait(self.at + _duration(rest))
                case "limits":
                    self.driver.limit()
                case "templates":
                    self.driver.approve_templates(rest == "approved")
                case ">":
                    self._send(rest)
                case _ if word in _SETTINGS:
                    setattr(self, _SETTINGS[word], rest)

    def _wait(self, until: datetime | None) -> None:
        if until:
            for text in self.driver.wait(until):
                self._show("*", text)
            self.at = until

    def _show(self, sign: str, text: str) -> None:
        first, *rest = text.split("\n")
        self.played += [f"{sign} {first}", *(f"  {line}" for line in rest)]

    def _send(self, body: str) -> None:
        assert self.at
        body = body.replace("\\n", "\n")
        sender, to = on_channel(self.channel, self.sender, self.to)
        turn = self.driver.say(
            SentText(body, self.at, sender, to, self.opt_out, self.hint, self.point, self.media)
        )
        self.opt_out = self.point = self.media = ""
        for reply in turn.replies:
            self._show("<", reply)
        if not turn.replies:
            self.played.append("-")
        self.played += [f"! {fact}" for fact in turn.recorded]
        self.played.append(f"= {turn.state}")


def on_channel(channel: str, sender: str, to: str) -> tuple[str, str]:
    """The two numbers as they are on this channel; "" leaves them as they are."""
    if not channel:
        return sender, to
    plain_sender, plain_to = sender.rpartition(":")[2], to.rpartition(":")[2]
    match channel:
        case "whatsapp":
            return f"whatsapp:{plain_sender}", f"whatsapp:{plain_to}"
        case "rcs":  # whoever writes is known by the plain number
            return plain_sender, f"rcs:{plain_to}"
    return plain_sender, plain_to


def without_answers(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a transcript that say what happens, without those that say what came of it."""
    for line in lines:
        if not re.match(r"[<=!*-]|  ", line):
            yield line


def time_after(lines: Iterable[str]) -> datetime | None:
    """The time at which these lines end; None if they name none. Raises ValueError as `play`
    does."""
    at = None
    for line in lines:
        word, _, rest = line.partition(" ")
        if word == "@":
            at = _moment(rest)
        elif word == "+" and at:
            at += _duration(rest)
    return at


def _moment(text: str) -> datetime:
    day, time, zone = text.split()
    return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=ZoneInfo(zone))


_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def _duration(text: str) -> timedelta:
    number, unit = int(text[:-1]), text[-1]
    return timedelta(**{_UNITS[unit]: number})
