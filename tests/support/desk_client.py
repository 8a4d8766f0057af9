"""The desk as a browser asks for it, signed in or not."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import update
from werkzeug.test import TestResponse

from bot.database.schema import operators
from bot.operators.desk_sessions import begin_session
from bot.operators.operator_rows import DeskOperator, add_operator, operator_by_name
from bot.operators.roles import Role
from desk.visit import SESSION_COOKIE, Visit
from tests.support.webhook_client import URL, WebhookClient
from webhooks.desk_gate import DeskGate, DeskPace

_TOKEN = re.compile(r'name="token" value="([0-9a-f]+)"')


class DeskBrowser:
    """A browser with its cookies. Forms it sends have the token of the page it saw last."""

    def __init__(self, webhook: WebhookClient, address: str = "203.0.113.7") -> None:
        self.webhook = webhook
        self.client = webhook.app.test_client()
        self.form_token = ""
        self._address = address

    def get(self, path: str, **more: str) -> TestResponse:
        """Ask for a page."""
        headers = {"Sec-Fetch-Site": "same-origin"} | more
        answer = self.client.get(path, base_url=URL, headers=headers, environ_base=self._environ())
        if found := _TOKEN.search(answer.text):
            self.form_token = found[1]
        return answer

    def post(
        self, path: str, fields: Mapping[str, str | list[str]] | None = None, **more: str
    ) -> TestResponse:
        """Send a form as a page of ours does."""
        headers = {"Sec-Fetch-Site": "same-origin", "Origin": URL} | more
        return self.client.post(
            path,
            base_url=URL,
            data={"token": self.form_token, **(fields or {})},
            headers=headers,
            environ_base=self._environ(),
        )

    def cookie(self, name: str = SESSION_COOKIE) -> str:
        """The value of a cookie, "" for none."""
        found = self.client.get_cookie(name, domain=URL.partition("//")[2])
        return found.value if found else ""

    def set_cookie(self, value: str, name: str = SESSION_COOKIE) -> None:
        """Have a cookie."""
        host = URL.partition("//")[2]
        self.client.set_cookie(name, value, domain=host, secure=True, path="/")

    def _environ(self) -> dict[str, str]:
        return {"REMOTE_ADDR": self._address}


class Desk:
    """The desk of a deployment, and whoever is to be signed in at it."""

    def __init__(self, webhook: WebhookClient) -> None:
        """`webhook` has its desk on."""
        self.webhook = webhook

    @property
    def now(self) -> datetime:
        return self.webhook.now

    def without_limits(self) -> None:
        """From now on the gate turns nobody away, as many and as fast as they come."""
        gate: DeskGate = self.webhook.app.extensions["desk_gate"]
        gate.set_thread_count(1000)
        gate.set_pace(DeskPace(*[1e9] * 4))

    def stranger(self) -> DeskBrowser:
        """A browser that nobody is signed in with."""
        return DeskBrowser(self.webhook)

    def signed_in(
        self, role: Role, lines: Collection[int] | None = None, name: str = ""
    ) -> DeskBrowser:
        """A browser in which somebody of this role is signed in, who sees these lines, or all."""
        operator = self.operator(role, lines, name)
        with self.webhook.database.transaction() as connection:
            token = begin_session(operator, "Firefox, Linux", connection, self.now)
        browser = DeskBrowser(self.webhook)
        browser.set_cookie(token)
        browser.form_token = Visit(self.now, "en", token).form_token
        browser.get("/desk/account")
        return browser

    def operator(
        self, role: Role, lines: Collection[int] | None = None, name: str = ""
    ) -> DeskOperator:
        """Somebody of this role, who has come."""
        name = name or f"{role.value} {'all' if lines is None else sorted(lines)}"
        with self.webhook.database.transaction() as connection:
            operator = operator_by_name(name, connection)
            if operator is None:
                operator = add_operator(name, role, lines, connection, self.now)
                this = operators.c.id == operator.id
                connection.execute(update(operators).where(this).values(joined_at=self.now))
        return replace(operator, joined_at=self.now)
