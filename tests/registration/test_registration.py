"""The carriers' form and its pages: filled in, true, and of this line alone."""

import re
import tomllib
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from bot.conversation.sample_conversation import sample_conversation
from bot.places import gazetteer
from bot.registration.fallback import fallback_twiml, voice_fallback_twiml
from bot.registration.form import Field, form_fields
from bot.registration.opt_in import call_to_action
from bot.registration.pages import POSTER_FILE, hosted_pages
from bot.registration.program import MessagingProgram, Operator, messaging_program
from flows.domain.line import Line
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.spoken_forms import spoken_digits
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost
from tests.support.conversations import SentText
from tests.support.webhook_client import LINE, LINE_NUMBER, WebhookClient

ROOT = Path(__file__).parents[2]

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
NOON = datetime(2026, 3, 6, 18, 0, tzinfo=UTC)
PHONE = "+14025550101"
OPERATOR = Operator(
    "North Intergroup", "https://north.example.org", "line@north.example.org",
    "https://line.example.org/about/",
)  # fmt: skip
LONGEST = Line("The Longest Name of Any Line !", phone="402-555-0123 ext 4567")
LINES = [
    LINE,
    LONGEST,
    Line("Linea", zone="America/Los_Angeles", language="es", fellowship="AA"),
    Line("Ligne", country="CA", zone="America/Toronto", language="fr"),
    Line("Linha", country="BR", zone="America/Sao_Paulo", language="pt"),
    Line("Linea", country="IT", zone="Europe/Rome", language="it"),
    Line("Nowhere", zone="UTC"),
]


def program_of(
    line: Line = LINE, number: str = LINE_NUMBER, operator: Operator = OPERATOR, **values: Any
) -> MessagingProgram:
    values = {"retention_days": 90, "redacts": False} | values
    return messaging_program(line, number, operator, gazetteer(), SHIPPED_HOTLINES, NOW, **values)


def fields_of(program: MessagingProgram) -> dict[str, Field]:
    return {field.label: field for _, fields in form_fields(program) for field in fields}


def test_the_samples_are_what_the_line_really_sends(webhook: WebhookClient) -> None:
    """The conversation of the form, held with the real webhook over a list with its meeting."""
    samples = sample_conversation(LINE, gazetteer(), SHIPPED_HOTLINES, NOW)
    webhook.set_meetings([samples.meeting])
    heard = [_answer(webhook, body) for body in (samples.place, "1", "REMIND", "OK")]
    assert heard == [
        samples.meetings, samples.details, samples.question, samples.confirmation,
    ]  # fmt: skip


@pytest.mark.parametrize("asked", ["HELP", "START"])
def test_the_answers_are_what_the_line_really_sends(webhook: WebhookClient, asked: str) -> None:
    if asked == "START":
        _answer(webhook, "stop please")
    assert _answer(webhook, asked) == program_of().answers[asked]


def _answer(webhook: WebhookClient, body: str) -> str:
    sent = SentText(body, NOON, PHONE, LINE_NUMBER, "", "", "")
    return "\n".join(webhook.send_text(sent).replies)


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.language} {line.name}")
def test_every_field_is_as_long_as_the_carrier_allows(line: Line) -> None:
    for field in fields_of(program_of(line, operator=Operator())).values():
        assert field.value.strip(), field.label
        if field.limits:
            least, most = field.limits
            assert least <= len(field.value) <= most, (field.label, len(field.value))


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.language} {line.name}")
def test_the_answers_are_in_the_language_of_the_line(line: Line) -> None:
    """STOP was answered in English, whatever the line spoke."""
    program = program_of(line)
    if line.language != "en":
        english = program_of(Line(line.name, country=line.country, zone=line.zone))
        assert not set(program.messages) & set(english.messages)


@pytest.mark.parametrize(
    "disclosed",
    ["recovery meetings", "one for each text", "frequency varies", "SMS text message",
     "Message and data rates may apply", "HELP for help", "STOP to end",
     "https://line.example.org/about/privacy.html", "https://line.example.org/about/terms.html"],
)  # fmt: skip
def test_the_opt_in_says_all_that_carriers_refuse_a_form_without(disclosed: str) -> None:
    program = program_of()
    assert disclosed in call_to_action(program)
    assert disclosed in fields_of(program)["How do people consent (message flow)"].value
    assert disclosed in _text_of(hosted_pages(program, NOW.date())["terms.html"])


def test_one_sample_names_the_line_and_how_to_stop() -> None:
    """The carrier's error 30893."""
    fields = fields_of(program_of())
    samples = [field.value for label, field in fields.items() if label.startswith("Sample")]
    assert 2 <= len(samples) <= 5
    assert any(LINE.name in sample and "STOP" in sample for sample in samples)


def test_a_toll_free_number_gets_the_other_form() -> None:
    fields = fields_of(program_of(number="+18885550100"))
    assert fields["Toll-free number"].value == "+18885550100"
    assert fields["Help message"].value == program_of().answers["HELP"]
    assert "Campaign description" not in fields


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.language} {line.name}")
def test_no_page_loads_anything_or_names_an_address_that_is_not_ours(line: Line) -> None:
    for name, page in hosted_pages(program_of(line), NOW.date()).items():
        parser = _Page()
        parser.feed(page)
        assert not parser.tags & {"script", "img", "link", "iframe", "form", "base"}, name
        assert not {"src", "srcset", "action", "background"} & parser.attributes, name
        assert all(re.fullmatch(r"\w+\.html", link) for link in parser.links), name
        assert not re.search(r"url\(|@import", page), name
        for address in re.findall(r"https?://[^\s<\"]+", page):
            assert address.startswith("https://line.example.org/about/"), (name, address)


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.language} {line.name}")
def test_the_poster_is_in_the_language_of_the_line(line: Line) -> None:
    program = program_of(line)
    poster = hosted_pages(program, NOW.date())["poster.html"]
    text = _text_of(poster)
    assert f'<html lang="{line.language}">' in poster
    for said in (line.name, program.shown_number, program.emergency, program.crisis):
        assert said in text
    assert "HELP" in text
    assert "STOP" in text


def test_every_language_has_a_poster_with_all_its_words() -> None:
    table = tomllib.loads(POSTER_FILE.read_text("utf-8"))
    assert set(table) == set(SPOKEN_LANGUAGES)
    for words in table.values():
        assert list(words) == list(table["en"])
        for name, sentence in words.items():
            fields = set(re.findall(r"{\w+}", sentence))
            assert fields == set(re.findall(r"{\w+}", table["en"][name])), sentence


def test_a_name_with_signs_of_markup_is_only_a_name() -> None:
    pages = hosted_pages(program_of(Line("A <b>&</b> {{From}}")), NOW.date())
    assert all("A &lt;b&gt;&amp;&lt;/b&gt;" in page for page in pages.values())
    assert "<b>" not in "".join(pages.values())


def test_the_privacy_page_says_how_long_things_are_kept() -> None:
    page = _text_of(hosted_pages(program_of(retention_days=45), NOW.date())["privacy.html"])
    for kept in ("45 days without a text", "4 hours", "3 days", "30 days", "4 years"):
        assert kept in page
    assert "do not sell, rent or share" in page
    assert "March 6, 2026" in page


@pytest.mark.parametrize(("redacts", "says"), [(True, "two hours after"), (False, "its own rules")])
def test_the_privacy_page_says_what_the_carrier_keeps(redacts: bool, says: str) -> None:
    page = hosted_pages(program_of(redacts=redacts), date(2026, 3, 6))["privacy.html"]
    assert says in _text_of(page)


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.language} {line.name}")
def test_the_fallback_gives_the_numbers_of_the_country(line: Line) -> None:
    twiml = fallback_twiml(line, SHIPPED_HOTLINES)
    said = program_of(line).out_of_order
    assert sms_cost(said)[1] <= 2
    assert program_of(line).emergency in said
    assert program_of(line).crisis in said
    assert twiml.count("<Message>") == 1


def test_a_bin_of_the_carrier_fills_nothing_into_the_fallback() -> None:
    twiml = fallback_twiml(Line("A <{{From}}> & B"), SHIPPED_HOTLINES)
    assert "{{" not in twiml
    assert "}}" not in twiml
    assert "&lt;{ {From} }&gt; &amp; B" in twiml


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.language} {line.name}")
def test_the_fallback_for_calls_says_the_numbers_and_rings_the_lines_phone(line: Line) -> None:
    document = ElementTree.fromstring(voice_fallback_twiml(line, SHIPPED_HOTLINES))
    said = document.findtext("Say") or ""
    emergency = SHIPPED_HOTLINES.emergency_number(line.country)
    assert said.count(spoken_digits(emergency)) >= 2
    assert bool(line.phone) == (document.find("Dial") is not None)
    assert {verb.tag for verb in document} <= {"Say", "Dial"}


def test_the_fallback_for_calls_in_the_documents_is_what_is_printed() -> None:
    line = Line("Omaha Line", "402-555-0123", "US", "America/Chicago")
    printed = voice_fallback_twiml(line, SHIPPED_HOTLINES)
    assert (ROOT / "docs/fallback-voice.xml").read_text() == printed


def test_a_bin_fills_nothing_into_what_callers_hear() -> None:
    twiml = voice_fallback_twiml(Line("A <{{From}}> & B"), SHIPPED_HOTLINES)
    assert "{{" not in twiml
    assert ElementTree.fromstring(twiml).tag == "Response"


class _Page(HTMLParser):
    """The tags, attributes and links of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]


def _text_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition("<main>")[2]).split())
