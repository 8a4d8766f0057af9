"""The hotlines of this deployment: those that come with it, and the operator's own file."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path

import phonenumbers

from flows.hotlines import (
    SHIPPED_HOTLINES,
    Hotline,
    HotlineDirectory,
    HotlineError,
    merge_hotlines,
    parse_hotlines,
)

# A number whose source was checked longer ago may have changed.
MAX_SOURCE_AGE = timedelta(days=92)

# A number of at least so many digits is a full telephone number, not a short code of one country.
_MIN_FULL_NUMBER_DIGITS = 7


def load_hotlines(file: str = "") -> HotlineDirectory:
    """The shipped entries and the file's. An entry of the file replaces the shipped one of the same
    id; the file's other entries come first.

    Raises HotlineError, which names the file and the entry.
    """
    for entry in SHIPPED_HOTLINES.entries:
        check_numbers(entry, "shipped")
    if not file:
        return SHIPPED_HOTLINES
    path = Path(file)
    try:
        own = parse_hotlines(path.read_text("utf-8"), path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise HotlineError(f"{path.name}: cannot be read ({type(error).__name__})") from None
    for entry in own:
        check_numbers(entry, path.name)
    return merge_hotlines(SHIPPED_HOTLINES.entries, own)


def check_numbers(entry: Hotline, file: str) -> None:
    """Raises HotlineError for digits that no phone of the entry's country could reach."""
    for number in filter(None, (entry.call, entry.text_to)):
        digits = "".join(c for c in number if c.isdecimal())
        if len(digits) >= _MIN_FULL_NUMBER_DIGITS:
            good = any(_is_valid_number(number, country) for country in entry.countries)
        else:
            fewest = 2 if "ambulance" in entry.needs else 3  # 15 in France
            good = len(digits) >= fewest and all(c.isdecimal() or c in " -" for c in number)
        if not good:
            raise HotlineError(f"{file}, {entry.id}: {number} is not a number")


def _is_valid_number(number: str, country: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, country))
    except phonenumbers.NumberParseException:
        return False


def outdated_hotlines(entries: Iterable[Hotline], today: date) -> Sequence[Hotline]:
    """The entries whose source was read more than a quarter ago, oldest first."""
    stale = (entry for entry in entries if entry.checked_on < today - MAX_SOURCE_AGE)
    return sorted(stale, key=lambda entry: entry.checked_on)
