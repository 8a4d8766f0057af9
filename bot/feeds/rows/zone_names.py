"""Reads the time zone of a list in all the spellings that lists have: names of the IANA database
and nicknames, those of Windows and of Ruby on Rails, and differences from UTC. Pure functions."""

import re
from functools import cache, lru_cache
from zoneinfo import available_timezones

from babel.core import get_global

from flows.text.normalize import fold

_NICKNAMES = {
    "America/New_York": "et, est, edt, eastern, est5edt, us eastern",
    "America/Chicago": "ct, cst, cdt, central, cst6cdt, us central",
    "America/Denver": "mt, mst, mdt, mountain, mst7mdt, us mountain",
    "America/Los_Angeles": "pt, pst, pdt, pacific, pst8pdt, us pacific, west coast",
    "America/Phoenix": "arizona",
    "America/Anchorage": "akst, akdt, alaska",
    "Pacific/Honolulu": "hst, hawaii",
    "America/Halifax": "ast, adt, atlantic",
    "America/St_Johns": "nst, ndt, newfoundland",
    "America/Regina": "saskatchewan",
    "America/Indiana/Indianapolis": "indiana, indiana east",
    "Europe/Lisbon": "wet, west, western european",
    "Europe/Berlin": "cet, cest, mez, mesz, central european",
    "Europe/Athens": "eet, eest, eastern european",
    "Australia/Perth": "awst, australian western",
    "UTC": "gmt, utc, z, zulu",
    # Names of Ruby on Rails that neither are those of cities in the database nor stand above.
    "America/Guatemala": "central america", "America/Mexico_City": "guadalajara",
    "America/Sao_Paulo": "brasilia", "America/Guyana": "georgetown", "America/Guayaquil": "quito",
    "Atlantic/South_Georgia": "mid atlantic", "Atlantic/Cape_Verde": "cape verde is",
    "Africa/Algiers": "west central africa", "Africa/Johannesburg": "pretoria",
    "Europe/London": "bst, british, uk, greenwich, edinburgh", "Europe/Zurich": "bern",
    "Europe/Moscow": "st petersburg", "Asia/Dubai": "abu dhabi", "Asia/Karachi": "islamabad",
    "Asia/Kolkata": "india, mumbai, chennai, new delhi", "Asia/Colombo": "sri jayawardenepura",
    "Asia/Bangkok": "hanoi", "Asia/Shanghai": "beijing, chongqing", "Asia/Almaty": "astana",
    "Asia/Tokyo": "jst, japan, osaka, sapporo", "Asia/Riyadh": "kuwait",
    "Australia/Sydney": "aest, aedt, australian eastern, canberra",
    "Pacific/Auckland": "nzst, nzdt, new zealand, wellington", "Pacific/Midway": "midway island",
    "Pacific/Noumea": "new caledonia", "Pacific/Guadalcanal": "solomon is",
    "Pacific/Majuro": "marshall is", "Pacific/Fakaofo": "tokelau is",
    "Pacific/Pago_Pago": "american samoa", "Pacific/Apia": "samoa",
    "Pacific/Chatham": "chatham is",
}  # fmt: skip

# What may follow a zone's own name: "Eastern Standard Time", "Eastern Time (US & Canada)".
_ENDINGS = re.compile(
    r"(?: (?:standard |daylight |summer )?time)?(?: (?:us|us canada|us and canada|canada))?$"
)
# The difference from UTC that Windows and Rails show before a name: "(GMT-05:00) Eastern Time".
_SHOWN_OFFSET = re.compile(r"^\((?:GMT|UTC)[^()]{0,8}\)\s*", re.IGNORECASE)
_OFFSET = re.compile(
    r"(?:(?:UTC|GMT)\s*)?([+-])\s?(\d{1,2})(?:(?::|\.|h)?(\d{2}))?(?:\s?(?:h|hours?))?",
    re.IGNORECASE,
)
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")

# The zones of those differences that are no whole hours, in minutes. Each is that of one place, so
# it is a zone and no mere difference: Newfoundland, Lord Howe and Chatham have summer time.
_ODD_OFFSETS = {
    -210: "America/St_Johns", 210: "Asia/Tehran", 270: "Asia/Kabul", 330: "Asia/Kolkata",
    345: "Asia/Kathmandu", 390: "Asia/Yangon", 525: "Australia/Eucla", 570: "Australia/Darwin",
    630: "Australia/Lord_Howe", 765: "Pacific/Chatham",
}  # fmt: skip


@lru_cache(maxsize=2**15)
def zone(text: str) -> str:
    """The IANA zone that a text means, "" if none. A difference of whole hours from UTC is a zone
    of its own, without summer time (`is_offset`).

    >>> zone("Eastern Time (US & Canada)"), zone("Central Standard Time"), zone("UTC-5")
    ('America/New_York', 'America/Chicago', 'Etc/GMT+5')
    """
    text = text.strip()
    iana = _iana_names().get(text.replace(" ", "_").casefold())
    if iana:
        return iana
    offset = _offset_zone(text.translate(_DASHES))
    if offset is not None:
        return offset
    text = _SHOWN_OFFSET.sub("", text)
    name, names = fold(text), _names()
    windows: str | None = get_global("windows_zone_mapping").get(text)
    return names.get(name) or windows or names.get(_ENDINGS.sub("", name, count=1), "")


def is_offset(zone: str) -> bool:
    """Whether a zone is only a difference from UTC: it says nothing of summer time."""
    return zone == "UTC" or zone.startswith("Etc/")


def _offset_zone(text: str) -> str | None:
    """The zone of a difference from UTC; "" for one that no place has, None for another text."""
    match = _OFFSET.fullmatch(text)
    if not match:
        return None
    hours, minutes = int(match[2]), int(match[3] or 0)
    total = (hours * 60 + minutes) * (-1 if match[1] == "-" else 1)
    if minutes == 0 and -12 <= total // 60 <= 14:
        return f"Etc/GMT{-total // 60:+}" if total else "UTC"
    return _ODD_OFFSETS.get(total, "")


@cache
def _iana_names() -> dict[str, str]:
    """The database's names in lower case. Names without an area are left to the nicknames: people
    who write "EST" do have summer time."""
    return {name.casefold(): name for name in available_timezones() if "/" in name}


@cache
def _names() -> dict[str, str]:
    """Zones by folded nicknames, and by the cities of the database, where only one has the name."""
    cities: dict[str, set[str]] = {}
    for name in available_timezones():
        area, _, city = name.rpartition("/")
        if area and area not in ("Etc", "SystemV", "US", "posix", "right"):
            cities.setdefault(fold(city.replace("_", " ")), set()).add(name)
    names = {city: zones.pop() for city, zones in cities.items() if len(zones) == 1}
    nicknames = {
        nickname: zone for zone, written in _NICKNAMES.items() for nickname in written.split(", ")
    }
    return names | nicknames
