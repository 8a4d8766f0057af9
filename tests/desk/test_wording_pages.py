"""The sentences: read, signed off as they are, commented on; a changed one is signed by nobody."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.conversation.hotline_records import wording_hash
from bot.database.schema import audit_log
from bot.operators.roles import Role
from bot.review import wordings
from bot.review.wordings import WordingSet
from flows.hotlines import SHIPPED_HOTLINES
from tests.support.desk_client import Desk, DeskBrowser

PAGE = "/desk/wording/replies/es"


@pytest.fixture(autouse=True)
def few_sentences(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Two sentences a language, that a test can change."""
    said = {"help": "Text a ZIP code.", "menu": "1 near you, 2 online. Adiós."}

    def wording(language: str) -> WordingSet:
        pairs = tuple(said.items())
        return WordingSet("replies", language, "", wording_hash(said.values()), pairs)

    monkeypatch.setattr(wordings, "_reply_wording", wording)
    return said


def sign(browser: DeskBrowser, wording: str, profession: str = "native speaker") -> None:
    fields = {"kind": "replies", "language": "es", "wording": wording, "profession": profession}
    browser.post("/desk/wording/sign-off", dict(fields))


def comment(browser: DeskBrowser, text: str, sentence: str = "help") -> int:
    fields = {"kind": "replies", "language": "es", "sentence": sentence, "comment": text}
    return browser.post("/desk/wording/comment", dict(fields)).status_code


def now_wording() -> str:
    return wordings.reply_wording("es").wording


def test_every_set_is_listed_with_who_signed_it(desk: Desk) -> None:
    shown = desk.signed_in(Role.LOOK).get("/desk/wording").text
    assert shown.count("by nobody yet") == 15  # five languages: all, about danger, said to callers
    assert "About danger, US" in shown
    assert "Said to callers, US" in shown


def test_what_callers_hear_is_read_and_signed_off_there_too(desk: Desk) -> None:
    browser = desk.signed_in(Role.WORDING, name="Ana")
    page = "/desk/wording/voice/es?place=US"
    shown = browser.get(page).text
    assert "Esto puede ser una emergencia." in shown
    assert "segment" not in shown
    place = {"kind": "voice", "language": "es", "place": "US"}
    wording = wordings.spoken_wording(SHIPPED_HOTLINES, "es", "US").wording
    browser.post("/desk/wording/sign-off", place | {"wording": wording, "profession": "clinician"})
    assert "Ana, clinician" in browser.get(page).text
    noted = place | {"sentence": "danger, suicide", "comment": "Say it slower."}
    browser.post("/desk/wording/comment", noted)
    assert "Say it slower." in browser.get(page).text
    assert browser.get("/desk/wording/voice/es?place=XX").status_code == 404


def test_each_sentence_has_its_price_and_its_alphabet(desk: Desk) -> None:
    shown = desk.signed_in(Role.LOOK).get(PAGE).text
    assert "1 segment, GSM-7" in shown
    assert "1 segment, UCS-2" in shown
    assert "Sign off as" not in shown
    crisis = desk.signed_in(Role.LOOK).get("/desk/wording/crisis/en?place=US").text
    assert "suicide, first" in crisis
    for none in (
        "/desk/wording/crisis/en?place=XX",
        "/desk/wording/replies/xx",
        "/desk/wording/x/en",
    ):
        assert desk.signed_in(Role.LOOK).get(none).status_code == 404


def test_a_signature_holds_until_a_sentence_changes(
    desk: Desk, few_sentences: dict[str, str]
) -> None:
    browser = desk.signed_in(Role.WORDING, name="Ana")
    sign(browser, now_wording())
    shown = browser.get("/desk/wording").text
    assert "Ana, native speaker" in shown
    few_sentences["help"] = "Text a town."
    few_sentences["new"] = "Hello."
    shown = browser.get(PAGE).text
    assert "changed since" in shown
    assert "<del>ZIP code.</del>" in shown
    assert "<ins>town.</ins>" in shown
    assert "<h3>new</h3>" in shown
    sign(browser, now_wording())
    assert "changed since" not in browser.get("/desk/wording").text


def test_what_changed_while_somebody_read_is_not_signed(
    desk: Desk, few_sentences: dict[str, str]
) -> None:
    browser = desk.signed_in(Role.WORDING)
    seen = now_wording()
    few_sentences["help"] = "Text a town."
    sign(browser, seen)
    assert "have changed meanwhile" in browser.get(PAGE).text
    assert "by nobody yet" in browser.get(PAGE).text


def test_a_signature_says_as_what(desk: Desk) -> None:
    browser = desk.signed_in(Role.WORDING)
    fields = {"kind": "replies", "language": "es", "wording": now_wording(), "profession": " "}
    assert browser.post("/desk/wording/sign-off", dict(fields)).status_code == 422


def test_a_comment_becomes_a_file_and_is_settled(desk: Desk) -> None:
    browser = desk.signed_in(Role.WORDING, name="Ana")
    assert comment(browser, "Say town, not ZIP.") == 303
    assert "Say town, not ZIP." in browser.get(PAGE).text
    file = browser.get("/desk/wording/comments.txt")
    assert file.headers["Content-Disposition"] == 'attachment; filename="comments.txt"'
    assert "es help (Ana, 2026-03-06)\n    Text a ZIP code.\n  > Say town, not ZIP.\n" in file.text
    table = browser.get(f"{PAGE}/table.csv").text
    assert table.splitlines()[1] == (
        'help,Text a ZIP code.,Text a ZIP code.,1,GSM-7,"Say town, not ZIP."'
    )
    browser.post("/desk/wording/comments/settle", {"comment": "1"})
    browser.post("/desk/wording/comments/settle", {"comment": "1"})
    assert "gone already" in browser.get("/desk/wording").text
    with desk.webhook.database.reading() as connection:
        acts = connection.scalars(select(audit_log.c.act).order_by(audit_log.c.id)).all()
    assert acts == ["wording.commented", "wording.comment settled"]


@pytest.mark.parametrize("wrong", ["", "x" * 501, "he texted from 402 555 0166"])
def test_a_comment_that_cannot_be_kept(desk: Desk, wrong: str) -> None:
    assert comment(desk.signed_in(Role.WORDING), wrong) == 422


def test_there_is_a_catalog_for_translators(desk: Desk) -> None:
    shown = desk.signed_in(Role.LOOK).get("/desk/wording/catalog/es.po")
    assert "msgid" in shown.text
    assert desk.signed_in(Role.LOOK).get("/desk/wording/catalog/xx.po").status_code == 404


def test_markup_in_a_comment_or_a_sentence_is_text(
    desk: Desk, few_sentences: dict[str, str]
) -> None:
    evil = "<script>alert(1)</script>"
    browser = desk.signed_in(Role.WORDING, name="<b>Ana</b>")
    comment(browser, evil)
    sign(browser, now_wording(), "<i>poet</i>")
    few_sentences["help"] = evil
    for path in ("/desk/wording", PAGE):
        shown = browser.get(path).text
        assert "<script>alert" not in shown
        assert "<b>Ana" not in shown
        assert "<i>poet" not in shown
        assert "&lt;script&gt;alert" in shown


def test_a_cell_is_no_formula(few_sentences: dict[str, str]) -> None:
    from bot.review.translator_export import translator_table

    few_sentences["help"] = "=1+1"
    wanted = wordings.reply_wording("es")
    assert "'=1+1" in translator_table(replace(wanted), wanted, [])
