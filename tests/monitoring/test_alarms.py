"""Alarms: raised where something is found out, told once, over when it is over."""

import json
import logging
from collections.abc import Iterator
from datetime import timedelta

import pytest
import responses
from sqlalchemy import update

from bot.carrier.outcomes import Rejected, advice_for
from bot.database.database import Database
from bot.database.schema import outbox as table
from bot.monitoring import alarms, notify
from bot.monitoring.alarms import MEANINGS, AlarmKind
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.outbox.queue import Priority, Status
from bot.settings import Settings
from flows.conversation.turn import Line
from flows.dialogs.rate_limit_settings import RateLimits
from flows.text.gsm import is_gsm, sms_cost
from tests.support.alarm_operator import ALERT_WEBHOOK, Operator, raise_now, raised
from tests.support.delivery import DeliveryHarness
from tests.support.fake_carrier import accepted_sid
from tests.support.webhook_client import URL, WebhookClient, sms_form, twiml_replies

OPERATOR = "+14025550111"


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    return DeliveryHarness(database)


@pytest.fixture
def operator(house: DeliveryHarness) -> Operator:
    return Operator(house)


def test_a_thousand_causes_are_told_once(house: DeliveryHarness, operator: Operator) -> None:
    for _ in range(1000):
        raise_now(house, AlarmKind.TEXT_LOST)
    assert operator.watch() == [MEANINGS[AlarmKind.TEXT_LOST]]
    raise_now(house, AlarmKind.TEXT_LOST)
    assert operator.watch(minutes=1) == []


def test_what_goes_on_is_told_again_after_some_hours(
    house: DeliveryHarness, operator: Operator
) -> None:
    told = []
    for _ in range(20):
        raise_now(house, AlarmKind.TEXT_LOST)
        told += operator.watch(minutes=30)
    assert len(told) == 2


def test_what_happened_once_is_over_by_itself_and_told_once(
    house: DeliveryHarness, operator: Operator
) -> None:
    raise_now(house, AlarmKind.TEXT_LOST)
    assert len(operator.watch()) == 1
    assert operator.watch(minutes=59) == []
    assert len(raised(house)) == 1
    assert operator.watch(minutes=2) == []
    assert raised(house) == []
    assert operator.watch(hours=12) == []


def test_what_was_over_and_happens_again_is_told_again(
    house: DeliveryHarness, operator: Operator
) -> None:
    told = []
    for _ in range(4):
        raise_now(house, AlarmKind.TEXT_LOST)
        told += operator.watch()
        told += operator.watch(hours=2)  # over
    assert len(told) == 4


def test_each_answer_in_a_crisis_that_is_lost_is_told(
    house: DeliveryHarness, operator: Operator
) -> None:
    heard = []
    for pause in (0, 4, 30, 120, 600):
        house.pass_time(minutes=pause)
        raise_now(house, AlarmKind.CRISIS_ANSWER_LOST)
        heard.append(operator.watch())
    assert heard == 5 * [[MEANINGS[AlarmKind.CRISIS_ANSWER_LOST]]]


def test_many_answers_that_are_lost_at_once_do_not_ring_for_each(
    house: DeliveryHarness, operator: Operator
) -> None:
    told = []
    for _ in range(60):
        raise_now(house, AlarmKind.CRISIS_ANSWER_LOST)
        told += operator.watch(seconds=10)
    assert 3 <= len(told) <= 5


def test_a_worker_that_fails_is_restarted_and_dies_is_told_of_both_times(
    house: DeliveryHarness, operator: Operator
) -> None:
    pulse = HeartbeatRecorder(house.database)
    heard = []
    for minute in range(100):
        if minute < 10 or 13 <= minute < 70:
            pulse.record("sending", house.now)
        heard += [minute for said in operator.watch() if "No worker" in said]
        house.pass_time(minutes=1)
    assert heard == [11, 71]


def test_what_comes_and_goes_all_the_time_rings_only_now_and_then(
    house: DeliveryHarness, operator: Operator
) -> None:
    pulse = HeartbeatRecorder(house.database)
    told = []
    for _ in range(20):
        pulse.record("sending", house.now)
        told += operator.watch()
        told += operator.watch(minutes=3)
    assert 5 <= len(told) <= 7


def test_what_happened_again_before_it_was_over_is_told_before_it_is(
    house: DeliveryHarness, operator: Operator
) -> None:
    raise_now(house, AlarmKind.TEXT_LOST)
    assert len(operator.watch()) == 1
    house.pass_time(minutes=5)
    raise_now(house, AlarmKind.TEXT_LOST)
    assert operator.watch(minutes=59) == []
    assert len(operator.watch(minutes=2)) == 1
    operator.watch(minutes=1)
    assert raised(house) == []


def test_what_nobody_could_be_told_of_is_not_over(
    house: DeliveryHarness, operator: Operator
) -> None:
    operator.reachable = False
    raise_now(house, AlarmKind.TEXT_LOST)
    HeartbeatRecorder(house.database).record("sending", house.now - timedelta(minutes=5))
    operator.watch()
    HeartbeatRecorder(house.database).record("sending", house.now)
    assert operator.watch(hours=3) == []
    operator.reachable = True
    assert len(operator.watch(minutes=6)) == 2


def test_a_cause_that_comes_while_an_alarm_is_told_is_not_lost(
    house: DeliveryHarness, operator: Operator
) -> None:
    def tell(words: str) -> bool:
        house.pass_time(seconds=1)
        raise_now(house, AlarmKind.CRISIS_ANSWER_LOST)
        house.pass_time(seconds=1)
        return True

    raise_now(house, AlarmKind.CRISIS_ANSWER_LOST)
    notify.check_and_notify(house.database, [tell], lambda: house.now)
    assert len(operator.watch(minutes=4)) == 1


def test_each_code_of_the_carrier_is_an_alarm_of_its_own(
    house: DeliveryHarness, operator: Operator
) -> None:
    for code in (20003, 30034, 20003):
        raise_now(house, AlarmKind.CARRIER_REFUSES, advice_for(code)[1], about=str(code))
    told = operator.watch()
    assert len(told) == 2
    assert "error 30034" in " ".join(told)


def test_who_cannot_be_told_now_is_told_soon(house: DeliveryHarness, operator: Operator) -> None:
    raise_now(house, AlarmKind.CRISIS_ANSWER_LOST)
    operator.reachable = False
    assert operator.watch() == []
    operator.reachable = True
    assert operator.watch(minutes=1) == []
    assert operator.watch(minutes=5) == [MEANINGS[AlarmKind.CRISIS_ANSWER_LOST]]
    assert operator.watch(minutes=5) == []


def test_one_way_that_fails_does_not_keep_another_from_telling(
    house: DeliveryHarness, operator: Operator, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(words: str) -> bool:
        raise RuntimeError(ALERT_WEBHOOK)

    raise_now(house, AlarmKind.TEXT_LOST)
    notify.check_and_notify(house.database, [broken, operator.tell], lambda: house.now)
    assert len(operator.heard) == 1
    assert "secret" not in caplog.text


def test_of_two_who_watch_one_tells(house: DeliveryHarness, operator: Operator) -> None:
    raise_now(house, AlarmKind.TEXT_LOST)
    with house.database.transaction() as connection:
        assert alarms.claim_alarm(connection, AlarmKind.TEXT_LOST, house.now)
    with house.database.transaction() as connection:
        assert alarms.claim_alarm(connection, AlarmKind.TEXT_LOST, house.now) is None
    assert operator.watch() == []


def test_what_is_found_by_looking_is_over_when_it_is_mended(
    house: DeliveryHarness, operator: Operator
) -> None:
    house.enqueue(house.add_person(), due=-timedelta(minutes=5), lifetime=timedelta(hours=9))
    assert "due for 5 minutes" in operator.watch()[0]
    assert operator.watch(hours=5) == []  # it lasts, and has been told
    assert len(operator.watch(hours=2)) == 1
    house.send()
    operator.watch(seconds=30)
    assert raised(house) == []


def test_a_tick_that_keeps_failing_is_found(house: DeliveryHarness, operator: Operator) -> None:
    HeartbeatRecorder(house.database).record("planning", house.now - timedelta(hours=3))
    HeartbeatRecorder(house.database).record("sending", house.now)
    assert "planning has not gone well for 3 hours" in operator.watch()[0]


def test_a_fate_that_stays_unknown_is_found(house: DeliveryHarness, operator: Operator) -> None:
    house.enqueue(house.add_person())
    with house.database.transaction() as connection:
        connection.execute(update(table).values(status=Status.UNKNOWN))
    assert operator.watch(minutes=10) == []
    assert "fate of 1 texts" in operator.watch(minutes=10)[0]


def test_refused_credentials_raise_an_alarm(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person())
    house.carrier.outcomes = [Rejected(20003, advice_for(20003)[0])]
    house.send()
    assert [alarm.kind for alarm in raised(house)] == ["refused:20003"]


@pytest.mark.parametrize(
    ("code", "times", "kinds"),
    [
        (30034, 1, ["refused:30034"]),
        (21408, 1, ["refused:21408"]),
        (21612, 1, ["refused:21612"]),
        (30032, 1, ["refused:30032"]),
        (30007, 2, []),
        (30007, 3, ["filtered"]),
        (30006, 5, []),
    ],
)
def test_what_receipts_tell_raises_alarms(
    webhook: WebhookClient, database: Database, code: int, times: int, kinds: list[str]
) -> None:
    house = DeliveryHarness(database, now=webhook.now)
    person = house.add_person()
    for number in range(times):
        house.enqueue(person, f"{number}")
    house.send()
    for number in range(1, times + 1):
        path = f"/webhooks/status?row={number}"
        about = {"MessageSid": accepted_sid(number - 1), "MessageStatus": "undelivered"}
        fields = {**sms_form(""), **about, "ErrorCode": str(code)}
        assert webhook.post(fields, url=URL + path, path=path).status_code == 204
    assert [alarm.kind for alarm in raised(house)] == kinds


def test_a_crisis_answer_of_the_outbox_that_is_lost_raises_one(
    webhook: WebhookClient, database: Database
) -> None:
    house = DeliveryHarness(database, now=webhook.now)
    house.enqueue(house.add_person(), priority=Priority.CRISIS)
    house.send()
    path = "/webhooks/status?row=1"
    about = {"MessageSid": accepted_sid(0), "MessageStatus": "undelivered"}
    fields = {**sms_form(""), **about, "ErrorCode": "30006"}
    webhook.post(fields, url=URL + path, path=path)
    assert [alarm.kind for alarm in raised(house)] == ["crisis lost"]


def test_the_carrier_reports_what_becomes_of_urgent_answers(webhook: WebhookClient) -> None:
    answer = webhook.text("i want to die")
    assert twiml_replies(answer)
    path = "/webhooks/status?urgent=1"
    assert f'<Message action="{URL}{path}#rc=3&amp;rp=all">' in answer.text
    assert "action" not in webhook.text("meeting").text
    fields = {**sms_form(""), "MessageStatus": "undelivered", "ErrorCode": "30003"}
    house = DeliveryHarness(webhook.database, now=webhook.now)
    for status in ("sent", "delivered"):
        told = {**fields, "MessageStatus": status}
        assert webhook.post(told, url=URL + path, path=path).status_code == 204
    assert raised(house) == []
    assert webhook.post(fields, url=URL + path, path=path).status_code == 204
    (alarm,) = raised(house)
    assert alarm.kind == "crisis lost"
    assert "out of reach" in alarm.meaning


def test_the_same_text_delivered_again_gets_the_same_answer_with_its_report(
    webhook: WebhookClient,
) -> None:
    fields = sms_form("i want to die")
    assert webhook.post(fields).text == webhook.post(fields).text


def test_the_web_raises_alarms_when_it_next_writes_down_what_it_counted(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("i want to die")

    with monkeypatch.context() as patch:
        patch.setattr("bot.conversation.inbox.Inbox._look_up", broken)
        assert webhook.text("i want to die").status_code == 200
        assert webhook.text("68102").status_code == 500
    webhook.app.extensions["background"].write_counters()
    found = raised(DeliveryHarness(webhook.database, now=webhook.now))
    assert [alarm.kind for alarm in found] == ["rescued", "web failed"]
    assert "die" not in str(found)


def test_a_flood_and_limits_that_fail_raise_alarms(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = webhook.with_limits(RateLimits(line=3))
    for n in range(5):
        line.text("menu", From=f"+1402555011{n}")

    def broken(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr("bot.conversation.rate_limit_rows.load_limits", broken)
        line.text("menu")
    line.app.extensions["background"].write_counters()
    found = raised(DeliveryHarness(line.database, now=line.now))
    assert [alarm.kind for alarm in found] == ["full", "limits down"]


def test_a_day_that_is_spent_raises_an_alarm(database: Database) -> None:
    house = DeliveryHarness(database, limits=RateLimits(segments=10))
    who = house.add_person()
    house.enqueue(who, "a", priority=Priority.REMINDER, segments=9)
    sender = house.make_sender()
    sender.send()
    house.enqueue(who, "b", priority=Priority.REMINDER)
    sender.send()
    sender.stop()
    house.counts.flush(database, house.now)
    assert [alarm.kind for alarm in raised(house)] == ["spent"]


def test_where_no_worker_ticks_the_web_watches(
    webhook: WebhookClient, caplog: pytest.LogCaptureFixture
) -> None:
    house = DeliveryHarness(webhook.database, now=webhook.now)
    house.enqueue(house.add_person(), due=-timedelta(minutes=30))
    background = webhook.app.extensions["background"]
    HeartbeatRecorder(house.database).record("sending", house.now - timedelta(minutes=4))
    background.watch_for_worker()
    assert raised(house) == []
    webhook.now += timedelta(minutes=2)
    background.watch_for_worker()
    assert {alarm.kind for alarm in raised(house)} == {"queue", "worker"}
    assert "alarm: No worker runs" in caplog.text


@pytest.fixture
def chat() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as chat:
        yield chat


def telling(house: DeliveryHarness, **settings: str) -> list[notify.Notifier]:
    made = Settings(line=Line("Omaha Line"), number="+14025550199", **settings)  # type: ignore[arg-type]
    return notify.build_notifiers(made, lambda: house.carrier)


def test_a_webhook_is_told_in_the_words_of_chat_systems(
    house: DeliveryHarness, chat: responses.RequestsMock
) -> None:
    chat.post(ALERT_WEBHOOK)
    raise_now(house, AlarmKind.TEXT_LOST)
    notify.check_and_notify(
        house.database, telling(house, alert_webhook=ALERT_WEBHOOK), lambda: house.now
    )
    said = json.loads(chat.calls[0].request.body or "")
    assert said == {"text": said["text"], "content": said["text"]}
    assert said["text"] == f"Omaha Line: {MEANINGS[AlarmKind.TEXT_LOST]}"


def test_a_webhook_that_refuses_has_not_been_told(
    house: DeliveryHarness, chat: responses.RequestsMock, caplog: pytest.LogCaptureFixture
) -> None:
    chat.post(ALERT_WEBHOOK, status=404)
    raise_now(house, AlarmKind.TEXT_LOST)
    notifiers = telling(house, alert_webhook=ALERT_WEBHOOK)
    notify.check_and_notify(house.database, notifiers, lambda: house.now)
    house.pass_time(minutes=6)
    notify.check_and_notify(house.database, notifiers, lambda: house.now)
    assert len(chat.calls) == 2
    assert "ALERT_WEBHOOK answered 404" in caplog.text
    assert "secret" not in caplog.text


def test_a_number_is_told_by_text(house: DeliveryHarness) -> None:
    raise_now(house, AlarmKind.CARRIER_REFUSES, advice_for(30034)[1], about="30034")
    notify.check_and_notify(
        house.database, telling(house, alert_number=OPERATOR), lambda: house.now
    )
    (text,) = house.carrier.accepted
    assert text.to == OPERATOR
    assert text.body.startswith("Omaha Line: The carrier refuses our texts.")
    assert "30034" in text.body
    assert text.row == notify.NO_OUTBOX_ROW


@pytest.mark.parametrize("trouble", AlarmKind)
def test_every_alarm_fits_two_segments_and_says_what_to_do(trouble: AlarmKind) -> None:
    meaning = MEANINGS[trouble]
    assert is_gsm(meaning)
    assert sms_cost(f"{'x' * 30}: {meaning} ({'x' * 60})").segments <= 2


def test_nothing_of_a_person_is_in_an_alarm(
    house: DeliveryHarness, operator: Operator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    person = house.add_person("+14025550177")
    for key, code in (("a", 30034), ("b", 20003), ("c", 30007)):
        house.enqueue(person, key)
        house.carrier.outcomes = [Rejected(code, advice_for(code)[0])]
        house.send()
    house.enqueue(person, "d", due=-timedelta(minutes=30))
    told = " ".join(operator.watch(minutes=1))
    for secret in ("5550177", "text a", "text d"):
        assert secret not in told
        assert secret not in caplog.text
