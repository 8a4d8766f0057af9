"""What operators do about talks by text, with its entry in the audit log: for pages and
commands."""

from datetime import datetime

from sqlalchemy import Connection

from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.relay.relay_log import LoggedRelay, mark_seen
from bot.relay.relay_outbox import RelaySpeech
from bot.relay.watch_relays import end_relay_now
from flows.domain.relay import EndReason


def end_relay_as(
    actor: Actor, one: LoggedRelay, speech: RelaySpeech, connection: Connection, now: datetime
) -> bool:
    """End a talk now; both are told that it has ended. False if it is over. Raises
    RelayConflict."""
    ended = end_relay_now(connection, speech, one.id, EndReason.OPERATOR, now)
    if ended:
        record_act(actor, _entry("talk.ended", one), connection, now)
    return ended


def mark_relay_seen_as(
    actor: Actor, one: LoggedRelay, by: str, connection: Connection, now: datetime
) -> None:
    """Somebody has looked at a talk, and spoken with its volunteer if need be."""
    mark_seen(connection, one.id, by, now)
    record_act(actor, _entry("talk.seen", one), connection, now)


def _entry(act: str, one: LoggedRelay) -> AuditEntry:
    return AuditEntry(act, f"T{one.code}", after={"talk": one.id}, line=one.line)
