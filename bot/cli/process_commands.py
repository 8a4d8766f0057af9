"""`handrail worker` and `handrail serve`: the processes of a deployment."""

import logging
from collections.abc import Callable

import click

from bot import logs
from bot.cli import serve
from bot.cli.deployment import current_time, open_deployment_database
from bot.error_summary import summarize
from bot.settings import Need, SettingsError, from_environment, with_file

log = logging.getLogger("handrail")


@click.command("worker")
@click.option("--once", is_flag=True, help="Do what is due now, then end: for a timer (cron).")
def run_worker(once: bool) -> None:
    """Send reminders and whatever else is due. Any number of workers may run."""
    # Not for `serve`, which only starts the processes.
    from bot.carrier.client import choose_carrier
    from bot.conversation.hotline_file import load_hotlines
    from bot.conversation.inbox import Inbox
    from bot.database.encryption import Keys
    from bot.monitoring.counters import Counters
    from bot.places import gazetteer
    from bot.relay.talk_conditions import TalkPolicy
    from bot.worker import JobWorker

    settings = from_environment(need=Need.WORKER)
    logs.start(settings)
    database = open_deployment_database(settings)
    counters = Counters()
    inbox = Inbox(
        database,
        Keys(settings.secret_keys),
        gazetteer(),
        load_hotlines(settings.hotlines_file),
        counters,
        settings.limits,
        talk=TalkPolicy(settings.words_are_deleted),
    )
    inbox.hotlines.refresh_from(database)
    carrier = choose_carrier(settings)
    worker = JobWorker(settings, database, inbox, carrier, current_time, counters)
    if once:
        worker.run_once()
    else:
        worker.run()
    database.close()


def _variable(name: str, default: str) -> Callable[[], str]:
    """An option's default: what the environment or its file says."""
    return lambda: with_file()[0].get(name, "") or default


@click.command("serve")
@click.option(
    "--port",
    type=int,
    default=_variable("PORT", "8000"),
    show_default="PORT, or 8000",
    help="The port to listen on.",
)
@click.option(
    "--host",
    default=_variable("WEB_HOST", ""),
    show_default="WEB_HOST, or every address",
    help="The address to listen on: 127.0.0.1 behind a proxy on the same machine.",
)
@click.option(
    "--worker/--no-worker",
    default=_variable("SERVE_WORKER", "1"),
    show_default="SERVE_WORKER, or yes",
    help="Send as well.",
)
def serve_command(port: int, host: str, worker: bool) -> None:
    """Run the web application and a worker beside it: all that one small machine needs."""
    settings = from_environment(need=Need.WEB)
    logs.start(settings)
    try:
        open_deployment_database(settings).close()
    except SettingsError:
        raise
    except Exception as error:  # a person in danger is answered without it
        log.error("the database cannot be used: %s", summarize(error))
    raise SystemExit(serve.run_web_and_worker(serve.bind_address(host, port), worker=worker))
