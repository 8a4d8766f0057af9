"""Passkeys of a device that lies: what a real browser never sends (that is in tests/browser)."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.database.schema import desk_sessions, passkeys
from bot.operators.desk_sessions import PROOF_VALID
from bot.operators.passkey_ceremonies import CHALLENGE_VALID
from bot.operators.roles import Role
from tests.desk.test_signing_in import invitation
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.simultaneous_calls import at_once
from tests.support.soft_passkey import FLAG, SoftPasskey

SIGN_IN, PROVE = "/desk/sign-in/passkey", "/desk/prove/passkey"


def with_passkey(desk: Desk, name: str = "Pat") -> tuple[SoftPasskey, DeskBrowser]:
    """Somebody who has come in by a passkey, and their browser."""
    key, browser = SoftPasskey(name.encode() * 8), desk.stranger()
    path = invitation(desk, name)
    browser.get(path)
    options = browser.post(f"{path}/passkey/begin")
    joined = browser.post(f"{path}/passkey", {"answer": key.made(options)})
    assert joined.status_code == 200
    browser.get("/desk/account")
    return key, browser


def question(browser: DeskBrowser, path: str = SIGN_IN) -> Any:
    """What a key is to sign."""
    browser.get(path.removesuffix("/passkey"))
    answer = browser.post(f"{path}/begin")
    assert answer.status_code == 200
    return answer


def comes_in(desk: Desk, key: SoftPasskey, **lies: Any) -> bool:
    browser = desk.stranger()
    answer = browser.post(SIGN_IN, {"answer": key.answer(question(browser), **lies)})
    assert answer.status_code in (303, 422)
    return answer.status_code == 303


def test_a_key_comes_in_and_comes_in_again(desk: Desk) -> None:
    key, _ = with_passkey(desk)
    assert comes_in(desk, key)
    assert comes_in(desk, key)


@pytest.mark.parametrize(
    "lies",
    [
        {"origin": "https://evil.example.net"},
        {"host": "https://evil.example.net"},
        {"kind": "webauthn.create"},
        {"flags": FLAG.UP},
        {"flags": FLAG.UV},
        {"signature": b"0" * 70},
    ],
    ids=str,
)
def test_a_key_that_lies_stays_out(desk: Desk, lies: dict[str, Any]) -> None:
    """Of another site's page, without its owner, without a signature of its own."""
    key, _ = with_passkey(desk)
    assert not comes_in(desk, key, **lies)
    assert comes_in(desk, key)


def test_a_copied_key_is_noticed(desk: Desk) -> None:
    key, _ = with_passkey(desk)
    assert comes_in(desk, key)
    key.count -= 1
    assert not comes_in(desk, key)


def test_another_key_with_the_same_name_stays_out(desk: Desk) -> None:
    key, _ = with_passkey(desk)
    assert not comes_in(desk, SoftPasskey(key.name, key.count))


def test_an_answer_that_is_late_or_sent_again_stays_out(desk: Desk) -> None:
    key, _ = with_passkey(desk)
    browser = desk.stranger()
    answer = key.answer(question(browser))
    desk.webhook.now += CHALLENGE_VALID
    assert browser.post(SIGN_IN, {"answer": answer}).status_code == 422
    answer = key.answer(question(browser))
    assert browser.post(SIGN_IN, {"answer": answer}).status_code == 303
    assert desk.stranger().get("/desk").status_code == 303
    again = desk.stranger()
    again.get("/desk/sign-in")
    assert again.post(SIGN_IN, {"answer": answer}).status_code == 422


def test_an_answer_lets_one_in_of_those_who_send_it_at_once(desk: Desk) -> None:
    desk.without_limits()
    key, _ = with_passkey(desk)
    browsers = [desk.stranger() for _ in range(4)]
    for browser in browsers:
        browser.get("/desk/sign-in")
    fields = {"answer": key.answer(question(browsers[0]))}
    calls = [
        lambda browser=browser: browser.post(SIGN_IN, fields).status_code for browser in browsers
    ]
    assert sorted(at_once(calls)) == [303, 422, 422, 422]


def test_an_answer_to_one_question_is_none_to_another(desk: Desk) -> None:
    key, browser = with_passkey(desk)
    desk.webhook.now += PROOF_VALID
    signed_in = key.answer(question(desk.stranger()))
    browser.get("/desk/prove")
    assert browser.post(PROVE, {"answer": signed_in}).status_code == 422
    proved = key.answer(question(browser, PROVE))
    stranger = desk.stranger()
    stranger.get("/desk/sign-in")
    assert stranger.post(SIGN_IN, {"answer": proved}).status_code == 422


def test_nobody_proves_it_with_the_key_of_somebody_else(desk: Desk) -> None:
    key, browser = with_passkey(desk)
    other, _ = with_passkey(desk, "Sam")
    assert (
        browser.post(PROVE, {"answer": other.answer(question(browser, PROVE))}).status_code == 422
    )
    assert browser.post(PROVE, {"answer": key.answer(question(browser, PROVE))}).status_code == 303


def test_a_key_is_added_by_who_has_proved_it_and_to_nobody_else(desk: Desk) -> None:
    _, browser = with_passkey(desk)
    thief = desk.signed_in(Role.LOOK, name="Thief")
    desk.webhook.now += PROOF_VALID
    added = thief.post("/desk/account/passkey", {"answer": "{}"})
    assert added.headers["Location"].startswith("/desk/prove")
    desk.webhook.now -= PROOF_VALID
    new = SoftPasskey(b"another credential")
    options = browser.post("/desk/account/passkey/begin")
    assert thief.post("/desk/account/passkey", {"answer": new.made(options)}).status_code == 422
    assert browser.post("/desk/account/passkey", {"answer": new.made(options)}).status_code == 303
    with desk.webhook.database.reading() as connection:
        assert set(connection.scalars(select(passkeys.c.operator_id))) == {1}


@pytest.mark.parametrize("answer", ["", "{", "[]", "{}", '{"id": 1}', "null", "9" * 9000, '"x"'])
def test_what_is_no_answer_is_refused_in_a_sentence(desk: Desk, answer: str) -> None:
    browser = desk.stranger()
    browser.get("/desk/sign-in")
    refused = browser.post(SIGN_IN, {"answer": answer})
    assert refused.status_code == 422
    assert "was not accepted" in refused.text


def test_a_removed_person_has_no_key(desk: Desk) -> None:
    key, _ = with_passkey(desk)
    owner = desk.signed_in(Role.OWNER)
    owner.post("/desk/people/1/remove")
    desk.webhook.now += timedelta(minutes=1)
    assert not comes_in(desk, key)
    with desk.webhook.database.reading() as connection:
        assert len(connection.execute(select(desk_sessions)).all()) == 1
