"""Who rang the numbers that we give out, and who has reviewed the sentences around them.

The file of numbers says when its *source* was read. What somebody found who rang stands here, and
so does whose signature the crisis sentences have.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, insert, select

from bot.conversation.hotline_file import MAX_SOURCE_AGE
from bot.database.schema import hotline_calls, sign_offs
from flows.hotlines import Hotline, HotlineDirectory

MAX_NAME_CHARS = 60
MAX_OUTCOME_CHARS = 200


class HotlineRecordError(Exception):
    """What is to be recorded makes no sense. The message is for the operator."""


@dataclass(frozen=True, slots=True)
class HotlineCall:
    """What somebody found who rang; `outcome` is "" where it was as it should be."""

    hotline: str
    checked_on: date
    checked_by: str
    outcome: str


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who has reviewed the sentences of a language, and whether they are still those."""

    language: str
    wording: str
    signed_by: str
    profession: str
    signed_on: date


def record_call(
    connection: Connection,
    directory: HotlineDirectory,
    call: HotlineCall,
    today: date,
) -> None:
    """Record that a hotline was rung. Raises HotlineRecordError."""
    known = [entry.id for entry in directory.entries]
    if call.hotline not in known:
        raise HotlineRecordError(_no_such("hotline", call.hotline, known))
    _check_who_and_when(call.checked_by, call.checked_on, today)
    if len(call.outcome) > MAX_OUTCOME_CHARS:
        raise HotlineRecordError(f"The outcome has more than {MAX_OUTCOME_CHARS} characters.")
    values = {
        "hotline": call.hotline,
        "checked_on": call.checked_on,
        "checked_by": call.checked_by.strip(),
        "outcome": call.outcome.strip(),
    }
    here = hotline_calls.c.hotline == call.hotline
    if connection.execute(select(hotline_calls.c.hotline).where(here)).first():
        connection.execute(hotline_calls.update().where(here).values(values))
    else:
        connection.execute(insert(hotline_calls).values(values))


def hotline_calls_by_id(connection: Connection) -> dict[str, HotlineCall]:
    """The last call to each hotline that was ever rung."""
    return {
        row.hotline: HotlineCall(row.hotline, row.checked_on, row.checked_by, row.outcome)
        for row in connection.execute(select(hotline_calls))
    }


def not_rung_lately(
    entries: Iterable[Hotline], calls: Mapping[str, HotlineCall], today: date
) -> list[Hotline]:
    """The entries that nobody has rung for a quarter: never at all, or long ago, first."""
    return sorted(
        (
            entry
            for entry in entries
            if entry.id not in calls or calls[entry.id].checked_on < today - MAX_SOURCE_AGE
        ),
        key=lambda entry: calls[entry.id].checked_on if entry.id in calls else date.min,
    )


def record_sign_off(connection: Connection, signed: SignOff, today: date) -> None:
    """Record that somebody has reviewed the sentences. Raises HotlineRecordError."""
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
        )
    )


def recorded_sign_offs(connection: Connection) -> list[SignOff]:
    """All of them, the last one last."""
    rows = connection.execute(select(sign_offs).order_by(sign_offs.c.id))
    return [
        SignOff(row.language, row.wording, row.signed_by, row.profession, row.signed_on)
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
