"""The heartbeat that goes out: a call to a monitor elsewhere, which alarms when the calls stop.

All other alarms start on our own machines, and need them, the network and the carrier. A machine
that is gone, or a worker that hangs, tells nobody; a monitor that misses its calls does.
"""

from datetime import datetime, timedelta

from bot.bounded_http import bounded_session
from bot.database.database import Database
from bot.monitoring import alarms
from bot.monitoring.health_status import check_health, find_problems
from bot.monitoring.running_processes import running_processes

# How often the monitor is called. It should alarm after some five minutes without a call.
CALL_INTERVAL = timedelta(minutes=1)

# Seconds to connect, and to wait for the answer, which nobody reads.
CALL_TIMEOUTS_SECONDS = (5, 10)


class MonitorRefused(Exception):
    """The monitor answered with an error. The message has the HTTP status."""


def call_monitor(database: Database, url: str, now: datetime) -> bool:
    """Call the monitor, if people are served: the database can be written, a web process runs, and
    nothing critical is wrong. Whether it was called. Raises the database's error, MonitorRefused,
    or requests' error."""
    with database.transaction() as connection:
        alarms.probe_write(connection)
    with database.reading() as connection:
        problems = [one for one in find_problems(check_health(connection, now)) if one.critical]
        web = any(process.role == "web" for process in running_processes(connection, now))
    if problems or not web:
        return False  # `handrail doctor`, and the alarms, say why
    answer = bounded_session().get(url, timeout=CALL_TIMEOUTS_SECONDS)
    if not answer.ok:
        raise MonitorRefused(f"the monitor of HEARTBEAT_URL answered {answer.status_code}")
    return True
