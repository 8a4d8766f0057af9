"""What a PostgreSQL server's log may learn by the values of statements: platforms log slow ones.

The transcripts look for numbers and words there (tests/support/canaries.py); this, for places.
"""

import re

import pytest

from tests.support.canaries import ServerLog
from tests.support.webhook_client import WebhookClient, twiml_replies
from tests.transcripts.lists import MEETING_LISTS


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_search_tells_no_place_closer_than_its_cells(webhook: WebhookClient) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    log = ServerLog(webhook.settings.database_url)
    try:
        answer = webhook.with_limits().text("68102")
        said = log.read()
    finally:
        log.close()
    assert "Omaha" in twiml_replies(answer)[0]
    assert "cell = ANY" in said
    assert re.findall(r"= '(-?\d+\.\d+)'", said) == []  # degrees
