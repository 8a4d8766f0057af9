"""Which time zone a meeting is in, where its list, its map and its address say different ones."""

import math
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache

from bot.places import zone_at
from flows.domain.week_minutes import offset_at

# Coordinates whose zone is farther than this from the meeting's own are wrong, unless its address
# says the same.
MAX_ZONE_HOURS_APART = 3

# Towns near a border may keep the time of the other side, so half a degree counts as near.
BORDER_DEGREES = 0.5

# Where a state has several zones, that of most of its people first.
_STATE_ZONES = {
    "America/New_York": "CT DE DC FL GA IN KY ME MD MA MI NH NJ NY NC OH PA RI SC VT VA WV ON QC",
    "America/Chicago": "AL AR IL IA KS LA MN MS MO NE ND OK SD TN TX WI",
    "America/Denver": "CO ID MT NM UT WY",
    "America/Los_Angeles": "CA NV OR WA",
    "America/Phoenix": "AZ",
    "America/Anchorage": "AK",
    "Pacific/Honolulu": "HI",
    "America/Puerto_Rico": "PR VI",
    "America/Vancouver": "BC",
    "America/Edmonton": "AB NT",
    "America/Regina": "SK",
    "America/Winnipeg": "MB",
    "America/Halifax": "NS NB PE",
    "America/St_Johns": "NL",
    "America/Whitehorse": "YT",
}
_OTHER_STATE_ZONES = {
    "America/New_York": "TN AL",
    "America/Chicago": "FL IN KY MI",
    "America/Denver": "AZ KS NE ND OR SD TX NV SK",
    "America/Los_Angeles": "ID",
    "America/Adak": "AK",
    "America/Winnipeg": "ON",
    "America/Halifax": "QC NL",
    "America/Edmonton": "BC SK",
    "America/Creston": "BC",
}
_ZONES_OF_STATE: dict[str, tuple[str, ...]] = {}
for _table in (_STATE_ZONES, _OTHER_STATE_ZONES):
    for _zone, _states in _table.items():
        for _state in _states.split():
            _ZONES_OF_STATE[_state] = (*_ZONES_OF_STATE.get(_state, ()), _zone)

_SEASONS = tuple(datetime(2026, month, 1, tzinfo=UTC) for month in (1, 4, 7, 10))


def state_zones(state: str, country: str) -> tuple[str, ...]:
    """The zones of a state or province by its short form, that of most people first."""
    return _ZONES_OF_STATE.get(state, ()) if country in ("US", "CA") else ()


def zones_agree(zone: str, other: str) -> bool:
    """Whether two zones are never more than `MAX_ZONE_HOURS_APART` from each other."""
    if not zone or not other or zone == other:
        return True
    return zone_hours_apart(zone, other) <= MAX_ZONE_HOURS_APART


@cache
def zone_hours_apart(zone: str, other: str) -> float:
    """The most hours that the clocks of two zones are apart in a year."""
    return max(abs(offset_at(zone, at) - offset_at(other, at)) for at in _SEASONS) / 60


@cache
def zones_in_step(zone: str, other: str) -> bool:
    """Whether the clocks of two zones are as far apart in summer as in winter."""
    return len({offset_at(zone, at) - offset_at(other, at) for at in _SEASONS}) == 1


@cache
def ever_one_clock(zone: str, other: str) -> bool:
    """Whether the clocks of two zones show the same in some season."""
    return any(offset_at(zone, at) == offset_at(other, at) for at in _SEASONS)


def among(zone: str, others: Iterable[str]) -> bool:
    """Whether one of these zones has the clock of `zone` all year."""
    return any(zone_hours_apart(zone, other) == 0 for other in others)


def may_be_kept_at(zone: str, lat: float, lon: float) -> bool:
    """Whether the clock of a zone is that of a point (degrees), or of a place near it."""
    wide = BORDER_DEGREES / max(0.1, math.cos(math.radians(lat)))
    around = (
        zone_at(lat + north * BORDER_DEGREES, lon + east * wide)
        for north, east in (
            (0, 0),
            (0, 1),
            (0, -1),
            (1, 0),
            (-1, 0),
            (1, 1),
            (1, -1),
            (-1, 1),
            (-1, -1),
        )
    )
    return among(zone, filter(None, around))
