"""Hours and distances as each language and country writes them."""

from datetime import UTC, datetime

import pytest

from flows.replies.locale_formats import format_distance, format_hour


@pytest.mark.parametrize(
    ("language", "country", "evening", "half_past", "morning"),
    [
        ("en", "US", "7:00 PM", "7:30 PM", "6:05 AM"),
        ("en", "CA", "7:00 PM", "7:30 PM", "6:05 AM"),
        ("en", "AU", "7:00 PM", "7:30 PM", "6:05 AM"),
        ("en", "GB", "19:00", "19:30", "6:05"),
        ("es", "US", "7:00 PM", "7:30 PM", "6:05 AM"),
        ("es", "MX", "19:00", "19:30", "6:05"),
        ("fr", "CA", "19h", "19h30", "6h05"),
        ("fr", "US", "19h", "19h30", "6h05"),
        ("pt", "BR", "19h", "19h30", "6h05"),
        ("it", "IT", "19:00", "19:30", "6:05"),
    ],
)
def test_hours(language: str, country: str, evening: str, half_past: str, morning: str) -> None:
    moments = [datetime(2026, 3, 6, *clock, tzinfo=UTC) for clock in ((19, 0), (19, 30), (6, 5))]
    assert [format_hour(m, language, country) for m in moments] == [evening, half_past, morning]


@pytest.mark.parametrize(
    ("land", "language", "country", "shown"),
    [
        ("US", "en", "US", "1.2 mi"),
        ("CA", "en", "US", "2.0 km"),
        ("GB", "en", "GB", "1.2 mi"),
        ("US", "es", "US", "1.2 mi"),
        ("MX", "es", "US", "2.0 km"),
        ("ES", "es", "ES", "2,0 km"),
        ("CA", "fr", "CA", "2,0 km"),
        ("BR", "pt", "BR", "2,0 km"),
        ("US", "it", "US", "1,2 mi"),
    ],
)
def test_a_distance_is_measured_as_its_own_land_does(
    land: str, language: str, country: str, shown: str
) -> None:
    assert format_distance(1.234, land, language, country) == shown
