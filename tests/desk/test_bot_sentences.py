"""What `bot` says in English stands in Spanish on a Spanish page: verdicts, steps, findings,
alarms, reasons of the carrier."""

import re
from dataclasses import asdict
from html import unescape
from pathlib import Path

import pytest
from sqlalchemy import insert

from benchmarks.desk_addresses import desk_address
from bot.carrier.outcomes import advice_for
from bot.database.schema import doctor_runs, line_counts
from bot.doctor.examine import examine
from bot.doctor.finding import problem
from bot.doctor.report import NOTICED
from bot.monitoring import alarms
from bot.monitoring.alarms import MEANINGS, AlarmKind
from bot.monitoring.line_counts import Measure
from bot.operators.roles import Role
from desk import bot_sources
from desk.bot_sentences import BOT_CATALOGS, translated
from desk.desk_features import desk_rules
from desk.doctor.doctor_pages import CHECK_WORDS
from desk.lines.line_fields import FIELDS
from desk.people.audit_pages import CHANGE_WORDS
from desk.translation import read_sentences
from tests.desk.test_page_queries import SENTENCE
from tests.support.desk_client import Desk

SPANISH = {
    english: said
    for english, said in read_sentences(BOT_CATALOGS / "es.po").items()
    if isinstance(said, str)
}
PLACE = re.compile(r"\{\d\}")
VALUES = ("River Hall", "7", "x1", "y2")

# No test here is about the database.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.mark.usefixtures("database_url")
def test_every_sentence_is_recognised_with_what_stands_in_it() -> None:
    for english, spanish in SPANISH.items():
        assert translated(english.format(*VALUES), "es") == spanish.format(*VALUES)
        assert translated(english.format(*VALUES), "en") == english.format(*VALUES)


@pytest.mark.usefixtures("database_url")
@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("No worker has been seen for 3 minutes.",
         "Ningún proceso que envíe ha dado señales desde hace 3 minutos."),
        ("A meeting list was not taken. Run 'handrail feeds list'. (Elm: not taken: aa; "
         "Oak: not taken: na) (since 2026-03-06 18:40 UTC)",
         "Una lista de reuniones no se aceptó. Ejecuta 'handrail feeds list'. (Elm: no se aceptó: "
         "aa; Oak: no se aceptó: na) (desde 2026-03-06 18:40 UTC)"),
        (advice_for(30003)[1], "error 30003: su teléfono está apagado o sin cobertura"),
        ("The carrier answered HTTP 500.", "El operador respondió HTTP 500."),
        ("Not known: the carrier answered HTTP 500.",
         "No se sabe: el operador respondió HTTP 500."),
        ("Something that nobody has written.", "Something that nobody has written."),
        ("", ""),
    ],
)  # fmt: skip
def test_what_is_made_of_sentences_is_recognised(english: str, spanish: str) -> None:
    assert translated(english, "es") == spanish


@pytest.mark.usefixtures("database_url")
def test_every_module_that_makes_findings_is_translated() -> None:
    """A finding of another module would stay English."""
    root = Path(bot_sources.__file__).parents[1] / "bot"
    making = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if re.search(r"bot\.doctor\.finding import .*\b(ok|problem|warning)\b", path.read_text())
    }
    only_printed = {"cli/doctor_commands.py"}
    assert making - only_printed <= set(bot_sources.MODULES)


def test_what_the_doctor_finds_is_translated(desk: Desk) -> None:
    settings = desk.webhook.settings
    for finding in examine(settings, lambda: desk.now, offline=True):
        assert translated(finding.says, "es") != finding.says, finding.says
        assert not finding.do or translated(finding.do, "es") != finding.do, finding.do


@pytest.mark.usefixtures("database_url")
def test_every_check_and_every_change_has_words() -> None:
    named = {check for checks in NOTICED.values() for check in checks} - {"HELP"}
    assert named == CHECK_WORDS.keys()
    assert FIELDS.keys() <= CHANGE_WORDS.keys()


def everything_said(desk: Desk) -> None:
    """Have every alarm on, every finding of an examination found, every reason of the carrier."""
    said = [problem("database", english.format(*VALUES), "") for english in SPANISH]
    with desk.webhook.database.transaction() as connection:
        for kind in AlarmKind:
            alarms.raise_alarm(connection, kind, desk.now, "no worker has been seen for 3 hours")
        run = {"asked_by": "Pat", "asked_at": desk.now, "finished_at": desk.now}
        findings = [asdict(one) for one in said]
        connection.execute(insert(doctor_runs).values(run | {"findings": findings}))
        for code in (21610, 30003, 30007):
            row = {"line_id": 1, "hour": desk.now.replace(minute=0), "measure": Measure.LOST}
            counted = row | {"language": "", "detail": str(code), "total": 9}
            connection.execute(insert(line_counts).values(counted))


def english_on(page: str) -> list[str]:
    """The sentences of `bot` that stand on a page in English."""
    text = re.sub(r"\s+", " ", unescape(re.sub(r"</?code>", "`", page)))
    return [
        english
        for english, spanish in SPANISH.items()
        if spanish != english
        and len(fixed := max(PLACE.split(english), key=len)) > 9
        and fixed in text
        and fixed not in spanish
    ]


def test_no_spanish_page_holds_an_english_sentence_of_ours(desk: Desk) -> None:
    everything_said(desk)
    browser = desk.signed_in(Role.OWNER)
    assert english_on(browser.get("/desk/doctor").text), "the test sees English"
    for rule in desk_rules():
        if rule.method == "GET" and "static" not in rule.path:
            address = desk_address(rule, SENTENCE)
            page = browser.get(address, **{"Accept-Language": "es"})
            assert english_on(page.text) == [], address
    shown = browser.get("/desk", **{"Accept-Language": "es"}).text
    assert translated(MEANINGS[AlarmKind.QUEUE_STUCK], "es") in unescape(shown)
    assert "error 30003: su teléfono está apagado o sin cobertura" in unescape(shown)


def test_a_name_in_a_sentence_is_no_markup(desk: Desk) -> None:
    with desk.webhook.database.transaction() as connection:
        detail = "<b>Elm</b>: not taken: <i>aa</i>"
        alarms.raise_alarm(connection, AlarmKind.FEED_FLAGGED, desk.now, detail)
        alarms.raise_alarm(connection, AlarmKind.CRISIS_ANSWER_LOST, desk.now, detail)
    for language in ("en", "es"):
        page = desk.signed_in(Role.OWNER).get("/desk", **{"Accept-Language": language}).text
        assert "&lt;b&gt;Elm" in page
        assert "<b>Elm" not in page
