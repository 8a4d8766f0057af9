"""How well the crisis reader reads: `make crisis`.

Always on our own table, and on a set of labelled texts (columns text, label, lang, source) where
one lies beside the project. Misses are listed on the terminal and nowhere else.
"""

import csv
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from flows.crisis import Tier, read
from lessons.texts import lessons
from tests.crisis.cases import Case, cases

BESIDE = Path(__file__).parents[2] / "shared" / "crisis" / "cases.csv"

# Sources of everyday texts in that set; its other harmless texts are look-alikes.
_EVERYDAY = ("SMSSpam", "clinc")


def report(name: str, rows: Sequence[Case]) -> Iterator[str]:
    """What was found and what was not, line by line."""
    texts: Counter[tuple[str, str]] = Counter()
    alarms: Counter[tuple[str, str]] = Counter()
    exact: Counter[tuple[str, str]] = Counter()
    asked: Counter[tuple[str, str]] = Counter()
    wrong = []
    began = time.perf_counter()
    for case in rows:
        reading = read(case.text)
        kind = case.label, case.language
        harmless = case.label in ("none", "everyday", "look-alike")
        texts[kind] += 1
        alarms[kind] += reading is not None
        exact[kind] += reading is not None and reading.category == case.label
        asked[kind] += reading is not None and reading.tier is Tier.ASK
        if (reading is None) != harmless:
            found = f"{reading.category} by {reading.phrase!r}" if reading else "nothing"
            wrong.append(f"  {case.label} {case.language}: {case.text!r} read as {found}")
    took = (time.perf_counter() - began) / max(1, len(rows))
    yield f"{name}: {len(rows)} texts, {took * 1e6:.0f} microseconds each"
    for kind in sorted(texts):
        label, language = kind
        share = alarms[kind] / texts[kind]
        unsure = f"{asked[kind]} of them only asked"
        if label in ("none", "everyday", "look-alike"):
            counted = f"{alarms[kind]} alarms in {texts[kind]}, {share:.1%}"
            yield f"  {label} {language}: {counted}, {unsure}"
        else:
            counted = f"{alarms[kind]} of {texts[kind]} found, {share:.1%}"
            yield f"  {label} {language}: {counted}, {unsure}, {exact[kind]} with this label"
    yield from wrong


def beside() -> list[Case]:
    """The labelled set beside the project."""
    with BESIDE.open(encoding="utf-8", newline="") as file:
        return [Case(_label(row), row["lang"], row["text"]) for row in csv.DictReader(file)]


def _label(row: dict[str, str]) -> str:
    if row["label"] != "none":
        return row["label"]
    return "everyday" if any(name in row["source"] for name in _EVERYDAY) else "look-alike"


def unread(rows: Sequence[Case]) -> Iterator[str]:
    """The dangers among the lessons that are read as nothing, though it was taught each of them."""
    dangers = [case for case in rows if case.label != "none"]
    lost = [case for case in dangers if read(case.text) is None]
    yield f"Dangers of the lessons read as nothing: {len(lost)} of {len(dangers)}"
    yield from (f"  {case.label} {case.language}: {case.text!r}" for case in lost)


def main() -> None:
    """Print the reports, and the lessons that were not learned."""
    for line in report("Our own table", cases()):
        sys.stdout.write(f"{line}\n")
    for line in unread(lessons()):
        sys.stdout.write(f"{line}\n")
    if BESIDE.exists():
        for line in report("The set beside the project", beside()):
            sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
