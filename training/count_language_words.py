"""Counts which words people of each language write, for flows.understanding.learned_languages:
`python -m training.count_language_words`."""

from collections import Counter
from math import log
from pathlib import Path

from flows.text.normalize import fold
from flows.understanding.learned_languages import STEP, WORDS_FILE
from flows.vocabulary import LANGUAGE_CODES
from training.intent_lines import load_lines

# A word that is rarer in the lines tells nothing.
_MIN_COUNT = 3
# What is added to the occurrences in 100,000 words, so that a word that was not seen in a language
# is not impossible in it.
_SMOOTHING = 0.3
# No word speaks louder: a name or a mistake may stand in any text.
_MOST_STEPS = 12


def language_table() -> str:
    """The table: a line for each word, with a hexadecimal digit for each language, in the order of
    LANGUAGE_CODES; 0 for the likeliest."""
    counts = {code: Counter[str]() for code in LANGUAGE_CODES}
    for line in load_lines():
        words = (word for word in fold(line.text).split() if not word.isdecimal())
        counts[line.language].update(words)
    sizes = {code: found.total() for code, found in counts.items()}
    known = sorted(set().union(*counts.values()))
    rows = []
    for word in known:
        if sum(found[word] for found in counts.values()) < _MIN_COUNT:
            continue
        logs = [log(counts[code][word] / sizes[code] * 1e5 + _SMOOTHING) for code in LANGUAGE_CODES]
        steps = (min(_MOST_STEPS, round((max(logs) - one) / STEP)) for one in logs)
        rows.append(f"{word}\t{''.join(f'{step:x}' for step in steps)}\n")
    return "".join(rows)


def main() -> None:
    """Write the table."""
    Path(str(WORDS_FILE)).write_text(language_table(), "utf-8")


if __name__ == "__main__":
    main()
