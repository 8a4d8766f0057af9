"""What the operator decides, read once from the environment. docs/settings.md explains each
name."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

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

    line = Line(
        name=value("LINE_NAME", "Handrail"),
        phone=value("LINE_PHONE"),
        country=value("LINE_COUNTRY", "US").upper(),
        zone=value("LINE_ZONE", "America/New_York"),
        language=value("LINE_LANGUAGE", "en"),
        fellowship=value("LINE_FELLOWSHIP").upper(),
    )
    problems = []
    if len(line.name) > 30:
        problems.append("LINE_NAME is longer than 30 characters: it stands in texts")
    if len(line.country) != 2:
        problems.append("LINE_COUNTRY is not a country's two letters, like US")
    try:
        ZoneInfo(line.zone)
    except (ValueError, OSError):
        problems.append("LINE_ZONE is not a time zone's name, like America/Chicago")
    if problems:
        raise SettingsError("\n".join(problems))
    return Settings(
        database_url=value("DATABASE_URL", DATABASE_URL),
        secret_keys=several("SECRET_KEY"),
        account_sid=value("TWILIO_ACCOUNT_SID"),
        auth_tokens=several("TWILIO_AUTH_TOKEN"),
        public_url=value("PUBLIC_URL").rstrip("/"),
        line=line,
        number=value("LINE_NUMBER") or value("TWILIO_FROM"),
    )
