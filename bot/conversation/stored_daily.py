"""What people get once a day, in the database."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, select, update

from bot.conversation.effects import Subject, record_consent
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import daily_texts
from bot.database.sealed_columns import CHECKIN_RUN
from bot.outbox import queue
from bot.readings.reading_rows import LineReadings
from flows.conversation.turn import EndDaily, RecordCheckin, SetDaily
from flows.dialogs.opt_out import CONSENT_BY_WORDS
from flows.domain.daily_texts import (
    CheckinRun,
    DailyKind,
    DailyText,
    Readings,
    next_daily_moment,
)


def seal_run(text: DailyText, person: int, keys: Keys) -> bytes | None:
    """The run of a question, sealed; None of a reading, which has none."""
    if text.kind is not DailyKind.CHECKIN:
        return None
    return keys.seal(json.dumps(text.run), CHECKIN_RUN.of(person))


def daily_from_row(row: Row[Any], keys: Keys) -> DailyText:
    """A daily text from its row. A run whose key is gone begins anew: nothing else is lost."""
    run = CheckinRun()
    if row.run is not None:
        try:
            run = CheckinRun(*json.loads(keys.open(row.run, CHECKIN_RUN.of(row.person_id))))
        except (DecryptionError, ValueError, TypeError):
            run = CheckinRun(waits=row.asked_at is not None)
    return DailyText(DailyKind(row.kind), row.minute, row.zone, run)


class StoredDailyTexts:
    """What one person gets each day, as flows.domain.daily_texts.DailyTexts: looked up when it is
    asked for."""

    def __init__(self, connection: Connection, line: int, person: int | None, keys: Keys) -> None:
        """`person` is None for a person who is not in the database yet."""
        self._connection = connection
        self._line = line
        self._person = person
        self._keys = keys

    @property
    def readings(self) -> Readings:
        """As flows.domain.daily_texts.DailyTexts says."""
        return LineReadings(self._connection, self._line)

    def daily(self, kind: DailyKind) -> DailyText | None:
        """As flows.domain.daily_texts.DailyTexts says."""
        if self._person is None:
            return None
        found = select(daily_texts).where(_of(self._person, kind))
        row = self._connection.execute(found).one_or_none()
        return daily_from_row(row, self._keys) if row else None


DailyEffect = SetDaily | EndDaily | RecordCheckin


def apply_daily_effect(
    effect: DailyEffect, subject: Subject, keys: Keys, connection: Connection, now: datetime
) -> None:
    """Write what a person gets each day, and the consent to it."""
    match effect:
        case SetDaily(text, wording):
            _set_daily(text, subject, keys, connection, now)
            if wording:
                event = f"{text.kind}_on"
                record_consent(event, CONSENT_BY_WORDS, wording, subject, connection, now)
        case EndDaily(kind):
            if connection.execute(delete(daily_texts).where(_of(subject.person, kind))).rowcount:
                queue.cancel_daily(connection, subject.person, kind)
                record_consent(f"{kind}_off", CONSENT_BY_WORDS, "", subject, connection, now)
        case RecordCheckin(run):
            asked = DailyText(DailyKind.CHECKIN, 0, "", run)
            values = {"run": seal_run(asked, subject.person, keys), "asked_at": None}
            this = _of(subject.person, DailyKind.CHECKIN)
            connection.execute(update(daily_texts).where(this).values(values))


def _set_daily(
    text: DailyText, subject: Subject, keys: Keys, connection: Connection, now: datetime
) -> None:
    """Another hour keeps the run, and whether an answer is waited for."""
    this = _of(subject.person, text.kind)
    values = {
        "minute": text.minute,
        "zone": text.zone,
        "next_at": next_daily_moment(text.minute, text.zone, now),
    }
    if connection.execute(update(daily_texts).where(this).values(values)).rowcount:
        queue.cancel_daily(connection, subject.person, text.kind)
        return
    row = {
        **values,
        "person_id": subject.person,
        "line_id": subject.line,
        "kind": text.kind.value,
        "run": seal_run(text, subject.person, keys),
    }
    connection.execute(insert(daily_texts).values(row))


def _of(person: int, kind: DailyKind) -> Any:
    return and_(daily_texts.c.person_id == person, daily_texts.c.kind == kind.value)
