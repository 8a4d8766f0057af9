"""The real web application, killed around its commits while the carrier tries again."""

import pytest

from tests.support.processes import Deployment
from tests.support.replay import TripleDeliveryClient, play_all_transcripts

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("patient")]


@pytest.mark.parametrize("point", ["before the commit", "after the commit", "before the answer"])
def test_a_text_is_recorded_once_and_answered_once(town: Deployment, point: str) -> None:
    town.start_web()
    town.trap_file.write_text(point)
    sid = town.carrier.deliver_text("68102", sender="+14025550100", to=town.number, tries=10)
    town.carrier.wait_for_callbacks(60)
    log = town.carrier.log()
    [text] = [one for one in log["received"] if one["sid"] == sid]
    assert text["deliveries"][0] == 0  # it died
    assert text["deliveries"][-1] == 200
    assert not town.trap_file.exists()
    assert town.texts_recorded() == 1
    assert len(log["replies"]) == 1


def test_every_text_of_many_is_answered_once_while_web_processes_die(town: Deployment) -> None:
    town.start_web()
    points = ["before the commit", "after the commit", "before the answer"]
    for number in range(60):
        if number % 4 == 0:
            town.trap_file.write_text(points[number // 4 % 3])
        sender = f"+1402555{100 + number % 10:04}"
        town.carrier.deliver_text("68102", sender=sender, to=town.number, tries=20)
    town.carrier.wait_for_callbacks(120)
    log = town.carrier.log()
    assert {one["deliveries"][-1] for one in log["received"]} == {200}
    assert town.texts_recorded() == 60
    assert len(log["replies"]) == 60


def test_every_transcript_goes_as_it_should_with_every_text_delivered_three_times(
    town: Deployment,
) -> None:
    assert play_all_transcripts(town, TripleDeliveryClient) > 70
