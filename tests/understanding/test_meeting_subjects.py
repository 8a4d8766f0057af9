"""What a question and a note speak of, in five languages at once."""

import pytest

from flows.understanding.meeting_subjects import mentions, notes_about, types_named
from tests.support.factories import make_meeting


@pytest.mark.parametrize(
    ("note", "subject", "told"),
    [
        ("Park in the rear. Coffee at 6.", "parking", ""),
        ("Parking in the rear. Coffee at 6.", "parking", "Parking in the rear."),
        ("Parking in the rear. Coffee at 6.", "food", "Coffee at 6."),
        ("Parking is at the lot on King Street.", "food", ""),
        ("They son of a gun. Los grupos son abiertos.", "children", ""),
        ("Questions? Ask in the Zoom chat.", "pets", ""),
        ("Sonnez à la porte. Un chat vit ici.", "pets", "Un chat vit ici."),
        ("Cancelled until May. Open to all.", "called off", "Cancelled until May."),
        ("Toca el timbre. Hay café.", "entrance", "Toca el timbre."),
        ("", "parking", ""),
    ],
)
def test_a_note_is_told_by_its_sentences(note: str, subject: str, told: str) -> None:
    assert notes_about(make_meeting(notes=note), subject) == told


def test_a_subject_is_named_by_whole_words() -> None:
    assert mentions("is there a parking lot".split(), "parking")
    assert not mentions("the carpark".split(), "parking")


def test_kinds_that_exclude_each_other_are_both_named() -> None:
    assert types_named("men or women".split()) >= {"M", "W"}
    assert not types_named("is it far".split())
