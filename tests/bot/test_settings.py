"""What the operator sets: defaults, every complaint at once, and no secret ever shown."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from bot.cli.write_settings_docs import (
    DOCUMENT,
    EXAMPLE,
    example_environment,
    updated_document,
)
from bot.settings import (
    REQUIRED_NOTE,
    SETTINGS,
    Need,
    Settings,
    SettingsError,
    from_environment,
    names,
    unknown_settings,
)
from bot.settings.segment_price import SegmentPrice
from flows.replies.translations import SPOKEN_LANGUAGES

WEB = {
    "SECRET_KEY": "newest-secret-of-thirty-two-chars, older-secret-of-thirty-two-charss",
    "TWILIO_AUTH_TOKEN": f"{'0' * 32},{'1' * 32}",
    "PUBLIC_URL": "https://line.example.org/",
}


def test_one_helpline_needs_nothing_but_the_secrets() -> None:
    settings = from_environment(WEB).for_web()
    assert settings.line.name == "Handrail"
    assert settings.database_url == "sqlite:///handrail.db"
    assert settings.public_url == "https://line.example.org"


def test_secrets_come_in_twos_while_they_change_and_never_show() -> None:
    settings = from_environment(WEB)
    assert len(settings.secret_keys) == len(settings.auth_tokens) == 2
    for secret in (*settings.secret_keys, *settings.auth_tokens):
        assert secret not in repr(settings)


def test_the_web_refuses_to_start_and_says_everything_that_is_missing() -> None:
    with pytest.raises(SettingsError) as caught:
        from_environment({"SECRET_KEY": "short"}).for_web()
    for word in ("SECRET_KEY is shorter", "TWILIO_AUTH_TOKEN", "PUBLIC_URL"):
        assert word in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LINE_NAME", "x" * 31),
        ("LINE_COUNTRY", "USA"),
        ("LINE_COUNTRY", "UK"),
        ("LINE_PHONE", "5" * 41),
        ("LINE_ZONE", "CST"),
        ("LINE_ZONE", "../etc/passwd"),
        ("LINE_FELLOWSHIP", "Chess Club"),
        ("LINE_LANGUAGE", "xx"),
        ("TWILIO_API_URL", "api.twilio.com"),
        ("TWILIO_API_URL", "https://[nowhere"),
        ("SEND_RATE", "0"),
        ("SEND_RATE", "-1"),
        ("SEND_RATE", "fast"),
        ("SEND_RATE", "inf"),
        ("SEND_THREADS", "0"),
        ("SEND_THREADS", "1.5"),
        ("SEND_THREADS", "65"),
        ("TWILIO_CONTENT_RETENTION", "forget"),
        ("TWILIO_ADDRESS_RETENTION", "discard"),
        ("SEGMENT_PRICE", "0.0113"),
        ("SEGMENT_PRICE", "$0.0113"),
        ("SEGMENT_PRICE", "0 USD"),
        ("SEGMENT_PRICE", "12 USD"),
        ("SEGMENT_PRICE", "cheap"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        from_environment({name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FEEDS_EVERY", "often"),
        ("FEEDS_EVERY", "0"),
        ("FEEDS_EVERY", "nan"),
        ("FEEDS_EVERY", "169"),
        ("FEEDS_PRIVATE", "perhaps"),
    ],
)
def test_a_setting_of_lists_that_makes_no_sense_is_refused(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        from_environment({name: value})


def test_everything_that_makes_no_sense_is_told_at_once() -> None:
    names = ("SEND_RATE", "FEEDS_EVERY", "FEEDS_PRIVATE", "TWILIO_REDACT", "LOG_LEVEL")
    with pytest.raises(SettingsError) as caught:
        from_environment(dict.fromkeys(names, "perhaps"))
    for name in names:
        assert name in str(caught.value)


def test_lists_are_read_every_six_hours_from_the_public_internet_if_nothing_is_said() -> None:
    settings = from_environment({})
    assert (settings.feeds_every, settings.feeds_private) == (timedelta(hours=6), False)
    settings = from_environment({"FEEDS_EVERY": "0.5", "FEEDS_PRIVATE": "Yes"})
    assert (settings.feeds_every, settings.feeds_private) == (timedelta(minutes=30), True)


def test_the_line_takes_the_senders_number_and_a_fellowship_by_any_name() -> None:
    settings = from_environment(
        {"TWILIO_FROM": "+14025550199", "LINE_FELLOWSHIP": "narcotics anonymous"}
    )
    assert settings.number == "+14025550199"
    assert settings.line.fellowship == "NA"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("METRICS_TOKEN", "short"),
        ("ALERT_WEBHOOK", "chat.example.org"),
        ("ALERT_NUMBER", "402-555-0100"),
    ],
)
def test_who_is_told_must_make_sense(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        from_environment({name: value})


def test_who_is_told_never_shows() -> None:
    settings = from_environment(
        {
            "METRICS_TOKEN": "a canary in the mine",
            "ALERT_WEBHOOK": "https://chat.example.org/canary",
            "ALERT_NUMBER": "+14025550111",
        }
    )
    assert settings.alert_webhook.endswith("canary")
    assert "canary" not in repr(settings)
    assert "5550111" not in repr(settings)


def test_every_setting_is_explained() -> None:
    """What `make settings` writes is up to date."""
    assert updated_document(DOCUMENT.read_text()) == DOCUMENT.read_text()
    assert example_environment(SETTINGS) == EXAMPLE.read_text()
    for setting in SETTINGS:
        assert f"| `{setting.env}` | {setting.explanation} |" in DOCUMENT.read_text()
        assert setting.default or setting.default_note
        assert DOCUMENT.read_text().count(f"\n| `{setting.env}` |") == 1


def test_the_example_sets_nothing_but_asks_for_what_is_required() -> None:
    lines = EXAMPLE.read_text().splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == [
        f"{setting.env}=" for setting in SETTINGS if setting.default_note == REQUIRED_NOTE
    ]
    shown = dict(
        line[1:].split("=", 1) for line in lines if line.startswith("#") and line[1] != " "
    )
    assert replace(from_environment(shown), limits=None) == Settings()


def test_every_field_has_a_setting_and_no_two_have_the_same_one() -> None:
    read = [setting.field for setting in SETTINGS if setting.field]
    assert len(read) == len(set(read))
    assert len({setting.env for setting in SETTINGS}) == len(SETTINGS)
    # These are read by the processes themselves.
    others = {setting.env for setting in SETTINGS if not setting.field}
    assert others == {"SERVE_WORKER", "WEB_HOST", "PORT", "WEB_CONCURRENCY", "WEB_THREADS"}
    filled = {field.partition(".")[0] for field in read}
    assert filled - {field.name for field in fields(Settings)} == {"sending_number"}
    assert {field.name for field in fields(Settings)} <= filled


def test_a_value_without_sense_gets_the_message_of_its_setting() -> None:
    """Each parser that can refuse has words for it that name the setting."""
    for setting in SETTINGS:
        try:
            setting.parse("\0" * 99)
        except ValueError:
            assert setting.rule
            with pytest.raises(SettingsError) as caught:
                from_environment({setting.env: "\0" * 99})
            assert setting.env in str(caught.value)
            assert setting.rule in str(caught.value)


def test_what_is_set_without_limits_is_not_checked() -> None:
    assert from_environment({"LIMITS": "off", "LIMIT_PERSON": "many"}).limits is None
    with pytest.raises(SettingsError, match=r"LIMIT_PERSON is .* a whole number"):
        from_environment({"LIMIT_PERSON": "many"})
    limits = from_environment({"LIMIT_PERSON": "7", "LIMIT_LINE": "0"}).limits
    assert limits
    assert (limits.person, limits.line, limits.total) == (7, 0, 10_000)


SERVICE = "MG" + "2" * 32
SENDING = {**WEB, "TWILIO_ACCOUNT_SID": "AC" + "1" * 32}


def test_the_worker_sends_with_an_account_and_only_shows_without_one() -> None:
    assert from_environment(SENDING).for_worker().can_send
    assert not from_environment(WEB).for_worker().can_send
    assert not from_environment({"SECRET_KEY": WEB["SECRET_KEY"]}).for_worker().can_send


@pytest.mark.parametrize("missing", ["SECRET_KEY", "TWILIO_AUTH_TOKEN", "PUBLIC_URL"])
def test_an_account_needs_everything_that_sending_takes(missing: str) -> None:
    environment = {name: value for name, value in SENDING.items() if name != missing}
    with pytest.raises(SettingsError, match=missing):
        from_environment(environment).for_worker()


def test_a_messaging_service_without_its_account_is_a_mistake() -> None:
    """Whoever set it up means to send: a dry run would be a surprise."""
    with pytest.raises(SettingsError, match="TWILIO_ACCOUNT_SID"):
        from_environment({**WEB, "TWILIO_MESSAGING_SERVICE_SID": SERVICE}).for_worker()


def test_how_texts_are_sent_has_careful_defaults() -> None:
    settings = from_environment({})
    assert settings.api_url == "https://api.twilio.com"
    assert (settings.send_rate, settings.send_threads) == (1, 8)
    assert (settings.content_retention, settings.address_retention) == ("", "")


def test_how_texts_are_sent_can_be_set() -> None:
    settings = from_environment(
        {
            "TWILIO_API_URL": "http://127.0.0.1:8090/",
            "TWILIO_MESSAGING_SERVICE_SID": SERVICE,
            "TWILIO_CONTENT_RETENTION": "Discard",
            "TWILIO_ADDRESS_RETENTION": "obfuscate",
            "SEND_RATE": "2.5",
            "SEND_THREADS": "16",
        }
    )
    assert (settings.api_url, settings.messaging_service) == ("http://127.0.0.1:8090", SERVICE)
    assert (settings.send_rate, settings.send_threads) == (2.5, 16)
    assert (settings.content_retention, settings.address_retention) == ("discard", "obfuscate")


def test_the_price_of_a_segment_has_a_currency() -> None:
    assert from_environment({}).segment_price is None
    assert from_environment({"SEGMENT_PRICE": "0.0113 usd"}).segment_price == SegmentPrice(
        0.0113, "USD"
    )


def test_everything_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        from_environment({"LINE_COUNTRY": "USA", "SEND_RATE": "fast", "SEND_THREADS": "none"})
    for name in ("LINE_COUNTRY", "SEND_RATE", "SEND_THREADS"):
        assert name in str(caught.value)


def faults(environment: dict[str, str], need: Need = Need.NOTHING) -> str:
    with pytest.raises(SettingsError) as caught:
        from_environment(environment, need)
    return str(caught.value)


def test_what_is_missing_and_what_is_wrong_is_one_report() -> None:
    """operators.md F13: the first wrong value hid all that was missing."""
    said = faults(
        {"SECRET_KEY": "short", "PUBLIC_URL": "line.example.org", "LINE_ZONE": "CST"}, Need.WEB
    )
    for name in ("SECRET_KEY", "PUBLIC_URL", "LINE_ZONE", "TWILIO_AUTH_TOKEN"):
        assert said.count(name) == 1
    assert "it has 5" in said
    assert "is not set" in said.splitlines()[-1]


@pytest.mark.parametrize(
    ("name", "value", "nearest"),
    [
        ("LINE_ZONE", "CST", "Central time in the US is America/Chicago."),
        ("LINE_ZONE", "chicago", "America/Chicago"),
        ("LINE_LANGUAGE", "english", "Do you mean en?"),
        ("LINE_LANGUAGE", "español", "Do you mean es?"),
        ("LINE_COUNTRY", "USA", "That is US."),
        ("LINE_COUNTRY", "Canada", "Do you mean CA?"),
        ("LINE_COUNTRIES", "US,UK", "That is GB."),
        ("LINE_FELLOWSHIP", "Alkoholics", "Do you mean AA (Alcoholics Anonymous)?"),
        ("LINE_NAME", "x" * 47, "It has 47."),
        ("LINE_PHONE", "call Bob", "There is no number in it."),
        ("RETENTION_DAYS", "7", "The nearest is 30."),
        ("PUBLIC_URL", "line.example.org", "Do you mean https://line.example.org?"),
        ("TWILIO_FROM", "402-555-0199", "In full it is +14025550199"),
        ("TWILIO_ACCOUNT_SID", "12345", "It has 5 characters."),
        ("TWILIO_ACCOUNT_SID", "SK" + "0" * 32, "That is the id of an API key."),
        ("TWILIO_MESSAGING_SERVICE_SID", "AC" + "0" * 32, "That is the id of an account."),
        ("DATABASE_URL", "mysql://host/name", "sqlite:///"),
        ("DATABASE_URL", "sqlite://line.db", "sqlite:///line.db"),
        ("FEEDS_PRIVATE", "true", "Do you mean yes?"),
        ("LOG_LEVEL", "warn", "Do you mean WARNING?"),
    ],
)
def test_a_wrong_value_is_shown_with_the_nearest_right_one(
    name: str, value: str, nearest: str
) -> None:
    """operators.md F11, F14, F15, F22: such values were taken, or only the rule was repeated."""
    said = faults({name: value})
    assert said.casefold().startswith(f'{name} is "{value}": it must be '.casefold())
    assert nearest in said
    assert "\n" not in said


@pytest.mark.parametrize("value", ["Central", "central time", "America/Chicago", "US Central"])
def test_a_zone_is_understood_by_its_usual_name(value: str) -> None:
    assert from_environment({"LINE_ZONE": value}).line.zone == "America/Chicago"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TWILIO_AUTH_TOKEN", "your token here"),
        ("SECRET_KEY", "hunter2"),
        ("METRICS_TOKEN", "hunter2"),
        ("ALERT_WEBHOOK", "chat.example.org/hunter2"),
        ("ALERT_NUMBER", "402-555-0133"),
        ("DATABASE_URL", "mysql://user:hunter2@db.example/name"),
    ],
)
def test_no_secret_is_shown_in_a_complaint(name: str, value: str) -> None:
    said = faults({name: value}, Need.KEY)
    assert name in said
    for part in ("hunter2", "your", "0133"):
        assert part not in said


ACCOUNT = "AC" + "0" * 32


@pytest.mark.parametrize(
    ("token", "hint"),
    [
        ("hunter2", "It has 7 characters."),
        ("g" * 32, "only digits and the letters a to f"),
        ("a" * 32 + "," + "b" * 8, "One of them has 8 characters."),
    ],
)
def test_a_token_that_twilio_did_not_make_is_refused_with_its_account(
    token: str, hint: str
) -> None:
    """A first evening: half a token was pasted unseen, and every text would have been refused."""
    said = faults({"TWILIO_AUTH_TOKEN": token, "TWILIO_ACCOUNT_SID": ACCOUNT})
    assert said.startswith("TWILIO_AUTH_TOKEN is wrong: it must be ")
    assert hint in said
    assert token not in said


def test_a_program_that_pretends_to_be_the_carrier_has_any_token() -> None:
    pretended = {
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": "any",
        "TWILIO_API_URL": "http://127.0.0.1:9",
    }
    assert from_environment(pretended).auth_tokens == ("any",)
    assert from_environment({"TWILIO_AUTH_TOKEN": "any"}).auth_tokens == ("any",)


@pytest.mark.parametrize("password", ["hun@ter2", "hunter2@", "hun#ter2", "hun/ter2", "hun?ter2"])
def test_a_password_with_signs_of_an_address_is_told_and_not_shown(password: str) -> None:
    """Its end was taken for the host, and printed as such."""
    said = faults({"DATABASE_URL": f"postgresql://eve:{password}@db.example.org:5432/line"})
    assert said.startswith("DATABASE_URL is wrong")
    assert "percent-encoding" in said
    assert not any(part in said for part in ("hun", "ter2", "eve"))


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://eve:hun%40ter%232@db.example.org:5432/line",
        "postgres://eve@[::1]/line?application_name=a@b",
        "postgresql:///line?host=/run/a@b",
        "postgresql+psycopg://postgres:@/postgres?host=/tmp/folder",
    ],
)
def test_an_address_of_a_database_that_fits_is_taken(url: str) -> None:
    assert from_environment({"DATABASE_URL": url}).database_url == url


def test_a_misspelt_setting_is_told_with_the_nearest() -> None:
    """operators.md F12: it was ignored."""
    known = [setting.env for setting in SETTINGS]
    told = list(
        unknown_settings(
            ["LINE_NAMES", "LINE_TIMEZONE", "SECRET_KEYS", "TWILIO_EDGE", "HOME", "LINES"], known
        )
    )
    assert [sentence.split()[0] for sentence in told] == [
        "LINE_NAMES",
        "LINE_TIMEZONE",
        "SECRET_KEYS",
    ]
    assert "Do you mean LINE_NAME?" in told[0]
    assert "Do you mean LINE_ZONE?" in told[1]
    assert not list(unknown_settings(known, known))


def test_the_languages_that_can_be_set_are_those_that_are_spoken() -> None:
    assert list(names.LANGUAGES) == list(SPOKEN_LANGUAGES)
