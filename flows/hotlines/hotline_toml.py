"""Reads services from TOML: a table for each, its name the id, its keys the fields of `Hotline`."""

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from importlib.resources import files
from typing import Any

from flows.hotlines.directory import NEEDS, Hotline, HotlineDirectory
from flows.hotlines.opening_hours import are_valid_hours

_FIELDS = {field.name for field in fields(Hotline)} - {"id"}
_REQUIRED_FIELDS = ("name", "countries", "needs", "source", "checked_on", "trust")
_LIST_FIELDS = {
    "also_called",
    "countries",
    "regions",
    "needs",
    "languages",
    "text_languages",
}


class HotlineError(Exception):
    """An entry that cannot be used; the message is for the operator."""


def parse_hotlines(text: str, file: str) -> list[Hotline]:
    """The entries of a TOML file. Raises HotlineError naming the file and the entry."""
    try:
        tables: Mapping[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise HotlineError(f"{file}: {error}") from None
    return [_parse_hotline(name, table, f"{file}, {name}") for name, table in tables.items()]


def _parse_hotline(name: str, table: object, location: str) -> Hotline:
    if not isinstance(table, dict):
        raise HotlineError(f"{location}: not a table")
    problem = _field_problem(table) or _value_problem(table)
    if problem:
        raise HotlineError(f"{location}: {problem}")
    values: dict[str, Any] = {
        field: tuple(value) if isinstance(value, list) else value for field, value in table.items()
    }
    return Hotline(id=name, **values)


def _field_problem(table: Mapping[str, Any]) -> str:
    """What is wrong with the fields of an entry or their types, "" if nothing is."""
    if unknown := table.keys() - _FIELDS:
        return f"unknown {', '.join(sorted(unknown))}"
    for field in _REQUIRED_FIELDS:
        if not table.get(field):
            return f"no {field}"
    if type(table["checked_on"]) is not date:
        return "checked_on is not a date like 2026-11-22"
    return next(filter(None, (_type_problem(*item) for item in table.items())), "")


def _type_problem(field: str, value: object) -> str:
    """What is wrong with the type of a field's value, "" if nothing is."""
    if field in _LIST_FIELDS:
        is_words = isinstance(value, list) and all(isinstance(item, str) for item in value)
        return "" if is_words else f"{field} is not a list of words"
    if field == "interpreters":
        return "" if isinstance(value, bool) else "interpreters is true or false"
    return "" if field == "checked_on" or isinstance(value, str) else f"{field} is not in quotes"


def _value_problem(table: Mapping[str, Any]) -> str:
    """What is wrong with the values of an entry, "" if nothing is."""
    if unknown := set(table["needs"]) - NEEDS:
        return f"no such need: {', '.join(sorted(unknown))}"
    if table["trust"] not in ("A", "B", "C"):
        return "trust is A, B or C"
    if not are_valid_hours(table.get("hours", "")):
        return "hours are not like Mon-Fri 08:00-18:00 Eastern"
    if not any(table.get(field) for field in ("call", "text_to", "chat")):
        return "no way to reach it"
    return ""


def _read_shipped_hotlines() -> HotlineDirectory:
    folder = files("flows.hotlines")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    found = [parse_hotlines((folder / name).read_text("utf-8"), name) for name in names]
    return HotlineDirectory(tuple(entry for entries in found for entry in entries))


SHIPPED_HOTLINES = _read_shipped_hotlines()
