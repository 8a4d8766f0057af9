"""A site on this machine whose answers never end."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

Answer = Callable[[socket.socket], None]


def drip(first: bytes) -> Answer:
    """A byte now and then, more often than any timeout of one read."""

    def answer(connection: socket.socket) -> None:
        connection.sendall(first)
        while True:
            time.sleep(0.1)
            connection.sendall(b" ")

    return answer


def flood(connection: socket.socket) -> None:
    """Four hundred megabytes are announced, and come as fast as they are read."""
    connection.sendall(HEAD + b"Content-Length: 400000000\r\n\r\n")
    while True:
        connection.sendall(b" " * 2**16)


def whole(body: bytes) -> Answer:
    """An answer as it should be."""
    return lambda connection: connection.sendall(
        HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body
    )


@contextmanager
def site(answer: Answer) -> Iterator[str]:
    """The address of a site on this machine that answers so, to any request."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    threading.Thread(target=talk, args=(connection,), daemon=True).start()

        def talk(connection: socket.socket) -> None:
            with suppress(OSError), connection:
                while connection.recv(65536):
                    answer(connection)

        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


ENDLESS = {
    "no head": drip(b""),
    "a head that never ends": drip(b"HTTP/1.1 200 OK\r\nA: "),
    "a body that never ends": drip(HEAD + b"Content-Length: 99999\r\n\r\n"),
    "chunks that never end": drip(HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n[    \r\n"),
}
