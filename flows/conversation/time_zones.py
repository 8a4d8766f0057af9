"""By which clock a person lives, as far as that is known."""

from datetime import datetime
from zoneinfo import ZoneInfo

from flows.conversation.states import Results, SearchState
from flows.conversation.turn import Context
from flows.domain.places import Place


def zone_of(shown: SearchState, context: Context) -> str:
    """The zone of the place they last looked at; else the one their number tells, else the
    line's."""
    return clock_zone(shown.query.place if isinstance(shown, Results) else None, context)


def clock_zone(place: Place | None, context: Context) -> str:
    """The zone whose hours are told where this place was asked for: its own; without a place, as
    for online meetings, the one that their number tells, else the line's."""
    return place.zone if place else context.home.zone or context.line.zone


def sure_zone(place: Place | None, context: Context) -> str:
    """The same, as far as it is surely theirs, "" where it is not: people keep their number when
    they move. Then the zone is named behind an hour."""
    if place:
        return place.zone
    home = context.home.zone
    return home if home and same_clock(home, context.line.zone, context.now) else ""


def same_clock(zone: str, other: str, now: datetime) -> bool:
    """Whether the clocks of two zones show the same now."""
    return now.astimezone(ZoneInfo(zone)).utcoffset() == now.astimezone(ZoneInfo(other)).utcoffset()
