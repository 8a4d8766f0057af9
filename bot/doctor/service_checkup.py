"""What stands in the database about the service: the worker, the queue, the lists, the alarms."""

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import Connection, and_, func, select

from bot.database.schema import outbox
from bot.doctor.finding import Finding, ok, problem, warning
from bot.monitoring.alarms import Trouble
from bot.monitoring.health_status import Complaint, Condition, complaints
from bot.outbox.queue import Status

# A receipt takes seconds; none in this time will come.
RECEIPTS = timedelta(minutes=30)

# So many texts without a receipt among the last ones are a pattern.
SILENT, RECENT = 3, 50

_DO = {
    Trouble.WORKER: "Start it: `handrail worker`, or the unit handrail-worker.",
    Trouble.TICK: "Its log says what failed.",
    Trouble.QUEUE: "Look at the worker's log; the carrier may refuse, or SEND_RATE be too low.",
    Trouble.UNKNOWN: "They are not sent again. Look them up at the carrier.",
    Trouble.FEED_OLD: "`handrail feeds list` says what is wrong, `handrail feeds sync` reads it.",
    Trouble.FEED_FLAGGED: "`handrail feeds list` says why.",
    Trouble.COPY_OLD: "The log of the unit handrail-backup says why. If copies are made in another "
    "way now: `handrail backup --no-daily FILE`.",
}


def service(condition: Condition) -> Iterator[Finding]:
    """The worker, the queue and the lists."""
    wrong: dict[Trouble, list[Complaint]] = {}
    for one in complaints(condition):
        wrong.setdefault(one.trouble, []).append(one)

    def check(name: str, fine: str, *troubles: Trouble) -> Iterator[Finding]:
        found = [one for trouble in troubles for one in wrong.get(trouble, [])]
        for one in found:
            kind = problem if one.red else warning
            yield kind(name, one.says[0].upper() + one.says[1:] + ".", _DO[one.trouble])
        if not found:
            yield ok(name, fine)

    if condition.works:
        yield from check("worker", "One ticks.", Trouble.WORKER, Trouble.TICK)
    else:
        yield warning(
            "worker",
            "None has ever run: nobody is reminded, and missed texts stay missed.",
            _DO[Trouble.WORKER],
        )
    yield from check("queue", "Nothing waits too long.", Trouble.QUEUE, Trouble.UNKNOWN)
    if condition.copied:
        last = f"The last one is of {condition.copied:%Y-%m-%d %H:%M} UTC."
        yield from check("backup", last, Trouble.COPY_OLD)
    empty = [lists.line for lists in condition.lists if not lists.number]
    for line in empty:
        yield problem("lists", f"{line} has no meeting list.", "Add one: `handrail feeds add`.")
    if len(empty) < len(condition.lists):
        yield from check("lists", "They are fresh.", Trouble.FEED_OLD, Trouble.FEED_FLAGGED)
    if not condition.lists:
        yield problem("lists", "There is no line yet.", "Run `handrail db upgrade`.")


def alarms(condition: Condition) -> Iterator[Finding]:
    """What has been raised and is not over, but for what `service` tells."""
    told = [alarm for alarm in condition.alarms if alarm.kind not in _DO]
    for alarm in told:
        since = f"since {alarm.since:%Y-%m-%d %H:%M} UTC"
        yield problem("alarms", f"{alarm.meaning} ({since})", "docs/operations.md has more.")
    if not told:
        yield ok("alarms", "None is on.")


def receipts(connection: Connection, condition: Condition) -> Finding | None:
    """Whether the carrier reports what becomes of texts; None where none was sent lately."""
    early = condition.at - RECEIPTS
    recent = (
        select(outbox.c.status)
        .where(and_(outbox.c.sent_at.is_not(None), outbox.c.sent_at < early))
        .order_by(outbox.c.id.desc())
        .limit(RECENT)
        .subquery()
    )
    silent = select(func.count()).select_from(recent).where(recent.c.status == Status.ACCEPTED)
    sent = connection.scalar(select(func.count()).select_from(recent)) or 0
    without = connection.scalar(silent) or 0
    if not sent:
        return None
    if without >= SILENT and without * 2 > sent:
        return problem(
            "receipts",
            f"Of the last {sent} texts {without} have no receipt.",
            "Does PUBLIC_URL lead here, /webhooks/status too? The carrier's debugger says more.",
        )
    return ok("receipts", "The carrier reports what becomes of texts.")
