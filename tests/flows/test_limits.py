"""The limits by themselves: what they let out, and that they never stop what is owed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places import gazetteer
from flows.conversation.states import AskPlace, Idle
from flows.conversation.turn import (
    Context,
    DropReminders,
    Effect,
    Forget,
    Line,
    OptIn,
    OptOut,
    Pause,
    Step,
    Text,
)
from flows.crisis import Category
from flows.dialogs import rate_limit
from flows.dialogs.rate_limit import (
    DAY,
    DEAR_A_DAY,
    HOUR,
    LIST_LOOP,
    LOOP,
    MINUTE,
    PATIENT_DAY,
    PATIENT_LOOP,
    SAME_A_DAY,
    Case,
    Limits,
    Memory,
    Ruling,
    Sender,
    Usage,
    rule,
)
from flows.domain.intents import Intent
from tests.listed import MeetingList

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
AT = int(NOW.timestamp() * 1000)
LINE = Line("Test Line")
PLAIN = Limits(person=6, line=100, total=1_000, segments=1_000)


def case(
    body: str = "68102",
    reply: str = "an answer",
    intent: Intent = Intent.MEETING,
    crisis: Category | None = None,
    after: timedelta = timedelta(),
) -> Case:
    """A text and the answer that was decided."""
    context = Context(NOW + after, LINE, MeetingList([]), gazetteer())
    decided = Step(Idle(), intent, (reply,), crisis=crisis)
    return Case(decided, AskPlace(), Text(body), context)


def talk(*cases: Case, sender: Sender = Sender.PERSON, allowed: Limits = PLAIN) -> list[Ruling]:
    """What came of these, one after the other."""
    memory, ruled = Memory(), []
    for one in cases:
        ruled.append(rule(one, sender, memory, Usage(), allowed))
        memory = ruled[-1].memory or memory
    return ruled


def answered(rulings: list[Ruling]) -> list[bool]:
    return [ruling.step.replies[:1] == ("an answer",) for ruling in rulings]


def different(count: int, seconds: float) -> list[Case]:
    """So many texts, each its own, so many seconds apart."""
    return [
        case(f"text {n}", after=timedelta(seconds=n * seconds), reply=f"answer {n}")
        for n in range(count)
    ]


@pytest.mark.parametrize("seconds", [0.1, 1, 5, 9])
def test_a_thousand_texts_get_six_answers_a_minute_one_word_and_silence(seconds: float) -> None:
    texts = different(1000, seconds)
    said = [ruling.step.replies for ruling in talk(*texts)]
    notices = [n for n, replies in enumerate(said) if replies and "Wait" in replies[0]]
    assert len(notices) == 1
    assert not any(said[notices[0] + 1 :])
    moments = [n * seconds for n in range(notices[0])]
    for start in moments:
        assert sum(start <= moment < start + 60 for moment in moments) <= 6


def test_somebody_who_texts_every_ten_seconds_is_always_answered() -> None:
    texts = different(100, 10)
    assert all(ruling.step.replies[0].startswith("answer") for ruling in talk(*texts))


def test_one_number_gets_a_hundred_answers_a_day_one_word_and_silence_until_midnight() -> None:
    """The line's midnight, in New York: five hours before that of UTC."""
    texts = different(600, 10.1)
    said = [ruling.step.replies for ruling in talk(*texts)]
    assert all(replies[0].startswith("answer") for replies in said[:100])
    assert "tomorrow" in said[100][0]
    assert not any(said[101:])
    midnight = datetime(2026, 3, 7, 5, 0, tzinfo=UTC) - NOW
    before, after = (
        case("text again", after=midnight + timedelta(seconds=seconds)) for seconds in (-61, 1)
    )
    assert not talk(*texts, before)[-1].step.replies
    assert answered(talk(*texts, before, after))[-1]
    # A whole new day's worth, and no more.
    moved = [replace(one, context=replace(one.context, now=after.context.now)) for one in texts]
    fresh = [
        replace(
            one, context=replace(one.context, now=one.context.now + timedelta(seconds=10.1 * n))
        )
        for n, one in enumerate(moved)
    ]
    said = [ruling.step.replies for ruling in talk(*texts, *fresh)[600:]]
    assert sum(bool(replies) for replies in said) == 101


def test_a_day_begins_with_its_first_answer_where_nobody_overdid_it() -> None:
    """Ninety-nine answers are forgotten one by one, each after a day."""
    texts = different(300, 900)
    assert all(ruling.step.replies[0].startswith("answer") for ruling in talk(*texts))


def test_two_answers_to_one_text_are_two() -> None:
    texts = [
        replace(one, decided=replace(one.decided, replies=("answer", f"more {n}")))
        for n, one in enumerate(different(60, 60))
    ]
    said = [ruling.step.replies for ruling in talk(*texts)]
    assert [len(replies) for replies in said] == [2] * 50 + [1] + [0] * 9


def test_after_a_quiet_minute_everything_is_as_before() -> None:
    late = [
        replace(one, context=replace(one.context, now=one.context.now + timedelta(seconds=70)))
        for one in different(6, 1)
    ]
    said = talk(*different(20, 0.1), *late)[20:]
    assert all(ruling.step.replies[0].startswith("answer") for ruling in said)


OWED = [
    pytest.param(case("help", intent=Intent.HELP), id="HELP"),
    pytest.param(case("stop it please", intent=Intent.STOP), id="STOP"),
    pytest.param(case("i want to die", crisis=Category.SUICIDE, intent=Intent.CRISIS), id="danger"),
    pytest.param(case("meeting, feel like dying", crisis=Category.SUICIDE), id="perhaps danger"),
]


@pytest.mark.parametrize("owed", OWED)
def test_what_is_owed_passes_every_limit_and_is_not_counted(owed: Case) -> None:
    silenced = Memory((AT,) * 100, quiet_until=AT + MINUTE, told=AT)
    full = Usage(AT + 2 * MINUTE, AT + 2 * MINUTE, 10_000)
    ruling = rule(owed, Sender.PERSON, silenced, full, PLAIN)
    assert ruling.step == owed.decided
    assert not ruling.counted
    assert ruling.memory
    assert ruling.memory.answered == silenced.answered
    assert ruling.memory.quiet_until == silenced.quiet_until
    assert rate_limit.closed(owed).step == owed.decided


def marked(one: Case) -> tuple[int, ...]:
    """The marks that a case leaves behind."""
    memory = rule(one, Sender.PERSON, Memory(), Usage(), PLAIN).memory or Memory()
    return tuple(mark for mark, _ in memory.seen)


# What an answer leaves behind: they repeat, and no repeat may silence a new text.
ANSWERED = marked(case("another text"))


@given(
    st.sampled_from([one.values[0] for one in OWED]),
    st.lists(st.integers(AT - DAY, AT + MINUTE), max_size=20),
    st.integers(0, AT + DAY),
    st.integers(0, AT + DAY),
    st.lists(st.integers(AT - DAY, AT), max_size=9),
    st.lists(
        st.tuples(st.integers(0, 65535) | st.sampled_from(ANSWERED), st.integers(AT - DAY, AT)),
        max_size=60,
    ),
    st.builds(Usage, st.integers(0, AT + DAY), st.integers(0, AT + DAY), st.integers(0, 10**7)),
)
def test_no_history_keeps_anybody_from_what_is_owed(
    owed: Case,
    answered: list[int],
    quiet: int,
    told: int,
    dear: list[int],
    seen: list[tuple[int, int]],
    usage: Usage,
) -> None:
    reworded = replace(owed, decided=replace(owed.decided, replies=("another answer",)))
    own = {*marked(owed)} & {*marked(reworded)}  # of the text itself
    others = tuple((mark, at) for mark, at in seen if mark not in own)
    memory = Memory(tuple(answered), quiet, told, tuple(dear), others)
    assert rule(owed, Sender.PERSON, memory, usage, PLAIN).step == owed.decided


@given(st.lists(st.floats(0.1, 60), min_size=60, max_size=120))
def test_different_words_of_danger_are_all_answered_however_fast(gaps: list[float]) -> None:
    moments = [timedelta(seconds=sum(gaps[:n])) for n in range(len(gaps))]
    dangers = [
        case(f"i want to die {n}", crisis=Category.SUICIDE, after=after)
        for n, after in enumerate(moments)
    ]
    assert all(answered(talk(*dangers)))


@pytest.mark.parametrize(
    "usage",
    [
        pytest.param(Usage(line=AT + MINUTE), id="the line's minute"),
        pytest.param(Usage(total=AT + MINUTE), id="everybody's minute"),
        pytest.param(Usage(segments=1_000), id="the day's money"),
    ],
)
def test_a_busy_line_says_so_once_to_each_and_then_is_silent(usage: Usage) -> None:
    said = rule(case(), Sender.PERSON, Memory(), usage, PLAIN)
    assert "Too many people" in said.step.replies[0]
    assert said.memory
    assert said.step.state == AskPlace()  # the text was not heard
    again = rule(case(), Sender.PERSON, said.memory, usage, PLAIN)
    assert not again.step.replies
    # An hour later it is told again, if the line is busy still.
    later = case(after=timedelta(hours=1, minutes=1))
    dry = [at and at + HOUR + MINUTE for at in (usage.line, usage.total)]
    still = Usage(dry[0], dry[1], usage.segments)
    told = rule(later, Sender.PERSON, said.memory, still, PLAIN)
    assert "Too many people" in told.step.replies[0]


def test_a_line_far_over_its_limits_is_silent() -> None:
    for usage in (Usage(line=AT + 2 * MINUTE), Usage(total=AT + 2 * MINUTE), Usage(segments=1_100)):
        ruling = rule(case(), Sender.PERSON, Memory(), usage, PLAIN)
        assert not ruling.step.replies
        assert not ruling.counted


def test_without_limits_nothing_is_counted_out() -> None:
    none = Limits(0, 0, 0, 0, 0)
    full = Usage(AT + DAY, AT + DAY, 10**9)
    assert rule(case(), Sender.PERSON, Memory(), full, none).step.replies == ("an answer",)
    said = talk(*different(100, 0.01), allowed=none)
    assert all(ruling.step.replies[0].startswith("answer") for ruling in said)
    assert said[-1].memory
    assert not said[-1].memory.answered  # nor kept for nothing


def test_the_same_answer_is_given_three_times_in_five_minutes() -> None:
    texts = [
        case(f"away {word}", after=timedelta(seconds=20 * n)) for n, word in enumerate("abcde")
    ]
    assert answered(talk(*texts)) == [True] * LOOP + [False] * 2
    texts[4] = case("away e", after=timedelta(minutes=5, seconds=1))
    assert answered(talk(*texts))[4]


@pytest.mark.parametrize("body", ["68102", "I am driving and will answer later."])
def test_the_same_text_is_answered_three_times_in_five_minutes(body: str) -> None:
    texts = [case(body, reply=f"answer {n}", after=timedelta(seconds=20 * n)) for n in range(5)]
    said = [bool(ruling.step.replies) for ruling in talk(*texts)]
    assert said == [True] * LOOP + [False] * 2


def test_nobody_is_met_with_silence_who_was_not_told_of_it() -> None:
    """The last answer before a silence says so, and that word does not come before."""
    alike = [case("privacy", after=timedelta(seconds=20 * n)) for n in range(5)]
    slow = [case("privacy", f"answer {n}", after=timedelta(hours=n)) for n in range(10)]
    for texts, last in ((alike, LOOP), (slow, SAME_A_DAY)):
        said = [ruling.step.replies for ruling in talk(*texts)]
        assert [len(replies) for replies in said[:last]] == [1] * (last - 1) + [2]
        assert "won't again for a while" in said[last - 1][1]
        assert not any(said[last:])


@pytest.mark.parametrize("pair", [("1", "back"), ("2", "list"), ("3", "BACK")])
def test_a_list_may_be_gone_through_and_come_back_to(pair: tuple[str, str]) -> None:
    texts = [
        case(pair[n % 2], f"answer to {pair[n % 2]}", after=timedelta(seconds=11 * n))
        for n in range(LIST_LOOP * 2)
    ]
    said = [ruling.step.replies for ruling in talk(*texts)]
    assert [len(replies) for replies in said] == [1] * (LIST_LOOP * 2 - 2) + [2] * 2


@pytest.mark.parametrize("seconds", [101, 125, 600, 3600])
def test_a_slow_machine_ends_after_eight_of_the_same_text_in_a_day(seconds: int) -> None:
    count = min(60, DAY // 1000 // seconds)
    texts = [
        case("away", f"answer {n}", after=timedelta(seconds=n * seconds)) for n in range(count)
    ]
    said = [bool(ruling.step.replies) for ruling in talk(*texts)]
    assert said == [True] * SAME_A_DAY + [False] * (count - SAME_A_DAY)
    tomorrow = case("away", after=timedelta(days=1, seconds=1))
    assert talk(*texts, tomorrow)[-1].step.replies
    other = case("68102", after=timedelta(seconds=count * seconds))
    assert talk(*texts, other)[-1].step.replies


@pytest.mark.parametrize("body", ["more", "MORE", "2", "back", "ok"])
def test_a_step_in_a_list_may_be_asked_for_again_and_again(body: str) -> None:
    texts = [case(body, f"answer {n}", after=timedelta(seconds=20 * n)) for n in range(8)]
    assert all(ruling.step.replies for ruling in talk(*texts))


@pytest.mark.parametrize("owed", OWED)
@pytest.mark.parametrize("seconds", [3, 5, 30])
def test_somebody_who_sends_the_same_words_of_need_is_answered(owed: Case, seconds: int) -> None:
    context = owed.context
    again = [
        replace(owed, context=replace(context, now=NOW + timedelta(seconds=n * seconds)))
        for n in range(50)
    ]
    assert all(answered(talk(*again)))


@pytest.mark.parametrize("owed", OWED)
def test_a_machine_that_repeats_them_faster_than_anybody_can_is_slowed(owed: Case) -> None:
    assert answered(talk(*[owed] * 40)) == [True] * PATIENT_LOOP + [False] * 20


@pytest.mark.parametrize("owed", OWED)
def test_a_machine_that_repeats_them_all_day_ends_late(owed: Case) -> None:
    context = owed.context
    again = [
        replace(owed, context=replace(context, now=NOW + timedelta(seconds=n * 60)))
        for n in range(200)
    ]
    assert answered(talk(*again)) == [True] * PATIENT_DAY + [False] * 100


def test_a_number_that_may_earn_by_it_gets_nothing_but_what_is_owed() -> None:
    plain = rule(case(), Sender.DEAR, Memory(), Usage(), PLAIN)
    assert not plain.step.replies
    assert not plain.kept
    dangers = [
        case(f"i want to die {n}", f"answer {n}", crisis=Category.SUICIDE) for n in range(12)
    ]
    said = [bool(ruling.step.replies) for ruling in talk(*dangers, sender=Sender.DEAR)]
    assert said == [True] * DEAR_A_DAY + [False] * 7
    tomorrow = replace(dangers[0], context=replace(dangers[0].context, now=NOW + timedelta(days=1)))
    assert talk(*dangers, tomorrow, sender=Sender.DEAR)[-1].step.replies


@pytest.mark.parametrize("owed", OWED)
def test_a_machine_gets_nothing_at_all(owed: Case) -> None:
    assert not rule(owed, Sender.MACHINE, Memory(), Usage(), PLAIN).step.replies


WISHES = [OptOut("words", "bye"), OptIn("words", "hi"), DropReminders((1,)), Pause(NOW), Forget()]


@pytest.mark.parametrize("effect", WISHES)
def test_a_wish_to_be_left_alone_or_let_in_is_granted_in_silence(effect: Effect) -> None:
    intent = Intent.STOP if isinstance(effect, OptOut) else Intent.START
    wish = case("start", intent=intent)
    wish = replace(wish, decided=replace(wish.decided, effects=(effect,)))
    silenced = Memory(quiet_until=AT + MINUTE)
    senders = (Sender.PERSON, Sender.DEAR, Sender.MACHINE)
    for ruling in [rule(wish, sender, silenced, Usage(), PLAIN) for sender in senders]:
        assert ruling.step.effects == (effect,)
        assert ruling.kept
    assert rate_limit.closed(wish).kept == bool(wish.decided.effects)


def test_a_silence_that_was_decided_costs_nothing() -> None:
    silent = case()
    silent = replace(silent, decided=replace(silent.decided, replies=()))
    ruling = rule(silent, Sender.PERSON, Memory(), Usage(), PLAIN)
    assert ruling == Ruling(silent.decided)


MEMORIES = st.builds(
    Memory,
    st.lists(st.integers(0, AT), max_size=6).map(tuple),
    st.integers(0, AT),
    st.integers(0, AT),
    st.lists(st.integers(0, AT), max_size=5).map(tuple),
    st.lists(st.tuples(st.integers(0, 65535), st.integers(0, AT)), max_size=9).map(tuple),
)


@given(MEMORIES)
def test_a_memory_survives_json(memory: Memory) -> None:
    assert rate_limit.load(rate_limit.dump(memory)) == memory


@pytest.mark.parametrize("text", ["", "{}", "[]", "[1,2,3,4,5]", "[[],0,0,[],[[1]]]", "null", "5"])
def test_what_is_no_memory_remembers_nothing(text: str) -> None:
    assert rate_limit.load(text) == Memory()


@given(MEMORIES)
def test_when_it_is_forgotten_nothing_of_a_memory_mattered_any_more(memory: Memory) -> None:
    after = memory.at(memory.until)
    assert (after.answered, after.dear, after.seen) == ((), (), ())
    assert after.quiet_until <= memory.until
    assert after.told + HOUR <= memory.until


def test_a_memory_says_nothing_of_what_was_said() -> None:
    [ruling] = talk(case("narnia 5550100", "Near Narnia:"))
    assert ruling.memory
    kept = rate_limit.dump(ruling.memory)
    assert "narnia" not in kept.casefold()
    assert all(mark < 2**16 for mark, _ in ruling.memory.seen)
