"""Telling the operator of what is wrong: by a webhook, by text, or both.

Any number of processes may do this at once: an alarm is told by whoever claims it.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import requests

from bot.carrier.outcomes import Accepted, Unknown
from bot.carrier.types import Carrier, Outgoing
from bot.database.database import Database
from bot.error_summary import summarize
from bot.monitoring import alarms
from bot.monitoring.alarms import QUIET, Raised, Trouble
from bot.monitoring.health_status import Condition, complaints, look
from bot.settings import Settings
from flows.text.gsm import plain, trim

log = logging.getLogger("handrail")

# Seconds to connect, and to wait for an answer.
TIMEOUTS = (5, 10)

# An alert is of no use later than this.
LASTS = timedelta(hours=2)

# The septets of a text of two segments.
ROOM = 306

# No row of the outbox has this number: receipts for alerts are not waited for.
NO_ROW = 0

# What is found out by looking, and so is over when it is no longer found.
LOOKED_FOR = (
    Trouble.QUEUE,
    Trouble.WORKER,
    Trouble.TICK,
    Trouble.UNKNOWN,
    Trouble.FEED_OLD,
    Trouble.FEED_FLAGGED,
    Trouble.COPY_OLD,
)

# Tells the operator one thing; False, or an error, where that did not work.
Teller = Callable[[str], bool]


def watch(
    database: Database,
    tellers: Sequence[Teller],
    clock: Callable[[], datetime],
    usable: Callable[[], None] = lambda: None,
) -> None:
    """Raise and clear the alarms that are found by looking, and tell the operator of all. `usable`
    is called whenever the database has shown that it can be used for that."""
    now = clock()
    with database.transaction() as connection:
        alarms.try_out(connection)
    with database.reading() as connection:
        condition = look(connection, now)
    _review(database, condition)
    with database.reading() as connection:
        kinds = alarms.to_tell(connection, now)
    if not kinds:
        usable()
    for kind in kinds:
        with database.transaction() as connection:
            alarm = alarms.claim(connection, kind, now)
        usable()
        if alarm and tell(tellers, alarm.meaning):
            with database.transaction() as connection:
                alarms.told(connection, alarm, clock())


def tell(tellers: Sequence[Teller], words: str) -> bool:
    """Tell the operator in every way there is; whether one worked. With nobody to tell, the log has
    been told."""
    log.error("alarm: %s", words)
    reached = [_told(teller, words) for teller in tellers]
    return any(reached) or not tellers


def tellers(settings: Settings, carrier: Callable[[], Carrier]) -> list[Teller]:
    """Ways to reach the operator that the settings name. `carrier` is asked for only by a text."""
    ways: list[Teller] = []
    if settings.alert_webhook:
        ways.append(lambda words: _post(settings, words))
    if settings.alert_number:
        ways.append(lambda words: _text(settings, carrier(), words))
    return ways


def _review(database: Database, condition: Condition) -> None:
    now = condition.at
    wrong: dict[Trouble, str] = {}
    for one in complaints(condition):
        wrong[one.trouble] = "; ".join(filter(None, (wrong.get(one.trouble), one.says)))
    on = {alarm.kind: alarm for alarm in condition.alarms}
    new = [
        trouble
        for trouble in LOOKED_FOR
        if trouble in wrong and (trouble not in on or now - on[trouble].seen >= alarms.FRESH)
    ]
    gone = [
        alarm
        for alarm in condition.alarms
        if (alarm.kind not in wrong if alarm.kind in LOOKED_FOR else now - alarm.seen >= QUIET)
    ]
    # What nobody has heard of is not over: it is told first, late rather than never.
    over = [alarm for alarm in gone if _heard(alarm)]
    late = [alarm for alarm in gone if alarm not in over and alarm.kind not in LOOKED_FOR]
    if new or over or late:
        with database.transaction() as connection:
            for trouble in sorted(new):
                alarms.sound(connection, trouble, now, wrong[trouble])
            alarms.clear(connection, over, now)
            alarms.hasten(connection, late, now)


def _heard(alarm: Raised) -> bool:
    """Whether the operator knows of it: of something that lasts, that it began; of what happens,
    each time."""
    cause = alarm.since if alarm.kind in LOOKED_FOR else alarm.seen
    return alarm.told is not None and alarm.told >= cause


def _told(teller: Teller, words: str) -> bool:
    try:
        return teller(words)
    except Exception as error:
        # Only its kind and place: the words may quote the address, whose path may be a secret.
        log.error("the operator could not be told: %s", summarize(error))
        return False


def _post(settings: Settings, words: str) -> bool:
    """As chat systems take it: Slack and Mattermost read `text`, Discord `content`."""
    said = f"{settings.line.name}: {words}"
    answer = requests.post(
        settings.alert_webhook, json={"text": said, "content": said}, timeout=TIMEOUTS
    )
    if not answer.ok:
        log.error("ALERT_WEBHOOK answered %d", answer.status_code)
    return answer.ok


def _text(settings: Settings, carrier: Carrier, words: str) -> bool:
    body = trim(plain(f"{settings.line.name}: {words}"), ROOM)
    outcome = carrier.send(
        Outgoing(settings.alert_number, settings.number, body, NO_ROW, valid_for=LASTS)
    )
    # Whether it was taken or not is not worth a second text.
    return isinstance(outcome, Accepted | Unknown)
