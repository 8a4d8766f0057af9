"""Names that operators give in their own words: time zones, countries, languages, fellowships.

Each function gives the value as it is kept, or raises Unfit with the nearest right one.
"""

from difflib import get_close_matches
from zoneinfo import ZoneInfo, available_timezones

from bot.settings.fault import Unfit
from flows.domain import fellowships
from flows.text.normalize import fold

# The languages in which a conversation can begin, and how operators call them.
LANGUAGES = {
    "en": ("English",),
    "es": ("Spanish", "español", "castellano"),
    "fr": ("French", "français"),
    "pt": ("Portuguese", "português"),
    "it": ("Italian", "italiano"),
}

# The zone of each name that people use for it, and the abbreviations of its clocks. An abbreviation
# alone is another country's zone as well (CST is China's too), and in the zone data EST never
# changes its clocks. So for an abbreviation the full name is only suggested.
_ZONE_WORDS = {
    "America/New_York": ("Eastern", "et est edt", ("us eastern", "east coast")),
    "America/Chicago": ("Central", "ct cst cdt", ("us central",)),
    "America/Denver": ("Mountain", "mt mst mdt", ("us mountain",)),
    "America/Los_Angeles": ("Pacific", "pt pst pdt", ("us pacific", "west coast")),
    "America/Anchorage": ("Alaska", "akst akdt", ()),
    "Pacific/Honolulu": ("Hawaii", "hst", ()),
    "America/Halifax": ("Atlantic", "ast adt", ()),
    "Europe/London": ("British", "gmt bst", ("uk", "england", "united kingdom")),
}

_US_ZONES = ("Eastern", "Central", "Mountain", "Pacific")

# Countries whose short names are no code of two letters, or another country's.
_COUNTRY_WORDS = {
    "usa": "US",
    "america": "US",
    "united states of america": "US",
    "uk": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
}


def time_zone(text: str) -> str:
    """The IANA zone of a name, also of "Central" or "mountain time"."""
    words = fold(text)
    for zone, (name, abbreviations, more) in _ZONE_WORDS.items():
        known = fold(name)
        if words in (known, f"{known} time", f"{known} standard time", *more):
            return zone
        if words in abbreviations.split():
            where = " in the US" if name in _US_ZONES else ""
            raise Unfit(f"{name} time{where} is {zone}.")
    if _is_zone(text):
        return text
    raise Unfit(_nearest_zone(text))


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, KeyError, ValueError):
        return False
    return True


def _nearest_zone(text: str) -> str:
    wanted = fold(text.replace("/", " ").replace("_", " "))
    names = {fold(zone.replace("/", " ").replace("_", " ")): zone for zone in available_timezones()}
    cities = {fold(zone.rpartition("/")[2].replace("_", " ")): zone for zone in names.values()}
    return _do_you_mean(wanted, cities | names)


def country(text: str) -> str:
    """The two letters of a country."""
    from phonenumbers import SUPPORTED_REGIONS

    code = text.upper()
    if code in SUPPORTED_REGIONS:
        return code
    words = fold(text)
    if words in _COUNTRY_WORDS:
        raise Unfit(f"That is {_COUNTRY_WORDS[words]}.")
    raise Unfit(_nearest_country(words))


def _nearest_country(words: str) -> str:
    from babel import Locale

    territories = Locale("en").territories
    names = {fold(name): code for code, name in territories.items() if len(code) == 2}
    return _do_you_mean(words, names)


# As many as the column holds.
MAX_COUNTRIES = 85


def countries(text: str) -> str:
    """A list of countries as it is kept: "US,CA", "" for none."""
    kept = dict.fromkeys(country(part.strip()) for part in text.split(",") if part.strip())
    if len(kept) > MAX_COUNTRIES:
        raise Unfit(f"There is room for {MAX_COUNTRIES} countries.")
    return ",".join(kept)


def language(text: str) -> str:
    """The code of a language that is spoken here."""
    if text.lower() in LANGUAGES:
        return text.lower()
    names = {fold(name): code for code, known in LANGUAGES.items() for name in known}
    raise Unfit(_do_you_mean(fold(text), names))


def fellowship(text: str) -> str:
    """A fellowship by its code, from any of its names; "" for none."""
    code = fellowships.fellowship_code(text) if text else ""
    if code is None:
        names = {fold(name): code for code, name in fellowships.FELLOWSHIP_NAMES.items()}
        firsts = {name.split()[0]: code for name, code in reversed(names.items())}
        nearest = _do_you_mean(fold(text), firsts | names, fellowships.FELLOWSHIP_NAMES)
        raise Unfit(f"{nearest} `handrail fellowships` lists them.".strip())
    return code


def _do_you_mean(words: str, known: dict[str, str], named: dict[str, str] | None = None) -> str:
    """A question with the nearest of the known values, "" if none is near. `named` has fuller names
    of them."""
    found = get_close_matches(words, known, n=1, cutoff=0.75)
    if not found:
        return ""
    value = known[found[0]]
    full = (named or {}).get(value, value)
    return f"Do you mean {value}?" if full == value else f"Do you mean {value} ({full})?"
