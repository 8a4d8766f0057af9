"""When a list says that it last changed a meeting."""

import pytest

from bot.feeds.rows import cell_values
from tests.support.feed_rows import hall_row, read_json_rows, read_meeting


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2025-03-06 18:40:00", "2025-03-06 18:40:00"),
        ("2025-03-06T18:40:00Z", "2025-03-06 18:40:00"),
        ("2025-03-06", "2025-03-06 00:00:00"),
        ("8/25/2022 11:17:07 PM", "2022-08-25 23:17:00"),
        ("8/25/2022", "2022-08-25 00:00:00"),
        ("25/8/2022", ""),
        ("0/0/0", ""),
        ("yesterday", ""),
        ("", ""),
        (None, ""),
        (20250306, "2025-03-06 00:00:00"),
        (["2025"], ""),
    ],
)
def test_a_moment_is_read_or_left_out(value: object, moment: str) -> None:
    assert cell_values.moment(value) == moment
    assert read_meeting(updated=value).updated == moment


def test_a_repeat_is_one_whenever_it_was_edited() -> None:
    found = read_json_rows(
        hall_row(updated="2025-03-06"), hall_row(slug="again", updated="2025-03-07")
    )
    assert len(found.meetings) == 1
