"""How somebody becomes a volunteer, and how they end it: consent, the ledger, STOP, FORGET ME, a
dead number, a week without an answer."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, select

from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import (
    audit_log,
    blocked,
    consents,
    desk_notices,
    metadata,
    operators,
    outbox,
    people,
    shift_days,
    shifts,
    volunteer_lines,
    volunteers,
)
from bot.database.sealed_columns import BLOCKED_PHONE
from bot.delivery.delivery_reports import DeliveryReport, record_report
from bot.operators.audit_log import COMMAND_LINE, Actor
from bot.outbox.queue import Status
from bot.people.purge import apply_retention
from bot.people.retention import INVITATIONS_OPEN, STOPPED_VOLUNTEERS_KEPT
from bot.places import gazetteer
from bot.volunteers.volunteer_acts import (
    add_volunteer,
    pause_volunteer,
    remove_volunteer,
    resume_volunteer,
)
from bot.volunteers.volunteer_fields import VolunteerError, VolunteerFields
from bot.volunteers.volunteer_retention import apply_volunteer_retention
from tests.support.factories import make_inbound
from tests.support.people import table_rows
from tests.support.volunteers import insert_shift
from tests.support.webhook_client import LINE_NUMBER, SECRET

KEYS = Keys([SECRET])
NOW = datetime(2026, 12, 1, 18, tzinfo=UTC)  # noon in Chicago
PAT = Actor("Pat", COMMAND_LINE)
PHONE, OTHER_PHONE = "+14025550100", "+14025550101"


def add(database: Database, phone: str = PHONE, alias: str = "Sam", now: datetime = NOW) -> int:
    """A coordinator adds somebody."""
    fields = VolunteerFields(alias, notes="prefers mornings")
    with database.transaction() as connection:
        return add_volunteer(PAT, 1, phone, fields, KEYS, connection, now)


def text(database: Database, body: str, sid: str, now: datetime = NOW) -> tuple[str, ...]:
    """What somebody hears who texts from PHONE."""
    return Inbox(database, KEYS, gazetteer()).receive(make_inbound(body, sid), now).replies


def state(database: Database) -> str | None:
    with database.reading() as connection:
        return connection.scalar(select(volunteer_lines.c.state))


def add_coordinator(database: Database) -> None:
    row = {"name": "Pat", "role": "volunteers", "all_lines": True, "created_at": NOW}
    with database.transaction() as connection:
        connection.execute(insert(operators).values(row))


def told(database: Database) -> list[str]:
    """The kinds of what coordinators were told."""
    return [row.kind for row in table_rows(database, desk_notices)]


def test_who_is_added_gets_one_text_and_agrees_by_agree(database: Database) -> None:
    add_coordinator(database)
    add(database)
    assert state(database) == "invited"
    (asked,) = table_rows(database, outbox)
    assert asked.dedupe_key.startswith("volunteer:")
    assert text(database, "yes", "SM1")
    assert state(database) == "invited"
    assert "You answer for this line now" in text(database, "I agree.", "SM2")[0]
    assert state(database) == "active"
    (entry,) = table_rows(database, consents)
    assert (entry.event, entry.source) == ("volunteer_on", "words")
    assert "Text AGREE to agree" in entry.wording
    assert told(database) == ["volunteer agreed"]
    assert text(database, "agree", "SM3")
    assert len(table_rows(database, consents)) == 1


def test_a_text_that_comes_twice_agrees_once(database: Database) -> None:
    add(database)
    assert text(database, "agree", "SM1") == text(database, "agree", "SM1")
    assert len(table_rows(database, consents)) == 1


def test_who_does_not_agree_in_a_week_is_forgotten_and_may_be_asked_again(
    database: Database,
) -> None:
    add_coordinator(database)
    add(database)
    apply_volunteer_retention(database, NOW + INVITATIONS_OPEN - timedelta(seconds=1))
    assert state(database) == "invited"
    apply_volunteer_retention(database, NOW + INVITATIONS_OPEN)
    assert not table_rows(database, volunteers)
    assert told(database) == ["volunteer unanswered"]
    add(database, now=NOW + INVITATIONS_OPEN)
    assert len(table_rows(database, outbox)) == 2


def test_stop_ends_all_of_it_and_start_brings_none_of_it_back(database: Database) -> None:
    add_coordinator(database)
    who = add(database)
    text(database, "agree", "SM1")
    with database.transaction() as connection:
        insert_shift(connection, who, 4, (18, 20))
    assert text(database, "stop", "SM2") == ()
    assert state(database) == "stopped"
    assert [row.volunteer_id for row in table_rows(database, shifts)] == [None]
    assert told(database) == ["volunteer agreed", "volunteer stopped"]
    assert {row.status for row in table_rows(database, outbox)} <= {
        Status.CANCELLED,
        Status.ACCEPTED,
    }
    text(database, "start", "SM3")
    assert state(database) == "stopped"
    apply_volunteer_retention(database, NOW + STOPPED_VOLUNTEERS_KEPT)
    assert not table_rows(database, volunteers)


def test_who_has_said_stop_cannot_be_asked(database: Database) -> None:
    text(database, "stop", "SM1")
    with pytest.raises(VolunteerError, match="has said STOP"):
        add(database)
    assert not table_rows(database, volunteers)
    text(database, "start", "SM2")
    add(database)


def test_forget_me_forgets_a_volunteer_everywhere(database: Database) -> None:
    add_coordinator(database)
    who = add(database)
    text(database, "agree", "SM1")
    with database.transaction() as connection:
        insert_shift(connection, who, 4, (18, 20))
    text(database, "forget me", "SM2")
    for table in (volunteers, volunteer_lines, people, outbox):
        assert not table_rows(database, table), table.name
    assert [row.volunteer_id for row in table_rows(database, shifts)] == [None]
    assert told(database)[-1] == "volunteer forgotten"


def test_a_dead_number_is_no_volunteers(database: Database) -> None:
    add(database)
    with database.transaction() as connection:
        row = connection.execute(select(outbox)).one()
        report = DeliveryReport(row.id, row.mark, "SM" + "1" * 32, Status.UNDELIVERED, 30005)
        record_report(connection, report, NOW)
    assert not table_rows(database, volunteers)


def test_a_silent_volunteer_is_kept_and_so_is_what_they_agreed_to(database: Database) -> None:
    add(database)
    text(database, "agree", "SM1")
    apply_retention(database, KEYS, 90, NOW + timedelta(days=200))
    assert len(table_rows(database, people)) == 1
    assert table_rows(database, consents)[0].wording


@pytest.mark.parametrize(
    ("phone", "alias", "says"),
    [
        (OTHER_PHONE, "sam", "is called so already"),
        (PHONE, "Kim", "already"),
        (LINE_NUMBER, "Kim", "a line's own"),
        ("+14025550150", "Kim", "blocked"),
    ],
)
def test_who_cannot_be_added_is_not(database: Database, phone: str, alias: str, says: str) -> None:
    add(database)
    digest = KEYS.hashes("+14025550150")[0]
    sealed = KEYS.seal("+14025550150", BLOCKED_PHONE.of(digest))
    with database.transaction() as connection:
        connection.execute(insert(blocked).values(phone_hash=digest, phone=sealed, at=NOW))
    with pytest.raises(VolunteerError, match=says):
        add(database, phone, alias)
    assert len(table_rows(database, volunteers)) == 1


def test_paused_is_not_asked_and_resumed_is(database: Database) -> None:
    who = add(database)
    text(database, "agree", "SM1")
    with database.transaction() as connection:
        assert pause_volunteer(PAT, who, 1, connection, NOW)
        assert not pause_volunteer(PAT, who, 1, connection, NOW)
    assert "You are paused" in text(database, "on", "SM2")[0]
    with database.transaction() as connection:
        assert resume_volunteer(PAT, who, 1, connection, NOW)
    assert "You're on until" in text(database, "on", "SM3")[0]


def test_who_is_removed_is_forgotten_and_their_shifts_are_nobodys(database: Database) -> None:
    who = add(database)
    with database.transaction() as connection:
        insert_shift(connection, who, 4, (18, 20))
        assert remove_volunteer(PAT, who, 1, connection, NOW)
        assert not remove_volunteer(PAT, who, 1, connection, NOW)
    assert not table_rows(database, volunteers)
    assert [row.volunteer_id for row in table_rows(database, shifts)] == [None]


def test_no_name_number_or_note_stands_anywhere_unsealed(database: Database) -> None:
    add_coordinator(database)
    who = add(database, alias="Zebulon")
    text(database, "agree", "SM1")
    with database.transaction() as connection:
        insert_shift(connection, who, 4, (18, 20))
        remove_volunteer(PAT, who, 1, connection, NOW)
    add(database, alias="Zebulon")
    kept = repr([row for table in metadata.sorted_tables for row in table_rows(database, table)])
    for secret in ("Zebulon", "4025550100", "mornings"):
        assert secret not in kept
    acts = [row.act for row in table_rows(database, audit_log)]
    assert acts == ["volunteer.added", "volunteer.removed", "volunteer.added"]


def test_days_that_are_over_are_forgotten(database: Database) -> None:
    with database.transaction() as connection:
        shift = insert_shift(connection, None, 4, (18, 20))
        row = {"shift_id": shift, "day": NOW.date()}
        connection.execute(insert(shift_days).values(row))
    apply_volunteer_retention(database, NOW + timedelta(days=34))
    assert table_rows(database, shift_days)
    apply_volunteer_retention(database, NOW + timedelta(days=36))
    assert not table_rows(database, shift_days)
