"""Where the lessons are, and how they are put together."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from tests.crisis.cases import Case, cases

_HERE = Path(__file__).parent
_READ = _HERE.parent / "tests" / "flows" / "texts_read.txt"
_LANGUAGES = ("en", "es")
# What is asked of us thus may be asked in danger.
_UNSURE = ("help", "hotline", "talk", "unknown")
# So many long texts are made of short ones, that length alone may teach nothing.
_JOINED = 2000


def lessons() -> list[Case]:
    """Every text to learn from: the files here, the reader's own table, what is asked for a meeting
    with, and some of them joined. Always the same, in the same order."""
    texts = [case for path in sorted(_HERE.glob("*.txt")) for case in _file(path)]
    texts += [_as_weighed(case) for case in cases() if case.language in _LANGUAGES]
    rows = _READ.read_text("utf-8").splitlines()
    asked = [row.partition(" => ") for row in rows if " => " in row and row[0] != "#"]
    texts += [Case("none", "en", text) for text, _, wish in asked if _intent(wish) not in _UNSURE]
    return [*texts, *_joined(texts)]


def _intent(wish: str) -> str:
    return wish.partition(";")[0].strip()


def _file(path: Path) -> list[Case]:
    label, language = path.stem.split("-")[:2]
    return [Case(label, language, text) for text in path.read_text("utf-8").splitlines() if text]


def _as_weighed(case: Case) -> Case:
    """A child's danger is weighed as violence."""
    return case._replace(label="violence") if case.label == "minor" else case


def _joined(texts: Sequence[Case]) -> list[Case]:
    chance = Random(5)  # noqa: S311, no secret
    joined = []
    for language in _LANGUAGES:
        spoken = [case for case in texts if case.language == language]
        harmless = [case for case in spoken if case.label == "none"]
        dangers = [case for case in spoken if case.label != "none"]
        for n in range(_JOINED // len(_LANGUAGES)):
            parts = chance.sample(harmless, 2 + n % 3)
            if n % 4 == 0:
                parts = [chance.choice(dangers), parts[0]]
                chance.shuffle(parts)
            label = next((case.label for case in parts if case.label != "none"), "none")
            joined.append(Case(label, language, ". ".join(case.text for case in parts)))
    return joined
