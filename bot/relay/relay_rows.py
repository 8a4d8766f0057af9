"""The rows of relays: read, added, and moved only from where they were read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from bot.database.schema import epoch_milliseconds, from_epoch_milliseconds, relays
from flows.domain.relay import (
    CONNECTED,
    LIVE,
    AskedVolunteer,
    EndReason,
    Relay,
    RelayState,
    Side,
)

# Codes go round, so that T7 is short and an old T7 means nothing for long.
CODES = range(1, 100)

# What a row has as the relay has it.
_SAME = (
    "waiting_since",
    "looking_told",
    "claimed_at",
    "heard_at",
    "silence_asked",
    "time_asked",
    "time_told",
    "extended",
    "off_since",
    "ended_at",
)


class RelayConflict(Exception):
    """A relay has moved since it was read: what was decided about it is decided again."""


@dataclass(frozen=True, slots=True)
class RelayRecord:
    """A relay with what its row says beside: who takes part, by their ids, None for nobody (any
    more), and the language of the texter, "" for the line's."""

    id: int
    version: int
    line: int
    code: int
    person: int | None
    volunteer_person: int | None
    language: str
    began_at: datetime
    relay: Relay = field(repr=False)

    def side_of(self, person: int) -> Side:
        """On which side a person of the line sits."""
        return Side.TEXTER if person == self.person else Side.VOLUNTEER


def is_live() -> ColumnElement[bool]:
    """Of relays that have begun and not ended."""
    return relays.c.state.in_([state.value for state in LIVE])


def is_connected() -> ColumnElement[bool]:
    """Of relays in which texts pass."""
    return relays.c.state.in_([state.value for state in CONNECTED])


def load_record(connection: Connection, relay: int) -> RelayRecord | None:
    """A relay by its id; None if it is gone."""
    row = connection.execute(select(relays).where(relays.c.id == relay)).one_or_none()
    return record_from_row(row) if row else None


def live_records(connection: Connection) -> list[RelayRecord]:
    """All relays that are live, the oldest first."""
    rows = connection.execute(select(relays).where(is_live()).order_by(relays.c.id))
    return [record_from_row(row) for row in rows]


def record_of_person(
    connection: Connection, person: int, ended_after: datetime
) -> RelayRecord | None:
    """The relay that a person of a line sits in, or else the last one that ended after a moment."""
    theirs = or_(relays.c.person_id == person, relays.c.volunteer_person_id == person)
    recent = or_(is_live(), relays.c.ended_at > ended_after)
    # One that is live stands first, since it has not ended.
    ordered = select(relays).where(theirs, recent).order_by(relays.c.ended_at.is_not(None))
    row = connection.execute(ordered.order_by(relays.c.id.desc()).limit(1)).one_or_none()
    return record_from_row(row) if row else None


def record_of_code(connection: Connection, line: int, code: int) -> RelayRecord | None:
    """The relay that a code of a line means: the last one that had it."""
    wanted = and_(relays.c.line_id == line, relays.c.code == code)
    ordered = select(relays).where(wanted).order_by(relays.c.id.desc()).limit(1)
    row = connection.execute(ordered).one_or_none()
    return record_from_row(row) if row else None


def add_relay(
    connection: Connection, relay: Relay, line: int, person: int, language: str, now: datetime
) -> int:
    """Add a relay; its id. Raises RelayConflict where the texter sits in one already, or another
    was added at this moment."""
    values = _values(relay) | {
        "line_id": line,
        "code": _free_code(connection, line),
        "version": 1,
        "person_id": person,
        "language": language,
        "began_at": now,
    }
    kind = sqlite if connection.dialect.name == "sqlite" else postgresql
    added = kind.insert(relays).values(values).on_conflict_do_nothing().returning(relays.c.id)
    made = connection.scalar(added)
    if made is None:
        raise RelayConflict
    return int(made)


def save_relay(
    connection: Connection,
    relay: Relay,
    record: int,
    version: int,
    more: Mapping[str, Any] | None = None,
) -> None:
    """Write a relay where it moved to, with `more` columns. Raises RelayConflict where it has moved
    meanwhile, or its volunteer is in another one; the caller's transaction must end then."""
    this = and_(relays.c.id == record, relays.c.version == version)
    values = _values(relay) | {"version": version + 1} | (dict(more) if more else {})
    try:
        moved = connection.execute(update(relays).where(this).values(values)).rowcount
    except IntegrityError:
        raise RelayConflict from None
    if moved != 1:
        raise RelayConflict


def _free_code(connection: Connection, line: int) -> int:
    """The code after the last one of a line that no live relay has."""
    taken = select(relays.c.code).where(relays.c.line_id == line, is_live())
    used = set(connection.scalars(taken))
    newest = select(relays.c.code).where(relays.c.line_id == line).order_by(relays.c.id.desc())
    last = connection.scalar(newest.limit(1)) or 0
    ahead: Sequence[int] = [(last + step - 1) % len(CODES) + 1 for step in CODES]
    return next((code for code in ahead if code not in used), ahead[0])


def _values(relay: Relay) -> dict[str, Any]:
    return {name: getattr(relay, name) for name in _SAME} | {
        "state": relay.state.value,
        "volunteer_id": relay.volunteer,
        "asked": [[one.volunteer, epoch_milliseconds(one.at), one.passed] for one in relay.asked],
        "reason": relay.reason.value if relay.reason else "",
        "ended_by": relay.ended_by.value if relay.ended_by else "",
    }


def record_from_row(row: Row[Any]) -> RelayRecord:
    """What a row of `relays` says."""
    asked = tuple(
        AskedVolunteer(volunteer, from_epoch_milliseconds(at), passed)
        for volunteer, at, passed in row.asked
    )
    relay = Relay(
        state=RelayState(row.state),
        volunteer=row.volunteer_id,
        asked=asked,
        reason=EndReason(row.reason) if row.reason else None,
        ended_by=Side(row.ended_by) if row.ended_by else None,
        **{name: row._mapping[name] for name in _SAME},
    )
    return RelayRecord(
        id=row.id,
        version=row.version,
        line=row.line_id,
        code=row.code,
        person=row.person_id,
        volunteer_person=row.volunteer_person_id,
        language=row.language,
        began_at=row.began_at,
        relay=relay,
    )
