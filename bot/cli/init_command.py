"""`handrail init`: the settings of a new line, asked for and written into a file."""

import secrets
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from bot.cli.deployment import TRIAL_KEY
from bot.cli.output import is_interactive, say
from bot.settings import (
    SETTINGS,
    Settings,
    SettingsError,
    check_number,
    from_environment,
)
from bot.settings.deployment_settings import TWILIO_AUTH_TOKEN
from bot.settings.environment_file import (
    FILE_VARIABLE,
    create,
    default_file,
    with_file,
    written,
)
from bot.settings.parsers import https_base_url

_ROWS = {setting.env: setting for setting in SETTINGS}

# What is asked for here is of a line that people will text: at Twilio, and over https.
_ROWS["TWILIO_AUTH_TOKEN"] = TWILIO_AUTH_TOKEN
_ROWS["PUBLIC_URL"] = replace(_ROWS["PUBLIC_URL"], parse=https_base_url)


@dataclass(frozen=True, slots=True)
class _Question:
    """One of the six. `option` answers it on the command line; `hidden` shows nothing typed."""

    env: str
    option: str
    asks: str
    hidden: bool = False
    needed: bool = False


QUESTIONS = (
    _Question(
        "LINE_NAME",
        "name",
        "1 of 6. The line's name, as it stands in texts. A neutral one: it shows on lock screens",
        needed=True,
    ),
    _Question("TWILIO_FROM", "number", "2 of 6. The number that people will text, from Twilio"),
    _Question("LINE_PHONE", "phone", "3 of 6. A phone that a person answers, for who needs one"),
    _Question("PUBLIC_URL", "url", "4 of 6. The web address of this machine, https://..."),
    _Question("TWILIO_ACCOUNT_SID", "account_sid", "5 of 6. Twilio's Account SID, AC..."),
    _Question("TWILIO_AUTH_TOKEN", "auth_token", "6 of 6. Twilio's Auth Token", hidden=True),
)

# What follows from the number, unless the operator says otherwise.
_DERIVED = {"LINE_COUNTRY": "country", "LINE_ZONE": "zone"}


def _answer_options(command: Callable[..., None]) -> Callable[..., None]:
    for env, name in reversed(_DERIVED.items()):
        text = f"{env}: by default what the number's area code says."
        command = click.option(f"--{name}", default=None, help=text)(command)
    for question in reversed(QUESTIONS):
        flag = f"--{question.option.replace('_', '-')}"
        command = click.option(flag, default=None, help=question.asks[8:] + ".")(command)
    return command


@click.command()
@_answer_options
@click.option("--file", type=click.Path(path_type=Path), help="Where to write. Default: .env here.")
@click.option(
    "--database", "database", default="", help="DATABASE_URL. Default: handrail.db beside it."
)
def init(file: Path | None, database: str, **answers: str | None) -> None:
    """Ask six questions and write the settings of a new line into a file that only you can read,
    with a new SECRET_KEY. An empty answer leaves a question open. Nothing is overwritten."""
    environment, existing = with_file()
    target = (file or _default_target(environment)).expanduser().absolute()
    if target.exists():
        raise SettingsError(_already(target))
    if existing is not None and existing.absolute() != target and file is None:
        raise SettingsError(_already(existing))
    given = _answers(answers)
    values = {
        "SECRET_KEY": environment.get("SECRET_KEY", "").strip() or secrets.token_hex(32),
        "DATABASE_URL": database or environment.get("DATABASE_URL", "") or _beside(target),
        **given,
    }
    values = {"LINE_ZONE": _ROWS["LINE_ZONE"].default} | values
    _refuse_lost_people(from_environment(values), fresh="SECRET_KEY" not in environment)
    create(target, _file_text(values))
    _say_what_next(target, values)


def _already(file: Path) -> str:
    """What to do where there are settings. Those of another line have a database of their own."""
    return (
        f"The settings are in {file} already, and that file is left as it is. To change one, edit "
        "it there, and restart the web server and the worker. `handrail doctor` says what is still "
        "missing. To set up another machine's line, name another file with --file."
    )


def _default_target(environment: Mapping[str, str]) -> Path:
    named = environment.get(FILE_VARIABLE, "").strip()
    return Path(named) if named else default_file(environment)


def _beside(target: Path) -> str:
    return f"sqlite:///{target.with_name('handrail.db')}"


def _answers(options: Mapping[str, str | None]) -> dict[str, str]:
    """The values that were given or typed, checked, and those that follow from them."""
    values: dict[str, str] = {}
    for env, name in _DERIVED.items():
        if options[name] is not None:
            values[env] = str(_checked(env, options[name] or ""))
    country = values.get("LINE_COUNTRY", "US")
    for question in QUESTIONS:
        told = options[question.option]
        value = _ask(question, country) if told is None else _fit(question, told, country)
        if value:
            values[question.env] = value
    return _derived(values) | values


def _ask(question: _Question, country: str) -> str:
    """The answer that is typed; asks again until it makes sense. An end of input is no answer."""
    while True:
        try:
            typed = click.prompt(
                question.asks,
                default="",
                show_default=False,
                hide_input=question.hidden and is_interactive(),
            )
            if typed or not question.needed or not is_interactive():
                return _fit(question, typed, country)
        except SettingsError as error:
            if not is_interactive():
                raise
            say(str(error), "  ")


def _fit(question: _Question, text: str, country: str) -> str:
    text = text.strip()
    if question.needed:
        _checked(question.env, text)
    if question.env == "TWILIO_FROM" and text:
        return check_number(text, country)
    if text:
        _checked(question.env, text)
    return text


def _checked(env: str, text: str) -> Any:
    row = _ROWS[env]
    return row.value(row.case(text.strip()))


def _derived(values: Mapping[str, str]) -> dict[str, str]:
    """The country and zone of the line's number, or else of the phone that a person answers."""
    from bot.places import home_of

    for env in ("TWILIO_FROM", "LINE_PHONE"):
        try:
            home = home_of(check_number(values.get(env, ""), values.get("LINE_COUNTRY", "US")))
        except SettingsError:
            continue
        found = {"LINE_COUNTRY": home.country, "LINE_ZONE": home.zone}
        if home.zone:
            return {name: value for name, value in found.items() if value}
    return {}


def _refuse_lost_people(settings: Settings, *, fresh: bool) -> None:
    """Raises SettingsError if the database has people whom the key does not open: with a new key
    they would be strangers, and a STOP of theirs would not be known."""
    scheme, _, path = settings.database_url.partition(":///")
    if not scheme.startswith("sqlite") or not Path(path).exists():
        return
    from bot.database.database import Database
    from bot.database.encryption import Keys
    from bot.maintenance.key_checks import keys_fit

    database = Database(settings.database_url)
    trial = Keys((TRIAL_KEY,))
    if database.schema_versions()[0] is None or keys_fit(database, Keys(settings.secret_keys)):
        return
    if fresh and keys_fit(database, trial):
        raise SettingsError(
            f"{path} holds people of a trial. Move it away, or name another with --database."
        )
    raise SettingsError(
        f"{path} holds people whom another SECRET_KEY protects. Set that key in the environment "
        "(export SECRET_KEY=...) and run this again: with a new one they would be strangers."
    )


def _file_text(values: Mapping[str, str]) -> str:
    lines = [
        "# The settings of this line: every `handrail` command, the web server and the worker read",
        "# them. docs/settings.md explains each, and has more. Nobody else may read this file.",
        "",
    ]
    lines += [written(name, value) for name, value in values.items()]
    opened = [question for question in QUESTIONS if question.env not in values]
    if opened:
        lines += ["", "# Still to be filled in:"]
        lines += [f"#{question.env}=" for question in opened]
    return "\n".join([*lines, ""])


def _say_what_next(target: Path, values: Mapping[str, str]) -> None:
    say(f"\n{target} is written. Only you can read it.")
    say(f"The line's time zone is {values['LINE_ZONE']}. Is that wrong? Change LINE_ZONE there.")
    say(
        "\nStore this key somewhere else now: in a password manager, or on paper in a safe; not "
        "with the backups. Without it nobody is recognised after the loss of this machine, and no "
        "STOP is known:"
    )
    click.echo(f"\n    SECRET_KEY={values['SECRET_KEY']}\n")
    if target != default_file(values):
        say("For each command to find the file, also in the services:")
        click.echo(f"\n    export {FILE_VARIABLE}={target}\n")
    address = values.get("PUBLIC_URL", "https://YOUR-ADDRESS").rstrip("/")
    say("Next:")
    if shutil.which("handrail") is None:
        here = Path(sys.executable).parent
        click.echo(f'    export PATH="{here}:$PATH"')
        click.echo(
            "                                        (in each new terminal: it finds handrail)"
        )
    click.echo("    handrail db upgrade")
    click.echo("    handrail feeds add NAME ADDRESS     (your meetings: docs/feeds.md)")
    click.echo("    handrail serve                      (the web server and the worker)")
    click.echo("    handrail doctor                     (what is still missing)")
    say("At Twilio, as the number's webhook for incoming messages, with HTTP POST:")
    click.echo(f"    {address}/webhooks/sms#rc=2&rp=5xx,ct,rt")
