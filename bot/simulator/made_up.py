"""What may be in a conversation of made-up people: numbers that nobody has, and bounds.

A number between 555-0100 and 555-0199 of any area code is reserved for fiction; so are some of
other countries, by the offices that give numbers out there (Ofcom, ACMA, ARCEP, BNetzA).
"""

import re
from collections.abc import Collection, Iterable
from datetime import datetime
from enum import Enum
from urllib.parse import quote_plus
from zoneinfo import ZoneInfo

from bot.places import Gazetteer
from bot.simulator.transcript import on_channel, without_answers
from flows.domain.attachments import Attachment
from flows.text.normalize import fold_name

_MADE_UP_NUMBERS = re.compile(
    r"""\+(?: 1 [2-9][0-9]{2} 55501 [0-9]{2}      # the United States, Canada, the islands
          | 447700900 [0-9]{3}                    # United Kingdom
          | 61491570 (?:006|110|15[6-9])          # Australia
          | 33639 98 [0-9]{4}                     # France
          | 49171 39200 [0-9]{2}                  # Germany
        )""",
    re.VERBOSE | re.ASCII,
)

# Two numbers of each place that a phone can be from, by the country or its area code.
MADE_UP_PHONES = {
    "402": ("+14025550100", "+14025550101"),
    "212": ("+12125550100", "+12125550101"),
    "416": ("+14165550100", "+14165550101"),
    "787": ("+17875550100", "+17875550101"),
    "876": ("+18765550100", "+18765550101"),
    "GB": ("+447700900100", "+447700900101"),
    "AU": ("+61491570156", "+61491570157"),
    "FR": ("+33639980100", "+33639980101"),
    "DE": ("+491713920010", "+491713920011"),
}

# So much is played, each text in some hundredths of a second.
MAX_TEXTS, MAX_LINES = 60, 400

# Of a form as it is sent, so that the next text finds room in a request (webhooks.request_guard).
MAX_ENCODED_CHARS = 16_000

# The longest text that a carrier takes.
MAX_TEXT_CHARS = 1600

_YEARS = range(2000, 2100)
_DURATION = re.compile(r"[0-9]{1,4}[smhd]", re.ASCII)
_MAX_DAYS = 400
_WHATSAPP, _RCS = "whatsapp:", "rcs:"
_CHOICES = {
    "channel": ("sms", "whatsapp", "rcs"),
    "media": tuple(kind.value for kind in Attachment),
}


class ScriptFault(Enum):
    """What is wrong with a conversation."""

    NUMBER = "a number that somebody may have"
    LINE = "a number that is no line's"
    TIME = "no time that can be read"
    NO_TIME = "no time before the first text"
    NOBODY = "not said who texts whom"
    POINT = "no place on the earth"
    TOO_MUCH = "more than is played"
    WORD = "a line that begins with no word of a transcript"


class ScriptError(ValueError):
    """A conversation cannot be played. `line` is the number of the line, from 1."""

    def __init__(self, fault: ScriptFault, line: int = 0) -> None:
        super().__init__(f"line {line}: {fault.value}" if line else fault.value)
        self.fault = fault
        self.line = line


def is_made_up(number: str) -> bool:
    """Whether nobody can have this number, which may be one on WhatsApp."""
    return _MADE_UP_NUMBERS.fullmatch(number.removeprefix(_WHATSAPP)) is not None


def phones_near(number: str) -> tuple[str, str]:
    """Two made-up numbers of the area of a line's number, as far as it has any."""
    if re.fullmatch(r"\+1[2-9][0-9]{9}", number, re.ASCII):
        return f"{number[:5]}5550100", f"{number[:5]}5550101"
    return MADE_UP_PHONES["402"]


def checked_script(script: str, receivers: Collection[str]) -> list[str]:
    """The lines of a transcript that say what happens (bot.simulator.transcript), all of which may
    be played. `receivers` are the numbers that may be texted. Raises ScriptError.

    `list` and `templates` lines are left out: these are always the deployment's own.
    """
    lines = _lines(script)
    if len(lines) > MAX_LINES or sum(line.startswith(">") for line in lines) > MAX_TEXTS:
        raise ScriptError(ScriptFault.TOO_MUCH)
    kept = []
    known: set[str] = set()
    for number, line in enumerate(lines, 1):
        word, _, rest = line.partition(" ")
        left_out = word in ("#", "list", "templates")
        if not line.strip() or left_out or not any(without_answers([line])):
            continue
        if fault := _fault(word, rest, receivers, known):
            raise ScriptError(fault, number)
        known.add(word)
        kept.append(line)
    if len(quote_plus(script_text(kept))) > MAX_ENCODED_CHARS:
        raise ScriptError(ScriptFault.TOO_MUCH)
    return kept


def addressed_script(script: str, sender: str, receiver: str, receivers: Collection[str]) -> str:
    """A transcript of anywhere, as one of this deployment: what goes to none of these numbers goes
    to `receiver`, on the channel that it has there, and whoever is not named is `sender`. The
    channel stands with the numbers, by which the page knows its phones."""
    lines: list[str] = []
    channel, numbers = "", {"from": sender, "to": receiver}
    said = dict.fromkeys(numbers, "")
    for line in _lines(script):
        word, _, rest = line.partition(" ")
        if word == "channel":
            channel = rest
        elif word in numbers:
            if word == "to" and rest.removeprefix(_WHATSAPP) not in receivers:
                rest = f"{_WHATSAPP * rest.startswith(_WHATSAPP)}{receiver}"
            numbers[word] = rest
        addressed = dict(zip(numbers, on_channel(channel, *numbers.values()), strict=True))
        for each in numbers if word == ">" else (word,) if word in numbers else ():
            if said[each] != addressed[each]:
                lines.append(f"{each} {addressed[each]}")
                said[each] = addressed[each]
        if word not in ("channel", *numbers):
            lines.append(line)
    return script_text(lines)


def _lines(script: str) -> list[str]:
    """However a form or a file breaks its lines. Other signs that break one are part of a text."""
    return script.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def script_text(lines: Iterable[str]) -> str:
    """Lines as one text, which `checked_script` reads."""
    return "\n".join(lines)


def text_line(body: str) -> str:
    """The line of a transcript that sends a text. However it breaks its lines, it is one line."""
    return "> " + "\\n".join(body.splitlines())


def time_line(at: datetime) -> str:
    """The line of a transcript that lets the time be `at`, which is aware and of a named zone."""
    assert isinstance(at.tzinfo, ZoneInfo)
    return f"@ {at:%Y-%m-%d %H:%M} {at.tzinfo.key}"


def point_line(where: str, country: str, places: Gazetteer) -> str | None:
    """The line of a transcript that shares a place with the next text: a postal code, first of
    this country; a town, with its state or province behind it or without; or degrees north and
    east. None for what is none of these."""
    words = where.replace(",", " ").split()
    if _is_point(" ".join(words)):
        return f"point {float(words[0]):.4f} {float(words[1]):.4f}"
    found = list(places.postal("".join(words).upper()))
    found += places.named(fold_name(" ".join(words)))
    found += [
        place
        for place in places.named(fold_name(" ".join(words[:-1])))
        if place.region == words[-1].upper()
    ]
    if not found:
        return None
    best = next((place for place in found if place.country == country), found[0])
    return f"point {best.lat:.4f} {best.lon:.4f}"


def _fault(word: str, rest: str, receivers: Collection[str], known: set[str]) -> ScriptFault | None:
    """What is wrong with a line. `known` are the words of the lines before it."""
    match word:
        case "from":
            good, fault = is_made_up(rest), ScriptFault.NUMBER
        case "to":
            plain = rest.removeprefix(_WHATSAPP).removeprefix(_RCS)
            good, fault = plain in receivers, ScriptFault.LINE
        case "@" | "+":
            good, fault = _is_time(word, rest, known), ScriptFault.TIME
        case "point":
            good, fault = _is_point(rest), ScriptFault.POINT
        case ">":
            if len(rest) > MAX_TEXT_CHARS:
                return ScriptFault.TOO_MUCH
            if "@" not in known:
                return ScriptFault.NO_TIME
            good, fault = known >= {"from", "to"}, ScriptFault.NOBODY
        case "channel" | "media":
            good, fault = rest in _CHOICES[word], ScriptFault.WORD
        case "limits" | "hint" | "opt-out":
            good, fault = len(rest) <= 64, ScriptFault.TOO_MUCH
        case _:
            return ScriptFault.WORD
    return None if good else fault


def _is_time(word: str, rest: str, known: set[str]) -> bool:
    """Whether an `@` or `+` line lets time pass."""
    return _is_moment(rest) if word == "@" else "@" in known and _is_duration(rest)


def _is_moment(text: str) -> bool:
    try:
        day, time, zone = text.split()
        at = datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=ZoneInfo(zone))
    except (ValueError, OSError, KeyError):
        return False
    return at.year in _YEARS


def _is_duration(text: str) -> bool:
    if not _DURATION.fullmatch(text):
        return False
    return text[-1] != "d" or int(text[:-1]) <= _MAX_DAYS


def _is_point(text: str) -> bool:
    try:
        lat, lon = map(float, text.split())
    except ValueError:
        return False
    return abs(lat) <= 90 and abs(lon) <= 180
