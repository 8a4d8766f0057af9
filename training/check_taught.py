"""What the crisis reader is taught from, and whether its weights are up to date: `make check`.

The weights do not fit lessons, tables or features that have changed since the reader was taught.
"""

import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

from flows.crisis import features
from flows.crisis.danger_reader import find_text_signs
from flows.crisis.model import MODEL
from training.lessons import LESSONS_FOLDER, load_lessons

# The meaning and the phrases of a text by name, and the letters of each word.
FeatureBlocks = tuple[frozenset[str], frozenset[str], Sequence[tuple[str, ...]]]

_TABLES = Path(__file__).parents[1] / "flows" / "crisis" / "tables"
# One lesson in so many shows changes of the tables and of the features.
_SAMPLE_STEP = 25


def feature_blocks(text: str) -> FeatureBlocks:
    """The features of a text."""
    found = find_text_signs(text)
    pieces = [features.piece_features(word) for word in found.words.words]
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
        digest.update(repr((sorted(meaning), sorted(phrases), pieces)).encode())
    return digest.hexdigest()


def main() -> int:
    """0 if the weights are up to date, 1 if they are not."""
    if MODEL.header["taught_from"] == training_fingerprint():
        return 0
    sys.stderr.write(
        "The crisis reader was taught from other lessons, tables or features than are here now:"
        " run `make teach`, look at `make crisis`, and commit both.\n"
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
