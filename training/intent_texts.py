"""The features of the lines that intents are taught from, and a hash of both."""

import hashlib
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from flows.crisis.features import piece_features
from flows.understanding.intent_features import text_features
from flows.understanding.message_form import read_form
from flows.understanding.text_reading import read_text
from training.feature_blocks import FeatureBlocks
from training.intent_lines import LINES_FOLDER, load_lines

_CHUNK_TEXTS = 200
# One line in so many shows changes of the features, and of the grammar that the slots come from.
_SAMPLE_STEP = 50


def feature_blocks(text: str) -> FeatureBlocks:
    """The features of a text: words, meaning, slots, and the letters of each word."""
    found = text_features(*read_text(read_form(text)))
    letters = [piece for word in found.plain_words for piece in piece_features(word)]
    return (found.words, found.meaning, found.slots, letters)


def read_all(texts: Sequence[str]) -> list[FeatureBlocks]:
    """The features of many texts, read on all processors."""
    chunks = [texts[at : at + _CHUNK_TEXTS] for at in range(0, len(texts), _CHUNK_TEXTS)]
    with ProcessPoolExecutor() as pool:
        return [blocks for part in pool.map(_read_chunk, chunks) for blocks in part]


def _read_chunk(texts: Sequence[str]) -> list[FeatureBlocks]:
    return [feature_blocks(text) for text in texts]


def intents_fingerprint() -> str:
    """A hash of the lines, and of the features of some of them."""
    digest = hashlib.sha256()
    for path in sorted(LINES_FOLDER.glob("*-*.txt")):
        digest.update(path.read_bytes())
    for line in load_lines()[::_SAMPLE_STEP]:
        words, meaning, slots, letters = feature_blocks(line.text)
        digest.update(repr((sorted(words), sorted(meaning), sorted(slots), letters)).encode())
    return digest.hexdigest()
