"""What words are about, in all languages: a rope, a cable and "una soga" are one concept.

The concepts and their words stand in flows/crisis/tables/ideas.txt. A word that is added there
counts in every text that has it.
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from flows.crisis.phrase_tables import merged_pairs, merged_words

_STEM_CHARS = 6
# Endings that are left off, the longest first; and clipped ones, with what they are in full.
_SUFFIXES = tuple(sorted(merged_words("endings"), key=len, reverse=True))
_CLIPPED = merged_pairs("clipped")


@lru_cache(maxsize=8192)
def symbols(word: str) -> tuple[str, ...]:
    """The concepts of a word (upper case), else its stem; numbers are "#", ZIP codes "#zip".

    >>> symbols("trembling") == symbols("temblando")
    True
    """
    if word.isdecimal():
        return ("#zip",) if len(word) == 5 else ("#",)
    concepts = _concepts(word)
    for clipped, ending in _CLIPPED.items():
        if not concepts and word.endswith(clipped):
            concepts = _concepts(word.removesuffix(clipped) + ending)
    return concepts or (stem(word),)


def _concepts(word: str) -> tuple[str, ...]:
    if word in _WHOLE_WORDS:
        return _WHOLE_WORDS[word]
    for length in range(len(word), 1, -1):
        if word[:length] in _PREFIXES:
            return _PREFIXES[word[:length]]
    return ()


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A short form of a word, without its ending: "driving", "drives" and "drivin" share one."""
    for ending in _SUFFIXES:
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            word = word.removesuffix(ending)
            break
    return word[:_STEM_CHARS]


def _lexicon() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """The concepts of whole words, and of beginnings of words."""
    whole_words: dict[str, tuple[str, ...]] = {}
    prefixes: dict[str, tuple[str, ...]] = {}
    concept = ""
    text = (files("flows.crisis") / "tables" / "ideas.txt").read_text("utf-8")
    for word in " ".join(line.partition("#")[0] for line in text.splitlines()).split():
        if word.isupper():
            concept = word
        else:
            concepts, key = (prefixes, word[:-1]) if word.endswith("*") else (whole_words, word)
            concepts[key] = tuple(dict.fromkeys((*concepts.get(key, ()), concept)))
    return whole_words, prefixes


_WHOLE_WORDS, _PREFIXES = _lexicon()
