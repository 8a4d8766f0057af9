"""The menu: the pages that somebody may see, in groups, and which of them this one belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import request, url_for

from desk.routing import DeskRule
from desk.translation import N_, gettext
from desk.visit import SignedIn

# The groups in order, each with the names of its pages. What stands in none is about people.
_GROUPS = {
    N_("Today"): ("show_overview", "show_report", "show_reminders"),
    N_("Meetings"): ("show_lists", "show_meeting_table", "show_listings"),
    N_("Wording"): ("show_hotlines", "show_wordings", "show_phone"),
    N_("Lines"): ("show_lines", "show_blocked"),
    N_("People"): ("show_people", "show_audit"),
    N_("Server"): ("show_doctor", "show_settings"),
}
_OTHERS = "People"


@dataclass(frozen=True, slots=True)
class NavEntry:
    """A page of the menu. `here`: this page is it, or one below it."""

    endpoint: str
    label: str
    here: bool


@dataclass(frozen=True, slots=True)
class NavGroup:
    """Pages that belong together. `here`: this page is one of them."""

    label: str
    entries: tuple[NavEntry, ...]

    @property
    def here(self) -> bool:
        return any(entry.here for entry in self.entries)


def navigation(rules: Sequence[DeskRule], signed_in: SignedIn) -> list[NavGroup]:
    """The groups in which somebody may see anything."""
    operator = signed_in.operator
    seen = [
        rule
        for rule in rules
        if rule.nav and rule.access.needs and operator.may(rule.access.needs)
        if operator.lines is None or not rule.access.whole
    ]
    known = {name: group for group, names in _GROUPS.items() for name in names}
    here = _page_above(seen)
    groups = []
    for group, names in _GROUPS.items():
        entries = [
            NavEntry(rule.endpoint, gettext(rule.nav), rule is here)
            for rule in sorted(seen, key=lambda one: _place(one, names))
            if known.get(rule.view.__name__, _OTHERS) == group
        ]
        if entries:
            groups.append(NavGroup(gettext(group), tuple(entries)))
    return groups


def _place(rule: DeskRule, names: Sequence[str]) -> int:
    """Where a page stands in a group of these names; what is not named stands first."""
    name = rule.view.__name__
    return names.index(name) if name in names else -1


def _page_above(seen: Sequence[DeskRule]) -> DeskRule | None:
    """The page of the menu that this one is, or lies below."""
    return max(
        (
            rule
            for rule in seen
            if f"{request.path}/".startswith(f"{url_for(rule.endpoint)}/".replace("//", "/"))
        ),
        key=lambda rule: len(rule.path),
        default=None,
    )
