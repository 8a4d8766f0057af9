"""What is good once is good once, also for those who come at the same moment: on both databases,
in real threads."""

import re
from collections import Counter
from collections.abc import Callable
from time import sleep
from typing import Any

import pytest
from sqlalchemy import select

from bot.database.schema import desk_notices, operators, passkeys, sign_in_failures
from bot.operators import sign_in_throttle
from bot.operators.recovery_codes import new_recovery_codes
from bot.operators.roles import Role
from bot.operators.sign_in_throttle import TRIES, TRIES_A_DAY
from tests.desk.test_attacks import from_address
from tests.desk.test_signing_in import code_of, invitation, with_app
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.simultaneous_calls import at_once

AT_ONCE = 6


@pytest.fixture(autouse=True)
def wide_gate(desk: Desk) -> None:
    """Nobody is turned away before: there may be as many processes."""
    desk.without_limits()


def signing_in(browser: DeskBrowser, name: str, code: str) -> Callable[[], int]:
    """A try that is ready to be sent."""
    browser.get("/desk/sign-in")
    return lambda: browser.post("/desk/sign-in", {"name": name, "code": code}).status_code


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between counting the tries and adding one there is time for everybody else."""
    counted = sign_in_throttle._tries

    def count(*arguments: Any) -> int:
        found = counted(*arguments)
        sleep(0.03)
        return found

    monkeypatch.setattr(sign_in_throttle, "_tries", count)


def test_an_invitation_lets_one_in(desk: Desk) -> None:
    path = invitation(desk)
    calls = []
    for number in range(AT_ONCE):
        browser = from_address(desk, number)
        secret = re.findall(r'name="secret" value="([A-Z2-7]+)"', browser.get(path).text)[0]
        fields = {"secret": secret, "code": code_of(desk, secret)}
        calls.append(lambda browser=browser, fields=fields: browser.post(f"{path}/app", fields))
    told = Counter(answer.status_code for answer in at_once(calls))
    assert told == {200: 1, 410: AT_ONCE - 1}
    with desk.webhook.database.reading() as connection:
        assert connection.execute(select(passkeys)).all() == []


def test_a_recovery_code_lets_one_in(desk: Desk) -> None:
    operator = desk.operator(Role.LOOK, name="Pat")
    with desk.webhook.database.transaction() as connection:
        code = new_recovery_codes(operator, connection)[0]
    calls = [signing_in(from_address(desk, number), "Pat", code) for number in range(TRIES)]
    assert Counter(at_once(calls)) == {303: 1, 422: TRIES - 1}


def test_a_code_of_the_app_lets_one_in(desk: Desk) -> None:
    with_app(desk)
    calls = [signing_in(from_address(desk, one), "Pat", code_of(desk)) for one in range(TRIES)]
    assert Counter(at_once(calls)) == {303: 1, 422: TRIES - 1}


@pytest.mark.usefixtures("slowly")
def test_many_tries_at_once_are_no_more_than_five(desk: Desk) -> None:
    with_app(desk)
    calls = [signing_in(from_address(desk, one), "Pat", "000000") for one in range(TRIES + 4)]
    assert set(at_once(calls)) == {422}
    subject = sign_in_throttle.name_subject("Pat", desk.webhook.keys)
    wanted = select(sign_in_failures).where(sign_in_failures.c.subject == subject)
    with desk.webhook.database.reading() as connection:
        assert len(connection.execute(wanted).all()) == TRIES


@pytest.mark.usefixtures("slowly")
def test_the_owners_are_told_of_a_day_whose_last_tries_came_at_once(desk: Desk) -> None:
    desk.operator(Role.OWNER)
    with_app(desk)
    subject = sign_in_throttle.name_subject("Pat", desk.webhook.keys)
    before = {"subject": subject, "at": desk.now - sign_in_throttle.TRIES_WITHIN}
    with desk.webhook.database.transaction() as connection:
        connection.execute(sign_in_failures.insert(), [before] * (TRIES_A_DAY - 2))
    at_once([signing_in(from_address(desk, one), "Pat", "000000") for one in range(4)])
    with desk.webhook.database.reading() as connection:
        assert connection.scalars(select(desk_notices.c.kind)).all() == ["guessing"]


def test_two_owners_who_remove_each_other_leave_one(desk: Desk) -> None:
    ann, bob = desk.signed_in(Role.OWNER, name="Ann"), desk.signed_in(Role.OWNER, name="Bob")
    calls = [
        lambda: ann.post("/desk/people/2/remove").status_code,
        lambda: bob.post("/desk/people/1/role", {"role": "look", "lines": ["all"]}).status_code,
    ]
    at_once(calls)
    with desk.webhook.database.reading() as connection:
        roles = connection.scalars(select(operators.c.role)).all()
    assert roles.count("owner") == 1
