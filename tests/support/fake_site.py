"""A web site on this machine that answers as it is told, well or badly."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

SiteBehaviour = Callable[[BaseHTTPRequestHandler], None]


class FakeSite:
    """`behaviour` decides what each request gets; `requests` are those that came, as "Host
    path"."""

    def __init__(self, port: int) -> None:
        self.behaviour: SiteBehaviour = respond(b"[]")
        self.requests: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.closing = Event()
        self.port = port
        self.url = f"http://127.0.0.1:{port}/list?key=s3cret"


@contextmanager
def run_site() -> Iterator[FakeSite]:
    """A site on every loopback address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            here.requests.append(f"{self.headers['Host']} {self.path}")
            here.headers.append(dict(self.headers))
            with suppress(ConnectionError):
                here.behaviour(self)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("0.0.0.0", 0), Handler)
    server.daemon_threads = True
    here = FakeSite(server.server_port)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield here
    finally:
        here.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


def respond(body: bytes, status: int = 200, **headers: str) -> SiteBehaviour:
    """A whole answer."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in ({"Content_Length": str(len(body))} | headers).items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(body)

    return answer


def redirect(location: str, status: int = 302) -> SiteBehaviour:
    """A redirect."""
    return respond(b"", status, Location=location)


def by_path(**behaviours: SiteBehaviour) -> SiteBehaviour:
    """An answer for each path, named without its slash."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        behaviours[request.path.partition("?")[0].strip("/")](request)

    return answer


def respond_endlessly(head: bytes, piece: bytes, pause: float, closing: Event) -> SiteBehaviour:
    """What begins with `head` and then goes on until nobody listens."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(head)
        while not closing.wait(pause):
            request.wfile.write(piece)

    return answer
