"""Every conversation in tests/transcripts, played twice: by the state machine alone, and by texting
the signed webhook over a database. Both must say what the file says; `--accept` rewrites it. And of
those who texted the webhook nothing may be left that anybody could read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.both_channels import ON_BOTH_CHANNELS, WhatsAppDriver, without_channel
from tests.support.canaries import (
    ServerLog,
    capture_all_logs,
    text_while_broken,
    text_within_limits,
)
from tests.support.conversations import TRANSCRIPTS, TranscriptPlayer, difference
from tests.support.drivers import TRANSCRIPT_FILES, PureDriver, StackDriver
from tests.support.webhook_client import WebhookClient

pytestmark = pytest.mark.usefixtures("patient")

# On the second database a part of them: what differs there is how rows are found and kept, which
# has tests of its own, and `make chaos` plays all of them there.
_STACKS = [("sqlite", path) for path in TRANSCRIPT_FILES] + [
    ("postgres", path) for path in TRANSCRIPT_FILES[::4]
]


def _name(value: Path | str) -> str:
    return value.stem if isinstance(value, Path) else value


@pytest.fixture
def server_log(database_url: str) -> Iterator[ServerLog]:
    """The log of the database's server, to be asked for before the webhook connects."""
    log = ServerLog(database_url)
    yield log
    log.close()


@pytest.mark.parametrize("path", TRANSCRIPT_FILES, ids=lambda path: path.stem)
def test_the_state_machine_alone(path: Path, request: pytest.FixtureRequest) -> None:
    script = TranscriptPlayer(path)
    played = script.play(PureDriver())
    if request.config.getoption("--accept"):
        path.write_text("\n".join(played) + "\n")
    _assert_same(path, played)


@pytest.mark.parametrize("path", ON_BOTH_CHANNELS, ids=lambda path: path.stem)
def test_on_whatsapp_it_is_the_same_conversation(path: Path) -> None:
    """But for what is WhatsApp's own: no rates, and an answer to STOP."""
    by_sms = TranscriptPlayer(path).play(PureDriver())
    there = TranscriptPlayer(path).play(WhatsAppDriver(approved=True))
    assert without_channel(there) == without_channel(by_sms)


@pytest.mark.parametrize(("database_url", "path"), _STACKS, indirect=["database_url"], ids=_name)
def test_the_whole_stack(path: Path, server_log: ServerLog, webhook: WebhookClient) -> None:
    stack = StackDriver(webhook)
    with capture_all_logs() as log:
        _assert_same(path, TranscriptPlayer(path).play(stack))
        stack.canaries.assert_no_trace(webhook, log, server_log)


@pytest.mark.parametrize("name", ["choose_from_the_list", "crisis_ask", "remind"])
def test_what_breaks_and_what_is_limited_leaves_no_trace(
    name: str, server_log: ServerLog, webhook: WebhookClient
) -> None:
    stack = StackDriver(webhook)
    with capture_all_logs() as log:
        TranscriptPlayer(TRANSCRIPTS / f"{name}.txt").play(stack)
        text_within_limits(webhook)
        text_while_broken(webhook)
        stack.canaries.assert_no_trace(webhook, log, server_log)


def _assert_same(path: Path, played: list[str]) -> None:
    assert not (changed := difference(path, played)), changed


def test_there_are_transcripts() -> None:
    assert len(TRANSCRIPT_FILES) >= 25
