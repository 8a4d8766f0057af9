"""What the consent ledger says about STOP: of a sender, by the hashes of their number."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, literal_column, select

from bot.database.compiled_statements import CompiledQuery
from bot.database.schema import consents, epoch_milliseconds
from bot.people.erase_person import DAY_MS


def has_opted_out(line: int, hashes: Sequence[bytes], connection: Connection) -> bool:
    """Whether a sender without a row in `people` has said STOP and not taken it back."""
    entries = _last_consents(line, hashes, connection)
    return bool(entries) and max(entries).event == "opt_out"


def consent_changed_since(
    line: int, hashes: Sequence[bytes], moment: datetime, connection: Connection
) -> bool:
    """Whether a sender has said STOP, or taken it back, after this moment. The ledger of somebody
    who was forgotten has only the day: in doubt it was after."""
    return any(
        entry.latest_at > epoch_milliseconds(moment)
        for entry in _last_consents(line, hashes, connection)
    )


class _ConsentEntry(NamedTuple):
    """An entry of the consent ledger about STOP. `at` is in milliseconds since 1970. `sid` is "" in
    a ledger that was closed, whose times are cut to the day. Entries are ordered by their ids: the
    higher is the later."""

    id: int
    event: str
    at: int
    sid: str

    @property
    def latest_at(self) -> int:
        """The last moment at which it may have been said."""
        return self.at if self.sid else self.at + DAY_MS


def _last_consents(
    line: int, hashes: Sequence[bytes], connection: Connection
) -> list[_ConsentEntry]:
    """The last entry about STOP under each hash that has one."""
    return [
        entry
        for phone_hash in hashes
        if (entry := _SELECT_LAST_CONSENT.first(connection, {"line": line, "hash": phone_hash}))
    ]


_SELECT_LAST_CONSENT = CompiledQuery(
    select(consents.c.id, consents.c.event, consents.c.at, consents.c.sid)
    .where(
        consents.c.line_id == bindparam("line"),
        consents.c.phone_hash == bindparam("hash"),
        consents.c.event.in_([literal_column("'opt_out'"), literal_column("'opt_in'")]),
    )
    .order_by(consents.c.id.desc())
    .limit(1),
    _ConsentEntry,
)
