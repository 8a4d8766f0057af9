"""A call, and what was answered, as JSON: what is kept between two requests of the carrier."""

import json
from collections.abc import Sequence

from cattrs.strategies import configure_tagged_union

from flows.conversation.state_json import STATE_JSON
from flows.voice.call import Call
from flows.voice.instructions import Instruction

# Another number, or anything unreadable, is a call that begins anew.
CALL_VERSION = 1

configure_tagged_union(Instruction, STATE_JSON, tag_name="verb")


def dump_call(call: Call) -> str:
    """A call as JSON."""
    kept = {"v": CALL_VERSION, "call": STATE_JSON.unstructure(call)}
    return json.dumps(kept, separators=(",", ":"))


def load_call(text: str) -> Call:
    """A call from JSON; a new one where it is damaged, or another version's."""
    try:
        kept = json.loads(text)
        return STATE_JSON.structure(kept["call"], Call) if kept["v"] == CALL_VERSION else Call()
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, OSError):
        return Call()


def dump_instructions(instructions: Sequence[Instruction]) -> str:
    """What was answered, as JSON."""
    kept = STATE_JSON.unstructure(tuple(instructions), tuple[Instruction, ...])
    return json.dumps(kept, separators=(",", ":"))


def load_instructions(text: str) -> tuple[Instruction, ...]:
    """What was answered. Raises ValueError, TypeError or LookupError where it is damaged."""
    return STATE_JSON.structure(json.loads(text), tuple[Instruction, ...])
