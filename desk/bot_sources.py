"""The sentences that `bot` says to operators, found in its source: for the catalogs.

`bot` writes plain English with names and numbers in it, as the command line, logs and alarms need
it. A translator gets `f"{line} has no meeting list."` as "{0} has no meeting list.".
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from babel.messages.catalog import Catalog

_BOT = Path(__file__).parents[1] / "bot"

# Modules whose every sentence is for operators, and is shown on a page.
MODULES = (
    "doctor/account_checkup.py",
    "doctor/asked_runs.py",
    "doctor/database_checkup.py",
    "doctor/machine_checkup.py",
    "doctor/service_checkup.py",
    "doctor/talk_checkup.py",
    "doctor/voice_checkup.py",
    "doctor/whatsapp_checkup.py",
    "reports/set_up_steps.py",
    "reports/verdict.py",
    "monitoring/alarms.py",
    "monitoring/health_status.py",
    "carrier/account_checks.py",
    "carrier/api_responses.py",
    "carrier/outcomes.py",
    "feeds/sync/sync_feed.py",
    "people/unfound_lists.py",
    "places/counted_areas.py",
    "settings/settings.py",
)

# Modules of which only the errors are.
_ERRORS = (
    "conversation/hotline_overrides.py",
    "conversation/hotline_records.py",
    "feeds/rows/feed_reading.py",
    "feeds/sync/change_feed.py",
    "feeds/sync/feed_settings.py",
    "people/helplines.py",
    "people/settings_line.py",
    "review/hotline_acts.py",
    "review/wordings.py",
    "volunteers/shift_acts.py",
    "volunteers/shift_fields.py",
    "volunteers/volunteer_acts.py",
    "volunteers/volunteer_fields.py",
)


def bot_sentences() -> Catalog:
    """Every sentence, in the order of the sources."""
    catalog = Catalog()
    for name in MODULES:
        for sentence in _sentences(_parsed(name)):
            catalog.add(sentence)
    for name in _ERRORS:
        for node in ast.walk(_parsed(name)):
            if isinstance(node, ast.Raise):
                for sentence in _sentences(node):
                    catalog.add(sentence)
    return catalog


def _parsed(name: str) -> ast.Module:
    return ast.parse((_BOT / name).read_text())


def _sentences(node: ast.AST) -> Iterator[str]:
    """The sentences below a node."""
    if _says_nothing(node):
        return
    children = ast.iter_child_nodes(node)
    if isinstance(node, ast.JoinedStr):
        if _is_sentence(template := _template(node)):
            yield template
        children = (one.value for one in node.values if isinstance(one, ast.FormattedValue))
    elif isinstance(node, ast.Constant) and _is_sentence(node.value):
        yield _escaped(node.value.strip())
    for child in children:
        yield from _sentences(child)


def _says_nothing(node: ast.AST) -> bool:
    """Whether it is a docstring, names that are stored, SQL, or a line for the log."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.ClassDef(bases=[ast.Name(id="StrEnum")]):
            return True
        case ast.Call(func=ast.Name(id="text") | ast.Attribute(value=ast.Name(id="log"))):
            return True
    return False


def _template(node: ast.JoinedStr) -> str:
    parts, number = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(_escaped(str(value.value)))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts).strip()


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _is_sentence(text: object) -> TypeGuard[str]:
    """Whether a value is words and no name: names have no blanks, but for that of one check."""
    if not isinstance(text, str):
        return False
    words = text.split()
    letters = sum(char.isalpha() for char in text)
    return len(words) > 1 and letters > 2 and text != "webhook errors"
