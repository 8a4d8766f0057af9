"""The log of talks by text: when, how long somebody waited, who took it, and how it ended. It holds
no words, and nothing of the texter."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from bot.database.encryption import Keys
from bot.database.schema import lines, relays
from bot.relay.relay_rows import record_from_row
from bot.volunteers.volunteer_rows import load_volunteer
from flows.domain.relay import RelayState


class RelayLogError(Exception):
    """There is no such talk, or it is over. The message is for the operator."""


@dataclass(frozen=True, slots=True)
class LoggedRelay:
    """A talk as its coordinators see it. `began_at` is in UTC, and `zone` the line's. `waited` is
    the time until somebody took it, or until it ended, None while it waits; `talked` how long texts
    passed, None where they never did. `volunteer` is a first name, "" for nobody. `reason` is that
    of its end, "" while it goes on."""

    id: int
    code: int
    line: int
    line_name: str
    zone: str
    began_at: datetime
    waited: timedelta | None
    talked: timedelta | None
    volunteer: str = field(repr=False)
    state: RelayState
    reason: str
    ended_by: str
    danger: bool
    seen_by: str

    @property
    def live(self) -> bool:
        """Whether it goes on."""
        return self.state is not RelayState.ENDED


def logged_relays(
    connection: Connection,
    keys: Keys,
    lines_shown: Collection[int] | None = None,
    limit: int = 200,
) -> list[LoggedRelay]:
    """The talks of these lines, or of all, the newest first."""
    wanted = select(relays, lines.c.name.label("line_name"), lines.c.zone).join(
        lines, lines.c.id == relays.c.line_id
    )
    if lines_shown is not None:
        wanted = wanted.where(relays.c.line_id.in_(lines_shown))
    found = []
    for row in connection.execute(wanted.order_by(relays.c.id.desc()).limit(limit)):
        record = record_from_row(row)
        relay = record.relay
        who = relay.volunteer and load_volunteer(connection, keys, relay.volunteer, record.line)
        until = row.first_claimed_at or relay.ended_at
        first, ended = row.first_claimed_at, relay.ended_at
        talked = ended - first if first and ended else None
        found.append(
            LoggedRelay(
                id=record.id,
                code=record.code,
                line=record.line,
                line_name=row.line_name,
                zone=row.zone,
                began_at=record.began_at,
                waited=until - record.began_at if until else None,
                talked=talked,
                volunteer=who.alias if who else "",
                state=relay.state,
                reason=row.reason,
                ended_by=row.ended_by,
                danger=row.danger,
                seen_by=row.seen_by,
            )
        )
    return found


def find_logged_relay(connection: Connection, keys: Keys, relay: int) -> LoggedRelay:
    """A talk by its number in the log. Raises RelayLogError."""
    line = connection.scalar(select(relays.c.line_id).where(relays.c.id == relay))
    found = logged_relays(connection, keys, [line]) if line is not None else []
    one = next((one for one in found if one.id == relay), None)
    if one is None:
        raise RelayLogError(
            f"There is no talk {relay} in the log. `handrail relays list` shows it."
        )
    return one


def line_of_relay(connection: Connection, relay: int) -> int | None:
    """The line that a talk is of; None if there is none."""
    found = connection.scalar(select(relays.c.line_id).where(relays.c.id == relay))
    return int(found) if found is not None else None


def mark_seen(connection: Connection, relay: int, by: str, now: datetime) -> None:
    """A coordinator has looked at a talk, as at one that its texter reported."""
    this = update(relays).where(relays.c.id == relay)
    connection.execute(this.values(seen_at=now, seen_by=by))
