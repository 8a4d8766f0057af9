"""The conversations in tests/transcripts/volunteers: several phones, one after the other.

`from` says whose phone the next texts come from, and `* [01] ...` is what was sent to the phone
that ends in 01. Two more lines than others have: `team` adds the volunteers that
tests.support.volunteer_driver names, and `team Ana 04 es` has a coordinator ask Ana, who reads
Spanish, to be one.
"""

from pathlib import Path

import pytest

from bot.simulator import transcript
from bot.simulator.transcript import without_answers
from tests.support.conversations import TRANSCRIPTS, difference
from tests.support.volunteer_driver import VolunteerDriver
from tests.support.webhook_client import WebhookClient

FILES = sorted((TRANSCRIPTS / "volunteers").glob("*.txt"))


def played(path: Path, driver: VolunteerDriver) -> list[str]:
    """The transcript as it is answered."""
    driver.list("omaha", None)
    player = transcript.TranscriptPlayer(driver)
    for line in without_answers(path.read_text().splitlines()):
        word, _, rest = line.partition(" ")
        if word != "team":
            player.play([line])
            continue
        player.played.append(line)
        assert player.at
        if rest:
            name, ending, language = rest.split()
            driver.invite(name, ending, language, player.at)
        else:
            driver.set_the_scene(player.at)
    return player.played


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_volunteers_are_answered_so(
    path: Path, webhook: WebhookClient, request: pytest.FixtureRequest
) -> None:
    lines = played(path, VolunteerDriver(webhook))
    if request.config.getoption("--accept"):
        path.write_text("\n".join(lines) + "\n")
    assert not (changed := difference(path, lines)), changed


def test_there_are_transcripts_of_volunteers() -> None:
    assert len(FILES) >= 7
