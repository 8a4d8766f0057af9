"""What our worker takes for granted of gunicorn: an upgrade that changes it breaks a test here."""

import inspect
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from gunicorn.app.wsgiapp import WSGIApplication
from gunicorn.config import Config
from gunicorn.glogging import Logger
from gunicorn.http import get_parser
from gunicorn.workers.base import Worker
from gunicorn.workers.gthread import TConn, ThreadWorker

from webhooks.gunicorn_logging import GunicornLog
from webhooks.gunicorn_worker import MAX_BODY_BYTES, BufferingWorker
from webhooks.request_guard import MAX_REQUEST_BYTES

ROOT = Path(__file__).parents[2]

OVERRIDDEN = [
    (ThreadWorker, BufferingWorker, "enqueue_req"),
    (ThreadWorker, BufferingWorker, "finish_request"),
    (ThreadWorker, BufferingWorker, "handle_error"),
    (ThreadWorker, BufferingWorker, "murder_pending"),
    (Logger, GunicornLog, "setup"),
]


def parameters(method: Callable[..., object]) -> list[tuple[str, Any]]:
    return [(one.name, one.kind) for one in inspect.signature(method).parameters.values()]


@pytest.mark.parametrize(("theirs", "ours", "name"), OVERRIDDEN)
def test_an_overridden_method_exists_with_the_same_parameters(
    theirs: type, ours: type, name: str
) -> None:
    assert name in vars(ours)
    assert parameters(getattr(ours, name)) == parameters(getattr(theirs, name))


@pytest.mark.parametrize(
    ("theirs", "ours"), [(ThreadWorker, BufferingWorker), (Logger, GunicornLog)]
)
def test_nothing_else_of_gunicorn_is_overridden(theirs: type, ours: type) -> None:
    """Not by chance either: a method of a newer gunicorn could get the name of one of ours."""
    known = {name for base, _, name in OVERRIDDEN if base is theirs}
    taken = {name for name in vars(ours) if hasattr(theirs, name) and not name.startswith("__")}
    assert taken == known


@pytest.mark.parametrize(
    ("caller", "call"),
    [
        (ThreadWorker.accept, "self.enqueue_req(conn)"),
        (ThreadWorker.enqueue_req, "self.finish_request, conn, fut"),
        (ThreadWorker.handle, "self.handle_error("),
        (ThreadWorker.handle, "conn.data_ready"),
        (ThreadWorker.run, "self.murder_pending()"),
        (ThreadWorker.run, "self.nr_conns < self.worker_connections"),
        (ThreadWorker.run, "while self.nr_conns > 0"),
        (TConn.init, "if self.parser is None"),
        (Worker.load_wsgi, "self.wsgi ="),
    ],
)
def test_gunicorn_still_calls_and_counts_there(caller: Callable[..., object], call: str) -> None:
    assert call in inspect.getsource(caller)


def test_a_worker_and_its_connections_have_what_ours_uses() -> None:
    here, there = socket.socketpair()
    with here, there:
        conn = TConn(Config(), here, ("127.0.0.1", 1), ("127.0.0.1", 2))
        assert {"sock", "client", "parser", "data_ready"} <= set(vars(conn))
        request = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
        assert next(get_parser(Config(), iter([request]), conn.client)).path == "/healthz"
    worker = inspect.getsource(ThreadWorker.__init__) + inspect.getsource(Worker.__init__)
    for name in ("poller", "nr_conns", "alive", "cfg", "log"):
        assert f"self.{name} = " in worker


def test_the_server_reads_as_much_as_the_application() -> None:
    assert MAX_BODY_BYTES == MAX_REQUEST_BYTES


def test_the_configuration_names_our_classes_and_every_line_is_a_setting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["gunicorn", "--config", str(ROOT / "webhooks/server.py")])
    before = dict(sys.modules)
    try:
        cfg = WSGIApplication().cfg
    finally:  # the configuration imports our modules anew
        sys.modules.clear()
        sys.modules.update(before)
    assert cfg.worker_class.__name__ == "BufferingWorker"
    assert cfg.logger_class.__name__ == "GunicornLog"
    assert (cfg.workers, cfg.threads, cfg.keepalive) == (2, 16, 0)
    assert cfg.post_worker_init.__module__ == cfg.worker_exit.__module__ == "__config__"


def test_a_reload_imports_our_modules_anew_and_the_application_only_in_a_web_process() -> None:
    program = """
import sys
import bot.settings
bot.settings.of_the_release_before = True
from gunicorn.app.wsgiapp import WSGIApplication
app = WSGIApplication()
assert "webhooks.gunicorn_worker" in sys.modules
assert not hasattr(sys.modules["bot.settings"], "of_the_release_before")
first = app.cfg.worker_class
app.reload()
assert app.cfg.worker_class is not first
assert not {"flask", "webhooks.application", "bot.database.database"} & set(sys.modules)
"""
    command = [sys.executable, "-c", program, "--config", str(ROOT / "webhooks/server.py")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
