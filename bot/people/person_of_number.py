"""The row in `people` of a number that a line texts first: it has not texted the line itself."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, select, update

from bot.database.compiled_statements import insert_or_ignore
from bot.database.encryption import Keys
from bot.database.schema import epoch_milliseconds, people
from bot.database.sealed_columns import PHONE
from bot.people.consent_rows import has_opted_out


def person_of_number(
    connection: Connection, keys: Keys, line: int, phone: str, now: datetime
) -> int:
    """The id of the row of a number (E.164), which is added where there is none. STOP holds as
    before. Raises LookupError if the person is forgotten at this moment."""
    hashes = keys.hashes(phone)
    known = _person_id(connection, line, hashes)
    if known is not None:
        return known
    values = {
        "line_id": line,
        "phone_hash": hashes[0],
        "phone": b"",
        "stopped_at": epoch_milliseconds(now) if has_opted_out(line, hashes, connection) else None,
        "created_at": epoch_milliseconds(now),
    }
    _ADD_PERSON.run(connection, values)
    person = _person_id(connection, line, hashes)
    if person is None:
        raise LookupError("the person was forgotten at this moment")
    sealed = keys.seal(phone, PHONE.of(person))
    empty = update(people).where(people.c.id == person, people.c.phone == b"")
    connection.execute(empty.values(phone=sealed))
    return person


def _person_id(connection: Connection, line: int, hashes: Sequence[bytes]) -> int | None:
    theirs = select(people.c.id).where(people.c.line_id == line, people.c.phone_hash.in_(hashes))
    return connection.scalar(theirs.order_by(people.c.id).limit(1))


_ADD_PERSON = insert_or_ignore(people, "line_id", "phone_hash", "phone", "stopped_at", "created_at")
