"""What `handrail doctor` says of the templates of WhatsApp."""

from datetime import UTC, datetime
from typing import Any

import pytest
import responses
from sqlalchemy import insert

from bot.carrier.account_checks import CONTENT_API_URL, CarrierAccount
from bot.database.database import Database
from bot.database.schema import content_templates, line_numbers
from bot.doctor.finding import Finding, Grade
from bot.doctor.whatsapp_checkup import check_templates
from bot.whatsapp.content_templates import TemplateState, all_templates
from flows.domain.template_kinds import TemplateKind
from tests.support.carrier_account import GOOD_SETTINGS
from tests.support.delivery import DeliveryHarness
from tests.support.templates import approved_templates, template_row, template_sid
from tests.support.webhook_client import LINE_NUMBER

NOW = datetime(2026, 3, 6, 18, tzinfo=UTC)
OK, WARNING, PROBLEM = Grade


@pytest.fixture
def lines(database: Database) -> Database:
    return DeliveryHarness(database).database


def set_rows(database: Database, *rows: dict[str, Any]) -> None:
    with database.transaction() as connection:
        connection.execute(insert(content_templates), list(rows))


def found(database: Database) -> list[Finding]:
    return list(check_templates(database, None, NOW))


def approval(sid: str, state: str, reason: str = "") -> None:
    """What the carrier answers about a template."""
    told = {"sid": sid, "whatsapp": {"status": state, "rejection_reason": reason}}
    responses.get(f"{CONTENT_API_URL}/v1/Content/{sid}/ApprovalRequests", json=told)


def test_a_line_that_is_not_on_whatsapp_is_not_spoken_of(lines: Database) -> None:
    assert found(lines) == []


def test_a_line_that_only_answers_there_may_do_so(lines: Database) -> None:
    with lines.transaction() as connection:
        number = {"number": f"whatsapp:{LINE_NUMBER}", "line_id": 1}
        connection.execute(insert(line_numbers), [number])
    [only] = found(lines)
    assert (only.grade, "only answers" in only.says) == (OK, True)
    assert "handrail lines templates" in only.do


def test_all_approved_is_fine(lines: Database) -> None:
    set_rows(lines, *approved_templates())
    assert [one.grade for one in found(lines)] == [OK]


@pytest.mark.parametrize(
    ("state", "grade", "says"),
    [
        ("pending", WARNING, "has not decided about the template milestone:en"),
        ("", WARNING, "not known whether the template milestone:en"),
        ("rejected", PROBLEM, "the template milestone:en is rejected: too generic"),
        ("paused", PROBLEM, "the template milestone:en is paused"),
        ("missing", PROBLEM, "the template milestone:en is missing"),
    ],
)
def test_each_state_is_told_with_what_it_keeps_from_people(
    lines: Database, state: str, grade: Grade, says: str
) -> None:
    rows = [row for row in approved_templates() if row["kind"] != TemplateKind.MILESTONE]
    reason = "too generic" if state == "rejected" else ""
    set_rows(lines, *rows, template_row(TemplateKind.MILESTONE, state=state, reason=reason))
    of_template, offered = found(lines)
    assert (of_template.grade, says in of_template.says) == (grade, True)
    assert offered.grade is WARNING
    assert "offers reminders on WhatsApp in en, and no milestones" in offered.says


@responses.activate
def test_the_carrier_is_asked_and_what_it_says_is_kept(lines: Database) -> None:
    set_rows(lines, *[{**row, "state": ""} for row in approved_templates()])
    for kind in TemplateKind:
        approval(template_sid(kind), "approved")
    account = CarrierAccount(GOOD_SETTINGS)
    assert [one.grade for one in check_templates(lines, account, NOW)] == [OK]
    approval(template_sid(TemplateKind.REMINDER), "Paused", "low quality")
    asked = [call.request.url or "" for call in responses.calls]
    reminder = next(url for url in asked if template_sid(TemplateKind.REMINDER) in url)
    responses.remove(responses.GET, reminder)
    approval(template_sid(TemplateKind.REMINDER), "Paused", "low quality")
    told = list(check_templates(lines, account, NOW))
    assert "reminder:en is paused: low quality" in told[0].says
    with lines.reading() as connection:
        states = {one.kind: one.state for one in all_templates(connection)}
    assert states[TemplateKind.REMINDER] is TemplateState.PAUSED


@responses.activate
def test_a_carrier_that_gives_no_answer_is_no_reason_to_say_nothing(lines: Database) -> None:
    set_rows(lines, *approved_templates())
    told = list(check_templates(lines, CarrierAccount(GOOD_SETTINGS), NOW))
    assert [one.grade for one in told] == [WARNING, OK]
