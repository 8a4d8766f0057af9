"""The grammar of golden transcripts, and the two drivers that both must agree with it.

A transcript reads like a phone:

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
point shared with the next text. `\\n` in a text is a line break. `limits` asks for the limits that
a line has by default; without it there are none.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

TRANSCRIPTS = Path(__file__).parents[1] / "transcripts"


class SentText(NamedTuple):
    """One text and all that decides its answer."""

    body: str
    at: datetime
    sender: str
    to: str
    opt_out: str
    hint: str
    point: str


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

    def wait(self, until: datetime) -> Sequence[str]:
        """Let time pass; what is sent unasked."""
        ...

    def say(self, sent: SentText) -> TextOutcome:
        """Send a text."""
        ...


@dataclass
class TranscriptPlayer:
    """A transcript being played: its lines, and the same lines with what was really answered."""

    path: Path
    at: datetime | None = None
    sender: str = "+14025550100"
    to: str = "+14025550199"
    opt_out: str = ""
    hint: str = ""
    point: str = ""
    played: list[str] = field(default_factory=list)

    def play(self, driver: TranscriptDriver) -> list[str]:
        """The transcript as this driver answers it."""
        driver.list("omaha", None)
        for line in self._without_answers():
            self.played.append(line)
            word, _, rest = line.partition(" ")
            match word:
                case "list":
                    driver.list(rest, self.at)
                    self._wait(self.at, driver)
                case "@":
                    day, time, zone = rest.split()
                    at = datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=ZoneInfo(zone))
                    self._wait(at, driver)
                case "+":
                    assert self.at
                    self._wait(self.at + _duration(rest), driver)
                case "limits":
                    driver.limit()
                case "from":
                    self.sender = rest
                case "to":
                    self.to = rest
                case "opt-out":
                    self.opt_out = rest
                case "hint":
                    self.hint = rest
                case "point":
                    self.point = rest
                case ">":
                    self._send(rest, driver)
        return self.played

    def _wait(self, until: datetime | None, driver: TranscriptDriver) -> None:
        if until:
            for text in driver.wait(until):
                self._show("*", text)
            self.at = until

    def _show(self, sign: str, text: str) -> None:
        first, *rest = text.split("\n")
        self.played += [f"{sign} {first}", *(f"  {line}" for line in rest)]

    def _send(self, body: str, driver: TranscriptDriver) -> None:
        assert self.at
        body = body.replace("\\n", "\n")
        sent = SentText(body, self.at, self.sender, self.to, self.opt_out, self.hint, self.point)
        turn = driver.say(sent)
        self.opt_out = self.point = ""
        for reply in turn.replies:
            self._show("<", reply)
        if not turn.replies:
            self.played.append("-")
        self.played += [f"! {fact}" for fact in turn.recorded]
        self.played.append(f"= {turn.state}")

    def _without_answers(self) -> Iterator[str]:
        for line in self.path.read_text().splitlines():
            if not re.match(r"[<=!*-]|  ", line):
                yield line


_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def _duration(text: str) -> timedelta:
    number, unit = int(text[:-1]), text[-1]
    return timedelta(**{_UNITS[unit]: number})
