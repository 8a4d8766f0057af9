"""An own answer for every intent and topic that is no search: short, in five languages, and what
was on the screen stays there."""

from dataclasses import replace

import pytest

from flows.conversation.conversation import Conversation
from flows.conversation.state_json import dump_conversation, load_conversation
from flows.conversation.states import AskPlace, Results, State
from flows.conversation.turn import Context, Intent, Line, Step, Text, Topic
from flows.dialogs.answer_intent import answer_intent
from flows.dialogs.hotline_numbers import crisis_replies_for
from flows.replies.search_replies import SearchReplies
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import is_gsm, sms_cost
from flows.understanding.search_request import SearchRequest
from flows.understanding.understand import understand
from tests.support.turn_samples import CONTEXT, results

TOPICS: dict[Intent, str] = {
    Intent.SUPPORT: "lonely low grief first_step family child proud anger faith",
    Intent.NEWCOMER: """
        welcome what_happens cost religion speak open_closed guests children pets sponsor steps
        fellowships home_group anonymity signature medicine drinking online_how am_i dress length
        how_often join ride""",
    Intent.HOTLINE: """
        treatment suicide violence family basic_needs drugs gambling veterans youth lgbt eating
        mental_health legal money""",
    Intent.PRIVACY: "kept seen bill discreet",
    Intent.OFFICE: "phone website volunteer update_listing",
}
OWN_TOPICS = [
    (intent, Topic(topic)) for intent, topics in TOPICS.items() for topic in topics.split()
]
WITHOUT_TOPIC = [
    Intent.ABOUT,
    Intent.TALK,
    Intent.CHAT,
    Intent.MENU,
    Intent.THANKS,
    Intent.HELP,
    Intent.UNKNOWN,
]
# Needs that one service answers.
SHARED = {Topic.DRUGS, Topic.EATING}


def answered(
    body: str,
    intent: Intent,
    topic: Topic | None = None,
    conversation: Conversation | None = None,
    context: Context = CONTEXT,
    language: str = "en",
) -> Step:
    """The step after a text whose intent and topic are known."""
    texts = SearchReplies(context.line, language, crisis_replies_for(context, language))
    text = Text(understand(body))
    step = answer_intent(conversation or Conversation(), text, intent, topic, context, texts)
    assert step
    return step


def said(body: str, intent: Intent, topic: Topic | None = None, language: str = "en") -> str:
    (reply,) = answered(body, intent, topic, language=language).replies
    return reply


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
@pytest.mark.parametrize("intent", TOPICS)
def test_each_topic_has_an_answer_of_its_own(intent: Intent, language: str) -> None:
    topics = [topic for own, topic in OWN_TOPICS if own is intent and topic not in SHARED]
    answers = {said(".", intent, topic, language) for topic in topics}
    assert len(answers) == len(topics)


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
@pytest.mark.parametrize(("intent", "topic"), OWN_TOPICS)
def test_the_topic_asked_for_is_the_one_answered(
    intent: Intent, topic: Topic, language: str
) -> None:
    step = answered(".", intent, topic, language=language)
    assert (step.intent, step.topic) == (intent, topic)
    assert all(is_gsm(reply) and sms_cost(reply).segments <= 2 for reply in step.replies)


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
@pytest.mark.parametrize("intent", WITHOUT_TOPIC)
def test_an_intent_without_topics_is_answered_too(intent: Intent, language: str) -> None:
    step = answered(".", intent, language=language)
    assert step.intent is intent
    assert all(is_gsm(reply) and sms_cost(reply).segments <= 2 for reply in step.replies)


@pytest.mark.parametrize(
    "intent", [Intent.MEETING, Intent.DETAILS, Intent.REMIND, Intent.DAYS, Intent.STOP]
)
def test_what_others_answer_is_left_to_them(intent: Intent) -> None:
    texts = SearchReplies(CONTEXT.line)
    assert (
        answer_intent(Conversation(), Text(understand(".")), intent, None, CONTEXT, texts) is None
    )


@pytest.mark.parametrize(
    ("intent", "topic"), OWN_TOPICS + [(intent, None) for intent in WITHOUT_TOPIC]
)
def test_the_list_on_the_screen_stays(intent: Intent, topic: Topic | None) -> None:
    listed = results()
    after = answered(".", intent, topic, listed).conversation.state
    assert isinstance(after, Results)
    assert isinstance(listed.state, Results)
    assert replace(after, wanted=listed.state.wanted) == listed.state


# --- comfort


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
@pytest.mark.parametrize("topic", [Topic(topic) for topic in TOPICS[Intent.SUPPORT].split()])
def test_comfort_has_other_words_the_second_time(topic: Topic, language: str) -> None:
    conversation = Conversation()
    answers: list[str] = []
    for _ in range(2):
        step = answered(".", Intent.SUPPORT, topic, conversation, language=language)
        answers += step.replies
        conversation = load_conversation(dump_conversation(step.conversation))
    assert len(set(answers)) == len(answers)


def test_comfort_names_a_person_and_asks_for_a_place() -> None:
    reply = said("nobody to talk to tonight", Intent.SUPPORT, Topic.LONELY)
    assert "988" in reply
    assert "402-555-0123" in reply
    assert "ZIP" in reply


# What a person tells, the topic as it was read, the fellowship kept as their wish, what is said.
CLOSE_TO_ONE_WHO_DRINKS = [
    ("my wife drinks every evening", Topic.FAMILY, "AL-ANON", "1-888-425-2666"),
    ("my wife drinks every evening", None, "AL-ANON", "1-888-425-2666"),
    ("my nephew is on meth", Topic.FAMILY, "NAR-ANON", "1-800-477-6291"),
    ("my husband lost it all at the casino", Topic.FAMILY, "GAM-ANON", "Gam-Anon"),
    ("how do i help somebody close to me", Topic.FAMILY, "AL-ANON", "Al-Anon"),
    ("my mom drinks and im 12", Topic.FAMILY, "ALATEEN", "1-800-422-4453"),
    ("im 15 my dad is drunk again", Topic.CHILD, "ALATEEN", "Alateen"),
    ("i live with an alcoholic", None, "AL-ANON", "Al-Anon"),
    ("mi abuela toma mucho", None, "AL-ANON", "Al-Anon"),
]


@pytest.mark.parametrize(("body", "topic", "fellowship", "words"), CLOSE_TO_ONE_WHO_DRINKS)
def test_who_is_close_to_one_who_drinks_keeps_the_wish(
    body: str, topic: Topic | None, fellowship: str, words: str
) -> None:
    step = answered(body, Intent.SUPPORT, topic)
    assert step.conversation.state == AskPlace(SearchRequest(fellowship=fellowship))
    assert words in step.replies[0]


def test_the_wish_joins_an_open_question() -> None:
    waiting: State = AskPlace(SearchRequest(types=frozenset({"W"})))
    step = answered("my son uses drugs", Intent.SUPPORT, Topic.FAMILY, Conversation(waiting))
    wanted = SearchRequest(types=frozenset({"W"}), fellowship="NAR-ANON")
    assert step.conversation.state == AskPlace(wanted)


def test_a_child_who_tells_of_nobody_at_home_keeps_the_usual_search() -> None:
    step = answered("im 14 and i drink", Intent.SUPPORT, Topic.CHILD)
    assert step.conversation.state == Conversation().state
    assert "Alateen" not in step.replies[0]
    assert "1-800-422-4453" in step.replies[0]


# --- questions

YES_AND_NO = [
    ("do i have to say something", Topic.SPEAK, "No. "),
    ("can i just sit there", Topic.SPEAK, "Yes. "),
    ("what do people say", Topic.SPEAK, "You can just listen."),
    ("tengo que hablar", Topic.SPEAK, "No. "),
    ("do i need a sponsor first", Topic.SPONSOR, "No. "),
    ("how often do i have to go", Topic.HOW_OFTEN, "Go as often"),
    ("can i bring my sister", Topic.GUESTS, "Yes. "),
    ("can i come if i take pills from my doctor", Topic.MEDICINE, "Yes. "),
]


@pytest.mark.parametrize(("body", "topic", "begins"), YES_AND_NO)
def test_yes_or_no_goes_before_the_answer_where_the_question_tells(
    body: str, topic: Topic, begins: str
) -> None:
    assert said(body, Intent.NEWCOMER, topic).startswith(begins)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("what is CMA", "crystal meth"),
        ("AA or NA what is the difference", "You can try both."),
        ("which group is right for me", "gambling (GA)"),
    ],
)
def test_a_fellowship_is_told_by_its_name(body: str, words: str) -> None:
    assert words in said(body, Intent.NEWCOMER, Topic.FELLOWSHIPS)


@pytest.mark.parametrize(
    ("body", "topic", "words"),
    [
        ("whats the big book", None, "Basic Text"),
        ("what are the coins for", Topic.WHAT_HAPPENS, "key tags"),
        ("do you need the big book to do the steps", Topic.SPONSOR, "A sponsor"),
        ("is it free", None, "Meetings are free"),
    ],
)
def test_a_thing_is_explained_where_nothing_more_exact_is_asked(
    body: str, topic: Topic | None, words: str
) -> None:
    assert words in said(body, Intent.NEWCOMER, topic)


# --- the line, its office, courtesy, small talk


@pytest.mark.parametrize("topic", [Topic(topic) for topic in TOPICS[Intent.OFFICE].split()])
def test_an_office_without_a_phone_makes_none_up(topic: Topic) -> None:
    without = replace(CONTEXT, line=Line("Test Line"))
    (reply,) = answered(".", Intent.OFFICE, topic, context=without).replies
    assert not any(character.isdigit() for character in reply)


COURTESY = [
    ("thanks so much", "You're welcome."),
    ("ok thx bye", "Goodbye"),
    ("gn", "Good night"),
    ("nvm", "That's okay"),
    ("no thanks", "That's okay"),
    ("hasta luego", "Goodbye"),
    ("bonne nuit", "Good night"),
]


@pytest.mark.parametrize(("body", "begins"), COURTESY)
def test_a_goodbye_is_answered_with_a_goodbye(body: str, begins: str) -> None:
    assert said(body, Intent.THANKS).startswith(begins)


SMALL_TALK = [
    ("tell me something funny", "I'd laugh"),
    ("you are useless", "I'm sorry this was no help."),
    ("are you single", "That's kind"),
    ("say a prayer for my mom", "I'm a program, so I can't pray."),
    ("testing 123", "It works."),
    ("cheap loans click here", "I'm a program and no good at small talk"),
]


@pytest.mark.parametrize(("body", "begins"), SMALL_TALK)
def test_small_talk_is_answered_in_its_kind(body: str, begins: str) -> None:
    assert said(body, Intent.CHAT).startswith(begins)


@pytest.mark.parametrize(
    ("body", "topic", "words"),
    [
        ("my kids are hungry, food pantry", None, "211"),
        ("they evicted us", Topic.BASIC_NEEDS, "These people know who helps near you"),
        ("i need a lawyer", Topic.LEGAL, "I can't give legal advice."),
        ("who can i call about my betting", Topic.GAMBLING, "1-800-522-4700"),
        ("a number please", None, "988"),
    ],
)
def test_a_need_is_answered_with_its_number(body: str, topic: Topic | None, words: str) -> None:
    assert words in said(body, Intent.HOTLINE, topic)
