"""What `bot` says, for people without a terminal: the page first, the command folded away."""

import pytest

from bot.operators.roles import Role
from desk.table_cells import with_headings
from desk.told_text import DeskPage, ToldText, told
from tests.support.desk_client import Desk
from tests.support.webhook_client import URL


def told_to(desk: Desk, role: Role, text: str, lines: set[int] | None = None) -> ToldText:
    """A text as somebody of a role is told it."""
    browser = desk.signed_in(role, lines)
    found = []
    with browser.client as client:
        client.get("/desk/lists", base_url=URL, environ_base={"REMOTE_ADDR": "203.0.113.7"})
        found.append(told(text))
    return found[0]


@pytest.mark.parametrize(
    ("text", "plain", "page", "server"),
    [
        ("Ring them.", "Ring them.", "", ""),
        ("Start `handrail worker`.", "", "", "Start <code>handrail worker</code>."),
        (
            'Add one: `handrail feeds add NAME ADDRESS --line "St. Paul"`.',
            "",
            "show_lists",
            "Add one: <code>handrail feeds add NAME ADDRESS --line &#34;St. Paul&#34;</code>.",
        ),
        (
            "Ring it again, and record it. Or: `handrail hotlines override`.",
            "Ring it again, and record it.",
            "show_hotlines",
            "Or: <code>handrail hotlines override</code>.",
        ),
        ("Run `handrail hotlines sign-off`.", "", "show_wordings", None),
        ("Set ALERT_NUMBER. Then look.", "Then look.", "", "Set ALERT_NUMBER."),
        ("It is told in docs/operations.md.", "", "", "It is told in docs/operations.md."),
    ],
)
def test_a_command_is_a_page_and_stands_apart(
    desk: Desk, text: str, plain: str, page: str, server: str | None
) -> None:
    found = told_to(desk, Role.OWNER, text)
    assert found.plain == plain
    assert [one.endpoint for one in found.pages] == [page] * bool(page)
    assert server is None or found.server == server


def test_a_page_that_somebody_may_not_see_is_named_without_a_link(desk: Desk) -> None:
    text = "Run `handrail doctor`, then `handrail feeds list`, then `handrail feeds sync`."
    assert told_to(desk, Role.LOOK, text).pages == (
        DeskPage("", "Doctor"),
        DeskPage("show_lists", "Lists"),
    )
    assert told_to(desk, Role.RUN, text, {1}).pages[0].endpoint == ""
    assert told_to(desk, Role.RUN, text).pages[0].endpoint == "show_doctor"


def test_each_cell_of_a_wide_table_names_its_column() -> None:
    rows = '<tr><th scope="row">a</th><td>b</td></tr><tr><td colspan="2">none</td></tr>'
    assert with_headings(rows, ["Name", 'The "what"']) == (
        '<tr><th data-label="Name" scope="row">a</th>'
        '<td data-label="The &#34;what&#34;">b</td></tr>'
        '<tr><td data-label="Name" colspan="2">none</td></tr>'
    )
