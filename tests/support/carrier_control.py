"""Telling a fake carrier how to behave, and asking it what it was told, wherever it runs."""

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

import requests

from tests.support.carrier_behaviour import CarrierBehaviour
from tests.support.carrier_server import ACCOUNT, TOKEN, FakeCarrierServer, run_server

CONTROL_TIMEOUT_SECONDS = 20  # seconds


class CarrierControl:
    """A fake carrier that listens at `url`."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._session = requests.Session()

    def behave(self, *script: CarrierBehaviour) -> None:
        """Behave so from now on; nothing at all means to take every text."""
        self._order(behave=[asdict(one) for one in script])

    def release(self) -> None:
        """Answer what is held."""
        self._order(release=True)

    def reset(self) -> None:
        """Release what is held, and forget everything."""
        self._order(reset=True)

    def deliver_text(self, body: str, *, sender: str, to: str, tries: int = 1) -> str:
        """Somebody texts a number of ours: deliver it in so many tries, or for 0 keep it, so that
        only the list shows it. Returns its SID."""
        new = {"body": body, "sender": sender, "to": to, "tries": tries}
        return str(self._order(arrive=new)["sid"])

    def send_report(self, sid: str, *statuses: str, code: int = 0) -> None:
        """Call back about a text that was taken."""
        self._order(receipt={"sid": sid, "statuses": statuses, "code": code})

    def log(self) -> dict[str, Any]:
        """All texts: accepted, received, replies; and receipts as (SID, status, answer's HTTP
        status). See tests/support/carrier_messages.py for what is known of a text."""
        return self._get("_log")

    def accepted(self) -> list[dict[str, Any]]:
        """The texts it has taken from us, oldest first."""
        taken: list[dict[str, Any]] = self.log()["accepted"]
        return taken

    def counts(self) -> dict[str, int]:
        """How many requests, accepted, held, receipts there are, and under_way."""
        return self._get("_count")

    def wait_for(self, seconds: float = CONTROL_TIMEOUT_SECONDS, **counts: int) -> dict[str, int]:
        """Wait until there are at least so many of each. Raises TimeoutError."""
        until = time.monotonic() + seconds
        while any(self.counts()[name] < wanted for name, wanted in counts.items()):
            if time.monotonic() > until:
                raise TimeoutError(f"{counts} wanted, {self.counts()} found")
            time.sleep(0.02)
        return self.counts()

    def wait_for_callbacks(self, seconds: float = CONTROL_TIMEOUT_SECONDS) -> None:
        """Wait until no callback is under way. Raises TimeoutError."""
        until = time.monotonic() + seconds
        while self.counts()["under_way"]:
            if time.monotonic() > until:
                raise TimeoutError("callbacks are still under way")
            time.sleep(0.02)

    def _order(self, **orders: Any) -> dict[str, Any]:
        answer = self._session.post(
            f"{self.url}/_control", json=orders, timeout=CONTROL_TIMEOUT_SECONDS
        )
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

    def _get(self, path: str) -> dict[str, Any]:
        found: dict[str, Any] = self._session.get(
            f"{self.url}/{path}", timeout=CONTROL_TIMEOUT_SECONDS
        ).json()
        return found


@contextmanager
def carrier_in_thread(
    account: str = ACCOUNT, token: str = TOKEN, webhook: str = ""
) -> Iterator[CarrierControl]:
    """A fake carrier in a thread of this process."""
    port: Future[int] = Future()
    loop = asyncio.new_event_loop()
    serving = loop.create_task(
        run_server(FakeCarrierServer(account, token, webhook), 0, port.set_result)
    )

    def work() -> None:
        try:
            loop.run_until_complete(asyncio.wait([serving]))
        finally:
            loop.close()

    thread = threading.Thread(target=work, name="carrier", daemon=True)
    thread.start()
    try:
        yield CarrierControl(f"http://127.0.0.1:{port.result(CONTROL_TIMEOUT_SECONDS)}")
    finally:
        loop.call_soon_threadsafe(serving.cancel)
        thread.join(CONTROL_TIMEOUT_SECONDS)


@contextmanager
def carrier_in_process(
    account: str = ACCOUNT, token: str = TOKEN, webhook: str = ""
) -> Iterator[CarrierControl]:
    """A fake carrier in a process of its own."""
    command = [sys.executable, "-m", "tests.support.carrier_server"]
    command += ["--account", account, "--token", token, "--webhook", webhook]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        port = process.stdout.readline().strip()
        if not port:
            raise RuntimeError("the fake carrier did not start")
        yield CarrierControl(f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.wait(CONTROL_TIMEOUT_SECONDS)
        if process.stdout:
            process.stdout.close()
