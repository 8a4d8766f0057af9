"""What somebody at the desk may do: six roles, each a set of permissions."""

from enum import Enum
from types import MappingProxyType


class Permission(Enum):
    """Something that a page or an act needs. Values stand in no row."""

    OWN_ACCOUNT = "their own account"
    SEE = "look at everything but people"
    KEEP_LISTS = "change meeting lists, meetings and reports of wrong listings"
    COORDINATE = "volunteers and shifts"
    REVIEW_WORDING = "sign off numbers and sentences"
    RUN_LINE = "everything about the lines that are theirs"
    OWN = "people, lines, settings"


class Role(Enum):
    """The roles. Their values are stored, and are what the command line takes."""

    LOOK = "look"
    LISTS = "lists"
    VOLUNTEERS = "volunteers"
    WORDING = "wording"
    RUN = "run"
    OWNER = "owner"


_LOOK = frozenset({Permission.OWN_ACCOUNT, Permission.SEE})
_RUN = _LOOK | {
    Permission.KEEP_LISTS,
    Permission.COORDINATE,
    Permission.REVIEW_WORDING,
    Permission.RUN_LINE,
}

PERMISSIONS = MappingProxyType(
    {
        Role.LOOK: _LOOK,
        Role.LISTS: _LOOK | {Permission.KEEP_LISTS},
        Role.VOLUNTEERS: _LOOK | {Permission.COORDINATE},
        Role.WORDING: _LOOK | {Permission.REVIEW_WORDING},
        Role.RUN: _RUN,
        Role.OWNER: _RUN | {Permission.OWN},
    }
)

# Roles that can change what people are answered: their sessions end soon.
CLOSELY_WATCHED = frozenset({Role.RUN, Role.OWNER})
