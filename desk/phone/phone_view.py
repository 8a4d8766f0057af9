"""What a page of the phone shows: each phone's thread, what comes later, what it costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime

from bot.places import home_of
from bot.simulator.conversations import PlayedConversation
from bot.simulator.made_up import MAX_TEXTS, script_text
from bot.simulator.simulation import Turn, Unasked
from bot.simulator.transcript import SentText, time_after
from desk.phone.phone_state import WHATSAPP, PhoneState, is_on_whatsapp
from desk.phone.phone_words import (
    ATTACHMENT_WORDS,
    DANGER_WORDS,
    INTENT_WORDS,
    RECORDED_WORDS,
    STATE_WORDS,
)
from desk.translation import gettext, language_of_page, ngettext
from flows.domain.attachments import Attachment
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost

# In cents: a text that comes in, and a segment that goes out with the phone company's fee
# (docs/carrier.md, "What it costs a month").
CENTS_IN, CENTS_OUT = 0.83, 1.3

# The days that can be chosen, from that of the conversation on.
_DAYS_SHOWN = 14


@dataclass(frozen=True, slots=True)
class Bubble:
    """A text in a thread. `by` is "person", "line" for an answer, or "later" for what was sent
    unasked. `notes` are in words."""

    by: str
    body: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """What happened on a phone at one time, which is "" where it is that of the one before."""

    at: str
    bubbles: tuple[Bubble, ...]


@dataclass(frozen=True, slots=True)
class ShownPhone:
    """One of the phones: its place (1 or 2), its number, where it is from, and its thread."""

    place: int
    number: str
    shown: str
    home: str
    thread: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A text that would be sent later, and the line of a transcript that lets time pass until
    then."""

    at: str
    until: str
    place: int
    body: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhonePage:
    """Everything that the page shows of a conversation. `active` is the phone that texted last,
    `days` are the values and words of the days that can be chosen."""

    state: PhoneState
    script: str
    phones: tuple[ShownPhone, ...]
    active: int
    now: str
    day: str
    clock: str
    days: tuple[tuple[str, str], ...]
    upcoming: tuple[Upcoming, ...]
    cost: str
    transcript: str
    full: bool


def phone_page(state: PhoneState, played: PlayedConversation | None, now: datetime) -> PhonePage:
    """The page after a conversation has been played; None where none has begun."""
    zone = ZoneInfo(state.line.zone)
    at = state.at(now)
    log: Sequence[Turn | Unasked] = played.simulation.log if played else ()
    later = played.simulation.to_come(at) if played and time_after(state.script) else ()
    turns = [one for one in log if isinstance(one, Turn)]
    last = turns[-1].sent.sender if turns else state.numbers[0]
    return PhonePage(
        state=state,
        script=script_text(state.script),
        phones=tuple(_phone(state, number, log, zone) for number in state.numbers),
        active=state.numbers.index(last) + 1 if last in state.numbers else 1,
        now=_in_words(at, zone),
        day=at.date().isoformat(),
        clock=f"{at:%H:%M}",
        days=tuple(_days(at)),
        upcoming=tuple(_upcoming(one, state, zone) for one in later),
        cost=_cost(log),
        transcript="\n".join(played.player.played) if played else "",
        full=len(turns) >= MAX_TEXTS,
    )


def _phone(
    state: PhoneState, number: str, log: Sequence[Turn | Unasked], zone: ZoneInfo
) -> ShownPhone:
    moments: list[Moment] = []
    before = None
    for one in log:
        if (one.sent.sender if isinstance(one, Turn) else one.to) != number:
            continue
        at = one.sent.at if isinstance(one, Turn) else one.at
        shown = "" if before == at else _in_words(at, zone)
        before = at
        moments.append(Moment(shown, tuple(_bubbles(one))))
    return ShownPhone(
        place=state.numbers.index(number) + 1,
        number=number,
        shown=_number_in_words(number),
        home=_home_in_words(number),
        thread=tuple(moments),
    )


def _bubbles(one: Turn | Unasked) -> list[Bubble]:
    if isinstance(one, Unasked):
        return [Bubble("later", one.body, _notes_of_unasked(one))]
    price = partial(_price, on_whatsapp=is_on_whatsapp(one.sent.sender))
    body = one.sent.body or _without_words(one.sent)
    said = Bubble("person", body, price(one.sent.body))
    answers = [Bubble("line", reply, price(reply)) for reply in one.outcome.replies]
    if not answers:
        answers = [Bubble("line", "", (gettext("no answer"),))]
    answers[-1] = Bubble("line", answers[-1].body, (*answers[-1].notes, *_decision(one)))
    return [said, *answers]


def _decision(turn: Turn) -> list[str]:
    """What was understood and recorded, and where the conversation stands."""
    notes = []
    if turn.step:
        wanted = gettext(INTENT_WORDS[turn.step.intent])
        notes.append(gettext("Wanted: %s.") % wanted)
        if turn.step.crisis:
            danger = gettext(DANGER_WORDS[turn.step.crisis])
            notes.append(gettext("Danger was read in it: %s.") % danger)
    for fact in turn.outcome.recorded:
        word, _, what = fact.partition(" ")
        said = gettext(RECORDED_WORDS[word])
        name = SPOKEN_LANGUAGES.get(what, "") if word == "language" else ""
        notes.append(gettext("Recorded: %s.") % (f"{said} ({name})" if name else said))
    notes.append(gettext("Now: %s.") % gettext(STATE_WORDS[turn.outcome.state]))
    return notes


def _without_words(sent: SentText) -> str:
    """What somebody sent in place of words."""
    if sent.media:
        return gettext(ATTACHMENT_WORDS[Attachment(sent.media)])
    return gettext("shared the place %s") % sent.point if sent.point else ""


def _notes_of_unasked(one: Unasked) -> tuple[str, ...]:
    how = gettext("sent unasked, in a template") if one.in_template else gettext("sent unasked")
    return (how, *_price(one.body, on_whatsapp=is_on_whatsapp(one.to)))


def _price(body: str, *, on_whatsapp: bool) -> tuple[str, ...]:
    """What the phone company counts; nothing on WhatsApp, where texts have no segments."""
    if on_whatsapp:
        return ()
    encoding, segments = sms_cost(body)
    words = ngettext("%d segment", "%d segments", segments) % segments
    return (f"{words}, {encoding}",)


def _cost(log: Sequence[Turn | Unasked]) -> str:
    """What the ordinary texts cost; those by WhatsApp have prices of their own."""
    turns = [one for one in log if isinstance(one, Turn) and not is_on_whatsapp(one.sent.sender)]
    sent = [reply for turn in turns for reply in turn.outcome.replies]
    sent += [one.body for one in log if isinstance(one, Unasked) and not is_on_whatsapp(one.to)]
    segments = sum(sms_cost(body).segments for body in sent)
    cents = len(turns) * CENTS_IN + segments * CENTS_OUT
    said = gettext("%(texts)d texts in, %(segments)d segments out: about %(cents)s US cents")
    return said % {"texts": len(turns), "segments": segments, "cents": f"{cents:.0f}"}


def _upcoming(one: Unasked, state: PhoneState, zone: ZoneInfo) -> Upcoming:
    # A transcript has minutes: until the next one, or it would not have come.
    until = (one.at + timedelta(seconds=59)).astimezone(zone).replace(second=0, microsecond=0)
    place = state.numbers.index(one.to) + 1 if one.to in state.numbers else 0
    words = f"{until:%Y-%m-%d %H:%M}"
    return Upcoming(_in_words(one.at, zone), words, place, one.body, _notes_of_unasked(one))


def _days(at: datetime) -> list[tuple[str, str]]:
    found = []
    for number in range(_DAYS_SHOWN):
        day = at.date() + timedelta(days=number)
        shown = format_date(day, "EEE d MMM", locale=language_of_page())
        found.append((day.isoformat(), shown))
    return found


def _in_words(at: datetime, zone: ZoneInfo) -> str:
    shown = at.astimezone(zone)
    text = format_datetime(shown, "EEE d MMM y, HH:mm", zone, locale=language_of_page())
    return f"{text} {shown.tzname()}"


def _number_in_words(number: str) -> str:
    plain = number.removeprefix(WHATSAPP)
    if plain.startswith("+1"):
        return f"{plain[2:5]}-{plain[5:8]}-{plain[8:]}"
    return plain


def _home_in_words(number: str) -> str:
    home = home_of(number)
    channel = "WhatsApp" if is_on_whatsapp(number) else "SMS"
    return ", ".join(filter(None, (channel, home.region, home.country)))
