"""How gunicorn serves the application: `gunicorn --config webhooks/server.py`.

What an operator may want to change is an environment variable; every other line says why it is so.
"""

import os
from typing import Any

wsgi_app = "webhooks:create_app()"

# A platform says on which port to listen. systemd hands over a socket, which goes before this.
bind = f"0.0.0.0:{os.environ.get('PORT', '8000')}"

# Two processes, so that one that is busy, or just starting again, leaves another. Each holds some
# 100 MB, and a core is kept busy by one. A text waits for the database now and then: for that there
# are threads.
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
worker_class = "gthread"
threads = int(os.environ.get("WEB_THREADS", "16"))

# A process that does nothing for so long is stuck and is started again. The carrier gives up on an
# answer after 15 seconds.
timeout = 30

# SIGTERM and SIGHUP: what is under way is finished; nothing takes as long as this.
graceful_timeout = 20

# Idle connections of the proxy in front stay open longer than the proxy itself keeps them (nginx 60
# seconds, Caddy 120), or one might be closed here just as a text comes in on it.
keepalive = 125

# Workers are not started again after so many requests (max_requests): nothing is known to leak, and
# what does is to be seen (docs/operations.md) and mended. The application is not loaded before the
# processes are made (preload_app), so that SIGHUP brings in another release.

# The control socket's path is one for all servers of a user.
control_socket_disable = True

# Errors go to the log, requests do not: their lines would hold addresses of whoever calls.
accesslog = None


def post_worker_init(worker: Any) -> None:
    """A process is ready to serve."""
    worker.wsgi.extensions["upkeep"].start()


def worker_exit(server: Any, worker: Any) -> None:
    """A process has served its last. One that never came up has no application."""
    if getattr(worker, "wsgi", None) is not None:
        worker.wsgi.extensions["upkeep"].stop()
