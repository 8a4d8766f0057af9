"""The log of talks by text: when, who took it and how it ended, and never who texted."""

import pytest
from sqlalchemy import select

from bot.database.schema import audit_log, relays
from bot.operators.roles import Role
from tests.desk.test_list_pages import shown
from tests.support.desk_client import Desk
from tests.support.talk_world import ANN, SAM, TalkWorld


@pytest.fixture
def world(desk: Desk) -> TalkWorld:
    world = TalkWorld(desk.webhook.database)
    desk.webhook.now = world.now
    return world


def test_a_talk_is_shown_ended_and_looked_at(desk: Desk, world: TalkWorld) -> None:
    browser = desk.signed_in(Role.VOLUNTEERS)
    assert "There was none" in shown(browser, "/desk/talks")
    world.connect()
    page = shown(browser, "/desk/talks")
    assert "Sam" in page
    assert "goes on" in page
    assert "5550111" not in page
    browser.post("/desk/talks/1/end")
    assert "It has ended, and both are told so." in shown(browser, "/desk/talks")
    assert world.states() == [("ended", "operator")]
    world.tick()
    assert "has ended" in world.heard(ANN)[0]
    assert "has ended" in world.heard(SAM)[0]
    browser.post("/desk/talks/1/seen")
    assert "looked at by" in shown(browser, "/desk/talks")
    with desk.webhook.database.reading() as connection:
        acts = connection.scalars(select(audit_log.c.act).order_by(audit_log.c.id)).all()
        assert connection.scalar(select(relays.c.seen_at)) is not None
    assert acts[-2:] == ["talk.ended", "talk.seen"]


def test_only_who_coordinates_sees_talks(desk: Desk, world: TalkWorld) -> None:
    world.connect()
    browser = desk.signed_in(Role.LOOK)
    assert browser.get("/desk/talks").status_code == 403
    assert browser.post("/desk/talks/1/end").status_code == 403
    assert world.states() == [("claimed", "")]
