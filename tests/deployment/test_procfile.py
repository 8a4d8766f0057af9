"""The Procfile as a platform runs it: release once, then web and worker until told to end."""

import os
import signal
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import psutil
import requests

from bot.carrier import SIGNATURE_HEADER, sign
from bot.database.database import Database
from bot.monitoring import heartbeats
from tests.support.webhook_client import LINE_NUMBER, METRICS_TOKEN, SECRET, TOKEN

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
PATIENCE = 60  # seconds


def test_it_releases_answers_ticks_and_ends(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    database = f"sqlite:///{tmp_path / 'line.db'}"
    environment = {
        **os.environ,
        "PATH": f"{BIN}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PORT": str(port),
        "WEB_HOST": "127.0.0.1",
        "DATABASE_URL": database,
        "SECRET_KEY": SECRET,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "PUBLIC_URL": url,
        "LINE_NUMBER": LINE_NUMBER,
        "METRICS_TOKEN": METRICS_TOKEN,
    }

    def honcho(*processes: str) -> subprocess.Popen[bytes]:
        command = [str(BIN / "honcho"), "start", *processes]
        return subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
        )

    assert honcho("release").wait(PATIENCE) == 0
    platform = honcho("web", "worker")
    try:
        until(lambda: get(f"{url}/healthz") == 200)
        form = {
            "MessageSid": f"SM{uuid.uuid4().hex}",
            "From": "+14025550100",
            "To": LINE_NUMBER,
            "Body": "HELP",
        }
        headers = {SIGNATURE_HEADER: sign(TOKEN, f"{url}/webhooks/sms", form)}
        answer = requests.post(f"{url}/webhooks/sms", data=form, headers=headers, timeout=15)
        assert "988" in answer.text
        until(lambda: "sending" in ticked(database))
        assert get(f"{url}/readyz") == 200
        family = psutil.Process(platform.pid).children(recursive=True)
        platform.send_signal(signal.SIGTERM)
        platform.wait(PATIENCE)
        assert psutil.wait_procs(family, timeout=5)[1] == []
    finally:
        platform.kill()
        platform.wait()
    # What the web counted it wrote down before it ended.
    kept = Database(database)
    with kept.reading() as connection:
        assert (
            connection.exec_driver_sql(
                "SELECT value FROM counts WHERE name = 'texts' AND labels LIKE '%help%'"
            ).scalar_one()
            == 1
        )
    kept.close()


def ticked(url: str) -> set[str]:
    """The kinds of ticks that have gone well."""
    database = Database(url)
    try:
        with database.reading() as connection:
            return set(heartbeats.read_heartbeats(connection, datetime.now(UTC)).last_by_tick)
    finally:
        database.close()


def get(url: str) -> int:
    try:
        return requests.get(url, timeout=5).status_code
    except requests.RequestException:
        return 0


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.1)
