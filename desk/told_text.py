"""What `bot` says to operators, for people who have never seen a terminal: the page of the desk in
place of a command, and the command itself only for whoever runs the server."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flask import current_app
from markupsafe import Markup, escape

from desk.bot_sentences import translated_for_page
from desk.translation import N_
from desk.visit import who

# The page on which the desk does what a command does, by how the command begins, and how the menu
# calls it. Of two that fit, the longer is meant.
_PAGES = {
    "feeds": ("show_lists", N_("Lists")),
    "lines": ("show_lines", N_("Lines")),
    "listings": ("show_listings", N_("Wrong listings")),
    "meetings": ("show_meeting_table", N_("Meetings")),
    "hotlines": ("show_hotlines", N_("Hotlines")),
    "hotlines sign-off": ("show_wordings", N_("Wording")),
    "wording": ("show_wordings", N_("Wording")),
    "block": ("show_blocked", N_("Blocked")),
    "reminders": ("show_reminders", N_("Reminders")),
    "report": ("show_report", N_("Report")),
    "doctor": ("show_doctor", N_("Doctor")),
    "desk": ("show_people", N_("People")),
    "chat": ("show_phone", N_("Phone")),
    "volunteers": ("show_volunteers", N_("Volunteers")),
}

# What only makes sense to whoever runs the server: commands, settings, and files of ours.
_FOR_THE_SERVER = re.compile(r"`|\b[A-Z]+_[A-Z_]+\b|\bdocs/")
_COMMAND = re.compile(r"`(?:handrail )?([a-z-]+(?: [a-z-]+)?)[^`]*`")
# A sentence ends where the next begins; what stands between ` and ` is no sentence.
_SENTENCE = re.compile(r"(?:`[^`]*`|[^`])+?(?:[.?!]\)?(?=\s|$)|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class DeskPage:
    """A page that a text leads to: its name for links, "" for who may not see it, and how the menu
    calls it, in English."""

    endpoint: str
    label: str


@dataclass(frozen=True, slots=True)
class ToldText:
    """A text in the language of who asks: what is plain to everybody, the pages where it is done,
    and what is for whoever runs the server, "" for nothing."""

    plain: str
    pages: tuple[DeskPage, ...]
    server: Markup


def told(text: str) -> ToldText:
    """A text of `bot`, divided by whom each sentence is for."""
    said = translated_for_page(text)
    sentences = [one.strip() for one in _SENTENCE.findall(said) if one.strip()]
    plain = [one for one in sentences if not _FOR_THE_SERVER.search(one)]
    server = [one for one in sentences if _FOR_THE_SERVER.search(one)]
    pages = dict.fromkeys(_pages_of(" ".join(server)))
    return ToldText(" ".join(plain), tuple(pages), with_commands(" ".join(server)))


def with_commands(said: str) -> Markup:
    """A text in which commands stand out: it has them as `handrail doctor`."""
    parts = (
        Markup("<code>{}</code>").format(part) if number % 2 else escape(part)
        for number, part in enumerate(said.split("`"))
    )
    return Markup("").join(parts)


def _pages_of(text: str) -> Iterator[DeskPage]:
    for words in _COMMAND.findall(text):
        found = _PAGES.get(words) or _PAGES.get(words.partition(" ")[0])
        if found:
            endpoint, label = found
            yield DeskPage(endpoint if _may_see(endpoint) else "", label)


def _may_see(endpoint: str) -> bool:
    access = current_app.extensions["desk_accesses"][f"desk.{endpoint}"]
    operator = who().operator
    return bool(operator.may(access.needs)) and (operator.lines is None or not access.whole)
