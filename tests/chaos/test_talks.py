"""A worker dies between the claim of a text of a talk and its sending: it reaches the other end
once, or it is said to be doubtful; and it reaches nobody else."""

import pytest

from tests.support.carrier_behaviour import CarrierBehaviour
from tests.support.processes import Deployment
from tests.support.talking_town import TALK_SETTINGS, add_volunteers, connect_pairs, phones_of

pytestmark = pytest.mark.chaos


@pytest.mark.parametrize("accept", [True, False])
def test_a_worker_dies_with_a_text_of_a_talk_in_its_hands(town: Deployment, accept: bool) -> None:
    town.environment |= TALK_SETTINGS
    town.start_web()
    add_volunteers(town, 2)
    first = town.start_worker()
    connect_pairs(town, 2)
    texter, volunteer = phones_of(0)
    held = town.carrier.counts()["held"]
    town.carrier.behave(CarrierBehaviour(hold=True, accept=accept, times=1), CarrierBehaviour())
    town.carrier.deliver_text("the wombat one", sender=texter, to=town.number)
    town.carrier.wait_for(held=held + 1)
    town.kill(first)
    town.carrier.deliver_text("the wombat two", sender=texter, to=town.number)
    town.carrier.release()
    town.start_worker()

    def passed_on() -> list[tuple[str, str]]:
        taken = town.carrier.accepted()
        return [(one["to"], one["body"]) for one in taken if "wombat" in one["body"]]

    town.wait_until(
        lambda: any("wombat two" in body for _, body in passed_on()), "both are passed on", 90
    )
    once = "the wombat one" if accept else "(This may come twice) the wombat one"
    assert passed_on() == [(volunteer, once), (volunteer, "the wombat two")]
