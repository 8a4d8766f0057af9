"""The settings of a program, read once from the environment by the tables."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import make_url

from bot.settings.deployment_settings import (
    DEFAULT_API_URL,
    DEFAULT_DATABASE_URL,
    DEFAULT_RETENTION_DAYS,
    DEFAULT_SEND_RATE,
    DEFAULT_SEND_THREADS,
    DEPLOYMENT_SETTINGS,
)
from bot.settings.line_settings import DEFAULT_FEED_HOURS, LINE_SETTINGS
from bot.settings.parsers import is_http_url
from bot.settings.setting import Setting
from flows.conversation.turn import Line
from flows.dialogs.rate_limit_settings import RateLimits

SETTINGS = (*DEPLOYMENT_SETTINGS, *LINE_SETTINGS)


class SettingsError(Exception):
    """Settings that cannot work: a line of plain words for each problem."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings, checked. Secrets never show in a repr.

    `line` is the helpline that needs no set-up of its own; `number` is the one people text it at.
    Without `limits` there are no rate limits.
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
    feeds_every: timedelta = timedelta(hours=DEFAULT_FEED_HOURS)
    feeds_private: bool = False
    countries: str = ""
    limits: RateLimits | None = None
    log_format: str = ""
    log_level: str = "INFO"

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that must never be shown."""
        password = make_url(self.database_url).password or ""
        own = (self.metrics_token, self.alert_webhook, self.alert_number)
        return (*self.secret_keys, *self.auth_tokens, str(password), *filter(None, own))

    @property
    def can_send(self) -> bool:
        """Whether there is an account that texts can be sent from."""
        return bool(self.account_sid and self.auth_tokens)

    def require_secret_key(self) -> "Settings":
        """The same settings, if they have a key that opens what is kept. Raises SettingsError."""
        return self._valid_unless(self._key_problems())

    def for_web(self) -> "Settings":
        """The same settings, if the webhooks can run on them. Raises SettingsError."""
        problems = self._key_problems()
        if not self.auth_tokens:
            problems.append("TWILIO_AUTH_TOKEN is not set: nothing could be told from a forgery")
        problems += self._address_problems()
        return self._valid_unless(problems)

    def for_worker(self) -> "Settings":
        """The same settings, if a worker can run on them. Raises SettingsError.

        With an account a worker sends; without one it only shows what it would send.
        """
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
        if is_http_url(self.public_url):
            return []
        return ["PUBLIC_URL is not set: the address the carrier calls, https://..."]

    def _valid_unless(self, problems: list[str]) -> "Settings":
        if problems:
            raise SettingsError("\n".join(problems))
        return self


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings. Raises SettingsError with every value that makes no sense."""
    texts = {setting.env: setting.text(environment) for setting in SETTINGS}
    limited = texts["LIMITS"] != "off"  # limits that are off are not checked
    values = _values(
        (row, texts[row.env])
        for row in SETTINGS
        if row.field and (limited or not row.field.startswith("limits."))
    )
    limits = RateLimits(**_taken("limits.", values))
    values["limits"] = limits if limited else None
    values["line"] = Line(**_taken("line.", values))
    values["number"] = values["number"] or values["sending_number"]
    del values["sending_number"]
    return Settings(**values)


def check_line(line: Line) -> Line:
    """The line, its fellowship by its code. Raises SettingsError with all that makes no sense."""
    rows = [row for row in SETTINGS if row.field.startswith("line.")]
    values = _values((row, getattr(line, row.field.removeprefix("line."))) for row in rows)
    return replace(line, **_taken("line.", values))


def check_countries(text: str) -> str:
    """A list of countries as it is kept: "US,CA", "" for none. Raises SettingsError."""
    values = _values((row, text) for row in SETTINGS if row.field == "countries")
    return str(values["countries"])


def _values(texts: Iterable[tuple[Setting, str]]) -> dict[str, Any]:
    """The values of settings, by their fields. Raises SettingsError with every problem."""
    values, problems = {}, []
    for setting, text in texts:
        try:
            values[setting.field] = setting.value(text)
        except ValueError as error:
            problems.append(str(error))
    if problems:
        raise SettingsError("\n".join(problems))
    return values


def _taken(prefix: str, values: dict[str, Any]) -> dict[str, Any]:
    """Removes the values whose fields have a prefix, and gives them without it."""
    names = [name for name in values if name.startswith(prefix)]
    return {name.removeprefix(prefix): values.pop(name) for name in names}
