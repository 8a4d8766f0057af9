"""A process has read its tables before it accepts: its first answer takes no longer than others."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bot.database.database import Database
from tests.support.webhook_client import TOKEN

ROOT = Path(__file__).parents[2]

# In a process of its own, as each web process is: what it does before it accepts, and three texts.
PROGRAM = """
import json, sys, time
from types import SimpleNamespace
from webhooks import server
from bot.settings import from_environment
from tests.support.webhook_client import WebhookClient

line = WebhookClient(from_environment())
app = line.app
app.extensions["background"].start = lambda: None
if sys.argv[1] == "warm":
    server.post_worker_init(
        SimpleNamespace(wsgi=app, cfg=SimpleNamespace(threads=4), with_received_at=lambda one: one)
    )
took = []
for number, body in enumerate(("meeting near 68102 tonight", "womens meeting lincoln", "more")):
    began = time.process_time()
    assert line.text(body, From=f"+140255501{number:02}").status_code == 200
    took.append(time.process_time() - began)
print(json.dumps(took))
"""


def seconds_of_processor(start: str, folder: Path) -> list[float]:
    """What the first three answers of a process take."""
    database = Database(f"sqlite:///{folder / start}.db")
    database.upgrade()
    database.close()
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": f"sqlite:///{folder / start}.db",
        "SECRET_KEY": "0" * 64,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "PUBLIC_URL": "https://line.example.org",
        "LINE_NUMBER": "+14025550199",
    }
    program = [sys.executable, "-c", PROGRAM, start]
    done = subprocess.run(program, env=environment, check=True, capture_output=True, text=True)
    took: list[float] = json.loads(done.stdout)
    return took


def test_the_first_answer_of_a_process_is_warm(tmp_path: Path) -> None:
    cold, warm = (seconds_of_processor(start, tmp_path) for start in ("cold", "warm"))
    assert warm[0] < cold[0] / 2  # about a quarter
    assert warm[0] < 0.25
