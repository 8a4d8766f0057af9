"""The names of days and dates in each language."""

from datetime import date
from functools import cache, lru_cache

from babel.dates import format_skeleton, get_day_names

from flows.replies.locale_formats import with_ordinal
from flows.replies.translations import translator
from flows.text.gsm import to_gsm

DAYS_OF_WEEK = 7

# Babel reads its patterns anew for each date, and lists name the same few days again and again.


@lru_cache(maxsize=512)
def names_of_day(language: str, day: date, ahead: int) -> tuple[str, ...]:
    """`names_of_day` of a day so many days ahead."""
    _ = translator(language)
    short, full = short_weekdays(language)[day.weekday()], full_weekdays(language)[day.weekday()]
    names: tuple[str, ...] = (day_of_month(language, day),)
    if ahead < DAYS_OF_WEEK:
        first = short if language == "en" else full
        names = (first, *names, first, full)
    if ahead <= 1:
        names = (_("tomorrow") if ahead else _("today"), *names)
    if not ahead:
        names = (*names, _("tonight"))
    return tuple(to_gsm(name) for name in names)


@lru_cache(maxsize=512)
def day_of_month(language: str, day: date) -> str:
    written = written_date("MMMEd", day, language)
    return with_ordinal(written.replace(",", "").replace(".", ""), day, language)


def written_date(skeleton: str, day: date, language: str) -> str:
    return to_gsm(format_skeleton(skeleton, day, locale=language))


@cache
def short_weekdays(language: str) -> tuple[str, ...]:
    """The short names of the days from Monday on."""
    _ = translator(language)
    return _("Mon"), _("Tue"), _("Wed"), _("Thu"), _("Fri"), _("Sat"), _("Sun")


@cache
def full_weekdays(language: str) -> tuple[str, ...]:
    """The whole names of the days from Monday on."""
    names = get_day_names("wide", locale=language)
    return tuple(to_gsm(names[at].removesuffix("-feira")) for at in range(DAYS_OF_WEEK))
