"""People, the audit log and the settings: what owners see and do."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Executable, delete, select, text, update
from sqlalchemy.exc import DatabaseError

from bot.database.schema import audit_log, operator_lines, operators
from bot.operators.audit_log import AUDIT_KEPT
from bot.operators.operator_retention import apply_operator_retention
from bot.operators.roles import Role
from desk.people.audit_pages import ACT_WORDS
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.webhook_client import SECRET, TOKEN


def person_id(desk: Desk, name: str) -> int:
    with desk.webhook.database.reading() as connection:
        found = select(operators.c.id).where(operators.c.name == name)
        return int(connection.scalars(found).one())


def invite(owner: DeskBrowser, **fields: str | list[str]) -> str:
    """Invite somebody by the page; the path of the link."""
    owner.get("/desk/people/invite")
    answer = owner.post("/desk/people/invite", fields)
    assert answer.status_code == 200
    found: list[str] = re.findall(r'"https://line\.example\.org(/desk/inv[\w/-]+)"', answer.text)
    return found[0]


def acts(desk: Desk) -> list[str]:
    """The acts of the audit log."""
    with desk.webhook.database.reading() as connection:
        return list(connection.scalars(select(audit_log.c.act).order_by(audit_log.c.id)))


def test_an_owner_invites_somebody_for_one_line(desk: Desk) -> None:
    owner = desk.signed_in(Role.OWNER)
    path = invite(owner, name="Pat", role="lists", lines=["2"])
    assert "Welcome, Pat" in desk.stranger().get(path).text
    with desk.webhook.database.reading() as connection:
        assert connection.scalars(select(operator_lines.c.line_id)).all() == [2]
    assert acts(desk) == ["operator.invited"]
    assert "invited, not here yet" in owner.get("/desk/people").text


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"name": " ", "role": "look", "lines": ["all"]}, "1 to 60 characters"),
        ({"name": "x" * 61, "role": "look", "lines": ["all"]}, "1 to 60 characters"),
        ({"name": "owner ALL", "role": "look", "lines": ["all"]}, "called so already"),
        ({"name": "Pat", "role": "look"}, "Choose a line"),
        ({"name": "Pat", "role": "look", "lines": ["77"]}, "Choose a line"),
        ({"name": "a\u200bb", "role": "look", "lines": ["all"]}, "cannot be seen"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_an_invitation_that_makes_no_sense_is_refused_beside_its_field(
    desk: Desk, fields: dict[str, str | list[str]], says: str
) -> None:
    owner = desk.signed_in(Role.OWNER)
    answer = owner.post("/desk/people/invite", fields)
    assert answer.status_code == 422
    assert says in answer.text
    assert acts(desk) == []


def test_a_name_is_text_on_every_page(desk: Desk) -> None:
    owner = desk.signed_in(Role.OWNER)
    hostile = "<script>alert(1)</script>\"'&"
    path = invite(owner, name=hostile, role="look", lines=["all"])
    pages = [path, "/desk/people", "/desk/audit", f"/desk/people/{person_id(desk, hostile)}"]
    for page in pages:
        shown = (desk.stranger() if page == path else owner).get(page)
        assert shown.status_code == 200
        assert "<script>alert" not in shown.text, page
        assert "&lt;script&gt;alert(1)" in shown.text, page


def test_a_role_changes_what_somebody_may_from_their_next_page_on(desk: Desk) -> None:
    owner, pat = desk.signed_in(Role.OWNER), desk.signed_in(Role.OWNER, name="Pat")
    assert pat.get("/desk/people").status_code == 200
    path = f"/desk/people/{person_id(desk, 'Pat')}"
    owner.get(path)
    answer = owner.post(f"{path}/role", {"role": "look", "lines": ["1"]})
    assert answer.status_code == 303
    assert pat.get("/desk/people").status_code == 403
    assert "River Line" not in pat.get("/desk").text
    with desk.webhook.database.reading() as connection:
        row = connection.execute(select(audit_log)).one()
    assert (row.before, row.after) == (
        {"role": "owner", "lines": "all"},
        {"role": "look", "lines": ["Test Line"]},
    )


@pytest.mark.parametrize("act", ["role", "remove"])
def test_the_last_owner_stays(desk: Desk, act: str) -> None:
    owner = desk.signed_in(Role.OWNER, name="Pat")
    invite(owner, name="never came", role="owner", lines=["all"])
    path = f"/desk/people/{person_id(desk, 'Pat')}"
    owner.post(f"{path}/{act}", {"role": "look", "lines": ["all"]})
    assert owner.get("/desk/people").status_code == 200


def test_whose_access_ends_is_out_at_once(desk: Desk) -> None:
    owner, pat = desk.signed_in(Role.OWNER), desk.signed_in(Role.RUN, name="Pat")
    path = f"/desk/people/{person_id(desk, 'Pat')}"
    assert "End the access of Pat" in owner.get(f"{path}/remove").text
    assert owner.post(f"{path}/remove").status_code == 303
    assert pat.get("/desk").status_code == 303
    assert "Pat has no access any more" in owner.get("/desk/people").text
    assert acts(desk) == ["operator.removed"]


def test_an_owner_ends_anybodys_sessions(desk: Desk) -> None:
    owner, pat = desk.signed_in(Role.OWNER), desk.signed_in(Role.RUN, name="Pat")
    path = f"/desk/people/{person_id(desk, 'Pat')}"
    owner.get(path)
    owner.post(f"{path}/sessions/end")
    assert pat.get("/desk").status_code == 303
    assert owner.get("/desk").status_code == 200


def test_a_line_that_is_removed_leaves_nobody_with_all_lines(desk: Desk) -> None:
    """Somebody for one line alone sees none then."""
    browser = desk.signed_in(Role.RUN, {2})
    with desk.webhook.database.transaction() as connection:
        connection.execute(text("DELETE FROM lines WHERE id = 2"))
    page = browser.get("/desk")
    assert page.status_code == 200
    assert "Test Line" not in page.text


# --- the audit log


def test_every_act_has_words() -> None:
    root = Path(__file__).parents[2]
    files = [path for folder in ("bot", "desk") for path in (root / folder).rglob("*.py")]
    named = re.compile(r'(?:AuditEntry|_record)\(\s*"([a-z_]+\.[a-z_ ]+)"')
    recorded = {act for file in files for act in named.findall(file.read_text())}
    assert len(recorded) > 20
    assert recorded <= ACT_WORDS.keys()


def test_the_audit_log_shows_who_did_what(desk: Desk) -> None:
    owner = desk.signed_in(Role.OWNER)
    for number in range(60):
        invite(owner, name=f"Person {number}", role="look", lines=["all"])
    first = owner.get("/desk/audit")
    assert "invited: Person 59" in first.text
    older = re.findall(r'href="(/desk/audit\?before=\d+[^"]*)"', first.text)[0]
    assert "invited: Person 0<" in owner.get(older.replace("&amp;", "&")).text
    assert "Nothing yet" in owner.get("/desk/audit?who=nobody").text
    assert owner.get("/desk/audit?before=x&who=owner+all").status_code == 200


@pytest.mark.parametrize(
    "change",
    [update(audit_log).values(operator="somebody else"), delete(audit_log)],
    ids=["update", "delete"],
)
def test_nobody_changes_or_deletes_a_row_of_the_audit_log(desk: Desk, change: Executable) -> None:
    invite(desk.signed_in(Role.OWNER), name="Pat", role="look", lines=["all"])
    with (
        pytest.raises(DatabaseError, match="only added to"),
        desk.webhook.database.transaction() as connection,
    ):
        connection.execute(change)
    assert acts(desk) == ["operator.invited"]


@pytest.mark.parametrize(
    ("at", "first_line", "second_line"),
    [
        ((7, 59), "8 Mar 2026, 01:59 CST", "8 Mar 2026, 00:59 MST"),
        ((8, 0), "8 Mar 2026, 03:00 CDT", "8 Mar 2026, 01:00 MST"),
    ],
)
def test_a_moment_is_in_the_zone_of_the_line_and_names_it(
    desk: Desk, at: tuple[int, int], first_line: str, second_line: str
) -> None:
    """Also in the night in which an hour is left out; and each entry is of its own moment."""
    desk.webhook.now = datetime(2026, 3, 8, *at, tzinfo=UTC)
    owner = desk.signed_in(Role.OWNER)
    invite(owner, name="Pat", role="look", lines=["all"])
    assert first_line in owner.get("/desk/audit?line=1").text
    assert second_line in owner.get("/desk/audit?line=2").text


def test_the_audit_log_ends_after_two_years(desk: Desk) -> None:
    """By the clock of the database, which nobody at the desk can set."""
    now = datetime.now(UTC)
    ages = (AUDIT_KEPT + timedelta(days=2), timedelta(days=700))
    with desk.webhook.database.transaction() as connection:
        for age in ages:
            row = {"operator": "Pat", "source": "desk", "act": "x", "before": {}, "after": {}}
            connection.execute(audit_log.insert().values(row | {"at": now - age}))
    assert apply_operator_retention(desk.webhook.database, now) == 1
    assert acts(desk) == ["x"]


# --- the settings


def test_the_settings_are_shown_without_a_secret(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_KEY", SECRET)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", "postgresql://somebody:canary@host/name")
    monkeypatch.setenv("RETENTION_DAYS", "120")
    page = desk.signed_in(Role.OWNER).get("/desk/settings").text
    assert f"set ({len(SECRET)} characters)" in page
    for secret in (SECRET, TOKEN, "canary"):
        assert secret not in page
    row = re.findall(r"RETENTION_DAYS</code>.*?</tr>", page, re.DOTALL)[0]
    assert "120" in row
    assert "changed since" in row
    assert "environment" in row
