"""The webhook for calls: who may call it, that a request repeated is the same, that it always
answers, and that nothing of what is said is kept."""

import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import func, insert, select

from bot.cli.followed_call import FollowedCall, LineState
from bot.database.schema import call_turns, consents, crisis_counts, line_numbers, lines, outbox
from bot.monitoring.counters import read_counters
from bot.people.purge import apply_retention
from flows.voice.call_turn import MAX_CALL_TURNS, MAX_TURNS_WHILE_DOWN
from tests.support.calling import CALLER, call, call_form
from tests.support.canaries import ServerLog, canaries_in, capture_all_logs, table_text
from tests.support.factories import make_meeting
from tests.support.simultaneous_calls import at_once
from tests.support.webhook_client import LINE_NUMBER, TOKEN, URL, WebhookClient

VOICE = "/webhooks/voice"


def voice_url(turn: int = 0) -> str:
    return f"{URL}{VOICE}" + (f"?turn={turn}" if turn else "")


def post(webhook: WebhookClient, form: dict[str, str], turn: int = 0, token: str = TOKEN) -> Any:
    url = voice_url(turn)
    return webhook.post(form, token, url, url.removeprefix(URL))


def counted(webhook: WebhookClient, name: str, label: str) -> dict[str, float]:
    webhook.app.extensions["background"].write_counters()
    with webhook.database.reading() as connection:
        return {labels[label]: n for labels, n in read_counters(connection).get(name, [])}


def rows(webhook: WebhookClient, table: Any) -> int:
    with webhook.database.reading() as connection:
        return connection.scalar(select(func.count()).select_from(table)) or 0


# --- who may call it


def test_a_request_that_nobody_signed_is_refused_and_counted(webhook: WebhookClient) -> None:
    unsigned = webhook.app.test_client().post(VOICE, data=call_form())
    forged = post(webhook, call_form(), token="another token")
    other = post(webhook, call_form(AccountSid="AC" + "1" * 32))
    assert [unsigned.status_code, forged.status_code, other.status_code] == [403, 403, 403]
    assert counted(webhook, "refused", "why") == {"unsigned": 1, "signature": 1, "account": 1}
    assert rows(webhook, call_turns) == 0


def test_the_number_of_the_turn_is_signed_too(webhook: WebhookClient) -> None:
    form = call_form()
    answer = webhook.post(form, url=voice_url(1), path=f"{VOICE}?turn=2")
    assert answer.status_code == 403


@pytest.mark.parametrize("turn", ["-1", "1001", "1e3", "x", "99999"])
def test_a_turn_that_we_did_not_give_is_refused(webhook: WebhookClient, turn: str) -> None:
    url = f"{URL}{VOICE}?turn={turn}"
    assert webhook.post(call_form(), url=url, path=url.removeprefix(URL)).status_code == 400


@pytest.mark.parametrize("sid", ["", "SM" + "0" * 32, "CA123"])
def test_a_call_has_an_id_of_the_carriers_form(webhook: WebhookClient, sid: str) -> None:
    assert post(webhook, call_form(CallSid=sid)).status_code == 400


def test_the_token_before_is_good_too(webhook: WebhookClient) -> None:
    assert post(webhook, call_form(), token=webhook.settings.auth_tokens[1]).status_code == 200


# --- the same request, the same answer


def test_a_request_that_is_repeated_gets_the_very_same_answer(webhook: WebhookClient) -> None:
    webhook.set_meetings([make_meeting("fri 19:00")])
    form = call_form()
    first = post(webhook, form)
    webhook.now += timedelta(seconds=20)
    assert post(webhook, form).data == first.data
    spoken = form | {"SpeechResult": "Omaha Nebraska", "Confidence": "0.9"}
    listed = post(webhook, spoken, 1)
    webhook.set_meetings([])
    assert post(webhook, spoken, 1).data == listed.data
    assert b"Hope Group" in listed.data
    assert rows(webhook, call_turns) == 2


def test_one_text_goes_out_however_often_the_key_arrives(webhook: WebhookClient) -> None:
    webhook.set_meetings([make_meeting("fri 19:00")])
    form = call_form()
    post(webhook, form)
    post(webhook, form | {"SpeechResult": "Omaha Nebraska", "Confidence": "0.9"}, 1)
    key = form | {"Digits": "1"}
    answers = at_once([partial(post, webhook, key, 2)] * 6)
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.data for answer in answers}) == 1
    assert (rows(webhook, outbox), rows(webhook, consents)) == (1, 1)


@pytest.mark.usefixtures("patient")
def test_two_different_requests_for_one_turn_at_once_get_one_answer(
    webhook: WebhookClient,
) -> None:
    form = call_form()
    post(webhook, form)
    keys = [form | {"Digits": "1"}, form | {"Digits": "3"}]
    answers = at_once([partial(post, webhook, key, 1) for key in keys])
    assert len({answer.data for answer in answers}) == 1


def test_calls_do_not_stand_in_each_others_way(webhook: WebhookClient) -> None:
    phones = [call(webhook, f"+1402555{number:04}") for number in range(101, 105)]
    for phone in phones:
        phone.press("1")
    assert all("ZIP code" in phone.words for phone in phones)


# --- whom it leads to


def test_each_line_greets_by_its_own_name_and_language(webhook: WebhookClient) -> None:
    with webhook.database.transaction() as connection:
        row = {"name": "Línea del Río", "language": "es"}
        made = connection.execute(insert(lines).values(row).returning(lines.c.id)).scalar_one()
        number = {"number": "+14025550188", "line_id": made}
        connection.execute(insert(line_numbers).values(number))
    phone = call(webhook, to="+14025550188")
    assert [one.language for one in phone.heard] == ["es-US", "en-US"]
    assert phone.words.startswith("Línea del Río, una línea automática.")
    assert "For English, 3." in phone.words


def test_a_phone_that_leads_back_to_the_line_is_not_rung(webhook: WebhookClient) -> None:
    with webhook.database.transaction() as connection:
        connection.execute(lines.update().values(phone=LINE_NUMBER))
    phone = call(webhook)
    phone.press("2")
    assert phone.state is LineState.LISTENING
    assert "Nobody is free" in phone.words


def test_the_callers_number_is_never_shown_to_whoever_is_rung(webhook: WebhookClient) -> None:
    phone = call(webhook)
    phone.press("2")
    assert phone.ring
    assert phone.ring.shows == LINE_NUMBER


def test_nothing_is_recorded_or_transcribed(webhook: WebhookClient) -> None:
    form = call_form()
    documents = [post(webhook, form).text, post(webhook, form | {"Digits": "2"}, 1).text]
    written = " ".join(documents).casefold()
    assert "<dial" in written
    assert "record" not in written
    assert "transcri" not in written
    assert 'profanityfilter="false"' in written


# --- it always answers


def broken(*_: Any, **__: Any) -> Any:
    raise OSError("disk full")


def slow(*_: Any, **__: Any) -> Any:
    time.sleep(4)


FAULTS = [
    ("bot.calls.call_inbox.load_call_turn", broken),
    ("bot.calls.call_inbox.take_call_turn", broken),
    ("bot.calls.call_inbox.add_call_turn", broken),
    ("bot.calls.call_inbox.load_limits", slow),
]


@pytest.mark.parametrize(
    ("where", "fault"), FAULTS[:1] + FAULTS[2:], ids=["database", "disk", "slow"]
)
def test_without_the_database_the_numbers_and_key_9_still_work(
    webhook: WebhookClient,
    where: str,
    fault: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    line = webhook.with_settings(dials_988=True)
    monkeypatch.setattr(where, fault)
    monkeypatch.setattr("webhooks.call_fallback.CALL_TIMEOUT_SECONDS", 0.3)
    phone = call(line)
    assert "Test Line" in phone.words
    assert "9 1 1" in phone.words
    phone.press("1")
    assert "I can't look up meetings right now" in phone.words
    phone.press("2")
    assert phone.ring
    assert phone.ring.number == "+14025550123"
    phone.answer_ring(reached=False)
    assert "Nobody" in phone.words
    phone.press("9")
    assert phone.ring
    assert phone.ring.number == "988"
    assert counted(line, "calls", "what")["rescued"] == 5
    assert "402555" not in caplog.text


def test_turns_that_nobody_waits_for_any_more_do_not_hold_up_the_next(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each would take a thread for as long as the database is slow."""
    begun: list[str] = []

    def held(*_: Any, **__: Any) -> Any:
        begun.append("")
        time.sleep(0.5)
        raise OSError

    monkeypatch.setattr("webhooks.call_fallback.CALL_TIMEOUT_SECONDS", 0.1)
    monkeypatch.setattr("bot.calls.call_inbox.load_limits", held)
    answers = at_once([partial(post, webhook, call_form())] * 16)
    assert {answer.status_code for answer in answers} == {200}
    time.sleep(1)
    assert len(begun) <= 8


def test_while_the_database_is_down_a_silent_call_ends_soon(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(*FAULTS[0])
    phone = call(webhook)
    for _ in range(MAX_TURNS_WHILE_DOWN):
        if phone.state is LineState.RINGING:
            phone.answer_ring(reached=False)
        else:
            phone.wait()
    assert phone.state is LineState.OVER
    assert "9 8 8" in phone.words


def test_a_danger_is_answered_while_the_database_is_down(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(*FAULTS[0])
    phone = call(webhook)
    phone.speak("I am going to kill myself tonight")
    assert phone.words.index("9 1 1") < phone.words.index("9 8 8")
    assert "tonight" not in caplog.text


def test_even_a_bug_in_the_decision_is_no_silence(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(*FAULTS[1])
    phone = call(webhook)
    assert phone.state is LineState.OVER
    assert "911" in phone.words
    assert "988" in phone.words


def test_speech_that_cannot_be_read_is_asked_for_again(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    phone = call(webhook)
    monkeypatch.setattr("webhooks.voice.understand", broken)
    phone.speak("meetings near Narnia")
    assert phone.words.startswith("Sorry, I didn't understand that.")
    assert "Narnia" not in caplog.text


def test_a_call_whose_state_is_gone_goes_on_at_the_menu(webhook: WebhookClient) -> None:
    phone = call(webhook)
    phone.press("1")
    with webhook.database.transaction() as connection:
        connection.execute(call_turns.delete())
    phone.press("9")
    assert "9 8 8" in phone.words


def test_a_call_has_an_end_whatever_a_machine_says(webhook: WebhookClient) -> None:
    phone = call(webhook)
    turns = 0
    while phone.state is not LineState.OVER:
        phone.press("*")
        turns += 1
    assert turns == MAX_CALL_TURNS
    assert "9 1 1" in phone.words


# --- what is kept


@pytest.fixture
def server_log(database_url: str) -> Any:
    log = ServerLog(database_url)
    yield log
    log.close()


def test_nothing_that_is_said_is_logged_or_kept(
    server_log: ServerLog, webhook: WebhookClient
) -> None:
    said = ["I want to kill myself in Valentine Nebraska", "meetings in Valentine Nebraska"]
    webhook.set_meetings([make_meeting("fri 19:00")])
    with capture_all_logs() as log:
        phone = call(webhook, "+14025550163")
        for words in said:
            phone.speak(words)
        phone.press("68102")
        phone.press("1")
    telling = {"Valentine", "kill", "4025550163", "68102"}
    assert "SELECT" in log.getvalue()
    assert canaries_in(telling, log.getvalue()) == []
    assert canaries_in(telling, server_log.read()) == []
    kept = (call_turns, outbox, consents, crisis_counts)
    assert canaries_in(telling, table_text(webhook.database, kept)) == []


def test_a_danger_is_counted_by_its_kind_and_day_alone(webhook: WebhookClient) -> None:
    phone = call(webhook)
    phone.speak("I want to die")
    phone.press("9")
    with webhook.database.reading() as connection:
        row = connection.execute(select(crisis_counts)).one()
    assert tuple(row)[-2:] == ("suicide", 1)
    assert counted(webhook, "calls", "what") == {"begun": 1, "danger": 1}


def test_where_a_call_stands_is_gone_after_an_hour(webhook: WebhookClient) -> None:
    phone = call(webhook)
    phone.press("1")
    webhook.now += timedelta(minutes=59)
    apply_retention(webhook.database, webhook.keys, 90, webhook.now)
    assert rows(webhook, call_turns) == 2
    webhook.now += timedelta(minutes=2)
    apply_retention(webhook.database, webhook.keys, 90, webhook.now)
    assert rows(webhook, call_turns) == 0


def test_the_ledger_says_which_words_were_agreed_to(webhook: WebhookClient) -> None:
    webhook.set_meetings([make_meeting("fri 19:00")])
    phone = call(webhook)
    phone.speak("Omaha Nebraska")
    phone.press("1")
    with webhook.database.reading() as connection:
        entry = connection.execute(select(consents)).one()
    assert (entry.event, entry.source) == ("call_text", "voice-key")
    assert entry.wording.startswith("To get these by text message, press 1.")
    assert entry.sid.startswith("CA")


def test_whoever_was_texted_may_stop_that_as_ever(webhook: WebhookClient) -> None:
    webhook.set_meetings([make_meeting("fri 19:00")])
    for _ in range(2):
        phone = call(webhook)
        phone.speak("Omaha Nebraska")
        phone.press("1")
        webhook.text("STOP", From=CALLER)
    assert "I can't text this phone" in phone.words
    assert rows(webhook, outbox) == 1


# --- before a volunteer is connected


def whisper(webhook: WebhookClient, **fields: str) -> FollowedCall:
    """A volunteer's phone that we rang, from the line's number."""
    form = call_form(From=LINE_NUMBER, To="+14025550177", **fields)

    def ask(address: str, given: Any) -> str:
        answer = webhook.post(dict(given), url=address, path=address.removeprefix(URL))
        assert answer.status_code == 200
        return str(answer.text)

    return FollowedCall(ask, f"{URL}{VOICE}/whisper?language=es", form)


@pytest.mark.parametrize(
    ("keys", "connected"), [("1", True), ("2", False), ("", False), ("#", False), ("9", False)]
)
def test_a_volunteer_is_connected_by_key_1_alone(
    webhook: WebhookClient, keys: str, connected: bool
) -> None:
    phone = whisper(webhook)
    assert phone.words == "Esta es una llamada para Test Line. Para tomarla, oprime 1."
    assert not phone.takes_words
    phone.press(keys)
    assert phone.hung_up is not connected


def test_the_whisper_is_signed_as_everything(webhook: WebhookClient) -> None:
    answer = webhook.app.test_client().post(f"{VOICE}/whisper", data=call_form())
    assert answer.status_code == 403
