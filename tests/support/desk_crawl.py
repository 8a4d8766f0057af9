"""Every page and file of the desk, with every parameter: by the routes, then by what pages lead
to."""

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from urllib.parse import parse_qsl, urlsplit

from werkzeug.test import TestResponse

from desk.desk_features import desk_rules
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.desk_world import VARIABLE, addresses

_LINK = re.compile(r'(?:href|action|hx-get|src)="(/desk[^"]*)"')

# So many addresses of one page that differ in ids and values alone are looked at.
MAX_ALIKE = 6

# Parameters that pages take from a form, which no link has.
PARAMETERS = (
    "language=es&country=all&what=phone&place=US&before=999999",
    "line=1&from=2026-01-01&to=2026-03-31",
    "of=1&of=2&from=2026-02-01&to=2026-02-28&place=CA",
)


def every_answer(desk: Desk, browser: DeskBrowser) -> Iterator[tuple[str, TestResponse]]:
    """Each address that somebody can come to, with its answer."""
    found = list(dict.fromkeys(_of_routes(desk)))
    alike = Counter(map(_shape, found))
    for address in found:  # it grows
        answer = browser.get(address)
        yield address, answer
        for link in dict.fromkeys(map(unescape, _LINK.findall(answer.text))):
            alike[_shape(link)] += 1
            if link not in found and alike[_shape(link)] <= MAX_ALIKE and "/static/" not in link:
                found.append(link)


def _of_routes(desk: Desk) -> Iterator[str]:
    for rule in desk_rules():
        if rule.method != "GET" or "/static/" in rule.path:
            continue
        made = [path for path, _ in addresses(desk, rule)] if rule.access.scope else []
        for path in made or [f"/desk{VARIABLE.sub('1', rule.path)}"]:
            yield from (path, *(f"{path}?{more}" for more in PARAMETERS))


def _shape(address: str) -> tuple[str, ...]:
    """What an address has in common with those of the same page: its words without ids, and the
    names of its parameters."""
    parts = urlsplit(address)
    words = re.sub(r"/(?=[^/]*[\d-])[^/]+", "/#", parts.path)
    return (words, *sorted(name for name, _ in parse_qsl(parts.query)))
