"""Two people talk by text through the line: what each reads, and what ends it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete, select, update

from bot.carrier.outcomes import Unknown
from bot.database.database import Database
from bot.database.schema import (
    alarms,
    blocked,
    consents,
    lines,
    outbox,
    relays,
    sign_offs,
    ticks,
    volunteer_lines,
)
from bot.people.purge import apply_retention
from flows.domain.attachments import Attachment
from flows.text.gsm import sms_cost, to_gsm
from tests.support.talk_world import ANN, BOB, CAY, KIM, LEE, SAM, TalkWorld
from tests.support.volunteers import insert_shift, insert_volunteer


@pytest.fixture
def world(database: Database) -> TalkWorld:
    return TalkWorld(database)


# --- from the wish to the goodbye


def test_a_talk_from_the_wish_to_the_goodbye(world: TalkWorld) -> None:
    world.say(ANN, "TALK")
    [offer] = world.heard(ANN)
    assert "not a counselor" in offer
    assert "Text OK" in offer
    world.say(ANN, "OK")
    assert world.heard(ANN) == [
        "Thank you. I'm looking for someone and will text you. BYE ends it."
    ]
    world.tick()
    assert world.heard(SAM) == ["Test Line: someone wants to talk by text. Reply T1 to take it."]
    assert world.heard(KIM) == []
    world.say(SAM, "t1")
    world.tick()
    assert "T1 is yours" in world.heard(SAM)[0]
    assert world.heard(ANN)[0].startswith("You're with Sam, a member.")
    world.say(ANN, "i had a rough day")
    world.say(SAM, "I'm here. What happened?")
    world.tick()
    assert world.heard(SAM) == ["i had a rough day"]
    assert world.heard(ANN) == ["I'm here. What happened?"]
    world.say(ANN, "bye")
    world.tick()
    assert world.heard(ANN)[0].startswith("This talk has ended. Thank you for writing.")
    assert world.heard(SAM) == ["The talk has ended. Thank you for being there."]
    assert world.states() == [("ended", "bye")]
    assert world.kept_words() == 0


def test_the_consent_is_in_the_ledger(world: TalkWorld) -> None:
    world.say(ANN, "i need to talk to someone")
    [offer] = world.heard(ANN)
    world.say(ANN, "ok")
    with world.database.reading() as connection:
        [entry] = connection.execute(select(consents)).all()
    assert (entry.event, entry.source, entry.wording) == ("talk", "words", offer)


@pytest.mark.parametrize("answer", ["no", "68102", "thanks"])
def test_only_an_ok_begins_a_talk(world: TalkWorld, answer: str) -> None:
    world.say(ANN, "TALK")
    world.say(ANN, answer)
    world.say(ANN, "ok")
    assert world.states() == []


def test_nothing_is_passed_on_before_somebody_is_there(world: TalkWorld) -> None:
    world.say(ANN, "TALK")
    world.say(ANN, "ok")
    world.heard(ANN)
    world.say(ANN, "asdf qwer")
    assert "not passed on" in world.heard(ANN)[0]
    world.say(ANN, "hotline")  # the line is there for anything else meanwhile
    assert "988" in world.heard(ANN)[0]
    world.say(ANN, "TALK")
    assert world.heard(ANN) == ["You're in a talk already. BYE ends it."]
    world.tick()
    world.say(SAM, "T1")
    world.tick()
    assert [body for body in world.heard(SAM) if "asdf" in body] == []


# --- honest offers


def test_off_by_default(database: Database) -> None:
    world = TalkWorld(database)
    with database.transaction() as connection:
        connection.execute(update(lines).values(talk=""))
    world.say(ANN, "TALK")
    assert "I'm a program" in world.heard(ANN)[0]


@pytest.mark.parametrize("missing", ["talk_contact", "talk_registered", "wording", "worker"])
def test_what_is_not_settled_is_not_offered(world: TalkWorld, missing: str) -> None:
    with world.database.transaction() as connection:
        if missing == "wording":
            connection.execute(delete(sign_offs))
        elif missing == "worker":
            connection.execute(delete(ticks))
        else:
            connection.execute(update(lines).values({missing: ""}))
    world.say(ANN, "TALK")
    assert "I'm a program" in world.heard(ANN)[0]


def test_where_nobody_is_on_the_next_hours_and_people_are_named(world: TalkWorld) -> None:
    world.tick(24 * 3600)
    world.say(ANN, "talk to someone")
    [said] = world.heard(ANN)
    assert "People answer again Thu 6:00 PM" in said
    assert "402-555-0123" in said
    assert "988" in said
    assert "MEETING" in said


def test_an_ok_that_comes_after_the_shift_is_answered_honestly(world: TalkWorld) -> None:
    world.say(ANN, "TALK")
    world.tick(2 * 3600)
    world.heard(ANN)
    world.say(ANN, "OK")
    assert "Nobody is here" in world.heard(ANN)[0]
    assert world.states() == []


def test_who_tells_of_danger_is_offered_no_talk(world: TalkWorld) -> None:
    world.say(ANN, "i want to kill myself can i talk to someone")
    [said] = world.heard(ANN)
    assert "988" in said
    assert "Text OK" not in said
    world.say(BOB, "im 14 and need to talk to someone")
    assert "Text OK" not in world.heard(BOB)[0]
    world.say(BOB, "TALK")
    assert "Text OK" not in world.heard(BOB)[0]


# --- who is asked


def test_one_after_another_and_after_three_minutes_all(database: Database) -> None:
    world = TalkWorld(database, (("Sam", SAM), ("Kim", KIM), ("Lee", LEE)))
    world.say(ANN, "TALK")
    world.say(ANN, "OK")
    world.tick()
    assert [len(world.heard(phone)) for phone in (SAM, KIM, LEE)] == [1, 0, 0]
    world.tick(89)
    assert [len(world.heard(phone)) for phone in (SAM, KIM, LEE)] == [0, 0, 0]
    world.tick(1)
    assert [len(world.heard(phone)) for phone in (SAM, KIM, LEE)] == [0, 1, 0]
    world.heard(ANN)
    world.tick(30)
    assert world.heard(ANN)[0].startswith("Still looking")
    world.tick(60)
    assert [len(world.heard(phone)) for phone in (SAM, KIM, LEE)] == [0, 0, 1]
    world.wait(7)
    assert world.heard(ANN)[-1].startswith("I'm sorry, nobody is free now.")
    assert world.states() == [("ended", "nobody")]


def test_all_at_once_where_the_line_wants_that(world: TalkWorld) -> None:
    with world.database.transaction() as connection:
        connection.execute(update(lines).values(talk="all"))
    world.say(ANN, "TALK")
    world.say(ANN, "OK")
    world.tick()
    assert [len(world.heard(phone)) for phone in (SAM, KIM)] == [1, 1]
    world.say(KIM, "T1")
    world.say(SAM, "T1")
    assert "is yours" in world.heard(KIM)[0]
    assert "taken or over" in world.heard(SAM)[0]


def test_the_language_of_the_texter_is_named_where_it_is_another(world: TalkWorld) -> None:
    world.say(ANN, "quiero hablar con alguien")
    assert "terapeuta" in world.heard(ANN)[0]
    world.say(ANN, "ok")
    world.tick()
    assert "in Español" in world.heard(SAM)[0] or "in Espanol" in world.heard(SAM)[0]


def test_a_phone_that_is_no_volunteers_claims_nothing(world: TalkWorld) -> None:
    world.say(ANN, "TALK")
    world.say(ANN, "OK")
    world.tick()
    for stranger in (BOB, ANN):
        world.say(stranger, "T1")
    assert world.states() == [("waiting", "")]
    with world.database.transaction() as connection:
        connection.execute(update(volunteer_lines).values(state="suspended"))
    world.say(SAM, "T1")
    assert world.states() == [("waiting", "")]


def test_nobody_is_in_two_talks(world: TalkWorld) -> None:
    world.connect()
    world.say(BOB, "TALK")
    world.say(BOB, "OK")
    world.tick()
    assert world.heard(SAM) == []  # who talks is not asked
    world.say(SAM, "T2")
    assert world.heard(SAM) == []  # and what they write is passed on
    world.tick()
    assert world.heard(ANN) == ["T2"]
    assert [state for state, _ in world.states()] == ["claimed", "waiting"]


def test_the_same_two_do_not_meet_again_within_a_week(world: TalkWorld) -> None:
    world.connect()
    world.say(ANN, "bye")
    world.say(ANN, "TALK")
    world.say(ANN, "OK")
    world.tick()
    assert "Reply T2" not in " ".join(world.heard(SAM))
    assert "Reply T2" in world.heard(KIM)[0]
    world.say(SAM, "T2")
    assert world.heard(SAM) == ["T2 is for somebody else this time. Thank you."]


# --- what is passed on


def test_links_are_words_and_numbers_are_held(world: TalkWorld) -> None:
    world.connect()
    for body in ("see https://example.org/me", "call me 402-555-0177", "x@example.org", ""):
        world.say(ANN, body)
    world.say(ANN, "pic", attachment=Attachment.PICTURE)
    world.say(ANN, " ".join(f"we drove {n} miles to the lake and back again" for n in range(14)))
    world.tick()
    assert world.heard(SAM) == ["see example(dot)org/me"]
    refused = world.heard(ANN)
    assert [
        ("Phone numbers" in one, "Only words" in one, "too long" in one) for one in refused
    ] == [
        (True, False, False),
        (True, False, False),
        (False, True, False),
        (False, True, False),
        (False, False, True),
    ]
    world.say(SAM, "mine is 402 555 0188")
    world.say(SAM, "call 988 and look at https://example.org")
    world.tick()
    assert world.heard(ANN) == ["call 988 and look at https://example.org"]
    assert sms_cost(world.heard(SAM)[0]).segments == 1


def test_danger_is_answered_first_and_passed_on_with_a_note(world: TalkWorld) -> None:
    world.say(CAY, "i want to kill myself")
    outside = world.heard(CAY)
    world.connect()
    world.say(ANN, "i want to kill myself")
    assert world.heard(ANN) == outside
    world.tick()
    told = world.heard(SAM)
    assert told[0] == "i want to kill myself"
    assert told[1].startswith("They may be in danger.")
    with world.database.reading() as connection:
        [detail] = connection.scalars(
            select(alarms.c.detail).where(alarms.c.kind == "talk danger")
        ).all()
    assert detail == "Test Line, T1: tell Pat"
    assert world.states() == [("claimed", "")]


def test_a_volunteer_in_danger_gets_the_numbers_and_may_ask_about_the_others(
    world: TalkWorld,
) -> None:
    world.connect()
    world.say(SAM, "are you thinking of killing yourself?")
    assert world.heard(SAM) == []
    world.say(SAM, "i want to kill myself")
    said = world.heard(SAM)
    assert "988" in said[0]
    assert said[-1].endswith("PASS hands the talk over.")
    world.tick()
    assert len(world.heard(ANN)) == 2


def test_texts_of_one_direction_keep_their_order(world: TalkWorld) -> None:
    world.connect()
    world.carrier.outcomes = [Unknown()]
    for body in ("one", "two", "three"):
        world.say(ANN, body)
    world.tick()
    assert world.heard(SAM) == ["one"]  # nobody knows whether it arrived
    world.tick(25)
    world.tick(1)
    assert world.heard(SAM) == ["(This may come twice) one", "two", "three"]


def test_what_may_be_lost_is_said_to_its_writer_and_kept_ten_minutes(world: TalkWorld) -> None:
    world.connect()
    world.carrier.outcomes = [Unknown()]
    world.carrier.down = False
    world.say(ANN, "hello?")
    world.tick()
    world.carrier.outcomes = [Unknown()]
    world.tick(25)
    for _ in range(20):
        world.say(SAM, "i am here")  # they are not silent
        world.tick(35)
    assert "Your last text may not have arrived. Please say it again." in world.heard(ANN)
    assert world.kept_words() == 0


def test_a_flood_is_not_passed_on(world: TalkWorld) -> None:
    world.connect()
    for number in range(25):
        world.say(ANN, f"number {number}")
    assert len(world.heard(ANN)) == 5
    for _ in range(25):
        world.send()
    assert len(world.heard(SAM)) == 20
    world.tick(61)
    world.say(ANN, "one more")
    world.tick()
    assert world.heard(SAM) == ["one more"]


# --- what ends it


@pytest.mark.parametrize(
    ("who", "word", "reason"),
    [
        (ANN, "bye", "bye"),
        (SAM, "bye", "bye"),
        (SAM, "DONE", "done"),
        (ANN, "STOP", "stop"),
        (SAM, "STOP", "stop"),
        (ANN, "REPORT", "report"),
        (SAM, "BLOCK", "block"),
        (ANN, "im 13", "minor"),
    ],
)
def test_a_word_ends_it_for_both(world: TalkWorld, who: str, word: str, reason: str) -> None:
    world.connect()
    world.say(who, word)
    world.tick()
    assert world.states() == [("ended", reason)]
    other = SAM if who == ANN else ANN
    assert "has ended" in world.heard(other)[0]
    assert not any(word in body for body in world.heard(other))
    world.say(ANN, "asdf qwer")
    world.tick()
    assert "asdf qwer" not in world.heard(SAM)


@pytest.mark.parametrize("who", [ANN, SAM])
@pytest.mark.parametrize("connected", [True, False])
def test_forget_me_leaves_nothing_of_it(world: TalkWorld, who: str, connected: bool) -> None:
    if connected:
        world.connect()
    else:
        world.say(ANN, "TALK")
        world.say(ANN, "OK")
        world.tick()
    world.say(ANN, "a secret")
    world.say(who, "FORGET ME")
    world.tick()
    world.tick(2)
    assert "a secret" not in world.heard(SAM)
    live = [state for state, _ in world.states() if state != "ended"]
    if who == ANN:
        assert world.states() == []
    elif connected:
        assert live == []


def test_start_does_not_resume_a_talk(world: TalkWorld) -> None:
    world.connect()
    world.say(ANN, "STOP")
    world.say(ANN, "START")
    world.say(ANN, "asdf qwer")
    world.tick()
    assert "asdf qwer" not in world.heard(SAM)
    assert world.states() == [("ended", "stop")]


def test_help_inside_is_helps_answer(world: TalkWorld) -> None:
    world.say(CAY, "HELP")
    outside = world.heard(CAY)
    world.connect()
    world.say(ANN, "HELP")
    world.tick()
    assert world.heard(ANN) == outside
    assert world.heard(SAM) == []


def test_pass_looks_for_somebody_else_who_learns_nothing(world: TalkWorld) -> None:
    world.connect()
    world.say(ANN, "told sam only")
    world.tick()
    world.received.clear()
    world.say(SAM, "PASS")
    world.tick()
    assert world.heard(ANN)[0].startswith("Sam has to go")
    assert "Reply T1" in world.heard(KIM)[0]
    world.say(SAM, "T1")
    assert world.heard(SAM)[-1] == "T1 is for somebody else this time. Thank you."
    world.say(KIM, "T1")
    world.tick()
    assert not any("told sam only" in body for body in world.heard(KIM))
    assert world.heard(ANN)[0].startswith("You're with Kim")


def test_silence_is_asked_about_and_ends_it(world: TalkWorld) -> None:
    world.connect()
    world.wait(12)
    assert "Still there?" in world.heard(ANN)[0]
    assert "Still there?" in world.heard(SAM)[0]
    world.say(ANN, "yes")
    world.tick()
    assert world.heard(SAM) == ["yes"]
    world.wait(15.5)
    assert world.states() == [("ended", "silence")]
    assert "402-555-0123" in world.heard(ANN)[-1]


def test_an_hour_is_the_longest_and_half_an_hour_more_once(world: TalkWorld) -> None:
    world.connect()
    for _ in range(5):
        world.wait(10)
        world.say(ANN, "and then")
    world.wait(0.5)
    assert any("+30" in body for body in world.heard(SAM))
    world.say(SAM, "+30")
    assert "half an hour more" in world.heard(SAM)[0]
    world.say(SAM, "+30")
    assert "made longer already" in world.heard(SAM)[0]
    for _ in range(4):
        world.wait(9)
        world.say(ANN, "and then")
    world.wait(6)
    assert world.states() == [("ended", "time")]


def test_the_end_of_the_shift_is_told_and_ends_it_after_a_quarter(database: Database) -> None:
    world = TalkWorld(database, (("Sam", SAM),))
    world.tick(75 * 60)
    world.connect()
    world.wait(14)
    world.say(ANN, "still here")
    world.received.clear()
    world.wait(1.5)
    assert "shift is over" in world.heard(ANN)[0]
    assert "PASS hands it over" in world.heard(SAM)[-1]
    world.say(ANN, "ok")
    world.wait(15)
    assert world.states() == [("ended", "shift")]


def test_off_inside_a_talk_is_off_and_the_talk_ends_after_a_quarter(world: TalkWorld) -> None:
    world.connect()
    world.say(SAM, "OFF")
    world.tick()
    assert not any(body == "OFF" for body in world.heard(ANN))
    world.wait(9)
    world.say(ANN, "are you off?")
    world.wait(7)
    assert world.states() == [("ended", "shift")]


def test_a_worker_that_was_away_ends_it(world: TalkWorld) -> None:
    world.connect()
    world.works = False
    world.tick(121)
    world.say(ANN, "hello?")
    assert world.heard(ANN)[0].startswith("I can't pass texts on right now")
    world.works = True
    world.tick(60)
    assert world.states() == [("ended", "worker")]
    assert world.heard(SAM) == ["The talk has ended. Thank you for being there."]


def test_switching_it_off_ends_it(world: TalkWorld) -> None:
    world.connect()
    with world.database.transaction() as connection:
        connection.execute(update(lines).values(talk=""))
    world.tick()
    assert world.states() == [("ended", "off")]


def test_two_reports_nobody_looked_at_suspend_a_volunteer(world: TalkWorld) -> None:
    for texter in (ANN, BOB):
        world.connect(texter)
        world.say(texter, "REPORT")
    with world.database.reading() as connection:
        rows = connection.execute(select(volunteer_lines)).all()
    states = {row.volunteer_id: row.state for row in rows}
    assert states == {world.volunteers[SAM]: "suspended", world.volunteers[KIM]: "active"}


def test_block_blocks_for_thirty_days_without_a_number(world: TalkWorld) -> None:
    world.connect()
    world.say(SAM, "BLOCK")
    world.tick()
    assert "only in danger for 30 days" in world.heard(ANN)[0]
    with world.database.reading() as connection:
        until = set(connection.scalars(select(blocked.c.until)))
    assert until == {world.now + timedelta(days=30)}


def test_a_late_text_is_passed_on_to_nobody_and_its_writer_told(world: TalkWorld) -> None:
    world.connect()
    world.say(SAM, "DONE")
    world.tick()
    world.received.clear()
    world.say(ANN, "thank you so much")
    assert world.heard(ANN)[0].startswith("That talk has ended")
    world.say(SAM, "asdf qwer")
    assert world.heard(SAM)[0].startswith("The talk has ended")
    world.tick(2 * 3600 + 60)
    world.say(ANN, "thank you so much")
    assert "That talk" not in world.heard(ANN)[0]


# --- nothing is kept


def test_after_a_day_a_dump_holds_no_word_of_it(world: TalkWorld) -> None:
    world.connect()
    world.say(ANN, "wombat one")
    world.say(SAM, "wombat two")
    world.tick()
    world.say(ANN, "bye")
    world.tick()
    world.tick(25 * 3600)
    apply_retention(world.database, world.keys, 365, world.now)
    with world.database.reading() as connection:
        rows = connection.execute(select(outbox).where(outbox.c.relay_id.is_not(None))).all()
        assert rows == []
        [row] = connection.execute(select(relays)).all()
        assert row.person_id is not None
    world.now += timedelta(days=7)
    apply_retention(world.database, world.keys, 365, world.now)
    with world.database.reading() as connection:
        [row] = connection.execute(select(relays)).all()
        assert (row.person_id, row.volunteer_person_id) == (None, None)
        assert row.volunteer_id == world.volunteers[SAM]
    world.now += timedelta(days=90)
    apply_retention(world.database, world.keys, 365, world.now)
    assert world.states() == []


def test_a_text_that_is_delivered_twice_is_passed_on_once(world: TalkWorld) -> None:
    world.connect()
    for _ in range(3):
        world.say(ANN, "only once", sid="SM1")
    world.tick()
    assert world.heard(SAM) == ["only once"]


# --- languages, zones, clocks

LANGUAGES = {
    "en": ("talk to someone", "not a counselor", "bye", "This talk has ended"),
    "es": ("quiero hablar con alguien", "terapeuta", "adiós", "La charla ha terminado"),
    "fr": ("je veux parler à quelqu'un", "thérapeute", "bye", "L'échange est terminé"),
    "it": ("voglio parlare con qualcuno", "terapeuta", "ciao ciao", "La conversazione finisce"),
    "pt": ("quero falar com alguém", "terapeuta", "tchau", "A conversa terminou"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_texter_is_spoken_to_in_their_language(world: TalkWorld, language: str) -> None:
    wish, offer, goodbye, end = LANGUAGES[language]
    world.say(ANN, wish)
    assert offer in world.heard(ANN)[0]
    world.say(ANN, "OK")
    world.tick()
    world.say(SAM, "T1")
    world.tick()
    assert "Sam" in world.heard(ANN)[-1]
    world.say(ANN, goodbye)
    world.tick()
    assert to_gsm(end) in world.heard(ANN)[0]
    assert world.heard(SAM)[-1] == "The talk has ended. Thank you for being there."
    assert world.states() == [("ended", "bye")]


@pytest.mark.parametrize("zone", ["America/Chicago", "Europe/Lisbon"])
@pytest.mark.parametrize(
    ("month", "day", "hours"), [(3, 8, 3), (10, 25, 5), (11, 1, 5), (3, 29, 3)]
)
def test_on_a_night_on_which_the_clock_changes_a_talk_ends_with_its_shift(
    database: Database, zone: str, month: int, day: int, hours: int
) -> None:
    """A shift from midnight to 4 AM, of a Sunday on which the clock changes in one of the zones: it
    lasts as long as the clock says, and the talk a quarter of an hour longer."""
    world = TalkWorld(database, ())
    here = ZoneInfo(zone)
    begins, ends = (datetime(2026, month, day, hour, tzinfo=here) for hour in (0, 4))
    with database.transaction() as connection:
        connection.execute(update(lines).values(zone=zone))
        made = insert_volunteer(connection, world.keys, SAM, world.now, alias="Sam")
        insert_shift(connection, made, 0, (0, 4))
    real_hours = (ends.astimezone(UTC) - begins.astimezone(UTC)) // timedelta(hours=1)
    assert real_hours in (4, hours)
    world.now = ends.astimezone(UTC) - timedelta(minutes=10)
    world.tick()
    world.connect()
    world.wait(9)
    assert not any("shift" in body for body in world.heard(SAM))
    world.say(ANN, "still here")
    world.wait(1.5)
    [told] = [body for body in world.heard(ANN) if "shift is over" in body]
    assert ("4:15" in told) or ("04:15" in told)
    world.say(ANN, "and still")
    world.wait(15)
    assert world.states() == [("ended", "shift")]
