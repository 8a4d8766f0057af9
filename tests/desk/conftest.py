"""A deployment whose desk is on."""

from collections.abc import Iterator

import pytest

from bot.database.database import Database
from bot.people import helplines
from bot.settings import Settings
from flows.domain.line import Line
from tests.support.desk_client import Desk
from tests.support.webhook_client import (
    ACCOUNT,
    LINE,
    LINE_NUMBER,
    METRICS_TOKEN,
    SECRET,
    TOKEN,
    URL,
    WebhookClient,
)

OTHER_LINE, OTHER_NUMBER = Line("River Line", zone="America/Denver"), "+14025550188"


@pytest.fixture
def desk(database: Database, database_url: str) -> Iterator[Desk]:
    """The desk of two lines, with the ids 1 and 2. `desk.signed_in(Role.LOOK, {1})` is a browser in
    which somebody is signed in."""
    with database.transaction() as connection:
        helplines.save_line(OTHER_LINE, [OTHER_NUMBER], connection)
    settings = Settings(
        database_url=database_url,
        secret_keys=(SECRET,),
        account_sid=ACCOUNT,
        auth_tokens=(TOKEN,),
        public_url=URL,
        line=LINE,
        number=LINE_NUMBER,
        metrics_token=METRICS_TOKEN,
        desk=True,
    )
    webhook = WebhookClient(settings)
    yield Desk(webhook)
    webhook.close()
