"""The desk in a real browser: Debian's Chromium, driven by Playwright, and a server on this
machine. Where there is no Chromium these tests are skipped, and say so."""

import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, expect, sync_playwright
from werkzeug.serving import make_server

from bot.database.database import Database
from bot.people import helplines
from bot.settings import Settings
from flows.domain.line import Line
from tests.support.browser_desk import BrowserDesk
from tests.support.webhook_client import (
    ACCOUNT,
    LINE,
    LINE_NUMBER,
    METRICS_TOKEN,
    SECRET,
    TOKEN,
    WebhookClient,
)

CHROMIUM = Path("/usr/bin/chromium")

expect.set_options(timeout=60_000)  # no test is about time, and machines are busy


@pytest.fixture(scope="session")
def database_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What a browser shows does not depend on the database: SQLite alone."""
    url = f"sqlite:///{tmp_path_factory.mktemp('browser') / 'test.db'}"
    database = Database(url)
    database.upgrade()
    database.close()
    return url


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium for all tests of a process; each opens contexts of its own."""
    if not CHROMIUM.exists():
        pytest.skip("there is no /usr/bin/chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield browser
        browser.close()


@pytest.fixture
def browser_desk(database: Database, database_url: str, chromium: Browser) -> Iterator[BrowserDesk]:
    """A desk of two lines on http://localhost, in Chromium."""
    with database.transaction() as connection:
        helplines.save_line(Line("River Line", zone="America/Denver"), ["+14025550188"], connection)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = Settings(
        database_url=database_url,
        secret_keys=(SECRET,),
        account_sid=ACCOUNT,
        auth_tokens=(TOKEN,),
        public_url=f"http://localhost:{port}",
        line=LINE,
        number=LINE_NUMBER,
        metrics_token=METRICS_TOKEN,
        desk=True,
    )
    webhook = WebhookClient(settings)
    server = make_server("127.0.0.1", port, webhook.app, threaded=True)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    opened = BrowserDesk(webhook, chromium)
    yield opened
    opened.close()
    server.shutdown()
    thread.join()
    server.server_close()
    webhook.close()
