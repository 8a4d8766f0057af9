"""A whole deployment on this machine: a database, a carrier, web and worker processes to kill."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
import requests
from sqlalchemy import func, insert, make_url, select, text, update

from bot.cli.serve import web_command
from bot.conversation.stored_reminders import reminder_to_row
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import inbound, meetings, outbox, people, reminders
from bot.database.sealed_columns import MESSAGE
from bot.feeds.sync.store_meetings import meeting_to_row as meeting_row
from bot.monitoring import heartbeats as life
from bot.outbox import message_bodies as said
from bot.outbox.queue import OutboxEntry, Priority, Status, enqueue
from bot.people import helplines
from flows.conversation.turn import Line
from flows.domain.meetings import Meeting
from flows.domain.reminders import Words
from tests.support.carrier_control import CarrierControl, carrier_in_process
from tests.support.carrier_server import ACCOUNT, TOKEN
from tests.support.factories import make_meeting, make_reminder
from tests.support.people import insert_person
from tests.support.stored_lists import store_list

ROOT = Path(__file__).parents[2]
NUMBER = "+14025550199"
SECRET = "a secret of thirty-two characters"
PROCESS_TIMEOUT_SECONDS = 60  # seconds
HOUR = timedelta(hours=1)
# Hands a socket over as systemd does.
SOCKET_HANDOVER_SCRIPT = """
import os, sys
os.dup2(int(sys.argv[1]), 3, inheritable=True)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1")
os.execv(sys.argv[2], sys.argv[2:])
"""
# Tells an impatient worker how many days its clock is ahead. (Not to be had from its own module:
# whoever imports that is impatient too.)
DAYS_AHEAD_VARIABLE = "CHAOS_AHEAD"
FAST_WORKER_COMMAND = (sys.executable, "-m", "tests.support.fast_processes")


class Deployment:
    """Everything, and words for what is done to it."""

    def __init__(self, url: str, carrier: CarrierControl, folder: Path, port: int) -> None:
        self.url = url
        self.carrier = carrier
        self.number = NUMBER
        self.database = Database(url)
        self.keys = Keys([SECRET])
        self.folder = folder
        self.trap_file = folder / "trap"
        self.log_file = folder / "log"
        self.kill_count = 0
        self.web_url = f"http://127.0.0.1:{port}"
        self._port = port
        self._processes: list[subprocess.Popen[bytes]] = []
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "DATABASE_URL": url,
            "SECRET_KEY": SECRET,
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_FROM": NUMBER,
            "TWILIO_API_URL": carrier.url,
            "PUBLIC_URL": self.web_url,
            "SEND_RATE": "1000",
            "LIMITS": "off",
            "CHAOS_TRAP": str(self.trap_file),
        }

    # --- processes

    def start_web(self, app: str = "tests.support.fast_processes:web()") -> subprocess.Popen[bytes]:
        """The web application under gunicorn; it answers when this returns."""
        gunicorn = str(Path(sys.executable).with_name("gunicorn"))
        command = [gunicorn, app, "--bind", f"127.0.0.1:{self._port}", "--threads", "4"]
        command += ["--workers", "2", "--no-control-socket", "--log-level", "critical"]
        process = self._start(command)
        self.wait_until(
            lambda: _is_answering(f"{self.web_url}/healthz"), "the web application answers"
        )
        return process

    def serve(
        self, listener: socket.socket | None = None, app: str = "webhooks:create_app()"
    ) -> subprocess.Popen[bytes]:
        """The web application as the Procfile serves it; with a socket, as systemd hands it over
        (sd_listen_fds(3)). It answers when this returns."""
        command = web_command(f"127.0.0.1:{self._port}", "--log-level", "error", app)
        if listener is None:
            process = self._start(command)
        else:
            handed = [
                sys.executable,
                "-c",
                SOCKET_HANDOVER_SCRIPT,
                str(listener.fileno()),
                *command,
            ]
            process = self._start(handed, listener.fileno())
        self.wait_until(
            lambda: _is_answering(f"{self.web_url}/healthz"), "the web application answers"
        )
        return process

    def open_listener(self) -> socket.socket:
        """The web application's socket, held open by somebody else."""
        return socket.create_server(("127.0.0.1", self._port), backlog=1024)

    def start_worker(self, command: Sequence[str] = FAST_WORKER_COMMAND) -> subprocess.Popen[bytes]:
        """One more worker."""
        return self._start(command)

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """Kill a process without a word (SIGKILL)."""
        process.kill()
        process.wait(PROCESS_TIMEOUT_SECONDS)
        self.kill_count += 1

    def terminate(self, process: subprocess.Popen[bytes]) -> int:
        """Ask a process to end (SIGTERM); its exit status."""
        process.send_signal(signal.SIGTERM)
        return process.wait(PROCESS_TIMEOUT_SECONDS)

    def close(self) -> None:
        """End everything, with what it started."""
        for process in self._processes:
            if process.poll() is None:
                family = psutil.Process(process.pid).children(recursive=True)
                process.kill()
                for one in family:
                    with suppress(psutil.NoSuchProcess):
                        one.kill()
                psutil.wait_procs(family, PROCESS_TIMEOUT_SECONDS)
            process.wait(PROCESS_TIMEOUT_SECONDS)
        self.database.close()

    def _start(self, command: Sequence[str], *files: int) -> subprocess.Popen[bytes]:
        with self.log_file.open("a") as log:
            process = subprocess.Popen(
                command, env=self.environment, pass_fds=files, stdout=log, stderr=log
            )
        self._processes.append(process)
        return process

    def handrail(self, *words: str) -> subprocess.CompletedProcess[str]:
        """The command line; what it says is not in the log."""
        command = [str(Path(sys.executable).with_name("handrail")), *words]
        return subprocess.run(
            command,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=PROCESS_TIMEOUT_SECONDS,
            check=False,
        )

    # --- the database

    @contextmanager
    def without_table(self, table: str) -> Iterator[None]:
        """Nobody finds this table."""
        with self.database.transaction() as connection:
            connection.execute(text(f"ALTER TABLE {table} RENAME TO gone"))
        try:
            yield
        finally:
            with self.database.transaction() as connection:
                connection.execute(text(f"ALTER TABLE gone RENAME TO {table}"))

    # --- what there is

    def set_up(self) -> None:
        """Fill in the line, and a meeting that begins in an hour."""
        self.database.upgrade()
        with self.database.transaction() as connection:
            helplines.save_line(Line("Test Line", zone="UTC"), [NUMBER], connection)
            now = datetime.now(UTC)
            read = {"good_at": now, "due_at": now + timedelta(days=1)}
            store_list(connection, id=1, **read)
            row = {**meeting_row(self.meeting()), "id": 1, "line_id": 1, "feed_id": 1}
            connection.execute(insert(meetings).values(row))

    def meeting(self) -> Meeting:
        """The meeting in an hour, in Omaha by its map and on UTC by its clock."""
        begins = datetime.now(UTC) + HOUR
        return make_meeting(
            f"{begins:%a %H:%M}".lower(), zone="UTC", lat=41.264, lon=-95.938, venue=""
        )

    def add_reminders(self, count: int, due: timedelta = timedelta()) -> list[str]:
        """Promise so many people a reminder that is due `due` from now; their numbers."""
        with self.database.reading() as connection:
            known = connection.scalar(select(func.count()).select_from(people)) or 0
            row = connection.execute(select(meetings)).one()
        now = datetime.now(UTC)
        meeting = replace(self.meeting(), day=row.day, minute=row.minute)
        reminder = make_reminder(meeting, done_until=now, minutes_before=75)
        phones = [f"+1402556{known + number:04}" for number in range(count)]
        with self.database.transaction() as connection:
            for phone in phones:
                who = insert_person(connection, self.keys, phone, now)
                values = {**reminder_to_row(reminder, who, self.keys), "next_at": now + due}
                theirs = {"line_id": 1, "person_id": who}
                connection.execute(insert(reminders).values(values | theirs))
        return phones

    def make_due(self) -> None:
        """Every reminder is due now."""
        with self.database.transaction() as connection:
            connection.execute(update(reminders).values(next_at=datetime.now(UTC)))

    def queue_for(self, phone: str, count: int) -> None:
        """Queue so many texts to somebody, all due."""
        now = datetime.now(UTC)
        with self.database.transaction() as connection:
            known = people.c.phone_hash == self.keys.hashes(phone)[0]
            who = connection.scalars(select(people.c.id).where(known)).one()
            entries = [
                OutboxEntry(
                    line=1,
                    person=who,
                    dedupe_key=f"queued:{number}",
                    message=self.keys.seal(
                        said.dump_message(Words(f"text {number}")), MESSAGE.of(who)
                    ),
                    segments=1,
                    priority=Priority.REMINDER,
                    due=now + timedelta(seconds=5),
                    expires=now + HOUR,
                )
                for number in range(count)
            ]
            enqueue(connection, entries, now)

    def statuses(self) -> Counter[str]:
        """How many rows of the outbox stand where."""
        counted = select(outbox.c.status, func.count()).group_by(outbox.c.status)
        with self.database.reading() as connection:
            return Counter({Status(row[0]).name: row[1] for row in connection.execute(counted)})

    def has_ticked(self) -> bool:
        """Whether a worker has ever ticked."""
        with self.database.reading() as connection:
            return bool(life.read_heartbeats(connection, datetime.now(UTC)).last_by_tick)

    def texts_recorded(self) -> int:
        """How many texts have come in."""
        with self.database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(inbound)) or 0

    def accepted_counts(self) -> Counter[str]:
        """How many texts the carrier has taken from us, for each number."""
        return Counter(message["to"] for message in self.carrier.accepted())

    @property
    def database_file(self) -> Path:
        """SQLite's file."""
        return Path(str(make_url(self.url).database))

    def wait_until(
        self, true: Callable[[], object], what: str, seconds: float = PROCESS_TIMEOUT_SECONDS
    ) -> None:
        """Wait until something is so. Raises TimeoutError."""
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                raise TimeoutError(f"it never came about that {what}: {self.statuses()}")
            time.sleep(0.05)


@contextmanager
def deploy(url: str, folder: Path) -> Iterator[Deployment]:
    """A deployment over the database at `url`, which is empty."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    webhook = f"http://127.0.0.1:{port}/webhooks/sms"
    with carrier_in_process(webhook=webhook) as carrier:
        made = Deployment(url, carrier, folder, port)
        try:
            made.set_up()
            yield made
        finally:
            made.close()


def _is_answering(url: str) -> bool:
    try:
        return requests.get(url, timeout=1).ok
    except (requests.ConnectionError, requests.Timeout):
        return False
