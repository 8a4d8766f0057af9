"""What people say at a wrong door is read as a report of it, in five languages; words of a life
that sound like it are not."""

from pathlib import Path

import pytest

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Intent, ReportListing, Step, Text
from flows.domain.listing_reports import KIND_OF_TOPIC
from flows.engine import take_turn
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.understanding.understand import understand
from tests.support.asking import FULL, LINE, NOW, texted
from tests.support.factories import make_context, make_meeting
from tests.support.text_tables import texts_in

HERE = Path(__file__).parent
OTHER = make_meeting("fri 19:30", miles_north=1.2, source_id="2", name="Nooners")


def rows_of(table: str) -> list[list[str]]:
    return [[part.strip() for part in row.split("|")] for row in texts_in(HERE / table)]


COMPLAINTS, OTHERS = rows_of("complaints.txt"), rows_of("no_complaints.txt")


def answer(body: str, language: str, *before: str) -> Step:
    """What a text is answered with nothing, or the details of a meeting, on the screen."""
    meetings = [FULL, OTHER]
    conversation = texted(meetings, *before, language=language) if before else Conversation()
    context = make_context(NOW, meetings=meetings, line=LINE, language=language)
    return take_turn(conversation, Text(understand(body)), context)


def test_there_are_fifty_in_each_language() -> None:
    for language in SPOKEN_LANGUAGES:
        assert len([row for row in COMPLAINTS if row[0] == language]) >= 50
        assert len([row for row in OTHERS if row[0] == language]) >= 15


@pytest.mark.parametrize(
    ("language", "topics", "body"), COMPLAINTS, ids=[row[2] for row in COMPLAINTS]
)
def test_a_complaint_at_the_door_is_a_report(language: str, topics: str, body: str) -> None:
    step = answer(body, language, "68102", "1")
    assert step.intent is Intent.REPORT
    assert step.topic in topics.split()
    # It is noted, or asked about where it could be something else.
    kinds = {KIND_OF_TOPIC.get(topic) for topic in KIND_OF_TOPIC if topic.value in topics.split()}
    assert {one.kind for one in step.effects if isinstance(one, ReportListing)} <= kinds


@pytest.mark.parametrize("before", [(), ("68102", "1")], ids=["cold", "shown"])
@pytest.mark.parametrize(("language", "body"), OTHERS, ids=[row[1] for row in OTHERS])
def test_words_of_a_life_are_no_report(language: str, body: str, before: tuple[str, ...]) -> None:
    step = answer(body, language, *before)
    assert step.intent is not Intent.REPORT
    assert step.replies
    assert not any(isinstance(effect, ReportListing) for effect in step.effects)


@pytest.mark.parametrize(
    "body",
    ["wrong location, i want bellevue", "they start at 6 right", "is this wrong", "it closed?"],
)
def test_what_may_be_something_else_is_never_counted_at_once(body: str) -> None:
    step = answer(body, "en", "68102", "1")
    assert not any(isinstance(effect, ReportListing) for effect in step.effects)
