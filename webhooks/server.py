"""Gunicorn's configuration: `gunicorn --config webhooks/server.py`.

A request of the carrier has 3 kB, 24 kB at most, and arrives at once. A larger one is refused
before it is read. A request gets a thread when it is complete (webhooks/gunicorn_worker.py): open
sockets, however many, take no thread from people who text, and a silent one is cut off. A proxy in
front should do the same; this holds without one.

What an operator may want to change is an environment variable. Every other line says why it is so.
"""

import gc
import os
import sys
from typing import Any

# Gunicorn executes this file in its own process, again at each reload (SIGHUP), and forks the web
# processes from there. Modules of ours that it still holds are those of the release before.
if __name__ == "__config__":
    for module in [
        name for name in sys.modules if name.split(".")[0] in ("bot", "desk", "flows", "webhooks")
    ]:
        del sys.modules[module]

from bot.cli.serve import bind_address
from bot.settings import SettingsError, with_file
from webhooks.gunicorn_logging import GunicornLog
from webhooks.gunicorn_worker import BufferingWorker

try:
    environment, settings_file = with_file()
except SettingsError:  # the application says so when it starts
    environment, settings_file = dict(os.environ), None

wsgi_app = "webhooks:create_app()"
worker_class = BufferingWorker
logger_class = GunicornLog

# A platform says on which port to listen, and reaches every address. Behind a proxy on the same
# machine WEB_HOST=127.0.0.1 keeps others away. A socket that systemd hands over goes before this.
bind = bind_address(environment.get("WEB_HOST", ""), environment.get("PORT") or "8000")

# Two processes, so that while one is busy or just starting there is another. Each takes some
# 100 MB, and one keeps a core busy. A text waits for the database now and then, hence the threads.
workers = int(environment.get("WEB_CONCURRENCY", "2"))
threads = int(environment.get("WEB_THREADS", "16"))

limit_request_line = 1024  # bytes: ours are a tenth of it
limit_request_fields = 64  # headers: the carrier's twelve, and a proxy's
limit_request_field_size = 4096  # bytes

# Seconds after which a process that does nothing is stuck, and is started again.
timeout = 30

# Seconds for requests under way at SIGTERM and SIGHUP. No answer takes as long as this.
graceful_timeout = 20

# One request a connection: the carrier's come one by one, a proxy is near, and bytes that follow a
# request can never be taken for another one.
keepalive = 0

# Connections of one process, those with a thread or waiting for one too. With the database's files
# they stay below the 1,024 files that a process may commonly open.
worker_connections = 800

# No restart after a number of requests (max_requests): no leak is known, and one should be seen
# (docs/operations.md) and repaired. The application is not loaded before the processes are forked
# (preload_app), so that a reload brings in another release.

# The path of the control socket is the same for all servers of a user.
control_socket_disable = True


def on_starting(server: Any) -> None:
    """Called once, before the first process is forked."""
    if settings_file is not None:
        server.log.info("Settings: %s", settings_file)


def post_worker_init(worker: Any) -> None:
    """Called when a process is ready to serve."""
    # Not in the process that forks: it holds as little as it can.
    from bot.conversation.sample_answers import answer_made_up_texts
    from bot.places import gazetteer
    from webhooks.application import utc_now

    # The first text meets tables that are read already: without this it would wait for seconds.
    answer_made_up_texts(gazetteer(), utc_now())
    # What it holds now, mostly the words of five languages, it keeps. Searching that for garbage
    # takes 70 milliseconds, in the middle of a person's text.
    gc.collect()
    gc.freeze()
    worker.wsgi.wsgi_app = worker.with_received_at(worker.wsgi.wsgi_app)
    worker.wsgi.extensions["bulkhead"].set_thread_count(worker.cfg.threads)
    if "desk_gate" in worker.wsgi.extensions:
        worker.wsgi.extensions["desk_gate"].set_thread_count(worker.cfg.threads)
    worker.wsgi.extensions["background"].start()


def worker_exit(server: Any, worker: Any) -> None:
    """Called when a process ends. One that failed to start has no application."""
    if getattr(worker, "wsgi", None) is not None:
        worker.wsgi.extensions["background"].stop()
