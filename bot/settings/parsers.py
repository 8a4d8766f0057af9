"""From the text of a setting to its value. Each parser raises ValueError for an invalid text, most
of them Unfit with the nearest right one.

The rule that the operator is told stands beside the parser in the tables (deployment_settings.py,
line_settings.py).
"""

import re
from collections.abc import Callable
from datetime import timedelta
from difflib import get_close_matches
from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.settings.fault import Unfit

# How a database's address may begin.
DATABASE_SCHEMES = ("sqlite", "sqlite+pysqlite", "postgres", "postgresql", "postgresql+psycopg")

# What to do with a password that has signs of an address in it.
PERCENT_HINT = (
    "In a password @ is written %40, # %23, / %2F, : %3A, ? %3F and % %25 (percent-encoding)."
)

_YES_WORDS = ("1", "true", "yes", "y", "on")
_NO_WORDS = ("0", "false", "no", "n", "off")

# What an SID of the carrier's begins with, and what it is of.
_SID_KINDS = {
    "AC": "an account",
    "MG": "a messaging service",
    "PN": "a phone number",
    "SK": "an API key",
    "CM": "a campaign",
}
SID_CHARS = 34
TOKEN_CHARS = 32


def several(text: str) -> tuple[str, ...]:
    """The parts of a list with commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def one_of(*choices: str) -> Callable[[str], str]:
    """A parser of a text that is one of these."""

    def parse(text: str) -> str:
        if text not in choices:
            near = get_close_matches(text, choices, n=1)
            raise Unfit(f"Do you mean {near[0]}?" if near else "")
        return text

    return parse


def switch(on: str, off: str) -> Callable[[str], bool]:
    """A parser of a setting that is on or off, by these words."""

    def parse(text: str) -> bool:
        if text in (on, off):
            return text == on
        if text.lower() in _YES_WORDS:
            raise Unfit(f"Do you mean {on}?")
        raise Unfit(f"Do you mean {off}?" if text.lower() in _NO_WORDS else "")

    return parse


def talk_mode(text: str) -> str:
    """How volunteers are asked for talks by text, "" for not at all."""
    mode = one_of("off", "turn", "all")({"on": "turn", "": "off"}.get(text, text))
    return "" if mode == "off" else mode


def acknowledged(text: str) -> str:
    """ "yes", or "" for no."""
    return "yes" if switch(on="yes", off="no")(text or "no") else ""


def optional(parse: Callable[[str], str]) -> Callable[[str], str]:
    """A parser of a setting that may be left out: it is "" then."""
    return lambda text: parse(text) if text else ""


def length(shortest: int, longest: int | None = None) -> Callable[[str], str]:
    """A parser of a text of so many characters."""

    def parse(text: str) -> str:
        if len(text) < shortest or (longest is not None and len(text) > longest):
            raise Unfit(f"It has {len(text)}.")
        return text

    return parse


def positive_number(most: float) -> Callable[[str], float]:
    """A parser of a number more than 0."""

    def parse(text: str) -> float:
        number = float(text)
        if not 0 < number <= most:
            raise Unfit(f"The most is {most:g}." if number > most else "")
        return number

    return parse


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """A parser of a whole number; "8.0" is one."""

    def parse(text: str) -> int:
        number = _within(float(text), least, most)
        if not number.is_integer():
            raise ValueError
        return int(number)

    return parse


def hours(least: float, most: float) -> Callable[[str], timedelta]:
    """A parser of a number of hours."""
    return lambda text: timedelta(hours=_within(float(text), least, most))


def _within(number: float, least: float, most: float) -> float:
    if least <= number <= most:
        return number
    if number != number:  # not a number
        raise ValueError
    raise Unfit(f"The nearest is {least if number < least else most:g}.")


def is_http_url(url: str) -> bool:
    """Whether a text is an address of the web: its scheme and a host."""
    try:
        parts = urlsplit(url)
    except ValueError:  # brackets around something that is no IPv6 address
        return False
    return parts.scheme in ("https", "http") and bool(parts.netloc)


def http_url(text: str) -> str:
    """An address of the web."""
    if is_http_url(text):
        return text
    bare = text.lstrip("/")
    likely = "://" not in text and re.match(r"[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(/|$)", bare)
    raise Unfit(f"Do you mean https://{bare}?" if likely else "")


def is_local_url(url: str) -> bool:
    """Whether an address of the web is of this very machine: localhost, or a loopback address."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def https_base_url(text: str) -> str:
    """An address of the web to which paths are added: over https, but on this very machine."""
    address = http_base_url(text)
    if not address.startswith("https://") and not is_local_url(address):
        _, _, rest = address.partition("://")
        raise Unfit(
            f"Do you mean https://{rest}? Over http everybody on the way could read who texts what."
        )
    return address


def http_base_url(text: str) -> str:
    """An address of the web to which paths are added."""
    return http_url(text.rstrip("/"))


def http_origin(text: str) -> str:
    """An address of the web that names a host and nothing below it."""
    address = http_base_url(text)
    parts = urlsplit(address)
    if parts.path or parts.query or parts.fragment or "@" in parts.netloc:
        raise Unfit(f"Do you mean {parts.scheme}://{parts.netloc.rpartition('@')[2]}?")
    return address


def full_number(text: str, country: str = "US") -> str:
    """The phone number that a text means in a country, as it is kept: +14025550100. A number of
    WhatsApp keeps its mark, a short code (five or six digits) is one already, and a sender of RCS
    has a name: rcs:omaha_line_agent."""
    if re.fullmatch(r"rcs:[A-Za-z0-9_.-]{1,35}", text):
        return text
    channel, _, dialled = text.rpartition(":")
    if channel not in ("", "whatsapp"):
        raise Unfit("Only whatsapp: may stand before a number, and rcs: before a sender's name.")
    if re.fullmatch(r"[1-9][0-9]{4,5}", dialled) and not channel:
        return dialled
    import phonenumbers

    try:
        read = phonenumbers.parse(dialled, country)
    except phonenumbers.NumberParseException:
        raise Unfit from None
    if read.extension or not phonenumbers.is_possible_number(read):
        digits = sum(char.isdecimal() for char in dialled)
        raise Unfit(f"No number of {country} has {digits} digits." if digits else "")
    number = phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164)
    return f"whatsapp:{number}" if channel else number


def number_in_full(text: str) -> str:
    """A phone number written in full: +14025550100, whatsapp:+14025550100, a short code."""
    if re.fullmatch(r"(whatsapp:)?\+[1-9][0-9]{6,14}", text):
        return text
    full = full_number(text)
    if full != text:
        raise Unfit(f"In full it is {full}, if it is of the US.")
    return text


def international_number(text: str) -> str:
    """A phone number in full, like +14025550100."""
    if not re.fullmatch(r"\+[1-9][0-9]{6,14}", text):
        raise Unfit("The + and the country's code stand in front: +1 for the US.")
    return text


def phone_as_read(text: str) -> str:
    """A number that people are to dial, as it should read in a text; "" for none."""
    if text and sum(char.isdecimal() for char in text) < 3:
        raise Unfit("There is no number in it.")
    return length(0, 40)(text)


def sid(kind: str) -> Callable[[str], str]:
    """A parser of one of the carrier's ids: two letters and 32 hexadecimal digits."""

    def parse(text: str) -> str:
        if re.fullmatch(f"{kind}[0-9a-fA-F]{{{SID_CHARS - 2}}}", text):
            return text
        if text[:2] in _SID_KINDS and text[:2] != kind:
            raise Unfit(f"That is the id of {_SID_KINDS[text[:2]]}.")
        if len(text) != SID_CHARS:
            raise Unfit(f"It has {len(text)} characters.")
        raise Unfit

    return parse


def tokens(text: str) -> tuple[str, ...]:
    """One or more tokens with commas between, as they are copied from the carrier's console."""
    parts = several(text)
    if any(re.search(r"[\s\"']", part) for part in parts):
        raise Unfit("There is a blank or a quotation mark in it.")
    return parts


def twilio_tokens(text: str) -> tuple[str, ...]:
    """One or more tokens with commas between, as Twilio makes them: 32 hexadecimal digits."""
    parts = tokens(text)
    for part in parts:
        if len(part) != TOKEN_CHARS:
            raise Unfit(f"{'It' if len(parts) == 1 else 'One of them'} has {len(part)} characters.")
        if not re.fullmatch(r"[0-9a-fA-F]+", part):
            raise Unfit("It has only digits and the letters a to f.")
    return parts


def database_url(text: str) -> str:
    """The address of a database."""
    scheme, colon, rest = text.partition("://")
    if not colon or scheme not in DATABASE_SCHEMES:
        raise Unfit
    if scheme.startswith("sqlite") and rest and not rest.startswith("/"):
        raise Unfit(f"A file has three slashes: sqlite:///{rest}" if "@" not in rest else "")
    if not scheme.startswith("sqlite") and not rest.startswith("/"):  # "/" begins no host
        _check_server(rest)
    return text


# What a host and port look like: a name, an IPv4 or IPv6 address, or none.
_HOST_AND_PORT = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._,-]*)(:[0-9]{1,5})?")


def _check_server(rest: str) -> None:
    """Raises Unfit where a sign of the password would be read as a part of the host. Nothing of
    what is written there may be shown."""
    access, _, address = rest.partition("@")
    if not address:
        access, address = "", rest
    host = re.split(r"[/?]", address, maxsplit=1)[0]
    if not _HOST_AND_PORT.fullmatch(host) or re.search(r"[\s/?#]", access):
        raise Unfit(PERCENT_HINT)


def without_password(url: str) -> str:
    """As much of a database's address as may be shown."""
    return "" if "@" in url else url
