"""The examples in docstrings do what they show."""

import doctest
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for floor in ("bot", "flows", "webhooks")
    for path in (ROOT / floor).rglob("*.py")
    # The builder of the gazetteer needs packages that are not installed.
    if ">>> " in path.read_text() and "build" not in path.parts
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name: str) -> None:
    failed, tried = doctest.testmod(importlib.import_module(name))
    assert tried
    assert not failed
