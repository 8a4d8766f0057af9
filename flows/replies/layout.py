"""How the pieces of a reply share the room there is."""

from collections.abc import Iterable, Sequence
from urllib.parse import quote_plus

from flows.domain.meetings import Meeting
from flows.text.gsm import septets, sms_cost, to_gsm, trim

# In septets, less one for each seam between segments: a pair of septets is never torn there.
REPLY_SEPTETS = 2 * 153 - 1
DETAILS_SEPTETS = 3 * 153 - 2

# A name in a list is cut to the first, so that a list stays one; where room is short, further, but
# never below the second, so that it can still be told from its neighbours.
MAX_NAME_SEPTETS = 36
MIN_NAME_SEPTETS = 12


def fit_names(room: int, names: Sequence[str], least: int = MIN_NAME_SEPTETS) -> list[str]:
    """These names in `room` septets together; where they do not fit, the longest give way, but are
    not cut below `least`."""
    sizes = [septets(name) for name in names]
    most, left = MAX_NAME_SEPTETS, room
    for at, size in enumerate(sorted(sizes)):
        share = left // (len(sizes) - at)
        if size > share:  # this one and all longer ones
            most = max(least, min(most, share))
            break
        left -= size
    return [
        name if size <= most else trim(name, most) for name, size in zip(names, sizes, strict=True)
    ]


def fit_parts(parts: Sequence[str], rest: Iterable[str], room: int) -> list[str]:
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


def with_spare_part(reply: str, part: str) -> str:
    """A reply with one more part at the end of its last line, where that costs no segment more."""
    longer = f"{reply} {part}"
    return longer if sms_cost(longer).segments == sms_cost(reply).segments else reply


def map_link(meeting: Meeting) -> str:
    """A link that any phone opens in its map: the point, or the address where that is surer."""
    map_query = quote_plus(to_gsm(meeting.address), safe=",")
    if meeting.lat is not None and meeting.lon is not None and not meeting.approximate:
        map_query = f"{meeting.lat:.5f},{meeting.lon:.5f}"
    return f"https://maps.google.com/?q={map_query}" if map_query and len(map_query) < 100 else ""


# The answer to one question about a meeting: two segments, less the meeting's name before it.
MAX_ANSWER_NAME_SEPTETS = 36
ANSWER_SEPTETS = REPLY_SEPTETS - MAX_ANSWER_NAME_SEPTETS - len(": ")


def fit_answer(*parts: str, lines: bool = False) -> str:
    """The parts that are not empty and for which there is room, as sentences or each on a line of
    its own. Each part is whole or left out, the first ones first."""
    kept = fit_parts([part for part in parts if part], (), ANSWER_SEPTETS + 1)
    return ("\n" if lines else " ").join(kept)
