"""The whole program on this machine: a web server, a signed webhook, and a conversation."""

import os
import secrets
import socket
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from zoneinfo import ZoneInfo

import click
import requests
from sqlalchemy import delete, select

from bot.carrier.dry_run import DryRunCarrier
from bot.carrier.types import OutgoingMessage
from bot.cli.chat import prompt_lines
from bot.cli.pretended_phone import PretendedPhone, on_screen
from bot.cli.serve import stop_processes, web_command, worker_command
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import people, reminders
from bot.delivery.planner import plan_due
from bot.delivery.sender import OutboxSender
from bot.settings.environment_file import FILE_VARIABLE
from flows.conversation.turn import Line

DEMO_NUMBER = "+14025550199"
DEMO_LINE = Line("Handrail demo", phone="402-555-0123", zone="America/Chicago")
CONVERSATION = (
    ("hi", "meeting", "68102", "1", "MORE", "remind 1", "OK", "OK"),
    ("1", "springfield", "HELP", "STOP", "START"),
)

_ASIDES = {"STOP": "(STOP is the carrier's word: it blocks the number and confirms by itself.)"}

# A public key is enough: the demo has sample people only.
DEMO_SECRET_KEY = "the secret of the demo is known to everybody"  # noqa: S105

# The web application with a phone (webhooks/demo_application.py), and the port where it is looked
# for; where something else listens there, it is another.
DEMO_APPLICATION = "webhooks.demo_application:create_demo_app()"
DEMO_PORT = 8000

# For the web server to start on a slow machine.
TIMEOUT_SECONDS = 30


class DemoError(Exception):
    """The demo could not be shown; the message says why."""


class ScreenCarrier(DryRunCarrier):
    """A pretended carrier that shows on the pretended phone what is sent to it."""

    def show_message(self, message: OutgoingMessage) -> None:
        """Print it as the phone shows it."""
        click.echo(on_screen([message.body]))


def run_demo(database_url: str) -> None:
    """Play the conversation, then answer the lines of standard input, with a worker running.

    The database must have its tables. People of an earlier demo are deleted.
    """
    database = Database(database_url)
    with database.transaction() as connection:
        connection.execute(delete(people))
    token = secrets.token_hex(16)
    with web_server(database_url, token) as address:
        click.echo(f"\nA real signed webhook is listening on {address}/webhooks/sms")
        click.echo(f"A phone in your browser: {address}/phone\n")
        phone = PretendedPhone(address, address, token, DEMO_NUMBER)
        before, after = CONVERSATION
        _play(before, phone)
        _send_due_reminder(database)
        _play(after, phone)
        with _worker(database_url):
            _talk(phone, address)
    database.close()


def _play(texts: Sequence[str], phone: PretendedPhone) -> None:
    for body in texts:
        click.echo(f"you> {body}\n{on_screen(phone.text(body))}")
        click.echo(f"  {_ASIDES[body]}\n" if body in _ASIDES else "")


def _send_due_reminder(database: Database) -> None:
    """Do what a worker does when the reminder is due."""
    with database.reading() as connection:
        due = connection.scalars(select(reminders.c.next_at)).one()
    click.echo(
        f"(It is {due.astimezone(ZoneInfo(DEMO_LINE.zone)):%A, %H:%M}; the worker looks around.)"
    )
    keys = Keys([DEMO_SECRET_KEY])
    plan_due(database, keys, due)
    sender = OutboxSender(
        database, keys, ScreenCarrier(), lambda: due, segments_per_second=1, threads=1
    )
    sender.send()
    click.echo("")


def _talk(phone: PretendedPhone, address: str) -> None:
    if sys.stdin.isatty():
        # What was typed while the scripted part ran was no answer to anything.
        termios.tcflush(sys.stdin, termios.TCIFLUSH)
        click.echo(f"Your turn: text anything here, or in your browser on {address}/phone")
        click.echo("Ctrl-D or Ctrl-C ends.\n")
    for line in prompt_lines("you> "):
        body = line.rstrip("\r\n")
        shown = on_screen(phone.text(body))
        click.echo(f"{shown}\n" if sys.stdin.isatty() else f"you> {body}\n{shown}\n")


@contextmanager
def _worker(database_url: str) -> Iterator[None]:
    """Run a worker without a carrier: it prints what it would send."""
    environment = {**_environment(database_url), "TWILIO_ACCOUNT_SID": ""}
    worker = subprocess.Popen(worker_command(), env=environment, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        stop_processes([worker])


@contextmanager
def web_server(database_url: str, token: str) -> Iterator[str]:
    """Run the web application under gunicorn, as in production, on a free port of the loopback."""
    # The socket is ours already, so that nobody takes the port before gunicorn does.
    listening = _free_socket()
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    environment = {
        **_environment(database_url),
        "TWILIO_AUTH_TOKEN": token,
        "PUBLIC_URL": address,
    }
    more = ("--workers", "1", "--log-level", "warning", DEMO_APPLICATION)
    command = web_command(f"fd://{listening.fileno()}", *more)
    server = subprocess.Popen(command, env=environment, pass_fds=[listening.fileno()])
    listening.close()
    try:
        _wait_until_up(f"{address}/healthz", server)
        yield address
    finally:
        stop_processes([server])


def _free_socket() -> socket.socket:
    for port in (DEMO_PORT, 0):
        with suppress(OSError):
            return socket.create_server(("127.0.0.1", port))
    raise DemoError("no port of this machine is free")


def _environment(database_url: str) -> dict[str, str]:
    """The settings of the demo's processes, in place of those of this machine."""
    return {
        **os.environ,
        FILE_VARIABLE: "",  # no settings of a real line
        "DATABASE_URL": database_url,
        "SECRET_KEY": DEMO_SECRET_KEY,
        "TWILIO_ACCOUNT_SID": "",
        "LIMITS": "off",
        "DESK": "on",
        "DESK_URL": "",
        "LOG_FORMAT": "text",
        "LINE_NUMBER": DEMO_NUMBER,
        "LINE_NAME": DEMO_LINE.name,
        "LINE_PHONE": DEMO_LINE.phone,
        "LINE_ZONE": DEMO_LINE.zone,
        "LINE_COUNTRY": DEMO_LINE.country,
        "LINE_LANGUAGE": DEMO_LINE.language,
        "LINE_FELLOWSHIP": DEMO_LINE.fellowship,
    }


def _wait_until_up(url: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(TIMEOUT_SECONDS * 20):
        if server.poll() is not None:
            raise DemoError("the web server ended; its reason stands above")
        try:
            if requests.get(url, timeout=1).ok:
                return
        except (requests.ConnectionError, requests.Timeout):
            time.sleep(0.05)
    raise DemoError("the web server did not start in time")
