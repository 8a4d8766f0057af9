"""`handrail desk`: who runs the desk, and what they did."""

from collections.abc import Iterator, Sequence

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.output import counted, is_interactive, say
from bot.operators.audit_log import AuditEntry, read_audit
from bot.operators.desk_sessions import sessions_of
from bot.operators.invite_operator import invite_operator
from bot.operators.manage_operators import end_access, give_role, sign_out_everywhere
from bot.operators.operator_rows import all_operators, known_operator, line_names
from bot.operators.roles import Role
from bot.people import helplines
from bot.settings import Settings, SettingsError, from_environment

_ROLES = click.Choice([role.value for role in Role])


@click.group("desk")
def desk_group() -> None:
    """Who runs the desk, the pages at /desk, and what they did."""


@desk_group.command("invite")
@click.argument("name")
@click.option("--role", type=_ROLES, help="What they may do. [look]")
@click.option("--line", "lines", multiple=True, help="Only this line, or these. [all lines]")
def invite_command(name: str, role: str | None, lines: Sequence[str]) -> None:
    """Print a link that lets NAME in once, within a day. Somebody who has lost everything that they
    sign in with is invited again in the same way, and keeps role and lines."""
    settings = from_environment()
    if not (settings.desk_url or settings.public_url):
        raise SettingsError("Set DESK_URL or PUBLIC_URL first: the link leads there.")
    database = open_deployment_database(settings)
    with database.transaction() as connection:
        scope = {helplines.find_line(line, connection) for line in lines} if lines else None
        operator, path = invite_operator(
            name,
            Role(role) if role else None,
            scope,
            connection,
            current_time(),
            command_line_actor(),
        )
    _warn_if_off(settings)
    click.echo(f"{settings.desk_origin}{path}")
    click.echo(
        f"Send it to {operator.name} alone: whoever has it comes in as {operator.role.value}. It "
        "is good for one day and one use. A link that they had before is good no more.",
        err=True,
    )


@desk_group.command("people")
def people_command() -> None:
    """Who runs the desk, in which role, for which lines."""
    with open_deployment_database(from_environment()).reading() as connection:
        everybody = all_operators(connection)
        for operator in everybody:
            names = line_names(operator, connection)
            whose = "all lines" if names is None else ", ".join(names) or "no line"
            here = f"since {operator.joined_at:%Y-%m-%d}" if operator.joined_at else "invited"
            say(f"{operator.name}: {operator.role.value}, {whose}, {here}")
    if not everybody:
        click.echo("Nobody yet: `handrail desk invite NAME --role owner`.", err=True)


@desk_group.command("role")
@click.argument("name")
@click.argument("role", type=_ROLES)
@click.option("--line", "lines", multiple=True, help="Only this line, or these. [as before]")
@click.option("--all-lines", is_flag=True, help="All lines.")
def role_command(name: str, role: str, lines: Sequence[str], all_lines: bool) -> None:
    """Give NAME another role, and with --line or --all-lines other lines."""
    if lines and all_lines:
        raise click.UsageError("Give lines, or all of them.")
    with open_deployment_database(from_environment()).transaction() as connection:
        operator = known_operator(name, connection)
        scope = operator.lines
        if lines:
            scope = frozenset(helplines.find_line(line, connection) for line in lines)
        if all_lines or role == Role.OWNER.value:
            scope = None
        actor, now = command_line_actor(), current_time()
        after = give_role(operator, Role(role), scope, connection, now, actor)
        names = line_names(after, connection)
    whose = "all lines" if names is None else ", ".join(names)
    click.echo(f"{after.name} is {after.role.value} now, for {whose}.")


@desk_group.command("remove")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove_command(name: str, yes: bool) -> None:
    """End the access of NAME. What they did stays in the audit log."""
    database = open_deployment_database(from_environment())
    with database.reading() as connection:
        operator = known_operator(name, connection)
    if not yes:
        if not is_interactive():
            raise click.ClickException("Nothing was changed: say --yes.")
        click.confirm(f"End the access of {operator.name}?", abort=True)
    with database.transaction() as connection:
        operator = known_operator(name, connection)
        end_access(operator, connection, current_time(), command_line_actor())
    click.echo(f"{operator.name} has no access any more.")


@desk_group.command("sessions")
@click.argument("name", default="")
@click.option("--end", is_flag=True, help="Sign them out everywhere.")
def sessions_command(name: str, end: bool) -> None:
    """Where everybody, or NAME, is signed in."""
    if end and not name:
        raise click.UsageError("Whose sessions? Give a NAME.")
    database, now = open_deployment_database(from_environment()), current_time()
    if end:
        with database.transaction() as connection:
            operator = known_operator(name, connection)
            ended = sign_out_everywhere(operator, connection, now, command_line_actor())
        click.echo(f"{operator.name} is signed out: {counted(ended, 'session')}.")
        return
    with database.reading() as connection:
        asked = [known_operator(name, connection)] if name else all_operators(connection)
        for operator in asked:
            for session in sessions_of(operator, connection, now):
                since, used = (
                    f"{at:%Y-%m-%d %H:%M}" for at in (session.created_at, session.seen_at)
                )
                say(f"{operator.name}: {session.device}, since {since}, last used {used} UTC")


@desk_group.command("audit")
@click.option("--who", default="", help="Only what this operator did.")
@click.option("--last", default=50, type=click.IntRange(1, 10_000), help="So many rows. [50]")
def audit_command(who: str, last: int) -> None:
    """Who changed what, the latest last."""
    with open_deployment_database(from_environment()).reading() as connection:
        rows = read_audit(connection, limit=last, operator=who)
    for row in reversed(rows):
        told = "; ".join([f"{row.entry.act} {row.entry.subject}".strip(), *_changes(row.entry)])
        at = f"{row.at:%Y-%m-%d %H:%M} UTC"
        say(f"{at} {row.actor.name} ({row.actor.source}): {told}", "", "    ")
    if not rows:
        click.echo("Nothing yet.", err=True)


def _changes(entry: AuditEntry) -> Iterator[str]:
    """What changed: "role: owner -> lists"."""
    for name in sorted(entry.before.keys() | entry.after.keys()):
        sides = [side[name] for side in (entry.before, entry.after) if name in side]
        shown = [", ".join(side) if isinstance(side, list) else str(side) for side in sides]
        yield f"{name}: {' -> '.join(shown)}"


def _warn_if_off(settings: Settings) -> None:
    if not settings.desk:
        click.echo(
            "The desk is off: set DESK=on, and restart the web server, before this link is opened.",
            err=True,
        )
    elif not settings.desk_origin.startswith(("https://", "http://localhost")):
        click.echo("Browsers sign in over https only: see DESK_URL and PUBLIC_URL.", err=True)
