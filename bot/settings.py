"""What the operator decides, read once from the environment. docs/settings.md explains each
name."""

import math
import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from phonenumbers import SUPPORTED_REGIONS
from sqlalchemy import make_url

from flows.conversation.turn import Line
from flows.dialogs.rate_limit import RateLimits
from flows.domain import fellowships
from flows.replies.translations import SPOKEN_LANGUAGES

DEFAULT_DATABASE_URL = "sqlite:///handrail.db"
DEFAULT_API_URL = "https://api.twilio.com"

# Segments a second: what a US long code may send (https://www.twilio.com/docs/api/errors/30001).
DEFAULT_SEND_RATE = 1.0

# Days without a text after which somebody is forgotten.
DEFAULT_RETENTION_DAYS = 90

# Texts in the air at once: as many as the carrier takes half a second for, at 16 a second.
DEFAULT_SEND_THREADS = 8

# Characters of a token that cannot be guessed.
MIN_TOKEN_CHARS = 16


class SettingsError(Exception):
    """Settings that cannot work, all of them at once."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The environment, checked. Secrets never show in a repr. Without `limits` there are none.

    `line` is the helpline that needs no set-up of its own; `number` the one people text it at.
    """

    database_url: str = field(default=DEFAULT_DATABASE_URL, repr=False)
    secret_keys: tuple[str, ...] = field(default=(), repr=False)
    account_sid: str = ""
    auth_tokens: tuple[str, ...] = field(default=(), repr=False)
    public_url: str = ""
    line: Line = field(default_factory=lambda: Line("Handrail"))
    number: str = ""
    hotlines_file: str = ""
    messaging_service: str = ""
    api_url: str = DEFAULT_API_URL
    send_rate: float = DEFAULT_SEND_RATE
    send_threads: int = DEFAULT_SEND_THREADS
    content_retention: str = ""
    address_retention: str = ""
    metrics_token: str = field(default="", repr=False)
    alert_webhook: str = field(default="", repr=False)
    alert_number: str = field(default="", repr=False)
    retention_days: int = DEFAULT_RETENTION_DAYS
    redact_texts: bool = False
    feeds_every: timedelta = timedelta(hours=6)
    feeds_private: bool = False
    countries: str = ""
    limits: RateLimits | None = None
    log_format: str = ""
    log_level: str = "INFO"

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        password = make_url(self.database_url).password or ""
        own = (self.metrics_token, self.alert_webhook, self.alert_number)
        return (*self.secret_keys, *self.auth_tokens, str(password), *filter(None, own))

    @property
    def can_send(self) -> bool:
        """Whether texts can really be sent: only then is there an account to send them from."""
        return bool(self.account_sid and self.auth_tokens)

    def require_secret_key(self) -> "Settings":
        """The same settings, if what says who people are can be read. Raises SettingsError."""
        return self._valid_unless(self._key_problems())

    def for_web(self) -> "Settings":
        """The same settings, if the webhooks can run on them. Raises SettingsError if not."""
        problems = self._key_problems()
        if not self.auth_tokens:
            problems.append("TWILIO_AUTH_TOKEN is not set: nothing could be told from a forgery")
        problems += self._address_problems()
        return self._valid_unless(problems)

    def for_worker(self) -> "Settings":
        """The same settings, if the worker can run on them: with an account it sends, without one
        it only shows what it would send. Raises SettingsError."""
        problems = self._key_problems()
        if self.account_sid:
            if not self.auth_tokens:
                problems.append("TWILIO_AUTH_TOKEN is not set: the account's password for sending")
            problems += self._address_problems()
        elif self.messaging_service:
            problems.append("TWILIO_ACCOUNT_SID is not set: the account to send from")
        return self._valid_unless(problems)

    def _key_problems(self) -> list[str]:
        if not self.secret_keys:
            return ["SECRET_KEY is not set: a long random text that protects the database"]
        short = [key for key in self.secret_keys if len(key) < 32]
        return ["SECRET_KEY is shorter than 32 characters"] * len(short)

    def _address_problems(self) -> list[str]:
        if _is_http_url(self.public_url):
            return []
        return ["PUBLIC_URL is not set: the address the carrier calls, https://..."]

    def _valid_unless(self, problems: list[str]) -> "Settings":
        if problems:
            raise SettingsError("\n".join(problems))
        return self


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings. Raises SettingsError for values that mean nothing."""

    def value(name: str, default: str = "") -> str:
        return environment.get(name, "").strip() or default

    def several(name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in value(name).split(",") if part.strip())

    problems = []
    line = Line(
        name=value("LINE_NAME", "Handrail"),
        phone=value("LINE_PHONE"),
        country=value("LINE_COUNTRY", "US").upper(),
        zone=value("LINE_ZONE", "America/New_York"),
        language=value("LINE_LANGUAGE", "en").lower(),
        fellowship=value("LINE_FELLOWSHIP"),
    )
    try:
        line = check_line(line)
    except SettingsError as error:
        problems.append(str(error))
    api_url = value("TWILIO_API_URL", DEFAULT_API_URL).rstrip("/")
    if not _is_http_url(api_url):
        problems.append("TWILIO_API_URL is an address, https://...")
    rate = _number(value("SEND_RATE"), DEFAULT_SEND_RATE)
    if not 0 < rate <= 1000:
        problems.append("SEND_RATE is a number of segments a second, more than 0, at most 1000")
    threads = _number(value("SEND_THREADS"), DEFAULT_SEND_THREADS)
    if threads not in range(1, 65):
        problems.append("SEND_THREADS is a whole number from 1 to 64")
    content = value("TWILIO_CONTENT_RETENTION").lower()
    if content not in ("", "retain", "discard"):
        problems.append("TWILIO_CONTENT_RETENTION is retain or discard")
    address = value("TWILIO_ADDRESS_RETENTION").lower()
    if address not in ("", "retain", "obfuscate"):
        problems.append("TWILIO_ADDRESS_RETENTION is retain or obfuscate")
    metrics_token = value("METRICS_TOKEN")
    if metrics_token and len(metrics_token) < MIN_TOKEN_CHARS:
        problems.append(f"METRICS_TOKEN is shorter than {MIN_TOKEN_CHARS} characters")
    alert_webhook = value("ALERT_WEBHOOK")
    if alert_webhook and not _is_http_url(alert_webhook):
        problems.append("ALERT_WEBHOOK is an address, https://...")
    alert_number = value("ALERT_NUMBER")
    if alert_number and not re.fullmatch(r"\+[1-9][0-9]{6,14}", alert_number):
        problems.append("ALERT_NUMBER is a number in full, like +14025550100")
    days = _number(value("RETENTION_DAYS"), DEFAULT_RETENTION_DAYS)
    if days not in range(30, 3651):
        problems.append("RETENTION_DAYS is a whole number of days from 30 to 3650")
    allowed = _limits(value, problems)
    countries = ""
    try:
        countries = check_countries(value("LINE_COUNTRIES"))
    except SettingsError as error:
        problems.append(str(error))
    switches, every = {}, timedelta(hours=6)
    try:
        every = _hours("FEEDS_EVERY", value("FEEDS_EVERY", "6"))
    except SettingsError as error:
        problems.append(str(error))
    for name in ("TWILIO_REDACT", "FEEDS_PRIVATE"):
        said = value(name, "no").lower()
        if said not in ("yes", "no"):
            problems.append(f"{name} is yes or no")
        switches[name] = said == "yes"
    log_format, level = value("LOG_FORMAT").lower(), value("LOG_LEVEL", "INFO").upper()
    if log_format not in ("", "json", "text"):
        problems.append("LOG_FORMAT is json or text")
    if level not in ("DEBUG", "INFO", "WARNING", "ERROR"):
        problems.append("LOG_LEVEL is debug, info, warning or error")
    if problems:
        raise SettingsError("\n".join(problems))
    return Settings(
        database_url=value("DATABASE_URL", DEFAULT_DATABASE_URL),
        secret_keys=several("SECRET_KEY"),
        account_sid=value("TWILIO_ACCOUNT_SID"),
        auth_tokens=several("TWILIO_AUTH_TOKEN"),
        public_url=value("PUBLIC_URL").rstrip("/"),
        line=line,
        number=value("LINE_NUMBER") or value("TWILIO_FROM"),
        hotlines_file=value("HOTLINES_FILE"),
        messaging_service=value("TWILIO_MESSAGING_SERVICE_SID"),
        api_url=api_url,
        send_rate=rate,
        send_threads=int(threads),
        content_retention=content,
        address_retention=address,
        metrics_token=metrics_token,
        alert_webhook=alert_webhook,
        alert_number=alert_number,
        retention_days=int(days),
        redact_texts=switches["TWILIO_REDACT"],
        feeds_every=every,
        feeds_private=switches["FEEDS_PRIVATE"],
        countries=countries,
        limits=allowed,
        log_format=log_format,
        log_level=level,
    )


def _limits(value: Callable[[str], str], problems: list[str]) -> RateLimits | None:
    """The limits of the settings, None where they are off. Adds to the problems."""
    if value("LIMITS").lower() not in ("", "on", "off"):
        problems.append("LIMITS is on or off")
    if value("LIMITS").lower() == "off":
        return None
    found = {}
    for name, most in _MAX_LIMITS.items():
        setting, default = f"LIMIT_{name.upper()}", getattr(RateLimits(), name)
        number = _number(value(setting), default)
        if number not in range(most + 1):
            problems.append(f"{setting} is a whole number up to {most}, 0 for no limit")
            number = default
        found[name] = int(number)
    return RateLimits(**found)


# A bucket's share of a minute is at least a millisecond.
_MAX_LIMITS = {
    "person": 1_000,
    "line": 60_000,
    "total": 60_000,
    "segments": 10_000_000,
    "person_day": 1_000,
}


def _is_http_url(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:  # brackets that hold no IPv6 address
        return False
    return parts.scheme in ("https", "http") and bool(parts.netloc)


def _number(text: str, default: float) -> float:
    """The number of a setting; NaN, which is in no range, for what is none."""
    try:
        return float(text) if text else default
    except ValueError:
        return math.nan


def _hours(name: str, text: str) -> timedelta:
    with suppress(ValueError):
        hours = float(text)
        if 0.25 <= hours <= 168:
            return timedelta(hours=hours)
    raise SettingsError(f"{name} is a number of hours, from 0.25 to 168")


def check_countries(text: str) -> str:
    """A list of countries as it is kept, "" for none. Raises SettingsError for what is no such
    list."""
    countries = [part.strip().upper() for part in text.split(",") if part.strip()]
    if not SUPPORTED_REGIONS.issuperset(countries):
        raise SettingsError("A line's countries (LINE_COUNTRIES) are letters by two, like US,CA")
    return ",".join(countries)


def check_line(line: Line) -> Line:
    """The line, its fellowship by its code. Raises SettingsError for what means nothing."""
    problems = []
    fellowship = fellowships.fellowship_code(line.fellowship) if line.fellowship else ""
    if fellowship is None:
        problems.append("A line's fellowship (LINE_FELLOWSHIP) is one like AA or Al-Anon")
    if not 0 < len(line.name) <= 30:
        problems.append("A line's name (LINE_NAME) has 1 to 30 characters: it stands in texts")
    if line.country not in SUPPORTED_REGIONS:
        problems.append("A line's country (LINE_COUNTRY) is two letters, like US or GB")
    if len(line.phone) > 40:
        problems.append("A line's phone (LINE_PHONE) is longer than 40 characters")
    if line.language not in SPOKEN_LANGUAGES:
        problems.append(
            f"A line's language (LINE_LANGUAGE) is one of {', '.join(SPOKEN_LANGUAGES)}"
        )
    try:
        ZoneInfo(line.zone)
    except (ValueError, OSError, KeyError):
        problems.append("A line's zone (LINE_ZONE) is a name like America/Chicago")
    if problems:
        raise SettingsError("\n".join(problems))
    return replace(line, fellowship=fellowship or "")
