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
from bot.settings import REQUIRED_NOTE, SETTINGS, Settings, SettingsError, from_environment

WEB = {
    "SECRET_KEY": "newest-secret-of-thirty-two-chars, older-secret-of-thirty-two-charss",
    "TWILIO_AUTH_TOKEN": "new-token,old-token",
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
        ("LINE_ZONE", "Central"),
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
    assert len(read) == len(set(read)) == len({setting.env for setting in SETTINGS}) - 1
    filled = {field.partition(".")[0] for field in read}
    assert filled - {field.name for field in fields(Settings)} == {"sending_number"}
    assert {field.name for field in fields(Settings)} <= filled


def test_a_value_without_sense_gets_the_message_of_its_setting() -> None:
    """Each parser that can refuse has words for it that name the setting."""
    for setting in SETTINGS:
        try:
            setting.parse("\0" * 99)
        except ValueError:
            assert setting.env in setting.message
            with pytest.raises(SettingsError) as caught:
                from_environment({setting.env: "\0" * 99})
            assert str(caught.value) == setting.message


def test_what_is_set_without_limits_is_not_checked() -> None:
    assert from_environment({"LIMITS": "off", "LIMIT_PERSON": "many"}).limits is None
    with pytest.raises(SettingsError, match="LIMIT_PERSON is a whole number"):
        from_environment({"LIMIT_PERSON": "many"})
    limits = from_environment({"LIMIT_PERSON": "7", "LIMIT_LINE": "0"}).limits
    assert limits
    assert (limits.person, limits.line, limits.total) == (7, 0, 10_000)


SENDING = {**WEB, "TWILIO_ACCOUNT_SID": "AC1"}


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
        from_environment({**WEB, "TWILIO_MESSAGING_SERVICE_SID": "MG1"}).for_worker()


def test_how_texts_are_sent_has_careful_defaults() -> None:
    settings = from_environment({})
    assert settings.api_url == "https://api.twilio.com"
    assert (settings.send_rate, settings.send_threads) == (1, 8)
    assert (settings.content_retention, settings.address_retention) == ("", "")


def test_how_texts_are_sent_can_be_set() -> None:
    settings = from_environment(
        {
            "TWILIO_API_URL": "http://127.0.0.1:8090/",
            "TWILIO_MESSAGING_SERVICE_SID": "MG1",
            "TWILIO_CONTENT_RETENTION": "Discard",
            "TWILIO_ADDRESS_RETENTION": "obfuscate",
            "SEND_RATE": "2.5",
            "SEND_THREADS": "16",
        }
    )
    assert (settings.api_url, settings.messaging_service) == ("http://127.0.0.1:8090", "MG1")
    assert (settings.send_rate, settings.send_threads) == (2.5, 16)
    assert (settings.content_retention, settings.address_retention) == ("discard", "obfuscate")


def test_everything_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        from_environment({"LINE_COUNTRY": "USA", "SEND_RATE": "fast", "SEND_THREADS": "none"})
    for name in ("LINE_COUNTRY", "SEND_RATE", "SEND_THREADS"):
        assert name in str(caught.value)
