"""No text loses the list, the place or the wish, unless it asks to change them."""

from dataclasses import fields, replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.kept_conversation import KeptConversation
from flows.conversation.states import Results
from flows.conversation.turn import Text
from flows.engine import conversation_now, take_turn
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
    "what about 3/20": {"when", "latest", "without_dates"},
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
    "i have class until 8": {"when", "latest"},
    "tonight wont work. monday?": {"when", "latest", "without_days"},
    "same time tomorrow": {"when", "latest", "without_days"},
    "doesnt have to be women": {"types"},
    "any gender": {"types"},
    "why na i said aa": {"fellowship", "without_fellowships"},
    "does it have to be saturday? sunday im free": {"when", "latest", "without_days"},
    "no puedo el lunes": {"when", "without_days"},
    "im busy monday": {"when", "without_days"},
    "women or men": {"types", "without_types"},
    "not on thanksgiving": {"when", "without_dates"},
    "y para puras mujeres": {"types", "without_types"},
    "mejor mañana": {"when", "latest", "without_days"},
    "no quiero lunes": {"when", "without_days"},
}
# Texts that ask for no change, understood or not.
HARMLESS = """
    no | nope | none of those | not that one | i cant make those | yes | ok | thanks | more | back |
    another day | different day | 1 | 2 | the second one | is there parking | idk | hmm | why |
    first day sober, scared | lol | i miss my kids | what do i say | ninguna | gracias | otro día |
    those are too far, i dont have a car | what else you got | how long does it last | is it open |
    those dont work for me | already been to all of those | esas ya las conozco | no me sirven |
    the longest one | which is the shortest | la más larga | who sees my texts | 90 days! |
    meetings in grandmas house | some other time
""".replace("\n", " ").split("|")
TEXTS = st.sampled_from([*CHANGES, *(text.strip() for text in HARMLESS)])


@given(st.lists(TEXTS, min_size=1, max_size=6))
@settings(max_examples=300, deadline=None)
def test_no_text_loses_the_list_the_place_or_the_wish(texts: list[str]) -> None:
    first = Text(understand("aa women omaha ne saturday"))
    conversation = take_turn(Conversation(), first, MIXED).conversation
    for text in texts:
        conversation_before = conversation
        conversation = take_turn(conversation, Text(understand(text)), MIXED).conversation
        before, after = conversation_before.list_behind, conversation.list_behind
        assert isinstance(before, Results)
        assert isinstance(after, Results), text
        assert after.query.place == before.query.place, text
        changed = {
            field.name
            for field in fields(SearchRequest)
            # What would do as well is said once.
            if field.name != "alternative"
            if getattr(before.wanted, field.name) != getattr(after.wanted, field.name)
        }
        assert changed <= CHANGES.get(text, set()), (text, changed)


# What goes on after hours, with what it takes of the wish: its time, if that was of one day.
GOING_ON = st.sampled_from(["1", "more", "2", "the second one", "later", "hi its me again", "hola"])


@given(GOING_ON, st.sampled_from(["ok", "yes", "sure", "1", "more"]))
@settings(deadline=None)
def test_after_hours_the_place_and_the_kinds_are_one_text_away(text: str, agreed: str) -> None:
    first = Text(understand("na women omaha ne tonight"))
    conversation = take_turn(Conversation(), first, MIXED).conversation
    kept = KeptConversation(conversation, CONTEXT.now - timedelta(hours=5))
    conversation = conversation_now(kept, MIXED)
    offered = take_turn(conversation, Text(understand(text)), MIXED)
    assert "Omaha" in offered.replies[0]
    listed = take_turn(offered.conversation, Text(understand(agreed)), MIXED).conversation.state
    assert isinstance(listed, Results)
    assert listed.query.place
    assert listed.query.place.name == "Omaha"
    assert listed.wanted == SearchRequest(types=frozenset("W"), fellowship="NA")
