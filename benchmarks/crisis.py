"""How well the crisis reader reads: `make crisis`.

Measured on texts that nobody read while the reader was made (tests/crisis/measured), on our own
table, on the dangers of the lessons, and on a set of labelled texts (columns text, label, lang,
source) where one lies beside the project. The first part stands in docs/crisis.md too, and is
written there by `make crisis WRITE=1`. What was missed is listed on the terminal and nowhere else.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from flows.crisis import Tier, read_danger
from flows.crisis.model import MODEL
from tests.support.crisis_cases import CrisisCase, load_cases
from tests.support.held_out_texts import (
    HELD_OUT_SETS,
    held_out_cases,
    held_out_declarations,
    read_once,
)
from training.lessons import load_lessons

LABELLED_CASES_FILE = Path(__file__).parents[2] / "shared" / "crisis" / "cases.csv"
CRISIS_PAGE = Path(__file__).parents[1] / "docs" / "crisis.md"
FIGURES_BEGIN, FIGURES_END = (
    "<!-- figures: make crisis WRITE=1 -->\n",
    "<!-- end of the figures -->\n",
)

# Sources of everyday texts in the set beside the project; its other harmless ones are look-alikes.
_EVERYDAY_SOURCES = ("SMSSpam", "clinc")
HARMLESS_LABELS = ("none", "everyday", "lookalike", "requests")
# The upper limits of the classes of length, in words.
_MAX_WORDS = (4, 9, 19, 39, 10_000)


class CrisisScores(NamedTuple):
    """How texts of one kind were read."""

    texts: int
    hard: int
    ask: int
    right_category: int

    def table_row(self, name: str, *, danger: bool) -> str:
        """A row of a table."""
        any_tier = self.hard + self.ask
        cells = [name, str(self.texts), _share(self.hard, self.texts), _share(self.ask, self.texts)]
        if danger:
            cells += [_share(any_tier, self.texts), str(self.texts - any_tier)]
            cells.append(_share(self.right_category, any_tier))
        else:
            cells.append(_share(any_tier, self.texts))
        return f"| {' | '.join(cells)} |"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%" if whole else "-"


def score_cases(rows: Iterable[CrisisCase]) -> CrisisScores:
    """How these texts are read."""
    tiers: Counter[Tier] = Counter()
    texts = right = 0
    for case in rows:
        reading = read_once(case.text)
        texts += 1
        if reading:
            tiers[reading.tier] += 1
            child = case.label == "violence" and reading.category == "minor"
            right += child or reading.category == case.label
    return CrisisScores(texts, tiers[Tier.HARD], tiers[Tier.ASK], right)


def figure_lines() -> Iterator[str]:
    """What stands in docs/crisis.md, line by line."""
    yield f"Weights of {MODEL.header['taught_on']}, taught from {MODEL.header['taught_from'][:12]}."
    for name in HELD_OUT_SETS:
        yield from ("", f"#### The {name} set", "")
        yield from _set_lines(name)


def _set_lines(name: str) -> Iterator[str]:
    rows = held_out_cases(name)
    dangers = [case for case in rows if case.label not in HARMLESS_LABELS]
    yield "| danger | texts | hard | ask | either | missed | right danger |"
    yield "|---|---|---|---|---|---|---|"
    for label in dict.fromkeys(case.label for case in dangers):
        of_label = [case for case in dangers if case.label == label]
        yield score_cases(of_label).table_row(f"**{label}**", danger=True)
        for language in ("en", "es"):
            spoken = [case for case in of_label if case.language == language]
            yield score_cases(spoken).table_row(f"{label} {language}", danger=True)
    yield from _length_lines(dangers, danger=True)
    yield ""
    yield "| harmless | texts | hard | ask | either |"
    yield "|---|---|---|---|---|"
    harmless = [case for case in rows if case.label in HARMLESS_LABELS]
    for label in dict.fromkeys(case.label for case in harmless):
        of_label = [case for case in harmless if case.label == label]
        yield score_cases(of_label).table_row(f"**{label}**", danger=False)
        for language in ("en", "es"):
            spoken = [case for case in of_label if case.language == language]
            yield score_cases(spoken).table_row(f"{label} {language}", danger=False)
    yield from _length_lines([one for one in harmless if one.label == "everyday"], danger=False)
    yield ""
    for language in ("en", "es"):
        texts = list(held_out_declarations(language, name))
        lost = sum(read_once(text) is None for text in texts)
        yield f"Declarations among everyday words, {language}: {lost} of {len(texts):,} lost."


def _length_lines(rows: Sequence[CrisisCase], *, danger: bool) -> Iterator[str]:
    shortest = 1
    for longest in _MAX_WORDS:
        fitting = [one for one in rows if shortest <= len(one.text.split()) <= longest]
        upto = f"{shortest} to {longest}" if longest < _MAX_WORDS[-1] else f"{shortest} and more"
        if fitting:
            yield score_cases(fitting).table_row(f"{upto} words", danger=danger)
        shortest = longest + 1


def misread_lines(name: str, rows: Sequence[CrisisCase]) -> Iterator[str]:
    """The texts of a set that are read as something else, for the terminal."""
    yield f"{name}: {len(rows)} texts"
    for case in rows:
        reading = read_danger(case.text)
        if (reading is None) != (case.label in HARMLESS_LABELS):
            found = (
                f"{reading.category} {reading.tier} {reading.score:.2f}" if reading else "nothing"
            )
            yield f"  {case.label} {case.language}: {case.text!r} read as {found}"


def unlearned_lines() -> Iterator[str]:
    """The dangers of the lessons that are read as nothing, though it was taught each of them."""
    dangers = [lesson for lesson in load_lessons() if lesson.label != "none"]
    lost = [lesson for lesson in dangers if read_danger(lesson.text) is None]
    yield f"Dangers of the lessons read as nothing: {len(lost)} of {len(dangers)}"
    yield from (f"  {lesson.label} {lesson.language}: {lesson.text!r}" for lesson in lost)


def labelled_cases() -> list[CrisisCase]:
    """The labelled set beside the project."""
    with LABELLED_CASES_FILE.open(encoding="utf-8", newline="") as file:
        return [CrisisCase(_label(row), row["lang"], row["text"]) for row in csv.DictReader(file)]


def _label(row: dict[str, str]) -> str:
    if row["label"] != "none":
        return row["label"]
    everyday = any(name in row["source"] for name in _EVERYDAY_SOURCES)
    return "everyday" if everyday else "lookalike"


def page_with_figures(shown: Iterable[str]) -> str:
    """docs/crisis.md with these figures in it."""
    before, _, rest = CRISIS_PAGE.read_text("utf-8").partition(FIGURES_BEGIN)
    after = rest.partition(FIGURES_END)[2]
    return before + FIGURES_BEGIN + "\n".join(shown) + "\n" + FIGURES_END + after


def main() -> None:
    """Print everything; with "write", put the figures into docs/crisis.md."""
    shown = list(figure_lines())
    sys.stdout.write("\n".join(shown) + "\n")
    if "write" in sys.argv[1:]:
        CRISIS_PAGE.write_text(page_with_figures(shown), "utf-8")
        return
    reports = [misread_lines("Our own table", load_cases()), unlearned_lines()]
    if LABELLED_CASES_FILE.exists():
        rows = labelled_cases()
        for label in dict.fromkeys(case.label for case in rows):
            row = score_cases(case for case in rows if case.label == label)
            sys.stdout.write(
                f"beside {row.table_row(label, danger=label not in HARMLESS_LABELS)}\n"
            )
        reports.append(misread_lines("The set beside the project", rows))
    for report in reports:
        sys.stdout.write("\n".join(report) + "\n")


if __name__ == "__main__":
    main()
