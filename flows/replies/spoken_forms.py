"""How numbers, hours, addresses and names are written for a voice that reads them aloud.

A synthetic voice reads "St" as a saint or not at all, and a phone number as millions. So digits
stand apart, and the short forms of addresses are written out.
"""

import re
from datetime import datetime

from flows.domain.regions import region_name
from flows.replies.locale_formats import agree_with_hour, format_hour
from flows.vocabulary import VOCABULARIES

_TWELVE_HOURS = {one.code: one.twelve_hour_countries for one in VOCABULARIES}

# A number of so few digits has no groups.
_SHORT_NUMBER_DIGITS = 3

# Of 12 AM and 12 PM hardly anybody is sure.
_NAMED_HOURS = {
    ("en", 0): "midnight",
    ("en", 12): "noon",
    ("es", 0): "medianoche",
    ("es", 12): "las 12 del mediodía",
}

# Hours of the day from which Spanish has another word behind an hour.
_NOON, _EVENING = 12, 20

# Of a name or an address no more is read: nobody keeps more in mind.
MAX_SPOKEN_CHARS = 90

# A house number of so many digits is read digit by digit; a shorter one is read as a number.
_LONG_HOUSE_NUMBER = re.compile(r"\b\d{4,6}\b")

_POINTS = {"N": "North", "S": "South", "E": "East", "W": "West"}
_POINTS |= {a + b: f"{_POINTS[a]}{_POINTS[b].lower()}" for a in "NS" for b in "EW"}

# What stands behind the name of a street, and within an address.
_STREETS = {
    "Aly": "Alley",
    "Ave": "Avenue",
    "Blvd": "Boulevard",
    "Cir": "Circle",
    "Ct": "Court",
    "Dr": "Drive",
    "Expy": "Expressway",
    "Fwy": "Freeway",
    "Hwy": "Highway",
    "Ln": "Lane",
    "Pkwy": "Parkway",
    "Pl": "Place",
    "Plz": "Plaza",
    "Rd": "Road",
    "Rte": "Route",
    "Sq": "Square",
    "St": "Street",
    "Ter": "Terrace",
    "Tpke": "Turnpike",
    "Trl": "Trail",
}
_PARTS = {
    "Apt": "Apartment",
    "Bldg": "Building",
    "Co": "County",
    "Ctr": "Center",
    "Fl": "Floor",
    "Ft": "Fort",
    "Mt": "Mount",
    "Rm": "Room",
    "Ste": "Suite",
    "Univ": "University",
}

_STREET = re.compile(rf"\b({'|'.join(_STREETS)})\b\.?(?=\s*(?:$|[,;(#]|(?:{'|'.join(_POINTS)})\b))")
_STREET_WITHIN = re.compile(rf"\b({'|'.join(set(_STREETS) - {'St', 'Dr', 'Co'})})\b\.?(?=\s)")
_PART = re.compile(rf"\b({'|'.join(_PARTS)})\b\.?(?=\s)")
_SAINT = re.compile(r"\bSt\.?(?= [^\W\da-z_])")
_POINT = re.compile(rf"(?:(?<=\d )|(?<=[a-z] ))({'|'.join(_POINTS)})\b\.?(?=\s|,|$)")
# A postal code and a country at the end, which nobody needs to find the door.
_TAIL = re.compile(
    r",?\s*(?:\b\d{5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b)?(?:,? (?:USA|US))?\s*$"
)
_STATE = re.compile(r", ([A-Z]{2,3})$")
# Signs that a voice reads by their names, or that mean something in XML or SSML.
_SIGNS = re.compile(r"[^\w\s.,:;'!?()-]+")


def spoken_digits(number: str) -> str:
    """A number digit by digit, with a pause between its groups.

    >>> spoken_digits("9-8-8"), spoken_digits("1-800-799-7233"), spoken_digits("+1 (402) 555-0123")
    ('9 8 8', '1, 8 0 0, 7 9 9, 7 2 3 3', '1, 4 0 2, 5 5 5, 0 1 2 3')
    """
    groups = re.findall(r"\d+", number)
    if sum(map(len, groups)) <= _SHORT_NUMBER_DIGITS:  # "9-8-8" is one number
        groups = ["".join(groups)]
    return ", ".join(" ".join(group) for group in groups)


def spoken_hour(time: datetime, language: str, country: str) -> str:
    """An hour by its own clock as it is said: "7 PM", "7:30 PM", "las 7 de la noche", "19 h".

    >>> spoken_hour(datetime(2026, 3, 6, 19), "en", "US")
    '7 PM'
    >>> spoken_hour(datetime(2026, 3, 6, 12), "en", "US")
    'noon'
    >>> spoken_hour(datetime(2026, 3, 6, 13, 30), "es", "US")
    'la 1:30 de la tarde'
    >>> spoken_hour(datetime(2026, 3, 6, 19), "es", "ES")
    'las 19:00'
    """
    if country not in _TWELVE_HOURS.get(language, frozenset()):
        said = format_hour(time, language, country)
        return agree_with_hour(f"las {said}", "es") if language == "es" else said
    if (named := _NAMED_HOURS.get((language, time.hour))) and not time.minute:
        return named
    clock = f"{(time.hour - 1) % 12 + 1}"
    clock += f":{time.minute:02}" if time.minute else ""
    if language != "es":
        return f"{clock} {'AM' if time.hour < 12 else 'PM'}"
    article = "la" if clock.split(":")[0] == "1" else "las"
    return f"{article} {clock} de la {_part_of_day(time.hour)}"


def _part_of_day(hour: int) -> str:
    """What Spanish says behind an hour of twelve."""
    if hour < _NOON:
        return "mañana"
    return "tarde" if hour < _EVENING else "noche"


def spoken_address(address: str, country: str) -> str:
    """An address without its postal code, with its short forms written out.

    >>> spoken_address("8210 N Station Rd, Omaha, NE 68105, USA", "US")
    '8 2 1 0 North Station Road, Omaha, Nebraska'
    >>> spoken_address("12 St. Mary's Ave NW Ste 3", "US")
    "12 Saint Mary's Avenue Northwest Suite 3"
    """
    said = _TAIL.sub("", address)
    state = _STATE.search(said)
    if state and (name := _named_region(country, state[1])):
        said = f"{said[: state.start()]}, {name}"
    said = _STREET.sub(lambda found: _STREETS[found[1]], said)
    said = _POINT.sub(lambda found: _POINTS[found[1]], said)
    said = _STREET_WITHIN.sub(lambda found: _STREETS[found[1]], said)
    said = _PART.sub(lambda found: _PARTS[found[1]], said)
    said = _SAINT.sub("Saint", said)
    said = _LONG_HOUSE_NUMBER.sub(lambda found: " ".join(found[0]), said)
    return spoken_name(said)


def spoken_name(name: str) -> str:
    """A name without signs that a voice would read by theirs, cut where it is long.

    >>> spoken_name("Women & Men #2 <Open>")
    'Women and Men 2 Open'
    """
    said = " ".join(_SIGNS.sub(" ", name.replace("&", " and ")).split())
    if len(said) <= MAX_SPOKEN_CHARS:
        return said
    return said[:MAX_SPOKEN_CHARS].rpartition(" ")[0] or said[:MAX_SPOKEN_CHARS]


def spoken_place(name: str, region: str, country: str) -> str:
    """A town with the whole name of its state, where it has one that we know.

    >>> spoken_place("Omaha", "NE", "US"), spoken_place("Lyon", "ARA", "FR")
    ('Omaha, Nebraska', 'Lyon')
    """
    return ", ".join(filter(None, (spoken_name(name), _named_region(country, region))))


def _named_region(country: str, region: str) -> str:
    """The whole name of a region by its code; "" where it has none."""
    try:
        return region_name((country, region)) if region else ""
    except (KeyError, ValueError):  # no names of that country's regions are known here
        return ""
