"""A question about the meeting on the screen: what its list says, or that it does not say, and whom
to ask. One table of each."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.conversation.states import Results
from flows.conversation.turn import Intent, Line, Step, Topic
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.meetings import ClosedReason, Meeting, MeetingKind
from flows.domain.search import Hit
from flows.replies.meeting_detail_replies import MeetingDetailReplies
from flows.replies.search_replies import SearchReplies
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost
from tests.support.asking import BARE, FULL, LINE, NOW, ONLINE, answered, asking

CLOSED = replace(FULL, types=("C", "W"))


def ask(
    body: str,
    topic: Topic,
    meeting: Meeting = FULL,
    *,
    language: str = "en",
    line: Line = LINE,
    online: bool = False,
) -> Step:
    """A question about a meeting whose details were shown."""
    return answered(
        asking(topic),
        body,
        [meeting],
        "online" if online else "68102",
        "1",
        line=line,
        language=language,
    )


SAID = [
    (Topic.ADDRESS, "where is it", "12 Oak St, Omaha"),
    (Topic.ADDRESS, "send the address again", "https://maps.google.com/?q="),
    (Topic.DIRECTIONS, "how do i get there", "Map: https://maps.google.com/?q="),
    (Topic.DIRECTIONS, "how far is it", "About 0.4 mi from Omaha, NE 68102."),
    (Topic.DIRECTIONS, "which door", "Ring at the side door."),
    (Topic.TIME, "what time", "Today 7:00 PM - 8:00 PM. Every week: Friday."),
    (Topic.END, "when does it end", "It lasts 1 hour."),
    (Topic.STILL_ON, "is it still on", "The list says it meets: Today 7:00 PM - 8:00 PM."),
    (Topic.STILL_ON, "on thanksgiving too?", "Things can change on holidays: call first."),
    (Topic.STILL_ON, "is it open", "It's an open meeting"),
    (Topic.FORMAT, "what kind is it", "Discussion"),
    (Topic.FORMAT, "is it a discussion meeting", "Yes. The list says:"),
    (Topic.FORMAT, "is it a women's meeting", "The list doesn't say so."),
    (Topic.FORMAT, "is it a zoom", "It meets in person only"),
    (Topic.GUESTS, "can my wife come", "Yes. It's an open meeting: anyone may come."),
    (Topic.GUESTS, "men or women", "The list doesn't say it is only for men"),
    (Topic.ACCESS, "i use a wheelchair", "The list says: Wheelchair access"),
    (Topic.ACCESS, "is the door unlocked", "Ring at the side door."),
    (Topic.PARKING, "where do i park", "The list says: Park behind the church."),
    (Topic.CHILDREN, "is there childcare", "The list says: Babysitting."),
    (Topic.PETS, "can my dog come", "The list doesn't say if animals may come."),
    (Topic.LINK, "link", "It meets in person only: the list has no link."),
    (Topic.PHONE, "who do i call", "Central Office: 402-555-0144."),
    (Topic.CONTACT, "who runs it", "Its page: https://example.org/hope"),
    (Topic.LANGUAGE, "is it in spanish", "The list says: Spanish."),
    (Topic.FELLOWSHIP, "is it aa", "It's AA (Alcoholics Anonymous)."),
    (Topic.RIDE, "i need a ride", "For a driver: 12 Oak St, Omaha, NE 68102"),
    (Topic.SIZE, "how many people come", "who or how many come. Central Office: 402-555-0144."),
    (Topic.NOTES, "anything else i should know", "Coffee is on from 6:30."),
    (Topic.NOTES, "is it smoking", "No smoking on the steps."),
    (Topic.SIGNATURE, "do they sign papers", "The list says: Proof of attendance."),
    (Topic.FOOD, "is there coffee", "Coffee is on from 6:30."),
    (Topic.ALL, "tell me about it", "Hope Group\nToday 7:00 PM - 8:00 PM"),
    # No topic was named: the words tell.
    (Topic.ALL, "is it smoking", "No smoking on the steps."),
    (Topic.ALL, "is the door unlocked", "Ring at the side door."),
]

NOT_SAID = [
    (Topic.ADDRESS, "where is it", "The list gives no address for it."),
    (Topic.END, "how long is it", "The list doesn't say when it ends."),
    (Topic.STILL_ON, "is it open", "The list says it meets: Today 7:30 PM. Lists can be out"),
    (Topic.FORMAT, "what kind is it", "The list doesn't say what kind it is."),
    (Topic.GUESTS, "can my wife come", "The list doesn't say if guests may come."),
    (Topic.ACCESS, "any stairs", "The list doesn't say if there is wheelchair access."),
    (Topic.ACCESS, "which door", "The list doesn't say which door to use."),
    (Topic.PARKING, "parking?", "The list doesn't say if there is parking."),
    (Topic.CHILDREN, "my kids come too", "The list doesn't say if children may come."),
    (Topic.PETS, "my dog too?", "The list doesn't say if animals may come."),
    (Topic.PHONE, "phone", "The list gives no phone number for it."),
    (Topic.CONTACT, "who leads it", "The list names no person"),
    (Topic.LANGUAGE, "which language", "The list doesn't name a language."),
    (Topic.FELLOWSHIP, "is it aa", "The list doesn't say which fellowship it is."),
    (Topic.SIZE, "how big is it", "The list doesn't say who or how many come."),
    (Topic.NOTES, "is it smoking", "The list doesn't say if you can smoke."),
    (Topic.FOOD, "is there coffee", "The list doesn't say if there is coffee or food."),
]

ONLINE_ANSWERS = [
    (Topic.ADDRESS, "where is it", "It meets online only.\nJoin: https://zoom.us/j/123456789"),
    (Topic.LINK, "link", "Join: https://zoom.us/j/123456789?pwd=abc\nZoom ID: 123456789"),
    (Topic.LINK, "passcode", "The passcode is in the link."),
    (Topic.PHONE, "number to dial", "To join by phone: +14025550142."),
    (Topic.PARKING, "parking", "It meets online, so you can join from anywhere."),
    (Topic.ACCESS, "wheelchair", "It meets online, so you can join from anywhere."),
    (Topic.RIDE, "i need a ride", "It meets online, so you can join from anywhere."),
    (Topic.FELLOWSHIP, "is it aa", "It's NA (Narcotics Anonymous)."),
]

IN_WORDS = {
    "es": [
        (Topic.ADDRESS, "la direccion", "12 Oak St"),
        (Topic.END, "a que hora termina", "Dura 1 hora."),
        (Topic.GUESTS, "puede venir mi esposa", "reunion abierta"),
        (Topic.PARKING, "donde me estaciono", "Park behind the church."),
        (Topic.ALL, "hay estacionamiento", "Park behind the church."),
        (Topic.FOOD, "hay cafe", "Coffee is on from 6:30."),
    ],
    "fr": [
        (Topic.DIRECTIONS, "c'est loin ?", "A environ 0,4 mi"),
        (Topic.PARKING, "où se garer", "Park behind the church."),
        (Topic.ALL, "on peut fumer ?", "No smoking on the steps."),
    ],
    "pt": [
        (Topic.SIGNATURE, "eles assinam a folha", "A lista diz"),
        (Topic.ALL, "tem estacionamento?", "Park behind the church."),
    ],
    "it": [
        (Topic.TIME, "a che ora inizia", "venerd"),
        (Topic.ALL, "dove parcheggio", "Park behind the church."),
    ],
}


@pytest.mark.parametrize(("topic", "body", "told"), SAID)
def test_what_the_list_says_is_told(topic: Topic, body: str, told: str) -> None:
    step = ask(body, topic)
    assert told in step.replies[0]
    assert step.intent is Intent.DETAILS


@pytest.mark.parametrize(("topic", "body", "told"), NOT_SAID)
def test_what_the_list_does_not_say_is_said_so_with_whom_to_ask(
    topic: Topic, body: str, told: str
) -> None:
    reply = ask(body, topic, BARE).replies[0]
    assert told in reply
    assert topic is Topic.END or reply.count("402-555-0123") == 1


@pytest.mark.parametrize(("topic", "body", "told"), ONLINE_ANSWERS)
def test_an_online_meeting_has_no_building(topic: Topic, body: str, told: str) -> None:
    assert told in ask(body, topic, ONLINE, online=True).replies[0]


@pytest.mark.parametrize(
    ("language", "topic", "body", "told"),
    [(language, *row) for language, rows in IN_WORDS.items() for row in rows],
)
def test_each_language_asks_in_its_own_words(
    language: str, topic: Topic, body: str, told: str
) -> None:
    assert told in ask(body, topic, language=language).replies[0]


@pytest.mark.parametrize("language", sorted(SPOKEN_LANGUAGES))
@pytest.mark.parametrize("meeting", [FULL, BARE, CLOSED, ONLINE], ids=lambda one: one.name)
@pytest.mark.parametrize("topic", [*(row[0] for row in SAID)])
def test_every_answer_is_short_and_keeps_the_list(
    language: str, meeting: Meeting, topic: Topic
) -> None:
    step = ask("?", topic, meeting, language=language, online=not meeting.kind.has_door)
    cost = sms_cost(step.replies[0])
    assert cost.encoding == "GSM-7"
    assert cost.segments <= (3 if topic is Topic.ALL else 2)
    assert isinstance(step.state, Results)
    assert step.state.details_number == 1
    assert step.topic == topic


def test_a_closed_meeting_is_not_promised_to_guests() -> None:
    reply = ask("can my wife come", Topic.GUESTS, CLOSED).replies[0]
    assert reply.startswith("It's a closed meeting")
    assert "The list says it is for women." in reply


def test_a_meeting_that_goes_on_is_told_by_its_day() -> None:
    later = NOW + timedelta(minutes=25)
    step = answered(
        asking(Topic.STILL_ON),
        "still on?",
        [replace(FULL, minutes=90)],
        "68102 tonight",
        "1",
        now=later,
    )
    assert "The list says it meets: Fri 7:00 PM - 8:30 PM." in step.replies[0]


def test_nobody_is_named_where_there_is_nobody_to_ask() -> None:
    reply = ask("parking", Topic.PARKING, BARE, line=replace(LINE, phone="")).replies[0]
    assert reply == "The list doesn't say if there is parking."


@pytest.mark.parametrize(
    ("reason", "said", "address"),
    [
        (
            ClosedReason.RESTS,
            "The list says it is not meeting for now. Lists can be out of date.",
            "The list says it is not meeting for now.",
        ),
        (
            ClosedReason.MOVED,
            "The list says it has moved: its address is the old one. The list says: Now at 9 Elm.",
            "The list says it has moved: its address is the old one. The list says: Now at 9 Elm.",
        ),
        (
            ClosedReason.HIDDEN,
            "I was told it is not meeting for now. Central Office",
            "I was told it is not meeting for now. Central Office",
        ),
        (
            ClosedReason.NO_WAY_IN,
            "The list gives no address or link for it.",
            "The list gives no address or link for it.",
        ),
    ],
)
def test_of_one_that_is_offered_to_nobody_it_is_said_why(
    reason: ClosedReason, said: str, address: str
) -> None:
    shut = replace(
        FULL, kind=MeetingKind.CLOSED, closed_reason=reason, venue_notes="Now at 9 Elm.", notes=""
    )
    about = ListedMeeting(shut, Hit(1, shut.name, NOW, None), LINE.zone)
    details = MeetingDetailReplies(LINE, "en", NOW, SearchReplies(LINE, "en").phrases)
    assert details.still_on(about, "", holiday=False).startswith(said)
    assert details.address(about).startswith(address)
