"""Newcomers' questions find their answers, and nothing else does."""

from collections.abc import Callable

import pytest

from flows import vocabulary
from flows.conversation.turn import Line
from flows.domain.intents import Intent
from flows.replies.faq_replies import FaqReplies
from flows.text.normalize import fold
from flows.understanding.faq_questions import read_question
from flows.understanding.understand import understand

REPLIES = FaqReplies(Line("Test Line"), "en")

QUESTIONS: list[tuple[Callable[[FaqReplies], str], str]] = [
    (FaqReplies.welcome, "NEW"),
    (FaqReplies.welcome, "I'm new here"),
    (FaqReplies.what_happens, "what happens at an AA meeting?"),
    (FaqReplies.what_happens, "What are meetings like"),
    (FaqReplies.what_happens, "¿Qué pasa en una reunión?"),
    (FaqReplies.welcome, "Soy nueva"),
    (FaqReplies.what_happens, "comment se passe une réunion ?"),
    (FaqReplies.welcome, "é minha primeira vez"),
    (FaqReplies.what_happens, "come funzionano le riunioni?"),
    (FaqReplies.speaking, "do i have to talk"),
    (FaqReplies.speaking, "Can I just listen?"),
    (FaqReplies.speaking, "¿tengo que hablar?"),
    (FaqReplies.speaking, "est-ce que je dois parler ?"),
    (FaqReplies.speaking, "tenho que falar?"),
    (FaqReplies.speaking, "devo parlare?"),
    (FaqReplies.cost, "how much does it cost"),
    (FaqReplies.cost, "Is it free?"),
    (FaqReplies.cost, "¿cuánto cuesta?"),
    (FaqReplies.cost, "combien ça coûte ?"),
    (FaqReplies.cost, "quanto custa?"),
    (FaqReplies.cost, "quanto costa?"),
    (FaqReplies.religion, "is it religious"),
    (FaqReplies.religion, "do i have to believe in god"),
    (FaqReplies.religion, "¿es religioso?"),
    (FaqReplies.religion, "c'est religieux ?"),
    (FaqReplies.religion, "é religioso?"),
    (FaqReplies.religion, "bisogna credere in Dio?"),
    (FaqReplies.open_and_closed, "what is an open meeting"),
    (FaqReplies.open_and_closed, "difference between open and closed?"),
    (FaqReplies.open_and_closed, "¿Qué es una reunión abierta?"),
    (FaqReplies.open_and_closed, "c'est quoi une réunion ouverte ?"),
    (FaqReplies.open_and_closed, "o que é uma reunião aberta?"),
    (FaqReplies.open_and_closed, "cos'è una riunione aperta?"),
    (FaqReplies.guests, "can my family come"),
    (FaqReplies.guests, "¿puedo llevar a mi esposa?"),
    (FaqReplies.guests, "est-ce que ma famille peut venir ?"),
    (FaqReplies.guests, "minha família pode ir?"),
    (FaqReplies.guests, "posso portare mia moglie?"),
    (FaqReplies.open_and_closed, "who can come?"),
    (FaqReplies.length, "how long does a meeting last"),
    (FaqReplies.preparation, "do I need to sign up"),
    (FaqReplies.preparation, "what should I bring"),
    (FaqReplies.preparation, "¿necesito cita?"),
    (FaqReplies.preparation, "faut-il s'inscrire ?"),
    (FaqReplies.preparation, "o que devo levar?"),
    (FaqReplies.preparation, "devo iscrivermi?"),
    (FaqReplies.sober, "do I have to be sober"),
    (FaqReplies.sober, "¿tengo que estar sobrio?"),
    (FaqReplies.sober, "puis-je venir si j'ai bu ?"),
    (FaqReplies.sober, "preciso estar sóbrio?"),
    (FaqReplies.sober, "devo essere sobrio?"),
    (FaqReplies.anonymous, "what if someone sees me there"),
    (FaqReplies.anonymous, "¿son anónimas las reuniones?"),
    (FaqReplies.anonymous, "les réunions sont anonymes ?"),
    (FaqReplies.anonymous, "as reuniões são anônimas?"),
    (FaqReplies.anonymous, "le riunioni sono anonime?"),
    (FaqReplies.am_i, "am I an alcoholic"),
    (FaqReplies.am_i, "how do I know if I'm an alcoholic"),
    (FaqReplies.am_i, "¿cómo sé si soy alcohólico?"),
    (FaqReplies.am_i, "suis-je alcoolique ?"),
    (FaqReplies.am_i, "será que sou alcoólatra?"),
    (FaqReplies.am_i, "come capisco se sono alcolista?"),
]


@pytest.mark.parametrize(("answer", "text"), QUESTIONS, ids=[text for _, text in QUESTIONS])
def test_a_question_finds_its_answer(answer: Callable[[FaqReplies], str], text: str) -> None:
    topic = understand(text).topic
    assert topic
    assert REPLIES.answer(topic).startswith(answer(REPLIES))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "New York",
        "new orleans",
        "Nueva Rosita",
        "open meetings tonight",
        "what is open tonight",
        "I'm an atheist, anything near 68102?",
        "i have to talk to somebody",
        "necesito hablar con alguien",
        "tengo que hablar con alguien",
        "preciso falar com alguem",
        "Higher Power",
        "family meetings",
        "Al-Anon for families",
        "first step meeting",
        "free tonight",
        "i have to be sober for court",
        "meeting for new people",
    ],
)
def test_what_is_no_question_is_left_to_others(text: str) -> None:
    assert read_question(fold(text).split()) is None


def test_each_phrase_stands_once() -> None:
    """A question with two topics would get one answer today and another tomorrow."""
    for language in vocabulary.VOCABULARIES:
        phrases = [
            " ".join(phrase.replace("=", "").split())
            for rows in (language.faq, language.faq_hints)
            for text in rows.values()
            for phrase in text.split(",")
        ]
        assert sorted(phrases) == sorted(set(phrases)), language.code


def test_a_text_that_asks_for_more_gets_no_answer_of_a_hint() -> None:
    asked = understand("im nervous, is there a meeting in omaha ne tonight")
    assert (asked.intent, asked.topic) == (Intent.MEETING, None)
