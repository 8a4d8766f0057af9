"""What a worker does again and again: the periodic jobs, and what they work with.

The names of the jobs are stored with their heartbeats, so they stay as they are.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import feeds
from bot.carrier.account_checks import CarrierAccount
from bot.carrier.types import Carrier, CarrierError
from bot.conversation import rate_limit_rows
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.delivery.missed_messages import JOB_NAME as ANSWER_MISSED
from bot.delivery.missed_messages import answer_missed
from bot.delivery.planner import plan_due
from bot.delivery.sender import OutboxSender
from bot.error_summary import summarize
from bot.feeds.sync.hidden_meetings import show_expired
from bot.monitoring import counters as counting
from bot.monitoring import notify, outgoing_heartbeat
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from bot.monitoring.database_outage import CHECK_INTERVAL, DatabaseOutage
from bot.monitoring.failure_log import FailureLog
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.monitoring.notify import Notifier
from bot.monitoring.running_processes import ProcessRecorder
from bot.monitoring.webhook_errors import check_webhook_errors
from bot.operators.operator_retention import apply_operator_retention
from bot.operators.run_list_tasks import run_list_tasks
from bot.outbox import leases
from bot.people import blocklist
from bot.people.erasure_queue import erase_due, redact_old_texts
from bot.people.purge import apply_retention
from bot.relay.relay_outbox import RelaySpeech
from bot.relay.talk_conditions import JOB_NAME as TALKS
from bot.relay.watch_relays import watch_relays
from bot.settings import Settings
from bot.volunteers.shift_watch import watch_shifts
from bot.volunteers.volunteer_retention import apply_volunteer_retention
from bot.whatsapp.template_states import refresh_states

log = logging.getLogger("handrail")


@dataclass(frozen=True, slots=True)
class JobContext:
    """What the jobs of one worker work with. `account` is None without an account at the carrier;
    `clock` gives the time in UTC."""

    settings: Settings
    database: Database
    keys: Keys
    inbox: Inbox
    carrier: Carrier
    clock: Callable[[], datetime]
    counters: Counters
    sender: OutboxSender
    heartbeats: HeartbeatRecorder
    process: ProcessRecorder
    notifiers: Sequence[Notifier]
    outage: DatabaseOutage
    failures: FailureLog
    account: CarrierAccount | None
    feed_options: feeds.SyncOptions


@dataclass(frozen=True, slots=True)
class PeriodicJob:
    """Something done again and again, never twice at the same time in one worker."""

    name: str
    every: timedelta
    act: Callable[[JobContext], object]
    with_heartbeat: bool = True

    def run(self, context: JobContext) -> None:
        """Do it once. An error is logged, hourly if it stays, and the job is tried again at its
        next time."""
        try:
            self.act(context)
            if self.with_heartbeat and context.heartbeats.record(self.name, context.clock()):
                context.outage.record_success()
        except Exception as error:
            # What the carrier's own package says of a failure names no person.
            why = str(error) if isinstance(error, CarrierError) else summarize(error)
            if told := context.failures.failed(self.name, why, context.clock()):
                log.error("%s", told)
            return
        if told := context.failures.worked(self.name):
            log.info("%s", told)


def plan_texts(context: JobContext) -> None:
    """Put the reminders and notices that are due into the outbox."""
    plan_due(context.database, context.keys, context.clock())


def send_texts(context: JobContext) -> None:
    """Send the texts of the outbox that are due."""
    context.sender.send()


def sweep_texts(context: JobContext) -> None:
    """Expire texts that are too late, and mark those of a worker that died as unknown."""
    with context.database.transaction() as connection:
        leases.sweep_outbox(connection, context.clock())


def forget_senders(context: JobContext) -> None:
    """Delete what the rate limits no longer need to know of a number."""
    with context.database.transaction() as connection:
        rate_limit_rows.delete_expired_senders(connection, context.clock())


def resolve_texts(context: JobContext) -> None:
    """Ask the carrier about texts whose outcome is unknown."""
    context.sender.resolve_unknown()


def erase_at_carrier(context: JobContext) -> None:
    """Have the carrier delete what people asked us to forget."""
    erase_due(context.database, context.carrier, context.clock())


def forget_people(context: JobContext) -> None:
    """Delete what is older than its retention rule allows."""
    days = context.settings.retention_days
    apply_retention(context.database, context.keys, days, context.clock())
    apply_operator_retention(context.database, context.clock())
    apply_volunteer_retention(context.database, context.clock())


def redact_texts(context: JobContext) -> None:
    """Have the carrier delete the words of old texts, if the operator wants that."""
    if context.settings.redact_texts:
        redact_old_texts(context.database, context.carrier, context.clock())


def answer_missed_texts(context: JobContext) -> None:
    """Answer the texts that the carrier has and that never reached the webhook."""
    for _ in answer_missed(context.database, context.inbox, context.carrier, context.clock()):
        context.counters.add("missed")
        context.counters.note_alarm(AlarmKind.TEXTS_MISSED)


def read_feeds(context: JobContext) -> None:
    """Read the meeting lists that are due."""
    feeds.sync_due(context.database, context.feed_options, now=context.clock())


def do_list_tasks(context: JobContext) -> None:
    """Do what somebody at the desk asked for about meeting lists."""
    run_list_tasks(context.database, context.feed_options, context.clock)


def show_meetings(context: JobContext) -> None:
    """Show the meetings that an operator hid until a day that is over."""
    show_expired(context.database, context.clock())


def read_numbers(context: JobContext) -> None:
    """Take over what operators have changed of the numbers that are given."""
    context.inbox.hotlines.refresh_from(context.database)


def end_timed_blocks(context: JobContext) -> None:
    """Answer the numbers again that were blocked until a day that is over."""
    with context.database.transaction() as connection:
        blocklist.end_blocks(connection, context.clock())


def check_webhook(context: JobContext) -> None:
    """Look in the carrier's log for errors of our webhook."""
    if context.account:
        check_webhook_errors(context.database, context.account, context.clock())


def look_at_talks(context: JobContext) -> None:
    """Ask volunteers, and end the talks by text that are over."""
    speech = RelaySpeech(context.keys, context.inbox.hotlines.current)
    watch_relays(context.database, speech, context.clock())


def look_at_shifts(context: JobContext) -> None:
    """Remind volunteers of their shifts, and tell coordinators of those that nobody takes."""
    watch_shifts(context.database, context.keys, context.clock())


def ask_about_templates(context: JobContext) -> None:
    """Ask the carrier which templates WhatsApp takes."""
    if context.account:
        refresh_states(context.database, context.account, context.clock())


def save_counters(context: JobContext) -> None:
    """Save what was counted."""
    context.counters.flush(context.database, context.clock())


def record_process(context: JobContext) -> None:
    """Say that this worker runs, and with which key it seals."""
    context.process.record(context.clock())


def update_health(context: JobContext) -> None:
    """Raise and clear alarms, and notify the operator."""
    notify.check_and_notify(
        context.database, context.notifiers, context.clock, context.outage.record_success
    )


def send_heartbeat(context: JobContext) -> None:
    """Tell a monitor elsewhere that people are served."""
    if context.settings.heartbeat_url:
        url = context.settings.heartbeat_url
        outgoing_heartbeat.call_monitor(context.database, url, context.clock())


def check_outage(context: JobContext) -> None:
    """Notify the operator if the database cannot be used."""
    context.outage.check()


SAVE_COUNTERS = PeriodicJob("counting", counting.COUNTER_WRITE_INTERVAL, save_counters)

JOBS = (
    PeriodicJob("planning", timedelta(seconds=2), plan_texts),
    # Two people may wait for each other's next text (bot.relay).
    PeriodicJob("sending", timedelta(milliseconds=400), send_texts),
    PeriodicJob("sweeping", timedelta(seconds=10), sweep_texts),
    PeriodicJob("forgetting who texted", timedelta(minutes=10), forget_senders),
    PeriodicJob("finding out", timedelta(seconds=10), resolve_texts),
    PeriodicJob("erasing", timedelta(minutes=1), erase_at_carrier),
    PeriodicJob("forgetting", timedelta(minutes=5), forget_people),
    PeriodicJob("redacting", timedelta(minutes=10), redact_texts),
    PeriodicJob(ANSWER_MISSED, timedelta(minutes=1), answer_missed_texts),
    PeriodicJob("reading lists", timedelta(minutes=1), read_feeds),
    PeriodicJob("list tasks", timedelta(seconds=1), do_list_tasks),
    PeriodicJob("showing hidden meetings", timedelta(minutes=10), show_meetings),
    PeriodicJob("reading the numbers", timedelta(seconds=30), read_numbers),
    PeriodicJob("ending blocks", timedelta(minutes=10), end_timed_blocks),
    PeriodicJob(TALKS, timedelta(seconds=2), look_at_talks),
    PeriodicJob("shifts", timedelta(minutes=1), look_at_shifts),
    PeriodicJob("asking after our webhook", timedelta(minutes=5), check_webhook),
    PeriodicJob("asking after templates", timedelta(minutes=15), ask_about_templates),
    SAVE_COUNTERS,
    PeriodicJob("being here", timedelta(seconds=10), record_process),
    PeriodicJob("watching", timedelta(seconds=30), update_health),
    PeriodicJob("calling the monitor", outgoing_heartbeat.CALL_INTERVAL, send_heartbeat),
    # Without a heartbeat, for it has to run while there is no database.
    PeriodicJob("checking the database", CHECK_INTERVAL, check_outage, with_heartbeat=False),
)
