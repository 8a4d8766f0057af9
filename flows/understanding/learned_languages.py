"""The language of a text by all its words, as often as people of each language write them.

Lists of telling words know what is certain; most short texts hold none of these. Here each word
speaks for each language as much as in the lines that the intent classifier is taught from (naive
Bayes over words, in flows/understanding/word_counts.tsv). The table is data, counted from
training/intents (`python -m training.count_language_words`).
"""

from collections.abc import Collection, Sequence
from importlib.resources import files
from math import exp

from flows import vocabulary
from flows.domain.regions import REGIONS_BY_NAME
from flows.understanding.language_words import WrittenLanguage
from flows.vocabulary import LANGUAGE_CODES

WORDS_FILE = files("flows.understanding") / "word_counts.tsv"
# A digit of the table says by how many of these steps a word is less likely than in the language
# it is likeliest in, in natural logarithms.
STEP = 0.5
# An article and a noun are a town's name as often: "La Junta".
_ARTICLES = vocabulary.phrases_of("place_words", "article") | REGIONS_BY_NAME.keys()
# So sure is a language that is named, and from so many words of the table.
_MIN_SHARE = 0.97
_MIN_WORDS = 2
# A sentence of English leads back to it.
_MIN_ENGLISH_WORDS = 4
# How much rarer each of LANGUAGE_CODES is than English, before anything was read of a text.
_PRIORS = (0.0, -1.5, -2.5, -2.5, -2.5)


def _read_table(text: str) -> dict[str, tuple[float, ...]]:
    rows = (line.split("\t") for line in text.splitlines())
    return {word: tuple(-STEP * int(digit, 16) for digit in digits) for word, digits in rows}


_WORDS = _read_table(WORDS_FILE.read_text("utf-8"))


def is_ordinary_word(word: str) -> bool:
    """Whether a folded word is one that people who write to the line use, in any language: it is
    no misspelt name.

    >>> is_ordinary_word("hell"), is_ordinary_word("omhaa")
    (True, False)
    """
    return word in _WORDS


def by_learned_words(words: Sequence[str], names: Collection[str] = ()) -> WrittenLanguage | None:
    """The language that the folded words of a text are most likely of; None where it is not clear,
    or is English of a few words. `names` are words that name a place: "El Paso" is no Spanish.

    >>> by_learned_words("es abierta".split())
    WrittenLanguage(code='es', telling=2, sentences=0, also=())
    """
    telling = {word for word in words if word in _WORDS and word not in names}
    if sum(word not in _ARTICLES for word in telling) < _MIN_WORDS:
        return None
    known = [_WORDS[word] for word in telling]
    sums = [prior + sum(each[at] for each in known) for at, prior in enumerate(_PRIORS)]
    top = max(sums)
    if 1 / sum(exp(one - top) for one in sums) < _MIN_SHARE:
        return None
    at = sums.index(top)
    own = sum(each[at] == 0 and min(each) < -2 * STEP for each in known)
    if at == 0 and own < _MIN_ENGLISH_WORDS:
        return None  # English words stand in any language here: "zoom link"
    return WrittenLanguage(LANGUAGE_CODES[at], own)
