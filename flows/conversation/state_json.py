"""What states are made of, as JSON: written and read back. Reading raises what Python raises of
anything else (ValueError, TypeError, LookupError, AttributeError, OverflowError, OSError)."""

from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from flows.domain.places import Place
from flows.domain.search import Filters, Hit, Query, Window
from flows.domain.time_window import ClockTime, Day, DayPart, When
from flows.understanding.commands import LeadTime
from flows.understanding.request_reader import Attendance
from flows.understanding.search_request import SearchRequest


def dump_query(query: Query) -> dict[str, Any]:
    """A question to the list of meetings."""
    return {
        "start": query.window.start.timestamp(),
        "end": query.window.end.timestamp(),
        "place": asdict(query.place) if query.place else None,
        "online": query.online,
        "types": sorted(query.filters.types),
        "fellowship": query.filters.fellowship,
        "hybrid": query.filters.hybrid,
        "nearest": query.nearest,
    }


def load_query(kept: dict[str, Any]) -> Query:
    """The question that `dump_query` wrote."""
    return Query(
        Window(_moment(kept["start"]), _moment(kept["end"])),
        load_place(kept["place"]) if kept["place"] else None,
        bool(kept["online"]),
        Filters(
            frozenset(map(str, kept["types"])),
            str(kept["fellowship"]),
            bool(kept.get("hybrid", False)),
        ),
        bool(kept.get("nearest", False)),
    )


def dump_search_request(wanted: SearchRequest) -> dict[str, Any]:
    """A wish for meetings."""
    when = {name: value for name, value in asdict(wanted.when).items() if value is not None}
    return {
        "when": when,
        "types": sorted(wanted.types),
        "fellowship": wanted.fellowship,
        "way": wanted.way,
        "nearest": wanted.nearest,
    }


def load_search_request(kept: dict[str, Any]) -> SearchRequest:
    """The wish that `dump_wish` wrote."""
    way = kept.get("way")
    return SearchRequest(
        _load_when(kept.get("when") or {}),
        frozenset(map(str, kept.get("types", ()))),
        str(kept.get("fellowship", "")),
        Attendance(way) if way else None,
        bool(kept.get("nearest", False)),
    )


def _load_when(kept: dict[str, Any]) -> When:
    clocks = {
        name: ClockTime(int(kept[name][0]), bool(kept[name][1]))
        for name in ("after", "before", "at")
        if name in kept
    }
    day, part = kept.get("day"), kept.get("part")
    ahead = None if kept.get("ahead") is None else int(kept["ahead"])
    return When(Day(day) if day else None, DayPart(part) if part else None, **clocks, ahead=ahead)


def dump_hit(hit: Hit) -> list[Any]:
    """A hit, in the order of its fields."""
    return [hit.id, hit.name, hit.start.timestamp(), str(hit.start.tzinfo), hit.miles]


def load_hit(kept: list[Any]) -> Hit:
    """The hit that `dump_hit` wrote."""
    number, name, start, zone, miles = kept
    moment = _moment(start).astimezone(ZoneInfo(zone))
    return Hit(int(number), str(name), moment, None if miles is None else float(miles))


def load_place(kept: dict[str, Any]) -> Place:
    """The place that `dataclasses.asdict` wrote."""
    place = Place(**kept)
    ZoneInfo(place.zone)
    return replace(place, lat=float(place.lat), lon=float(place.lon))


def load_lead(kept: list[Any]) -> LeadTime:
    """The lead, which JSON writes by itself."""
    before, clock, once = kept
    return LeadTime(
        None if before is None else int(before),
        None if clock is None else ClockTime(int(clock[0]), bool(clock[1])),
        None if once is None else bool(once),
    )


def _moment(timestamp: float) -> datetime:
    return datetime.fromtimestamp(timestamp, UTC)
