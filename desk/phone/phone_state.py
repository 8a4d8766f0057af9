"""What a page of the phone carries: who texts which line, and the conversation so far."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.places import Gazetteer
from bot.simulator.copied_meetings import TriedLine
from bot.simulator.made_up import (
    MADE_UP_PHONES,
    MAX_TEXT_CHARS,
    ScriptError,
    ScriptFault,
    addressed_script,
    checked_script,
    is_made_up,
    phones_near,
    point_line,
    script_text,
    text_line,
    time_line,
)
from bot.simulator.transcript import FIRST_SENDER, time_after
from desk.translation import N_, gettext
from flows.domain.attachments import Attachment
from flows.replies.translations import SPOKEN_LANGUAGES

WHATSAPP = "whatsapp:"

# Where a made-up phone is from (bot.simulator.made_up.MADE_UP_PHONES).
HOMES = {
    "": N_("the line's own area"),
    "402": N_("United States: Nebraska, 402"),
    "212": N_("United States: New York, 212"),
    "416": N_("Canada: Ontario, 416"),
    "787": N_("Puerto Rico, 787"),
    "876": N_("Jamaica, 876"),
    "GB": N_("United Kingdom"),
    "AU": N_("Australia"),
    "FR": N_("France"),
    "DE": N_("Germany"),
}

MAX_PHONES = 2

# What a phone can send without words.
SENDABLE_MEDIA = tuple(kind.value for kind in Attachment if kind)

# How much time a button lets pass, as a transcript says it.
DURATIONS = {"15m": N_("15 minutes"), "1h": N_("1 hour"), "4h": N_("4 hours"), "1d": N_("1 day")}

_NOT_MADE_UP = N_(
    "Somebody may have this number. Use one that nobody has: 555-0100 to 555-0199, behind any "
    "area code."
)

_FAULTS = {
    ScriptFault.NUMBER: _NOT_MADE_UP,
    ScriptFault.LINE: N_("This number is none of your lines."),
    ScriptFault.TIME: N_("This is no time like: @ 2026-03-06 18:40 America/Chicago"),
    ScriptFault.NO_TIME: N_(
        "A conversation begins with its time: @ 2026-03-06 18:40 America/Chicago"
    ),
    ScriptFault.NOBODY: N_("It does not say who texts whom."),
    ScriptFault.POINT: N_("This is no place like: point 41.26 -95.94"),
    ScriptFault.TOO_MUCH: N_("The conversation is too long. Begin a new one."),
    ScriptFault.WORD: N_("This line does not begin like one of a transcript."),
}


class Refused(Exception):
    """A form that cannot be carried out: a sentence by the name of its field."""

    def __init__(self, **errors: str) -> None:
        super().__init__("refused")
        self.errors = errors


@dataclass(frozen=True, slots=True)
class PhoneState:
    """Which line is texted by which one or two numbers, and the lines of the conversation
    (bot.simulator.transcript) without its answers."""

    line: TriedLine
    numbers: tuple[str, ...] = field(repr=False)
    script: tuple[str, ...] = field(default=(), repr=False)

    def with_lines(self, *lines: str) -> "PhoneState":
        """With something more at the end of the conversation."""
        return replace(self, script=(*self.script, *lines))

    def at(self, now: datetime) -> datetime:
        """The time in the conversation; `now` before it has begun."""
        found = time_after(self.script) or now
        return found.astimezone(ZoneInfo(self.line.zone)).replace(second=0, microsecond=0)


def first_state(line: TriedLine) -> PhoneState:
    """The page before anything is chosen: a phone of the line's own area."""
    return PhoneState(line, phones_near(line.number)[:1])


def carried_state(form: Mapping[str, str], lines: Sequence[TriedLine]) -> PhoneState:
    """What the page carried. Raises Refused for what no page of ours carries, and for a line that
    is none of theirs."""
    line = _line(form.get("to", ""), lines)
    numbers = tuple(filter(None, (form.get("first", ""), form.get("second", ""))))
    if not numbers or len(set(numbers)) < len(numbers) or not all(map(is_made_up, numbers)):
        raise Refused(transcript=gettext(_NOT_MADE_UP))
    return PhoneState(line, numbers, _script(form.get("script", ""), lines))


def begun_state(form: Mapping[str, str], lines: Sequence[TriedLine], now: datetime) -> PhoneState:
    """A new conversation, as it was chosen. Raises Refused."""
    line = _line(form.get("to", ""), lines)
    first = _chosen_number(form, line, 0)
    numbers = (first, _chosen_number(form, line, 1)) if form.get("two") else (first,)
    if len(set(numbers)) < len(numbers):
        raise Refused(number_2=gettext("The two phones need different numbers."))
    state = PhoneState(line, numbers)
    state = state.with_lines(time_line(_chosen_time(form, state, "begin_")))
    for place, number in enumerate(numbers, 1):
        language = SPOKEN_LANGUAGES.get(form.get(f"language_{place}", ""))
        if language:
            state = send_text(state, number, language.upper(), now)
    return state


def send_text(state: PhoneState, number: str, body: str, now: datetime) -> PhoneState:
    """One of the phones sends a text."""
    if len(body) > MAX_TEXT_CHARS:
        raise Refused(
            **{f"body_{_place(state, number)}": gettext("A text has at most 1,600 characters.")}
        )
    to = f"{WHATSAPP}{state.line.number}" if is_on_whatsapp(number) else state.line.number
    if not time_after(state.script):
        state = state.with_lines(time_line(state.at(now)))
    for word, value in (("from", number), ("to", to)):
        if _last(state.script, word) != value:
            state = state.with_lines(f"{word} {value}")
    return state.with_lines(text_line(body))


def share_place(
    state: PhoneState, number: str, where: str, places: Gazetteer, now: datetime
) -> PhoneState:
    """One of the phones shares where it is. Raises Refused for no place that is known."""
    point = point_line(where, state.line.country, places)
    if point is None:
        name = f"where_{_place(state, number)}"
        raise Refused(**{name: gettext("Write a postal code or a town, like 68102 or Omaha NE.")})
    *before, text = send_text(state, number, "", now).script
    return replace(state, script=(*before, point, text))


def send_without_words(state: PhoneState, number: str, media: str, now: datetime) -> PhoneState:
    """One of the phones sends something that is not looked at: a kind of
    flows.domain.attachments. Raises Refused for any other."""
    if media not in SENDABLE_MEDIA:
        raise Refused(**{f"media_{_place(state, number)}": gettext("Choose what is sent.")})
    *before, text = send_text(state, number, "", now).script
    return replace(state, script=(*before, f"media {media}", text))


def is_on_whatsapp(number: str) -> bool:
    """Whether a number is one on WhatsApp."""
    return number.startswith(WHATSAPP)


def let_pass(state: PhoneState, duration: str, now: datetime) -> PhoneState:
    """Time passes: one of DURATIONS."""
    if not time_after(state.script):
        state = state.with_lines(time_line(state.at(now)))
    return state.with_lines(f"+ {duration if duration in DURATIONS else '1h'}")


def set_time(state: PhoneState, form: Mapping[str, str], now: datetime) -> PhoneState:
    """It becomes a later hour. Raises Refused for no hour, or an earlier one."""
    at = _chosen_time(form, state)
    if time_after(state.script) and at < state.at(now):
        raise Refused(
            clock=gettext("Time only goes on. For an earlier hour begin a new conversation.")
        )
    return state.with_lines(time_line(at))


def play(state: PhoneState, transcript: str, lines: Sequence[TriedLine]) -> PhoneState:
    """The conversation of a transcript, with the phones that text in it; it may be of another
    deployment. Raises Refused."""
    receivers = {line.number for line in lines}
    ours = addressed_script(transcript, FIRST_SENDER, state.line.number, receivers)
    script = _script(ours, lines)
    numbers = tuple(dict.fromkeys(_senders(script))) or state.numbers
    if len(numbers) > MAX_PHONES:
        raise Refused(transcript=gettext("More than two phones text in this transcript."))
    return replace(state, numbers=numbers, script=script)


def check(state: PhoneState, lines: Sequence[TriedLine]) -> PhoneState:
    """The state, if the page can carry it. Raises Refused."""
    _script(script_text(state.script), lines)
    return state


def _script(text: str, lines: Sequence[TriedLine]) -> tuple[str, ...]:
    try:
        return tuple(checked_script(text, {line.number for line in lines}))
    except ScriptError as error:
        sentence = gettext(_FAULTS[error.fault])
        where = gettext("Line %d:") % error.line if error.line else ""
        raise Refused(transcript=f"{where} {sentence}".strip()) from None


def _line(number: str, lines: Sequence[TriedLine]) -> TriedLine:
    found = next((line for line in lines if line.number == number), None)
    if found is None:
        raise Refused(to=gettext("Choose one of your lines."))
    return found


def _chosen_number(form: Mapping[str, str], line: TriedLine, place: int) -> str:
    """The number of the first phone (0) or the second (1). Raises Refused."""
    name = f"number_{place + 1}"
    number = "".join(c for c in form.get(name, "") if c.isdecimal() or c == "+")
    if not number:
        home = form.get(f"home_{place + 1}", "")
        number = MADE_UP_PHONES.get(home, phones_near(line.number))[place]
    elif not number.startswith("+"):
        number = f"+1{number[-10:]}"
    if not is_made_up(number):
        raise Refused(**{name: gettext(_NOT_MADE_UP)})
    on_whatsapp = form.get(f"channel_{place + 1}") == "whatsapp"
    return f"{WHATSAPP}{number}" if on_whatsapp else number


def _chosen_time(form: Mapping[str, str], state: PhoneState, prefix: str = "") -> datetime:
    try:
        day, clock = form.get(f"{prefix}day", ""), form.get(f"{prefix}clock", "")
        chosen = datetime.fromisoformat(f"{day}T{clock}")
    except ValueError:
        sentence = gettext("Choose a day, and an hour like 18:40.")
        raise Refused(**{f"{prefix}clock": sentence}) from None
    return chosen.replace(second=0, microsecond=0, tzinfo=ZoneInfo(state.line.zone))


def _last(script: Sequence[str], word: str) -> str:
    found = (line.partition(" ")[2] for line in reversed(script) if line.startswith(f"{word} "))
    return next(found, "")


def _senders(script: Sequence[str]) -> Iterator[str]:
    """Who sends each text."""
    sender = ""
    for line in script:
        word, _, rest = line.partition(" ")
        if word == "from":
            sender = rest
        elif word == ">":
            yield sender


def _place(state: PhoneState, number: str) -> int:
    return state.numbers.index(number) + 1
