"""How commands write for people: by words, no wider than the terminal."""

import shutil
import sys
import textwrap

import click

from bot.free_text import without_controls

# Longer lines are hard to read, however wide the terminal is.
MAX_LINE_CHARS = 100

# Where output goes to a file or a pipe.
_NO_TERMINAL = (MAX_LINE_CHARS, 24)


def is_interactive() -> bool:
    """Whether a person at a terminal can answer a question."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def line_chars() -> int:
    """How many characters a line may have."""
    return min(shutil.get_terminal_size(_NO_TERMINAL).columns, MAX_LINE_CHARS)


def wrapped(text: str, indent: str = "", hanging: str | None = None) -> str:
    """The text in lines, broken between words only; each line of it on its own.

    `indent` stands before the first line, `hanging` (the same, if None) before the others.
    """
    rest = indent if hanging is None else hanging
    return "\n".join(
        textwrap.fill(
            line,
            line_chars(),
            initial_indent=rest if number else indent,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for number, line in enumerate(text.splitlines() or [""])
    )


def say(text: str, indent: str = "", hanging: str | None = None) -> None:
    """Print a text, wrapped by words. Nothing in it steers the terminal."""
    click.echo(wrapped(without_controls(text), indent, hanging))


def counted(number: int, one: str, more: str = "") -> str:
    """A number with its noun: "1 problem", "3 problems", "no problem".

    >>> counted(1, "list"), counted(2, "list"), counted(0, "list"), counted(2, "person", "people")
    ('1 list', '2 lists', 'no list', '2 people')
    """
    if number == 0:
        return f"no {one}"
    return f"{number:,} {one if number == 1 else more or one + 's'}"
