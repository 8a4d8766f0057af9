"""The roles as operators would say them."""

from dataclasses import dataclass

from bot.operators.roles import Role
from desk.translation import N_, gettext

_WORDS = {
    Role.LOOK: (
        N_("Look"),
        N_("Sees the pages, and changes nothing."),
    ),
    Role.LISTS: (
        N_("Keep lists"),
        N_("Also changes meeting lists and meetings, and closes reports of wrong listings."),
    ),
    Role.VOLUNTEERS: (
        N_("Coordinate volunteers"),
        N_("Also looks after volunteers and their shifts."),
    ),
    Role.WORDING: (
        N_("Review wording"),
        N_("Also signs off the numbers and the sentences that people are given."),
    ),
    Role.RUN: (
        N_("Run the line"),
        N_("All of this, and the lines themselves."),
    ),
    Role.OWNER: (
        N_("Owner"),
        N_("Also people, lines and settings, for all lines."),
    ),
}


@dataclass(frozen=True, slots=True)
class RoleWords:
    """A role in words: its name, and what it is for."""

    role: Role
    name: str
    purpose: str


def role_words(role: Role) -> RoleWords:
    """A role, in the language of who asks."""
    name, purpose = _WORDS[role]
    return RoleWords(role, gettext(name), gettext(purpose))
