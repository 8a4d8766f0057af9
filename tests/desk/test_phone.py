"""The phone of the desk: forms that work without scripts."""

import html
import re
from pathlib import Path

import pytest

from bot.operators.roles import Role
from tests.desk.conftest import OTHER_NUMBER
from tests.simulator.test_simulation import everything_in
from tests.support.conversations import TRANSCRIPTS, TranscriptPlayer
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.drivers import PureDriver
from tests.support.factories import make_meeting
from tests.support.templates import set_templates
from tests.support.webhook_client import LINE_NUMBER
from tests.transcripts.lists import MEETING_LISTS

BEGUN = "@ 2026-03-06 18:40 America/Chicago"


class PhoneBrowser:
    """Whoever uses the phone: sends its forms with what the page carried."""

    def __init__(self, desk: Desk, browser: DeskBrowser | None = None) -> None:
        self.browser = browser or desk.signed_in(Role.RUN)
        self.page = self.browser.get("/desk/phone").text

    def carried(self) -> dict[str, str]:
        found = re.findall(
            r'type="hidden" name="(to|first|second|script)" value="([^"]*)"', self.page
        )
        return {name: html.unescape(value) for name, value in reversed(found)}

    def act(self, act: str, status: int = 200, **fields: str) -> str:
        answer = self.browser.post("/desk/phone", {**self.carried(), "act": act, **fields})
        assert answer.status_code == status, answer.text
        self.page = answer.text
        return html.unescape(re.sub(r"<[^>]+>", "", self.page))

    def begin(self, **fields: str) -> str:
        chosen = {"begin_day": "2026-03-06", "begin_clock": "18:40", **fields}
        return self.act("begin", 200, **chosen)

    def text(self, body: str, phone: int = 1) -> str:
        return self.act(f"text {phone}", 200, **{f"body_{phone}": body})

    def thread(self) -> list[str]:
        return [
            html.unescape(one) for one in re.findall(r'<p class="text">(.*?)</p>', self.page, re.S)
        ]

    def transcript(self) -> str:
        found = re.search(r'<textarea id="played"[^>]*>(.*?)</textarea>', self.page, re.S)
        assert found
        return html.unescape(found[1])


@pytest.fixture
def phone(desk: Desk) -> PhoneBrowser:
    desk.webhook.set_meetings(MEETING_LISTS["omaha"])
    return PhoneBrowser(desk)


def test_a_text_is_answered_at_once(phone: PhoneBrowser) -> None:
    said = phone.text("help")
    assert "Test Line" in phone.thread()[1]
    assert "Wanted: help." in said
    assert "nothing is open" in said
    assert re.search(r"1 texts in, \d segments out: about \d US cents", said)


def test_a_whole_conversation_at_a_chosen_time(phone: PhoneBrowser) -> None:
    phone.begin()
    said = phone.text("68102")
    assert "Hope Group" in phone.thread()[-1]
    assert "a list of meetings is on the screen" in said
    for body in ("1", "remind", "ok"):
        said = phone.text(body)
    assert "they agreed to reminders" in said
    assert "Go to Fri 13 Mar 2026, 18:00 CDT" in said
    said = phone.act("time", day="2026-03-13", clock="18:00")
    assert "As if it were Fri 13 Mar 2026, 18:00 CDT" in said
    assert phone.thread()[-2].startswith("Reminder: your 7:00 PM")
    assert "sent unasked" in said


def test_time_passes_and_only_goes_on(phone: PhoneBrowser) -> None:
    phone.begin()
    assert "18:55 CST" in phone.act("pass 15m")
    assert "Sat 7 Mar 2026, 18:55 CST" in phone.act("pass 1d")
    assert "Time only goes on" in phone.act("time", 422, day="2026-03-06", clock="18:40")
    assert "Choose a day" in phone.act("time", 422, day="", clock="soon")
    assert "Sat 7 Mar 2026, 18:55 CST" in phone.act("nothing that there is")


def test_two_phones_side_by_side(phone: PhoneBrowser) -> None:
    said = phone.begin(two="yes", home_2="GB", channel_2="whatsapp", language_2="es")
    assert "+447700900101" in said
    assert "WhatsApp, GB" in said
    phone.text("68102")
    phone.text("ayuda", 2)
    assert "999" in phone.thread()[-1]
    assert phone.carried()["second"] == "whatsapp:+447700900101"


def test_a_place_is_shared(phone: PhoneBrowser) -> None:
    phone.begin(channel_1="whatsapp")
    phone.act("place 1", where_1="Omaha NE")
    assert phone.thread()[0].startswith("shared the place 41.2")
    assert "Near you" in phone.thread()[1]
    assert "Write a postal code or a town" in phone.act("place 1", 422, where_1="nowhere at all")


def test_something_without_words_is_sent(phone: PhoneBrowser) -> None:
    phone.begin(channel_1="whatsapp")
    phone.act("media 1", media_1="voice")
    assert phone.thread()[0].startswith("a voice message")
    assert "In danger? Call 911." in phone.thread()[1]
    assert "Choose what is sent" in phone.act("media 1", 422, media_1="a cake")


def test_whatsapp_has_no_segments_and_reminds_where_templates_are_approved(
    phone: PhoneBrowser, desk: Desk
) -> None:
    phone.begin(channel_1="whatsapp")
    said = phone.text("68102")
    assert "segment," not in said
    assert "0 texts in, 0 segments out" in said
    phone.text("remind 1")
    assert "On WhatsApp I can only answer" in phone.thread()[-1]
    with desk.webhook.database.transaction() as connection:
        set_templates(connection, approved=True)
    phone.begin(channel_1="whatsapp", begin_day="2026-03-04", begin_clock="12:00")
    for body in ("68102 friday", "remind 1", "ok"):
        said = phone.text(body)
    assert "sent unasked, in a template" in said


def test_a_channel_of_a_transcript_is_the_phones(phone: PhoneBrowser) -> None:
    script = f"{BEGUN}\nchannel whatsapp\n> stop\nchannel sms\n> 68102"
    said = phone.act("play", transcript=script)
    assert phone.carried()["first"] == "whatsapp:+14025550100"
    assert phone.carried()["second"] == "+14025550100"
    assert "you will get no more texts" in said


def test_only_numbers_that_nobody_has(phone: PhoneBrowser) -> None:
    real = "402-555-1234"
    said = phone.act("begin", 422, begin_day="2026-03-06", begin_clock="18:40", number_1=real)
    assert "Somebody may have this number" in said
    script = f"{BEGUN}\nfrom +14025551234\n> hi"
    assert "Line 2:" in phone.act("play", 422, transcript=script)
    answer = phone.browser.post(
        "/desk/phone",
        {"to": LINE_NUMBER, "first": "+14025551234", "script": "", "act": "text 1", "body_1": "hi"},
    )
    assert answer.status_code == 422
    assert phone.begin(number_1="402 555 0142")
    assert phone.carried()["first"] == "+14025550142"


def test_what_is_copied_is_a_transcript_of_the_tests(phone: PhoneBrowser, tmp_path: Path) -> None:
    phone.begin(two="yes", language_2="es")
    for body, number in (("68102", 1), ("1", 1), ("remind", 1), ("ok", 1), ("68102", 2)):
        phone.text(body, number)
    phone.act("pass 1d")
    phone.act("time", day="2026-03-13", clock="18:00")
    phone.text("skip")
    phone.act("place 2", where_2="68102")
    copied = phone.transcript()
    file = tmp_path / "copied.txt"
    file.write_text(copied + "\n")
    assert "* Reminder: your 7:00 PM" in copied
    assert TranscriptPlayer(file).play(PureDriver()) == copied.splitlines()
    phone.begin()
    phone.act("play", transcript=copied)
    assert phone.transcript() == copied


def test_somebody_with_one_line_texts_that_line_alone(desk: Desk) -> None:
    phone = PhoneBrowser(desk, desk.signed_in(Role.RUN, {2}))
    assert phone.carried()["to"] == OTHER_NUMBER
    assert "River Line" in phone.text("help")
    assert "Test Line" not in phone.page
    said = phone.act("text 1", 422, to=LINE_NUMBER, body_1="help")
    assert "Choose one of your lines." in said
    script = f"{BEGUN}\nto {LINE_NUMBER}\n> help"
    said = phone.act("text 1", 422, to=OTHER_NUMBER, script=script, body_1="help")
    assert "This number is none of your lines." in said
    phone.act("play", transcript=script)
    assert "River Line" in phone.thread()[-1]


def test_a_golden_transcript_is_played_on_the_page(phone: PhoneBrowser) -> None:
    golden = (TRANSCRIPTS / "remind.txt").read_text()
    phone.act("play", transcript=golden)
    assert [line for line in golden.splitlines() if line[0] in "<*"] == [
        line for line in phone.transcript().splitlines() if line[0] in "<*"
    ]
    crowd = "\n".join([BEGUN, *(f"from +1402555010{n}\n> hi" for n in range(3))])
    assert "More than two phones" in phone.act("play", 422, transcript=crowd)


def test_a_flood_is_told_to_wait(phone: PhoneBrowser, monkeypatch: pytest.MonkeyPatch) -> None:
    phone.text("help")
    (kept,) = (phone.browser.webhook.app.extensions["desk_phone"],)
    monkeypatch.setattr(kept, "_lines_left", 0.0)
    monkeypatch.setattr(kept, "_clock", lambda: kept._filled_at)
    assert "Wait some minutes" in phone.act("text 1", 429, body_1="help")


def test_it_leaves_no_trace(
    desk: Desk, phone: PhoneBrowser, caplog: pytest.LogCaptureFixture
) -> None:
    def kept() -> dict[str, list[tuple[object, ...]]]:
        found = everything_in(desk.webhook.database)
        return {name: rows for name, rows in found.items() if name != "desk_sessions"}

    phone.begin(two="yes")
    before = kept()
    for body in (
        "68102",
        "1",
        "remind",
        "ok",
        "i want to die canary",
        "stop",
        "start",
        "forget me",
    ):
        phone.text(body)
    phone.act("time", day="2026-03-19", clock="18:00")
    assert kept() == before
    counters = desk.webhook.app.extensions["desk"].counters
    assert not counters._counts
    assert not counters._noted_alarms
    assert not counters.by_line.take()
    assert "canary" not in caplog.text


def test_markup_in_a_list_is_shown_as_text(desk: Desk, phone: PhoneBrowser) -> None:
    name = "<script>alert(1)</script>"
    desk.webhook.set_meetings(
        [make_meeting("fri 19:00", name=name, venue="<b>x</b>", address="<i>")]
    )
    phone.begin()
    phone.text("68102")
    phone.text("1")
    phone.text("<img src=x onerror=alert(1)>")
    assert any(name in one for one in phone.thread())
    assert "<script>alert" not in phone.page
    assert "<img" not in phone.page


def test_a_conversation_that_is_full_ends_and_another_begins(phone: PhoneBrowser) -> None:
    phone.begin()
    phone.act("play", transcript="\n".join([BEGUN, *["> help"] * 60]))
    assert "This conversation is full." in phone.page
    assert "too long" in phone.act("text 1", 422, body_1="help")
    phone.begin()
    assert "This conversation is full." not in phone.page


def test_a_page_that_nobody_sent_is_answered(phone: PhoneBrowser) -> None:
    browser = phone.browser
    for fields in (
        {},
        {"act": "text 3"},
        {"act": "text", "to": LINE_NUMBER, "first": "+14025550100", "script": "what is this"},
        {"to": LINE_NUMBER, "first": "+14025550100", "second": "+14025550100", "script": ""},
        {"to": LINE_NUMBER, "first": "+14025550100", "script": f"{BEGUN}\n{'> hi' * 99}\n" * 99},
        {"to": LINE_NUMBER, "first": "+14025550100", "script": BEGUN, "act": "pass 9999d"},
    ):
        status = browser.post("/desk/phone", dict(fields)).status_code
        assert status in (200, 413, 422), fields
