"""How long a program waits for a PostgreSQL server whose packets are dropped.

    unshare --net python -m tests.support.silent_network postgresql+psycopg://...?host=/folder

The server is reached over TCP from one network namespace of this process's own through another, and
packets to it are then sent to a neighbour that is not there: nobody refuses, and nobody answers.
Prints seconds as name=value: of a statement on a connection that was just used (`in_use`), on one
that was idle all the while (`idle`), and once packets arrive again (`afterwards`).
"""

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click
from sqlalchemy import make_url, text
from sqlalchemy.exc import OperationalError

from bot.database.database import Database

OURS, THEIRS, NOBODY = "10.99.0.1", "10.99.0.2", "02:00:00:00:00:99"
PORT = 5432

# The system gives up an idle connection after nine seconds (bot.database.postgres_connection). By
# then the one in use was waited for.
IDLE_SECONDS = 12


def main() -> None:
    """Measure; or, with the word `relay` and a socket, be the server's end."""
    if sys.argv[1] == "relay":
        asyncio.run(relay(sys.argv[2]))
        return
    url = make_url(sys.argv[1])
    server_socket = Path(str(url.query["host"])) / f".s.PGSQL.{PORT}"
    with far_end(str(server_socket)):
        address = url.set(host=THEIRS, port=PORT, query={}).render_as_string(hide_password=False)
        measure(Database(address, pool_size=1), Database(address, pool_size=1))


def measure(used: Database, idle: Database) -> None:
    """Print the waits."""
    ask(idle)
    time.sleep(1)  # the server knows that we have its last answer, and does not repeat it
    ask(used)
    with dropped():
        began = time.monotonic()
        click.echo(f"in_use={ask(used):.2f}")
        time.sleep(max(0, began + IDLE_SECONDS - time.monotonic()))
        click.echo(f"idle={ask(idle):.2f}")
    click.echo(f"afterwards={ask(used):.2f}")
    used.close()
    idle.close()


def ask(database: Database) -> float:
    """One statement; the seconds until it was answered or given up."""
    began = time.monotonic()
    with suppress(OperationalError), database.reading() as connection:
        connection.execute(text("SELECT 1"))
    return time.monotonic() - began


@contextmanager
def dropped() -> Iterator[None]:
    """Packets to the server are for nobody."""
    ip(f"neigh replace {THEIRS} lladdr {NOBODY} dev near nud permanent")
    try:
        yield
    finally:
        ip(f"neigh del {THEIRS} dev near")


@contextmanager
def far_end(server_socket: str) -> Iterator[None]:
    """A second namespace, joined to this one, with a relay to the server's socket in it."""
    command = ["unshare", "--net", sys.executable, "-m", __spec__.name, "relay", server_socket]
    other = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdin
    assert other.stdout
    try:
        other.stdout.readline()  # it is in its namespace
        ip(f"link add near type veth peer name far netns {other.pid}")
        ip(f"addr add {OURS}/24 dev near")
        ip("link set near up")
        click.echo(file=other.stdin)
        other.stdin.flush()
        other.stdout.readline()  # it listens
        yield
    finally:
        other.kill()
        other.wait()


async def relay(server_socket: str) -> None:
    """Pass bytes between TCP and the server's socket."""
    click.echo("here")
    sys.stdin.readline()
    ip(f"addr add {THEIRS}/24 dev far")
    ip("link set far up")

    async def passed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while more := await reader.read(65536):
                writer.write(more)
                await writer.drain()
        writer.close()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_unix_connection(server_socket)
        await asyncio.gather(passed(reader, there[1]), passed(there[0], writer))

    server = await asyncio.start_server(connected, THEIRS, PORT)
    click.echo("ready")
    await server.serve_forever()


def ip(words: str) -> None:
    subprocess.run(["ip", *words.split()], check=True)


if __name__ == "__main__":
    main()
