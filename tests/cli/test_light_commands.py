"""What a command imports: a list of numbers needs no reader of texts, and starts at once."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.lazy_group import LazyGroup
from bot.cli.main import main
from bot.database.database import Database
from bot.people import helplines
from flows.conversation.turn import Line

HEAVY = (
    "alembic",
    "babel",
    "bot.conversation.inbox",
    "bot.feeds.formats.registry",
    "cryptography.x509",
    "flows.crisis.danger_reader",
    "flows.engine",
    "flows.vocabulary",
    "requests",
    "rich",
    "twilio",
)
WITHOUT_DATABASE = (*HEAVY, "phonenumbers", "sqlalchemy")

# Runs a command, then names which of the modules given it has imported.
PROBE = """
import sys
from bot.cli.main import main
command, heavy = sys.argv[1].split(), sys.argv[2].split()
try:
    main(command, prog_name="handrail")
except SystemExit as end:
    assert not end.code, end.code
sys.stderr.write("imported: " + " ".join(name for name in heavy if name in sys.modules))
"""


@pytest.mark.parametrize(
    ("command", "heavy"),
    [
        ("--help", WITHOUT_DATABASE),
        ("--version", WITHOUT_DATABASE),
        ("keys new", WITHOUT_DATABASE),
        ("fellowships", WITHOUT_DATABASE),
        ("feeds --help", HEAVY),
        ("lines list", HEAVY),
        ("lines change Other --zone UTC", HEAVY),
        ("block list", HEAVY),
        ("hotlines check", HEAVY),
    ],
)
def test_a_command_imports_only_what_it_needs(
    command: str, heavy: tuple[str, ...], tmp_path: Path
) -> None:
    """operators.md A2.7: a number was blocked in 1.6 seconds of the processor."""
    database_url = f"sqlite:///{tmp_path / 'line.db'}"
    if "sqlalchemy" not in heavy:
        database = Database(database_url)
        database.upgrade()
        with database.transaction() as connection:
            for name, number in (("First", "+14025550187"), ("Other", "+14025550188")):
                helplines.save_line(Line(name), [number], connection)
        database.close()
    done = subprocess.run(
        [sys.executable, "-c", PROBE, command, " ".join(heavy)],
        env={
            "DATABASE_URL": database_url,
            "SECRET_KEY": "k" * 32,
            "HANDRAIL_ENV_FILE": "",
            "PYTHONPATH": ":".join(sys.path),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr.rpartition("imported: ")[2] == ""


def test_the_help_says_of_each_command_what_the_command_says() -> None:
    """The help imports no command, so its lines stand in a table."""
    assert isinstance(main, LazyGroup)
    for name, command in main.commands.items():
        assert command.help, name
        assert main.summaries[name]
    assert set(main.summaries) == set(main.commands)
