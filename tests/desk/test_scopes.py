"""Each route with each id, asked for by somebody whose lines are others: it is not there, or not
theirs to change, and nothing is written. The routes are those of the application."""

from typing import Any

import pytest
from sqlalchemy import Row, Table, insert

from bot.database.schema import passkeys
from bot.operators.desk_sessions import begin_session
from bot.operators.roles import PERMISSIONS, Permission, Role
from desk.desk_features import desk_rules
from desk.routing import DeskRule
from tests.desk.conftest import OTHER_NUMBER
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.desk_world import ALL, OF_SECOND, VARIABLE, addresses, furnish, kept_of
from tests.support.whole_database import whole_database

# Who may ask for what does not depend on the database.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

RULES = desk_rules()


@pytest.fixture
def world(desk: Desk) -> Desk:
    """A desk with something of each kind: of the first line, of the second, of both."""
    desk.without_limits()
    furnish(desk)
    return desk


def ask(browser: DeskBrowser, rule: DeskRule, path: str, **fields: Any) -> int:
    answer = browser.get(path) if rule.method == "GET" else browser.post(path, fields)
    return answer.status_code


@pytest.mark.parametrize("theirs", [{1}, {2}], ids=str)
@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OWNER])
def test_what_is_of_other_lines_is_not_there_and_stays_as_it_is(
    world: Desk, role: Role, theirs: set[int]
) -> None:
    """An owner has all lines, so there are none of others."""
    browser = world.signed_in(role, theirs)
    before = whole_database(world.webhook.database)
    refused = 0
    for rule in RULES:
        if rule.access.scope is None or rule.access.needs not in PERMISSIONS[role]:
            continue
        for path, lines in addresses(world, rule):
            wanted = None
            if not lines & theirs:
                wanted = 404
            elif not lines <= theirs and (rule.access.whole or rule.method == "POST"):
                wanted = 403
            if wanted:
                told = ask(browser, rule, path, confirmed="yes", hours="1", reason="x")
                assert told == wanted, f"{rule.method} {path}: {told}"
                refused += 1
    assert refused or role not in (Role.RUN,)
    assert whole_database(world.webhook.database) == before


# A stranger has no line, and an owner all of them.
@pytest.mark.parametrize(
    ("role", "theirs"),
    [(role, None) for role in (None, *Role)]
    + [(role, {1}) for role in Role if role is not Role.OWNER],
    ids=str,
)
def test_what_a_role_does_not_include_is_refused_with_each_id(
    world: Desk, role: Role | None, theirs: set[int] | None
) -> None:
    browser = world.signed_in(role, theirs) if role else world.stranger()
    before = whole_database(world.webhook.database)
    for rule in RULES:
        needs = rule.access.needs
        if needs is None or (role and needs in PERMISSIONS[role]):
            continue
        known = [kept_of(rule, name) for name in VARIABLE.findall(rule.path)]
        made = addresses(world, rule) if rule.access.scope and all(known) else [("", ALL)]
        for path, _ in made:
            path = path or f"/desk{VARIABLE.sub('1', rule.path)}"
            wanted = 403 if role or rule.method == "POST" else 303
            assert ask(browser, rule, path) == wanted, f"{rule.method} {path}"
    assert whole_database(world.webhook.database) == before


def of_second_line(table: Table, row: Row[Any]) -> bool:
    """Whether a row is one of the second line's."""
    columns = row._mapping
    if table.name == "lines":
        return bool(columns["id"] == 2)
    if table.name in ("audit_log", "operator_lines"):  # who did it is someone of the first line
        return False
    return columns.get("line_id") == 2 or columns.get("feed_id") == OF_SECOND


@pytest.mark.parametrize("role", [Role.RUN, Role.LISTS, Role.VOLUNTEERS, Role.WORDING])
def test_no_field_of_a_form_leads_to_another_line(world: Desk, role: Role) -> None:
    """Whatever an act calls its fields: ids of the second line's things change nothing of it."""
    browser = world.signed_in(role, {1})
    before = whole_database(world.webhook.database, of_second_line)
    names = ("line", "lines", "of", "feed", "list", "meeting", "id", "hours-2")
    fields = dict.fromkeys(names, "2") | {"to": OTHER_NUMBER, "number": OTHER_NUMBER}
    fields |= {"reason": "x", "confirmed": "yes", "hours": "1", "what": "drop_number"}
    fields |= {"value": OTHER_NUMBER, "name": "mine", "until": "2026-04-01", "days": "1"}
    for rule in RULES:
        leaves = rule.view.__name__ in ("sign_out", "end_own_session")
        if rule.method != "POST" or rule.access.needs not in PERMISSIONS[role] or leaves:
            continue
        path = f"/desk{VARIABLE.sub('1', rule.path)}"
        assert browser.post(path, fields).status_code < 500, path
        assert browser.post(f"{path}?line=2", fields).status_code in (403, 404), path
    assert whole_database(world.webhook.database, of_second_line) == before


def test_nothing_of_another_person_is_theirs(world: Desk) -> None:
    """Their sessions, passkeys and the like, by the ids of somebody else's."""
    other = world.operator(Role.OWNER, name="Sam")
    with world.webhook.database.transaction() as connection:
        begin_session(other, "Firefox, Linux", connection, world.now)
        row = {"credential_id": b"1", "operator_id": other.id, "public_key": b"", "sign_count": 0}
        connection.execute(
            insert(passkeys).values(row | {"id": 1, "label": "x", "created_at": world.now})
        )
    browser = world.signed_in(Role.RUN)
    before = whole_database(world.webhook.database)
    own = [
        rule
        for rule in RULES
        if "<int:" in rule.path and rule.access.needs is Permission.OWN_ACCOUNT
    ]
    assert len(own) > 1
    for rule in own:
        path = f"/desk{VARIABLE.sub('1', rule.path)}"
        assert ask(browser, rule, path) == 404, path
    assert whole_database(world.webhook.database) == before
