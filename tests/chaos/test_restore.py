"""Backup, wipe, restore, by the command line as docs/deploy.md has it, under real processes; then
talks go on, reminders go out once, and the transcripts pass."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from bot.database.schema import erasures, people
from tests.support import phones
from tests.support.own_postgres import run_postgres_tool, without_driver
from tests.support.processes import Deployment
from tests.support.replay import play_all_transcripts
from tests.support.webhook_client import sms_form

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("patient")]


def back_up(town: Deployment, file: Path) -> None:
    """While everything runs."""
    if town.database.sqlite:
        said = town.handrail("backup", str(file))
        assert said.returncode == 0, said.stdout
    else:
        run_postgres_tool("pg_dump", "--format=custom", f"--file={file}", without_driver(town.url))


def wipe(town: Deployment) -> None:
    """The disk is gone."""
    if town.database.sqlite:
        for one in town.database_file.parent.glob(f"{town.database_file.name}*"):
            one.unlink()
    else:
        with town.database.transaction() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
    town.database.close()


def put_back(town: Deployment, file: Path) -> None:
    """With web and workers stopped."""
    if town.database.sqlite:
        said = town.handrail("restore", "--overwrite", str(file))
    else:
        words = ("--clean", "--if-exists", f"--dbname={without_driver(town.url)}", str(file))
        run_postgres_tool("pg_restore", *words)
        said = town.handrail("db", "restored")
    assert said.returncode == 0, said.stdout


def out(town: Deployment, count: int) -> Callable[[], bool]:
    """Whether so many texts have gone out."""
    return lambda: town.statuses()["ACCEPTED"] == count


def test_a_database_that_was_lost_comes_back_and_nobody_is_texted_twice(
    own_town: Deployment, tmp_path: Path
) -> None:
    town, copy = own_town, tmp_path / "copy"
    web, worker = town.serve(), town.start_worker()
    assert "Hope Group" in phones.text_line(town, "68102").replies[0]
    answered = sms_form("menu", From="+14025550101")
    menu = phones.post_fields(town, answered).replies
    assert (
        "no more texts"
        in phones.text_line(town, "please stop texting me", "+14025550102").replies[0]
    )
    first = town.add_reminders(3)
    town.wait_until(out(town, 3), "some reminders have gone out before the copy is made")
    soon = town.add_reminders(5, due=timedelta(seconds=8))
    later = town.add_reminders(12, due=timedelta(hours=1))
    back_up(town, copy)
    assert town.statuses() == {"ACCEPTED": 3}
    town.wait_until(out(town, 8), "some go out after it")
    assert phones.text_line(town, "68102", "+14025550103").status == 200
    recorded = town.texts_recorded()
    if town.database.sqlite:
        refused = town.handrail("restore", "--overwrite", str(copy))
        assert (refused.returncode, "in use" in refused.stdout) == (1, True)
    assert town.terminate(web) == 0
    town.kill(worker)
    wipe(town)

    put_back(town, copy)
    assert town.texts_recorded() == recorded - 1
    assert town.statuses() == {"ACCEPTED": 3, "UNKNOWN": 5}
    web = town.serve()
    workers = [town.start_worker() for _ in range(2)]
    town.wait_until(out(town, 8), "the carrier was asked about those it has")
    assert "12 Oak St" in phones.text_line(town, "1").replies[0]  # the list is still talked about
    assert phones.post_fields(town, answered).replies == menu
    assert not phones.text_line(town, "hi", "+14025550102").replies  # still stopped
    town.make_due()
    town.wait_until(out(town, 20), "all reminders go out")
    assert town.accepted_counts() == dict.fromkeys([*first, *soon, *later], 1)
    for process in (web, *workers):
        assert town.terminate(process) == 0
    assert play_all_transcripts(town) > 70


def test_late_receipts_of_the_lost_database_touch_nobody_in_the_restored_one(
    own_town: Deployment, tmp_path: Path
) -> None:
    """What the carrier says of texts to people who came after the copy was made: dead numbers,
    STOP, arrived. The rows of the same numbers belong to others now."""
    town, copy = own_town, tmp_path / "copy"
    kept = town.add_reminders(4, due=timedelta(hours=1))
    back_up(town, copy)
    web, worker = town.serve(), town.start_worker()
    lost = town.add_reminders(6)
    town.wait_until(out(town, 6), "texts go out after the copy was made")
    sids = [message["sid"] for message in town.carrier.accepted()]
    assert town.terminate(worker) == 0
    assert town.terminate(web) == 0
    wipe(town)
    put_back(town, copy)

    web = town.serve()
    town.make_due()
    told = [("undelivered", 30005), ("failed", 21610), ("delivered", 0)]
    worker = town.start_worker()
    for number, sid in enumerate(sids):
        status, code = told[number % 3]
        town.carrier.send_report(sid, status, code=code)
    town.wait_until(out(town, 4), "all reminders of the copy go out")
    for number, sid in enumerate(sids):
        status, code = told[(number + 1) % 3]
        town.carrier.send_report(sid, status, code=code)
    town.carrier.wait_for_callbacks()
    assert {answer for _, _, answer in town.carrier.log()["receipts"]} == {204}
    assert town.statuses() == {"ACCEPTED": 4}
    assert town.accepted_counts() == dict.fromkeys([*kept, *lost], 1)
    with town.database.reading() as connection:
        assert connection.scalars(select(people.c.stopped_at)).all() == [None] * 4
        assert not connection.execute(select(erasures)).all()
    for process in (web, worker):
        assert town.terminate(process) == 0
