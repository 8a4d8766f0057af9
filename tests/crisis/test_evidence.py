"""What speaks for a danger where no phrase does: found, told why, not outvoted by small talk."""

from pathlib import Path

import pytest

from flows.crisis import Category, Tier, read
from flows.crisis.evidence import stem, symbols, weigh
from flows.crisis.reader import LONGEST, evidence_of
from lessons.texts import lessons

SCENES = [
    ("my sponsor wont answer and ive got a rope in the barn", Category.SUICIDE),
    ("wrote my mom a letter, she will find it in the morning", Category.SUICIDE),
    ("ya regale mis cosas y deje la carta en la mesa", Category.SUICIDE),
    ("ex called slurring that she emptied the medicine cabinet", Category.OVERDOSE),
    ("he took the car seat so i cant leave with the baby", Category.VIOLENCE),
    ("hes picking bugs off his arms, no beer since friday", Category.WITHDRAWAL),
    ("engine running outside the package store", Category.RELAPSE),
]
ASKED = "Is there a meeting tonight at 7 near the church in Omaha?"


@pytest.mark.parametrize(("text", "category"), SCENES)
def test_a_scene_without_any_phrase_is_found(text: str, category: Category) -> None:
    reading = read(text)
    assert reading
    assert reading.category is category


@pytest.mark.parametrize("text", [text for text, _ in SCENES])
def test_a_meeting_asked_for_in_the_same_text_hides_nothing(text: str) -> None:
    assert read(f"{ASKED} {text}")
    assert read(f"{text}. {ASKED}")


@pytest.mark.parametrize("text", [text for text, _ in SCENES])
def test_it_says_which_words_counted(text: str) -> None:
    reading = read(text)
    assert reading
    assert reading.phrase
    plain = text.replace("'", "").replace(",", "").split()
    assert set(reading.phrase.split()) & set(plain)


def test_a_child_is_for_those_who_help_children() -> None:
    reading = read("stepdad comes in my room at night. im 14")
    assert reading
    assert reading.category is Category.MINOR


def test_nothing_to_go_by_is_no_danger() -> None:
    assert weigh(evidence_of("")).likelihood < 0.5
    assert read("zxqv") is None


@pytest.mark.parametrize("text", ["a " * LONGEST, "i " * LONGEST, "die. " * LONGEST])
def test_it_bears_any_text(text: str) -> None:
    read(text)


def test_endings_and_languages_make_no_difference_to_an_idea() -> None:
    assert symbols("trembling") == symbols("temblando") == symbols("tremblin")
    assert stem("driving") == stem("drives") == stem("drivin")


def test_the_weights_are_those_of_the_lessons() -> None:
    """Or somebody changed an idea or a text and did not run `make lessons`."""
    learned = lessons()[::3]
    dangers = [case for case in learned if case.label != "none"]
    harmless = [case for case in learned if case.label == "none"]
    assert sum(read(case.text) is not None for case in dangers) >= 0.9 * len(dangers)
    loud = [case for case in harmless if (reading := read(case.text)) and reading.tier is Tier.HARD]
    assert len(loud) <= 0.04 * len(harmless)  # most of them are look-alikes, on purpose


def test_only_what_was_written_for_it_is_learned() -> None:
    files = sorted(path.stem for path in (Path(__file__).parents[2] / "lessons").glob("*.txt"))
    kinds = {*(category.value for category in Category), "none"}
    assert files
    assert all(name.split("-")[0] in kinds and name.split("-")[1] in ("en", "es") for name in files)
