"""Where a conversation can stand, and how that is kept between two texts."""

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta
from typing import Any

from flows.conversation.danger_memory import NO_DANGERS, Dangers, dump_dangers, load_dangers
from flows.conversation.state_json import (
    dump_hit,
    dump_query,
    dump_wish,
    load_hit,
    load_lead,
    load_place,
    load_query,
    load_wish,
)
from flows.domain.places import Place
from flows.domain.search import Hit, Query
from flows.understanding.commands import ANY_LEAD, Act, Lead
from flows.understanding.search_request import NOTHING, Wish

# What a state written by this program looks like. Another number, or anything unreadable, is Idle.
VERSION = 1

# How long the bot remembers what it was talking about.
MEMORY = timedelta(hours=4)

# The most meetings one list grows to by MORE: further than anyone scrolls, and a small state.
MOST_SHOWN = 30


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is being talked about. Here and below: `misses` are texts in a row not understood,
    `told` the dangers lately answered, so that a repeat is answered otherwise, `reminded` the
    reminder that came after the last list, 0 for none, and `dangers` what else outlasts an answer
    to one."""

    misses: int = 0
    told: tuple[str, ...] = ()
    reminded: int = 0
    dangers: Dangers = NO_DANGERS


@dataclass(frozen=True, slots=True)
class AskPlace:
    """We asked where, for what was wished so far."""

    misses: int = 0
    told: tuple[str, ...] = ()
    wish: Wish = NOTHING
    reminded: int = 0
    dangers: Dangers = NO_DANGERS


@dataclass(frozen=True, slots=True)
class ChoosePlace:
    """We asked which of these places of one name."""

    choices: tuple[Place, ...]
    misses: int = 0
    told: tuple[str, ...] = ()
    wish: Wish = NOTHING
    reminded: int = 0
    dangers: Dangers = NO_DANGERS


@dataclass(frozen=True, slots=True)
class OfferPlace:
    """We asked whether this is the place."""

    place: Place
    misses: int = 0
    told: tuple[str, ...] = ()
    wish: Wish = NOTHING
    reminded: int = 0
    dangers: Dangers = NO_DANGERS


@dataclass(frozen=True, slots=True)
class Results:
    """We gave a list. Number n is `hits[n - 1]`; the last `page` of them were the last answer.

    `query` is what found them, and `more` whether MORE has more. `wish` is what was asked for,
    which may be more than there was. `seen` is the number whose details were given since, or 0.
    """

    query: Query
    hits: tuple[Hit, ...]
    page: int
    more: bool
    misses: int = field(default=0)
    told: tuple[str, ...] = ()
    wish: Wish = NOTHING
    seen: int = 0
    reminded: int = 0
    dangers: Dangers = NO_DANGERS


Plain = Idle | AskPlace | ChoosePlace | OfferPlace | Results


@dataclass(frozen=True, slots=True)
class ChooseMeeting:
    """We asked which meeting of the list `behind` to remind of, when `lead` says. Here and below:
    what is `behind` goes on where the question is left."""

    behind: Results
    lead: Lead = ANY_LEAD
    misses: int = 0
    told: tuple[str, ...] = ()
    reminded: int = 0
    dangers: Dangers = NO_DANGERS


@dataclass(frozen=True, slots=True)
class AskReminder:
    """We asked how long before meeting `number` of the list, and whether every week."""

    number: int
    behind: Results
    lead: Lead = ANY_LEAD
    misses: int = 0
    told: tuple[str, ...] = ()
    reminded: int = 0
    dangers: Dangers = NO_DANGERS


@dataclass(frozen=True, slots=True)
class ConfirmReminder:
    """We asked whether they agree to `wording`: a reminder of meeting `number`."""

    number: int
    behind: Results
    lead: Lead
    wording: str
    misses: int = 0
    told: tuple[str, ...] = ()
    reminded: int = 0
    dangers: Dangers = NO_DANGERS


@dataclass(frozen=True, slots=True)
class ChooseReminder:
    """We listed their reminders: a number alone is for `act`."""

    act: Act
    behind: Plain
    misses: int = 0
    told: tuple[str, ...] = ()
    reminded: int = 0
    dangers: Dangers = NO_DANGERS


@dataclass(frozen=True, slots=True)
class ConfirmMarks:
    """We asked whether they agree to `wording`: a text at each milestone of their days."""

    behind: Plain
    wording: str
    misses: int = 0
    told: tuple[str, ...] = ()
    reminded: int = 0
    dangers: Dangers = NO_DANGERS


Question = ChooseMeeting | AskReminder | ConfirmReminder | ChooseReminder | ConfirmMarks
State = Plain | Question


def missed(state: State) -> State:
    """The same state after one more text that was not understood."""
    return replace(state, misses=state.misses + 1)


def under(state: State) -> Plain:
    """What is talked about apart from a question about reminders or days."""
    return state.behind if isinstance(state, Question) else state


def behind(state: State) -> Plain:
    """The same, to be put behind a question: what every state has, the question itself will."""
    return replace(under(state), misses=0, told=(), reminded=0, dangers=NO_DANGERS)


def left(state: State) -> Plain:
    """The state once a question about reminders or days is left."""
    return replace(
        under(state),
        misses=0,
        told=state.told,
        reminded=state.reminded,
        dangers=state.dangers,
    )


def dump(state: State) -> str:
    """A state as JSON."""
    return json.dumps({"v": VERSION, **_dump(state)}, separators=(",", ":"))


def _dump(state: State) -> dict[str, Any]:
    """A state as a JSON object, what is empty left out."""
    kept: dict[str, Any] = {"state": type(state).__name__, "misses": state.misses}
    if state.told:
        kept["told"] = state.told
    if state.reminded:
        kept["reminded"] = state.reminded
    if dangers := dump_dangers(state.dangers):
        kept["dangers"] = dangers
    match state:
        case AskPlace():
            kept |= {"wish": dump_wish(state.wish)}
        case ChoosePlace():
            choices = [asdict(place) for place in state.choices]
            kept |= {"choices": choices, "wish": dump_wish(state.wish)}
        case OfferPlace():
            kept |= {"place": asdict(state.place), "wish": dump_wish(state.wish)}
        case Results():
            kept |= {
                "wish": dump_wish(state.wish),
                "query": dump_query(state.query),
                "hits": [dump_hit(hit) for hit in state.hits],
                "page": state.page,
                "more": state.more,
                "seen": state.seen,
            }
        case ChooseMeeting():
            kept |= {"behind": _dump(state.behind), "lead": state.lead}
        case AskReminder():
            kept |= {"behind": _dump(state.behind), "lead": state.lead, "number": state.number}
        case ConfirmReminder():
            kept |= {"behind": _dump(state.behind), "lead": state.lead, "number": state.number}
            kept |= {"wording": state.wording}
        case ChooseReminder():
            kept |= {"behind": _dump(state.behind), "act": state.act}
        case ConfirmMarks():
            kept |= {"behind": _dump(state.behind), "wording": state.wording}
    return kept


def load(text: str) -> State:
    """A state from JSON; Idle where it is damaged, or another version's."""
    try:
        kept = json.loads(text)
        return _load(kept) if kept["v"] == VERSION else Idle()
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, OSError):
        return Idle()


def _load(kept: dict[str, Any]) -> State:
    common: dict[str, Any] = {
        "misses": int(kept["misses"]),
        "told": tuple(map(str, kept.get("told", ()))),
        "reminded": int(kept.get("reminded", 0)),
        "dangers": load_dangers(kept.get("dangers", {})),
    }
    match kept["state"]:
        case "ChooseMeeting":
            return ChooseMeeting(_load_list(kept), load_lead(kept["lead"]), **common)
        case "AskReminder":
            number, lead = int(kept["number"]), load_lead(kept["lead"])
            return AskReminder(number, _load_list(kept), lead, **common)
        case "ConfirmReminder":
            number, lead = int(kept["number"]), load_lead(kept["lead"])
            return ConfirmReminder(number, _load_list(kept), lead, str(kept["wording"]), **common)
        case "ChooseReminder":
            return ChooseReminder(Act(kept["act"]), _load_behind(kept), **common)
        case "ConfirmMarks":
            return ConfirmMarks(_load_behind(kept), str(kept["wording"]), **common)
    return _load_plain(kept, common)


def _load_plain(kept: dict[str, Any], common: dict[str, Any]) -> Plain:
    wish = load_wish(kept.get("wish") or {})
    match kept["state"]:
        case "AskPlace":
            return AskPlace(wish=wish, **common)
        case "ChoosePlace":
            choices = tuple(load_place(place) for place in kept["choices"])
            return ChoosePlace(choices, wish=wish, **common)
        case "OfferPlace":
            return OfferPlace(load_place(kept["place"]), wish=wish, **common)
        case "Results":
            return Results(
                load_query(kept["query"]),
                tuple(load_hit(hit) for hit in kept["hits"]),
                int(kept["page"]),
                bool(kept["more"]),
                wish=wish,
                seen=int(kept.get("seen", 0)),
                **common,
            )
    return Idle(**common)


def _load_behind(kept: dict[str, Any]) -> Plain:
    return _load_plain(kept["behind"], {})


def _load_list(kept: dict[str, Any]) -> Results:
    found = _load_behind(kept)
    if not isinstance(found, Results):
        raise ValueError("a question about a list, without the list")
    return found
