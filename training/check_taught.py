"""Whether the weights of the learned readers are up to date: `make check`.

Weights do not fit lessons, tables or features that have changed since a reader was taught.
"""

import hashlib
import sys
from pathlib import Path

from flows.crisis import features
from flows.crisis.danger_reader import find_text_signs
from flows.crisis.model import MODEL
from flows.understanding.intent_classifier import CLASSIFIER
from flows.understanding.learned_languages import WORDS_FILE
from training.count_language_words import language_table
from training.feature_blocks import FeatureBlocks
from training.intent_texts import intents_fingerprint
from training.lessons import LESSONS_FOLDER, load_lessons

_TABLES = Path(__file__).parents[1] / "flows" / "crisis" / "tables"
# One lesson in so many shows changes of the tables and of the features.
_SAMPLE_STEP = 25


def feature_blocks(text: str) -> FeatureBlocks:
    """The features of a text: meaning, phrases, and the letters of each word."""
    found = find_text_signs(text)
    pieces = [piece for word in found.words.words for piece in features.piece_features(word)]
    return (
        frozenset(feature.name for feature in features.meaning_features(found.words)),
        frozenset(feature.name for feature in features.phrase_features(found)),
        pieces,
    )


def training_fingerprint() -> str:
    """A hash of the lessons, the tables, and the features of some lessons."""
    digest = hashlib.sha256()
    for path in (*sorted(LESSONS_FOLDER.glob("*.txt")), *sorted(_TABLES.glob("*.txt"))):
        digest.update(path.read_bytes())
    for lesson in load_lessons()[::_SAMPLE_STEP]:
        meaning, phrases, pieces = feature_blocks(lesson.text)
        digest.update(repr((sorted(meaning), sorted(phrases), list(pieces))).encode())
    return digest.hexdigest()


def main() -> int:
    """0 if the weights are up to date, 1 if some are not."""
    stale = 0
    if MODEL.header["taught_from"] != training_fingerprint():
        stale = 1
        sys.stderr.write(
            "The crisis reader was taught from other lessons, tables or features than are here now:"
            " run `make teach`, look at `make crisis`, and commit both.\n"
        )
    if CLASSIFIER.header["taught_from"] != intents_fingerprint():
        stale = 1
        sys.stderr.write(
            "The intent classifier was taught from other lines or features than are here now: run"
            " `make understanding` and commit what it writes.\n"
        )
    if WORDS_FILE.read_text("utf-8") != language_table():
        stale = 1
        sys.stderr.write(
            "The words of each language were counted in other lines than are here now: run"
            " `python -m training.count_language_words`.\n"
        )
    return stale


if __name__ == "__main__":
    sys.exit(main())
