"""Readings as operators have them: all of a table or a folder is taken, or nothing of it."""

from pathlib import Path

import pytest

from bot.readings.reading_files import MAX_READING_SEGMENTS, Reading, ReadingsError, read_readings
from flows.text.gsm import sms_cost


def table(path: Path, *rows: str) -> Path:
    """A table with these rows, as a file."""
    file = path / "readings.csv"
    file.write_text("\n".join(rows) + "\n", "utf-8")
    return file


def refusal(path: Path) -> str:
    """Why these readings are not taken."""
    with pytest.raises(ReadingsError) as refused:
        read_readings(path, "en")
    return str(refused.value)


def test_a_table_has_days_of_every_year_or_of_one_and_languages(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "Day,Language,Text",
        '12-31,,"Look back, ""gently""."',
        "2026-12-31,es,Mira atrás.",
        ",,",
    )
    assert read_readings(path, "en") == [
        Reading("12-31", "en", 'Look back, "gently".'),
        Reading("2026-12-31", "es", "Mira atras."),
    ]


def test_a_folder_has_a_file_for_each_reading(tmp_path: Path) -> None:
    (tmp_path / "02-29.txt").write_text("Leap,\n  and look.\n")
    (tmp_path / "02-29.fr.txt").write_text("Sautez.")
    (tmp_path / "notes.md").write_text("not a reading")
    assert read_readings(tmp_path, "en") == [
        Reading("02-29", "fr", "Sautez."),
        Reading("02-29", "en", "Leap,\nand look."),
    ]


def test_typographic_signs_become_those_of_an_sms(tmp_path: Path) -> None:
    path = table(tmp_path, "day,text", "01-01,“Begin” – don’t wait…")
    words = read_readings(path, "en")[0].words
    assert words == '"Begin" - don\'t wait...'
    assert sms_cost(words).encoding == "GSM-7"


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("13-01,en,x", '"13-01" is no day'),
        ("02-30,en,x", '"02-30" is no day'),
        ("2026-02-29,en,x", '"2026-02-29" is no day'),
        ("1-1,en,x", '"1-1" is no day'),
        ("12-31,de,x", '"de" is none of the languages'),
        ("12-31,en,", "no words"),
        ("12-31,en,🙂", "no words"),
        ("12-31,en,a\x07b", "nobody types"),
        (f"12-31,en,{'long ' * 100}", f"4 segments, {MAX_READING_SEGMENTS} are the most"),
    ],
)
def test_one_fault_refuses_all_of_them_and_is_told_with_its_line(
    tmp_path: Path, row: str, fault: str
) -> None:
    said = refusal(table(tmp_path, "day,language,text", "12-30,en,fine", row))
    assert "Nothing is taken over" in said
    assert "line 3: " in said
    assert fault in said


def test_a_day_that_stands_there_twice_is_told_with_both_places(tmp_path: Path) -> None:
    said = refusal(table(tmp_path, "day,text", "12-31,one", "12-31,two"))
    assert "line 3: 12-31 stands there twice, in line 2 too." in said


def test_of_many_faults_the_first_ones_are_told(tmp_path: Path) -> None:
    said = refusal(table(tmp_path, "day,text", *["99-99,x"] * 25))
    assert said.count("is no day") == 10
    assert "And 15 more." in said


def test_what_is_no_table_is_refused_in_plain_words(tmp_path: Path) -> None:
    assert "needs the columns day and text" in refusal(table(tmp_path, "a,b", "1,2"))
    assert "has no readings" in refusal(table(tmp_path, "day,text"))
    latin = tmp_path / "latin.csv"
    latin.write_bytes("day,text\n01-01,ma\xf1ana\n".encode("latin-1"))
    assert "not in UTF-8" in refusal(latin)
    (tmp_path / "empty").mkdir()
    assert "has no readings" in refusal(tmp_path / "empty")
