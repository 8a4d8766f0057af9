"""The settings of a deployment: keys, database, carrier, and what is reported of it."""

from dataclasses import replace

from bot.settings.parsers import (
    database_url,
    http_base_url,
    http_url,
    international_number,
    length,
    number_in_full,
    one_of,
    optional,
    positive_number,
    several,
    sid,
    switch,
    tokens,
    twilio_tokens,
    whole_number,
    without_password,
)
from bot.settings.setting import REQUIRED_NOTE, Setting, secret

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

_AUTH_TOKEN = Setting(
    "TWILIO_AUTH_TOKEN",
    "auth_tokens",
    "the account's token, which signs each webhook and is the password for sending. While you "
    "change it, both tokens with a comma between; the first one sends. With an account at Twilio "
    "(`TWILIO_ACCOUNT_SID`) each has the 32 digits and letters of its console",
    tokens,
    rule="the Auth Token of the carrier's console, 32 digits and letters, or two with a comma "
    "between",
    default_note=REQUIRED_NOTE,
    shown=secret,
)

# The same where it is Twilio's. A program that pretends to be the carrier may have any other.
TWILIO_AUTH_TOKEN = replace(_AUTH_TOKEN, parse=twilio_tokens)

_REQUIRED = (
    Setting(
        "SECRET_KEY",
        "secret_keys",
        "a long random text (32 characters or more) that protects phone numbers, conversations, "
        "answers and the addresses of meeting lists in the database. To make one: `handrail keys "
        "new`. To change it, see [privacy.md](privacy.md#changing-the-key)",
        several,
        default_note=REQUIRED_NOTE,
        shown=secret,
    ),
    Setting(
        "PUBLIC_URL",
        "public_url",
        "the address at which the carrier reaches you: `https://` and your host. Signatures are "
        "checked against it, whatever host a request names",
        optional(http_base_url),
        rule="an address that begins with https://, like https://line.example.org",
        default_note=REQUIRED_NOTE,
    ),
    _AUTH_TOKEN,
)

_DATABASE = (
    Setting(
        "DATABASE_URL",
        "database_url",
        "where everything is kept: `sqlite:///handrail.db`, or `postgresql://user@host/name` when "
        "several machines share it. In a password, `@` is written `%40`, `#` `%23`, `/` `%2F`, "
        "`:` `%3A`, `?` `%3F` and `%` `%25`",
        database_url,
        default=DEFAULT_DATABASE_URL,
        rule="sqlite:///a/file.db or postgresql://user@host/name",
        shown=without_password,
    ),
    Setting(
        "RETENTION_DAYS",
        "retention_days",
        "a person who does not text for so many days is forgotten, 30 to 3650. A person with "
        "reminders gets a notice two weeks before ([privacy.md](privacy.md))",
        whole_number(30, 3650),
        default=str(DEFAULT_RETENTION_DAYS),
        rule="a whole number of days from 30 to 3650",
    ),
)

_CARRIER = (
    Setting(
        "TWILIO_ACCOUNT_SID",
        "account_sid",
        "the account that sends. If set, texts of any other account are refused",
        optional(sid("AC")),
        rule="the Account SID of the carrier's console: AC and 32 letters and digits",
        default_note="any account; the worker prints its texts on a terminal instead of sending "
        "them, and says so",
    ),
    Setting(
        "TWILIO_FROM",
        "sending_number",
        "the number of the line, if `LINE_NUMBER` is not set",
        optional(number_in_full),
        rule="a phone number in full, like +14025550199",
        default_note="none",
    ),
    Setting(
        "TWILIO_MESSAGING_SERVICE_SID",
        "messaging_service",
        "the messaging service (`MG...`) that sends the texts which answer no text, and chooses "
        "the number: for one helpline with several numbers. With several lines leave it out, so "
        "that each line writes from its own number",
        optional(sid("MG")),
        rule="the SID of a messaging service: MG and 32 letters and digits",
        default_note="none: the line's own number sends",
    ),
    Setting(
        "TWILIO_API_URL",
        "api_url",
        "where the carrier is reached",
        http_base_url,
        default=DEFAULT_API_URL,
        rule="an address that begins with https://",
    ),
    Setting(
        "TWILIO_CONTENT_RETENTION",
        "content_retention",
        "`discard`: the carrier keeps no words of the texts that the worker sends (its account "
        "must have the feature). A text whose outcome is unknown can then be found by its time "
        "only",
        one_of("", "retain", "discard"),
        rule="retain or discard",
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
        rule="retain or obfuscate",
        default_note="the account's own rule",
        case=str.lower,
    ),
    Setting(
        "VOICE_DIALS_988",
        "dials_988",
        "`yes`: key 9 connects a caller of a line in the US with 988. Only once you have tried it "
        "with a call of your own: the carrier routes 988 from US numbers, but not from every "
        "account. Until then key 9 says the number ([voice.md](voice.md))",
        switch(on="yes", off="no"),
        default="no",
        rule="yes or no",
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
        rule="yes or no",
        case=str.lower,
    ),
    Setting(
        "SEND_RATE",
        "send_rate",
        "how many segments a second a line's number may send: 1 for a US long code, 3 for "
        "toll-free, more if the carrier grants it",
        positive_number(1000),
        default=f"{DEFAULT_SEND_RATE:g}",
        rule="a number of segments a second, more than 0, at most 1000",
    ),
    Setting(
        "SEND_THREADS",
        "send_threads",
        "how many texts a worker hands to the carrier at the same time, 1 to 64",
        whole_number(1, 64),
        default=str(DEFAULT_SEND_THREADS),
        rule="a whole number from 1 to 64",
    ),
)

_MONITORING = (
    Setting(
        "METRICS_TOKEN",
        "metrics_token",
        "what a monitor must send (`Authorization: Bearer ...`, 16 characters or more) to read "
        "`/metrics`, and the reasons in `/readyz` ([operations.md](operations.md))",
        optional(length(MIN_TOKEN_CHARS)),
        shown=secret,
        rule=f"{MIN_TOKEN_CHARS} characters or more",
        default_note="none: there is no `/metrics`, and `/readyz` says only whether all is well",
    ),
    Setting(
        "ALERT_WEBHOOK",
        "alert_webhook",
        "an address of your chat (Slack, Mattermost, Discord) or of your own, to which alarms are "
        "posted as JSON with a `text` and the same as `content`",
        optional(http_url),
        shown=secret,
        rule="an address that begins with https://",
        default_note="none: alarms stand in the log",
    ),
    Setting(
        "ALERT_NUMBER",
        "alert_number",
        "a phone in full, `+14025550100`, to which alarms are texted. When the carrier refuses "
        "texts it refuses alarms too, so set `ALERT_WEBHOOK` as well",
        optional(international_number),
        shown=secret,
        rule="a number in full, like +14025550100",
        default_note="none",
    ),
    Setting(
        "HEARTBEAT_URL",
        "heartbeat_url",
        "an address that the worker calls every minute as long as people are served, of a monitor "
        "elsewhere (healthchecks.io, or your own) that alarms when the calls stop",
        optional(http_url),
        shown=secret,
        rule="an address that begins with https://",
        default_note="none: a machine that is gone tells nobody",
    ),
    Setting(
        "LOG_FORMAT",
        "log_format",
        "`json`, a line of JSON for each event, or `text`",
        one_of("", "json", "text"),
        rule="json or text",
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
        rule="debug, info, warning or error",
        case=str.upper,
    ),
    Setting(
        "SERVE_WORKER",
        "",
        "`0`: `handrail serve` runs no worker beside the web application",
        default="1",
    ),
)

_SERVER = (
    Setting(
        "WEB_HOST",
        "",
        "the address to listen on: `127.0.0.1` behind a proxy on the same machine",
        default_note="every address",
    ),
    Setting("PORT", "", "the port to listen on", default="8000"),
    Setting(
        "WEB_CONCURRENCY",
        "",
        "how many web processes run. Each takes some 100 MB, and one keeps a core busy",
        default="2",
    ),
    Setting(
        "WEB_THREADS",
        "",
        "how many texts one web process answers at the same time",
        default="16",
    ),
)

DEPLOYMENT_SETTINGS = (*_REQUIRED, *_DATABASE, *_CARRIER, *_MONITORING, *_SERVER)
