"""Where a conversation can stand, and how that is kept between two texts."""

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta
from typing import Any

from flows.pieces import (
    dump_hit,
    dump_query,
    dump_wish,
    load_hit,
    load_place,
    load_query,
    load_wish,
)
from flows.places import Place
from flows.search import Hit, Query
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
            more: dict[str, Any] = {"wish": dump_wish(state.wish)}
        case ChoosePlace():
            choices = [asdict(place) for place in state.choices]
            more = {"choices": choices, "wish": dump_wish(state.wish)}
        case OfferPlace():
            more = {"place": asdict(state.place), "wish": dump_wish(state.wish)}
        case Results():
            more = {
                "wish": dump_wish(state.wish),
                "query": dump_query(state.query),
                "hits": [dump_hit(hit) for hit in state.hits],
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
        wish = load_wish(kept.get("wish") or {})
        match kept["state"]:
            case "AskPlace":
                return AskPlace(misses, told, wish)
            case "ChoosePlace":
                choices = tuple(load_place(place) for place in kept["choices"])
                return ChoosePlace(choices, misses, told, wish)
            case "OfferPlace":
                return OfferPlace(load_place(kept["place"]), misses, told, wish)
            case "Results":
                hits = tuple(load_hit(hit) for hit in kept["hits"])
                query = load_query(kept["query"])
                page, more = int(kept["page"]), bool(kept["more"])
                return Results(query, hits, page, more, misses, told, wish)
            case _:
                return Idle(misses, told)
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, OSError):
        return Idle()
