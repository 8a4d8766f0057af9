"""Reads the links of lists: each keeps its own host, loses what follows people, and is refused
where it mimics another. Pure functions."""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote, urlsplit, urlunsplit

from rapidfuzz.distance import OSA

from bot.feeds.rows import clean_text

# Services that people join meetings by. Of these the ends of hosts are trusted, and nothing else
# may look like them.
_SERVICES = (
    "zoom.us zoom.com zoomgov.com meet.google.com teams.microsoft.com teams.live.com skype.com"
    " gotomeeting.com gotomeet.me goto.com webex.com bluejeans.com freeconferencecall.com"
    " freeconference.com whereby.com jit.si discord.gg discord.com"
).split()
_SERVICE_LABEL = re.compile(
    r"(?:us\d\d)?(?:web)?-?z+[o0]{2,}(?:m+|rn)s?-?(?:us|com)?|google-?meet|msteams?"
)
# One letter more, less or another is a slip of the pen or a trap, where a name is as long as this.
_MAX_EDITS, _MIN_COMPARED_CHARS = 1, 10
_COMPARED = {
    ".".join(known.split(".")[-2:])
    for known in _SERVICES
    if len(known.split(".")[-2]) + 4 >= _MIN_COMPARED_CHARS
}

# What follows people around. `uid` too, at a service, where it is nobody's meeting.
_TRACKER = re.compile(
    r"(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id"
    r"|mkt_tok|_hs\w+|vero_id|oly_\w+|s_cid|wickedid|_ga|_gl|mibextid|irclickid|trk\w*)(?:=|$)",
    re.IGNORECASE,
)
_SERVICE_TRACKER = re.compile(r"(?:uid|ampDeviceId|email)=", re.IGNORECASE)

_URL = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)

# Scripts that are written together.
_JAPANESE = frozenset({"HIRAGANA", "KATAKANA", "CJK", "LATIN"})

# What stays as it is behind the host.
_SAFE = "/:@!$&'()*+,;=%?~#-._[]"


def link(value: object) -> str:
    """An http(s) URL, with its scheme if that was left out; "" for anything else, and for a host
    that is not what it looks like.

    >>> link("zoom.us/j/5550100?pwd=a&utm_source=list")
    'https://zoom.us/j/5550100?pwd=a'
    >>> link("https://zoom.us.evil.example/j/1")
    ''
    """
    text = clean_text.line(value, 2000)
    if not text or " " in text:
        return ""
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or "@" in parts.netloc:
        return ""
    if "." not in host.strip(".") or not is_honest_host(host):
        return ""
    if parts.query:
        query = _without_trackers(parts.query, of_service=_service_of(host) != "")
        if query != parts.query:
            text = urlunsplit(parts._replace(query=query))
    return text if text.isascii() else _as_ascii(text)


def first_url(text: str) -> str:
    """The first URL with a scheme in a text, without the signs that end its sentence; "" if there
    is none."""
    found = _URL.search(text)
    return found[0].rstrip(".,;:!)") if found else ""


def host_of(text: str) -> str:
    """The host of a URL, with its scheme or not; "" where there is none."""
    try:
        host = urlsplit(text if "://" in text else f"https://{text}").hostname or ""
    except ValueError:
        return ""
    return host if "." in host.strip(".") else ""


@lru_cache(maxsize=2**12)
def is_honest_host(host: str) -> bool:
    """Whether a host neither mixes alphabets nor looks like a service that it is not."""
    host = host.casefold().strip(".")
    labels = host.split(".")
    try:
        labels = [
            label.encode().decode("idna") if label.startswith("xn--") else label for label in labels
        ]
    except UnicodeError:
        return False
    if any(_mixes_alphabets(label) for label in labels):
        return False
    return bool(_service_of(host)) or not _mimics(labels)


def _service_of(host: str) -> str:
    """The service that a host is of, "" for none."""
    return next((known for known in _SERVICES if host == known or host.endswith(f".{known}")), "")


def _mimics(labels: list[str]) -> bool:
    """Whether a host of none of the services shows the name of one."""
    host = ".".join(labels)
    if any(f".{known}." in f".{host}." for known in _SERVICES):
        return True  # "zoom.us.evil.example"
    if any(_SERVICE_LABEL.fullmatch(label) for label in labels[-2:-1]):
        return True  # "us06webzoom.us"
    end = ".".join(labels[-2:])
    if len(end) < _MIN_COMPARED_CHARS or end in _COMPARED:
        return False
    seen = end.translate(_DIGITS_LIKE_LETTERS).replace("rn", "m").replace("vv", "w")
    return any(
        OSA.distance(seen, known, score_cutoff=_MAX_EDITS) <= _MAX_EDITS for known in _COMPARED
    )


_DIGITS_LIKE_LETTERS = str.maketrans("01", "ol")


def _mixes_alphabets(label: str) -> bool:
    if label.isascii():
        return False
    scripts = {unicodedata.name(c, "?").split(" ")[0] for c in label if c.isalpha()}
    return len(scripts) > 1 and not scripts <= _JAPANESE


def _without_trackers(query: str, *, of_service: bool) -> str:
    pairs = [pair for pair in query.split("&") if not _TRACKER.match(pair)]
    if of_service:
        pairs = [pair for pair in pairs if not _SERVICE_TRACKER.match(pair)]
    return "&".join(pairs)


def _as_ascii(text: str) -> str:
    """A URL with its own host in ASCII (IDNA) and the rest percent-encoded; "" where that cannot
    be."""
    parts = urlsplit(text)
    try:
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port else ""
    except (UnicodeError, ValueError):
        return ""
    rest = (quote(part, safe=_SAFE) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host + port, *rest))
