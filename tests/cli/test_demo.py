"""`handrail demo` as a new user runs it: a real web server, real signed requests, and a phone."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from bot.cli.demo import DEMO_SECRET_KEY
from bot.settings import SettingsError
from tests.support.webhook_client import WebhookClient
from webhooks.demo_application import create_demo_app


def test_the_demo_talks_then_reads_its_input_to_the_end(tmp_path: Path) -> None:
    for _ in range(2):  # the second time on the database of the first
        demo = start_demo(tmp_path)
        out, errors = demo.communicate("19103\nthanks\n", timeout=60)
        assert demo.returncode == 0, errors
        assert "you> meeting\n  Where?" in out
        assert "Near Omaha, NE" in out
        assert "you> 19103\n  Near Philadelphia, PA" in out
        assert "You're welcome" in out


def test_the_demo_has_a_phone_in_the_browser(tmp_path: Path) -> None:
    demo = start_demo(tmp_path)
    assert demo.stdout
    lines = iter(demo.stdout.readline, "")
    address = next(found[1] for line in lines if (found := _PHONE_LINE.match(line)))
    page = requests.get(address, timeout=30)
    assert page.headers["Cache-Control"] == "no-store"
    carried = dict(
        re.findall(r'type="hidden" name="(to|first|second|script)" value="(.*?)"', page.text)
    )
    form = {**carried, "act": "text 1", "body_1": "68102"}
    assert "Near Omaha, NE" in requests.post(address, data=form, timeout=30).text
    foreign = {"Sec-Fetch-Site": "cross-site"}
    assert requests.post(address, data=form, headers=foreign, timeout=30).status_code == 403
    demo.communicate("", timeout=60)
    assert demo.returncode == 0


def test_no_other_application_has_a_phone_without_a_sign_in(
    webhook: WebhookClient, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert webhook.app.test_client().get("/phone").status_code == 404
    monkeypatch.setattr("bot.logs.start", lambda settings: None)
    for name, value in {
        "DATABASE_URL": database_url,
        "PUBLIC_URL": "https://line.example.org",
        "TWILIO_AUTH_TOKEN": "0" * 32,
        "DESK": "on",
        "SECRET_KEY": f"{DEMO_SECRET_KEY} but another",
    }.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match="for `make demo` alone"):
        create_demo_app()


_PHONE_LINE = re.compile(r"A phone in your browser: (http://127\.0\.0\.1:\d+/phone)$")


def start_demo(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [str(Path(sys.executable).with_name("handrail")), "demo"],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "DATABASE_URL": "", "PYTHONWARNINGS": ""},
    )
