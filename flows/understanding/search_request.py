"""What somebody asked for, apart from where: kept while we ask back, and refined by what they say
next."""

from dataclasses import dataclass, replace

from flows.domain.meeting_types import EXCLUSIVE_TYPES
from flows.domain.time_window import ANY_TIME, When
from flows.understanding.parsed_request import Attendance, Move, ParsedRequest


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """The meetings wanted: when, of which kinds, whose, how; and whether the nearest first."""

    when: When = ANY_TIME
    types: frozenset[str] = frozenset()
    fellowship: str = ""
    way: Attendance | None = None
    nearest: bool = False

    def refined_by(self, request: ParsedRequest) -> "SearchRequest":
        """What is wanted after a further text: what it says replaces what it contradicts, and the
        rest stays."""
        if request.move is Move.ALL:
            return SearchRequest(self.when)
        types = self.types
        for rivals in EXCLUSIVE_TYPES:
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


ANY_MEETING = SearchRequest()
