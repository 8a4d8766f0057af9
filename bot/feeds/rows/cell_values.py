"""Reads the values of a meeting in all the spellings that lists have. Pure functions."""

import math
import re
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache, lru_cache

from babel import Locale

from bot.feeds.rows import clean_text
from flows.text.normalize import fold

# Midnight at the end of a day. Lists write it as 23:59 of that day, some as 24:00. Both are stored
# as 23:59, so that the meeting stays on the day it is listed under, and shown as midnight.
LAST_MINUTE = 1439
MAX_MEETING_MINUTES = 240

# The languages of the names of days. Sheets name types in these except German and Italian.
_DAY_LANGUAGES = ("en", "es", "fr", "ja", "nl", "pt", "sk", "sv", "de", "it")
# No days in words take more.
_MAX_DAYS_CHARS = 100
_TIME_WORDS = {"noon": 720, "midday": 720, "midnight": 0}
_TIME = re.compile(
    r"(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?(?:[:.]\d{2})?\s*(?:([ap])\.?\s?m?\.?|(h|uhr))?"
)
_NO_PHONE = re.compile(r"[a-z]{6,}|@", re.IGNORECASE)
_DIGITS_ONLY = re.compile(r"(\d{1,2})(\d{2})()()")


def days(value: object) -> list[int] | None:
    """Days from 0 for Sunday out of a number, a name, or a list of them; None if one is no day.

    [] is no day at all. 7 is Sunday too: in a count from 0 to 6 it can mean nothing else.
    """
    if isinstance(value, str):
        value = re.sub(r"[\[\]'\"]", " ", value[:_MAX_DAYS_CHARS]).replace(",", " ").split()
    members = value if isinstance(value, list) else [value]
    found = [_day(member) for member in members if member is not None and member != ""]
    if None in found:
        return None
    return list(dict.fromkeys(day for day in found if day is not None))


def _day(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    word = clean_text.line(value, 40).rstrip(".")
    if word in ("0", "1", "2", "3", "4", "5", "6", "7"):
        return int(word) % 7
    return day_named(word)


@lru_cache(maxsize=2**15)
def day_named(word: str) -> int | None:
    """The day from 0 for Sunday with this name in a language of lists, else None.

    The first three letters of a name, or more, are enough.
    """
    word = fold(word)
    if word in _day_names():
        return _day_names()[word]
    if len(word) < 3:
        return None
    starts = (word, word.removesuffix("s"))
    found = {number for name, number in _day_names().items() if name.startswith(starts)}
    return found.pop() if len(found) == 1 else None


@cache
def _day_names() -> dict[str, int]:
    """The names in every language, and short names of one sign, as Japanese has them."""
    names = {}
    for language in _DAY_LANGUAGES:
        for width in ("wide", "abbreviated"):
            # Babel counts from Monday.
            for number, name in Locale(language).days["format"][width].items():
                if width == "wide" or (not name.isascii() and len(name) == 1):
                    names[fold(name)] = (number + 1) % 7
    return names


def minute(value: object) -> int | None:
    """Minutes after midnight of "19:30", "7:30 pm", "19:30:00", "1930", "19 h", "noon"; else None.

    The word midnight is 0:00, as in TSML's importer; 24:00 is `LAST_MINUTE`.
    """
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return _minute_of_text(clean_text.line(value))


@lru_cache(maxsize=4096)
def _minute_of_text(written: str) -> int | None:
    # A list has few different times, each a thousand times.
    text = written.casefold()
    word = re.sub(r"^12(:00)? ", "", text)
    if word in _TIME_WORDS:
        return _TIME_WORDS[word]
    match = _TIME.fullmatch(text) or _DIGITS_ONLY.fullmatch(text)
    if not match:
        return None
    hour, minutes, half = int(match[1]), int(match[2] or 0), match[3]
    if not (match[2] or half or match[4]) or minutes > 59:
        return None
    if half == "a" and hour > 12:
        return None
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if (hour, minutes) == (24, 0):
        return LAST_MINUTE
    return hour * 60 + minutes if hour < 24 else None


def duration_minutes(start: int, end: int | None) -> int | None:
    """Minutes from start to end, past midnight too; None beyond `MAX_MEETING_MINUTES`.

    An end so late is an error in the list.
    """
    if end is None:
        return None
    return plausible_duration((exact_minute(end) - exact_minute(start)) % 1440)


def plausible_duration(minutes: int) -> int | None:
    """How long a meeting lasts; None for 0 and beyond `MAX_MEETING_MINUTES`."""
    return minutes if 1 <= minutes <= MAX_MEETING_MINUTES else None


def exact_minute(minute: int) -> int:
    """The minute that a time stands for: that of midnight at the end of a day is 1440."""
    return 1440 if minute == LAST_MINUTE else minute


def moment(value: object) -> str:
    """A date with or without a time as "2026-03-06 18:40:00", "" for any other value.

    The specification has moments in UTC, as here. Sheets write "3/6/2026 6:40:00 PM".
    """
    text = clean_text.line(value, 40).removesuffix("Z")
    with suppress(ValueError):
        return datetime.fromisoformat(text).replace(tzinfo=None, microsecond=0).isoformat(" ")
    date, _, time = text.partition(" ")
    parts = date.split("/")
    at = minute(time) if time else 0
    if len(parts) == 3 and all(part.isdecimal() for part in parts) and at is not None:
        month, day, year = map(int, parts)
        with suppress(ValueError):
            moment = datetime(year, month, day, at // 60, at % 60, tzinfo=UTC)
            return moment.replace(tzinfo=None).isoformat(" ")
    return ""


def point(lat: object, lon: object) -> tuple[float, float] | None:
    """Degrees rounded to six places (10 cm); None for 0, 0 and values that are no point on Earth.

    A comma may stand for the decimal point.
    """
    try:
        y, x = (float(str(degrees).strip().replace(",", ".")) for degrees in (lat, lon))
    except ValueError:
        return None
    if not (math.isfinite(y) and math.isfinite(x)) or abs(y) > 90 or abs(x) > 180:
        return None
    y, x = round(y, 6), round(x, 6)
    return (y, x) if (y, x) != (0, 0) else None


def yes_or_no(value: object) -> bool | None:
    """Yes or no, given as a boolean or in words; None for neither."""
    if isinstance(value, bool):
        return value
    return {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}.get(
        clean_text.line(value).casefold()
    )


def dial_in(value: object) -> str:
    """A number to dial with its pauses, of digits and `+ , * #`; "" if it has under ten digits.

    The rest after a character that no phone can dial, such as a letter, is left out.
    """
    text = re.sub(r"[\s().-]", "", clean_text.line(value))
    match = re.match(r"\D*?(\+?[\d,*#]+)", text)
    number = match[1].rstrip(",") if match else ""
    first = re.split(r"[,*#]", number)[0]
    if first.startswith("+") and clean_text.is_zoom_gateway(first[1:]):
        number = f"+1{number[1:]}"  # as it stands it is a number of another country
    return number if sum(c.isdecimal() for c in first) >= 10 else ""


def phone(value: object) -> str:
    """The phone number of a public office as written, "" for text that cannot be one."""
    text = clean_text.line(value, 40)
    return text if sum(c.isdecimal() for c in text) >= 3 and not _NO_PHONE.search(text) else ""
