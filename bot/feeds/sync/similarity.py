"""Whether two entries of lists have the same name, door or link. Pure functions.

A wrong yes hides a meeting, or tells people about a change of another one. A wrong no only shows a
meeting twice. So two entries must be plainly the same.
"""

import math
import re
from collections.abc import Collection
from functools import lru_cache
from typing import Protocol
from urllib.parse import parse_qs, urlsplit

from rapidfuzz.distance import OSA

from flows.domain.map_cells import EARTH_RADIUS_MILES, distance_miles
from flows.text.normalize import fold

# Geocoders put one door at points up to this far apart (100 m). Geocoders that know only the ZIP
# code or the town of an address put it up to the second number apart.
SAME_DOOR_MILES = 0.0622
SAME_TOWN_MILES = 10.0


class MeetingLike(Protocol):
    """What is compared here of a meeting, whether it was read or is stored."""

    @property
    def name(self) -> str: ...
    @property
    def lat(self) -> float | None: ...
    @property
    def lon(self) -> float | None: ...
    @property
    def approximate(self) -> bool: ...
    @property
    def venue(self) -> str: ...
    @property
    def venue_notes(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def join_url(self) -> str: ...
    @property
    def dial_in(self) -> str: ...


def same_name(one: str, other: str) -> bool:
    """Whether two names differ only in spelling and in words that any meeting may have.

    >>> same_name("Early Risers", "The Early Riser Group (AA)")
    True
    >>> same_name("*OPEN* Early Risers", "Early Risers - Zoom")
    True
    >>> same_name("Men's Step Study", "Women's Step Study")
    False
    """
    words, others = distinctive_words(one), distinctive_words(other)
    return len(words) == len(others) and all(map(_same_word, words, others))


def opposed(types: Collection[str], others: Collection[str]) -> bool:
    """Whether two entries with these types are for different people: men and women, members only
    and everybody, speakers of different languages."""
    here, there = set(types), set(others)
    return any(
        kinds & here and kinds & there and not kinds & here & there for kinds in _OPPOSED_TYPES
    )


# Codes of the Meeting Guide, which other formats are turned into.
_OPPOSED_TYPES = (
    frozenset({"M", "W"}),
    frozenset({"O", "C"}),
    frozenset({"EN", "S", "FR", "ITA", "PT", "POR", "DE", "POL", "JA", "KOR", "RUS", "ASL"}),
)


def _same_word(word: str, other: str) -> bool:
    """Whether two words are equal, or differ by one slip in a long word: "Step 1" is not 2."""
    if word == other:
        return True
    long = min(len(word), len(other)) >= 5 and word.isalpha() and other.isalpha()
    return long and OSA.distance(word, other, score_cutoff=1) <= 1


_COMMON_WORDS = frozenset(
    """
    a aa an and at de el fellowship grp group groups grupo in la meeting meetings mtg na of on
    reunion the
    sun mon tue tues wed thu thur thurs fri sat
    sunday monday tuesday wednesday thursday friday saturday
    """.split()
)
# Who may come and how they take part, which lists write into names and take out again.
_WORDS_OF_MARKS = frozenset(
    """
    open closed new zoom online hybrid virtual
    abierta abierto cerrada cerrado ouverte ouvert fermee ferme aberta aberto fechada fechado aperta
    aperto chiusa chiuso
    """.split()
)
_MARK = re.compile(r"\*+[^*]{1,40}\*+")


@lru_cache(maxsize=2**15)
def distinctive_words(name: str) -> tuple[str, ...]:
    """The words of a name that other meetings do not have, sorted, without what stands between
    stars; else the whole name."""
    for plain in (_MARK.sub(" ", name), name):
        words = sorted(word for word in fold(plain).split() if word not in _COMMON_WORDS)
        own = tuple(word for word in words if word not in _WORDS_OF_MARKS)
        if own:
            return own
    return tuple(words) or (fold(name),)


def same_door(one: MeetingLike, other: MeetingLike) -> bool:
    """Whether two entries lead to one door.

    Their points are within 100 m, or they have one street and house number in one town or, without
    a number, the same words for venue and address.
    """
    exact = one.lat is not None and not (one.approximate or other.approximate)
    if exact and other.lat is not None and within_miles(one, other, SAME_DOOR_MILES):
        return True
    place = door_key(one)
    return place != "" and place == door_key(other) and within_miles(one, other, SAME_TOWN_MILES)


def door_key(entry: MeetingLike) -> str:
    """What two entries of one door have in common, wherever a map puts them.

    It is the street and house number, else the venue with its address, "" if there is too little.
    """
    if street := street_key(entry.address):
        return street
    return fold(f"{entry.venue} {entry.address}") if entry.venue and entry.address else ""


def within_miles(one: MeetingLike, other: MeetingLike, miles: float) -> bool:
    """Whether two entries are at most so far apart; True if one has no point."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return True
    return distance_miles(one.lat, one.lon, other.lat, other.lon) <= miles


_STREET_WORDS = {
    "avenue": "ave", "av": "ave", "boulevard": "blvd", "circle": "cir", "court": "ct",
    "drive": "dr", "east": "e", "highway": "hwy", "lane": "ln", "mount": "mt", "north": "n",
    "northeast": "ne", "northwest": "nw", "parkway": "pkwy", "place": "pl", "road": "rd",
    "saint": "st", "south": "s", "southeast": "se", "southwest": "sw", "square": "sq",
    "street": "st", "terrace": "ter", "west": "w",
}  # fmt: skip
_HOUSE_NUMBER = re.compile(r"\d+\w?")
_ROOM = re.compile(
    r"(?:\b(?:room|rm|suite|ste|apt|unit|classroom|bldg|building|floor)\b\.?|#)"
    r"\s*#?(\d\w{0,3}|[a-z])\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=2**15)
def street_key(address: str) -> str:
    """The house number and street of an address in one spelling, "" without a house number.

    >>> street_key("100 North Main Street, Suite 5, Omaha") == street_key("100 N Main St, Omaha")
    True
    """
    street = _ROOM.sub(" ", address.partition(",")[0])
    words = [_STREET_WORDS.get(word, word) for word in fold(street).split()]
    numbers = [word for word in words if _HOUSE_NUMBER.fullmatch(word)]
    return " ".join(words) if numbers and len(words) > 1 else ""


def different_rooms(one: MeetingLike, other: MeetingLike) -> bool:
    """Whether both name a room by a number or a letter, and the rooms differ."""
    here, there = _rooms(one), _rooms(other)
    return bool(here) and bool(there) and here.isdisjoint(there)


def _rooms(entry: MeetingLike) -> frozenset[str]:
    text = f"{entry.address}\n{entry.venue}\n{entry.venue_notes}"
    return frozenset(match[1].casefold() for match in _ROOM.finditer(text))


def link_key(entry: MeetingLike) -> str:
    """What people join by, "" if it could be shared by several groups.

    The number of a Zoom meeting is the same under every host and with any passcode. An address
    without a path or query is a site, not a meeting.
    """
    return _url_key(entry.join_url) or _phone_key(entry.dial_in)


_ZOOM_NUMBER = re.compile(r"/(?:j|wc|w|my)/(\d{9,11})\b")


@lru_cache(maxsize=2**15)
def _url_key(url: str) -> str:
    if not url:
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    host = (parts.hostname or "").removeprefix("www.")
    if host.endswith(("zoom.us", "zoom.com", "zoomgov.com")):
        number = _ZOOM_NUMBER.search(parts.path)
        given = parse_qs(parts.query).get("confno", [""])[0]
        if number or given:
            return f"zoom {number[1] if number else given}"
    path = parts.path.rstrip("/")
    if not path and not parts.query:
        return ""
    return f"{host}{path}?{parts.query}".rstrip("?").casefold()


_DIAL_WITH_PAUSES = re.compile(r"\+?1?(\d{10})[,*#]+(\d{5,11})")


def _phone_key(number: str) -> str:
    """The number of a conference after that of its gateway; "" without, as many share a gateway.

    Zoom's numbers have nine to eleven digits, the same by phone and by link.
    """
    match = _DIAL_WITH_PAUSES.match(number)
    if not match:
        return ""
    return f"zoom {match[2]}" if len(match[2]) >= 9 else f"dial {match[1]} {match[2]}"


# The same in degrees, to the north and, at the equator, to the east.
SAME_DOOR_DEGREES = math.degrees(SAME_DOOR_MILES / EARTH_RADIUS_MILES)
