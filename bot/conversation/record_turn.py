"""Writes what was decided about a text: the turn, its effects, and what it used of the limits."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.conversation import effects, person_rows, stored_daily, stored_reminders
from bot.conversation.person_rows import ConversationRow, TurnRow
from bot.conversation.rate_limiter import RateLimiter, Texter
from bot.conversation.relay_effects import RelayMade, apply_relay_effect
from bot.conversation.stored_daily import DailyEffect
from bot.conversation.stored_reminders import ReminderEffect
from bot.conversation.stored_reports import count_report
from bot.conversation.volunteer_effects import apply_volunteer_effect
from bot.database.encryption import Keys
from bot.database.sealed_columns import MESSAGE, PHONE, REPLIES, STATE
from bot.outbox import message_bodies, queue
from bot.outbox.queue import OutboxEntry, Priority
from bot.people import crisis_counts
from bot.whatsapp.person_channel import number_elsewhere
from flows.conversation.state_json import dump_conversation
from flows.conversation.states import CONVERSATION_TIMEOUT
from flows.conversation.turn import Channel, ReportListing, Step
from flows.dialogs.decided_turn import LimitDecision
from flows.domain.intents import Intent
from flows.domain.reminders import Words
from flows.domain.team import VolunteerEffect
from flows.hotlines import HotlineDirectory
from flows.text.gsm import sms_cost

# How long an answer that could not be given at once is worth sending.
ANSWER_LIFETIME = timedelta(hours=1)


class PassedDecision(NamedTuple):
    """A decision after the limits, and whose text it is about. `limiter` is None where the limits
    cannot be kept or do not apply; then nothing is counted."""

    ruling: LimitDecision
    texter: Texter
    limiter: RateLimiter | None


@dataclass(frozen=True, slots=True)
class PreparedTurn:
    """A turn that is ready to be written. `state` and `replies` are JSON, made before the
    transaction begins, which keeps it short. `sid` is the carrier's id of the text."""

    sid: str
    known: ConversationRow = field(repr=False)
    passed: PassedDecision
    state: str = field(repr=False)
    replies: str = field(repr=False)


def prepare_turn(sid: str, known: ConversationRow, passed: PassedDecision) -> PreparedTurn:
    """The turn that was decided on top of what was known."""
    step = passed.ruling.step
    state = dump_conversation(step.conversation)
    return PreparedTurn(sid, known, passed, state, json.dumps(step.replies))


def write_turn(
    turn: PreparedTurn,
    keys: Keys,
    hotlines: HotlineDirectory,
    connection: Connection,
    now: datetime,
    *,
    asked_at: datetime,
    to_outbox: bool,
) -> None:
    """Write a turn, its effects and what it used of the limits.

    `asked_at` is when the text was sent, which is what counts for consents. With `to_outbox` the
    replies are sent later. `hotlines` are the numbers in force. Raises TurnConflict if another turn
    was written meanwhile, and LimitsUnavailable.
    """
    known, step, limiter = turn.known, turn.passed.ruling.step, turn.passed.limiter
    person = _save_person_and_turn(turn, keys, connection, now)
    if step.crisis:
        crisis_counts.count(known.line, known.zone, step.crisis, connection, now)
    if to_outbox:
        queue.enqueue(connection, _outbox_entries(turn.sid, known, person, step, keys, now), now)
    if Channel.of(turn.passed.texter.phone) is Channel.WHATSAPP:
        person_rows.note_written(person, asked_at, connection)
    subject = _subject(turn, person, keys)
    for effect in step.effects:
        if isinstance(effect, ReportListing):
            today = now.astimezone(ZoneInfo(known.zone)).date()
            count_report(effect, turn.passed.texter.phone, keys, connection, today)
        elif isinstance(effect, RelayMade):
            apply_relay_effect(effect, subject, known, keys, hotlines, connection, now)
        elif isinstance(effect, ReminderEffect | DailyEffect | VolunteerEffect):
            _apply_sealed(effect, subject, keys, connection, now)
        else:
            effects.apply_effect(effect, subject, connection, asked_at)
    if limiter:
        limiter.record(turn.passed.ruling, turn.passed.texter, connection, now)


def _apply_sealed(
    effect: ReminderEffect | DailyEffect | VolunteerEffect,
    subject: effects.Subject,
    keys: Keys,
    connection: Connection,
    now: datetime,
) -> None:
    """Write an effect of which a part is sealed."""
    if isinstance(effect, ReminderEffect):
        stored_reminders.apply_reminder_effect(effect, subject, keys, connection, now)
    elif isinstance(effect, DailyEffect):
        stored_daily.apply_daily_effect(effect, subject, keys, connection, now)
    else:
        apply_volunteer_effect(effect, subject, keys, connection, now)


def _subject(turn: PreparedTurn, person: int, keys: Keys) -> effects.Subject:
    """Whom the effects of a turn are about."""
    texter = turn.passed.texter
    phone_hash, *older_hashes = texter.hashes
    elsewhere = keys.hashes(number_elsewhere(texter.phone))
    return effects.Subject(turn.known.line, person, phone_hash, turn.sid, older_hashes, elsewhere)


def _save_person_and_turn(
    turn: PreparedTurn, keys: Keys, connection: Connection, now: datetime
) -> int:
    """The person's id."""
    known, texter = turn.known, turn.passed.texter
    phone_hash, person = texter.hashes[0], known.person
    if person is None:
        person = person_rows.create_person(
            known.line, phone_hash, now, connection, stopped=bool(known.stopped)
        )
        person_rows.save_phone(person, keys.seal(texter.phone, PHONE.of(person)), connection)
    row = TurnRow(
        line=known.line,
        person=person,
        number=(known.turn or 0) + 1,
        sid=turn.sid,
        state=keys.seal(turn.state, STATE.of(person)),
        replies=keys.seal(turn.replies, REPLIES.of(turn.sid)),
        received=now,
        expires=now + CONVERSATION_TIMEOUT,
    )
    person_rows.save_turn(row, connection)
    if known.person is not None and known.phone_hash != phone_hash:
        phone = keys.seal(texter.phone, PHONE.of(person))
        person_rows.move_to_new_key(known, phone_hash, phone, connection)
    return person


def _outbox_entries(
    sid: str, known: ConversationRow, person: int, step: Step, keys: Keys, now: datetime
) -> list[OutboxEntry]:
    """The replies as rows of the outbox."""
    urgent = step.crisis or step.intent is Intent.HELP
    return [
        OutboxEntry(
            line=known.line,
            person=person,
            dedupe_key=f"answer:{sid}:{number}",
            message=keys.seal(message_bodies.dump_message(Words(reply)), MESSAGE.of(person)),
            segments=sms_cost(reply).segments,
            priority=Priority.CRISIS if urgent else Priority.ANSWER,
            due=now,
            expires=now + ANSWER_LIFETIME,
        )
        for number, reply in enumerate(step.replies)
    ]
