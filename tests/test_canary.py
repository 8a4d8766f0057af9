"""Every transcript with people, words and places of its own, everything logged at DEBUG: then none
of them stands in a log line, or unsealed in the database, in whatever form it is kept there."""

import io
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import Table, select

from bot.tables import feeds, line_numbers, lines, meetings, metadata
from tests.conversation import Script, Sent, Turn
from tests.test_transcripts import FILES, Stack
from tests.webhooks.texting import Webhook

# Said in every conversation, whatever stands it has come to.
EXTRA = ("canaryname told me to come", "meeting canaryville", "near 99950 ketchikan", "is it far")
CANARIES = {"canaryname", "canaryville", "99950", "ketchikan", "4025550163"}

# Lists of meetings, which anybody may read on the web, and the lines themselves. What stands there
# tells nothing of anybody.
PUBLIC = (meetings, feeds, lines, line_numbers)


@dataclass
class Others(Stack):
    """A conversation whose people are somebody else, and what must not be found afterwards."""

    canaries: set[str] = field(default_factory=set)

    def say(self, sent: Sent) -> Turn:
        """Text it from another number of the same area."""
        digits = sent.sender[-4:]
        sender = sent.sender[:-4] + f"{(int(digits) + 4321) % 10_000:04}"
        self.canaries |= {sender.lstrip("+"), sender[-10:], *_telling(sent.body)}
        return super().say(sent._replace(sender=sender))


def _telling(body: str) -> Iterator[str]:
    """A text as a whole, where nobody else would write the same."""
    if len(body.strip()) > 9:
        yield body.strip()


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """All that anybody logs, at DEBUG, as it was before our last line of defence sees it."""
    # SQLAlchemy keeps a level of its own, below which it does not even speak to the root.
    talking = [logging.getLogger(name) for name in (None, "handrail", "sqlalchemy")]
    levels, stream = [logger.level for logger in talking], io.StringIO()
    handler = logging.StreamHandler(stream)
    talking[0].addHandler(handler)
    for logger in talking:
        logger.setLevel(logging.DEBUG)
    yield stream
    talking[0].removeHandler(handler)
    for logger, level in zip(talking, levels, strict=True):
        logger.setLevel(level)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_of_anybody_is_left_anywhere(
    path: Path, log: io.StringIO, webhook: Webhook
) -> None:
    others = Others(webhook)
    Script(path).play(others)
    for body in EXTRA:
        webhook.text(body, From="+14025550163")
    webhook.limited().text("canaryname within limits", From="+14025550163")
    open_to_all = content(webhook, PUBLIC)
    canaries = {one for one in others.canaries if not found({one}, open_to_all)} | CANARIES
    assert "SELECT" in log.getvalue()  # everything was logged indeed
    assert found(canaries, log.getvalue()) == []
    private = [table for table in metadata.sorted_tables if table not in PUBLIC]
    assert found(canaries, content(webhook, private)) == []
    assert found(canaries, files(webhook)) == []


def found(canaries: set[str], text: str) -> list[str]:
    """The canaries in a text, in whatever case."""
    text = text.casefold()
    return [canary for canary in canaries if canary.casefold() in text]


def content(webhook: Webhook, tables: Iterable[Table]) -> str:
    """Every value of these tables as text, sealed ones as they are."""
    with webhook.database.reading() as connection:
        rows = [row for table in tables for row in connection.execute(select(table))]
    return "\n".join(
        bytes(value).decode("latin-1") if isinstance(value, bytes | memoryview) else str(value)
        for row in rows
        for value in row
    )


def files(webhook: Webhook) -> str:
    """The database's files as they lie on the disk, but for what lists of meetings say."""
    url = webhook.settings.database_url
    if not url.startswith("sqlite"):
        return ""
    path = Path(url.removeprefix("sqlite:///"))
    parts = [file.read_bytes() for file in path.parent.glob(f"{path.name}*")]
    assert parts
    return b"\n".join(parts).decode("latin-1")
