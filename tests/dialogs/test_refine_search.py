"""No text loses the list, the place or the wish, unless it asks to change them."""

from dataclasses import fields, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.turn import Text
from flows.engine import take_turn
from flows.understanding.search_request import SearchRequest
from flows.understanding.understand import understand
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.turn_samples import CONTEXT
from tests.transcripts.lists import MEETING_LISTS

MIXED = replace(CONTEXT, meetings=MeetingsInMemory(MEETING_LISTS["mixed"]))

# Texts, and what of the wish each may change.
CHANGES: dict[str, set[str]] = {
    "tomorrow instead": {"when", "latest", "without_days"},
    "sunday?": {"when", "latest", "without_days"},
    "what about 3/20": {"when", "latest"},
    "i get off at 9": {"when", "latest"},
    "women": {"types", "without_types"},
    "no women": {"types", "without_types"},
    "na instead": {"fellowship", "without_fellowships"},
    "not na": {"fellowship", "without_fellowships"},
    "no mondays": {"when", "without_days"},
    "closer": {"nearest", "beyond_miles"},
    "farther": {"nearest", "beyond_miles", "max_miles"},
    "within 5 miles": {"max_miles", "beyond_miles"},
    "latest meeting": {"latest"},
    "later": {"latest"},
    "earlier": {"latest"},
    "mejor mañana": {"when", "latest", "without_days"},
    "no quiero lunes": {"when", "without_days"},
}
# Texts that ask for no change, understood or not.
HARMLESS = """
    no | nope | none of those | not that one | i cant make those | yes | ok | thanks | more | back |
    another day | different day | 1 | 2 | the second one | is there parking | idk | hmm | why |
    first day sober, scared | lol | i miss my kids | what do i say | ninguna | gracias | otro día |
    those are too far, i dont have a car | what else you got | how long does it last | is it open
""".replace("\n", " ").split("|")
TEXTS = st.sampled_from([*CHANGES, *(text.strip() for text in HARMLESS)])


@given(st.lists(TEXTS, min_size=1, max_size=6))
@settings(max_examples=300, deadline=None)
def test_no_text_loses_the_list_the_place_or_the_wish(texts: list[str]) -> None:
    first = Text(understand("aa women omaha ne saturday"))
    conversation = take_turn(Conversation(), first, MIXED).conversation
    for text in texts:
        before = conversation.search_state
        conversation = take_turn(conversation, Text(understand(text)), MIXED).conversation
        after = conversation.search_state
        assert isinstance(before, Results)
        assert isinstance(after, Results), text
        assert after.query.place == before.query.place, text
        changed = {
            field.name
            for field in fields(SearchRequest)
            if getattr(before.wanted, field.name) != getattr(after.wanted, field.name)
        }
        assert changed <= CHANGES.get(text, set()), (text, changed)
