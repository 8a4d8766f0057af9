"""Notifies the operator of what is wrong: by a webhook, by text, or both.

Any number of processes may do this at once: the one that claims an alarm notifies.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.bounded_http import bounded_session
from bot.carrier.outcomes import Accepted, Unknown
from bot.carrier.types import Carrier, OutgoingMessage
from bot.database.database import Database
from bot.error_summary import summarize
from bot.monitoring import alarms
from bot.monitoring.alarms import CLEAR_AFTER, ActiveAlarm, AlarmKind
from bot.monitoring.health_status import HealthStatus, check_health, find_problems
from bot.settings import Settings
from flows.text.gsm import to_gsm, trim

log = logging.getLogger("handrail")

# Seconds to connect, and to wait for an answer.
ALERT_TIMEOUTS_SECONDS = (5, 10)

# An alert is of no use later than this.
ALERT_VALID_FOR = timedelta(hours=2)

# The septets of a text of two segments.
MAX_ALERT_SEPTETS = 306

# No row of the outbox has this number: delivery reports of alerts are ignored.
NO_OUTBOX_ROW = 0

# Alarms that are found by a health check, and so are over when it finds them no longer.
POLLED_KINDS = (
    AlarmKind.QUEUE_STUCK,
    AlarmKind.NO_WORKER,
    AlarmKind.TICK_FAILING,
    AlarmKind.OUTCOME_UNKNOWN,
    AlarmKind.FEED_STALE,
    AlarmKind.FEED_FLAGGED,
    AlarmKind.BACKUP_STALE,
    AlarmKind.HOTLINE_UNANSWERED,
)

# Sends the operator one message. False, or an exception, means that it did not arrive.
Notifier = Callable[[str], bool]


def check_and_notify(
    database: Database,
    notifiers: Sequence[Notifier],
    clock: Callable[[], datetime],
    on_success: Callable[[], None] = lambda: None,
) -> None:
    """Raise and clear the alarms that a health check finds, and notify the operator of all that are
    due. `on_success` is called each time the database has proved usable for that."""
    now = clock()
    with database.transaction() as connection:
        alarms.probe_write(connection)
    with database.reading() as connection:
        condition = check_health(connection, now)
    _update_alarms(database, condition)
    with database.reading() as connection:
        kinds = alarms.kinds_to_notify(connection, now)
    if not kinds:
        on_success()
    for kind in kinds:
        with database.transaction() as connection:
            alarm = alarms.claim_alarm(connection, kind, now)
        on_success()
        if alarm and notify_operator(notifiers, alarm.meaning):
            with database.transaction() as connection:
                alarms.mark_notified(connection, alarm, clock())


def notify_operator(notifiers: Sequence[Notifier], message: str) -> bool:
    """Notify the operator in every way there is; whether one worked. Without any, the log alone
    counts as notified."""
    log.error("alarm: %s", message)
    reached = [_try_notifier(notifier, message) for notifier in notifiers]
    return any(reached) or not notifiers


def build_notifiers(settings: Settings, carrier: Callable[[], Carrier]) -> list[Notifier]:
    """The ways to reach the operator that the settings name. `carrier` is called only for a
    text."""
    ways: list[Notifier] = []
    if settings.alert_webhook:
        ways.append(lambda words: _post_webhook(settings, words))
    if settings.alert_number:
        ways.append(lambda words: _send_text(settings, carrier(), words))
    return ways


def _update_alarms(database: Database, condition: HealthStatus) -> None:
    now = condition.at
    wrong: dict[AlarmKind, str] = {}
    for one in find_problems(condition):
        wrong[one.kind] = "; ".join(filter(None, (wrong.get(one.kind), one.message)))
    on = {alarm.kind: alarm for alarm in condition.alarms}
    to_raise = [
        kind
        for kind in POLLED_KINDS
        if kind in wrong and (kind not in on or now - on[kind].seen_at >= alarms.REFRESH_INTERVAL)
    ]
    gone = [
        alarm
        for alarm in condition.alarms
        if (
            alarm.kind not in wrong
            if alarm.kind in POLLED_KINDS
            else now - alarm.seen_at >= CLEAR_AFTER
        )
    ]
    # An alarm that the operator was never notified of is not cleared: a late notice is better than
    # none.
    to_clear = [alarm for alarm in gone if _operator_knows(alarm)]
    to_notify = [
        alarm for alarm in gone if alarm not in to_clear and alarm.kind not in POLLED_KINDS
    ]
    if to_raise or to_clear or to_notify:
        with database.transaction() as connection:
            for kind in sorted(to_raise):
                alarms.raise_alarm(connection, kind, now, wrong[kind])
            alarms.clear_alarms(connection, to_clear, now)
            alarms.notify_soon(connection, to_notify, now)


def _operator_knows(alarm: ActiveAlarm) -> bool:
    """Whether the operator has been notified: for a condition that lasts, once since it began; for
    an event, of the latest one."""
    cause = alarm.raised_at if alarm.kind in POLLED_KINDS else alarm.seen_at
    return alarm.notified_at is not None and alarm.notified_at >= cause


def _try_notifier(notifier: Notifier, message: str) -> bool:
    try:
        return notifier(message)
    except Exception as error:
        # Only its type and place: the message may quote the address, whose path may be a secret.
        log.error("the operator could not be told: %s", summarize(error))
        return False


def _post_webhook(settings: Settings, message: str) -> bool:
    """Post it in the form of chat systems: Slack and Mattermost read `text`, Discord `content`."""
    said = f"{settings.line.name}: {message}"
    answer = bounded_session().post(
        settings.alert_webhook, json={"text": said, "content": said}, timeout=ALERT_TIMEOUTS_SECONDS
    )
    if not answer.ok:
        log.error("ALERT_WEBHOOK answered %d", answer.status_code)
    return answer.ok


def _send_text(settings: Settings, carrier: Carrier, message: str) -> bool:
    body = trim(to_gsm(f"{settings.line.name}: {message}"), MAX_ALERT_SEPTETS)
    outcome = carrier.send(
        OutgoingMessage(
            settings.alert_number, settings.number, body, NO_OUTBOX_ROW, valid_for=ALERT_VALID_FOR
        )
    )
    # A second text would be worse than one that may be lost.
    return isinstance(outcome, Accepted | Unknown)
