"""The calendar of a line's shifts: by its secret link alone, hours and names and nothing else."""

import re
from datetime import UTC, datetime

from bot.database.schema import shift_calendars
from bot.operators.audit_log import COMMAND_LINE, Actor
from bot.volunteers.calendar_link import make_calendar_link, revoke_calendar_link
from tests.support.people import table_rows
from tests.support.volunteers import insert_shift, insert_volunteer
from tests.support.webhook_client import WebhookClient

PAT = Actor("Pat", COMMAND_LINE)
NOW = datetime(2026, 10, 30, 12, tzinfo=UTC)


def get(webhook: WebhookClient, token: str) -> tuple[int, str]:
    answer = webhook.app.test_client().get(f"/shifts/{token}.ics")
    return answer.status_code, answer.text


def make(webhook: WebhookClient) -> str:
    """A line with Sam on Saturdays from 10 PM to 2 AM and nobody on Sundays; the link's secret."""
    webhook.now = NOW
    with webhook.database.transaction() as connection:
        name = "Sam, the long-named; \\ volunteer of Saturday nights and of many evenings beyond"
        who = insert_volunteer(connection, webhook.keys, "+14025550100", NOW, alias=name)
        insert_shift(connection, who, 6, (22, 2))
        insert_shift(connection, None, 0, (9, 10))
        return make_calendar_link(PAT, 1, connection, NOW)


def unfolded(text: str) -> list[str]:
    """The lines, put together again where they were cut (RFC 5545, 3.1)."""
    assert text.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return re.sub(r"\r\n ", "", text).split("\r\n")


def test_a_link_gives_the_shifts_in_utc_over_the_change_of_the_clock(
    webhook: WebhookClient,
) -> None:
    status, text = get(webhook, make(webhook))
    assert status == 200
    lines = unfolded(text)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2] == "END:VCALENDAR"
    assert "DTSTART:20261101T030000Z" in lines  # Saturday 10 PM, summer time
    assert "DTEND:20261101T080000Z" in lines  # Sunday 2 AM, winter time
    assert "DTSTART:20261108T040000Z" in lines
    assert "SUMMARY:(nobody)" in lines
    named = "SUMMARY:Sam\\, the long-named\\; \\\\ volunteer of Saturday nights and of many"
    assert f"{named} evenings beyond" in lines
    assert len({line for line in lines if line.startswith("UID:")}) == lines.count("BEGIN:VEVENT")
    assert "4025550100" not in text


def test_every_other_link_leads_nowhere(webhook: WebhookClient) -> None:
    first = make(webhook)
    assert get(webhook, first[:-1])[0] == get(webhook, "x" * 500)[0] == 404
    with webhook.database.transaction() as connection:
        second = make_calendar_link(PAT, 1, connection, NOW)
    assert (get(webhook, first)[0], get(webhook, second)[0]) == (404, 200)
    (kept,) = table_rows(webhook.database, shift_calendars)
    assert second.encode() not in kept.token_hash
    with webhook.database.transaction() as connection:
        assert revoke_calendar_link(PAT, 1, connection, NOW)
        assert not revoke_calendar_link(PAT, 1, connection, NOW)
    assert get(webhook, second)[0] == 404


def test_a_calendar_is_kept_by_no_proxy_and_framed_by_nobody(webhook: WebhookClient) -> None:
    answer = webhook.app.test_client().get(f"/shifts/{make(webhook)}.ics")
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
