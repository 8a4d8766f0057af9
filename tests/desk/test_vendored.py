"""The files of others that pages are made of are those that NOTICE names, to the byte."""

import hashlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NAMED = re.compile(r"((?:desk|tests)/\S+): .*?\n +([0-9a-f]{64})\n", re.DOTALL)

VENDORED = dict(NAMED.findall((ROOT / "NOTICE").read_text()))


@pytest.mark.parametrize("path", VENDORED)
def test_a_vendored_file_is_as_its_makers_publish_it(path: str) -> None:
    assert hashlib.sha256((ROOT / path).read_bytes()).hexdigest() == VENDORED[path]


def test_every_file_that_is_not_ours_is_named() -> None:
    minified = {path.relative_to(ROOT).as_posix() for path in (ROOT / "desk").rglob("*.min.*")}
    others = {"tests/browser/vendor/axe.min.js", "desk/map/outline.json"}
    assert minified | others == VENDORED.keys()


def test_htmx_runs_no_code_that_stands_in_a_page() -> None:
    """`hx-on` and `js:` would need a content policy that allows more."""
    for path in (ROOT / "desk" / "templates").rglob("*.html"):
        text = path.read_text()
        assert "hx-on" not in text, path
        assert "js:" not in text, path
        assert "<style" not in text, path
        assert " style=" not in text, path
        assert not re.search(r"<script(?![^>]* src=)", text), path
        assert not re.search(r" on[a-z]+=", text), path
