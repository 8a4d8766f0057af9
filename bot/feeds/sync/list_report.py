"""What is odd about a list, as a report for its webmaster: on a terminal, a page, or a table."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from bot.feeds.rows.feed_reading import RowIssue
from bot.feeds.sync.feed_summary import MAX_EXAMPLES, first_rows
from bot.feeds.sync.issue_explanations import Explanation, explanation_of
from bot.free_text import no_formula

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}"
    "h2{margin-top:2em}ul{padding-left:1.2em}.n{color:#555}"
)


@dataclass(frozen=True, slots=True)
class Oddity:
    """One thing that is odd, with every row that has it."""

    problem: str
    issues: tuple[RowIssue, ...]
    table: bool = False

    @property
    def explanation(self) -> Explanation:
        """Why it matters to people who text, and how to mend it."""
        return explanation_of(self.problem, table=self.table)


@dataclass(frozen=True, slots=True)
class ListReport:
    """A list that was read: where from, what it holds, and what is odd about it; `table` as in
    `explanation_of`."""

    location: str
    summary: tuple[str, ...]
    issues: tuple[RowIssue, ...]
    table: bool = False

    def oddities(self) -> list[Oddity]:
        """What people who text notice first, then the most frequent."""
        by_problem = sorted(self.issues, key=lambda each: each.problem)
        found = [
            Oddity(problem, tuple(same), self.table)
            for problem, same in groupby(by_problem, key=lambda each: each.problem)
        ]
        return sorted(
            found,
            key=lambda each: (not each.explanation.matters, -len(each.issues), each.problem),
        )

    def lines(self, *, every: bool = False) -> Iterator[str]:
        """The report in lines that are not wrapped yet. `every` names all rows."""
        found = self.oddities()
        if not found:
            yield "Nothing is odd about it."
            return
        yield f"{len(found)} things are odd. What people who text notice stands first."
        for oddity in found:
            yield ""
            yield f"{oddity.problem}: {len(oddity.issues):,}"
            for made, rows in _by_outcome(oddity.issues):
                yield f"  {made}: {first_rows(rows, 0 if every else MAX_EXAMPLES)}"
            if oddity.explanation.why:
                yield f"  Why: {oddity.explanation.why}"
            if oddity.explanation.mend:
                yield f"  To mend it: {oddity.explanation.mend}"

    def as_csv(self) -> str:
        """A table: a line for each row of the list that has something odd."""
        out = io.StringIO()
        table = csv.writer(out)
        table.writerow(["what is odd", "what was made of it", "row", "page", "why", "to mend it"])
        for oddity in self.oddities():
            told = oddity.explanation
            for issue in oddity.issues:
                cells = (issue.problem, issue.outcome, issue.row, issue.link, told.why, told.mend)
                table.writerow([no_formula(cell) for cell in cells])
        return out.getvalue()

    def as_html(self) -> str:
        """A page on its own, with no script and nothing from elsewhere."""
        found = self.oddities()
        body = [f"<h1>Meeting list: {escape(self.location)}</h1>"]
        body += [f"<p>{escape(line)}</p>" for line in self.summary]
        if not found:
            body.append("<p>Nothing is odd about it.</p>")
        for oddity in found:
            told = oddity.explanation
            body.append(
                f"<h2>{escape(oddity.problem)} <span class=n>{len(oddity.issues)}</span></h2>"
            )
            body += [
                f"<p>{label}: {escape(text)}</p>"
                for label, text in (("Why it matters", told.why), ("To mend it", told.mend))
                if text
            ]
            body.append(f"<ul>{''.join(map(_html_row, oddity.issues))}</ul>")
        head = (
            '<!doctype html><html lang="en"><meta charset="utf-8">'
            f"<title>Meeting list</title><style>{_STYLE}</style>"
        )
        return head + "\n".join(body) + "</html>\n"


def _by_outcome(issues: Sequence[RowIssue]) -> Iterator[tuple[str, list[str]]]:
    for made, same in groupby(sorted(issues), key=lambda each: each.outcome):
        yield made, [each.row for each in same]


def _html_row(issue: RowIssue) -> str:
    shown = escape(issue.row)
    if issue.link.startswith(("https://", "http://")):
        shown = f'<a href="{escape(issue.link)}" rel="noreferrer">{shown}</a>'
    return f"<li>{shown} <span class=n>({escape(issue.outcome)})</span></li>"
