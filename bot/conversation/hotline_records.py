"""Who rang the numbers that we give out, and who has reviewed the sentences around them.

The file of numbers says when its *source* was read. What somebody found who rang stands here, and
so does whose signature the crisis sentences have.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from bot.conversation.hotline_file import MAX_SOURCE_AGE
from bot.database.schema import hotline_calls, sign_offs, signed_wordings
from flows.hotlines import Hotline, HotlineDirectory

MAX_NAME_CHARS = 60
MAX_OUTCOME_CHARS = 200

# Who rings again sooner learns nothing new: such a call without an answer counts as the same one.
MIN_BETWEEN_CALLS = timedelta(hours=1)


# Whoever pressed the wrong button notices soon.
MAX_TAKE_BACK = timedelta(days=1)


class HotlineRecordError(Exception):
    """What is to be recorded makes no sense. The message is for the operator."""


class CallResult(StrEnum):
    """What came of ringing a number. The values are stored."""

    ANSWERED = "answered"
    NO_ANSWER = "no answer"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class HotlineCall:
    """What somebody found who rang; `outcome` is "" where it was as it should be. `unanswered`
    counts the calls in a row that nobody answered. `retractable`: it was recorded within a day, and
    can be taken back."""

    hotline: str
    checked_on: date
    checked_by: str
    outcome: str
    result: str = ""
    unanswered: int = 0
    retractable: bool = False


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who has reviewed the sentences of a language, and which wording of them. `place` is the
    country, or "CA QC", whose numbers stood in crisis sentences."""

    language: str
    wording: str
    signed_by: str
    profession: str
    signed_on: date
    kind: str = "crisis"
    place: str = ""


def record_call(
    connection: Connection,
    directory: HotlineDirectory,
    call: HotlineCall,
    now: datetime,
) -> int:
    """Record that a hotline was rung; how often in a row nobody answered. Raises
    HotlineRecordError."""
    if known_hotline(directory, call.hotline).is_emergency:
        raise HotlineRecordError(
            f"{call.hotline} is an emergency number: it is never rung to try it."
        )
    _check_who_and_when(call.checked_by, call.checked_on, now.date())
    if call.result == CallResult.CHANGED and not call.outcome.strip():
        raise HotlineRecordError("Say what has changed.")
    if len(call.outcome) > MAX_OUTCOME_CHARS:
        raise HotlineRecordError(f"The outcome has more than {MAX_OUTCOME_CHARS} characters.")
    here = hotline_calls.c.hotline == call.hotline
    before = connection.execute(select(hotline_calls).where(here).with_for_update()).first()
    unanswered, unanswered_at = 0, None
    if call.result == CallResult.NO_ANSWER:
        times, last_at = (before.unanswered, before.unanswered_at) if before else (0, None)
        same = last_at is not None and now - last_at < MIN_BETWEEN_CALLS
        unanswered, unanswered_at = (times, last_at) if same else (times + 1, now)
    values = {
        "hotline": call.hotline,
        "checked_on": call.checked_on,
        "checked_by": call.checked_by.strip(),
        "outcome": " ".join(call.outcome.split()),
        "result": call.result,
        "unanswered": unanswered,
        "unanswered_at": unanswered_at,
        "recorded_at": now,
        "before": before and _as_json(before),
    }
    if before:
        connection.execute(hotline_calls.update().where(here).values(values))
    else:
        connection.execute(insert(hotline_calls).values(values))
    return unanswered


def take_back_call(connection: Connection, hotline: str, now: datetime) -> HotlineCall:
    """Take the last call to a hotline back, within a day of when it was recorded: what was recorded
    before holds again. Returns what was taken back. Raises HotlineRecordError."""
    here = hotline_calls.c.hotline == hotline
    row = connection.execute(select(hotline_calls).where(here).with_for_update()).first()
    if row is None or not _may_be_taken_back(row.recorded_at, now):
        raise HotlineRecordError(
            f"Nothing was recorded of {hotline} within a day: only that can be taken back."
        )
    if row.before:
        connection.execute(hotline_calls.update().where(here).values(_from_json(row.before)))
    else:
        connection.execute(hotline_calls.delete().where(here))
    return _call(row, now)


def _may_be_taken_back(recorded_at: datetime | None, now: datetime) -> bool:
    return recorded_at is not None and now - recorded_at < MAX_TAKE_BACK


def _as_json(row: Row[Any]) -> dict[str, Any]:
    """A row as the next one keeps it. It can be taken back no more."""
    last_at = row.unanswered_at
    return {
        "checked_on": row.checked_on.isoformat(),
        "checked_by": row.checked_by,
        "outcome": row.outcome,
        "result": row.result,
        "unanswered": row.unanswered,
        "unanswered_at": last_at and last_at.isoformat(),
    }


def _from_json(kept: Mapping[str, Any]) -> dict[str, Any]:
    last_at = kept["unanswered_at"]
    return {
        **kept,
        "checked_on": date.fromisoformat(kept["checked_on"]),
        "unanswered_at": last_at and datetime.fromisoformat(last_at),
        "recorded_at": None,
        "before": None,
    }


def hotline_calls_by_id(
    connection: Connection, now: datetime | None = None
) -> dict[str, HotlineCall]:
    """The last call to each hotline that was ever rung; at `now` some can be taken back."""
    return {row.hotline: _call(row, now) for row in connection.execute(select(hotline_calls))}


def _call(row: Row[Any], now: datetime | None) -> HotlineCall:
    return HotlineCall(
        row.hotline,
        row.checked_on,
        row.checked_by,
        row.outcome,
        row.result,
        row.unanswered,
        now is not None and _may_be_taken_back(row.recorded_at, now),
    )


def not_rung_lately(
    entries: Iterable[Hotline], calls: Mapping[str, HotlineCall], today: date
) -> list[Hotline]:
    """The entries that nobody has rung for a quarter: never at all, or long ago, first. Emergency
    numbers are never among them."""
    return sorted(
        (entry for entry in entries if is_overdue(entry, calls.get(entry.id), today)),
        key=lambda entry: calls[entry.id].checked_on if entry.id in calls else date.min,
    )


def to_be_rung(entries: Iterable[Hotline], countries: Collection[str]) -> list[Hotline]:
    """The entries of these countries that somebody rings once a quarter: no emergency numbers."""
    wanted = set(countries)
    return [one for one in entries if not one.is_emergency and wanted & set(one.countries)]


def is_overdue(entry: Hotline, call: HotlineCall | None, today: date) -> bool:
    """Whether an entry is to be rung; `call` is the last time that somebody did."""
    if entry.is_emergency:
        return False
    return call is None or call.checked_on < today - MAX_SOURCE_AGE


def known_hotline(directory: HotlineDirectory, hotline: str) -> Hotline:
    """The entry of this id. Raises HotlineRecordError."""
    found = next((entry for entry in directory.entries if entry.id == hotline), None)
    if found is None:
        known = [entry.id for entry in directory.entries]
        raise HotlineRecordError(_no_such("hotline", hotline, known))
    return found


def record_sign_off(
    connection: Connection,
    signed: SignOff,
    today: date,
    sentences: Sequence[tuple[str, str]] = (),
) -> None:
    """Record that somebody has reviewed the sentences, pairs of a name and a text, which are kept.
    Raises HotlineRecordError."""
    _check_who_and_when(signed.signed_by, signed.signed_on, today)
    if not 0 < len(signed.profession.strip()) <= MAX_NAME_CHARS:
        raise HotlineRecordError("Say as what they reviewed it: clinician, native speaker.")
    connection.execute(
        insert(sign_offs).values(
            language=signed.language,
            wording=signed.wording,
            signed_by=signed.signed_by.strip(),
            profession=signed.profession.strip(),
            signed_on=signed.signed_on,
            kind=signed.kind,
            place=signed.place,
        )
    )
    known = select(signed_wordings.c.wording).where(signed_wordings.c.wording == signed.wording)
    if sentences and connection.execute(known).first() is None:
        kept = [list(pair) for pair in sentences]
        connection.execute(insert(signed_wordings).values(wording=signed.wording, sentences=kept))


def signed_sentences(wording: str, connection: Connection) -> list[tuple[str, str]]:
    """The sentences of a wording that was signed, [] for one of a release that kept none."""
    wanted = select(signed_wordings.c.sentences).where(signed_wordings.c.wording == wording)
    return [(name, text) for name, text in connection.scalar(wanted) or []]


def recorded_sign_offs(connection: Connection) -> list[SignOff]:
    """All of them, the last one last."""
    rows = connection.execute(select(sign_offs).order_by(sign_offs.c.id))
    return [
        SignOff(
            row.language,
            row.wording,
            row.signed_by,
            row.profession,
            row.signed_on,
            row.kind,
            row.place,
        )
        for row in rows
    ]


def wording_hash(lines: Iterable[str]) -> str:
    """What names a wording: another one has another hash."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]


def _check_who_and_when(name: str, day: date, today: date) -> None:
    if not 0 < len(name.strip()) <= MAX_NAME_CHARS:
        raise HotlineRecordError(f"Say who, in {MAX_NAME_CHARS} characters at most.")
    if day > today:
        raise HotlineRecordError(f"{day} has not come yet.")


def _no_such(kind: str, name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=1)
    return f"There is no {kind} {name}." + (f" Do you mean {near[0]}?" if near else "")
