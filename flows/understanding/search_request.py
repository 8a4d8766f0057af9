"""What somebody asked for, apart from where: kept while we ask back, and refined by what they say
next."""

from dataclasses import dataclass, replace

from flows.domain.meeting_types import RIVALS
from flows.domain.time_window import ANY_TIME, When
from flows.understanding.request_reader import Move, Request, Way


@dataclass(frozen=True, slots=True)
class Wish:
    """The meetings wanted: when, of which kinds, whose, how; and whether the nearest first."""

    when: When = ANY_TIME
    types: frozenset[str] = frozenset()
    fellowship: str = ""
    way: Way | None = None
    nearest: bool = False

    def then(self, request: Request) -> "Wish":
        """What is wanted after a further text: what it says replaces what it contradicts, and the
        rest stays."""
        if request.move is Move.ALL:
            return Wish(self.when)
        types = self.types
        for rivals in RIVALS:
            if request.types & rivals:
                types -= rivals
        return replace(
            self,
            when=self.when.then(request.when),
            types=types | request.types,
            fellowship=request.fellowship or self.fellowship,
            way=request.way or self.way,
            nearest=self.nearest or request.move is Move.CLOSER,
        )


NOTHING = Wish()
