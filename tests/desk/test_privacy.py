"""Who runs a line learns nothing of who texts it: two hundred conversations, with rare words,
names, towns and numbers in each kind of text. Then every page, file, address, log line, metric and
row of the audit log is searched for them, in clear and encoded."""

import base64
import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from bot.database.schema import audit_log, metadata
from bot.operators.roles import Role
from desk.parts import EXTENSION, DeskParts
from tests.support.canaries import (
    PUBLIC_TABLES,
    capture_all_logs,
    database_file_text,
    read_metrics,
    table_text,
)
from tests.support.conversations import TRANSCRIPTS
from tests.support.desk_client import Desk
from tests.support.desk_crawl import every_answer
from tests.support.desk_world import furnish
from tests.transcripts.lists import MEETING_LISTS

CONVERSATIONS = 200
# Of each transcript, and one text more with rare words.
TEXTS_EACH = 2

NAME, TOWN, KNOWN_TOWN, ZIP, FRIEND = (
    "zephyrinequill",
    "quonsettiville",
    "hydaburg",
    "99922",
    "4025550163",
)
# What the numbers of all who text begin with.
NUMBERS = "4025559"

RARE = (
    f"meeting {TOWN}",
    f"my name is {NAME}, is there a meeting near {ZIP} tonight",
    f"i am {NAME} and i want to die",
    f"near {KNOWN_TOWN} alaska",
    f"{NAME} took too many pills at {TOWN}",
    f"help {NAME}",
    f"remind me {NAME}",
    f"stop {NAME}",
    f"forget me, {NAME} of {TOWN}",
    f"{NAME} relapsed last night in {KNOWN_TOWN}",
    f"the door was locked, {NAME} waited outside at {TOWN}",
    f"can i talk to a person, it is {NAME}",
    f"soy {NAME}, donde hay una reunion en {KNOWN_TOWN}",
    f"{FRIEND} is the number of {NAME}",
    f"sober since january 2, {NAME}",
    f"what is {TOWN}",
)


def encoded(word: str) -> set[str]:
    """The forms of a word: in clear, in hex, escaped for an address, and in base64, however it lies
    in what was encoded."""
    forms = {word, quote(word)}
    for text in (word, word.upper(), word.capitalize()):
        raw = text.encode()
        forms |= {raw.hex(), "".join(f"%{byte:02x}" for byte in raw)}
        for shift in range(3):
            form = base64.b64encode(b"\0" * shift + raw).decode().rstrip("=")
            forms.add(form[4 if shift else 0 : len(form) // 4 * 4])
    return {form.casefold() for form in forms}


FORMS = {form: word for word in (NAME, TOWN, KNOWN_TOWN, FRIEND, NUMBERS) for form in encoded(word)}

# Without a key anybody can try all numbers.
HASHES = {
    hashlib.new(kind, f"{prefix}{number}".encode()).hexdigest()
    for number in (FRIEND, *(f"{NUMBERS}{last:03}" for last in range(CONVERSATIONS)))
    for prefix in ("", "+1", "whatsapp:+1")
    for kind in ("md5", "sha1", "sha256")
}


def giveaways(text: str) -> set[str]:
    """The canaries in a text; a number also where signs stand between its digits."""
    folded = text.casefold()
    bare = re.sub(r"(?<=\d)[\s().-]{1,3}(?=\d)", "", folded)
    hashes = HASHES & set(re.findall("[0-9a-f]{32,64}", folded))
    return hashes | {word for form, word in FORMS.items() if form in folded or form in bare}


def conversations() -> Iterator[tuple[str, list[str]]]:
    """The texts of somebody who texts, with a number of their own."""
    paths = sorted(TRANSCRIPTS.glob("*.txt"))[:CONVERSATIONS]
    assert len(paths) == CONVERSATIONS
    for number, path in enumerate(paths):
        lines = path.read_text().splitlines()
        said = [line[2:].replace("\\n", "\n") for line in lines if line.startswith("> ")]
        yield f"+1{NUMBERS}{number:03}", [*said[:TEXTS_EACH], RARE[number % len(RARE)]]


def text_the_line(desk: Desk) -> None:
    """Two hundred people text the line within a month."""
    webhook = desk.webhook
    begin = datetime(2026, 2, 2, 15, 0, tzinfo=UTC)
    for person, (sender, said) in enumerate(conversations()):
        webhook.now = begin + person * timedelta(hours=3, minutes=13)
        for body in said:
            webhook.now += timedelta(seconds=20)
            answer = webhook.text(
                body,
                From=sender,
                FromCity=KNOWN_TOWN.upper(),
                FromZip=ZIP,
                ProfileName=NAME,
                Latitude="55.2080" if person % 9 == 0 else "",
                Longitude="-132.8267" if person % 9 == 0 else "",
            )
            assert answer.status_code == 200
    parts: DeskParts = webhook.app.extensions[EXTENSION]
    parts.counters.flush(webhook.database, webhook.now)


def test_no_page_file_log_or_row_says_who_texted_or_what(desk: Desk) -> None:
    furnish(desk)
    desk.webhook.set_meetings(MEETING_LISTS["omaha"])
    desk.without_limits()
    with capture_all_logs() as log:
        text_the_line(desk)
        desk.webhook.now = max(desk.webhook.now, datetime(2026, 3, 6, 18, 40, tzinfo=UTC))
        owner = desk.signed_in(Role.OWNER)
        owner.post("/desk/blocked", {"phone": FRIEND, "reason": "at night"})
        owner.post("/desk/blocked", {"phone": f"+1{NUMBERS}000"})  # who has texted
        told, searched = {}, 0
        for address, answer in every_answer(desk, owner):
            searched += answer.status_code == 200
            if words := giveaways(f"{address}\n{answer.headers}\n{answer.text}"):
                told[address] = words
    assert told == {}
    assert searched > 120
    logged = log.getvalue()
    assert "SELECT" in logged
    assert giveaways(logged) == set()
    assert giveaways(read_metrics(desk.webhook)) == set()
    assert giveaways(table_text(desk.webhook.database, [audit_log])) == set()
    private = [table for table in metadata.sorted_tables if table not in PUBLIC_TABLES]
    assert giveaways(table_text(desk.webhook.database, private)) == set()
    assert giveaways(database_file_text(desk.webhook.settings.database_url)) == set()


def test_the_search_finds_what_it_looks_for() -> None:
    for hidden in (
        f"<b>{NAME}</b>",
        "402-555-0163",
        "(402) 555 0163",
        "+14025550163",
        TOWN.encode().hex(),
        base64.b64encode(f"x{NAME} says".encode()).decode(),
        base64.urlsafe_b64encode(f"at {TOWN}".encode()).decode(),
        "".join(f"%{byte:02X}" for byte in TOWN.encode()),
        hashlib.sha256(b"+14025550163").hexdigest(),
        f"tel:+1-402-555-9{117}",
    ):
        assert giveaways(hidden), hidden
