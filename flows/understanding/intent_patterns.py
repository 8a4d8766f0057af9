"""What a text wants by phrases and classes of words, wherever they stand in it
(`flows.vocabulary.frames`)."""

from flows import vocabulary
from flows.domain.intents import Intent
from flows.vocabulary.frames import FAMILY_FRAMES, FRAMES, MAX_GAP_WORDS

_ALL_FRAMES = (*FRAMES, *FAMILY_FRAMES)


def find_intents(words: list[str]) -> list[Intent | str]:
    """What is wanted wherever it stands in a text: by a phrase alone, or by classes of words that
    follow one another."""
    at = 0
    found: list[tuple[int, int, frozenset[str | Intent]]] = []
    longest, of = vocabulary.WORD_CLASSES.max_words, vocabulary.WORD_CLASSES.by_phrase
    while at < len(words):
        for size in range(min(longest.get(words[at], 0), len(words) - at), 0, -1):
            names = of.get(" ".join(words[at : at + size]))
            if names:
                found.append((at, at + size, names))
                at += size
                break
        else:
            at += 1
    wants: list[Intent | str] = [name for *_, names in found for name in names]
    named = frozenset(wants)
    return wants + [
        want for want, frame in _ALL_FRAMES if named.issuperset(frame) and _fits(frame, found)
    ]


def _fits(frame: tuple[str, ...], found: list[tuple[int, int, frozenset[str | Intent]]]) -> bool:
    """Whether these classes follow one another, near enough."""
    ends = {end for _, end, names in found if frame[0] in names}
    for name in frame[1:]:
        ends = {
            end
            for start, end, names in found
            if name in names and any(start - gap in ends for gap in range(MAX_GAP_WORDS + 1))
        }
    return bool(ends)
