"""The desk in Chromium: signed in as anybody, and looked at as everybody does."""

from collections.abc import Collection
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from bot.operators.desk_sessions import begin_session
from bot.operators.roles import Role
from desk.visit import SESSION_COOKIE
from tests.support.desk_client import Desk
from tests.support.webhook_client import WebhookClient

AXE = Path(__file__).parents[1] / "browser" / "vendor" / "axe.min.js"

# What WCAG 2.2 AA asks for, and what axe's makers know to be good besides.
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

NARROW: ViewportSize = {"width": 360, "height": 740}
WIDE: ViewportSize = {"width": 1280, "height": 900}

Theme = Literal["light", "dark"]


class BrowserDesk(Desk):
    """A desk that a real browser reaches."""

    def __init__(self, webhook: WebhookClient, browser: Browser) -> None:
        super().__init__(webhook)
        self.url = webhook.settings.public_url
        self._browser = browser
        self._contexts: list[BrowserContext] = []

    def open(
        self,
        path: str = "/desk",
        role: Role | None = None,
        lines: Collection[int] | None = None,
        **context: Any,
    ) -> Page:
        """A page in a browser of its own, in which somebody of this role is signed in, nobody for
        None. More words are those of Playwright's `new_context`."""
        page = self.context(role, lines, **context).new_page()
        page.goto(f"{self.url}{path}")
        return page

    def context(
        self, role: Role | None = None, lines: Collection[int] | None = None, **more: Any
    ) -> BrowserContext:
        """A browser with cookies of its own."""
        opened = self._browser.new_context(locale=more.pop("locale", "en-US"), **more)
        opened.set_default_timeout(60_000)  # no test is about time, and machines are busy
        self._contexts.append(opened)
        if role is not None:
            operator = self.operator(role, lines)
            with self.webhook.database.transaction() as connection:
                token = begin_session(operator, "Chromium, Linux", connection, self.now)
            opened.add_cookies(
                [
                    {
                        "name": SESSION_COOKIE,
                        "value": token,
                        # Its prefix is for https; on this machine it goes to http too.
                        "url": self.url.replace("http:", "https:"),
                        "secure": True,
                        "httpOnly": True,
                        "sameSite": "Strict",
                    }
                ]
            )
        return opened

    def check_page(
        self, path: str, role: Role | None = None, lines: Collection[int] | None = None
    ) -> None:
        """Look at a page as everybody may: in both themes, on a narrow phone, at 200 % zoom (which
        is half the width), and without scripts. axe finds nothing, nothing is cut off, no rule of
        the content policy is broken, and there is a heading."""
        for theme in ("light", "dark"):
            self._check_theme(path, role, lines, theme)
        plain = self.open(path, role, lines, java_script_enabled=False, viewport=NARROW)
        assert plain.locator("h1").count() == 1, f"{path} without scripts"
        plain.context.close()

    def _check_theme(
        self, path: str, role: Role | None, lines: Collection[int] | None, theme: Theme
    ) -> None:
        context = self.context(role, lines, color_scheme=theme, viewport=NARROW)
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        answer = page.goto(f"{self.url}{path}", wait_until="networkidle")
        assert answer
        assert answer.ok, f"{path}: {answer.status}"
        assert said == [], f"{path}, {theme}"
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= NARROW["width"], f"{path} is {width} pixels wide"
        for viewport in (NARROW, WIDE):
            page.set_viewport_size(viewport)
            assert axe_findings(page) == [], f"{path}, {theme}, {viewport['width']} pixels"
        context.close()

    def close(self) -> None:
        """Close what was opened."""
        for context in self._contexts:
            context.close()


def axe_findings(page: Page) -> list[str]:
    """What axe finds wrong with a page: its rules, with the elements."""
    if not page.evaluate("typeof axe !== 'undefined'"):
        page.evaluate(AXE.read_text())
    found = page.evaluate("rules => axe.run({runOnly: rules})", _RULES)
    return [
        f"{one['id']}: {one['help']}: {node['html'][:160]}"
        for one in found["violations"]
        for node in one["nodes"]
    ]
