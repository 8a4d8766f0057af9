"""Whom a text is about, and what it wants done."""

import pytest

from flows.understanding.slots.text_slots import Verb, Whom
from flows.understanding.understand import understand


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("my son is using", Whom.CHILD),
        ("meeting for my daughter", Whom.CHILD),
        ("my husband is an alcoholic", Whom.PARTNER),
        ("i think my wife drinks too much", Whom.PARTNER),
        ("my dad is an alcoholic im 13", Whom.PARENT),
        ("my mom", Whom.PARENT),
        ("a friend of mine needs help", Whom.FRIEND),
        ("my brother in law", Whom.FAMILY),
        ("someone i love", Whom.FAMILY),
        ("i need a meeting", Whom.SELF),
        ("im new", Whom.SELF),
        ("meeting 68102", None),
        ("mi hijo toma mucho", Whom.CHILD),
        ("mi esposo es alcohólico", Whom.PARTNER),
        ("mi papá toma", Whom.PARENT),
        ("un amigo necesita ayuda", Whom.FRIEND),
        ("mi hermana", Whom.FAMILY),
        ("mon fils boit", Whom.CHILD),
        ("mon mari boit", Whom.PARTNER),
        ("ma mère", Whom.PARENT),
        ("mio figlio beve", Whom.CHILD),
        ("mia moglie beve", Whom.PARTNER),
        ("mio padre", Whom.PARENT),
        ("meu filho bebe", Whom.CHILD),
        ("meu marido bebe", Whom.PARTNER),
        ("minha mãe", Whom.PARENT),
    ],
)
def test_whom_a_text_is_about(text: str, whom: Whom | None) -> None:
    assert understand(text).slots.about == whom


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("stop reminding me about monday", {Verb.STOP}),
        ("cancel the 7pm one", {Verb.STOP}),
        ("move it to 8", {Verb.CHANGE}),
        ("change my reminder to 30 min", {Verb.CHANGE}),
        ("show my reminders", {Verb.SHOW}),
        ("add a reminder for monday", {Verb.ADD}),
        ("skip this week", {Verb.SKIP}),
        ("not this week", {Verb.SKIP}),
        ("omaha", set()),
        ("quita el del lunes", {Verb.STOP}),
        ("cambia el recordatorio", {Verb.CHANGE}),
        ("muestra mis recordatorios", {Verb.SHOW}),
        ("agrega el lunes", {Verb.ADD}),
        ("esta semana no", {Verb.SKIP}),
        ("supprime le rappel de lundi", {Verb.STOP}),
        ("ajoute lundi", {Verb.ADD}),
        ("cancella lunedì", {Verb.STOP}),
        ("sposta il promemoria", {Verb.CHANGE}),
        ("cancela o de segunda", {Verb.STOP}),
        ("muda o lembrete", {Verb.CHANGE}),
    ],
)
def test_what_a_text_wants_done(text: str, verbs: set[Verb]) -> None:
    assert understand(text).slots.verbs == verbs
