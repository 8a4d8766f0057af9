"""What the carrier says of a text we sent, at once or in a delivery report, and what follows."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from bot.carrier.message_status import parse_status
from bot.carrier.outcomes import (
    Accepted,
    Advice,
    Busy,
    OptedOut,
    Outcome,
    Rejected,
    Unknown,
    advice_for,
)
from bot.carrier.types import SentMessage
from bot.conversation import effects
from bot.database.row_numbers import was_given
from bot.database.schema import outbox as table
from bot.database.schema import people, reminders
from bot.delivery import template_failures
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.line_counts import LostText
from bot.outbox import pacing, queue, settlement
from bot.outbox.queue import ClaimedRow, OutboxEntry, Priority, Status
from bot.people import erase_person, erasure_queue
from bot.volunteers.membership import forget_volunteer
from flows.conversation.turn import DropReminders, OptOut, Pause
from flows.dialogs.opt_out import CONSENT_BY_CARRIER

log = logging.getLogger("handrail")

# How long a line waits where the carrier refuses all its texts: the operator must mend that.
SENDER_BROKEN_PAUSE = timedelta(minutes=15)

# How long until one more try at a phone that was off.
UNDELIVERED_RETRY_DELAY = timedelta(minutes=10)

# After this many texts in a row that did not arrive, or after a block, reminders rest this long.
MAX_UNDELIVERED_IN_A_ROW = 3
UNREACHED_PAUSE = timedelta(weeks=4)

# Carriers filter a text now and then. More of them than this among the last rows are a pattern.
ALARMING_ROWS, RECENT_ROWS = 3, 200

# After so many tries that surely failed, in about an hour, the text is given up.
MAX_FAILURES = 16


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What the carrier says became of a text. `row` and `mark` are those that it was sent with, ""
    for none; `sid` is the carrier's id of the text; `code` its error, if there was one."""

    row: int
    mark: str
    sid: str
    status: Status
    code: int | None


def settle(
    connection: Connection, row: ClaimedRow, outcome: Outcome, segments: int, now: datetime
) -> LostText | None:
    """Record what came of a try. Returns what was lost, if the text was given up."""
    match outcome:
        case Accepted(sid):
            if not settlement.mark_accepted(connection, row, sid, segments, now):
                # The person was forgotten meanwhile.
                erasure_queue.request_erasure(connection, sid, now)
        case Busy(wait) if wait is not None:
            pacing.hold_line(connection, row.line, now + wait)
            settlement.requeue(connection, row, now + wait, failed=False)
        case Busy() if row.failures < MAX_FAILURES:
            due = now + settlement.retry_delay(row.failures)
            settlement.requeue(connection, row, due, failed=True)
        case Busy():
            log.error("a text could not be handed to the carrier in %d tries", MAX_FAILURES)
            alarms.raise_alarm(connection, AlarmKind.CARRIER_UNREACHABLE, now)
            settlement.finish_row(connection, row, Status.FAILED)
            return LostText(row.line, None)
        case Unknown():
            settlement.mark_unknown(connection, row, now)
        case Rejected(code, Advice.SENDER_BROKEN) if row.failures < MAX_FAILURES:
            log.error("the carrier refuses our texts: %s", outcome.meaning)
            alarms.raise_alarm(
                connection, AlarmKind.CARRIER_REFUSES, now, outcome.meaning, about=str(code)
            )
            pacing.hold_line(connection, row.line, now + SENDER_BROKEN_PAUSE)
            settlement.requeue(connection, row, now + SENDER_BROKEN_PAUSE, failed=True)
        case Rejected(code) | OptedOut(code):
            settlement.mark_refused(connection, row, code)
            _handle_failure(connection, row.id, code, now)
            return LostText(row.line, code)
    return None


def settle_unknown(
    connection: Connection, row: ClaimedRow, sent: SentMessage | None, segments: int, now: datetime
) -> LostText | None:
    """Record what the carrier knows of an unknown row. `sent` is None where it never took the text:
    then the text is sent once more, and only once, if it has not expired. Returns what was lost, if
    the text did not arrive."""
    if sent is not None:
        if not settlement.mark_accepted(connection, row, sent.sid, segments, now):
            erasure_queue.request_erasure(connection, sent.sid, now)
        stage = parse_status(sent.status)
        if stage:
            status = Status[stage.upper()]
            report = DeliveryReport(row.id, row.mark, sent.sid, status, sent.code)
            return record_report(connection, report, now)
    elif now >= row.expires:
        settlement.finish_row(connection, row, Status.EXPIRED)
    elif row.resent:
        log.error("nobody knows what became of a text; it was tried twice")
        alarms.raise_alarm(connection, AlarmKind.TEXT_LOST, now)
        settlement.finish_row(connection, row, Status.FAILED)
        return LostText(row.line, None)
    else:
        settlement.requeue(connection, row, now, failed=False, resent=True)
    return None


def record_report(connection: Connection, report: DeliveryReport, now: datetime) -> LostText | None:
    """Record a delivery report, which may come early, late or twice, about a row that is gone, or
    about a row of a database that was lost and that has been restored since. Returns what was lost,
    if the text did not arrive."""
    this = table.c.id == report.row
    known = connection.execute(select(table).where(this).with_for_update()).one_or_none()
    if known is None:
        if was_given(connection, report.row):
            # The person was forgotten while the text was on its way.
            erasure_queue.request_erasure(connection, report.sid, now)
        return None
    if not _is_about(report, known):
        log.warning("a delivery report is about another text than row %d", report.row)
        return None
    if report.status <= known.status:
        return None
    news = {"status": report.status, "sid": known.sid or report.sid, "code": report.code}
    connection.execute(update(table).where(this).values(news))
    if known.sent_at is None:
        settlement.record_sent(connection, known.id, known.person_id, known.reminder_id, now)
    if report.status in (Status.FAILED, Status.UNDELIVERED):
        _handle_failure(connection, known.id, report.code, now)
        return LostText(known.line_id, report.code)
    if report.status.final or known.relay_id is not None:
        connection.execute(update(table).where(this).values(message=None))
    return None


def _is_about(report: DeliveryReport, known: Row[Any]) -> bool:
    """Whether a report is about the text of this row: that has the carrier's id, or, before the id
    is known, was sent with the row's mark."""
    return report.sid == known.sid if known.sid else report.mark == (known.mark or "")


def _handle_failure(connection: Connection, row: int, code: int | None, now: datetime) -> None:
    """Do what a refused or undelivered text asks for, and forget its message."""
    this = table.c.id == row
    lost = connection.execute(select(table).where(this)).one_or_none()
    if lost is None:  # the person was forgotten meanwhile
        return
    connection.execute(update(table).where(this).values(message=None))
    advised, meaning = advice_for(code)
    _alarm_if_crisis(connection, lost, meaning, now)
    match advised:
        case Advice.OPTED_OUT:
            _apply_effect(OptOut(CONSENT_BY_CARRIER), lost, connection, now)
        case Advice.NUMBER_DEAD:
            # The number's next owner has asked us nothing.
            number = select(people.c.phone_hash).where(people.c.id == lost.person_id)
            forget_volunteer(connection, connection.scalars(number).all(), now)
            erase_person.forget_person(connection, lost.person_id, erase_person.SOURCE_CARRIER, now)
        case Advice.NOT_TEXTABLE | Advice.NO_ROUTE:
            _drop_reminders(connection, lost, code, now)
        case Advice.BLOCKED:
            _apply_effect(Pause(now + UNREACHED_PAUSE), lost, connection, now)
        case Advice.RETRY_ONCE | Advice.SLOW_DOWN:
            _retry_or_pause(connection, lost, now)
        case Advice.SENDER_BROKEN | Advice.NOT_ALLOWED:
            log.error("the carrier refuses our texts: %s", meaning)
            _raise_refusal(connection, code, meaning, now)
        case Advice.FILTERED:
            _handle_filtered(connection, code, meaning, now)
        case Advice.NEEDS_TEMPLATE | Advice.TEMPLATE_REFUSED:
            _send_in_other_form(connection, lost, code, now)


def _alarm_if_crisis(connection: Connection, lost: Row[Any], meaning: str, now: datetime) -> None:
    """Raise an alarm where an answer to a person in a crisis is lost."""
    if lost.priority == Priority.CRISIS:
        log.error("an answer to somebody in a crisis did not arrive: %s", meaning)
        alarms.raise_alarm(connection, AlarmKind.CRISIS_ANSWER_LOST, now, meaning)


def _drop_reminders(
    connection: Connection, lost: Row[Any], code: int | None, now: datetime
) -> None:
    """End the reminders of a person whom no text reaches."""
    advised, meaning = advice_for(code)
    if advised is Advice.NO_ROUTE:
        _raise_refusal(connection, code, meaning, now)
    log.warning("a number cannot be texted: %s", meaning)
    theirs = select(reminders.c.id).where(reminders.c.person_id == lost.person_id)
    ids = tuple(connection.scalars(theirs))
    _apply_effect(DropReminders(ids, CONSENT_BY_CARRIER), lost, connection, now)


def _retry_or_pause(connection: Connection, lost: Row[Any], now: datetime) -> None:
    """Try once more, and pause the reminders of a person whom several texts have not reached."""
    _enqueue_retry(connection, lost, now, UNDELIVERED_RETRY_DELAY)
    if _is_unreached(connection, lost.person_id):
        _apply_effect(Pause(now + UNREACHED_PAUSE), lost, connection, now)


def _handle_filtered(connection: Connection, code: int | None, meaning: str, now: datetime) -> None:
    """Raise an alarm where texts are taken for spam again and again."""
    log.error("the carrier refuses our texts: %s", meaning)
    if _is_frequent_error(connection, code):
        alarms.raise_alarm(connection, AlarmKind.SPAM_FILTERED, now, meaning)


def _send_in_other_form(
    connection: Connection, lost: Row[Any], code: int | None, now: datetime
) -> None:
    """WhatsApp does not take a text in this form: in words of our own, or in this template. What
    form it takes is found out as it is sent again (bot.delivery.template_choice)."""
    meaning = advice_for(code)[1]
    if lost.content_sid:
        log.error("WhatsApp refuses a template: %s", meaning)
        template_failures.mark_template_refused(connection, lost, code, meaning, now)
        _enqueue_retry(connection, lost, now, UNDELIVERED_RETRY_DELAY)
    else:
        template_failures.close_window(connection, lost)
        _enqueue_retry(connection, lost, now, timedelta())


def _raise_refusal(connection: Connection, code: int | None, meaning: str, now: datetime) -> None:
    alarms.raise_alarm(connection, AlarmKind.CARRIER_REFUSES, now, meaning, about=str(code))


def _apply_effect(
    effect: OptOut | DropReminders | Pause, lost: Row[Any], connection: Connection, now: datetime
) -> None:
    found = select(people.c.phone_hash).where(people.c.id == lost.person_id)
    subject = effects.Subject(
        lost.line_id, lost.person_id, connection.scalars(found).one(), lost.sid or ""
    )
    effects.apply_effect(effect, subject, connection, now)


def _enqueue_retry(connection: Connection, lost: Row[Any], now: datetime, delay: timedelta) -> None:
    """Try once more, later, if the text will not have expired: in a new row, so that the final
    status of this one stays as it is."""
    if lost.message is None or lost.dedupe_key.endswith(":again"):
        return
    entry = OutboxEntry(
        line=lost.line_id,
        person=lost.person_id,
        dedupe_key=f"{lost.dedupe_key}:again",
        message=lost.message,
        segments=lost.segments,
        priority=Priority(lost.priority),
        due=now + delay,
        expires=lost.expires_at,
        reminder=lost.reminder_id,
        zone=lost.zone,
        doubts=lost.doubts,
        template_kind=lost.template_kind,
    )
    if entry.due < entry.expires:
        queue.enqueue(connection, [entry], now)


def _is_frequent_error(connection: Connection, code: int | None) -> bool:
    """Whether so many of the last texts ended with this error that it is a pattern."""
    last = select(table.c.code).order_by(table.c.id.desc()).limit(RECENT_ROWS).subquery()
    ended = select(func.count()).select_from(last).where(last.c.code == code)
    return (connection.scalar(ended) or 0) >= ALARMING_ROWS


def _is_unreached(connection: Connection, person: int) -> bool:
    """Whether none of the last few texts to a person arrived."""
    last = (
        select(table.c.status)
        .where(table.c.person_id == person, table.c.status >= Status.FAILED)
        .order_by(table.c.id.desc())
        .limit(MAX_UNDELIVERED_IN_A_ROW)
    )
    ended = connection.scalars(last).all()
    return len(ended) == MAX_UNDELIVERED_IN_A_ROW and set(ended) == {Status.UNDELIVERED}
