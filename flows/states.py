"""Where a conversation can stand, and how that is kept between two texts."""

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flows.places import Place
from flows.reader import Way
from flows.search import Filters, Hit, Query, Window
from flows.when import Clock, Day, Part, When
from flows.wish import NOTHING, Wish

# What a state written by this program looks like. Another number, or anything unreadable, is Idle.
VERSION = 1

# How long the bot remembers what it was talking about.
MEMORY = timedelta(hours=4)

# The most meetings one list grows to by MORE: further than anyone scrolls, and a small state.
MOST_SHOWN = 30


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is being talked about. Here and below: `misses` are texts in a row not understood,
    `told` the dangers lately answered, so that a repeat is answered otherwise."""

    misses: int = 0
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AskPlace:
    """We asked where, for what was wished so far."""

    misses: int = 0
    told: tuple[str, ...] = ()
    wish: Wish = NOTHING


@dataclass(frozen=True, slots=True)
class ChoosePlace:
    """We asked which of these places of one name."""

    choices: tuple[Place, ...]
    misses: int = 0
    told: tuple[str, ...] = ()
    wish: Wish = NOTHING


@dataclass(frozen=True, slots=True)
class OfferPlace:
    """We asked whether this is the place."""

    place: Place
    misses: int = 0
    told: tuple[str, ...] = ()
    wish: Wish = NOTHING


@dataclass(frozen=True, slots=True)
class Results:
    """We gave a list. Number n is `hits[n - 1]`; the last `page` of them were the last answer.

    `query` is what found them, and `more` whether MORE has more. `wish` is what was asked for,
    which may be more than there was.
    """

    query: Query
    hits: tuple[Hit, ...]
    page: int
    more: bool
    misses: int = field(default=0)
    told: tuple[str, ...] = ()
    wish: Wish = NOTHING


State = Idle | AskPlace | ChoosePlace | OfferPlace | Results


def missed(state: State) -> State:
    """The same state after one more text that was not understood."""
    return replace(state, misses=state.misses + 1)


def dump(state: State) -> str:
    """A state as JSON."""
    match state:
        case AskPlace():
            more: dict[str, Any] = {"wish": _dump_wish(state.wish)}
        case ChoosePlace():
            choices = [asdict(place) for place in state.choices]
            more = {"choices": choices, "wish": _dump_wish(state.wish)}
        case OfferPlace():
            more = {"place": asdict(state.place), "wish": _dump_wish(state.wish)}
        case Results():
            more = {
                "wish": _dump_wish(state.wish),
                "query": _dump_query(state.query),
                "hits": [_dump_hit(hit) for hit in state.hits],
                "page": state.page,
                "more": state.more,
            }
        case _:
            more = {}
    if state.told:
        more["told"] = state.told
    return json.dumps(
        {"v": VERSION, "state": type(state).__name__, "misses": state.misses, **more},
        separators=(",", ":"),
    )


def load(text: str) -> State:
    """A state from JSON; Idle where it is damaged, or another version's."""
    try:
        kept = json.loads(text)
        if kept["v"] != VERSION:
            return Idle()
        misses = int(kept["misses"])
        told = tuple(map(str, kept.get("told", ())))
        wish = _load_wish(kept.get("wish") or {})
        match kept["state"]:
            case "AskPlace":
                return AskPlace(misses, told, wish)
            case "ChoosePlace":
                choices = tuple(_load_place(place) for place in kept["choices"])
                return ChoosePlace(choices, misses, told, wish)
            case "OfferPlace":
                return OfferPlace(_load_place(kept["place"]), misses, told, wish)
            case "Results":
                hits = tuple(_load_hit(hit) for hit in kept["hits"])
                query = _load_query(kept["query"])
                page, more = int(kept["page"]), bool(kept["more"])
                return Results(query, hits, page, more, misses, told, wish)
            case _:
                return Idle(misses, told)
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, OSError):
        return Idle()


def _dump_query(query: Query) -> dict[str, Any]:
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


def _load_query(kept: dict[str, Any]) -> Query:
    return Query(
        Window(_moment(kept["start"]), _moment(kept["end"])),
        _load_place(kept["place"]) if kept["place"] else None,
        bool(kept["online"]),
        Filters(
            frozenset(map(str, kept["types"])),
            str(kept["fellowship"]),
            bool(kept.get("hybrid", False)),
        ),
        bool(kept.get("nearest", False)),
    )


def _dump_wish(wish: Wish) -> dict[str, Any]:
    when = {name: value for name, value in asdict(wish.when).items() if value is not None}
    return {
        "when": when,
        "types": sorted(wish.types),
        "fellowship": wish.fellowship,
        "way": wish.way,
        "nearest": wish.nearest,
    }


def _load_wish(kept: dict[str, Any]) -> Wish:
    way = kept.get("way")
    return Wish(
        _load_when(kept.get("when") or {}),
        frozenset(map(str, kept.get("types", ()))),
        str(kept.get("fellowship", "")),
        Way(way) if way else None,
        bool(kept.get("nearest", False)),
    )


def _load_when(kept: dict[str, Any]) -> When:
    clocks = {
        name: Clock(int(kept[name][0]), bool(kept[name][1]))
        for name in ("after", "before", "at")
        if name in kept
    }
    day, part = kept.get("day"), kept.get("part")
    return When(Day(day) if day else None, Part(part) if part else None, **clocks)


def _dump_hit(hit: Hit) -> list[Any]:
    return [hit.id, hit.name, hit.start.timestamp(), str(hit.start.tzinfo), hit.miles]


def _load_hit(kept: list[Any]) -> Hit:
    number, name, start, zone, miles = kept
    moment = _moment(start).astimezone(ZoneInfo(zone))
    return Hit(int(number), str(name), moment, None if miles is None else float(miles))


def _load_place(kept: dict[str, Any]) -> Place:
    place = Place(**kept)
    ZoneInfo(place.zone)
    return replace(place, lat=float(place.lat), lon=float(place.lon))


def _moment(timestamp: float) -> datetime:
    return datetime.fromtimestamp(timestamp, UTC)
