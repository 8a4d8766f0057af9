"""How the pieces of a reply share the room there is."""

from collections.abc import Iterable, Sequence
from urllib.parse import quote_plus

from flows.domain.meetings import Meeting
from flows.text.gsm import plain, septets, trim

# In septets, less one for each seam between segments: a pair of septets is never torn there.
BUDGET = 2 * 153 - 1
DETAILS_BUDGET = 3 * 153 - 2

# A name in a list is cut to the first, so that a list stays one; where room is short, further, but
# never below the second, so that it can still be told from its neighbours.
_LONGEST_NAME = 36
_SHORTEST_NAME = 12


def share(room: int, names: Sequence[str]) -> list[str]:
    """These names in `room` septets together; where they do not fit, the longest give way."""
    longest, sizes = _LONGEST_NAME, [septets(name) for name in names]
    while longest > _SHORTEST_NAME and sum(min(size, longest) for size in sizes) > room:
        longest -= 1
    return [trim(name, longest) for name in names]


def fit(parts: Sequence[str], rest: Iterable[str], room: int) -> list[str]:
    """Whole `parts`, and of the `rest` what there is room for, each on a line of its own.

    A part that alone is too long for the room (a link of many hundred characters) is left out:
    half a link leads nowhere.
    """
    kept = []
    for part in parts:
        if septets(part) + 1 <= room:
            kept.append(part)
            room -= septets(part) + 1
    for part in rest:
        if part and room > 20:
            kept.append(trim(part, room - 1))
            room -= septets(kept[-1]) + 1
    return kept


def map_link(meeting: Meeting) -> str:
    """A link that any phone opens in its map: the point, or the address where that is surer."""
    where = quote_plus(plain(meeting.address), safe=",")
    if meeting.lat is not None and meeting.lon is not None and not meeting.approximate:
        where = f"{meeting.lat:.5f},{meeting.lon:.5f}"
    return f"https://maps.google.com/?q={where}" if where and len(where) < 100 else ""
