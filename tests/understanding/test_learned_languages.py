"""Short texts without a telling word are known by how often people write their words."""

import pytest

from flows.understanding.learned_languages import WORDS_FILE
from flows.understanding.understand import understand
from training.count_language_words import language_table

TEXTS = {
    "es": "tiene rampa,no bebo desde el lunes,se puede fumar ahi,mi hijo anda mal",
    "fr": "c'est au combien,y'a un ascenseur ici,mon frere boit trop,la salle est ouverte",
    "pt": "tem estacionamento ai,meu pai bebe demais,tem que pagar algo",
    "it": "si paga qualcosa,mio figlio beve troppo",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [(code, text) for code, row in TEXTS.items() for text in row.split(",")],
)
def test_a_short_text_is_known_by_its_words(language: str, text: str) -> None:
    assert understand(text).written.code == language


@pytest.mark.parametrize(
    "text",
    "aa el paso tonight,na los altos,meeting la mesa ca,zoom link,women tonight,no,la la land"
    ",is there one in el centro,Bom Jesus da Lapa,call me maria".split(","),
)
def test_neither_a_town_nor_english_is_a_foreign_language(text: str) -> None:
    assert understand(text).written.code in ("", "en")


def test_the_table_is_of_the_lines_that_are_here() -> None:
    assert WORDS_FILE.read_text("utf-8") == language_table()


def test_a_sentence_of_english_leads_back_to_it() -> None:
    assert understand("how much does it cost").written.code == "en"
