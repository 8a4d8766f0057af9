"""The letter to the webmaster of a list: what of it sends people wrong, why it matters to them, how
it is mended in the site's own editor, with links to it. What only we can mend is left out."""

import csv
import io
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from typing import Any

from sqlalchemy import Row

from bot.database.database import Database
from bot.feeds.rows.feed_reading import RowIssue
from bot.feeds.rows.meeting_row import OnProgress
from bot.feeds.sync.checked_list import ListSettings, check_stored
from bot.feeds.sync.list_contacts import ListContacts
from bot.feeds.sync.list_report import Oddity
from bot.feeds.sync.reported_meetings import ReportedMeeting, reported_meetings, told_counts
from bot.feeds.sync.sync_outcome import SyncOptions
from bot.free_text import no_formula

# More rows of a kind stand in the table that goes with the letter.
MAX_ROWS = 5
# What more rows have than these is one line, or nobody would read on.
MAX_ROWS_TO_TELL_OF = 50

# Where each format's list is edited.
_EDITORS = {
    "bmlt": "in BMLT: Meeting Editor, search for the meeting, correct it, Save Changes",
    "central": "in your account at the directory",
    "sheet": "in the spreadsheet itself",
    "meeting-guide": "in WordPress with the 12 Step Meeting List plugin: Meetings, the meeting,"
    " Edit, Update",
}
_ANYWHERE = "where the list is kept"

# What the id of a meeting has behind that of its row, where the row has several days or times
# (bot.feeds.rows.row_schedule).
_OF_SEVERAL = re.compile(r"(?:#[0-6])?(?:@\d{4})?$")

# Fields for an office's own addresses, which this letter goes to.
_OFFICE_FIELDS = ("feedback_emails", "entity_email")

_REPORTED_WHY = "Somebody went there, or tried to join, and found it so."
_REPORTED_MEND = (
    "Ask the group. If it has moved, changed or ended, correct the entry; while it rests, give it"
    " the type Location Temporarily Closed (TSML) or unpublish it (BMLT)."
)

# How wide a letter is that is read anywhere.
LETTER_CHARS = 78


@dataclass(frozen=True, slots=True)
class WebmasterLetter:
    """What is wrong with a list, for its webmaster. `name` is what the list is called here."""

    name: str
    location: str
    format: str
    oddities: Sequence[Oddity]
    reported: Sequence[ReportedMeeting]
    contacts: ListContacts

    @property
    def subject(self) -> str:
        """The subject of the mail."""
        count = len(self._reported()) + sum(len(one.issues) for one in self._mendable())
        entries = "entry" if count == 1 else "entries"
        return f"{count:,} {entries} of your meeting list to look at"

    def lines(self) -> Iterator[str]:
        """The letter in lines that are not wrapped yet."""
        yield "Hello,"
        yield ""
        yield (
            "people who look for a meeting by text are given those of your list,"
            f" {self.location}. The entries below send some of them wrong. Each can be mended"
            f" {_EDITORS.get(self.format, _ANYWHERE)}."
        )
        reported, mendable = self._reported(), self._mendable()
        yield ""
        if reported:
            yield f"  {len(reported):,}  found wrong by people who went there"
        for oddity in mendable:
            yield f"  {len(oddity.issues):,}  {oddity.problem}"
        if not reported and not mendable:
            yield "  Nothing. Thank you for keeping it so well."
        if reported:
            yield from ("", "FOUND WRONG BY PEOPLE WHO WENT THERE", f"Why: {_REPORTED_WHY}")
            yield f"To mend it: {_REPORTED_MEND}"
            for one in reported:
                yield f"  - {self._told(one)}"
                yield from self._page(one.source_id, one.page)
        for oddity in mendable:
            yield from self._about(oddity)
        yield from ("", "Thank you. Nobody who reported anything is known to us, nor to anybody.")

    def as_text(self, width: int) -> str:
        """The letter in lines of at most so many characters, broken between words."""
        return "".join(f"{_wrapped(line, width)}\n" for line in self.lines())

    def _about(self, oddity: Oddity) -> Iterator[str]:
        """Why a thing matters, how it is mended, and the first rows that have it."""
        told, count = oddity.explanation, len(oddity.issues)
        title = f"{oddity.problem.upper()}: {count:,}"
        if count > MAX_ROWS_TO_TELL_OF:
            yield from ("", f"{title}, which the table lists. {told.mend}")
            return
        yield from ("", title)
        if told.why:
            yield f"Why: {told.why}"
        yield f"To mend it: {told.mend}"
        for issue in oddity.issues[:MAX_ROWS]:
            yield f"  - {issue.row}"
            yield from self._page(_id_of(issue), issue.link)
        if count > MAX_ROWS:
            yield f"  and {count - MAX_ROWS:,} more, which the table lists"

    def as_csv(self) -> str:
        """A table: a line for each entry to look at."""
        out = io.StringIO()
        table = csv.writer(out)
        table.writerow(["what", "entry", "why", "to mend it", "edit", "page"])
        for one in self._reported():
            edit = self._edit_page(one.source_id)
            cells = ("found wrong", self._told(one), _REPORTED_WHY, _REPORTED_MEND, edit, one.page)
            table.writerow([no_formula(cell) for cell in cells])
        for oddity in self._mendable():
            told = oddity.explanation
            for issue in oddity.issues:
                edit = self._edit_page(_id_of(issue))
                row = (oddity.problem, issue.row, told.why, told.mend, edit, issue.link)
                table.writerow([no_formula(cell) for cell in row])
        return out.getvalue()

    def as_html(self) -> str:
        """The letter as a page on its own, with no script and nothing from elsewhere."""
        body = []
        for line in self.lines():
            words = escape(line.strip())
            if line.strip().startswith(("https://", "http://")):
                words = f'<a href="{words}" rel="noreferrer">{words}</a>'
            indent = len(line) - len(line.lstrip())
            body.append(f'<p style="margin:.3em 0 .3em {indent / 2}em">{words or "&nbsp;"}</p>')
        head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Meeting list</title>'
        style = "<style>body{font:16px/1.5 sans-serif;max-width:45em;margin:2em auto}</style>"
        return f"{head}{style}{''.join(body)}</html>\n"

    def as_eml(self, wrapped: str) -> bytes:
        """A mail to the list's own addresses, to be opened in a mail program and sent from there:
        the `wrapped` letter, the page, and the table."""
        mail = EmailMessage(policy=SMTP)
        mail["Subject"] = self.subject
        if self.contacts.addresses:
            mail["To"] = ", ".join(self.contacts.addresses)
        mail["X-Unsent"] = "1"  # mail programs open it as a draft
        mail.set_content(wrapped)
        mail.add_alternative(self.as_html(), subtype="html")
        mail.add_attachment(self.as_csv(), subtype="csv", filename="meeting-list.csv")
        return mail.as_bytes()

    def _reported(self) -> list[ReportedMeeting]:
        return [one for one in self.reported if one.counts]

    def _mendable(self) -> list[Oddity]:
        return [
            one
            for one in self.oddities
            if one.explanation.mend and not any(name in one.problem for name in _OFFICE_FIELDS)
        ]

    def _told(self, one: ReportedMeeting) -> str:
        return f"{one.source_id}, {one.title}: {told_counts(one)}, since {one.since}"

    def _page(self, source_id: str, page: str) -> Iterator[str]:
        """Where an entry is edited, else where it is shown."""
        if link := self._edit_page(source_id) or page:
            yield f"      {link}"

    def _edit_page(self, source_id: str) -> str:
        pages = self.contacts.edit_pages
        return pages.get(source_id) or pages.get(_OF_SEVERAL.sub("", source_id), "")


def _wrapped(line: str, width: int) -> str:
    """A line of the letter; what goes on below a line of a list is set in under it."""
    indent = " " * (len(line) - len(line.lstrip()))
    return textwrap.fill(
        line.strip(),
        width,
        initial_indent=indent,
        subsequent_indent=indent + "  " * bool(indent and line.strip()),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _id_of(issue: RowIssue) -> str:
    return issue.row.partition(", ")[0]


def letter_about(
    database: Database,
    options: SyncOptions,
    feed: Row[Any],
    now: datetime,
    on_progress: OnProgress | None = None,
) -> WebmasterLetter:
    """The letter to the webmaster of a list that is taken on, which is read anew. Raises FeedError
    if it cannot be read."""
    checked = check_stored(database, options, feed, ListSettings(), now, on_progress)
    contacts = checked.contacts
    if feed.letter_to:  # an operator knows better
        contacts = contacts._replace(addresses=(feed.letter_to,))
    return WebmasterLetter(
        name=feed.name,
        location=checked.report.location,
        format=checked.reading.format,
        oddities=checked.report.oddities(),
        reported=reported_meetings(database, now.date(), feed.name),
        contacts=contacts,
    )
