"""Whatever three texters and three volunteers do at once, whatever is delivered twice and whoever
crashes: no text reaches anybody but its relay's other end, and nobody is in two."""

import itertools
from collections import defaultdict
from threading import Barrier, Thread

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import or_, select, update

from bot.carrier.outcomes import Unknown
from bot.carrier.types import OutgoingMessage
from bot.conversation.inbox import SenderBusy
from bot.database.database import Database
from bot.database.schema import lines, people, relays
from bot.people import helplines
from bot.relay.relay_rows import is_connected, is_live
from tests.conftest import empty
from tests.support.talk_world import ANN, BOB, CAY, KIM, LEE, SAM, TalkWorld
from tests.support.webhook_client import LINE, LINE_NUMBER

TEXTERS, VOLUNTEERS = (ANN, BOB, CAY), (SAM, KIM, LEE)
TEAM = (("Sam", SAM), ("Kim", KIM), ("Lee", LEE))
_WORDS = ("TALK", "OK", "bye", "STOP", "START", "REPORT", "FORGET ME", "PASS", "DONE", "T1", "T2")

acts = st.one_of(
    st.tuples(st.just("say"), st.sampled_from(TEXTERS + VOLUNTEERS), st.sampled_from(_WORDS)),
    st.tuples(st.just("write"), st.sampled_from(TEXTERS + VOLUNTEERS), st.just("")),
    st.tuples(st.just("claim"), st.sampled_from(VOLUNTEERS), st.just("")),
    st.tuples(st.just("again"), st.just(""), st.just("")),
    st.tuples(st.just("crash"), st.just(""), st.just("")),
    st.tuples(st.just("tick"), st.just(""), st.sampled_from(["0", "2", "95"])),
)


class Observed(TalkWorld):
    """A world that remembers who was connected with whom when each text was written."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, TEAM)
        self.allowed: dict[str, str] = {}
        self.numbers = itertools.count()
        self.last = ("", "", "")
        self.carrier.on_send = self.check

    def check(self, message: OutgoingMessage) -> None:
        """A marked text goes to the other end that it was written for."""
        for mark, receiver in self.allowed.items():
            if mark in message.body:
                assert message.to == receiver

    def other_end(self, phone: str) -> str:
        """Who is at the other end now, "" for nobody."""
        hashes = self.keys.hashes(phone)
        with self.database.reading() as connection:
            mine = select(people.c.id).where(people.c.phone_hash.in_(hashes))
            ids = connection.scalars(mine).all()
            there = or_(relays.c.person_id.in_(ids), relays.c.volunteer_person_id.in_(ids))
            row = connection.execute(select(relays).where(there, is_connected())).one_or_none()
            if row is None:
                return ""
            other = row.volunteer_person_id if row.person_id in ids else row.person_id
            found = connection.scalar(select(people.c.phone_hash).where(people.c.id == other))
        phones = {self.keys.hashes(one)[0]: one for one in TEXTERS + VOLUNTEERS}
        return phones.get(found or b"", "")

    def write(self, phone: str) -> None:
        """A text with a mark that no other has."""
        mark = f"zz{next(self.numbers)}zz"
        self.allowed[mark] = self.other_end(phone)
        self.last = (phone, f"it is {mark}", f"SM-{mark}")
        self.say(*self.last)

    def act(self, kind: str, phone: str, more: str) -> None:
        """One thing that happens."""
        match kind:
            case "say":
                self.say(phone, more)
            case "write":
                self.write(phone)
            case "claim" if any("Reply T" in body for body in self.received[phone]):
                self.say(phone, self.code_for(phone))
            case "again" if self.last[0]:
                self.say(*self.last)
            case "crash":
                self.carrier.outcomes = [Unknown()]
            case "tick":
                self.tick(float(more))

    def check_seats(self) -> None:
        """Nobody sits in two."""
        seats: defaultdict[object, int] = defaultdict(int)
        with self.database.reading() as connection:
            for row in connection.execute(select(relays).where(is_live())):
                seats["texter", row.person_id] += row.person_id is not None
                if row.state != "waiting":
                    seats["volunteer", row.volunteer_id] += 1
        assert all(count <= 1 for count in seats.values())


@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(acts, min_size=5, max_size=40))
def test_no_text_reaches_anybody_but_the_other_end(
    database: Database, database_url: str, course: list[tuple[str, str, str]]
) -> None:
    empty(database_url)
    with database.transaction() as connection:
        helplines.save_line(LINE, [LINE_NUMBER], connection)
    world = Observed(database)
    for phone in TEXTERS:  # so that something is under way
        world.say(phone, "TALK")
        world.say(phone, "OK")
    for step in course:
        world.act(*step)
        world.check_seats()
    world.tick(95)
    world.check_seats()


def test_of_two_claims_at_one_instant_one_wins(database: Database) -> None:
    world = TalkWorld(database, TEAM)
    with database.transaction() as connection:
        connection.execute(update(lines).values(talk="all"))
    for number, texter in enumerate(TEXTERS[:2], start=1):
        world.say(texter, "TALK")
        world.say(texter, "OK")
        world.tick()
        start = Barrier(3)

        def claim(phone: str, start: Barrier = start, number: int = number) -> None:
            start.wait()
            try:
                world.say(phone, f"T{number}")
            except SenderBusy:
                world.received[phone].append("busy")

        claims = [Thread(target=claim, args=(phone,)) for phone in VOLUNTEERS]
        world.received.clear()
        for one in claims:
            one.start()
        for one in claims:
            one.join()
        told = [" ".join(world.received[phone]) for phone in VOLUNTEERS]
        assert sum("is yours" in one for one in told) == 1
        world.say(texter, "bye")
    assert [state for state, _ in world.states()] == ["ended", "ended"]
