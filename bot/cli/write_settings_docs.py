"""Writes what operators read of the settings from their tables: `make settings`."""

import re
import textwrap
from collections.abc import Iterable
from pathlib import Path

from bot.settings import REQUIRED_NOTE, SETTINGS, Setting

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "settings.md"
EXAMPLE = ROOT / ".env.example"

# The table stands in the document between these lines.
TABLE_BEGIN = "<!-- written by `make settings` from bot/settings -->"
TABLE_END = "<!-- the end of what `make settings` writes -->"

_EXAMPLE_HEADER = """\
# Written by `make settings`; docs/settings.md says more. A line that begins with # and a name shows
# the default, or nothing if there is none. The first ones must be set.
"""

_EXAMPLE_LINE_CHARS = 100


def settings_table(settings: Iterable[Setting]) -> str:
    """The settings as a Markdown table."""
    rows = [
        f"| `{one.env}` | {one.explanation} | {one.default_note or f'`{one.default}`'} |\n"
        for one in settings
    ]
    return "".join(["| name | what it is | default |\n", "|---|---|---|\n", *rows])


def updated_document(text: str) -> str:
    """The document with the table as it should stand."""
    before, _, rest = text.partition(f"{TABLE_BEGIN}\n")
    _, _, after = rest.partition(TABLE_END)
    return f"{before}{TABLE_BEGIN}\n{settings_table(SETTINGS)}{TABLE_END}{after}"


def example_environment(settings: Iterable[Setting]) -> str:
    """A file of settings to copy, for systemd and others that read NAME=value."""
    return "\n".join([_EXAMPLE_HEADER, *map(_example, settings)])


def _example(setting: Setting) -> str:
    comment = textwrap.wrap(
        _plain_text(setting.explanation),
        _EXAMPLE_LINE_CHARS,
        initial_indent="# ",
        subsequent_indent="# ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    mark = "" if setting.default_note == REQUIRED_NOTE else "#"
    return "\n".join([*comment, f"{mark}{setting.env}={setting.default}", ""])


def _plain_text(markdown: str) -> str:
    """Without marks of code, and with the files that links lead to."""
    linked = re.sub(r"\[[^]]*]\(([^)#]*)[^)]*\)", r"docs/\1", markdown)
    text = linked.replace("`", "")
    # A word of the setting itself, like `off`, keeps its letters.
    first = text[0] if markdown.startswith("`") else text[0].upper()
    return first + text[1:] + ("" if text.endswith(".") else ".")


def main() -> None:
    """Write both files."""
    DOCUMENT.write_text(updated_document(DOCUMENT.read_text()))
    EXAMPLE.write_text(example_environment(SETTINGS))


if __name__ == "__main__":
    main()
