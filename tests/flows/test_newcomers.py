"""Newcomers' questions find their answers, and nothing else does."""

import pytest

from flows.replies.faq_replies import Answers
from flows.text.normalize import fold
from flows.understanding import faq_questions
from flows.understanding.faq_questions import Answer, asked

QUESTIONS: list[tuple[Answer, str]] = [
    (Answers.meetings, "NEW"),
    (Answers.meetings, "I'm new here"),
    (Answers.meetings, "what happens at an AA meeting?"),
    (Answers.meetings, "What are meetings like"),
    (Answers.meetings, "¿Qué pasa en una reunión?"),
    (Answers.meetings, "Soy nueva"),
    (Answers.meetings, "comment se passe une réunion ?"),
    (Answers.meetings, "é minha primeira vez"),
    (Answers.meetings, "come funzionano le riunioni?"),
    (Answers.speaking, "do i have to talk"),
    (Answers.speaking, "Can I just listen?"),
    (Answers.speaking, "¿tengo que hablar?"),
    (Answers.speaking, "est-ce que je dois parler ?"),
    (Answers.speaking, "tenho que falar?"),
    (Answers.speaking, "devo parlare?"),
    (Answers.cost, "how much does it cost"),
    (Answers.cost, "Is it free?"),
    (Answers.cost, "¿cuánto cuesta?"),
    (Answers.cost, "combien ça coûte ?"),
    (Answers.cost, "quanto custa?"),
    (Answers.cost, "quanto costa?"),
    (Answers.religion, "is it religious"),
    (Answers.religion, "do i have to believe in god"),
    (Answers.religion, "¿es religioso?"),
    (Answers.religion, "c'est religieux ?"),
    (Answers.religion, "é religioso?"),
    (Answers.religion, "bisogna credere in Dio?"),
    (Answers.open, "what is an open meeting"),
    (Answers.open, "difference between open and closed?"),
    (Answers.open, "¿Qué es una reunión abierta?"),
    (Answers.open, "c'est quoi une réunion ouverte ?"),
    (Answers.open, "o que é uma reunião aberta?"),
    (Answers.open, "cos'è una riunione aperta?"),
    (Answers.family, "can my family come"),
    (Answers.family, "¿puedo llevar a mi esposa?"),
    (Answers.family, "est-ce que ma famille peut venir ?"),
    (Answers.family, "minha família pode ir?"),
    (Answers.family, "posso portare mia moglie?"),
    (Answers.open, "who can come?"),
    (Answers.meetings, "how long does a meeting last"),
    (Answers.coming, "do I need to sign up"),
    (Answers.coming, "what should I bring"),
    (Answers.coming, "¿necesito cita?"),
    (Answers.coming, "faut-il s'inscrire ?"),
    (Answers.coming, "o que devo levar?"),
    (Answers.coming, "devo iscrivermi?"),
    (Answers.sober, "do I have to be sober"),
    (Answers.sober, "¿tengo que estar sobrio?"),
    (Answers.sober, "puis-je venir si j'ai bu ?"),
    (Answers.sober, "preciso estar sóbrio?"),
    (Answers.sober, "devo essere sobrio?"),
    (Answers.anonymous, "what if someone sees me there"),
    (Answers.anonymous, "¿son anónimas las reuniones?"),
    (Answers.anonymous, "les réunions sont anonymes ?"),
    (Answers.anonymous, "as reuniões são anônimas?"),
    (Answers.anonymous, "le riunioni sono anonime?"),
    (Answers.am_i, "am I an alcoholic"),
    (Answers.am_i, "how do I know if I'm an alcoholic"),
    (Answers.am_i, "¿cómo sé si soy alcohólico?"),
    (Answers.am_i, "suis-je alcoolique ?"),
    (Answers.am_i, "será que sou alcoólatra?"),
    (Answers.am_i, "come capisco se sono alcolista?"),
]


@pytest.mark.parametrize(("answer", "text"), QUESTIONS, ids=[text for _, text in QUESTIONS])
def test_a_question_finds_its_answer(answer: Answer, text: str) -> None:
    assert asked(text) is answer


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
    assert asked(text) is None


def test_phrases_are_spelled_as_texts_are_folded() -> None:
    for _, phrases in faq_questions.QUESTIONS:
        for phrase in phrases:
            words = phrase.strip("= ")
            assert words == fold(words), phrase
