"""The web application is started anew while people text. `make chaos` runs these and prints what
was counted."""

import signal
import time
from functools import partial

import click
import pytest

from tests.support.processes import Deployment
from tests.support.restarts import all_replaced, assert_answered_once, people_texting, server_pids

pytestmark = pytest.mark.chaos

# Seconds of texts before, between and after the restarts.
WHILE = 2.0

RESTARTS = 3


def test_a_reload_loses_nothing(town: Deployment) -> None:
    """SIGHUP: new processes before the old ones end. Three tries, as `#rc=2` asks for."""
    web = town.serve()
    with people_texting(town, tries=3) as sids:
        for _ in range(RESTARTS):
            time.sleep(WHILE)
            before = server_pids(web)
            web.send_signal(signal.SIGHUP)
            town.wait_until(partial(all_replaced, web, before), "the old ones have ended")
        time.sleep(WHILE)
    assert_answered_once(town, sids, "reloaded")
    assert town.terminate(web) == 0


def test_a_restart_on_a_socket_that_stays_loses_nothing(town: Deployment) -> None:
    """A socket that systemd holds: texts wait in it from the one to the next."""
    with town.open_listener() as listener:
        web = town.serve(listener)
        with people_texting(town, tries=3) as sids:
            for _ in range(RESTARTS):
                time.sleep(WHILE)
                assert town.terminate(web) == 0
                web = town.serve(listener)
            time.sleep(WHILE)
        assert_answered_once(town, sids, "restarted on a socket that stays")


def test_after_a_restart_without_such_care_the_worker_finds_what_was_missed(
    town: Deployment,
) -> None:
    """Nothing listens for a while, and the carrier tries only once: the rest is caught up with."""
    web = town.serve()
    with people_texting(town, tries=1) as sids:
        for _ in range(RESTARTS):
            time.sleep(WHILE)
            assert town.terminate(web) == 0
            web = town.serve()
        time.sleep(WHILE)
    town.carrier.wait_for_callbacks(60)
    # Only now, for this worker calls missed what the carrier has had for two seconds.
    town.start_worker()
    town.wait_until(lambda: town.texts_recorded() == len(sids), "all are recorded")
    log = town.carrier.log()
    missed = {one["sid"] for one in log["received"] if one["deliveries"][-1] != 200}
    town.wait_until(
        lambda: len(town.carrier.accepted()) >= len(missed), "what was missed is answered"
    )
    click.echo(f"\nrestarted without care: {len(sids)} texts, {len(missed)} found by the worker")
    assert len(log["replies"]) == len(sids) - len(missed)
    assert len(town.carrier.accepted()) == len(missed)
    assert missed
