"""Somebody before a locked door is told sorry, the next meeting, and whom to tell."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskWhatIsWrong, Results
from flows.conversation.turn import Context, Intent, ReportListing, Step, Text, Topic
from flows.dialogs.report_listing import answer_report
from flows.domain.listing_reports import KIND_OF_TOPIC, ReportKind
from flows.domain.meetings import MeetingKind
from flows.engine import take_turn
from flows.replies.search_replies import SearchReplies
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost
from flows.understanding.understand import understand
from tests.support.asking import LINE, NOW, Answer, answered, texted
from tests.support.factories import make_context, make_meeting, make_reminder
from tests.support.reminders_in_memory import RemindersInMemory
from tests.support.reports_in_memory import ReportsInMemory

FIRST = make_meeting("fri 19:00", miles_north=0.4, source_id="1", name="Hope Group", minutes=60)
SECOND = make_meeting(
    "fri 19:30", miles_north=1.2, source_id="2", name="Nooners", address="9 Pier Ave"
)
THIRD = make_meeting("sat 9:00", miles_north=1.4, source_id="3", name="Dawn", address="1 Bay Rd")
LIST = [FIRST, SECOND, THIRD]

SORRY = {
    "en": {
        Topic.NOBODY: "I'm sorry nobody was there.",
        Topic.CLOSED: "I'm sorry it was closed.",
        Topic.MOVED: "I'm sorry the place was wrong.",
        Topic.TIME: "I'm sorry the time was wrong.",
        Topic.LINK: "I'm sorry the link didn't work.",
    },
    "es": {Topic.NOBODY: "Siento que no hubiera nadie."},
    "fr": {Topic.CLOSED: "Je regrette que la porte", Topic.LINK: "Je regrette que le lien"},
    "pt": {Topic.CLOSED: "Sinto muito que estava fechado.", Topic.TIME: "Sinto muito que a hora"},
    "it": {Topic.CLOSED: "Mi dispiace che fosse chiuso.", Topic.NOBODY: "Mi dispiace che non"},
}


def reporting(topic: Topic) -> Answer:
    """The dialog that answers a complaint of this topic."""

    def answer(
        conversation: Conversation, text: Text, context: Context, texts: SearchReplies
    ) -> Step:
        return answer_report(conversation, text, topic, context, texts, sure=True)

    return answer


@pytest.mark.parametrize(("topic", "sorry"), SORRY["en"].items())
def test_it_is_sorry_for_what_went_wrong(topic: Topic, sorry: str) -> None:
    step = answered(reporting(topic), "nobody came", LIST, "68102", "1")
    assert step.replies[0].startswith(f"{sorry} Thank you for telling me.")
    assert step.intent is Intent.REPORT
    assert step.topic == topic
    assert step.effects == (ReportListing(1, KIND_OF_TOPIC[topic]),)


@pytest.mark.parametrize("language", sorted(SPOKEN_LANGUAGES))
@pytest.mark.parametrize("topic", SORRY["en"])
def test_in_every_language_the_way_on_and_whom_to_tell_are_there(
    language: str, topic: Topic
) -> None:
    step = answered(reporting(topic), "?", LIST, "68102", "1", language=language)
    reply = step.replies[0]
    assert "Nooners" in reply
    assert "402-555-0123" in reply
    assert sms_cost(reply).encoding == "GSM-7"
    assert sms_cost(reply).segments <= 2
    assert isinstance(step.state, Results)


@pytest.mark.parametrize(
    ("before", "body", "way_on"),
    [
        (("68102", "1"), "the door is locked", "Next: Today 7:30 PM Nooners. Text 2 for it."),
        (("68102", "2"), "nobody is here", "Next: Today 7:00 PM Hope Group. Text 1 for it."),
        (("68102",), "hope group is closed", "Next: Today 7:30 PM Nooners. Text 2 for it."),
        ((), "the church was locked", "Text a ZIP code or a town, and I'll look for the next"),
    ],
)
def test_the_next_meeting_elsewhere_is_told(
    before: tuple[str, ...], body: str, way_on: str
) -> None:
    assert way_on in answered(reporting(Topic.CLOSED), body, LIST, *before).replies[0]


def test_another_meeting_behind_the_same_door_is_no_way_on() -> None:
    same_door = replace(SECOND, address=FIRST.address)
    step = answered(reporting(Topic.CLOSED), "locked", [FIRST, same_door, THIRD], "68102", "1")
    assert "Text 3 for it." in step.replies[0]


def test_one_that_began_long_ago_is_no_way_on() -> None:
    before = texted(LIST, "68102", "2")

    def answer(_: Conversation, text: Text, context: Context, texts: SearchReplies) -> Step:
        return answer_report(before, text, Topic.NOBODY, context, texts, sure=True)

    for minutes, told in (
        (0, "Next: Today 7:00 PM Hope Group. Text 1 for it."),
        (30, "Just started (7:00 PM): Hope Group. Text 1 for it."),
        (40, "Next: Tomorrow 9:00 AM Dawn. Text 3 for it."),
    ):
        step = answered(answer, "nobody", LIST, now=NOW + timedelta(minutes=minutes))
        assert told in step.replies[0]


def test_the_office_of_the_list_is_told_where_it_has_one() -> None:
    kept = replace(FIRST, office_phone="402-555-0144")
    reply = answered(reporting(Topic.MOVED), "it moved", [kept, SECOND], "68102", "1").replies[0]
    assert "tell a person: 402-555-0144." in reply


def test_without_anybody_to_tell_nothing_is_promised() -> None:
    line = replace(LINE, phone="")
    reply = answered(reporting(Topic.TIME), "wrong", LIST, "68102", "1", line=line).replies[0]
    assert reply.endswith("I can't change the list myself: the group can.")


def test_a_dead_link_is_answered_with_the_number_to_dial() -> None:
    online = make_meeting(
        "fri 20:00",
        kind=MeetingKind.ONLINE,
        join_url="https://example.org/j/1",
        dial_in="+14025550142",
    )
    reply = answered(reporting(Topic.LINK), "link is dead", [online], "online", "1").replies[0]
    assert "You can also join by phone: +14025550142." in reply


@pytest.mark.parametrize(
    ("language", "topic", "sorry"),
    [(code, topic, sorry) for code, rows in SORRY.items() for topic, sorry in rows.items()],
)
def test_each_language_is_sorry_first(language: str, topic: Topic, sorry: str) -> None:
    reply = answered(reporting(topic), "?", LIST, "68102", "1", language=language).replies[0]
    assert reply.startswith(sorry)


# --- WRONG, and what it asks

KEYWORDS = {"en": "WRONG", "es": "ERROR", "fr": "ERREUR", "pt": "ERRO", "it": "ERRORE"}


def turn(before: Conversation, body: str, *, language: str = "en", **more: object) -> Step:
    """What a text is answered after this conversation."""
    context = make_context(NOW, meetings=LIST, line=LINE, language=language, **more)
    return take_turn(before, Text(understand(body)), context)


@pytest.mark.parametrize(("language", "word"), KEYWORDS.items())
def test_the_word_asks_what_is_wrong_behind_the_next_meeting(language: str, word: str) -> None:
    step = turn(texted(LIST, "68102", "1", language=language), word, language=language)
    (reply,) = step.replies
    assert reply.index("Nooners") < reply.index("Hope Group") < reply.index("1 ")
    assert isinstance(step.state, AskWhatIsWrong)
    assert (step.state.meeting, step.state.following) == (1, 2)
    assert step.effects == ()
    assert sms_cost(reply).segments <= 2


@pytest.mark.parametrize("body", ["WRONG 2", "wrong 2", "2 wrong", "report 2", "Error 2"])
def test_the_word_takes_a_number_of_the_list(body: str) -> None:
    step = turn(texted(LIST, "68102"), body)
    assert isinstance(step.state, AskWhatIsWrong)
    assert step.state.meeting == 2


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        *((str(number), kind) for number, kind in enumerate(ReportKind, 1)),
        ("nobody there", ReportKind.NOBODY),
        ("the doors are locked", ReportKind.NOBODY),
        ("they moved", ReportKind.MOVED),
        ("the link is dead", ReportKind.LINK),
    ],
)
def test_a_number_or_words_say_what_is_wrong(answer: str, kind: ReportKind) -> None:
    asked = turn(texted(LIST, "68102", "1"), "WRONG").conversation
    step = turn(asked, answer)
    assert step.effects == (ReportListing(1, kind),)
    assert step.replies[0].startswith("Thank you for telling me. It's noted, without your number.")
    assert "Text 2 for it." in step.replies[0]
    assert ("402-555-0123" in step.replies[0]) == (kind is ReportKind.OTHER)
    assert isinstance(step.state, Results)


def test_more_is_for_the_next_meeting_and_the_list_stays() -> None:
    asked = turn(texted(LIST, "68102", "1"), "WRONG").conversation
    step = turn(asked, "more")
    assert step.replies[0].startswith("Nooners")
    assert isinstance(step.state, Results)
    assert len(step.state.hits) == 3


@pytest.mark.parametrize("body", ["7", "back", "where is it", "68104", "thanks", "STOP"])
def test_anything_else_leaves_the_question(body: str) -> None:
    asked = turn(texted(LIST, "68102", "1"), "WRONG").conversation
    assert not isinstance(turn(asked, body).state, AskWhatIsWrong)
    assert not any(isinstance(one, ReportListing) for one in turn(asked, body).effects)


def test_of_several_it_is_said_how_to_tell_which() -> None:
    step = turn(texted(LIST, "68102"), "the doors are locked")
    assert step.replies[0].endswith("To say which one it was, text WRONG and its number.")
    assert step.effects == ()
    cold = turn(texted(LIST), "WRONG")
    assert cold.replies[0].endswith("To say which one it was, pick it there, then text WRONG.")


def test_where_it_was_a_reminders_meeting_the_next_ones_near_its_door_are_listed() -> None:
    soon = replace(FIRST, id=1)
    reminder = make_reminder(soon, done_until=NOW)
    reminded = replace(Conversation(), last_reminder=reminder.id)
    step = turn(reminded, "nobody showed up", reminders=RemindersInMemory([reminder]))
    assert step.effects == (ReportListing(1, ReportKind.NOBODY),)
    assert "Next: Today 7:30 PM Nooners. Text 1 for it." in step.replies[0]
    assert isinstance(step.state, Results)
    assert turn(step.conversation, "1").replies[0].startswith("Nooners")


def test_a_word_for_a_wrong_place_or_date_is_no_report() -> None:
    asked = texted(LIST, "springfield")
    assert turn(asked, "wrong").intent is not Intent.REPORT
    counted = texted(LIST, "i have 30 days")
    assert turn(counted, "wrong").intent is not Intent.REPORT


# --- what others are told

TOLD = {
    ReportKind.NOBODY: "Some say nobody was there.",
    ReportKind.MOVED: "Some say it has moved.",
    ReportKind.TIME: "Some say the time is different.",
    ReportKind.LINK: "Some say the link doesn't work.",
    ReportKind.OTHER: "Some say the list is wrong here.",
}


def reported(*rows: tuple[str, ReportKind, int]) -> ReportsInMemory:
    """Reports of the first meeting: by whom, what, how many days ago."""
    found = ReportsInMemory()
    for who, kind, ago in rows:
        found.record(who, ReportListing(1, kind), (NOW - timedelta(days=ago)).date())
    return found


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            [("a", ReportKind.NOBODY, 0)],
            None,
        ),
        ([("a", ReportKind.NOBODY, 0), ("a", ReportKind.NOBODY, 0)], None),
        ([("a", ReportKind.NOBODY, 0), ("b", ReportKind.NOBODY, 14)], ReportKind.NOBODY),
        ([("a", ReportKind.NOBODY, 0), ("b", ReportKind.NOBODY, 15)], None),
        ([("a", ReportKind.LINK, 1), ("b", ReportKind.LINK, 2)], ReportKind.LINK),
        ([("a", ReportKind.NOBODY, 1), ("b", ReportKind.TIME, 2)], ReportKind.OTHER),
        (
            [("a", ReportKind.TIME, 1), ("b", ReportKind.MOVED, 2), ("c", ReportKind.MOVED, 3)],
            ReportKind.MOVED,
        ),
    ],
)
def test_two_people_within_two_weeks_are_told_of(
    rows: list[tuple[str, ReportKind, int]], told: ReportKind | None
) -> None:
    shown = turn(texted(LIST, "68102"), "1", reports=reported(*rows))
    asked = turn(shown.conversation, "is it still on", reports=reported(*rows))
    for step in (shown, asked):
        assert [kind for kind, said in TOLD.items() if said in step.replies[0]] == [
            kind for kind in [told] if kind
        ]


def test_reports_alone_hide_nothing() -> None:
    many = reported(*((str(n), ReportKind.NOBODY, n % 10) for n in range(50)))
    assert "Hope Group" in turn(texted(LIST), "68102", reports=many).replies[0]


@pytest.mark.parametrize(("notes", "told"), [("", False), ("Ring twice. " * 2, True)])
def test_the_details_say_how_to_report_only_where_that_costs_nothing(
    notes: str, told: bool
) -> None:
    noted = [replace(FIRST, notes=notes)]
    context = make_context(NOW, meetings=noted, line=LINE)
    (reply,) = take_turn(texted(noted, "68102"), Text(understand("1")), context).replies
    assert reply.endswith(" Not right? Text WRONG.") == told
    without = reply.removesuffix(" Not right? Text WRONG.")
    assert sms_cost(reply).segments == sms_cost(without).segments == 1 + told
