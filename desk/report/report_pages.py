"""The report: a page that prints on one sheet, and the same numbers for a spreadsheet."""

from dataclasses import dataclass
from datetime import date

from flask import Response, request
from werkzeug.exceptions import NotFound

from bot.operators.roles import Permission
from bot.reports.activity_report import (
    ActivityReport,
    ReportError,
    last_whole_month,
    make_activity_report,
)
from bot.reports.line_figures import DaySpan, counted_lines
from bot.reports.report_files import report_as_csv
from desk.desk_pages import page
from desk.figure_words import figure_text, say_number
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import N_, gettext
from desk.visit import visit, who

routes = DeskRoutes()


@dataclass(frozen=True, slots=True)
class ReportWish:
    """What was asked for: the ids of lines, and the days as they were typed."""

    lines: tuple[int, ...]
    first: str
    last: str


@routes.get("/report", needs=Permission.SEE, nav=N_("Report"))
def show_report() -> Response:
    """The report, and the form to choose days and lines."""
    wish = _wish()
    try:
        made, errors = _make(wish), {}
    except ValueError:
        made, errors = None, {"from": gettext("Give both days, like 2026-10-01.")}
    except ReportError:
        sentence = gettext("The last day comes after the first one, and within a year.")
        made, errors = None, {"to": sentence}
    return page("report/report.html", errors=errors, report=made, wish=wish, lines=who().lines)


@routes.get("/report.csv", needs=Permission.SEE, proof=True)
def download_report() -> Response:
    """The report for a spreadsheet. What leaves the desk asks for a proof of who takes it."""
    wish = _wish()
    try:
        text = report_as_csv(_make(wish), figure_text, say_number)
    except (ValueError, ReportError):
        raise NotFound from None
    answer = Response(text.encode("utf-8-sig"), mimetype="text/csv")
    name = f"handrail-{wish.first}-{wish.last}.csv"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _wish() -> ReportWish:
    """What the address asks for; the month that was over last, of the lines shown, where it asks
    for nothing. Raises NotFound for a line that is none of theirs."""
    theirs = {str(line.id): line.id for line in who().lines}
    asked = request.args.getlist("of")
    if any(one not in theirs for one in asked):
        raise NotFound
    chosen = tuple(theirs[one] for one in asked) or tuple(line.id for line in who().shown)
    month = last_whole_month(visit().now.date())
    return ReportWish(
        chosen,
        request.args.get("from", f"{month.first}")[:10],
        request.args.get("to", f"{month.last}")[:10],
    )


def _make(wish: ReportWish) -> ActivityReport:
    """Raises ValueError for what is no day, and ReportError."""
    span = DaySpan(date.fromisoformat(wish.first), date.fromisoformat(wish.last))
    parts = desk_parts()
    with parts.database.reading() as connection:
        of = counted_lines(connection, wish.lines)
        price = parts.settings.segment_price
        return make_activity_report(connection, of, span, visit().now, price)
