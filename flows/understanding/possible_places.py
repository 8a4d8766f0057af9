"""The words of a text that may name a place, with what is known of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from flows.domain.places import Home, Places
from flows.understanding.place_resolver import ResolvedPlace, resolve_place


@dataclass(frozen=True, slots=True)
class PossiblePlaces:
    """The runs of folded words that may be a place, the likeliest first, and what is known of them.

    `near` says that the first stands behind a word for a place, `asked` that a place is expected.
    `text` is the whole text, folded. `correct_spelling` says that a run may be a misspelt place.
    `venues` are names of buildings.
    """

    runs: Sequence[str]
    places: Places
    home: Home
    near: bool
    asked: bool
    correct_spelling: bool
    text: str = ""
    venues: Sequence[str] = ()
    _resolved: dict[str, ResolvedPlace | None] = field(default_factory=dict, repr=False)

    def resolve(self, run: str) -> ResolvedPlace | None:
        """The place that a run is as a whole, looked up once."""
        if run not in self._resolved:
            self._resolved[run] = resolve_place(run, self.places, self.home)
        return self._resolved[run]

    @property
    def misspelt_runs(self) -> list[list[str]]:
        """The words of the runs that may be misspelt."""
        return [run.split() for run in self.runs] if self.correct_spelling else []
