"""The operator's chat system, to which alarms are posted."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class AlarmReceiver:
    """What it has been told."""

    def __init__(self) -> None:
        self.alarms: list[str] = []
        heard = self.alarms

        class Chat(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                heard.append(json.loads(body)["text"])
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Chat)
        self.url = f"http://127.0.0.1:{self.server.server_port}/alarms"

    def has_alarm(self, words: str) -> bool:
        """Whether one of the alarms says this."""
        return any(words in alarm for alarm in self.alarms)


@contextmanager
def receive_alarms() -> Iterator[AlarmReceiver]:
    """An operator who listens."""
    operator = AlarmReceiver()
    threading.Thread(target=operator.server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield operator
    finally:
        operator.server.shutdown()
        operator.server.server_close()
