"""The settings of a deployment: keys, database, carrier, and what is reported of it."""

from bot.settings.parsers import (
    http_base_url,
    http_url,
    international_number,
    length,
    one_of,
    optional,
    positive_number,
    several,
    switch,
    whole_number,
    without_slash,
)
from bot.settings.setting import REQUIRED_NOTE, Setting

DEFAULT_DATABASE_URL = "sqlite:///handrail.db"
DEFAULT_API_URL = "https://api.twilio.com"

# Segments a second: what a US long code may send (https://www.twilio.com/docs/api/errors/30001).
DEFAULT_SEND_RATE = 1.0

# Texts that are handed over at the same time: the carrier takes half a second for each, so these
# make 16 a second.
DEFAULT_SEND_THREADS = 8

# A person who does not text for so long is forgotten.
DEFAULT_RETENTION_DAYS = 90

# Of a token that cannot be guessed.
MIN_TOKEN_CHARS = 16

_REQUIRED = (
    Setting(
        "SECRET_KEY",
        "secret_keys",
        "a long random text (32 characters or more) that protects phone numbers, conversations, "
        "answers and the addresses of meeting lists in the database. To make one: `handrail keys "
        "new`. To change it, see [privacy.md](privacy.md#changing-the-key)",
        several,
        default_note=REQUIRED_NOTE,
    ),
    Setting(
        "PUBLIC_URL",
        "public_url",
        "the address at which the carrier reaches you: `https://` and your host. Signatures are "
        "checked against it, whatever host a request names",
        without_slash,
        default_note=REQUIRED_NOTE,
    ),
    Setting(
        "TWILIO_AUTH_TOKEN",
        "auth_tokens",
        "the account's token, which signs each webhook and is the password for sending. While you "
        "change it, both tokens with a comma between; the first one sends",
        several,
        default_note=REQUIRED_NOTE,
    ),
)

_DATABASE = (
    Setting(
        "DATABASE_URL",
        "database_url",
        "where everything is kept: `sqlite:///handrail.db`, or `postgresql://user@host/name` when "
        "several machines share it",
        default=DEFAULT_DATABASE_URL,
    ),
    Setting(
        "RETENTION_DAYS",
        "retention_days",
        "a person who does not text for so many days is forgotten, 30 to 3650. A person with "
        "reminders gets a notice two weeks before ([privacy.md](privacy.md))",
        whole_number(30, 3650),
        default=str(DEFAULT_RETENTION_DAYS),
        message="RETENTION_DAYS is a whole number of days from 30 to 3650",
    ),
)

_CARRIER = (
    Setting(
        "TWILIO_ACCOUNT_SID",
        "account_sid",
        "the account that sends. If set, texts of any other account are refused",
        default_note="any account; the worker prints its texts on a terminal instead of sending "
        "them, and says so",
    ),
    Setting(
        "TWILIO_FROM",
        "sending_number",
        "the number of the line, if `LINE_NUMBER` is not set",
        default_note="none",
    ),
    Setting(
        "TWILIO_MESSAGING_SERVICE_SID",
        "messaging_service",
        "the messaging service (`MG...`) that sends the texts which answer no text, and chooses "
        "the number: for one helpline with several numbers. With several lines leave it out, so "
        "that each line writes from its own number",
        default_note="none: the line's own number sends",
    ),
    Setting(
        "TWILIO_API_URL",
        "api_url",
        "where the carrier is reached",
        http_base_url,
        default=DEFAULT_API_URL,
        message="TWILIO_API_URL is an address, https://...",
    ),
    Setting(
        "TWILIO_CONTENT_RETENTION",
        "content_retention",
        "`discard`: the carrier keeps no words of the texts that the worker sends (its account "
        "must have the feature). A text whose outcome is unknown can then be found by its time "
        "only",
        one_of("", "retain", "discard"),
        message="TWILIO_CONTENT_RETENTION is retain or discard",
        default_note="the account's own rule",
        case=str.lower,
    ),
    Setting(
        "TWILIO_ADDRESS_RETENTION",
        "address_retention",
        "`obfuscate`: the carrier hides the number that a text was sent to (its account must have "
        "the feature). A text whose outcome is unknown cannot be looked up then, and is never sent "
        "again unless a delivery report settles it",
        one_of("", "retain", "obfuscate"),
        message="TWILIO_ADDRESS_RETENTION is retain or obfuscate",
        default_note="the account's own rule",
        case=str.lower,
    ),
    Setting(
        "TWILIO_REDACT",
        "redact_texts",
        "`yes`: a worker has the carrier delete the words and pictures of every text, received and "
        "sent, two hours after it came or went. It looks two days back. What FORGET ME asks for is "
        "deleted there in any case",
        switch(on="yes", off="no"),
        default="no",
        message="TWILIO_REDACT is yes or no",
        case=str.lower,
    ),
    Setting(
        "SEND_RATE",
        "send_rate",
        "how many segments a second a line's number may send: 1 for a US long code, 3 for "
        "toll-free, more if the carrier grants it",
        positive_number(1000),
        default=f"{DEFAULT_SEND_RATE:g}",
        message="SEND_RATE is a number of segments a second, more than 0, at most 1000",
    ),
    Setting(
        "SEND_THREADS",
        "send_threads",
        "how many texts a worker hands to the carrier at the same time, 1 to 64",
        whole_number(1, 64),
        default=str(DEFAULT_SEND_THREADS),
        message="SEND_THREADS is a whole number from 1 to 64",
    ),
)

_MONITORING = (
    Setting(
        "METRICS_TOKEN",
        "metrics_token",
        "what a monitor must send (`Authorization: Bearer ...`, 16 characters or more) to read "
        "`/metrics`, and the reasons in `/readyz` ([operations.md](operations.md))",
        optional(length(MIN_TOKEN_CHARS)),
        message=f"METRICS_TOKEN is shorter than {MIN_TOKEN_CHARS} characters",
        default_note="none: there is no `/metrics`, and `/readyz` says only whether all is well",
    ),
    Setting(
        "ALERT_WEBHOOK",
        "alert_webhook",
        "an address of your chat (Slack, Mattermost, Discord) or of your own, to which alarms are "
        "posted as JSON with a `text` and the same as `content`",
        optional(http_url),
        message="ALERT_WEBHOOK is an address, https://...",
        default_note="none: alarms stand in the log",
    ),
    Setting(
        "ALERT_NUMBER",
        "alert_number",
        "a phone in full, `+14025550100`, to which alarms are texted. When the carrier refuses "
        "texts it refuses alarms too, so set `ALERT_WEBHOOK` as well",
        optional(international_number),
        message="ALERT_NUMBER is a number in full, like +14025550100",
        default_note="none",
    ),
    Setting(
        "LOG_FORMAT",
        "log_format",
        "`json`, a line of JSON for each event, or `text`",
        one_of("", "json", "text"),
        message="LOG_FORMAT is json or text",
        default_note="`text` on a terminal, else `json`",
        case=str.lower,
    ),
    Setting(
        "LOG_LEVEL",
        "log_level",
        "`debug`, `info`, `warning` or `error`. At no level does the log say who texted, what or "
        "where ([threat-model.md](threat-model.md))",
        one_of("DEBUG", "INFO", "WARNING", "ERROR"),
        default="info",
        message="LOG_LEVEL is debug, info, warning or error",
        case=str.upper,
    ),
    Setting(
        "SERVE_WORKER",
        "",
        "`0`: `handrail serve` runs no worker beside the web application",
        default="1",
    ),
)

DEPLOYMENT_SETTINGS = (*_REQUIRED, *_DATABASE, *_CARRIER, *_MONITORING)
