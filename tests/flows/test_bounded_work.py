"""No text costs much more to answer than a usual one, whatever it is made of.

Processor time is counted, not the clock's, and the least of several readings: what else a machine
does lengthens some of them, but not all. The usual text is measured in the same minute.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import vocabulary
from flows.conversation.conversation import Conversation
from flows.conversation.states import AskPlace
from flows.conversation.turn import Text
from flows.crisis.phrase_tables import PHRASE_TABLES
from flows.domain.regions import REGIONS_BY_NAME
from flows.engine import take_turn
from flows.understanding.search_request import ANY_MEETING
from flows.understanding.understand import understand
from tests.support.turn_samples import CONTEXT, results

USUAL_TEXT = "Is there a meeting tonight at 7 near the church in Omaha?"
# More than the carrier ever delivers.
MOST_CHARS = 1600
# A text of MOST_CHARS is 28 times as long as the usual one.
MOST_TIMES = 20
MOST_READINGS = 12

CONVERSATIONS = (Conversation(), Conversation(AskPlace(ANY_MEETING)), results())

# Each was or could be slow: phrases that begin alike, runs that end in many places, signs for which
# a reader looks ahead, and what becomes longer when it is folded.
ATTACKS = """
    remind me 7pm _|remind me _|drop all my reminders _|pause until march 20 _|r1 _|in 1 1 1 1 _
    street _|st _|old market st _|iglesia san juan _|airport landis _|hampton inn _|60th and _
    nm to my son _|axmaha ne, bincoln tx, cxlumbus oh, daxtor fl, exkhorn wi, fremomt mi, _
    omaha _|omhaa ne _|linclon ne _|springfield _|como paro de _|saint paul mn _|in portland or _
    68102 _|t5j 1a1 _|sw1a 1aa _|99999|1 _|#1 _|19h30 _|7-9pm _|between 6 and 8 _|2 hours from now _
    TEMBLOR ~~ DEJE _|ready to die _|imma _|mon pere me frappe _
    i should die _|hes safe _|no _|she is not _|hope i never wake up _|i want to kill myself. _
    my dad hits me _|dying of hunger _|i dont want to die, _|k1ll m3 _|iwanttodie _|i. d. _
    stop _|stop. _|s t o p _|s.t.o.p. _|how do i stop these texts _|st0p$_|end, _|STOP AAAA _
    wrong number _|this isnt sarah _|je vous ai dit stop _|please excuse any typos. _
    On 1/1 wrote:/|on on _|sent from my _|> _/|--/|-Bob /|x/|//é|111. _|+1 402 555 0100 _
    a|é|é _|aaab|aaa2|heyyy _|l1o _|0|o|.|. _|__|-|'|(|1:1|1.|ab-_|@|http://a.b/ _
""".replace("|", "\n").split("\n")
SIGNS = [
    "🪢 ",
    "🙏",
    "🙏🙏2",
    "\u200b",
    "a\u200b",
    "\u0301",
    "ﷺ",
    "ﬃ",
    "٣",
    "१२ ",
    "１",
    "Ы",
    "今天",
    "한국 ",
    "kі",
]


def spaced(attack: str) -> str:
    """A row of ATTACKS with its spaces ("_" at the end) and lines ("/" there)."""
    unit = attack.strip()
    if unit.endswith(" _"):
        return unit[:-1]
    return unit.replace("/", "\n") if "://" not in unit else unit


def filled(unit: str) -> str:
    """A unit over and over, as long as a text can be."""
    return (unit * (MOST_CHARS // len(unit) + 1))[:MOST_CHARS]


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """The tests hold more than a web process does, whose tables are frozen."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def cost(body: str) -> float:
    """Seconds of processor time for one reading of a text and the costliest of the answers to
    it."""
    with no_garbage_collection():
        start = process_time()
        text = Text(understand(body))
        read = process_time()
        answers = []
        for conversation in CONVERSATIONS:
            begin = process_time()
            take_turn(conversation, text, CONTEXT)
            answers.append(process_time() - begin)
    return read - start + max(answers)


def times_the_usual(body: str) -> float:
    """How many times the work of a usual text this one is: of a few readings of both, or of more
    where that is too much."""
    usual, least = min(cost(USUAL_TEXT) for _ in range(3)), cost(body)
    for _ in range(MOST_READINGS):
        if least <= MOST_TIMES * usual:
            break
        usual, least = min(usual, cost(USUAL_TEXT)), min(least, cost(body))
    return least / usual


@pytest.fixture(scope="module", autouse=True)
def _everything_is_loaded() -> None:
    for _ in range(5):
        cost(USUAL_TEXT)


@pytest.mark.parametrize("unit", [*(spaced(row) for row in ATTACKS if row.strip()), *SIGNS])
def test_known_attacks_cost_little(unit: str) -> None:
    assert times_the_usual(filled(unit)) <= MOST_TIMES


known_phrases = st.sampled_from(
    sorted({*vocabulary.SENSES, *vocabulary.WHOLE_TEXTS, *vocabulary.WORD_CLASSES.by_phrase})
)
names = st.sampled_from(sorted({*vocabulary.TOWN_NAMES, *REGIONS_BY_NAME, "omaha", "lincoln ne"}))
crisis_words = st.sampled_from(sorted({word for table in PHRASE_TABLES for word in table.words}))
numbers = st.integers(0, 99999).map(str) | st.builds(
    "{}{}{}".format,
    st.integers(0, 24),
    st.sampled_from(["", ":30", "h30"]),
    st.sampled_from(["", "pm"]),
)
grams = st.lists(known_phrases | names | crisis_words | numbers, min_size=1, max_size=4).map(
    " ".join
)
separators = st.sampled_from([" ", " ", ". ", ", ", "\n", "? "])
units = st.lists(st.tuples(grams, separators).map("".join), min_size=1, max_size=30).map("".join)


@given(units)
@settings(max_examples=60, deadline=None)
def test_no_text_of_our_own_words_costs_much_more_than_a_usual_one(unit: str) -> None:
    assert times_the_usual(filled(unit)) <= MOST_TIMES
