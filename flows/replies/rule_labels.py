"""How a reply says in which weeks a meeting meets: "1st Sun", "every 2 weeks"."""

import re
from datetime import date
from functools import lru_cache

from flows.domain.occurrence import LAST_WEEK, parse_rule
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim

# Of the list's own words in a row of a list.
MAX_CHECK_SEPTETS = 24

# The days from Monday on that are feminine: "1a seg", "ultima dom".
_FEMININE_DAYS = {"pt": frozenset(range(5)), "it": frozenset({6})}


@lru_cache(maxsize=512)
def rule_label(rule: str, day: date, day_name: str, language: str) -> str:
    """What stands beside a meeting that does not meet every week, on a `day` with this name; "" for
    one that does. Words that are not plain are the list's own, in quotes."""
    _, said = translator(language), parse_rule(rule)
    if said.check:
        return f'"{trim(to_gsm(said.check), MAX_CHECK_SEPTETS)}"'
    if said.weeks:
        last = [LAST_WEEK] if LAST_WEEK in said.weeks else []
        names = [_ordinals(language)[week] for week in [*sorted(said.weeks - {LAST_WEEK}), *last]]
        label = f"{names[0]}"
        for name in names[1:]:
            label = _("{first} & {second}").format(first=label, second=name)
        if day.weekday() in _FEMININE_DAYS.get(language, ()):
            label = re.sub(r"o(?= |$)", "a", label)
        return f"{label} {day_name if language == 'en' else day_name.lower()}"
    if said.first:
        return _("every {count} weeks").format(count=said.interval)
    return ""


def _ordinals(language: str) -> dict[int, str]:
    _ = translator(language)
    names = _("1st"), _("2nd"), _("3rd"), _("4th"), _("5th")
    return dict(enumerate(names, 1)) | {LAST_WEEK: _("last")}
