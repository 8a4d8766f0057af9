"""What the operator must know, raised where it is found out and cleared when it is over.

An alarm is one row for its kind, so a thousand causes are one alarm, and no detail is ever about a
person: it comes from a table of the carrier's codes, or names a list, a tick, a length of time.
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

# An alarm about something that happened is over when it has not happened for so long.
QUIET = timedelta(hours=1)

# While a trouble goes on the operator is told of it again this often; of what was over and is back,
# at once, but for a pause, lest something that comes and goes every minute ring all night; and of
# answers to somebody in a crisis that are lost, at every new one, but for a shorter one.
REPEAT = timedelta(hours=6)
PAUSE = timedelta(minutes=10)
CRISIS_PAUSE = timedelta(minutes=3)

# Whoever tells the operator has this long to do it, and tries again after as long.
LEASE = timedelta(minutes=5)

# A trouble that lasts is written down again no more often than this.
FRESH = timedelta(minutes=2)

# What a row has room for.
LONGEST_DETAIL = 200


class Trouble(StrEnum):
    """Kinds of trouble. `MEANING` says what each is and what to do."""

    REFUSED = "refused"
    FILTERED = "filtered"
    UNREACHED = "unreached"
    CRISIS_LOST = "crisis lost"
    LOST = "lost"
    KEY_GONE = "key gone"
    WEB_FAILED = "web failed"
    WEBHOOK = "webhook"
    RESCUED = "rescued"
    MISSED = "missed"
    NOT_ERASED = "not erased"
    LIMITS_DOWN = "limits down"
    FULL = "full"
    SPENT = "spent"
    WORKER = "worker"
    TICK = "tick"
    QUEUE = "queue"
    UNKNOWN = "unknown"
    FEED_OLD = "feed old"
    FEED_FLAGGED = "feed flagged"
    COPY_OLD = "copy old"


MEANING = {
    Trouble.REFUSED: "The carrier refuses our texts. Run 'handrail doctor'.",
    Trouble.FILTERED: "Carriers filter our texts as spam. Check words, links and registration.",
    Trouble.UNREACHED: "The carrier was not reached for an hour. Check the network and its status.",
    Trouble.CRISIS_LOST: "An answer to somebody in a crisis did not arrive. Check the number.",
    Trouble.LOST: "A text was tried twice and nobody knows what became of it.",
    Trouble.KEY_GONE: "Something is sealed with a key that is gone. Put it back into SECRET_KEY.",
    Trouble.WEB_FAILED: "The webhook failed. Its log says where; texters may have heard nothing.",
    Trouble.WEBHOOK: "The carrier cannot use our webhook: texters hear nothing. See its debugger.",
    Trouble.RESCUED: "An urgent text was answered without the database. Look at the web's log.",
    Trouble.MISSED: "Texts never reached the webhook and were answered late. Check its address.",
    Trouble.NOT_ERASED: "The carrier does not erase what somebody wants gone. See the log.",
    Trouble.LIMITS_DOWN: "Limits cannot be kept: only danger, HELP and STOP are answered.",
    Trouble.FULL: "A line has reached a limit and tells people that it is busy. A flood?",
    Trouble.SPENT: "A line sends no more reminders today: LIMIT_SEGMENTS is nearly used.",
    Trouble.WORKER: "No worker runs. Reminders wait. Start 'handrail worker'.",
    Trouble.TICK: "A part of the worker keeps failing. Its log says which.",
    Trouble.QUEUE: "Texts that are due do not go out. Look at the worker's log.",
    Trouble.UNKNOWN: "It cannot be found out what became of texts. Is the carrier reachable?",
    Trouble.FEED_OLD: "A meeting list has not been read for a day. Run 'handrail feeds list'.",
    Trouble.FEED_FLAGGED: "A meeting list was not taken. Run 'handrail feeds list'.",
    Trouble.COPY_OLD: "The nightly copy of the database fails. Look at handrail-backup's log.",
}


@dataclass(frozen=True, slots=True)
class Raised:
    """An alarm that is on. `told` is the last cause that the operator has heard of."""

    kind: str
    detail: str
    since: datetime
    seen: datetime
    told: datetime | None

    @property
    def meaning(self) -> str:
        """What it is and what to do, with what is known of it."""
        trouble = next(one for one in Trouble if self.kind.split(":")[0] == one)
        return f"{MEANING[trouble]} ({self.detail})" if self.detail else MEANING[trouble]


def sound(
    connection: Connection, trouble: Trouble, now: datetime, detail: str = "", about: str = ""
) -> None:
    """Raise an alarm, or say that there is cause for it still. `about` makes it one of its own,
    beside others of its kind: a code of the carrier's."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    over = alarms.c.cleared_at.is_not(None)
    pause = type_coerce(alarms.c.told_at, BigInteger) + PAUSE // timedelta(milliseconds=1)
    new = insert(alarms).values(
        kind=f"{trouble}:{about}" if about else trouble.value,
        detail=detail[:LONGEST_DETAIL],
        raised_at=now,
        seen_at=now,
        tell_at=now,
    )
    news = {
        "detail": new.excluded.detail,
        "raised_at": case((over, new.excluded.raised_at), else_=alarms.c.raised_at),
        "seen_at": new.excluded.seen_at,
        "tell_at": case((over, func.coalesce(pause, new.excluded.tell_at)), else_=alarms.c.tell_at),
        "cleared_at": None,
    }
    connection.execute(new.on_conflict_do_update(index_elements=["kind"], set_=news))


def clear(connection: Connection, over: Iterable[Raised], now: datetime) -> None:
    """These are over, unless there has been new cause meanwhile."""
    for alarm in over:
        connection.execute(update(alarms).where(_still(alarm)).values(cleared_at=now))


def hasten(connection: Connection, waiting: Iterable[Raised], now: datetime) -> None:
    """These are to be told now, unless somebody is about to."""
    for alarm in waiting:
        later = and_(_still(alarm), alarms.c.tell_at > now + LEASE)
        connection.execute(update(alarms).where(later).values(tell_at=now))


def raised(connection: Connection) -> list[Raised]:
    """The alarms that are on, the oldest first."""
    on = select(alarms).where(alarms.c.cleared_at.is_(None))
    rows = connection.execute(on.order_by(alarms.c.raised_at, alarms.c.kind))
    return [Raised(row.kind, row.detail, row.raised_at, row.seen_at, row.told_at) for row in rows]


def last_seen(connection: Connection, trouble: Trouble) -> datetime | None:
    """When there was cause for an alarm last, on or over."""
    wanted = select(alarms.c.seen_at).where(alarms.c.kind == trouble)
    seen: datetime | None = connection.scalar(wanted)
    return seen


def try_out(connection: Connection) -> None:
    """Change nothing, in a way that fails where alarms cannot be written."""
    connection.execute(update(alarms).where(alarms.c.kind == "").values(detail=""))


def to_tell(connection: Connection, now: datetime) -> list[str]:
    """The kinds of which the operator is to hear now: on, and with new cause since they were told;
    only reads."""
    return list(connection.scalars(select(alarms.c.kind).where(_untold(now))))


def claim(connection: Connection, kind: str, now: datetime) -> Raised | None:
    """Take it upon oneself to tell the operator of this one; None if somebody else has."""
    mine = (
        update(alarms)
        .where(alarms.c.kind == kind, _untold(now))
        .values(tell_at=now + LEASE)
        .returning(alarms.c.detail, alarms.c.raised_at, alarms.c.seen_at, alarms.c.told_at)
    )
    row = connection.execute(mine).one_or_none()
    return Raised(kind, row.detail, row.raised_at, row.seen_at, row.told_at) if row else None


def told(connection: Connection, alarm: Raised, now: datetime) -> None:
    """The operator has been told of an alarm as it was claimed: what came since, they have not."""
    pause = CRISIS_PAUSE if alarm.kind == Trouble.CRISIS_LOST else REPEAT
    this = update(alarms).where(alarms.c.kind == alarm.kind)
    connection.execute(this.values(told_at=alarm.seen, tell_at=now + pause))


def _still(alarm: Raised) -> ColumnElement[bool]:
    return and_(
        alarms.c.kind == alarm.kind,
        alarms.c.cleared_at.is_(None),
        alarms.c.seen_at == alarm.seen,
    )


def _untold(now: datetime) -> ColumnElement[bool]:
    return and_(
        alarms.c.cleared_at.is_(None),
        alarms.c.tell_at <= now,
        or_(alarms.c.told_at.is_(None), alarms.c.seen_at > alarms.c.told_at),
    )
