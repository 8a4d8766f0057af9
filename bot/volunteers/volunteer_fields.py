"""What operators say of a volunteer, as it is kept: for pages and commands, which say the same of
what does not fit."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from bot.free_text import has_controls, may_name_a_number
from bot.settings import names
from bot.settings.fault import Unfit
from flows.domain.volunteers import QuietHours
from flows.replies.volunteer_replies import MAX_ALIAS_CHARS
from flows.text.gsm import is_gsm, to_gsm
from flows.vocabulary import LANGUAGE_CODES

MAX_NOTES_CHARS = 200
MOST_RELAYS = 5

_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")


class VolunteerError(Exception):
    """A volunteer or a shift cannot be added, changed or found. The message is for the operator."""


@dataclass(frozen=True, slots=True)
class VolunteerFields:
    """What is known of a volunteer besides their number. `zone` is "" for their line's, `languages`
    are none for the line's own. Callers are connected with them if `takes_calls`."""

    alias: str = field(repr=False)
    languages: tuple[str, ...] = ()
    zone: str = ""
    quiet_hours: QuietHours | None = None
    most_relays: int = 1
    wants_reminders: bool = True
    notes: str = field(default="", repr=False)
    takes_calls: bool = False


def check_alias(text: str) -> str:
    """What others call a volunteer. Raises VolunteerError."""
    alias = " ".join(text.split())
    if not 1 <= len(alias) <= MAX_ALIAS_CHARS or has_controls(alias):
        raise VolunteerError(f"A name has 1 to {MAX_ALIAS_CHARS} characters.")
    if any(char.isdecimal() for char in alias):
        raise VolunteerError("A name has no digits: a first name, or what they want to be called.")
    if not is_gsm(to_gsm(alias)):
        raise VolunteerError("Write the name in Latin letters: it stands in text messages.")
    return alias


def check_notes(text: str) -> str:
    """A coordinator's notes. Raises VolunteerError."""
    notes = " ".join(text.split())
    if len(notes) > MAX_NOTES_CHARS:
        raise VolunteerError(f"Notes have at most {MAX_NOTES_CHARS} characters.")
    if may_name_a_number(notes):
        raise VolunteerError("Leave numbers of people out of notes.")
    return notes


def check_languages(codes: Collection[str]) -> tuple[str, ...]:
    """The languages that somebody answers in, in the order given. Raises VolunteerError."""
    found = tuple(dict.fromkeys(code.strip().lower() for code in codes if code.strip()))
    for code in found:
        if code not in LANGUAGE_CODES:
            known = ", ".join(LANGUAGE_CODES)
            raise VolunteerError(f"{code} is none of the languages: {known}.")
    return found


def check_zone(text: str) -> str:
    """A time zone, as America/Chicago or Central; "" for "". Raises VolunteerError."""
    try:
        return names.time_zone(text) if text.strip() else ""
    except Unfit:
        raise VolunteerError("A time zone is written America/Chicago, or Central.") from None


def parse_quiet_hours(text: str) -> QuietHours | None:
    """Quiet hours, written 22:00-07:00; None for "". Raises VolunteerError."""
    if not text.strip():
        return None
    match = _HOURS.fullmatch(text.strip())
    minutes = [int(part) for part in match.groups()] if match else []
    if not minutes or max(minutes[0], minutes[2]) > 23 or max(minutes[1], minutes[3]) > 59:
        raise VolunteerError("Quiet hours are written 22:00-07:00.")
    since, until = minutes[0] * 60 + minutes[1], minutes[2] * 60 + minutes[3]
    if since == until:
        raise VolunteerError("Quiet hours end at another time than they begin.")
    return QuietHours(since, until)


def quiet_hours_text(hours: QuietHours | None) -> str:
    """Quiet hours as they are written; "" for none."""
    if hours is None:
        return ""
    return "-".join(f"{at // 60:02}:{at % 60:02}" for at in (hours.since, hours.until))
