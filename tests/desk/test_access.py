"""Who may ask for what, for every route of the desk: none is left out, because the routes are those
of the application."""

from collections.abc import Iterator
from typing import Any

import pytest
from werkzeug.routing import Rule

from bot.operators.roles import PERMISSIONS, Permission, Role
from desk.desk_features import desk_rules
from desk.routing import Access, DeskRule
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.webhook_client import URL
from tests.support.whole_database import whole_database

# Who may ask for what does not depend on the database.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

RULES = desk_rules()

# What stands in an address for an id: there is nothing of this id.
NO_ID = "987654"


def address(rule: DeskRule) -> str:
    """The address of a route, with ids of nothing."""
    parts = [NO_ID if part.startswith("<") else part for part in rule.path.split("/")]
    return "/desk" + "/".join(parts)


def ask(browser: DeskBrowser, rule: DeskRule, **headers: str) -> Any:
    """Ask for a route by its own method."""
    if rule.method == "GET":
        return browser.get(address(rule), **headers)
    return browser.post(address(rule), None, **headers)


def name_of(rule: DeskRule) -> str:
    return f"{rule.method} {rule.path}"


def desk_routes(desk: Desk) -> Iterator[Rule]:
    """The routes that the application really has."""
    for rule in desk.webhook.app.url_map.iter_rules():
        if rule.rule == "/desk" or rule.rule.startswith("/desk/"):
            yield rule


def test_every_route_says_who_may_ask_for_it(desk: Desk) -> None:
    accesses: dict[str, Access] = desk.webhook.app.extensions["desk_accesses"]
    for rule in desk_routes(desk):
        assert rule.endpoint in accesses, rule


def test_a_route_that_says_nothing_is_refused(desk: Desk) -> None:
    del desk.webhook.app.extensions["desk_accesses"]["desk.show_overview"]
    assert desk.signed_in(Role.OWNER).get("/desk").status_code == 403


@pytest.mark.usefixtures("database_url")
def test_a_route_with_an_id_says_whose_it_is() -> None:
    """Or somebody could ask for things of lines that are none of theirs. Owners have all lines."""
    for rule in RULES:
        if "<" not in rule.path or rule.access.needs in (None, Permission.OWN):
            continue
        own = rule.access.needs is Permission.OWN_ACCOUNT
        assert own or rule.access.scope, name_of(rule)


@pytest.mark.parametrize("role", Role)
def test_a_role_that_does_not_have_the_permission_is_refused(desk: Desk, role: Role) -> None:
    browser = desk.signed_in(role)
    before = whole_database(desk.webhook.database)
    for rule in RULES:
        if rule.access.needs and rule.access.needs not in PERMISSIONS[role]:
            assert ask(browser, rule).status_code == 403, name_of(rule)
    assert whole_database(desk.webhook.database) == before


@pytest.mark.usefixtures("database_url")
def test_who_may_look_changes_nothing_but_their_own_account() -> None:
    for rule in RULES:
        if rule.method == "POST" and rule.access.needs in PERMISSIONS[Role.LOOK]:
            assert rule.access.needs is Permission.OWN_ACCOUNT, name_of(rule)


def test_a_stranger_sees_nothing(desk: Desk) -> None:
    before = whole_database(desk.webhook.database)
    for rule in RULES:
        if rule.access.needs is not None:
            answer = ask(desk.stranger(), rule)
            wanted = 303 if rule.method == "GET" else 403  # a form without its token
            assert answer.status_code == wanted, name_of(rule)
    assert whole_database(desk.webhook.database) == before


def test_what_is_not_there_is_not_found(desk: Desk) -> None:
    browser = desk.signed_in(Role.OWNER)
    for rule in RULES:
        if "<" in rule.path and rule.access.needs is not None:
            assert ask(browser, rule).status_code in (404, 410), name_of(rule)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example.net"},
        {"Origin": "null"},
        {"Origin": URL.replace("https", "http")},
        {"Sec-Fetch-Site": "same-origin", "X-Desk-Token": "0" * 32, "no token": "1"},
        {"Origin": URL, "no token": "1"},
    ],
    ids=str,
)
def test_a_form_of_another_site_does_nothing(desk: Desk, headers: dict[str, str]) -> None:
    browser = desk.signed_in(Role.OWNER)
    before = whole_database(desk.webhook.database)
    headers = dict(headers)  # it is used for both databases
    if headers.pop("no token", ""):
        browser.form_token = ""
    for rule in RULES:
        if rule.method == "POST":
            assert ask(browser, rule, **headers).status_code == 403, name_of(rule)
    assert whole_database(desk.webhook.database) == before


def test_a_form_that_does_not_say_where_it_is_from_does_nothing(desk: Desk) -> None:
    browser = desk.signed_in(Role.OWNER)
    for rule in RULES:
        if rule.method == "POST":
            data = {"token": browser.form_token}
            answer = browser.client.post(address(rule), base_url=URL, data=data)
            assert answer.status_code == 403, name_of(rule)


@pytest.mark.parametrize("role", [None, *Role])
def test_no_answer_may_be_kept_or_framed_or_run_scripts_of_others(
    desk: Desk, role: Role | None
) -> None:
    desk.without_limits()
    browser = desk.signed_in(role) if role else desk.stranger()
    for rule in RULES:
        answer = ask(browser, rule)
        if rule.endpoint != "desk.static_file" or answer.status_code != 200:
            assert answer.headers["Cache-Control"] == "no-store", name_of(rule)
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; ")
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        if role:
            browser = desk.signed_in(role)  # an act may have signed them out
