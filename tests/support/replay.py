"""Playing the transcripts over a town's database, as it is then."""

from typing import Any

from werkzeug.test import TestResponse

from bot.database.schema import pace, token_buckets
from bot.people.retention import RETENTION_RULES
from bot.settings import Settings
from tests.support.conversations import TranscriptPlayer, difference
from tests.support.drivers import TRANSCRIPT_FILES, StackDriver
from tests.support.processes import NUMBER, SECRET, Deployment
from tests.support.webhook_client import ACCOUNT, LINE, TOKEN, URL, WebhookClient


class TripleDeliveryClient(WebhookClient):
    """Delivers every text three times."""

    def post(self, *args: Any, **more: Any) -> TestResponse:
        """As Webhook does, and the answers are the same."""
        first, *again = [super(TripleDeliveryClient, self).post(*args, **more) for _ in range(3)]
        assert [answer.data for answer in again] == [first.data] * 2
        return first


def play_all_transcripts(town: Deployment, kind: type[WebhookClient] = WebhookClient) -> int:
    """Text every transcript to the signed webhook over the town's database, each as the first that
    anybody writes; how many there were. Nothing else may run."""
    webhook = kind(
        Settings(
            database_url=town.url,
            secret_keys=(SECRET,),
            account_sid=ACCOUNT,
            auth_tokens=(TOKEN,),
            public_url=URL,
            line=LINE,
            number=NUMBER,
        )
    )
    try:
        for path in TRANSCRIPT_FILES:
            with webhook.database.transaction() as connection:
                for table in (
                    *RETENTION_RULES,
                    pace,
                    token_buckets,
                ):  # what was used now is not yet used then
                    connection.execute(table.delete())
            played = TranscriptPlayer(path).play(StackDriver(webhook))
            assert not (changed := difference(path, played)), changed
    finally:
        webhook.close()
    return len(TRANSCRIPT_FILES)
