"""The pages to host: the poster, the privacy page and the terms. Plain HTML that loads nothing."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.people.retention import LEDGER_KEPT, REPLIES_KEPT, REPORTS_KEPT
from bot.registration.opt_in import call_to_action
from bot.registration.program import MessagingProgram
from flows.conversation.states import LAST_SEARCH_KEPT
from flows.domain.reminders import MAX_REMINDERS

_HERE = Path(__file__).parent
POSTER_FILE = _HERE / "poster.toml"
_PAGES = ("poster", "privacy", "terms")
_DAY, _YEAR = timedelta(days=1), timedelta(days=365)


def hosted_pages(program: MessagingProgram, today: date) -> dict[str, str]:
    """Each page by its file name. The poster is in the line's language, the others in English,
    which the carriers' reviewers read."""
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    values = {
        "program": program,
        "call_to_action": call_to_action(program),
        "today": f"{today:%B} {today.day}, {today.year}",
        "max_reminders": MAX_REMINDERS,
        "replies_hours": REPLIES_KEPT // timedelta(hours=1),
        "search_days": LAST_SEARCH_KEPT // _DAY,
        "reports_days": REPORTS_KEPT // _DAY,
        "ledger_years": LEDGER_KEPT // _YEAR,
    }
    return {
        f"{name}.html": environment.get_template(f"{name}.html").render(
            values,
            language=program.line.language if name == "poster" else "en",
            words=_poster_words(program),
        )
        for name in _PAGES
    }


def _poster_words(program: MessagingProgram) -> Mapping[str, str]:
    """The poster's sentences in the line's language, filled in."""
    table = tomllib.loads(POSTER_FILE.read_text("utf-8"))[program.line.language]
    return {
        name: sentence.format(
            line=program.line.name,
            emergency=program.emergency,
            crisis=program.crisis,
        )
        for name, sentence in table.items()
    }
