"""The rules of the house that an import contract cannot hold (the others: `lint-imports`)."""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted(
    path.relative_to(ROOT)
    for folder in ("bot", "desk", "flows", "webhooks")
    for path in (ROOT / folder).rglob("*.py")
)


@cache
def parsed(path: Path) -> ast.Module:
    """A module's syntax tree; nobody changes it."""
    return ast.parse((ROOT / path).read_text())


@cache
def calls(path: Path) -> tuple[str, ...]:
    """The dotted names that a module calls: "connection.commit", "datetime.now"."""
    nodes = ast.walk(parsed(path))
    return tuple(ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call))


def imports(path: Path) -> Iterator[str]:
    """The dotted names of the modules that a module imports."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def callers(*endings: str) -> set[str]:
    return {path.as_posix() for path in MODULES for name in calls(path) if name.endswith(endings)}


def test_only_the_database_module_begins_and_commits() -> None:
    assert callers(".commit", ".rollback", ".begin", "create_engine") <= {
        "bot/database/database.py",
        "bot/places/build/__main__.py",  # makes a file of its own
    }


def test_only_the_outermost_callers_read_the_clock() -> None:
    clocks = callers("datetime.now", ".utcnow", ".today", "time.time", "time.monotonic")
    assert clocks <= {
        "bot/cli/backup_commands.py",
        "bot/people/blocklist.py",
        "bot/cli/deployment.py",
        "bot/cli/doctor_commands.py",
        "bot/cli/hotlines_commands.py",
        "webhooks/application.py",
        "webhooks/gunicorn_worker.py",
        "bot/places/build/__main__.py",
    }


def test_flows_reads_no_environment_and_no_network() -> None:
    flows = {path for path in MODULES if path.parts[0] == "flows"}
    forbidden = {"open", "print", "input", "os.getenv", "os.environ.get"}
    assert not {path for path in flows if forbidden & set(calls(path))}


def test_only_the_sentences_module_takes_sentences_from_the_catalog() -> None:
    sentences = {
        path
        for path in MODULES
        if path.match("flows/replies/*_replies.py")
        or path.stem
        in ("dates_and_times", "day_names", "reminder_messages", "rule_labels", "shared_phrases")
    } - {Path("flows/replies/crisis_replies.py")}
    taken = {"_", "self._", "translator"}
    assert {path for path in MODULES if taken & set(calls(path))} == sentences


def test_everything_imported_is_among_the_locked_dependencies() -> None:
    """Or `make demo` would fail where only those are installed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = (re.split(r"[^\w-]", name)[0] for name in project["dependencies"])
    locked = {name.replace("-", "_") for name in names}
    known = locked | sys.stdlib_module_names | {"bot", "desk", "flows", "webhooks"}
    imported = {(path.as_posix(), name.split(".")[0]) for path in MODULES for name in imports(path)}
    build_only = {("bot/places/build/sources.py", "zipcodes")}  # see docs/gazetteer.md
    assert {pair for pair in imported if pair[1] not in known} <= build_only


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    tree = parsed(path)
    if tree.body and path.name != "__init__.py":
        assert ast.get_docstring(tree)


MAX_FUNCTION_LINES = 40

# Their functions are tables: the columns of a migration.
TABLES = "bot/migrations/versions/"


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """All functions and methods of a module, nested ones too."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_no_function_is_longer_than_a_screen() -> None:
    long = {
        f"{path.as_posix()}: {function.name}"
        for path in MODULES
        if not path.as_posix().startswith(TABLES)
        for function in functions(path)
        if (function.end_lineno or 0) - function.lineno >= MAX_FUNCTION_LINES
    }
    assert not long


def test_modules_are_small() -> None:
    """300 lines at most; the vocabularies and the tables of the database are data."""
    lines = {path.as_posix(): len((ROOT / path).read_text().splitlines()) for path in MODULES}
    data = {path for path in lines if path.startswith("flows/vocabulary/")}
    data.add("bot/database/schema.py")
    assert not {path: count for path, count in lines.items() if count > 300}.keys() - data


def test_a_name_of_a_module_class_or_function_stands_once() -> None:
    """So that a search for the name finds one thing. Programs each have their `main`."""
    found = defaultdict(set)
    migrations = Path("bot/migrations/versions")
    for path in MODULES:
        if path.parent == migrations:
            continue
        if path.stem not in ("__init__", "__main__"):
            found[path.stem].add(path.as_posix())
        for node in parsed(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found[node.name].add(path.as_posix())
            elif isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                found[f"{node.name}()"].add(path.as_posix())
    several = {name: places for name, places in found.items() if len(places) > 1}
    assert several.keys() <= {"main()"}, several
