"""Learns the weights of flows.crisis.evidence from the lessons: `make lessons`.

Multinomial logistic regression with a penalty on large weights, by stochastic descent whose steps
shrink where they have been long (AdaGrad). The order of the texts is shuffled by a fixed seed, so
the same lessons give the same weights. Takes about two minutes.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from math import exp, sqrt
from pathlib import Path
from random import Random

from flows.crisis import weights
from flows.crisis.evidence import ALWAYS, WEIGHED
from flows.crisis.reader import evidence_of
from lessons.texts import lessons

LABELS = ("none", *WEIGHED)
_ROUNDS = 20
_STEP = 0.3
_PENALTY = 1.0
# A clue is learned that so many lessons have; so many are kept, the most telling ones.
_COMMON = 3
_KEPT = 6000

_Lesson = tuple[list[str], int]
_Weights = dict[str, list[float]]


def learn(taught: Sequence[_Lesson]) -> _Weights:
    """The weight of every clue for each of LABELS."""
    counts = Counter(name for names, _ in taught for name in names)
    learned = {name: [0.0] * len(LABELS) for name in sorted(counts)}
    walked = {name: [1e-6] * len(LABELS) for name in learned}
    penalty = {name: _PENALTY / counts[name] if name != ALWAYS else 0.0 for name in learned}
    order = list(taught)
    chance = Random(1)  # noqa: S311, no secret
    for _ in range(_ROUNDS):
        chance.shuffle(order)
        for names, label in order:
            rows = [learned[name] for name in names]
            sums = [sum(column) for column in zip(*rows, strict=True)]
            top = max(sums)
            shares = [exp(total - top) for total in sums]
            whole = sum(shares)
            errors = [share / whole - (n == label) for n, share in enumerate(shares)]
            for name, row in zip(names, rows, strict=True):
                far, held = walked[name], penalty[name]
                for n, error in enumerate(errors):
                    slope = error + held * row[n]
                    far[n] += slope * slope
                    row[n] -= _STEP * slope / sqrt(far[n])
    return learned


def _telling(learned: _Weights, taught: Sequence[_Lesson]) -> set[str]:
    """The clues that change most in most texts."""
    counts = Counter(name for names, _ in taught for name in names)
    worth = {
        name: max(abs(weight - row[0]) for weight in row[1:]) * sqrt(counts[name])
        for name, row in learned.items()
    }
    return {ALWAYS, *sorted(worth, key=lambda name: (-worth[name], name))[:_KEPT]}


def _only(taught: Sequence[_Lesson], kept: set[str]) -> list[_Lesson]:
    return [([name for name in names if name in kept], label) for names, label in taught]


def _table(learned: _Weights) -> str:
    """The weights against none, in tenths, a clue a row; those that say nothing left out."""
    rows = []
    for name in sorted(learned):
        none, *dangers = learned[name]
        tenths = [round(10 * (weight - none)) for weight in dangers]
        if any(tenths):
            rows.append(f"{name} {' '.join(map(str, tenths))}\n")
    return "".join(rows)


def main() -> None:
    """Write flows/crisis/weights.py anew."""
    taught = [
        (sorted({clue.name for clue in evidence_of(case.text)}), LABELS.index(case.label))
        for case in lessons()
    ]
    counts = Counter(name for names, _ in taught for name in names)
    taught = _only(taught, {name for name in counts if counts[name] >= _COMMON})
    taught = _only(taught, _telling(learn(taught), taught))
    path = Path(str(weights.__file__))
    head = path.read_text("utf-8").partition('WEIGHTS = """')[0]
    path.write_text(f'{head}WEIGHTS = """\\\n{_table(learn(taught))}"""\n', "utf-8")
    sys.stdout.write(f"{len(taught)} lessons, {len(path.read_text('utf-8').splitlines())} rows\n")


if __name__ == "__main__":
    main()
