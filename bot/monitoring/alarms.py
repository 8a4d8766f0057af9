"""Alarms: what the operator must know, raised where it is found and cleared when it is over.

Each kind of alarm has one row, so a thousand causes are one alarm. No detail is ever about a
person: it comes from a table of the carrier's codes, or names a list, a job or a length of time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    and_,
    case,
    func,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from bot.database.schema import alarms

# An alarm about an event is over when the event has not happened for so long.
CLEAR_AFTER = timedelta(hours=1)

# How often the operator is notified again. The first is for a cause that goes on. The second is the
# least time between two notices of an alarm that was over and is back: one that comes and goes
# every minute must not ring all night. The third is for lost answers to people in a crisis, each of
# which is a reason to notify.
NOTIFY_INTERVAL = timedelta(hours=6)
MIN_NOTIFY_INTERVAL = timedelta(minutes=10)
CRISIS_NOTIFY_INTERVAL = timedelta(minutes=3)

# A process that claims an alarm has this long to notify the operator. A failure is retried after
# it.
NOTIFY_LEASE = timedelta(minutes=5)

# A cause that lasts is recorded again no more often than this.
REFRESH_INTERVAL = timedelta(minutes=2)

MAX_DETAIL_CHARS = 200  # the width of the column


class AlarmKind(StrEnum):
    """What an alarm is about. `MEANINGS` says what each is and what to do. The values are
    stored."""

    CARRIER_REFUSES = "refused"
    SPAM_FILTERED = "filtered"
    CARRIER_UNREACHABLE = "unreached"
    CRISIS_ANSWER_LOST = "crisis lost"
    TEXT_LOST = "lost"
    KEY_MISSING = "key gone"
    WEBHOOK_FAILED = "web failed"
    WEBHOOK_UNUSABLE = "webhook"
    REQUESTS_REFUSED = "refused requests"
    FALLBACK_USED = "rescued"
    TEXTS_MISSED = "missed"
    ERASURE_FAILING = "not erased"
    RATE_LIMITER_DOWN = "limits down"
    RATE_LIMIT_REACHED = "full"
    NUMBER_LIMITED = "number full"
    URGENT_FLOOD = "urgent flood"
    BUDGET_SPENT = "spent"
    NO_WORKER = "worker"
    TICK_FAILING = "tick"
    QUEUE_STUCK = "queue"
    OUTCOME_UNKNOWN = "unknown"
    FEED_STALE = "feed old"
    FEED_FLAGGED = "feed flagged"
    BACKUP_STALE = "copy old"
    HOTLINE_UNANSWERED = "hotline"
    TALK_DANGER = "talk danger"
    SHIFT_OPEN = "shift"
    TEMPLATE_MISSING = "template"


MEANINGS = {
    AlarmKind.CARRIER_REFUSES: "The carrier refuses our texts. Run 'handrail doctor'.",
    AlarmKind.SPAM_FILTERED: (
        "Carriers filter our texts as spam. Check words, links and registration."
    ),
    AlarmKind.CARRIER_UNREACHABLE: (
        "The carrier was not reached for an hour. Check the network and its status."
    ),
    AlarmKind.CRISIS_ANSWER_LOST: (
        "An answer to somebody in a crisis did not arrive. Check the number."
    ),
    AlarmKind.TEXT_LOST: "A text was tried twice and nobody knows what became of it.",
    AlarmKind.KEY_MISSING: (
        "Something is sealed with a key that is gone. Put it back into SECRET_KEY."
    ),
    AlarmKind.WEBHOOK_FAILED: (
        "The webhook failed. Its log says where; texters may have heard nothing."
    ),
    AlarmKind.WEBHOOK_UNUSABLE: (
        "The carrier cannot use our webhook: texters hear nothing. See its debugger."
    ),
    AlarmKind.REQUESTS_REFUSED: (
        "We refuse what the carrier seems to send: texters hear nothing. Run 'handrail doctor'."
    ),
    AlarmKind.FALLBACK_USED: (
        "An urgent text was answered without the database. Look at the web's log."
    ),
    AlarmKind.TEXTS_MISSED: (
        "Texts never reached the webhook and were answered late. Check its address."
    ),
    AlarmKind.ERASURE_FAILING: "The carrier does not erase what somebody wants gone. See the log.",
    AlarmKind.RATE_LIMITER_DOWN: "Limits cannot be kept: only danger, HELP and STOP are answered.",
    AlarmKind.RATE_LIMIT_REACHED: (
        "A line has reached a limit and tells people that it is busy. A flood?"
    ),
    AlarmKind.NUMBER_LIMITED: (
        "One number has had all answers of a day. A machine? Somebody who needs a person?"
    ),
    AlarmKind.URGENT_FLOOD: (
        "Very many texts of danger or HELP are answered, which no limit stops. Abuse?"
    ),
    AlarmKind.BUDGET_SPENT: "A line sends no more reminders today: LIMIT_SEGMENTS is nearly used.",
    AlarmKind.NO_WORKER: "No worker runs. Reminders wait. Start 'handrail worker'.",
    AlarmKind.TICK_FAILING: "A part of the worker keeps failing. Its log says which.",
    AlarmKind.QUEUE_STUCK: "Texts that are due do not go out. Look at the worker's log.",
    AlarmKind.OUTCOME_UNKNOWN: (
        "It cannot be found out what became of texts. Is the carrier reachable?"
    ),
    AlarmKind.FEED_STALE: "A meeting list has not been read for a day. Run 'handrail feeds list'.",
    AlarmKind.FEED_FLAGGED: "A meeting list was not taken. Run 'handrail feeds list'.",
    AlarmKind.BACKUP_STALE: (
        "The nightly copy of the database fails. Look at handrail-backup's log."
    ),
    AlarmKind.HOTLINE_UNANSWERED: (
        "Nobody answers a number that we give out. Ring it again, or have another one given."
    ),
    AlarmKind.TALK_DANGER: (
        "Somebody who talks with a volunteer may be in danger. Ask the volunteer how it goes."
    ),
    AlarmKind.SHIFT_OPEN: "A shift within a day has nobody, or nobody said ON. Ask volunteers.",
    AlarmKind.TEMPLATE_MISSING: "Texts by WhatsApp wait for a template. Run 'handrail doctor'.",
}


@dataclass(frozen=True, slots=True)
class ActiveAlarm:
    """An alarm that is on. `notified_at` is the time of the last cause that the operator was
    notified of. `muted_until` is set while the operator wants to hear nothing of it. All times are
    in UTC."""

    kind: str
    detail: str
    raised_at: datetime
    seen_at: datetime
    notified_at: datetime | None
    muted_until: datetime | None = None
    mute_reason: str = ""

    @property
    def base_kind(self) -> AlarmKind:
        """Its kind, without what it is about."""
        return AlarmKind(self.kind.split(":")[0])

    def is_muted(self, now: datetime) -> bool:
        """Whether the operator wants to hear nothing of it now."""
        return self.muted_until is not None and now < self.muted_until

    @property
    def meaning(self) -> str:
        """What the alarm is and what to do, with its detail."""
        meaning = MEANINGS[self.base_kind]
        return f"{meaning} ({self.detail})" if self.detail else meaning


def raise_alarm(
    connection: Connection, kind: AlarmKind, now: datetime, detail: str = "", about: str = ""
) -> None:
    """Raise an alarm, or record that there is still cause for it. `about`, a code of the carrier's,
    makes it an alarm of its own beside others of its kind."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    was_cleared = alarms.c.cleared_at.is_not(None)
    pause = type_coerce(alarms.c.told_at, BigInteger) + MIN_NOTIFY_INTERVAL // timedelta(
        milliseconds=1
    )
    new = insert(alarms).values(
        kind=f"{kind}:{about}" if about else kind.value,
        detail=detail[:MAX_DETAIL_CHARS],
        raised_at=now,
        seen_at=now,
        tell_at=now,
    )
    news = {
        "detail": new.excluded.detail,
        "raised_at": case((was_cleared, new.excluded.raised_at), else_=alarms.c.raised_at),
        "seen_at": new.excluded.seen_at,
        "tell_at": case(
            (was_cleared, func.coalesce(pause, new.excluded.tell_at)), else_=alarms.c.tell_at
        ),
        "cleared_at": None,
    }
    connection.execute(new.on_conflict_do_update(index_elements=["kind"], set_=news))


def clear_alarms(connection: Connection, over: Iterable[ActiveAlarm], now: datetime) -> None:
    """Clear these alarms, unless there has been new cause meanwhile."""
    for alarm in over:
        connection.execute(update(alarms).where(_is_unchanged(alarm)).values(cleared_at=now))


def clear_kinds(connection: Connection, over: Iterable[AlarmKind], now: datetime) -> None:
    """Clear the alarms of these kinds, for what they were about goes well again; those that the
    operator was never notified of stay."""
    kinds = sorted(over)
    if kinds:
        known = and_(alarms.c.told_at.is_not(None), alarms.c.told_at >= alarms.c.raised_at)
        on = and_(alarms.c.kind.in_(kinds), alarms.c.cleared_at.is_(None))
        connection.execute(update(alarms).where(on, known).values(cleared_at=now))


def notify_soon(connection: Connection, waiting: Iterable[ActiveAlarm], now: datetime) -> None:
    """Have the operator notified of these now, unless a process has claimed them already."""
    for alarm in waiting:
        not_soon = and_(_is_unchanged(alarm), alarms.c.tell_at > now + NOTIFY_LEASE)
        connection.execute(update(alarms).where(not_soon).values(tell_at=now))


def active_alarms(connection: Connection) -> list[ActiveAlarm]:
    """The alarms that are on, the oldest first."""
    on = select(alarms).where(alarms.c.cleared_at.is_(None))
    rows = connection.execute(on.order_by(alarms.c.raised_at, alarms.c.kind))
    return [
        ActiveAlarm(
            row.kind,
            row.detail,
            row.raised_at,
            row.seen_at,
            row.told_at,
            row.muted_until,
            row.mute_reason,
        )
        for row in rows
    ]


def last_cause_at(connection: Connection, kind: AlarmKind) -> datetime | None:
    """When there last was cause for an alarm, whether it is on or over."""
    wanted = select(alarms.c.seen_at).where(alarms.c.kind == kind)
    seen: datetime | None = connection.scalar(wanted)
    return seen


def probe_write(connection: Connection) -> None:
    """Change nothing, with a statement that fails where alarms cannot be written."""
    connection.execute(update(alarms).where(alarms.c.kind == "").values(detail=""))


def kinds_to_notify(connection: Connection, now: datetime) -> list[str]:
    """The kinds that the operator is to be notified of now: those that are on and have had new
    cause since the last notice; only reads."""
    return list(connection.scalars(select(alarms.c.kind).where(_needs_notifying(now))))


def claim_alarm(connection: Connection, kind: str, now: datetime) -> ActiveAlarm | None:
    """Claim the notifying of the operator for this kind; None if another process has claimed it."""
    mine = (
        update(alarms)
        .where(alarms.c.kind == kind, _needs_notifying(now))
        .values(tell_at=now + NOTIFY_LEASE)
        .returning(alarms.c.detail, alarms.c.raised_at, alarms.c.seen_at, alarms.c.told_at)
    )
    row = connection.execute(mine).one_or_none()
    return ActiveAlarm(kind, row.detail, row.raised_at, row.seen_at, row.told_at) if row else None


def mark_notified(connection: Connection, alarm: ActiveAlarm, now: datetime) -> None:
    """The operator was notified of an alarm as it was claimed. Cause since then is still to
    come."""
    urgent = alarm.kind in (AlarmKind.CRISIS_ANSWER_LOST, AlarmKind.TALK_DANGER)
    pause = CRISIS_NOTIFY_INTERVAL if urgent else NOTIFY_INTERVAL
    this = update(alarms).where(alarms.c.kind == alarm.kind)
    connection.execute(this.values(told_at=alarm.seen_at, tell_at=now + pause))


def _is_unchanged(alarm: ActiveAlarm) -> ColumnElement[bool]:
    return and_(
        alarms.c.kind == alarm.kind,
        alarms.c.cleared_at.is_(None),
        alarms.c.seen_at == alarm.seen_at,
    )


def _needs_notifying(now: datetime) -> ColumnElement[bool]:
    return and_(
        alarms.c.cleared_at.is_(None),
        alarms.c.tell_at <= now,
        or_(alarms.c.told_at.is_(None), alarms.c.seen_at > alarms.c.told_at),
        or_(alarms.c.muted_until.is_(None), alarms.c.muted_until <= now),
    )
