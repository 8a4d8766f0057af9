"""What has to be settled before a line may offer talks by text, and what of it is missing.

All of it, or the line offers none: a texter who is told that nothing is kept must not be told so by
mistake. The doctor says which is missing.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, select

from bot.database.schema import lines, shifts, sign_offs, volunteer_lines
from bot.monitoring.heartbeats import last_heartbeat
from bot.relay.talk_wording import TALK, talk_sentences, talk_wording_hash
from flows.domain.relay import WORKER_DOWN_AFTER
from flows.domain.volunteers import VolunteerState

# The job that ends talks and asks volunteers (bot.jobs), by its name as a heartbeat.
JOB_NAME = "talks"


class TalkCondition(StrEnum):
    """What talks by text need beside the line's switch."""

    CONTACT = "contact"
    REGISTRATION = "registration"
    WORDING = "wording"
    REDACTION = "redaction"
    VOLUNTEERS = "volunteers"
    WORKER = "worker"


@dataclass(frozen=True, slots=True)
class TalkPolicy:
    """What a program knows of talks beside the database. `redacted`: the carrier deletes the words
    of texts (TWILIO_REDACT, or a content retention of discard). `needs_worker`: what is passed on
    is sent by a worker, whose heartbeat is looked at; made-up people have none."""

    redacted: bool = False
    needs_worker: bool = True


def missing_conditions(
    connection: Connection, line: int, policy: TalkPolicy, now: datetime
) -> list[TalkCondition]:
    """What a line lacks that has its switch on; [] where talks may be offered."""
    row = connection.execute(select(lines).where(lines.c.id == line)).one()
    found = {
        TalkCondition.CONTACT: bool(row.talk_contact),
        TalkCondition.REGISTRATION: bool(row.talk_registered),
        TalkCondition.WORDING: is_wording_signed(connection, row.language),
        TalkCondition.REDACTION: policy.redacted,
        TalkCondition.VOLUNTEERS: _has_volunteers(connection, line),
        TalkCondition.WORKER: not policy.needs_worker or worker_runs(connection, now),
    }
    return [condition for condition, settled in found.items() if not settled]


def is_wording_signed(connection: Connection, language: str) -> bool:
    """Whether somebody has signed off the sentences about talks of a language as they are now."""
    wanted = talk_wording_hash(talk_sentences(language))
    signed = select(sign_offs.c.id).where(
        sign_offs.c.kind == TALK,
        sign_offs.c.language == language,
        sign_offs.c.wording == wanted,
    )
    return connection.scalar(signed.limit(1)) is not None


def worker_runs(connection: Connection, now: datetime) -> bool:
    """Whether a worker has looked after talks lately."""
    seen = last_heartbeat(connection, JOB_NAME)
    return seen is not None and now - seen <= WORKER_DOWN_AFTER


def _has_volunteers(connection: Connection, line: int) -> bool:
    """Whether somebody has agreed to answer for a line, and there are shifts."""
    active = select(volunteer_lines.c.volunteer_id).where(
        volunteer_lines.c.line_id == line, volunteer_lines.c.state == VolunteerState.ACTIVE.value
    )
    planned = select(shifts.c.id).where(shifts.c.line_id == line)
    return all(connection.scalar(one.limit(1)) is not None for one in (active, planned))
