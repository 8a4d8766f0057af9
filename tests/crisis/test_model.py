"""The model: what it weighs, that its sureness means something, and of what it was taught."""

from pathlib import Path

import pytest

from benchmarks.crisis import CRISIS_PAGE, figure_lines, page_with_figures
from flows.crisis import Category, Tier, read_danger
from flows.crisis.concepts import stem, symbols
from flows.crisis.danger_reader import MAX_READ_CHARS, find_text_signs
from flows.crisis.features import piece_features
from flows.crisis.model import MODEL
from tests.support.crisis_cases import load_cases
from tests.support.held_out_texts import (
    HELD_OUT_FOLDER,
    held_out_cases,
    held_out_declarations,
    read_once,
)
from training.check_taught import training_fingerprint
from training.lessons import load_lessons

SCENES = [
    ("my sponsor wont answer and ive got a rope in the barn", Category.SUICIDE),
    ("wrote my mom a letter, she will find it in the morning", Category.SUICIDE),
    ("ya regale mis cosas y deje la carta en la mesa", Category.SUICIDE),
    ("ex called slurring that she emptied the medicine cabinet", Category.OVERDOSE),
    ("he hid my keys and phone so i cant leave with the baby", Category.VIOLENCE),
    ("hes picking bugs off his arms, no beer since friday", Category.WITHDRAWAL),
    ("engine running outside the package store", Category.RELAPSE),
]
ASKED = "Is there a meeting tonight at 7 near the church in Omaha?"


@pytest.mark.parametrize(("text", "category"), SCENES)
def test_a_scene_without_any_phrase_is_found(text: str, category: Category) -> None:
    reading = read_danger(text)
    assert reading
    assert reading.category is category


@pytest.mark.parametrize("text", [text for text, _ in SCENES[:4] + SCENES[5:6]])
def test_a_meeting_asked_for_in_the_same_text_hides_nothing(text: str) -> None:
    assert read_danger(f"{ASKED} {text}")
    assert read_danger(f"{text}. {ASKED}")


@pytest.mark.parametrize("text", [text for text, _ in SCENES])
def test_it_says_which_words_counted(text: str) -> None:
    reading = read_danger(text)
    assert reading
    assert reading.phrase
    plain = text.replace("'", "").replace(",", "").split()
    assert set(reading.phrase.split()) & set(plain)


def test_a_child_is_for_those_who_help_children() -> None:
    reading = read_danger("stepdad comes in my room at night. im 14")
    assert reading
    assert reading.category is Category.MINOR


def test_nothing_to_go_by_is_no_danger() -> None:
    assert MODEL.predict(find_text_signs("")).score < 0.5
    assert read_danger("zxqv") is None


@pytest.mark.parametrize("text", ["a " * MAX_READ_CHARS, "i " * MAX_READ_CHARS, "die. " * 400])
def test_it_bears_any_text(text: str) -> None:
    read_danger(text)


def test_endings_and_languages_make_no_difference_to_an_idea() -> None:
    assert symbols("trembling") == symbols("temblando") == symbols("tremblin")
    assert stem("driving") == stem("drives") == stem("drivin")
    assert piece_features("die") == (".<di", ".die", ".ie>", ".<die", ".die>", ".<die>")


def test_the_weights_are_of_the_lessons_that_are_here() -> None:
    """Or somebody changed a text, a table or a feature and did not run `make teach`."""
    assert MODEL.header["taught_from"] == training_fingerprint()


def test_what_it_was_taught_it_has_learned() -> None:
    learned = load_lessons()[::5]
    dangers = [lesson for lesson in learned if lesson.label != "none"]
    harmless = [lesson for lesson in learned if lesson.label == "none"]
    assert sum(read_danger(lesson.text) is not None for lesson in dangers) >= 0.83 * len(dangers)
    hard = [one for one in harmless if (r := read_danger(one.text)) and r.tier is Tier.HARD]
    assert len(hard) <= 0.01 * len(harmless)


def test_so_sure_is_so_right() -> None:
    """Of texts of the measured sets scored about 0.9, about 0.9 are danger."""
    rows = [
        (MODEL.predict(find_text_signs(case.text)).score, case.label)
        for case in held_out_cases()
        if case.label != "requests"
    ]
    about = [
        label not in ("everyday", "lookalike") for score, label in rows if 0.85 <= score <= 0.95
    ]
    assert len(about) >= 50
    assert 0.8 <= sum(about) / len(about) <= 0.99


def test_a_long_harmless_text_alarms_hardly_more_than_a_short_one() -> None:
    rows = [case.text for case in held_out_cases() if case.label == "everyday"]
    alarms: dict[bool, list[bool]] = {True: [], False: []}
    for text in rows:
        alarms[len(text.split()) >= 12].append(read_once(text) is not None)
    long, short = (sum(alarms[is_long]) / len(alarms[is_long]) for is_long in (True, False))
    assert long <= short + 0.025  # 56 in a hundred of 30 words, before there was a scale


def test_no_text_of_a_test_is_a_lesson() -> None:
    taught = {" ".join(lesson.text.casefold().split()) for lesson in load_lessons()}
    tested = [case.text for case in load_cases()]
    tested += [
        line for path in HELD_OUT_FOLDER.glob("*/*-*.txt") for line in path.read_text().splitlines()
    ]
    assert not [text for text in tested if " ".join(text.casefold().split()) in taught]


def test_a_lesson_file_says_what_it_teaches() -> None:
    names = sorted(path.stem for path in Path("training/crisis").glob("*-*.txt"))
    kinds = {*(category.value for category in Category), "none"}
    assert names
    assert all(name.split("-")[0] in kinds for name in names)
    assert all(name.split("-")[1] in ("en", "es", "fr", "pt", "it") for name in names)


def test_the_page_shows_what_this_reader_reads() -> None:
    """Or somebody taught the reader anew and did not write the figures: `make crisis WRITE=1`."""
    assert CRISIS_PAGE.read_text("utf-8") == page_with_figures(figure_lines())


@pytest.mark.parametrize("language", ["en", "es"])
def test_hardly_any_unknown_declaration_is_talked_away(language: str) -> None:
    """Those of the sets are worded by others than the tables (compare test_declarations)."""
    texts = list(held_out_declarations(language))
    assert len(texts) > 4000
    assert sum(read_once(text) is None for text in texts) <= 0.03 * len(texts)
