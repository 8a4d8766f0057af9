"""Properties of the reader, whatever people send."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from flows.text.normalize import fold
from flows.understanding.parsed_request import ParsedRequest
from flows.understanding.request_reader import read_request
from flows.understanding.slots.negations import may_negate
from flows.vocabulary import MOVES, SENSES, WHOLE_TEXTS, WORD_CLASSES
from tests.support.texts_read import texts_read

ANY_TEXT = st.text(st.characters(exclude_categories=[]))  # halves of surrogate pairs too
TEXTS = [text for text, _ in texts_read()]
WORDS = sorted({*SENSES, *WHOLE_TEXTS, *MOVES, *WORD_CLASSES.by_phrase})
SENTENCE = st.lists(
    st.one_of(st.sampled_from(WORDS), st.sampled_from(TEXTS), st.integers(0, 99999).map(str)),
    max_size=12,
).map(" ".join)
MARKS = st.text('!?,;:()-–…"¡¿*🙏😀 \n', min_size=1, max_size=3)


@given(st.one_of(ANY_TEXT, SENTENCE))
@settings(max_examples=800, deadline=None)
def test_reading_never_fails(text: str) -> None:
    assert isinstance(read_request(text), ParsedRequest)


@given(st.one_of(SENTENCE, st.sampled_from(TEXTS)))
@settings(max_examples=500, deadline=None)
def test_case_accents_and_spaces_change_nothing(text: str) -> None:
    assume(not may_negate(fold(text).split()))
    plain = _bare(read_request(fold(text)))
    assert _bare(read_request(text)) == plain
    assert _bare(read_request(text.upper())) == plain
    assert _bare(read_request(text.replace(" ", "   "))) == plain


@given(st.one_of(SENTENCE, st.sampled_from(TEXTS)), st.data())
@settings(max_examples=500, deadline=None)
def test_punctuation_between_words_changes_nothing(text: str, data: st.DataObject) -> None:
    """But for a negation, which ends where a clause does: "no, Monday"."""
    words = fold(text).split()
    assume(not may_negate(words))
    marked = "".join(word + data.draw(MARKS) for word in words)
    assert _bare(read_request(marked)) == _bare(read_request(" ".join(words)))


def _bare(request: ParsedRequest) -> ParsedRequest:
    """Without what only the carrier's very word has."""
    return replace(request, is_carrier_keyword=False)
