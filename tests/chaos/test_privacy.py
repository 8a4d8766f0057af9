"""Rows 26 and 27 of docs/reliability.md: what real processes log and leave behind says nothing of
anybody, and what is kept is forgotten on time."""

from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import requests
from sqlalchemy import select

from bot.database.schema import erasures, people
from bot.people.retention import NOTICE_PERIOD, RETENTION_RULES, KeptUntil
from tests.support import phones
from tests.support.canaries import (
    CANARIES,
    EXTRA_TEXTS,
    PUBLIC_TABLES,
    canaries_in,
    database_file_text,
    table_text,
)
from tests.support.carrier_behaviour import CarrierBehaviour
from tests.support.conversations import TRANSCRIPTS
from tests.support.own_postgres import run_postgres_tool, without_driver
from tests.support.people import PERSONAL_TABLES, table_rows
from tests.support.processes import (
    DAYS_AHEAD_VARIABLE,
    FAST_WORKER_COMMAND,
    PROCESS_TIMEOUT_SECONDS,
    Deployment,
)
from tests.support.webhook_client import METRICS_TOKEN

pytestmark = pytest.mark.chaos

DAYS = 30
# Stands in our own answer to START, which the ledger keeps word for word.
OURS = "domestic violence"
# Five digits in a row stand in any dump.
BY_CHANCE = "99950"
# What brings somebody into every table.
EVERYTHING = [
    "hola",
    "68102",
    "remind 1",
    "ok",
    "ok",
    "sober 2026-03-01",
    "reminders",
    "what is this",
]


def conversations() -> Iterator[tuple[str, list[str]]]:
    """Everybody who texts in a transcript, with a number of their own, and what they write."""
    for number, path in enumerate(sorted(TRANSCRIPTS.glob("*.txt"))):
        lines = path.read_text().splitlines()
        said = [line[2:].replace("\\n", "\n") for line in lines if line.startswith("> ")]
        yield f"+1402555{9000 + number}", said


def dump(town: Deployment) -> str:
    """All of the database, as a thief would have it."""
    if town.database.sqlite:
        return database_file_text(town.url)
    return run_postgres_tool("pg_dump", without_driver(town.url)).decode("latin-1")


def test_nothing_that_real_processes_leave_behind_says_who_or_what(town: Deployment) -> None:
    """Every text of every transcript, with everything logged; then all that is left is searched."""
    town.environment |= {"LOG_LEVEL": "debug", "METRICS_TOKEN": METRICS_TOKEN}
    town.serve()
    town.carrier.behave(
        CarrierBehaviour(answer="drop", times=3),
        CarrierBehaviour(answer="error", code=21610, accept=False, times=3),
        CarrierBehaviour(receipts=("sent", "delivered")),
    )
    phones_of_reminded = town.add_reminders(20)
    worker = town.start_worker()
    telling, texts = set(CANARIES), 0
    for sender, said in [*conversations(), ("+14025550163", list(EXTRA_TEXTS))]:
        telling |= {sender[1:], sender[2:]}
        for body in said:
            phones.text_line(town, body, sender, FromZip="", FromCity="")
            texts += 1
            if len(body.strip()) > 9:
                telling.add(body.strip())
    telling |= {phone[2:] for phone in phones_of_reminded}
    with town.without_table("meetings"):
        assert phones.text_line(town, EXTRA_TEXTS[2], "+14025550163").status == 500
    town.wait_until(lambda: town.statuses()["DELIVERED"] > 10, "the reminders are out")
    metrics = requests.get(
        f"{town.web_url}/metrics", headers={"Authorization": f"Bearer {METRICS_TOKEN}"}, timeout=5
    )
    assert "handrail_texts_total" in metrics.text
    assert town.terminate(worker) == 0
    telling -= {OURS, *canaries_in(telling - CANARIES, table_text(town.database, PUBLIC_TABLES))}
    assert texts > 400
    logged = town.log_file.read_text()
    assert '"level": "ERROR"' in logged  # the one that was provoked
    assert canaries_in(telling, logged) == []
    assert canaries_in(telling, metrics.text) == []
    assert canaries_in(telling - {BY_CHANCE}, dump(town)) == []
    click.echo(f"\n{texts} texts, {len(telling)} canaries, none of them found")


def work(town: Deployment, days: int) -> None:
    """Let a worker do all there is to do, once, so many days ahead."""
    town.environment[DAYS_AHEAD_VARIABLE] = str(days)
    assert town.start_worker((*FAST_WORKER_COMMAND, "once")).wait(PROCESS_TIMEOUT_SECONDS) == 0


def kept(town: Deployment, *untils: KeptUntil) -> dict[str, list[object]]:
    """What is kept in the columns that fall under these rules, and says something."""
    found_ = {}
    with town.database.reading() as connection:
        for table, rules in RETENTION_RULES.items():
            for _, until, names in rules:
                for name in names.split() if until in untils else ():
                    values = connection.scalars(select(table.c[name])).all()
                    found_[f"{table.name}.{name}"] = [
                        one for one in values if one not in (None, b"")
                    ]
    return {name: values for name, values in found_.items() if values}


def everything(town: Deployment, sender: str) -> bytes:
    """Somebody of whom everything is kept; their number as it is sealed."""
    for body in EVERYTHING:
        assert phones.text_line(town, body, sender).replies, body
    for table in PERSONAL_TABLES[:4]:
        assert table_rows(town.database, table), table.name
    return bytes(table_rows(town.database, people)[0].phone)


def assert_unseen(town: Deployment, sealed: bytes) -> None:
    """That a copy of the database does not hold these bytes."""
    if town.database.sqlite:
        copy = town.folder / "copy.db"
        assert town.handrail("backup", str(copy)).returncode == 0
        assert sealed not in copy.read_bytes()
        copy.unlink()
    else:
        assert sealed.hex() not in run_postgres_tool("pg_dump", without_driver(town.url)).decode()


def test_what_is_kept_is_forgotten_on_time(town: Deployment) -> None:
    town.environment["RETENTION_DAYS"] = str(DAYS)
    web = town.serve()
    sealed = everything(town, phones.DEFAULT_PHONE)
    assert town.terminate(web) == 0
    short = (KeptUntil.REPLY_EXPIRED, KeptUntil.CONVERSATION_EXPIRED, KeptUntil.SID_EXPIRED)
    work(town, 0)
    assert len(kept(town, *short)) > 3
    work(town, 8)
    assert kept(town, *short) == {}
    assert kept(town, KeptUntil.PERSON_FORGOTTEN)["people.phone"] == [
        sealed
    ]  # they are still reminded
    work(town, DAYS + 1)  # tells them
    work(town, DAYS + 1 + NOTICE_PERIOD.days)
    for table in PERSONAL_TABLES:
        assert not table_rows(town.database, table), table.name
    assert set(kept(town, KeptUntil.LEDGER_EXPIRED)) >= {"consents.phone_hash", "consents.wording"}
    assert_unseen(town, sealed)


def test_forget_me_forgets_at_once_and_at_the_carrier(town: Deployment) -> None:
    town.start_web()
    worker = town.start_worker()
    sealed = everything(town, phones.DEFAULT_PHONE)
    for body in ("68102", "1", "forget me"):
        town.carrier.deliver_text(body, sender=phones.DEFAULT_PHONE, to=town.number)
        town.carrier.wait_for_callbacks()
    log = town.carrier.log()
    assert len(log["received"]) == 3
    assert len(log["replies"]) == 3
    for table in PERSONAL_TABLES:
        assert not table_rows(town.database, table), table.name
    assert table_rows(town.database, erasures)
    town.wait_until(
        lambda: not table_rows(town.database, erasures), "the carrier has erased it, too"
    )
    log = town.carrier.log()
    assert [log["received"], log["replies"], log["accepted"]] == [[], [], []]
    assert town.terminate(worker) == 0
    assert_unseen(town, sealed)
    assert "carrier" not in Path(town.log_file).read_text()  # it went well
