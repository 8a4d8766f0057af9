"""Checks of the service by its database: the worker, the queue, the lists, the alarms."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, and_, func, select

from bot.conversation.hotline_file import load_hotlines
from bot.conversation.hotline_records import (
    hotline_calls_by_id,
    not_rung_lately,
    to_be_rung,
)
from bot.database.database import Database
from bot.database.schema import outbox
from bot.doctor.finding import Finding, ok, problem, warning
from bot.monitoring.alarms import CLEAR_AFTER, AlarmKind, active_alarms
from bot.monitoring.counters import read_counters
from bot.monitoring.health_status import (
    MAX_UNANSWERED_CALLS,
    HealthStatus,
    Problem,
    find_problems,
)
from bot.outbox.queue import Status
from bot.people.helplines import countries_served, line_records
from bot.people.settings_line import outdated_columns, overruled_columns
from bot.people.unfound_lists import unfound_lists
from bot.readings.reading_rows import COVERED_DAYS, coverages
from bot.settings import Settings
from flows.hotlines import HotlineError

# A delivery report takes seconds. One that is missing after this time will not come.
REPORT_DEADLINE = timedelta(minutes=30)

# So many texts without a delivery report among so many recent ones are a pattern.
MIN_UNREPORTED_TEXTS, RECENT_TEXTS = 3, 50

_REMEDIES = {
    AlarmKind.NO_WORKER: "Start it: `handrail worker`, or the unit handrail-worker.",
    AlarmKind.TICK_FAILING: "Its log says what failed.",
    AlarmKind.QUEUE_STUCK: (
        "Look at the worker's log; the carrier may refuse, or SEND_RATE be too low."
    ),
    AlarmKind.OUTCOME_UNKNOWN: "They are not sent again. Look them up at the carrier.",
    AlarmKind.FEED_STALE: (
        "The page Lists, or `handrail feeds list`, says what is wrong; `handrail feeds sync` reads"
        " it."
    ),
    AlarmKind.FEED_FLAGGED: "The page Lists says why, or `handrail feeds list`.",
    AlarmKind.BACKUP_STALE: (
        "The log of the unit handrail-backup says why. If copies are made in another way now:"
        " `handrail backup --no-daily FILE`."
    ),
}


def check_service(health: HealthStatus, muted: Collection[str] = ()) -> Iterator[Finding]:
    """The worker, the queue and the lists, but for the kinds of alarms that are `muted`."""
    wrong: dict[AlarmKind, list[Problem]] = {}
    for one in find_problems(health):
        if one.kind not in muted:
            wrong.setdefault(one.kind, []).append(one)

    def check(name: str, fine: str, *kinds: AlarmKind) -> Iterator[Finding]:
        found = [one for kind in kinds for one in wrong.get(kind, [])]
        for one in found:
            grade = problem if one.critical else warning
            yield grade(name, one.message[0].upper() + one.message[1:] + ".", _REMEDIES[one.kind])
        if not found:
            yield ok(name, fine)

    if health.worker_expected:
        runs = "A worker runs, and sends what is due."
        yield from check("worker", runs, AlarmKind.NO_WORKER, AlarmKind.TICK_FAILING)
    else:
        yield warning(
            "worker",
            "None has ever run: nobody is reminded, and missed texts stay missed.",
            _REMEDIES[AlarmKind.NO_WORKER],
        )
    if health.sending_held_since:
        yield _held_after_restore(health.sending_held_since)
    else:
        yield from check(
            "queue", "Nothing waits too long.", AlarmKind.QUEUE_STUCK, AlarmKind.OUTCOME_UNKNOWN
        )
    if health.last_backup_at:
        last = f"The last one is of {health.last_backup_at:%Y-%m-%d %H:%M} UTC."
        yield from check("backup", last, AlarmKind.BACKUP_STALE)
    yield from _lines_without_list(health)
    if any(lists.count for lists in health.line_feeds):
        fresh = "All lists that there are are fresh."
        yield from check("lists", fresh, AlarmKind.FEED_STALE, AlarmKind.FEED_FLAGGED)


def _held_after_restore(since: datetime) -> Finding:
    return problem(
        "queue",
        f"Nothing is sent yet: a backup was restored at {since:%Y-%m-%d %H:%M} UTC, and the carrier"
        " has not been asked who said STOP since it was made.",
        "A worker that runs asks within some minutes; its log says if it cannot. If there is no "
        "carrier to ask: `handrail db send-again`.",
    )


def _lines_without_list(health: HealthStatus) -> Iterator[Finding]:
    for lists in health.line_feeds:
        if not lists.count:
            yield problem(
                "lists",
                f"{lists.line} has no meeting list.",
                f'Add one: `handrail feeds add NAME ADDRESS --line "{lists.line}"`.',
            )
    for name in sorted({name for lists in health.line_feeds for name in lists.paused}):
        yield warning(
            "lists",
            f"{name} is paused: what its webmaster changes reaches nobody.",
            f"`handrail feeds resume {name}` reads it again.",
        )
    if not health.line_feeds:
        yield problem("lists", "There is no line yet.", "Run `handrail db upgrade`.")


def check_lines(connection: Connection, settings: Settings) -> Iterator[Finding]:
    """Whether the first line is what the settings say, and every list's meetings can be found."""
    for record in line_records(connection):
        columns = outdated_columns(record, settings.line, settings.countries)
        if columns:
            names = ", ".join(f"LINE_{column.upper()}" for column in columns)
            yield warning(
                "lines",
                f"Changed in the settings, and not in use yet: {names}.",
                "Restart the web server, or run `handrail db upgrade`.",
            )
        if overruled := overruled_columns(record, settings.line, settings.countries):
            names = ", ".join(f"LINE_{column.upper()}" for column in overruled)
            yield ok(
                "lines",
                f"An operator has changed what the settings say of {record.line.name}: {names}.",
            )
    for unfound in unfound_lists(connection):
        yield problem("lists", unfound.says, unfound.remedy)


def check_readings(connection: Connection, now: datetime) -> Iterator[Finding]:
    """Whether each line that has daily readings has one for each of the next days."""
    for found in coverages(connection, now):
        if found.missing:
            days = ", ".join(str(day) for day in found.missing)
            yield warning(
                "readings",
                f"{found.line} has no reading in its own language on these of the next "
                f"{COVERED_DAYS} days: {days}.",
                "Add them to your table or folder, and take all of it over: `handrail readings"
                " import`.",
            )
        else:
            yield ok("readings", f"{found.line} has a reading for each of the next days.")


def check_hotline_calls(database: Database, file: str, today: date) -> Iterator[Finding]:
    """Whether somebody has rung the numbers that are given out, within a quarter."""
    try:
        entries = load_hotlines(file).entries
    except HotlineError:
        return  # `check_settings` reports it
    with database.reading() as connection:
        calls = hotline_calls_by_id(connection)
        countries = countries_served(connection)
    for silent in (one for one in calls.values() if one.unanswered >= MAX_UNANSWERED_CALLS):
        yield problem(
            "hotlines",
            f"Nobody answered {silent.hotline}, {silent.unanswered} times in a row. It is given "
            "only where nothing else serves.",
            "Ring it again, and record it; or have another number given: `handrail hotlines "
            "override`.",
        )
    to_ring = to_be_rung(entries, countries)
    waiting = len(not_rung_lately(to_ring, calls, today))
    if waiting:
        where = ", ".join(sorted(countries))
        yield warning(
            "hotlines",
            f"Of {len(to_ring)} numbers that are given in {where}, nobody has rung {waiting} "
            "within a quarter (emergency numbers are never rung).",
            "Ring them: `handrail hotlines check` prints a sheet, `hotlines checked` records it.",
        )
    else:
        yield ok("hotlines", "Every number of the lines' countries was rung within a quarter.")


def check_alarms(health: HealthStatus, muted: Collection[str] = ()) -> Iterator[Finding]:
    """The alarms that are on, except those that other checks report, and `muted` ones."""
    checked = (AlarmKind.REQUESTS_REFUSED, AlarmKind.HOTLINE_UNANSWERED)
    elsewhere = (*_REMEDIES, *checked, *muted)
    listed = [alarm for alarm in health.alarms if alarm.kind not in elsewhere]
    for alarm in listed:
        since = f"since {alarm.raised_at:%Y-%m-%d %H:%M} UTC"
        ends = alarm.seen_at + CLEAR_AFTER
        yield problem(
            "alarms",
            f"{alarm.meaning} ({since})",
            f"It ends by itself at {ends:%H:%M} UTC unless it happens again. docs/operations.md "
            "says what to do.",
        )
    if not listed:
        yield ok("alarms", "None is on.")


def check_refused_requests(connection: Connection) -> Finding:
    """Whether what the carrier sends is refused, and the host and path that it calls."""
    check = "refused"
    counted = read_counters(connection)
    by_reason = {labels["why"]: count for labels, count in counted.get("refused", [])}
    refused = sum(by_reason.values())
    kind = AlarmKind.REQUESTS_REFUSED
    told = [alarm for alarm in active_alarms(connection) if alarm.kind == kind]
    if told:
        return problem(
            check,
            f"Requests to the webhooks were refused, several in a row: {told[0].detail} (last "
            f"at {told[0].seen_at:%Y-%m-%d %H:%M} UTC).",
            "Make PUBLIC_URL the address that the carrier calls, scheme and host and all, and "
            "TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN those of the account whose number it is; "
            "then restart the web.",
        )
    if by_reason.get("stranger") and "answers" not in counted:
        return warning(
            check,
            "Requests came whose signature our token did not make, for another account or number,"
            " and no text was ever accepted.",
            "If it was your carrier: TWILIO_AUTH_TOKEN and TWILIO_ACCOUNT_SID must be those of the "
            "account whose number it is. Strangers try, too.",
        )
    if refused:
        return ok(check, f"{refused:.0f} requests were refused since the first day, none now.")
    return ok(check, "No request to the webhooks was refused.")


def check_delivery_reports(connection: Connection, health: HealthStatus) -> Finding | None:
    """Whether the carrier reports what becomes of texts; None where no text was sent lately."""
    early = health.at - REPORT_DEADLINE
    recent = (
        select(outbox.c.status)
        .where(and_(outbox.c.sent_at.is_not(None), outbox.c.sent_at < early))
        .order_by(outbox.c.id.desc())
        .limit(RECENT_TEXTS)
        .subquery()
    )
    silent = select(func.count()).select_from(recent).where(recent.c.status == Status.ACCEPTED)
    sent = connection.scalar(select(func.count()).select_from(recent)) or 0
    without = connection.scalar(silent) or 0
    if not sent:
        return None
    if without >= MIN_UNREPORTED_TEXTS and without * 2 > sent:
        return problem(
            "receipts",
            f"Of the last {sent} texts {without} have no receipt.",
            "Does PUBLIC_URL lead here, /webhooks/status too? The carrier's debugger says more.",
        )
    return ok("receipts", "The carrier reports what becomes of texts.")
