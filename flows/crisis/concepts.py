"""What words are about, in all languages alike: a rope, a cable and "una soga" are one idea.

The ideas and their words stand in flows/crisis/tables/ideas.txt; whoever adds a word there teaches
every text that has it.
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

_STEM_CHARS = 6
_ENDINGS = ("ing", "in", "ed", "es", "s", "e")


@lru_cache(maxsize=8192)
def symbols(word: str) -> tuple[str, ...]:
    """What a word stands for: its ideas (upper case), else itself in short; numbers are "#", those
    of five digits "#zip".

    >>> symbols("trembling") == symbols("temblando")
    True
    """
    if word.isdecimal():
        return ("#zip",) if len(word) == 5 else ("#",)
    ideas = _ideas(word)
    if not ideas and word.endswith("in"):
        ideas = _ideas(word + "g")
    return ideas or (stem(word),)


def _ideas(word: str) -> tuple[str, ...]:
    if word in _WHOLE:
        return _WHOLE[word]
    for length in range(len(word), 1, -1):
        if word[:length] in _BEGUN:
            return _BEGUN[word[:length]]
    return ()


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A word in short, without its ending: "driving", "drives" and "drivin" are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            word = word.removesuffix(ending)
            break
    return word[:_STEM_CHARS]


def _lexicon() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """The ideas of whole words, and of beginnings of words."""
    whole: dict[str, tuple[str, ...]] = {}
    begun: dict[str, tuple[str, ...]] = {}
    idea = ""
    text = (files("flows.crisis") / "tables" / "ideas.txt").read_text("utf-8")
    for word in " ".join(line.partition("#")[0] for line in text.splitlines()).split():
        if word.isupper():
            idea = word
        else:
            ideas, key = (begun, word[:-1]) if word.endswith("*") else (whole, word)
            ideas[key] = tuple(dict.fromkeys((*ideas.get(key, ()), idea)))
    return whole, begun


_WHOLE, _BEGUN = _lexicon()
