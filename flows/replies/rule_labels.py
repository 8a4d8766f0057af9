"""How a reply says in which weeks a meeting meets: "1st Sun", "every 2 weeks", "Sep-May"."""

import re
from collections.abc import Collection, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from babel.dates import get_month_names

from flows.domain.occurrence import LAST_WEEK, parse_rule
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim

# Of the list's own words in a row of a list.
MAX_CHECK_SEPTETS = 24

# The days from Monday on that are feminine: "1a seg", "ultima dom".
_FEMININE_DAYS = {"pt": frozenset(range(5)), "it": frozenset({6})}


class RuleLabel(NamedTuple):
    """A rule in words, both "" for every week: which days, in place of the name of the day ("1st
    Sun"), and what else is to be said of them ("not 2nd Sun", "every 2 weeks", "Sep-May")."""

    days: str
    beside: str

    def __str__(self) -> str:
        return ", ".join(filter(None, self))


@lru_cache(maxsize=512)
def rule_label(rule: str, day: date, day_name: str, language: str) -> RuleLabel:
    """What is said of a meeting that does not meet every week, on a `day` with this name. Words
    that are not plain are the list's own, in quotes."""
    _, said = translator(language), parse_rule(rule)
    if said.check:
        return RuleLabel("", f'"{trim(to_gsm(said.check), MAX_CHECK_SEPTETS)}"')
    name = day_name if language == "en" else day_name.lower()
    days, others = (
        f"{_weeks_named(weeks, day, language)} {name}" if weeks else ""
        for weeks in (said.weeks, said.without_weeks)
    )
    beside = (
        _("not {weeks}").format(weeks=others) if others else "",
        _("every {count} weeks").format(count=said.interval) if said.first else "",
        _months_named(sorted(said.months), language) if said.months else "",
    )
    return RuleLabel(days, ", ".join(filter(None, beside)))


def _weeks_named(weeks: Collection[int], day: date, language: str) -> str:
    """Weeks of a month as an adjective of a day: "1st & 3rd", "last"."""
    _ = translator(language)
    last = [LAST_WEEK] if LAST_WEEK in weeks else []
    names = [_ordinals(language)[week] for week in [*sorted({*weeks} - {LAST_WEEK}), *last]]
    label = names[0]
    for name in names[1:]:
        label = _("{first} & {second}").format(first=label, second=name)
    feminine = day.weekday() in _FEMININE_DAYS.get(language, ())
    return re.sub(r"o(?= |$)", "a", label) if feminine else label


def _months_named(months: Sequence[int], language: str) -> str:
    """Months in a row, also over the end of the year: "Sep-May"; "some months" for any other."""
    _ = translator(language)
    after_gap = [month for month in months if (month - 2) % 12 + 1 not in months]
    if len(after_gap) != 1:
        return _("some months")
    first, last = after_gap[0], (after_gap[0] + len(months) - 2) % 12 + 1
    months_of = get_month_names("abbreviated", locale=language)
    names = [to_gsm(months_of[month]).rstrip(".") for month in (first, last)]
    return names[0] if first == last else "-".join(names)


def _ordinals(language: str) -> dict[int, str]:
    _ = translator(language)
    names = _("1st"), _("2nd"), _("3rd"), _("4th"), _("5th")
    return dict(enumerate(names, 1)) | {LAST_WEEK: _("last")}
