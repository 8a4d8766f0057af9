"""From the text of a setting to its value. Each parser raises ValueError for an invalid text.

The words of the error stand beside the parser in the tables (deployment_settings.py,
line_settings.py).
"""

import re
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from phonenumbers import SUPPORTED_REGIONS

from flows.domain import fellowships


def several(text: str) -> tuple[str, ...]:
    """The parts of a list with commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def one_of(*choices: str) -> Callable[[str], str]:
    """A parser of a text that is one of these."""

    def parse(text: str) -> str:
        if text not in choices:
            raise ValueError
        return text

    return parse


def switch(on: str, off: str) -> Callable[[str], bool]:
    """A parser of a setting that is on or off, by these words."""
    word = one_of(on, off)
    return lambda text: word(text) == on


def optional(parse: Callable[[str], str]) -> Callable[[str], str]:
    """A parser of a setting that may be left out: it is "" then."""
    return lambda text: parse(text) if text else ""


def length(shortest: int, longest: int | None = None) -> Callable[[str], str]:
    """A parser of a text of so many characters."""

    def parse(text: str) -> str:
        if len(text) < shortest or (longest is not None and len(text) > longest):
            raise ValueError
        return text

    return parse


def positive_number(most: float) -> Callable[[str], float]:
    """A parser of a number more than 0."""

    def parse(text: str) -> float:
        number = float(text)
        if not 0 < number <= most:
            raise ValueError
        return number

    return parse


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """A parser of a whole number; "8.0" is one."""

    def parse(text: str) -> int:
        number = float(text)
        if not (number.is_integer() and least <= number <= most):
            raise ValueError
        return int(number)

    return parse


def hours(least: float, most: float) -> Callable[[str], timedelta]:
    """A parser of a number of hours."""

    def parse(text: str) -> timedelta:
        number = float(text)
        if not least <= number <= most:
            raise ValueError
        return timedelta(hours=number)

    return parse


def is_http_url(url: str) -> bool:
    """Whether a text is an address of the web: its scheme and a host."""
    try:
        parts = urlsplit(url)
    except ValueError:  # brackets around something that is no IPv6 address
        return False
    return parts.scheme in ("https", "http") and bool(parts.netloc)


def http_url(text: str) -> str:
    """An address of the web."""
    if not is_http_url(text):
        raise ValueError
    return text


def without_slash(text: str) -> str:
    """An address to which paths are added."""
    return text.rstrip("/")


def http_base_url(text: str) -> str:
    """An address of the web to which paths are added."""
    return http_url(without_slash(text))


def international_number(text: str) -> str:
    """A phone number in full, like +14025550100."""
    if not re.fullmatch(r"\+[1-9][0-9]{6,14}", text):
        raise ValueError
    return text


def phone_country(text: str) -> str:
    """The two letters of a country whose phone numbers are known."""
    if text not in SUPPORTED_REGIONS:
        raise ValueError
    return text


def country_codes(text: str) -> str:
    """A list of countries as it is kept: "US,CA", "" for none."""
    return ",".join(phone_country(part.upper()) for part in several(text))


def known_zone(text: str) -> str:
    """The name of a time zone."""
    try:
        ZoneInfo(text)
    except (OSError, KeyError):
        raise ValueError from None
    return text


def fellowship(text: str) -> str:
    """A fellowship by its code, from any of its names; "" for none."""
    code = fellowships.fellowship_code(text) if text else ""
    if code is None:
        raise ValueError
    return code
