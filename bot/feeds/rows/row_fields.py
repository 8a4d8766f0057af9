"""The fields of one row of a list, by the names of the Meeting Guide."""

from collections.abc import Mapping

from bot.feeds.rows import clean_text

FeedRow = Mapping[str, object]


def first_value(row: FeedRow, *names: str) -> object:
    """The first of these fields that is there and not empty."""
    for name in names:
        if row.get(name) not in (None, "", []):
            return row[name]
    return None


def first_text(row: FeedRow, *names: str) -> str:
    """The first of these fields with text."""
    for name in names:
        if (value := row.get(name)) is not None and (text := clean_text.line(value)):
            return text
    return ""


def first_public_text(row: FeedRow, *names: str) -> str:
    """The first of these fields with text, without personal data."""
    return clean_text.without_personal_data(first_text(row, *names))
