"""Of a crisis only a count is kept: by line, day of its zone, and kind."""

from datetime import UTC, date, datetime

from sqlalchemy import select

from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import crisis_counts
from bot.places import gazetteer
from tests.support.factories import make_inbound
from tests.support.webhook_client import SECRET


def test_dangers_are_counted_by_the_lines_own_day(database: Database) -> None:
    inbox = Inbox(database, Keys((SECRET,)), gazetteer())
    before = datetime(2026, 3, 7, 5, 59, tzinfo=UTC)  # 23:59 in Omaha
    after = datetime(2026, 3, 7, 6, 1, tzinfo=UTC)
    texts = ["kms", "i want to die", "68102", "i relapsed"]
    said = [("i want to die", before), *((body, after) for body in texts)]
    for n, (body, now) in enumerate(said):
        inbox.receive(make_inbound(body, f"SM{n}"), now)
        inbox.receive(make_inbound(body, f"SM{n}"), now)  # again
    with database.reading() as connection:
        rows = connection.execute(select(crisis_counts).order_by(crisis_counts.c.day)).all()
    assert sorted(tuple(row) for row in rows) == [
        (1, date(2026, 3, 6), "suicide", 1),
        (1, date(2026, 3, 7), "relapse", 1),
        (1, date(2026, 3, 7), "suicide", 2),
    ]
