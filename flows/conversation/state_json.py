"""A conversation as JSON, which is what is kept of it between two texts.

The shape is flat: the version, the name of the state, what outlasts states, the fields of the
state. The fields keep the names that earlier releases gave them ("told" is `dangers_answered`,
"wish" is `wanted`), so a release reads what the ones before and after it have written. Moments are
seconds since 1970, named tuples are lists, sets are sorted lists.
"""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from cattrs.strategies import configure_tagged_union

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import DangerMemory
from flows.conversation.states import (
    AskPlace,
    AskReminder,
    ChooseIntent,
    ChooseMeeting,
    ChoosePlace,
    ChooseReminder,
    ConfirmReminder,
    Idle,
    OfferPlace,
    Results,
    SearchState,
    State,
)
from flows.domain.places import Place
from flows.domain.search import Filters, Hit, Query, Window
from flows.domain.time_window import When
from flows.domain.written_dates import DateSpan, WrittenDate
from flows.understanding.search_request import SearchRequest

# What this program writes. Another number, or anything unreadable, is a new conversation.
STATE_VERSION = 1

# Also writes the states of calls (flows.voice.call_json).
STATE_JSON = Converter(detailed_validation=False, unstruct_collection_overrides={frozenset: sorted})
for _kind in (WrittenDate, DateSpan, When, DangerMemory):
    _leave_out_empty = make_dict_unstructure_fn(_kind, STATE_JSON, _cattrs_omit_if_default=True)
    STATE_JSON.register_unstructure_hook(_kind, _leave_out_empty)


@STATE_JSON.register_unstructure_hook
def _dump_moment(moment: datetime) -> float:
    return moment.timestamp()


@STATE_JSON.register_structure_hook
def _load_moment(kept: float, _: Any) -> datetime:
    return datetime.fromtimestamp(kept, UTC)


@STATE_JSON.register_unstructure_hook
def _dump_hit(hit: Hit) -> list[Any]:
    """A hit names the zone of its start."""
    return [hit.id, hit.name, hit.start.timestamp(), str(hit.start.tzinfo), hit.miles]


@STATE_JSON.register_structure_hook
def _load_hit(kept: list[Any], _: Any) -> Hit:
    number, name, start, zone, miles = kept
    moment = datetime.fromtimestamp(start, ZoneInfo(zone))
    return Hit(int(number), str(name), moment, None if miles is None else float(miles))


# What a request holds since a later release is written only where it is there.
_IF_THERE = override(omit_if_default=True)
_dump_request = make_dict_unstructure_fn(
    SearchRequest,
    STATE_JSON,
    latest=_IF_THERE,
    max_miles=_IF_THERE,
    beyond_miles=_IF_THERE,
    without_types=_IF_THERE,
    without_fellowships=_IF_THERE,
    without_days=_IF_THERE,
    names=_IF_THERE,
    without_dates=_IF_THERE,
    alternative=_IF_THERE,
)
STATE_JSON.register_unstructure_hook(SearchRequest, _dump_request)


_load_any_place = make_dict_structure_fn(Place, STATE_JSON)


@STATE_JSON.register_structure_hook
def _load_place(kept: dict[str, Any], _: Any) -> Place:
    """A place. Raises an error where its zone is unknown here."""
    place = _load_any_place(kept, Place)
    ZoneInfo(place.zone)
    return place


_dump_filters = make_dict_unstructure_fn(
    Filters,
    STATE_JSON,
    without_types=_IF_THERE,
    without_fellowships=_IF_THERE,
    by_phone=_IF_THERE,
)


@STATE_JSON.register_unstructure_hook
def _dump_query(query: Query) -> dict[str, Any]:
    """A query is flat: its window and its filters are fields among the others."""
    return {
        "start": query.window.start.timestamp(),
        "end": query.window.end.timestamp(),
        "place": STATE_JSON.unstructure(query.place),
        "online": query.online,
        **_dump_filters(query.filters),
        "nearest": query.nearest,
        **_later_fields(query),
    }


def _later_fields(query: Query) -> dict[str, Any]:
    """What a query holds since a later release, where it is there."""
    fields: dict[str, Any] = {
        "latest": query.latest,
        "max_miles": query.max_miles,
        "beyond_miles": query.beyond_miles,
        "windows": [[one.start.timestamp(), one.end.timestamp()] for one in query.windows],
        "without_days": sorted(query.without_days),
        "name_words": sorted(query.name_words),
        "ids": sorted(query.ids),
    }
    return {name: value for name, value in fields.items() if value}


@STATE_JSON.register_structure_hook
def _load_query(kept: dict[str, Any], _: Any) -> Query:
    return Query(
        Window(_load_moment(kept["start"], None), _load_moment(kept["end"], None)),
        _load_place(kept["place"], None) if kept["place"] else None,
        bool(kept["online"]),
        STATE_JSON.structure(kept, Filters),
        bool(kept.get("nearest", False)),
        bool(kept.get("latest", False)),
        kept.get("max_miles"),
        float(kept.get("beyond_miles", 0.0)),
        tuple(_load_window(window) for window in kept.get("windows", ())),
        frozenset(int(day) for day in kept.get("without_days", ())),
        frozenset(str(word) for word in kept.get("name_words", ())),
        frozenset(int(one) for one in kept.get("ids", ())),
    )


def _load_window(kept: list[Any]) -> Window:
    start, end = kept
    return Window(_load_moment(start, None), _load_moment(end, None))


_WISH = override(rename="wish")
# These are always about a list: its name is written all the same, since other releases read it.
_LIST = override(unstruct_hook=lambda results: STATE_JSON.unstructure(results, SearchState))
_SEARCH_STATE_FIELDS: dict[type[State], dict[str, Any]] = {
    Results: {
        "wanted": _WISH,
        "page_size": override(rename="page"),
        "details_number": override(rename="seen"),
        "mixed": override(omit_if_default=True),
    },
    # Earlier releases have no list behind these.
    AskPlace: {"wanted": _WISH, "behind": _IF_THERE},
    ChoosePlace: {"wanted": _WISH},
    OfferPlace: {"wanted": _WISH, "behind": _IF_THERE, "known": _IF_THERE},
}
_SIDE_QUESTION_FIELDS: dict[type[State], dict[str, Any]] = {
    ChooseIntent: {"wanted": _WISH},
    ChooseMeeting: {"behind": _LIST},
    AskReminder: {"behind": _LIST},
    ConfirmReminder: {"behind": _LIST},
    # Earlier releases have not these.
    ChooseReminder: {name: override(omit_if_default=True) for name in ("lead", "words")},
}
# A side question has a search state behind it, so those come first.
for _union, _fields_of in (
    (SearchState, _SEARCH_STATE_FIELDS),
    (State, _SIDE_QUESTION_FIELDS),
):
    for _state, _fields in _fields_of.items():
        STATE_JSON.register_unstructure_hook(
            _state, make_dict_unstructure_fn(_state, STATE_JSON, **_fields)
        )
        STATE_JSON.register_structure_hook(
            _state, make_dict_structure_fn(_state, STATE_JSON, **_fields)
        )
    configure_tagged_union(_union, STATE_JSON, tag_name="state", default=Idle)
_dump_state = STATE_JSON.get_unstructure_hook(State)
_load_state = STATE_JSON.get_structure_hook(State)

_LASTING_FIELDS: dict[str, Any] = {
    "state": override(omit=True),
    "dangers_answered": override(rename="told", omit_if_default=True),
    "last_reminder": override(rename="reminded", omit_if_default=True),
    "dangers": override(omit_if_default=True),
    "kind_words": override(omit_if_default=True),
    "language_chosen": override(omit_if_default=True),
    "language_shown": override(omit_if_default=True),
    "subject": override(omit_if_default=True),
    "ended": override(omit_if_default=True),
    "young": override(omit_if_default=True),
}
_dump_lasting = make_dict_unstructure_fn(Conversation, STATE_JSON, **_LASTING_FIELDS)
_load_lasting = make_dict_structure_fn(Conversation, STATE_JSON, **_LASTING_FIELDS)


def dump_conversation(conversation: Conversation) -> str:
    """A conversation as JSON."""
    lasting, state = _dump_lasting(conversation), _dump_state(conversation.state)
    return json.dumps({"v": STATE_VERSION, **lasting, **state}, separators=(",", ":"))


def load_conversation(text: str) -> Conversation:
    """A conversation from JSON; a new one where it is damaged, or another version's."""
    try:
        kept = json.loads(text)
        if kept["v"] != STATE_VERSION:
            return Conversation()
        return replace(_load_lasting(kept, Conversation), state=_load_state(kept, State))
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, OSError):
        return Conversation()
