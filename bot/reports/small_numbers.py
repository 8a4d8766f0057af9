"""Hides small numbers: what is under five could tell of a person.

Pages, files and commands all show numbers by this one module wherever a place, a language or a
danger stands beside them. A total beside a table could reveal a hidden number, so further numbers
are withheld until it cannot. What is hidden is hidden for each line and month by itself, and a sum
holds only what is shown: neither another range nor another choice of lines reveals it.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from math import inf
from typing import Generic, TypeVar

SMALLEST_SHOWN = 5

Label = TypeVar("Label", bound=Hashable)


@dataclass(frozen=True, slots=True)
class ShownNumber:
    """A number as far as it may be shown: `known` of it, and so many parts that are hidden, either
    because they are `small` (one to four), or `withheld` since they would reveal one that is.

    >>> str(ShownNumber(1200)), str(ShownNumber(0, small=1)), str(ShownNumber(0, small=2))
    ('1,200', '<5', '<9')
    >>> str(ShownNumber(7, small=1)), str(ShownNumber(0, withheld=1))
    ('7 or more', 'not shown')
    """

    known: int = 0
    small: int = 0
    withheld: int = 0

    @property
    def is_exact(self) -> bool:
        """Whether nothing of it is hidden."""
        return not (self.small or self.withheld)

    def __add__(self, other: "ShownNumber") -> "ShownNumber":
        return ShownNumber(
            self.known + other.known, self.small + other.small, self.withheld + other.withheld
        )

    def __str__(self) -> str:
        if self.is_exact:
            return f"{self.known:,}"
        if self.known:
            return f"{self.known:,} or more"
        if self.withheld:
            return "not shown"
        return f"<{(SMALLEST_SHOWN - 1) * self.small + 1}"


@dataclass(frozen=True, slots=True)
class Breakdown(Generic[Label]):
    """Numbers by label. Where it is not `complete`, there was too little to tell anything of a
    part of it, not even which labels it has."""

    numbers: Mapping[Label, ShownNumber]
    complete: bool = True


def hide_small(
    counts: Mapping[Label, int], sensitive: Collection[Label] | None = None
) -> Breakdown[Label]:
    """The counts as they may be shown to somebody who knows their total. `sensitive` are the labels
    that must not show a small number; None for all of them."""
    there = {label: count for label, count in counts.items() if count > 0}
    small = {
        label
        for label, count in there.items()
        if count < SMALLEST_SHOWN and (sensitive is None or label in sensitive)
    }
    others = sorted(there.keys() - small, key=lambda label: (there[label], str(label)))
    withheld: list[Label] = []
    while small and not _is_ambiguous(there, small, withheld, others, sensitive):
        if not others:
            return Breakdown({}, complete=False)
        withheld.append(others.pop(0))
    return Breakdown(
        {
            label: ShownNumber(small=1)
            if label in small
            else ShownNumber(withheld=1)
            if label in withheld
            else ShownNumber(count)
            for label, count in there.items()
        }
    )


def hide_one(count: int) -> ShownNumber:
    """A single number that must not be small."""
    return ShownNumber(small=1) if 0 < count < SMALLEST_SHOWN else ShownNumber(count)


def add_up(parts: Iterable[Breakdown[Label]]) -> Breakdown[Label]:
    """The sum of what may be shown of each line and month. Where one of them is not complete, no
    number of the sum is."""
    taken = list(parts)
    totals: dict[Label, ShownNumber] = {}
    for part in taken:
        for label, number in part.numbers.items():
            totals[label] = totals.get(label, ShownNumber()) + number
    complete = all(part.complete for part in taken)
    if not complete:
        totals = {label: number + ShownNumber(withheld=1) for label, number in totals.items()}
    return Breakdown(totals, complete)


def _is_ambiguous(
    counts: Mapping[Label, int],
    small: Collection[Label],
    withheld: Collection[Label],
    shown: Collection[Label],
    sensitive: Collection[Label] | None,
) -> bool:
    """Whether each small number could be anything from one to four, for all that the total, the
    numbers shown and the rules of this module say."""
    rest = sum(counts[label] for label in (*small, *withheld))
    least = [SMALLEST_SHOWN if sensitive is None or label in sensitive else 1 for label in withheld]
    # The smallest are withheld first, so none is greater than the smallest that is shown.
    most = min((counts[label] for label in shown), default=inf)
    others_least = len(small) - 1 + sum(least)
    others_most = (SMALLEST_SHOWN - 1) * (len(small) - 1) + (
        most * len(withheld) if withheld else 0
    )
    return others_least <= rest - (SMALLEST_SHOWN - 1) and rest - 1 <= others_most
