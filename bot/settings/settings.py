"""The settings of a program, checked."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum, auto
from urllib.parse import urlsplit

from bot.settings.deployment_settings import (
    DEFAULT_API_URL,
    DEFAULT_DATABASE_URL,
    DEFAULT_RETENTION_DAYS,
    DEFAULT_SEND_RATE,
    DEFAULT_SEND_THREADS,
)
from bot.settings.fault import SettingsError
from bot.settings.line_settings import DEFAULT_FEED_HOURS
from bot.settings.parsers import is_http_url
from bot.settings.segment_price import SegmentPrice
from flows.dialogs.rate_limit_settings import RateLimits
from flows.domain.line import Line

MIN_KEY_CHARS = 32


class Need(Enum):
    """What a program does, and so which settings it cannot do without."""

    NOTHING = auto()
    KEY = auto()  # opens what is kept of people
    WEB = auto()
    WORKER = auto()


_NO_TOKEN = {
    Need.WEB: "TWILIO_AUTH_TOKEN is not set: nothing could be told from a forgery",
    Need.WORKER: "TWILIO_AUTH_TOKEN is not set: the account's password for sending",
}


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
    heartbeat_url: str = field(default="", repr=False)
    alert_number: str = field(default="", repr=False)
    retention_days: int = DEFAULT_RETENTION_DAYS
    redact_texts: bool = False
    dials_988: bool = False
    feeds_every: timedelta = timedelta(hours=DEFAULT_FEED_HOURS)
    feeds_private: bool = False
    countries: str = ""
    limits: RateLimits | None = None
    desk: bool = False
    desk_url: str = ""
    segment_price: SegmentPrice | None = None
    log_format: str = ""
    log_level: str = "INFO"

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that must never be shown."""
        from sqlalchemy import make_url  # a third of a second

        password = make_url(self.database_url).password or ""
        own = (self.metrics_token, self.alert_webhook, self.alert_number, self.heartbeat_url)
        return (*self.secret_keys, *self.auth_tokens, str(password), *filter(None, own))

    @property
    def desk_origin(self) -> str:
        """Where browsers find the desk: scheme, host and port."""
        parts = urlsplit(self.desk_url or self.public_url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def words_are_deleted(self) -> bool:
        """Whether the carrier keeps no words of texts, or only for as long as they are needed."""
        return self.redact_texts or self.content_retention == "discard"

    @property
    def can_send(self) -> bool:
        """Whether there is an account that texts can be sent from."""
        return bool(self.account_sid and self.auth_tokens)

    def require_secret_key(self) -> "Settings":
        """The same settings, if they have a key that opens what is kept. Raises SettingsError."""
        return self.require(Need.KEY)

    def for_web(self) -> "Settings":
        """The same settings, if the webhooks can run on them. Raises SettingsError."""
        return self.require(Need.WEB)

    def for_worker(self) -> "Settings":
        """The same settings, if a worker can run on them. Raises SettingsError.

        With an account a worker sends; without one it only shows what it would send.
        """
        return self.require(Need.WORKER)

    def require(self, need: Need) -> "Settings":
        """The same settings, if they have what is needed. Raises SettingsError."""
        problems = self.missing(need)
        if problems:
            raise SettingsError("\n".join(problems.values()))
        return self

    def missing(self, need: Need) -> dict[str, str]:
        """What they lack for this: a sentence for each setting, by its name."""
        problems: dict[str, str] = {}
        if need is not Need.NOTHING:
            problems |= self._key_problems()
        if need is Need.WEB or (need is Need.WORKER and self.account_sid):
            if not self.auth_tokens:
                problems["TWILIO_AUTH_TOKEN"] = _NO_TOKEN[need]
            if not is_http_url(self.public_url):
                problems["PUBLIC_URL"] = (
                    "PUBLIC_URL is not set: the address the carrier calls, https://..."
                )
        elif need is Need.WORKER and self.messaging_service:
            problems["TWILIO_ACCOUNT_SID"] = (
                "TWILIO_ACCOUNT_SID is not set: the account to send from"
            )
        return problems

    def _key_problems(self) -> dict[str, str]:
        name = "SECRET_KEY"
        if not self.secret_keys:
            return {name: f"{name} is not set: a long random text that protects the database"}
        shortest = min(map(len, self.secret_keys))
        if shortest >= MIN_KEY_CHARS:
            return {}
        return {
            name: f"{name} is shorter than {MIN_KEY_CHARS} characters: it has {shortest}. "
            "`handrail keys new` makes one."
        }
