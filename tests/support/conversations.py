"""The golden transcripts (bot.simulator.transcript has their grammar), and how a test plays one."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.simulator import transcript
from bot.simulator.transcript import SentText, TextOutcome, TranscriptDriver, without_answers

__all__ = [
    "TRANSCRIPTS",
    "SentText",
    "TextOutcome",
    "TranscriptDriver",
    "TranscriptPlayer",
    "difference",
]

TRANSCRIPTS = Path(__file__).parents[1] / "transcripts"


@dataclass
class TranscriptPlayer:
    """A transcript to be played. The two drivers of tests.support.drivers must agree with it."""

    path: Path

    def play(self, driver: TranscriptDriver) -> list[str]:
        """The transcript as this driver answers it."""
        driver.list("omaha", None)
        player = transcript.TranscriptPlayer(driver)
        player.play(without_answers(self.path.read_text().splitlines()))
        return player.played


def difference(path: Path, played: Sequence[str]) -> str:
    """What was played otherwise than the file has it, in the lines of a diff; "" for nothing."""
    written = path.read_text().splitlines()
    return "\n".join(
        difflib.unified_diff(written, played, path.name, "as it was played", lineterm="")
    )
