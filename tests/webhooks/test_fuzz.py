"""A helping of `make fuzz`: whatever arrives, signed, is never answered with an error of ours."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.fuzzing import (
    FIELD_NAMES,
    LIKELY_VALUES,
    ROUTES,
    FuzzFailure,
    FuzzTarget,
    fuzz_randomly,
    make_target,
    with_required_fields,
)

values = st.lists(st.one_of(st.sampled_from(LIKELY_VALUES), st.binary(max_size=60)), max_size=4)
fields = st.tuples(
    st.one_of(st.sampled_from(FIELD_NAMES), st.binary(max_size=6)), values.map(b"+".join)
)


@pytest.fixture(scope="module")
def aim(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FuzzTarget]:
    made = make_target(tmp_path_factory.mktemp("fuzz"))
    yield made
    made.webhook.close()


@given(
    st.sampled_from(ROUTES),
    st.one_of(st.just(b""), st.integers(-9, 2**70).map(lambda row: b"row=%d" % row), st.binary()),
    st.lists(fields, max_size=6),
    st.integers(0, 10**6),
)
@settings(max_examples=150, deadline=None)
def test_no_signed_request_breaks_anything(
    aim: FuzzTarget, route: str, query: bytes, said: list[tuple[bytes, bytes]], sid: int
) -> None:
    aim.post_signed(route, query, with_required_fields(said, sid))


def test_most_of_what_chance_throws_gets_in(aim: FuzzTarget) -> None:
    """Or it would prove nothing."""
    statuses = fuzz_randomly(200, aim, seed=1)
    assert statuses[200] + statuses[204] > 100


def test_a_bug_that_the_safety_net_catches_counts(
    aim: FuzzTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.conversation.inbox.take_turn", lambda *_: 1 / 0)
    for body in (b"68102", b"i+want+to+die"):
        with pytest.raises(FuzzFailure):
            aim.post_signed(
                ROUTES[0],
                b"",
                with_required_fields([(b"Body", body), (b"MessageSid", b"SM" + b"7" * 32)], 1),
            )
