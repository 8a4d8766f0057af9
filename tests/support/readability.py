"""How hard an English text is to read: the grade of an American school whose pupils follow it.

The measure is that of Flesch and Kincaid (1975): it counts the words of a sentence and the
syllables of a word. syllapy counts the syllables, by a list of words with rules behind it.
"""

import re

import syllapy

_SENTENCE_END = re.compile(r"[.?!:;](?=\s|$)|\n")
_WORD = re.compile(r"[^\W\d_][\w']*")


def reading_grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text. Numbers are no words: a phone number is not read aloud.

    >>> round(reading_grade("The cat sat. It saw a dog."), 1)
    -2.4
    """
    sentences = [part for part in _SENTENCE_END.split(text) if _WORD.search(part)]
    words = [word.removesuffix("'s") for word in _WORD.findall(text)]
    if not words:
        return 0.0
    syllables = sum(max(1, syllapy.count(word.lower())) for word in words)
    return float(0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59)
