"""The tables that the overview and the report share. Nothing in them stands beside a language, a
danger or a place."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.carrier.outcomes import advice_for
from bot.reports.figure_tables import Chart, FigureRow, FigureTable, Money
from bot.reports.intent_groups import INTENT_GROUPS, MEETINGS, group_intents
from bot.reports.line_figures import LineFigures, answer_time
from bot.reports.small_numbers import ShownNumber
from bot.settings.segment_price import SegmentPrice


def summary_table(
    both: Sequence[Sequence[LineFigures]],
    listings: Sequence[int],
    headings: tuple[str, str],
    price: SegmentPrice | None = None,
) -> FigureTable:
    """The totals of two spans of days, with how many reports of wrong listings each had, and about
    what the segments cost, where their price is known."""

    def row(label: str, value: Callable[[LineFigures], int]) -> FigureRow:
        return FigureRow(label, tuple(ShownNumber(sum(map(value, figures))) for figures in both))

    answers = [sum((one.answers for one in figures), Counter[str]()) for figures in both]
    rows = (
        row("Texts received", lambda one: one.intents.total()),
        row("Asked for a meeting", lambda one: group_intents(one.intents)[MEETINGS]),
        row("Found no meeting", lambda one: one.misses["nothing found"]),
        row("Not understood", lambda one: one.misses["not understood"]),
        row("Numbers that were new", lambda one: one.newcomers),
        _time_row("Half of the answers took at most", answers, 0.5),
        _time_row("95 of 100 answers took at most", answers, 0.95),
        row("Reminders and other texts sent later", lambda one: one.sent),
        row("Texts that were refused or did not arrive", lambda one: one.lost.total()),
        row("Segments sent", lambda one: one.segments.total()),
        *_cost_rows(both, price),
        FigureRow("Wrong listings reported", tuple(map(ShownNumber, listings))),
    )
    return FigureTable("summary", "In short", ("What", *headings), rows)


def _cost_rows(
    both: Sequence[Sequence[LineFigures]], price: SegmentPrice | None
) -> Iterator[FigureRow]:
    if price is not None:
        segments = (sum(one.segments.total() for one in figures) for figures in both)
        costs = (Money(count * price.amount, price.currency) for count in segments)
        yield FigureRow("What they cost", tuple(costs))


def _time_row(label: str, answers: Sequence[Mapping[str, int]], share: float) -> FigureRow:
    times = (answer_time(one, share) for one in answers)
    return FigureRow(label, tuple(f"{seconds} s" if seconds else "-" for seconds in times))


def wanted_table(both: Sequence[Sequence[LineFigures]], headings: tuple[str, str]) -> FigureTable:
    """What texts were about in two spans of days."""
    grouped = [group_intents(sum((one.intents for one in these), Counter[str]())) for these in both]
    rows = tuple(
        FigureRow(title, tuple(ShownNumber(counts[title]) for counts in grouped))
        for title in INTENT_GROUPS
        if any(counts[title] for counts in grouped)
    )
    title = "What people wanted"
    return FigureTable("wanted", title, ("What texts were about", *headings), rows)


def chart_table(
    key: str,
    title: str,
    headings: tuple[str, ...],
    counts: Mapping[str, int],
    chart: Chart = Chart.BARS,
) -> FigureTable:
    """Counts in their order, worth a chart. Their labels are no words."""
    rows = tuple(FigureRow(label, (ShownNumber(count),)) for label, count in counts.items())
    return FigureTable(key, title, headings, rows, chart, words=False)


def lost_table(figures: Sequence[LineFigures]) -> FigureTable:
    """The texts that did not arrive, by the carrier's reason."""
    counts = sum((one.lost for one in figures), Counter[str]())
    rows = tuple(
        FigureRow(_code_in_words(code), (ShownNumber(count),))
        for code, count in counts.most_common()
    )
    headings = ("Why", "Texts")
    return FigureTable("lost", "Texts that did not arrive", headings, rows, words=False)


def _code_in_words(code: str) -> str:
    return advice_for(int(code) if code else None)[1]
