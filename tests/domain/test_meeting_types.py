"""Type codes and fellowships by name."""

import pytest

from flows.domain import fellowships, meeting_types
from flows.text.gsm import septets


@pytest.mark.parametrize(
    ("fellowship", "code", "name"),
    [
        ("AA", "Y", "Young people"),
        ("AL-ANON", "Y", "Alateen"),
        ("AA", "C", "Closed"),
        ("AL-ANON", "C", "Families and friends only"),
        ("AA", "T", "Transgender"),
        ("ACA", "T", "Fellowship Text"),
        ("AL-ANON", "POA", "Parents of alcoholics"),
        ("ACA", "S", "Speaker"),
        ("NA", "WC", "Wheelchair access"),
        ("NA", "S", "Spanish"),
        ("LIFERING", "O", "Open"),
        ("LIFERING", "GR", None),
        ("", "B", "Big Book"),
        ("AA", "NOT-A-CODE", None),
    ],
)
def test_a_code_means_what_its_fellowship_says(
    fellowship: str, code: str, name: str | None
) -> None:
    assert meeting_types.name(fellowship, code) == name


def test_every_code_of_the_specification_has_a_name_fit_for_a_text() -> None:
    codes = """
        11 12X12 A ABSI AL AL-AN ASL B BA BE BI BRK C CAN CF D DB DD DR FF G GR H L LGBTQ LIT LS M
        MED N NB NDG O OUT P POA POC SEN SM SP ST T TC TR W X XB XT Y AF AM AR BG DA DE EL EN FA FI
        FR HE HI HR HU IS ITA JA KA KOR LT ML MT NE NL NO POL POR PUN RUS S SK SL SV TH TL TUR UK
    """.split()
    assert len(codes) == 87
    for code in codes:
        name = meeting_types.name("AA", code)
        assert name
        assert septets(name) <= 30
        assert meeting_types.code("AA", code.lower()) == code
        assert meeting_types.name("AA", meeting_types.code("AA", name) or "") == name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Narcotics Anonymous", "NA"),
        ("al anon", "AL-ANON"),
        ("Alcohólicos Anónimos", "AA"),
        ("gam-anon", "GAM-ANON"),
        ("refuge-recovery", "REFUGE"),
        ("Tricounty Office", None),
        ("", None),
    ],
)
def test_a_fellowship_is_known_by_its_names(text: str, code: str | None) -> None:
    assert fellowships.fellowship_code(text) == code
