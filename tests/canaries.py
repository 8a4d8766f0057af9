"""What must not be found where texts have come in: the numbers, words and places of those who wrote
them, neither in a log line at DEBUG nor unsealed in the database, in whatever form it is kept."""

import io
import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Table, select

from bot.db import Database
from bot.tables import feeds, line_numbers, lines, meetings, metadata
from tests.conversation import Sent
from tests.webhooks.texting import Webhook

# Said at the end of every conversation, wherever it has come to.
EXTRA = ("canaryname told me to come", "meeting canaryville", "near 99950 ketchikan", "is it far")
CANARIES = {"canaryname", "canaryville", "99950", "ketchikan", "4025550163"}

# Lists of meetings, which anybody may read on the web, and the lines themselves. What stands there
# tells nothing of anybody.
PUBLIC = (meetings, feeds, lines, line_numbers)


class Canaries:
    """Those who text, each made somebody else, and what would give them away."""

    def __init__(self) -> None:
        self.telling = set(CANARIES)

    def instead(self, sent: Sent) -> Sent:
        """The same text from another number of the same area."""
        digits = int(sent.sender[-4:])
        sender = sent.sender[:-4] + f"{(digits + 4321) % 10_000:04}"
        self.telling |= {sender.lstrip("+"), sender[-10:]}
        body = sent.body.strip()
        if len(body) > 9:  # where nobody else would write the same
            self.telling.add(body)
        return sent._replace(sender=sender)

    def assert_unseen(self, webhook: Webhook, log: str) -> None:
        """That nothing of them is left, nor of some more texts whose words and place are rare."""
        for body in EXTRA:
            webhook.text(body, From="+14025550163")
        webhook.limited().text("canaryname within limits", From="+14025550163")
        public = content(webhook.database, PUBLIC)
        telling = self.telling - set(found(self.telling - CANARIES, public))
        private = [table for table in metadata.sorted_tables if table not in PUBLIC]
        assert "SELECT" in log  # everything was logged indeed
        assert found(telling, log) == []
        assert found(telling, content(webhook.database, private)) == []
        assert found(telling, files(webhook.settings.database_url)) == []


@contextmanager
def everything_logged() -> Iterator[io.StringIO]:
    """All that anybody logs, at DEBUG, as it was before our last line of defence sees it."""
    # SQLAlchemy keeps a level of its own, below which it does not even speak to the root.
    talking = [logging.getLogger(name) for name in (None, "handrail", "sqlalchemy")]
    root, stream = talking[0], io.StringIO()
    levels, handlers = [one.level for one in talking], root.handlers
    root.handlers = [logging.StreamHandler(stream)]
    for logger in talking:
        logger.setLevel(logging.DEBUG)
    try:
        yield stream
    finally:
        root.handlers = handlers
        for logger, level in zip(talking, levels, strict=True):
            logger.setLevel(level)


def found(canaries: set[str], text: str) -> list[str]:
    """The canaries in a text, in whatever case."""
    text = text.casefold()
    return [canary for canary in canaries if canary.casefold() in text]


def content(database: Database, tables: Iterable[Table]) -> str:
    """Every value of these tables as text, sealed ones as they are."""
    with database.reading() as connection:
        rows = [row for table in tables for row in connection.execute(select(table))]
    return "\n".join(
        bytes(value).decode("latin-1") if isinstance(value, bytes | memoryview) else str(value)
        for row in rows
        for value in row
    )


def files(url: str) -> str:
    """An SQLite database's files as they lie on the disk; "" for another kind of database."""
    if not url.startswith("sqlite"):
        return ""
    path = Path(url.removeprefix("sqlite:///"))
    parts = [file.read_bytes() for file in path.parent.glob(f"{path.name}*")]
    assert parts
    return b"\n".join(parts).decode("latin-1")
