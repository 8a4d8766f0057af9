"""What must not be found where texts have come in: the numbers, words and places of those who wrote
them, neither in a log line at DEBUG (ours, or the database server's own), in an error or in the
metrics, nor unsealed in the database, in whatever form it is kept."""

import io
import logging
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from sqlalchemy import Table, create_engine, select

from bot.conversation import person_rows
from bot.conversation.meeting_lookup import ListedMeetings
from bot.database.database import Database
from bot.database.schema import feeds, line_numbers, lines, meetings, metadata
from tests.support.conversations import SentText
from tests.support.webhook_client import METRICS_TOKEN, WebhookClient

# Said at the end of every conversation, wherever it has come to.
EXTRA_TEXTS = (
    "canaryname told me to come",
    "meeting canaryville",
    "near 99950 ketchikan",
    "is it far",
)
CANARIES = {"canaryname", "canaryville", "99950", "ketchikan", "4025550163"}
CANARY_PHONE = "+14025550163"

# Lists of meetings, which anybody may read on the web, and the lines themselves. What stands there
# tells nothing of anybody.
PUBLIC_TABLES = (meetings, feeds, lines, line_numbers)


class Canaries:
    """Those who text, each made somebody else, and what would give them away."""

    def __init__(self) -> None:
        self.giveaways = set(CANARIES)

    def disguised(self, sent: SentText) -> SentText:
        """The same text from another number of the same area."""
        digits = int(sent.sender[-4:])
        sender = sent.sender[:-4] + f"{(digits + 4321) % 10_000:04}"
        self.giveaways |= {sender.lstrip("+"), sender[-10:]}
        body = sent.body.strip()
        if len(body) > 9:  # where nobody else would write the same
            self.giveaways.add(body)
        return sent._replace(sender=sender)

    def assert_no_trace(
        self, webhook: WebhookClient, log: io.StringIO, server: "ServerLog"
    ) -> None:
        """That nothing of them is left, nor of some more texts whose words and place are rare."""
        for body in EXTRA_TEXTS:
            webhook.text(body, From=CANARY_PHONE)
        database, url = webhook.database, webhook.settings.database_url
        telling = self.giveaways - set(
            canaries_in(self.giveaways - CANARIES, table_text(database, PUBLIC_TABLES))
        )
        private = [table for table in metadata.sorted_tables if table not in PUBLIC_TABLES]
        assert "SELECT" in log.getvalue()  # everything was logged indeed
        assert canaries_in(telling, log.getvalue()) == []
        assert canaries_in(telling, server.read()) == []
        assert canaries_in(telling, read_metrics(webhook)) == []
        assert canaries_in(telling, table_text(database, private)) == []
        assert canaries_in(telling, database_file_text(url)) == []
        assert canaries_in(telling, postgres_dump(database, private)) == []


class ServerLog:
    """What a PostgreSQL server writes into its log, told to log each statement with its values, as
    platforms do with slow ones. SQLite has none."""

    def __init__(self, url: str) -> None:
        self._engine = create_engine(url)
        self._begin = 0
        if self._engine.dialect.name == "sqlite":
            self._file = None
            return
        with self._engine.begin() as connection:
            folder = connection.exec_driver_sql("SHOW data_directory").scalar_one()
        self._file = Path(folder) / "log"
        self._set("0")
        self._begin = self._file.stat().st_size

    def read(self) -> str:
        """What has been written since, bytes as they are."""
        if self._file is None:
            return ""
        with self._file.open("rb") as file:
            file.seek(self._begin)
            text = file.read().decode("latin-1")
        assert "arameters: " in text  # everything was logged indeed
        return with_hex_decoded(text)

    def close(self) -> None:
        """Let it be silent again."""
        if self._file:
            self._set("-1")
        self._engine.dispose()

    def _set(self, milliseconds: str) -> None:
        """From how long on statements are logged, on connections that are still to be made."""
        with self._engine.begin() as connection:
            name = connection.engine.url.database
            connection.exec_driver_sql(
                f'ALTER DATABASE "{name}" SET log_min_duration_statement = {milliseconds}'
            )


def text_within_limits(webhook: WebhookClient) -> None:
    """A text to the same line where limits are kept."""
    webhook.with_limits().text("canaryname within limits", From=CANARY_PHONE)


def text_while_broken(webhook: WebhookClient) -> None:
    """Texts on which something breaks whose error says all that it had in its hands."""
    fault = RuntimeError(f"{CANARY_PHONE} canaryname near 99950 Ketchikan")
    for owner, name in (
        (ListedMeetings, "near"),
        (person_rows, "load_conversation_row"),
        (person_rows, "save_turn"),
    ):
        with patch.object(owner, name, side_effect=fault) as broken:
            answer = webhook.text("meeting near 99950 ketchikan", From=CANARY_PHONE)
        assert broken.called
        assert canaries_in(CANARIES, answer.text) == []


@contextmanager
def capture_all_logs() -> Iterator[io.StringIO]:
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


def canaries_in(canaries: set[str], text: str) -> list[str]:
    """The canaries in a text, in whatever case; in the carrier's ids, and in how many seconds a
    statement took, any digits may occur."""
    found = _occurring(canaries, text)
    return found and _occurring(found, _ANY_DIGITS.sub("", text))  # it takes long in a long log


_ANY_DIGITS = re.compile(r"SM[0-9a-f]{32}|\b\d+\.\d+(?:e-\d+)?s\b")


def _occurring(words: Iterable[str], text: str) -> list[str]:
    text = text.casefold()
    return [word for word in words if word.casefold() in text]


def table_text(database: Database, tables: Iterable[Table]) -> str:
    """Every value of these tables as text, sealed ones as they are."""
    with database.reading() as connection:
        rows = [row for table in tables for row in connection.execute(select(table))]
    return "\n".join(
        bytes(value).decode("latin-1") if isinstance(value, bytes | memoryview) else str(value)
        for row in rows
        for value in row
    )


def read_metrics(webhook: WebhookClient) -> str:
    """What /metrics says to whoever measures."""
    headers = {"Authorization": f"Bearer {METRICS_TOKEN}"}
    answer = webhook.app.test_client().get("/metrics", headers=headers)
    assert answer.status_code == 200
    return answer.text


def postgres_dump(database: Database, tables: Iterable[Table]) -> str:
    """These tables as PostgreSQL puts them into a dump, bytes as they are."""
    if database.sqlite:
        return ""
    with database.reading() as connection:
        cursor = connection.connection.cursor()
        parts = []
        for table in tables:
            with cursor.copy(f"COPY {table.name} TO STDOUT") as copy:
                parts += [bytes(part) for part in copy]
    assert parts
    return with_hex_decoded(b"".join(parts).decode("latin-1"))


def with_hex_decoded(text: str) -> str:
    """A text of PostgreSQL's with its bytes, written as \\x0a1b, as they are."""
    spelled = r"\\?\\x((?:[0-9a-f]{2})+)"
    return re.sub(spelled, lambda it: bytes.fromhex(it[1]).decode("latin-1"), text)


def database_file_text(url: str) -> str:
    """An SQLite database's files as they lie on the disk; "" for another kind of database."""
    if not url.startswith("sqlite"):
        return ""
    path = Path(url.removeprefix("sqlite:///"))
    parts = [file.read_bytes() for file in path.parent.glob(f"{path.name}*")]
    assert parts
    return b"\n".join(parts).decode("latin-1")
