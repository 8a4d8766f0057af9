"""What a PostgreSQL server's log may learn by the values of statements: platforms log slow ones.

The transcripts look for numbers and words there (tests/canaries.py); this, for places.
"""

import re

import pytest

from tests.canaries import ServerLog
from tests.transcripts.lists import LISTS
from tests.webhooks.texting import Webhook, replies


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_search_tells_no_place_closer_than_its_cells(webhook: Webhook) -> None:
    webhook.list(LISTS["omaha"])
    log = ServerLog(webhook.settings.database_url)
    try:
        answer = webhook.limited().text("68102")
        said = log.read()
    finally:
        log.close()
    assert "Omaha" in replies(answer)[0]
    assert "cell = ANY" in said
    assert re.findall(r"= '(-?\d+\.\d+)'", said) == []  # degrees
