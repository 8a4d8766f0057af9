"""What answers cost: segments an answer, over whole conversations.

`python -m benchmarks.segments` counts the answers of the golden conversations (tests/transcripts).
`python -m benchmarks.segments FILE.jsonl ...` plays other conversations, as `handrail chat` would,
on the database that DATABASE_URL names: each line is an object with "texts", "at" (the moment of
the first one) and, where they are known, "gaps" (seconds before each, added to 40).
"""

import io
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.cli import chat
from bot.cli.deployment import current_time, deployment_keys, open_deployment_database
from bot.conversation.hotline_file import load_hotlines
from bot.conversation.inbox import Inbox
from bot.places import gazetteer
from bot.settings import from_environment
from flows.text.gsm import sms_cost

TRANSCRIPTS_FOLDER = Path(__file__).parents[1] / "tests" / "transcripts"
_SECONDS_BETWEEN_TEXTS = 40
_FEWEST_SHOWN = 10

# For each kind of answer how many had so many segments.
Costs = Mapping[str, Counter[int]]


def golden_costs(folder: Path = TRANSCRIPTS_FOLDER) -> Costs:
    """The segments of the answers in the golden conversations, for each file's name."""
    return {
        path.stem: Counter(sms_cost(answer).segments for answer in _answers_in(path))
        for path in sorted(folder.glob("*.txt"))
    }


def _answers_in(path: Path) -> Iterator[str]:
    """The answers of a transcript: lines after "< ", and those indented below it."""
    answer: list[str] = []
    for line in (*path.read_text(encoding="utf-8").splitlines(), ""):
        if answer and line.startswith("  "):
            answer.append(line[2:])
            continue
        if answer:
            yield "\n".join(answer)
        answer = [line[2:]] if line.startswith("< ") else []


def played_costs(paths: Iterable[Path]) -> Costs:
    """The segments of the answers in conversations that are played now, for each intent."""
    settings = from_environment()
    database = open_deployment_database(settings)
    keys = deployment_keys(settings, database)
    inbox = Inbox(database, keys, gazetteer(), load_hotlines(settings.hotlines_file))
    out = io.StringIO()
    texts = _texts_of(paths, settings.number)
    chat.answer_texts(inbox, database, texts, out, clock=current_time, as_json=True)
    costs: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for line in out.getvalue().splitlines():
        answer = json.loads(line)
        costs[answer["intent"]].update(reply["segments"] for reply in answer["replies"])
    return costs


def _texts_of(paths: Iterable[Path], number: str) -> Iterator[chat.ChatText]:
    """The texts of all conversations, each from a number of its own."""
    lines = (line for path in paths for line in path.read_text(encoding="utf-8").splitlines())
    for n, line in enumerate(filter(str.strip, lines)):
        told: dict[str, Any] = json.loads(line)
        at = chat.parse_moment(told["at"])
        for text, gap in zip(
            told["texts"], told.get("gaps") or [0] * len(told["texts"]), strict=True
        ):
            at += timedelta(seconds=gap)
            yield chat.ChatText(f"+1402555{n:04}", number, at, text)
            at += timedelta(seconds=_SECONDS_BETWEEN_TEXTS)


def mean_segments(costs: Costs) -> float:
    """Segments an answer, over all kinds."""
    together = sum(costs.values(), Counter[int]())
    return sum(segments * count for segments, count in together.items()) / together.total()


def cost_rows(costs: Costs) -> Iterator[str]:
    """A table: how many answers, how many of one, two and three segments, and their mean."""
    together = sum(costs.values(), Counter[int]())
    kinds = sorted(costs, key=lambda kind: -costs[kind].total())
    yield f"  {'':<22}{'answers':>9}{'one':>7}{'two':>7}{'three':>7}{'mean':>7}"
    for kind in kinds:
        if costs[kind].total() >= _FEWEST_SHOWN:
            yield _row(kind, costs[kind])
    yield _row("all", together)


def _row(kind: str, counts: Counter[int]) -> str:
    mean = mean_segments({kind: counts})
    each = "".join(f"{counts[segments]:>7}" for segments in (1, 2, 3))
    return f"  {kind:<22}{counts.total():>9}{each}{mean:>7.2f}"


def main(arguments: Sequence[str]) -> None:
    """Print the table and, last, the mean by its name."""
    costs = played_costs(map(Path, arguments)) if arguments else golden_costs()
    sys.stdout.write(
        "\n".join((*cost_rows(costs), f"segments_mean={mean_segments(costs):.3f}", ""))
    )


if __name__ == "__main__":
    main(sys.argv[1:])
