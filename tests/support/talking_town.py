"""Talks by text on real processes: volunteers who are on, and texters connected with them."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select, update

from bot.database.schema import relays, ticks, volunteer_lines
from bot.relay.talk_conditions import JOB_NAME
from tests.support.processes import Deployment
from tests.support.talk_world import settle_conditions
from tests.support.volunteers import insert_shift, insert_volunteer

# What the first line's settings say, which a start writes into the database.
TALK_SETTINGS = {
    "LINE_TALK": "turn",
    "LINE_TALK_CONTACT": "Pat",
    "LINE_TALK_REGISTERED": "yes",
    "TWILIO_REDACT": "yes",
}


def phones_of(pair: int) -> tuple[str, str]:
    """The numbers of a texter and a volunteer."""
    return f"+14025550{100 + pair}", f"+14025550{150 + pair}"


def add_volunteers(town: Deployment, pairs: int) -> None:
    """So many volunteers, all on for hours. To be called once the web answers."""
    now = datetime.now(UTC)
    settle_conditions(town.database, now)
    with town.database.transaction() as connection:
        for pair in range(pairs):
            made = insert_volunteer(
                connection, town.keys, phones_of(pair)[1], now, alias=f"Sam {pair}"
            )
            insert_shift(connection, made, pair % 7, (1, 2))
        on = {"on_until": now + timedelta(hours=6)}
        connection.execute(update(volunteer_lines).values(on))


def talks_are_watched(town: Deployment) -> bool:
    """Whether a worker has looked after talks."""
    with town.database.reading() as connection:
        return connection.scalar(select(ticks.c.at).where(ticks.c.name == JOB_NAME)) is not None


def connect_pairs(town: Deployment, pairs: int) -> None:
    """Bring each texter together with the volunteer of the same number."""
    town.wait_until(lambda: talks_are_watched(town), "a worker looks after talks")
    for pair in range(pairs):
        texter, volunteer = phones_of(pair)
        for body in ("TALK", "OK"):
            town.carrier.deliver_text(body, sender=texter, to=town.number)
            town.carrier.wait_for_callbacks()
        town.carrier.deliver_text(f"T{pair + 1}", sender=volunteer, to=town.number)
        town.carrier.wait_for_callbacks()
    town.wait_until(lambda: connected_talks(town) == pairs, "all are connected")
    waiting = {"QUEUED", "SENDING", "UNKNOWN"}
    town.wait_until(lambda: not waiting & town.statuses().keys(), "all of them are told so")


def connected_talks(town: Deployment) -> int:
    """How many talks go on."""
    with town.database.reading() as connection:
        return len(connection.execute(select(relays).where(relays.c.state == "claimed")).all())
