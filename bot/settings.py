"""What the operator decides, read once from the environment. docs/settings.md explains each
name."""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from phonenumbers import SUPPORTED_REGIONS

from flows import fellowships
from flows.translations import LANGUAGES
from flows.turn import Line

DATABASE_URL = "sqlite:///handrail.db"


class SettingsError(Exception):
    """Settings that cannot work, all of them at once."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The environment, checked. Secrets never show in a repr.

    `line` is the helpline that needs no set-up of its own; `number` the one people text it at.
    """

    database_url: str = DATABASE_URL
    secret_keys: tuple[str, ...] = field(default=(), repr=False)
    account_sid: str = ""
    auth_tokens: tuple[str, ...] = field(default=(), repr=False)
    public_url: str = ""
    line: Line = field(default_factory=lambda: Line("Handrail"))
    number: str = ""
    hotlines_file: str = ""
    feeds_every: timedelta = timedelta(hours=6)
    feeds_private: bool = False

    def for_web(self) -> "Settings":
        """The same settings, if the webhooks can run on them. Raises SettingsError if not."""
        problems = []
        if not self.secret_keys:
            problems.append("SECRET_KEY is not set: a long random text that protects the database")
        problems += [
            "SECRET_KEY is shorter than 32 characters" for key in self.secret_keys if len(key) < 32
        ]
        if not self.auth_tokens:
            problems.append("TWILIO_AUTH_TOKEN is not set: nothing could be told from a forgery")
        if urlsplit(self.public_url).scheme not in ("https", "http"):
            problems.append("PUBLIC_URL is not set: the address the carrier calls, https://...")
        if problems:
            raise SettingsError("\n".join(problems))
        return self


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings. Raises SettingsError for values that mean nothing."""

    def value(name: str, default: str = "") -> str:
        return environment.get(name, "").strip() or default

    def several(name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in value(name).split(",") if part.strip())

    line = check_line(
        Line(
            name=value("LINE_NAME", "Handrail"),
            phone=value("LINE_PHONE"),
            country=value("LINE_COUNTRY", "US").upper(),
            zone=value("LINE_ZONE", "America/New_York"),
            language=value("LINE_LANGUAGE", "en").lower(),
            fellowship=value("LINE_FELLOWSHIP"),
        )
    )
    return Settings(
        database_url=value("DATABASE_URL", DATABASE_URL),
        secret_keys=several("SECRET_KEY"),
        account_sid=value("TWILIO_ACCOUNT_SID"),
        auth_tokens=several("TWILIO_AUTH_TOKEN"),
        public_url=value("PUBLIC_URL").rstrip("/"),
        line=line,
        number=value("LINE_NUMBER") or value("TWILIO_FROM"),
        hotlines_file=value("HOTLINES_FILE"),
        feeds_every=_hours("FEEDS_EVERY", value("FEEDS_EVERY", "6")),
        feeds_private=_yes("FEEDS_PRIVATE", value("FEEDS_PRIVATE", "no")),
    )


def _hours(name: str, text: str) -> timedelta:
    with suppress(ValueError):
        hours = float(text)
        if 0.25 <= hours <= 168:
            return timedelta(hours=hours)
    raise SettingsError(f"{name} is a number of hours, from 0.25 to 168")


def _yes(name: str, text: str) -> bool:
    if text.lower() not in ("yes", "no"):
        raise SettingsError(f"{name} is yes or no")
    return text.lower() == "yes"


def check_line(line: Line) -> Line:
    """The line, its fellowship by its code. Raises SettingsError for what means nothing."""
    problems = []
    fellowship = fellowships.read(line.fellowship) if line.fellowship else ""
    if fellowship is None:
        problems.append("A line's fellowship (LINE_FELLOWSHIP) is one like AA or Al-Anon")
    if not 0 < len(line.name) <= 30:
        problems.append("A line's name (LINE_NAME) has 1 to 30 characters: it stands in texts")
    if line.country not in SUPPORTED_REGIONS:
        problems.append("A line's country (LINE_COUNTRY) is two letters, like US or GB")
    if len(line.phone) > 40:
        problems.append("A line's phone (LINE_PHONE) is longer than 40 characters")
    if line.language not in LANGUAGES:
        problems.append(f"A line's language (LINE_LANGUAGE) is one of {', '.join(LANGUAGES)}")
    try:
        ZoneInfo(line.zone)
    except (ValueError, OSError, KeyError):
        problems.append("A line's zone (LINE_ZONE) is a name like America/Chicago")
    if problems:
        raise SettingsError("\n".join(problems))
    return replace(line, fellowship=fellowship or "")
