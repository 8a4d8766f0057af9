"""The limits by themselves: what they let out, and that they never stop what is owed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.states import IDLE, AskPlace, ChoosePlace, State
from flows.conversation.turn import (
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
from flows.dialogs import rate_limit, sender_history
from flows.dialogs.decided_turn import DecidedTurn, LimitDecision
from flows.dialogs.rate_limit import PREMIUM_DAILY_LIMIT, apply_limits
from flows.dialogs.rate_limit_settings import (
    URGENT_ALARM_SHARE,
    URGENT_ALARM_TEXTS,
    RateLimits,
    SenderKind,
    Usage,
)
from flows.dialogs.repeat_limits import (
    LIST_LOOP_LIMIT,
    LOOP_LIMIT,
    SAME_TEXT_DAILY_LIMIT,
    URGENT_DAILY_LIMIT,
    URGENT_MINUTE_LIMIT,
)
from flows.dialogs.sender_history import DAY_MS, HOUR_MS, MINUTE_MS, SenderHistory, UrgentCount
from flows.dialogs.urgent_answers import FULL_DANGER_ANSWERS, FULL_HELP_ANSWERS
from flows.domain.intents import Intent
from flows.domain.places import UNKNOWN_HOME
from flows.text.gsm import sms_cost
from flows.understanding.understand import understand
from tests.support.factories import make_context

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
AT = int(NOW.timestamp() * 1000)
LINE = Line("Test Line")
PLAIN = RateLimits(person=6, line=100, total=1_000, segments=1_000)


read_once = cache(understand)  # properties say the same words again and again


def case(
    body: str = "68102",
    reply: str = "an answer",
    intent: Intent = Intent.MEETING,
    crisis: Category | None = None,
    after: timedelta = timedelta(),
    before: State = IDLE,
) -> DecidedTurn:
    """A text and the answer that was decided."""
    context = make_context(NOW + after, line=LINE, home=UNKNOWN_HOME)
    decided = Step(Conversation(misses=1), intent, (reply,), crisis=crisis)
    return DecidedTurn(decided, Conversation(before), Text(read_once(body)), context)


def talk(
    *cases: DecidedTurn, sender: SenderKind = SenderKind.PERSON, allowed: RateLimits = PLAIN
) -> list[LimitDecision]:
    """What came of these, one after the other."""
    memory, ruled = SenderHistory(), []
    for one in cases:
        ruled.append(apply_limits(one, sender, memory, Usage(), allowed))
        memory = ruled[-1].history or memory
    return ruled


def answered(rulings: list[LimitDecision]) -> list[bool]:
    return [ruling.step.replies[:1] == ("an answer",) for ruling in rulings]


def different(count: int, seconds: float) -> list[DecidedTurn]:
    """So many texts, each its own, so many seconds apart."""
    return [
        case(f"text {n}", after=timedelta(seconds=n * seconds), reply=f"answer {n}")
        for n in range(count)
    ]


@pytest.mark.parametrize("seconds", [0.1, 1, 4])
def test_a_flood_gets_twelve_answers_and_six_a_minute_and_is_told_when_to_go_on(
    seconds: float,
) -> None:
    """One word, and then a minute of silence, however much is sent meanwhile."""
    texts = different(400, seconds)
    said = [ruling.step.replies for ruling in talk(*texts)]
    notices = [n * seconds for n, replies in enumerate(said) if replies and "Wait" in replies[0]]
    answers = [
        n * seconds for n, replies in enumerate(said) if replies and "Wait" not in replies[0]
    ]
    for told in notices:
        assert not any(told < moment < told + 60 for moment in (*answers, *notices))
    for start in answers:
        assert sum(start <= moment < start + 60 for moment in answers) <= 12 + 6
    assert len(answers) <= 12 + 6 * (400 * seconds / 60 + 1)
    assert len(answers) >= 12


def test_who_was_told_to_wait_goes_on_after_a_minute_though_they_tried_meanwhile() -> None:
    flood = different(20, 0.1)
    tries = [case(f"hello {n}", after=timedelta(seconds=20 + 15 * n)) for n in range(3)]
    rulings = talk(*flood, *tries, case("68102", after=timedelta(seconds=63)))
    assert rulings[12].limited == "minute"
    assert {ruling.limited for ruling in rulings[13:23]} == {"waiting"}
    assert answered(rulings)[-1]


@pytest.mark.parametrize(("seconds", "count"), [(3, 16), (5, 22), (7, 36)])
def test_a_conversation_at_a_persons_pace_meets_no_limit(seconds: int, count: int) -> None:
    said = [ruling.step.replies[0] for ruling in talk(*different(count, seconds))]
    assert said == [f"answer {n}" for n in range(count)]


def test_an_answer_to_a_question_of_ours_is_free() -> None:
    """Twelve texts leave nothing, and the thirteenth is answered if we asked for it."""
    full = different(12, 0.1)
    asked = case("68102", after=timedelta(seconds=3), before=AskPlace())
    rulings = talk(*full, asked, case("menu", after=timedelta(seconds=4)))
    assert answered(rulings)[12]
    assert "Wait" in rulings[13].step.replies[0]


def test_what_leaves_the_question_open_is_not_free() -> None:
    full = different(12, 0.1)
    vague = case("narnia", after=timedelta(seconds=3), before=AskPlace())
    still = replace(vague, step=replace(vague.step, conversation=Conversation(AskPlace())))
    unknown = replace(vague, step=replace(vague.step, intent=Intent.UNKNOWN))
    for one in (still, unknown):
        assert "Wait" in talk(*full, one)[-1].step.replies[0]


def test_our_questions_are_no_way_around_the_limit() -> None:
    """Whoever answers questions as fast as possible gets twice the answers, and no more."""
    texts = [
        replace(one, conversation_before=Conversation((AskPlace(), ChoosePlace(()), IDLE)[n % 3]))
        for n, one in enumerate(different(600, 0.1))
    ]
    rulings = talk(*texts)
    given = [ruling for ruling in rulings if ruling.step.replies and not ruling.limited]
    assert 12 < len(given) <= 2 * (12 + 6)


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
        replace(one, step=replace(one.step, replies=("answer", f"more {n}")))
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
def test_what_is_owed_passes_every_limit_and_is_counted_apart(owed: DecidedTurn) -> None:
    silenced = SenderHistory((AT,) * 100, silenced_until=AT + MINUTE_MS, warned_at=AT)
    full = Usage(AT + 2 * MINUTE_MS, AT + 2 * MINUTE_MS, 10_000)
    ruling = apply_limits(owed, SenderKind.PERSON, silenced, full, PLAIN)
    assert ruling.step == owed.step
    assert not ruling.counted_segments
    assert ruling.urgent_segments == 1
    assert ruling.history
    assert ruling.history.urgent.total == 1
    assert ruling.history.answered_at == silenced.answered_at
    assert ruling.history.silenced_until == silenced.silenced_until
    assert rate_limit.answer_only_urgent(owed).step == owed.step


def marked(one: DecidedTurn) -> tuple[int, ...]:
    """The marks that a case leaves behind."""
    memory = (
        apply_limits(one, SenderKind.PERSON, SenderHistory(), Usage(), PLAIN).history
        or SenderHistory()
    )
    return tuple(mark for mark, _ in memory.fingerprints)


# What an answer leaves behind: they repeat, and no repeat may silence a new text.
ANSWERED = marked(case("another text"))


@given(
    st.sampled_from([one.values[0] for one in OWED]),
    st.lists(st.integers(AT - DAY_MS, AT + MINUTE_MS), max_size=20),
    st.integers(0, AT + DAY_MS),
    st.integers(0, AT + DAY_MS),
    st.lists(st.integers(AT - DAY_MS, AT), max_size=9),
    st.lists(
        st.tuples(st.integers(0, 65535) | st.sampled_from(ANSWERED), st.integers(AT - DAY_MS, AT)),
        max_size=60,
    ),
    st.builds(
        Usage, st.integers(0, AT + DAY_MS), st.integers(0, AT + DAY_MS), st.integers(0, 10**7)
    ),
)
def test_no_history_keeps_anybody_from_what_is_owed(
    owed: DecidedTurn,
    answered: list[int],
    quiet: int,
    told: int,
    dear: list[int],
    seen: list[tuple[int, int]],
    usage: Usage,
) -> None:
    reworded = replace(owed, step=replace(owed.step, replies=("another answer",)))
    own = {*marked(owed)} & {*marked(reworded)}  # of the text itself
    others = tuple((mark, at) for mark, at in seen if mark not in own)
    memory = SenderHistory(tuple(answered), quiet, told, tuple(dear), others)
    assert apply_limits(owed, SenderKind.PERSON, memory, usage, PLAIN).step == owed.step


@given(st.lists(st.floats(0.1, 60), min_size=60, max_size=120))
def test_different_words_of_danger_are_all_answered_however_fast(gaps: list[float]) -> None:
    moments = [timedelta(seconds=sum(gaps[:n])) for n in range(len(gaps))]
    dangers = [
        case(f"i want to die {n}", crisis=Category.SUICIDE, after=after)
        for n, after in enumerate(moments)
    ]
    assert all(answered(talk(*dangers)))


LONG = "An answer of two segments. " * 8


def endless(count: int, intent: Intent, crisis: Category | None) -> list[DecidedTurn]:
    """So many texts that must be answered, each in other words, and each answer of two segments."""
    return [
        case(f"words {n}", f"{n} {LONG}", intent, crisis, timedelta(seconds=n))
        for n in range(count)
    ]


@pytest.mark.parametrize(
    ("intent", "crisis", "full"),
    [
        (Intent.HELP, None, FULL_HELP_ANSWERS),
        (Intent.CRISIS, Category.SUICIDE, FULL_DANGER_ANSWERS),
        (Intent.MEETING, Category.OVERDOSE, FULL_DANGER_ANSWERS),
    ],
)
def test_endless_variety_is_always_answered_but_shortly(
    intent: Intent, crisis: Category | None, full: int
) -> None:
    rulings = talk(*endless(300, intent, crisis))
    assert all(LONG in ruling.step.replies[0] for ruling in rulings[:full])
    for ruling in rulings[full:]:
        [short] = ruling.step.replies
        assert "988" in short
        assert "911" in short
        assert sms_cost(short).segments == 1
        assert ruling.step.crisis is crisis
        assert ruling.step.conversation == Conversation()  # a list that was not sent is not there
    assert sum(ruling.urgent_segments for ruling in rulings) == full * 2 + (300 - full)
    assert not any(ruling.counted_segments for ruling in rulings)
    tomorrow = replace(endless(1, intent, crisis)[0], context=make_context(NOW + timedelta(days=2)))
    assert LONG in talk(*endless(100, intent, crisis), tomorrow)[-1].step.replies[0]


def test_many_texts_for_help_leave_the_full_answer_to_danger() -> None:
    texts = [*endless(100, Intent.HELP, None), *endless(1, Intent.CRISIS, Category.SUICIDE)]
    assert LONG in talk(*texts)[-1].step.replies[0]


def test_the_operator_is_told_of_urgent_texts_without_end() -> None:
    warned = [bool(one.urgent_warning) for one in talk(*endless(210, Intent.HELP, None))]
    assert warned == [False] * (URGENT_ALARM_TEXTS - 1) + [True] * 11
    share = int(PLAIN.segments * URGENT_ALARM_SHARE)
    for spent, told in ((share - 2, False), (share - 1, True), (share, True)):
        usage = Usage(urgent_segments=spent)
        ruling = apply_limits(
            case("help", intent=Intent.HELP), SenderKind.PERSON, SenderHistory(), usage, PLAIN
        )
        assert bool(ruling.urgent_warning) == told


@pytest.mark.parametrize(
    "usage",
    [
        pytest.param(Usage(line_empty_at=AT + MINUTE_MS), id="the line's minute"),
        pytest.param(Usage(total_empty_at=AT + MINUTE_MS), id="everybody's minute"),
        pytest.param(Usage(segments=1_000), id="the day's money"),
    ],
)
def test_a_busy_line_says_so_once_to_each_and_then_is_silent(usage: Usage) -> None:
    said = apply_limits(case(), SenderKind.PERSON, SenderHistory(), usage, PLAIN)
    assert "Many people" in said.step.replies[0]
    assert said.history
    assert said.step.conversation == Conversation()  # the text was not heard
    again = apply_limits(case(), SenderKind.PERSON, said.history, usage, PLAIN)
    assert not again.step.replies
    # An hour later it is told again, if the line is busy still.
    later = case(after=timedelta(hours=1, minutes=1))
    dry = [at and at + HOUR_MS + MINUTE_MS for at in (usage.line_empty_at, usage.total_empty_at)]
    still = Usage(dry[0], dry[1], usage.segments)
    told = apply_limits(later, SenderKind.PERSON, said.history, still, PLAIN)
    assert "Many people" in told.step.replies[0]


def test_a_line_far_over_its_limits_is_silent() -> None:
    for usage in (
        Usage(line_empty_at=AT + 2 * MINUTE_MS),
        Usage(total_empty_at=AT + 2 * MINUTE_MS),
        Usage(segments=1_100),
    ):
        ruling = apply_limits(case(), SenderKind.PERSON, SenderHistory(), usage, PLAIN)
        assert not ruling.step.replies
        assert not ruling.counted_segments


def test_without_limits_nothing_is_counted_out() -> None:
    none = RateLimits(0, 0, 0, 0, 0)
    full = Usage(AT + DAY_MS, AT + DAY_MS, 10**9)
    assert apply_limits(case(), SenderKind.PERSON, SenderHistory(), full, none).step.replies == (
        "an answer",
    )
    said = talk(*different(100, 0.01), allowed=none)
    assert all(ruling.step.replies[0].startswith("answer") for ruling in said)
    assert said[-1].history
    assert not said[-1].history.answered_at  # nor kept for nothing
    assert not said[-1].history.empty_at


def test_the_same_answer_is_given_three_times_in_five_minutes() -> None:
    texts = [
        case(f"away {word}", after=timedelta(seconds=20 * n)) for n, word in enumerate("abcde")
    ]
    assert answered(talk(*texts)) == [True] * LOOP_LIMIT + [False] * 2
    texts[4] = case("away e", after=timedelta(minutes=5, seconds=1))
    assert answered(talk(*texts))[4]


@pytest.mark.parametrize("body", ["68102", "I am driving and will answer later."])
def test_the_same_text_is_answered_three_times_in_five_minutes(body: str) -> None:
    texts = [case(body, reply=f"answer {n}", after=timedelta(seconds=20 * n)) for n in range(5)]
    said = [bool(ruling.step.replies) for ruling in talk(*texts)]
    assert said == [True] * LOOP_LIMIT + [False] * 2


def test_nobody_is_met_with_silence_who_was_not_told_of_it() -> None:
    """The last answer before a silence says so, and that word does not come before."""
    alike = [case("privacy", after=timedelta(seconds=20 * n)) for n in range(5)]
    slow = [case("privacy", f"answer {n}", after=timedelta(hours=n)) for n in range(10)]
    for texts, last in ((alike, LOOP_LIMIT), (slow, SAME_TEXT_DAILY_LIMIT)):
        said = [ruling.step.replies for ruling in talk(*texts)]
        assert [len(replies) for replies in said[:last]] == [1] * (last - 1) + [2]
        assert "may not be what you need" in said[last - 1][1]
        assert not any(said[last:])


@pytest.mark.parametrize("pair", [("1", "back"), ("2", "list"), ("3", "BACK")])
def test_a_list_may_be_gone_through_and_come_back_to(pair: tuple[str, str]) -> None:
    texts = [
        case(pair[n % 2], f"answer to {pair[n % 2]}", after=timedelta(seconds=11 * n))
        for n in range(LIST_LOOP_LIMIT * 2)
    ]
    said = [ruling.step.replies for ruling in talk(*texts)]
    assert [len(replies) for replies in said] == [1] * (LIST_LOOP_LIMIT * 2 - 2) + [2] * 2


@pytest.mark.parametrize("seconds", [101, 125, 600, 3600])
def test_a_slow_machine_ends_after_eight_of_the_same_text_in_a_day(seconds: int) -> None:
    count = min(60, DAY_MS // 1000 // seconds)
    texts = [
        case("away", f"answer {n}", after=timedelta(seconds=n * seconds)) for n in range(count)
    ]
    said = [bool(ruling.step.replies) for ruling in talk(*texts)]
    assert said == [True] * SAME_TEXT_DAILY_LIMIT + [False] * (count - SAME_TEXT_DAILY_LIMIT)
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
def test_somebody_who_sends_the_same_words_of_need_is_answered(
    owed: DecidedTurn, seconds: int
) -> None:
    context = owed.context
    again = [
        replace(owed, context=replace(context, now=NOW + timedelta(seconds=n * seconds)))
        for n in range(50)
    ]
    assert all(answered(talk(*again)))


@pytest.mark.parametrize("owed", OWED)
def test_a_machine_that_repeats_them_faster_than_anybody_can_is_slowed(owed: DecidedTurn) -> None:
    assert answered(talk(*[owed] * 40)) == [True] * URGENT_MINUTE_LIMIT + [False] * 20


@pytest.mark.parametrize("owed", OWED)
def test_a_machine_that_repeats_them_all_day_ends_late(owed: DecidedTurn) -> None:
    context = owed.context
    again = [
        replace(owed, context=replace(context, now=NOW + timedelta(seconds=n * 60)))
        for n in range(200)
    ]
    assert answered(talk(*again)) == [True] * URGENT_DAILY_LIMIT + [False] * 100


def test_a_number_that_may_earn_by_it_gets_nothing_but_what_is_owed() -> None:
    plain = apply_limits(case(), SenderKind.PREMIUM, SenderHistory(), Usage(), PLAIN)
    assert not plain.step.replies
    assert not plain.recorded
    dangers = [
        case(f"i want to die {n}", f"answer {n}", crisis=Category.SUICIDE) for n in range(12)
    ]
    said = [bool(ruling.step.replies) for ruling in talk(*dangers, sender=SenderKind.PREMIUM)]
    assert said == [True] * PREMIUM_DAILY_LIMIT + [False] * 7
    tomorrow = replace(dangers[0], context=replace(dangers[0].context, now=NOW + timedelta(days=1)))
    assert talk(*dangers, tomorrow, sender=SenderKind.PREMIUM)[-1].step.replies


@pytest.mark.parametrize("owed", OWED)
def test_a_machine_gets_nothing_at_all(owed: DecidedTurn) -> None:
    assert not apply_limits(owed, SenderKind.MACHINE, SenderHistory(), Usage(), PLAIN).step.replies


WISHES = [OptOut("words", "bye"), OptIn("words", "hi"), DropReminders((1,)), Pause(NOW), Forget()]


@pytest.mark.parametrize("effect", WISHES)
def test_a_wish_to_be_left_alone_or_let_in_is_granted_in_silence(effect: Effect) -> None:
    intent = Intent.STOP if isinstance(effect, OptOut) else Intent.START
    wish = case("start", intent=intent)
    wish = replace(wish, step=replace(wish.step, effects=(effect,)))
    silenced = SenderHistory(silenced_until=AT + MINUTE_MS)
    senders = (SenderKind.PERSON, SenderKind.PREMIUM, SenderKind.MACHINE)
    for ruling in [apply_limits(wish, sender, silenced, Usage(), PLAIN) for sender in senders]:
        assert ruling.step.effects == (effect,)
        assert ruling.recorded
    assert rate_limit.answer_only_urgent(wish).recorded == bool(wish.step.effects)


def test_a_silence_that_was_decided_costs_nothing() -> None:
    silent = case()
    silent = replace(silent, step=replace(silent.step, replies=()))
    ruling = apply_limits(silent, SenderKind.PERSON, SenderHistory(), Usage(), PLAIN)
    assert ruling == LimitDecision(silent.step)


MEMORIES = st.builds(
    SenderHistory,
    st.lists(st.integers(0, AT), max_size=6).map(tuple),
    st.integers(0, AT),
    st.integers(0, AT),
    st.lists(st.integers(0, AT), max_size=5).map(tuple),
    st.lists(st.tuples(st.integers(0, 65535), st.integers(0, AT)), max_size=9).map(tuple),
    st.integers(0, AT),
    st.integers(0, AT),
    st.builds(UrgentCount, st.integers(0, AT), st.integers(0, 500), st.integers(0, 500)),
)


@given(MEMORIES)
def test_a_memory_survives_json(memory: SenderHistory) -> None:
    assert sender_history.load_history(sender_history.dump_history(memory)) == memory


def test_the_memory_of_a_release_without_buckets_is_read() -> None:
    old = f"[[{AT}],{AT},{AT},[],[[7,{AT}]]]"
    assert sender_history.load_history(old) == SenderHistory((AT,), AT, AT, (), ((7, AT),))


@pytest.mark.parametrize("text", ["", "{}", "[]", "[1,2,3,4,5]", "[[],0,0,[],[[1]]]", "null", "5"])
def test_what_is_no_memory_remembers_nothing(text: str) -> None:
    assert sender_history.load_history(text) == SenderHistory()


@given(MEMORIES)
def test_when_it_is_forgotten_nothing_of_a_memory_mattered_any_more(memory: SenderHistory) -> None:
    after = memory.pruned(memory.expires_at)
    assert (after.answered_at, after.premium_answered_at, after.fingerprints) == ((), (), ())
    assert after.silenced_until <= memory.expires_at
    assert after.warned_at + HOUR_MS <= memory.expires_at


def test_a_memory_says_nothing_of_what_was_said() -> None:
    [ruling] = talk(case("narnia 5550100", "Near Narnia:"))
    assert ruling.history
    kept = sender_history.dump_history(ruling.history)
    assert "narnia" not in kept.casefold()
    assert all(mark < 2**16 for mark, _ in ruling.history.fingerprints)
