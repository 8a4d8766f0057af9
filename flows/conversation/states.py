"""Where a conversation can stand, and how that is kept between two texts."""

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta
from typing import Any

from flows.conversation.danger_memory import NO_DANGERS, DangerMemory, dump_dangers, load_dangers
from flows.conversation.state_json import (
    dump_hit,
    dump_query,
    dump_search_request,
    load_hit,
    load_lead,
    load_place,
    load_query,
    load_search_request,
)
from flows.domain.places import Place
from flows.domain.search import Hit, Query
from flows.understanding.commands import ANY_LEAD_TIME, LeadTime, ReminderAction
from flows.understanding.search_request import ANY_MEETING, SearchRequest

# What a state written by this program looks like. Another number, or anything unreadable, is Idle.
STATE_VERSION = 1

# How long the bot remembers what it was talking about.
CONVERSATION_TIMEOUT = timedelta(hours=4)

# The most meetings one list grows to by MORE: further than anyone scrolls, and a small state.
MAX_LISTED_MEETINGS = 30


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is being talked about. Here and below: `misses` are texts in a row not understood,
    `told` the dangers lately answered, so that a repeat is answered otherwise, `reminded` the
    reminder that came after the last list, 0 for none, and `dangers` what else outlasts an answer
    to one."""

    misses: int = 0
    dangers_answered: tuple[str, ...] = ()
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS


@dataclass(frozen=True, slots=True)
class AskPlace:
    """We asked where, for what was wished so far."""

    misses: int = 0
    dangers_answered: tuple[str, ...] = ()
    wanted: SearchRequest = ANY_MEETING
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS


@dataclass(frozen=True, slots=True)
class ChoosePlace:
    """We asked which of these places of one name."""

    choices: tuple[Place, ...]
    misses: int = 0
    dangers_answered: tuple[str, ...] = ()
    wanted: SearchRequest = ANY_MEETING
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS


@dataclass(frozen=True, slots=True)
class OfferPlace:
    """We asked whether this is the place."""

    place: Place
    misses: int = 0
    dangers_answered: tuple[str, ...] = ()
    wanted: SearchRequest = ANY_MEETING
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS


@dataclass(frozen=True, slots=True)
class Results:
    """We gave a list. Number n is `hits[n - 1]`; the last `page` of them were the last answer.

    `query` is what found them, and `more` whether MORE has more. `wish` is what was asked for,
    which may be more than there was. `seen` is the number whose details were given since, or 0.
    """

    query: Query
    hits: tuple[Hit, ...]
    page_size: int
    more: bool
    misses: int = field(default=0)
    dangers_answered: tuple[str, ...] = ()
    wanted: SearchRequest = ANY_MEETING
    details_number: int = 0
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS


SearchState = Idle | AskPlace | ChoosePlace | OfferPlace | Results


@dataclass(frozen=True, slots=True)
class ChooseMeeting:
    """We asked which meeting of the list `behind` to remind of, when `lead` says. Here and below:
    what is `behind` goes on where the question is left."""

    behind: Results
    lead: LeadTime = ANY_LEAD_TIME
    misses: int = 0
    dangers_answered: tuple[str, ...] = ()
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS


@dataclass(frozen=True, slots=True)
class AskReminder:
    """We asked how long before meeting `number` of the list, and whether every week."""

    number: int
    behind: Results
    lead: LeadTime = ANY_LEAD_TIME
    misses: int = 0
    dangers_answered: tuple[str, ...] = ()
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS


@dataclass(frozen=True, slots=True)
class ConfirmReminder:
    """We asked whether they agree to `wording`: a reminder of meeting `number`."""

    number: int
    behind: Results
    lead: LeadTime
    wording: str
    misses: int = 0
    dangers_answered: tuple[str, ...] = ()
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS


@dataclass(frozen=True, slots=True)
class ChooseReminder:
    """We listed their reminders: a number alone is for `act`."""

    act: ReminderAction
    behind: SearchState
    misses: int = 0
    dangers_answered: tuple[str, ...] = ()
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS


@dataclass(frozen=True, slots=True)
class ConfirmMarks:
    """We asked whether they agree to `wording`: a text at each milestone of their days."""

    behind: SearchState
    wording: str
    misses: int = 0
    dangers_answered: tuple[str, ...] = ()
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS


SideQuestion = ChooseMeeting | AskReminder | ConfirmReminder | ChooseReminder | ConfirmMarks
State = SearchState | SideQuestion


def count_miss(state: State) -> State:
    """The same state after one more text that was not understood."""
    return replace(state, misses=state.misses + 1)


def search_state(state: State) -> SearchState:
    """What is talked about apart from a question about reminders or days."""
    return state.behind if isinstance(state, SideQuestion) else state


def suspend(state: State) -> SearchState:
    """The same, to be put behind a question: what every state has, the question itself will."""
    return replace(
        search_state(state), misses=0, dangers_answered=(), last_reminder=0, dangers=NO_DANGERS
    )


def resume(state: State) -> SearchState:
    """The state once a question about reminders or days is left."""
    return replace(
        search_state(state),
        misses=0,
        dangers_answered=state.dangers_answered,
        last_reminder=state.last_reminder,
        dangers=state.dangers,
    )


def dump_state(state: State) -> str:
    """A state as JSON."""
    return json.dumps({"v": STATE_VERSION, **_to_json(state)}, separators=(",", ":"))


def _to_json(state: State) -> dict[str, Any]:
    """A state as a JSON object, what is empty left out."""
    kept: dict[str, Any] = {"state": type(state).__name__, "misses": state.misses}
    if state.dangers_answered:
        kept["told"] = state.dangers_answered
    if state.last_reminder:
        kept["reminded"] = state.last_reminder
    if dangers := dump_dangers(state.dangers):
        kept["dangers"] = dangers
    match state:
        case AskPlace():
            kept |= {"wish": dump_search_request(state.wanted)}
        case ChoosePlace():
            choices = [asdict(place) for place in state.choices]
            kept |= {"choices": choices, "wish": dump_search_request(state.wanted)}
        case OfferPlace():
            kept |= {"place": asdict(state.place), "wish": dump_search_request(state.wanted)}
        case Results():
            kept |= {
                "wish": dump_search_request(state.wanted),
                "query": dump_query(state.query),
                "hits": [dump_hit(hit) for hit in state.hits],
                "page": state.page_size,
                "more": state.more,
                "seen": state.details_number,
            }
        case ChooseMeeting():
            kept |= {"behind": _to_json(state.behind), "lead": state.lead}
        case AskReminder():
            kept |= {"behind": _to_json(state.behind), "lead": state.lead, "number": state.number}
        case ConfirmReminder():
            kept |= {"behind": _to_json(state.behind), "lead": state.lead, "number": state.number}
            kept |= {"wording": state.wording}
        case ChooseReminder():
            kept |= {"behind": _to_json(state.behind), "act": state.act}
        case ConfirmMarks():
            kept |= {"behind": _to_json(state.behind), "wording": state.wording}
    return kept


def load_state(text: str) -> State:
    """A state from JSON; Idle where it is damaged, or another version's."""
    try:
        kept = json.loads(text)
        return _from_json(kept) if kept["v"] == STATE_VERSION else Idle()
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, OSError):
        return Idle()


def _from_json(kept: dict[str, Any]) -> State:
    common: dict[str, Any] = {
        "misses": int(kept["misses"]),
        "dangers_answered": tuple(map(str, kept.get("told", ()))),
        "last_reminder": int(kept.get("reminded", 0)),
        "dangers": load_dangers(kept.get("dangers", {})),
    }
    match kept["state"]:
        case "ChooseMeeting":
            return ChooseMeeting(_load_results(kept), load_lead(kept["lead"]), **common)
        case "AskReminder":
            number, lead = int(kept["number"]), load_lead(kept["lead"])
            return AskReminder(number, _load_results(kept), lead, **common)
        case "ConfirmReminder":
            number, lead = int(kept["number"]), load_lead(kept["lead"])
            return ConfirmReminder(
                number, _load_results(kept), lead, str(kept["wording"]), **common
            )
        case "ChooseReminder":
            return ChooseReminder(ReminderAction(kept["act"]), _load_behind(kept), **common)
        case "ConfirmMarks":
            return ConfirmMarks(_load_behind(kept), str(kept["wording"]), **common)
    return _load_search_state(kept, common)


def _load_search_state(kept: dict[str, Any], common: dict[str, Any]) -> SearchState:
    wanted = load_search_request(kept.get("wish") or {})
    match kept["state"]:
        case "AskPlace":
            return AskPlace(wanted=wanted, **common)
        case "ChoosePlace":
            choices = tuple(load_place(place) for place in kept["choices"])
            return ChoosePlace(choices, wanted=wanted, **common)
        case "OfferPlace":
            return OfferPlace(load_place(kept["place"]), wanted=wanted, **common)
        case "Results":
            return Results(
                load_query(kept["query"]),
                tuple(load_hit(hit) for hit in kept["hits"]),
                int(kept["page"]),
                bool(kept["more"]),
                wanted=wanted,
                details_number=int(kept.get("seen", 0)),
                **common,
            )
    return Idle(**common)


def _load_behind(kept: dict[str, Any]) -> SearchState:
    return _load_search_state(kept["behind"], {})


def _load_results(kept: dict[str, Any]) -> Results:
    found = _load_behind(kept)
    if not isinstance(found, Results):
        raise ValueError("a question about a list, without the list")
    return found
