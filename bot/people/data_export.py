"""What is stored about a person, for them to see."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, select

from bot.database.schema import consents, people
from flows.domain.kept_data import Consent


class PersonRecords:
    """The records of one person, seen through one reading of the database."""

    def __init__(
        self,
        connection: Connection,
        person: int | None,
        line: int,
        hashes_elsewhere: Callable[[], Sequence[bytes]],
    ) -> None:
        """`hashes_elsewhere` are those of the same digits on the other channel."""
        self._connection = connection
        self._person = person
        self._line = line
        self._hashes_elsewhere = hashes_elsewhere

    def since(self) -> datetime | None:
        """As flows.domain.kept_data.Records says."""
        found = select(people.c.created_at).where(people.c.id == self._person)
        since: datetime | None = self._connection.scalar(found)
        return since

    def consents(self) -> Sequence[Consent]:
        """As flows.domain.kept_data.Records says."""
        theirs = and_(
            people.c.line_id == consents.c.line_id, people.c.phone_hash == consents.c.phone_hash
        )
        found = (
            select(consents.c.event, consents.c.at)
            .join(people, theirs)
            .where(people.c.id == self._person)
            .order_by(consents.c.id)
        )
        return [Consent(row.event, row.at) for row in self._connection.execute(found)]

    def on_both(self) -> bool:
        """As flows.domain.kept_data.Records says."""
        theirs = people.c.phone_hash.in_(self._hashes_elsewhere())
        found = select(people.c.id).where(people.c.line_id == self._line, theirs).limit(1)
        return self._connection.scalar(found) is not None
