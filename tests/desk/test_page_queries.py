"""No page asks the database more often the more lines, lists and operators there are."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event

from benchmarks.desk_addresses import desk_address
from bot.operators.roles import Role
from bot.review.wordings import reply_wording
from desk.desk_features import desk_rules
from tests.support.desk_client import Desk
from tests.support.large_desk import fill_desk

MAX_QUERIES = 60

# What is there only once somebody has asked for it. It is asked for all the same.
MADE_LATER = ("<token>", "<int:task>", "letter/<name>", "difference.csv")

YEAR = "from=2025-03-01&to=2026-02-28"

SENTENCE = reply_wording("es").sentences[0][0]


@contextmanager
def statements() -> Iterator[list[str]]:
    """What any database is asked meanwhile."""
    found: list[str] = []

    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        found.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_no_page_needs_more_than_sixty_queries(desk: Desk) -> None:
    fill_desk(desk)
    browser = desk.signed_in(Role.OWNER)
    pages = [
        (rule.path, desk_address(rule, SENTENCE)) for rule in desk_rules() if rule.method == "GET"
    ]
    for path, address in [*pages, ("/report", f"/desk/report?{YEAR}")]:
        browser.get(address)  # what is read once is read
        with statements() as asked:
            answer = browser.get(address)
        expected = (200, 303, *(404 for part in MADE_LATER if part in path))
        assert answer.status_code in expected, (path, answer.status_code)
        assert len(asked) <= MAX_QUERIES, (path, len(asked))


@pytest.mark.parametrize("path", ["", "/report", "/reminders", "/people"])
def test_a_page_asks_no_more_for_fifty_lines_than_for_two(desk: Desk, path: str) -> None:
    browser = desk.signed_in(Role.OWNER)
    browser.get(f"/desk{path}")
    with statements() as few:
        browser.get(f"/desk{path}")
    fill_desk(desk)
    with statements() as many:
        browser.get(f"/desk{path}")
    assert len(many) <= len(few) + 10, (len(few), len(many))
