"""Templates: how an operator sets them, and what the carrier says of them."""

from datetime import UTC, datetime

import pytest

from bot.carrier.types import CarrierError
from bot.database.database import Database
from bot.whatsapp.content_templates import (
    ContentTemplate,
    TemplateError,
    TemplateState,
    all_templates,
    read_choice,
    sendable_kinds,
    sendable_template,
    set_template,
)
from bot.whatsapp.template_states import refresh_states
from flows.domain.template_kinds import TemplateKind
from flows.replies.channel_replies import TEMPLATE_SLOT, template_frame, template_words
from flows.replies.translations import SPOKEN_LANGUAGES
from tests.support.delivery import DeliveryHarness
from tests.support.fake_carrier import FakeCarrier

NOW = datetime(2026, 3, 6, 18, tzinfo=UTC)
ONE, OTHER = "HX" + "1" * 32, "HX" + "2" * 32


@pytest.fixture
def lines(database: Database) -> Database:
    return DeliveryHarness(database).database


def choose(database: Database, *choices: str) -> list[ContentTemplate]:
    with database.transaction() as connection:
        for text in choices:
            set_template(1, read_choice(text), connection)
        return all_templates(connection, 1)


def asked(database: Database, **states: str) -> FakeCarrier:
    carrier = FakeCarrier(lambda: NOW, templates=states)
    refresh_states(database, carrier, NOW)
    return carrier


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"reminders:en={ONE}", "the kinds are reminder"),
        (f"reminder:de={ONE}", "the languages are en"),
        (f"reminder={ONE}", "the languages are en"),
        ("reminder:en=HX12", "HX and 32 characters"),
        ("reminder:en=MG" + "1" * 32, "HX and 32 characters"),
        ("", "the kinds are"),
    ],
)
def test_what_is_no_template_is_explained(text: str, why: str) -> None:
    with pytest.raises(TemplateError, match=why):
        read_choice(text)


def test_nothing_is_used_before_the_carrier_has_approved_it(lines: Database) -> None:
    [one] = choose(lines, f"reminder:en={ONE}")
    assert (one.state, one.asked_at) == (TemplateState.UNKNOWN, None)
    with lines.reading() as connection:
        assert sendable_kinds(1, ["en"], connection) == frozenset()
    asked(lines, **{ONE: "approved"})
    with lines.reading() as connection:
        assert sendable_kinds(1, ["en"], connection) == {TemplateKind.REMINDER}
        assert sendable_kinds(1, ["es"], connection) == frozenset()


def test_another_template_in_its_place_is_asked_about_anew(lines: Database) -> None:
    choose(lines, f"reminder:en={ONE}")
    asked(lines, **{ONE: "approved"})
    [same] = choose(lines, f"reminder:en={ONE}")
    assert same.approved
    [other] = choose(lines, f"reminder:en={OTHER}")
    assert (other.sid, other.state) == (OTHER, TemplateState.UNKNOWN)
    assert choose(lines, "reminder:en=") == []


@pytest.mark.parametrize("state", ["pending", "rejected", "paused", "disabled", "unsubmitted"])
def test_every_state_but_approved_holds_a_kind_back(lines: Database, state: str) -> None:
    choose(lines, f"reminder:en={ONE}")
    asked(lines, **{ONE: state})
    with lines.reading() as connection:
        assert sendable_template(1, TemplateKind.REMINDER, ["en"], connection) is None
        [one] = all_templates(connection)
    assert (one.state, one.asked_at) == (state, NOW)
    assert one.reason == ("too generic" if state == "rejected" else "")


def test_what_the_carrier_does_not_have_or_calls_otherwise(lines: Database) -> None:
    choose(lines, f"reminder:en={ONE}", f"changed:en={OTHER}")
    asked(lines, **{OTHER: "in appeal"})
    with lines.reading() as connection:
        states = {one.kind: one.state for one in all_templates(connection)}
    assert states == {
        TemplateKind.REMINDER: TemplateState.MISSING,
        TemplateKind.CHANGED: TemplateState.UNKNOWN,
    }


def test_where_the_carrier_gives_no_answer_what_it_said_last_counts(lines: Database) -> None:
    choose(lines, f"reminder:en={ONE}")
    carrier = asked(lines, **{ONE: "approved"})
    carrier.down = True
    with pytest.raises(CarrierError):
        refresh_states(lines, carrier, NOW)
    with lines.reading() as connection:
        assert sendable_kinds(1, ["en"], connection)


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
@pytest.mark.parametrize("kind", TemplateKind)
def test_a_form_is_as_whatsapp_asks(kind: TemplateKind, language: str) -> None:
    """One slot, neither first nor last, and words of its own around it."""
    frame = template_frame(kind, language)
    before, slot, after = frame.partition(TEMPLATE_SLOT)
    assert slot
    assert "{" not in before + after
    assert len(before.split()) >= 3
    assert "STOP" in after
    assert len({template_frame(other, language) for other in TemplateKind}) == len(TemplateKind)


def test_no_line_breaks_in_a_slot() -> None:
    assert template_words("Hope Group\n  7:00 PM\t now") == "Hope Group 7:00 PM now"
