"""Backup, wipe, restore, by the command line as docs/deploy.md has it, under real processes; then
talks go on, reminders go out once, and the transcripts pass."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.chaos import phones
from tests.chaos.postgres import plain, tool
from tests.chaos.town import Town
from tests.chaos.transcribing import play_all
from tests.webhooks.texting import form

pytestmark = pytest.mark.chaos


def back_up(town: Town, file: Path) -> None:
    """While everything runs."""
    if town.database.sqlite:
        said = town.handrail("backup", str(file))
        assert said.returncode == 0, said.stdout
    else:
        tool("pg_dump", "--format=custom", f"--file={file}", plain(town.url))


def wipe(town: Town) -> None:
    """The disk is gone."""
    if town.database.sqlite:
        for one in town.file.parent.glob(f"{town.file.name}*"):
            one.unlink()
    else:
        with town.database.transaction() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
    town.database.close()


def put_back(town: Town, file: Path) -> None:
    """With web and workers stopped."""
    if town.database.sqlite:
        said = town.handrail("restore", "--overwrite", str(file))
    else:
        refused = town.handrail("restore", str(file))
        assert refused.returncode == 1
        assert "handrail db restored" in refused.stdout
        words = ("--clean", "--if-exists", f"--dbname={plain(town.url)}", str(file))
        tool("pg_restore", *words)
        said = town.handrail("db", "restored")
    assert said.returncode == 0, said.stdout


def out(town: Town, count: int) -> Callable[[], bool]:
    """Whether so many texts have gone out."""
    return lambda: town.statuses()["ACCEPTED"] == count


def test_a_database_that_was_lost_comes_back_and_nobody_is_texted_twice(
    own_town: Town, tmp_path: Path
) -> None:
    town, copy = own_town, tmp_path / "copy"
    web, worker = town.serve(), town.start_worker()
    assert "Hope Group" in phones.text(town, "68102").replies[0]
    answered = form("menu", From="+14025550101")
    menu = phones.deliver(town, answered).replies
    assert "no more texts" in phones.text(town, "please stop texting me", "+14025550102").replies[0]
    first = town.promise(3)
    town.until(out(town, 3), "some reminders have gone out before the copy is made")
    soon = town.promise(5, due=timedelta(seconds=8))
    later = town.promise(12, due=timedelta(hours=1))
    back_up(town, copy)
    assert town.statuses() == {"ACCEPTED": 3}
    town.until(out(town, 8), "some go out after it")
    assert phones.text(town, "68102", "+14025550103").status == 200
    recorded = town.texts_recorded()
    if town.database.sqlite:
        refused = town.handrail("restore", "--overwrite", str(copy))
        assert (refused.returncode, "in use" in refused.stdout) == (1, True)
    assert town.end(web) == 0
    town.kill(worker)
    wipe(town)

    put_back(town, copy)
    assert town.texts_recorded() == recorded - 1
    assert town.statuses() == {"ACCEPTED": 3, "UNKNOWN": 5}
    web = town.serve()
    workers = [town.start_worker() for _ in range(2)]
    town.until(out(town, 8), "the carrier was asked about those it has")
    assert "12 Oak St" in phones.text(town, "1").replies[0]  # the list is still talked about
    assert phones.deliver(town, answered).replies == menu
    assert not phones.text(town, "hi", "+14025550102").replies  # still stopped
    town.make_due()
    town.until(out(town, 20), "all reminders go out")
    assert town.taken() == dict.fromkeys([*first, *soon, *later], 1)
    for process in (web, *workers):
        assert town.end(process) == 0
    assert play_all(town) > 70
