"""What whoever has the disk, and the key, learns: the measurements of docs/handed-over.md.

Twenty people find a meeting, set a reminder, count their days and tell of a danger; then ten of
them text FORGET ME.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import select

from bot.database.database import Database
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import (
    consents,
    conversations,
    day_counts,
    inbound,
    metadata,
    people,
    reminders,
    senders,
)
from bot.database.sealed_columns import DAY_COUNT, PHONE, REMINDER, STATE
from bot.people.purge import apply_retention
from bot.settings import Settings
from flows.dialogs.rate_limit_settings import RateLimits
from tests.support.people import table_rows
from tests.support.webhook_client import ACCOUNT, LINE, SECRET, TOKEN, URL, WebhookClient
from tests.transcripts.lists import MEETING_LISTS

NUMBERS = [f"+1402555{number:04}" for number in range(100, 120)]
STAY, FORGOTTEN = NUMBERS[:10], NUMBERS[10:]
TEXTS = "68102", "1", "remind 1", "ok", "i am 40 days sober", "want to kill myself narnia"
RETENTION_DAYS = 90


class Seized(NamedTuple):
    """The line, the file of its database, and the sealed numbers of all twenty."""

    line: WebhookClient
    file: Path
    phones: list[bytes]

    @property
    def disk(self) -> bytes:
        """All that is in the folder of the database."""
        return b"".join(path.read_bytes() for path in self.file.parent.iterdir())


@pytest.fixture(scope="module")
def seized(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seized]:
    """The line, as it is taken away right after the last text."""
    file = tmp_path_factory.mktemp("seized") / "line.db"
    url = f"sqlite:///{file}"
    database = Database(url)
    database.upgrade()
    database.close()
    settings = Settings(
        database_url=url,
        secret_keys=(SECRET,),
        auth_tokens=(TOKEN,),
        account_sid=ACCOUNT,
        public_url=URL,
        line=LINE,
        number="+14025550199",
        limits=RateLimits(),
    )
    line = WebhookClient(settings)
    line.now = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
    line.set_meetings(MEETING_LISTS["omaha"])
    for number in NUMBERS:
        for body in TEXTS:
            assert line.text(body, From=number).status_code == 200
            line.now += timedelta(seconds=2)
    phones = [row.phone for row in table_rows(line.database, people)]
    for number in FORGOTTEN:
        line.text("forget me", From=number)
    line.database.truncate_wal()
    yield Seized(line, file, phones)
    line.close()


def test_the_disk_alone_names_nobody(seized: Seized) -> None:
    content = seized.disk
    for number in NUMBERS:
        assert number[2:].encode() not in content
    for word in ("narnia", "kill", "40 days"):
        assert word.encode() not in content
    stranger = Keys(["another key of thirty-two characters"])
    for row in table_rows(seized.line.database, people):
        with pytest.raises(DecryptionError):
            stranger.open(row.phone, PHONE.of(row.id))


def test_the_key_opens_who_is_still_there(seized: Seized) -> None:
    keys, database = seized.line.keys, seized.line.database
    who = table_rows(database, people)
    assert [keys.open(row.phone, PHONE.of(row.id)) for row in who] == STAY
    sealed = ((conversations, "state", STATE), (reminders, "told", REMINDER))
    opened = [
        keys.open(getattr(row, name), column.of(row.person_id))
        for table, name, column in (*sealed, (day_counts, "since", DAY_COUNT))
        for row in table_rows(database, table)
    ]
    assert len(opened) == 30
    assert "Omaha" in "".join(opened)
    for word in ("narnia", "kill"):  # what they wrote is nowhere
        assert word not in "".join(opened)


def test_of_who_was_forgotten_the_key_opens_nothing_and_proves_a_number_that_is_known(
    seized: Seized,
) -> None:
    line, content = seized.line, seized.disk
    assert sum(phone in content for phone in seized.phones) == len(STAY)
    with line.database.reading() as connection:
        for table, found in ((consents, 10), (senders, 10), (people, 0)):
            hashes = set(connection.scalars(select(table.c.phone_hash)))
            known = [n for n in FORGOTTEN if line.keys.hashes(n)[0] in hashes]
            assert len(known) == found, table.name


def test_what_there_is_goes_by_itself(seized: Seized) -> None:
    line = seized.line

    def left(days: int) -> dict[str, int]:
        now = line.now + timedelta(days=days)
        apply_retention(line.database, line.keys, RETENTION_DAYS, now)
        names = ("people", "conversations", "inbound", "reminders", "day_counts", "consents")
        return {name: len(table_rows(line.database, metadata.tables[name])) for name in names}

    assert len(table_rows(line.database, inbound)) > 0
    three = left(3)
    assert (three["people"], three["inbound"]) == (10, 0)
    left(RETENTION_DAYS + 1)  # who was promised texts is told first
    gone = left(RETENTION_DAYS + 20)
    assert (gone["people"], gone["conversations"], gone["reminders"]) == (0, 0, 0)
    assert gone["consents"] > 0
    after_years = left(5 * 366)
    assert after_years == dict.fromkeys(after_years, 0)
